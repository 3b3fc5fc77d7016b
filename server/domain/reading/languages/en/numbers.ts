import type { NumberRules } from '../number-rules.ts';

/** Superlatives, and not nouns that end like them: "one of the deadliest". */
const SUPERLATIVE =
  '(?:most|least|worst|best|many|key|main|few|first|last|largest|(?!forest|west|guest|arrest|protest|request|priest|interest|harvest|conquest|contest|chest|nest|rest|test|breast|northwest|southwest|midwest)[a-z]{3,}est)';
const PERSON =
  '(?:man|woman|boy|girl|teenager|teen|child|driver|suspect|resident|victim|survivor|gunman|officer|soldier|nurse|doctor|farmer|student|teacher|mother|father|brother|sister|son|daughter|husband|wife|grandmother|grandfather|widow|shopkeeper|worker|engineer|lawyer|activist|journalist|reporter|villager|neighbour|neighbor|witness|refugee)';

/** English. */
export const englishNumbers: NumberRules = {
  news: ['report', 'reports', 'word', 'news', 'sign', 'signs', 'information', 'details', 'confirmation', 'indication'],
  rules: [
    // "One of the deadliest attacks", "one of several reasons".
    {
      because: 'IDIOM',
      about: 'ONE',
      after: `^ of (?:the |its |his |her |their |our |my |a |those )?(?:[a-z]+'s )?(?:(?:[a-z]+ly )?${SUPERLATIVE}\\b|reasons?\\b|things\\b|ways\\b|issues\\b|problems\\b)`,
    },
    // "One another", "one can only guess", "one day", "one by one".
    {
      because: 'IDIOM',
      about: 'ONE',
      after:
        '^(?: (?:another|by one|to one|can|could|cannot|should|must|might|may|would|day|night|morning|evening|afternoon|week|month|year|side|hand|point|time|way|thing|reason|step|place|question|example|estimate|report|account|exception|element|area|end|that|which|where|whose|more (?:time|step|day|week|year|month)|such)\\b|-(?:time|way|off|sided|on-one|party|child policy|stop|third|half|quarter|fifth|tenth|star|to-one))',
    },
    // "This one", "a smaller one", "no one".
    {
      because: 'IDIOM',
      about: 'ONE',
      before:
        '(?:\\b(?:this|that|which|each|every|any|some|such an?|first|last|next|new|big|small|large|bigger|smaller|larger|better|bad|good|old|long|short|difficult|similar|different|previous|latest|second|third|dangerous|deadly|major|minor|whole|day|square|number|phase|air force|formula|tier|level) |\\bone by )$',
    },
    {
      because: 'IDIOM',
      about: 'ONE',
      before: '\\bthe (?:only )?$',
      after: '^ (?:that|which|in|on|at|for|we|they|he|she|to|used|launched|carried|reported|where)\\b',
    },
    // "The man, 34, was", and names, which the case shows.
    {
      because: 'AGE',
      about: 'AGES',
      before: `\\b${PERSON}s?, (?:both |also |now )?$`,
      after: '^(?:[,.;:)]|$| and | told| said| was)',
    },
    // "In his 60s", "children under 18", "the under-fives", "turned 40".
    { because: 'AGE', about: 'AGES', before: '\\b(?:his|her|their) (?:early |mid-? ?|late )?$', after: "^'?s\\b" },
    {
      because: 'AGE',
      about: 'AGES',
      before:
        '\\b(?:children|child|minors?|anyone|everyone|those|people|men|women|girls?|boys?|kids|youths?|players|residents|citizens|adults) (?:aged )?(?:under|over|aged|below|above|younger than|older than)(?: the age of)? $',
      after: '^(?!,\\d)(?: |[.,;)]|$)',
    },
    { because: 'AGE', about: 'ANY', before: '\\b(?:under|over)-$' },
    {
      because: 'AGE',
      about: 'AGES',
      before: '\\b(?:turned|turning|turns|just) $',
      after: '^(?:[.,;)]|$| (?:when|on|in|at|last|this)\\b)',
    },
    // "The 1990s", "the '90s".
    { because: 'YEAR', about: 'DIGITS', before: "(?:\\b(?:19|20)|')$" },
    { because: 'YEAR', about: 'YEARS', after: "^'?s\\b" },
    { because: 'YEAR', about: 'YEARS', before: '\\($', after: '^\\)' },
    // "1730 GMT", "at 5.30pm", "half past three".
    {
      because: 'TIME',
      about: 'ANY',
      after:
        "^ ?(?:local time|hours? (?:gmt|utc|local)|gmt|utc|est\\b|edt\\b|pst\\b|pdt\\b|bst\\b|cet\\b|cest\\b|a\\.m|p\\.m|am\\b|pm\\b|o'clock|in the (?:morning|afternoon|evening)|at night\\b)",
    },
    {
      because: 'TIME',
      about: 'ANY',
      before:
        '\\b(?:half past|quarter past|quarter to|minutes past|minutes to|shortly (?:before|after)|just (?:before|after)) $',
      after: '^(?:[,.;]|$| on | in | when | and )',
    },
    // "Sector 4", "Terminal 3", "Mark 84": kinds of places and things with a number for a name.
    {
      because: 'LABEL',
      about: 'DIGITS',
      before:
        '\\b(?:sector|terminal|gate|platform|pier|berth|district|point|hill|kilomet(?:er|re)|km|level|tier|category|cat|type|mark|mk|model|mod|division|unit|directorate|squadron|regiment|corps|company|battery|squad|task force|radio|game|match|week|day|round|stage|grade|class|form|bed|cell|seat|part|volume|vol|season|episode|act|title|clause|item|table|figure|fig|chart|annex|appendix|amendment|proposition|prop|bill|law|decree|order|protocol|rule|formula|euro|fifa|expo|agenda|vision|operation|project|plan|apartment|apt|flat|house|villa|shop|store|lot|plot|exit|junction|mile|lane|bus|tram|train|line|metro|track|car|lorry|version|v|step|chapter|verse|psalm|surah|windows|iphone|galaxy|toyota|mercedes|bmw|sukhoi|su|mig|mi|il|tu|an|boeing|airbus|embraer|cessna|antonov|ilyushin|tupolev|mirage|phantom|merkava|leopard|abrams|patriot|scud|fateh|kornet|javelin|grad|katyusha|qassam|himars|shahed|article|articles|paragraph|para|section|sections|resolution|resolutions|scr|unscr|room|ward|block|building|checkpoint|post|outpost|zone|area|camp|channel|flight|route|highway|interstate|motorway|road|street|avenue|state road|page|pages|number|numbers|no\\.?|nos\\.?|case|file|docket|form|world war|page|passport|pin|code|postcode|zip|box|extension|ext\\.?|opus|catalog(?:ue)?|phase|group|pool|grid|square|exhibit|count|counts|charge|lap|turn|hole|inning|innings|set|quarter) $|[#№§]\\s?$|\\bno\\.?$',
    },
    {
      because: 'LABEL',
      about: 'DIGITS',
      before:
        '\\b(?:page|article|section|paragraph|chapter|resolution|no|nos|number|count|bus|highway|route)s\\.? (?:\\d+(?:, | and | or |-))+$',
    },
    // "Group of Seven".
    {
      because: 'LABEL',
      about: 'ANY',
      before: '\\b(?:group of|big) $',
      after: '^(?: (?:nations|countries|economies|powers|leaders|summit|members|industrial)|[,.;]|$| and )',
    },
    // "20°C", "10x".
    {
      because: 'MEASURE',
      about: 'DIGITS',
      after:
        '^ ?(?:°|º|x\\b|×|:1\\b|/10\\b|c\\b(?! )|bpm\\b|ppm\\b|per (?:litre|liter|gallon|barrel|tonne|ton|kilo|hour|second|minute)\\b|psi\\b|hz\\b|mhz\\b|ghz\\b|dpi\\b|-(?:mm|cm|metre|meter|foot|inch|mile|kilomet|km|ton|kg|pound|litre|acre|hectare|storey|story|degree|watt|volt|megawatt|kiloton|calib))',
    },
    // "A 12-truck convoy", "the two-state solution": what is counted is part of a name for a thing.
    {
      because: 'THINGS',
      about: 'ANY',
      after:
        '^-(?!strong|member|person|people|man\\b|men\\b|woman|child|odd|plus|some|ish|something|or|to|and|year|month|week|day|hour|minute|second|dead|killed|injured|wounded|minor|million|thousand|hundred|fold|third|quarter|half|\\d)[a-z]{2,}',
    },
  ],
  words: [
    {
      because: 'ORDINAL',
      words: {
        ...{ first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 },
        ...{ eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16 },
        ...{ seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30, fortieth: 40 },
        ...{ fiftieth: 50, sixtieth: 60, hundredth: 100, thousandth: 1000 },
      },
      before: '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-',
    },
  ],
  share: { before: '\\b(?:an?|one|another|nearly a|about a) $', after: '^ (?:of|in)\\b' },
  results:
    '(?:won|wins?|winning|lost|loses?|losing|loss|draw|drew|draws|beat|beats|beating|defeat(?:ed)?|victory|led|leads?|leading|lead|score|scored|voted|vote|votes|ruled|ruling|decision|trail(?:s|ed|ing)?|tied|tie|down|up|ahead|aggregate|margin|result|final)(?: (?:by|of|was|is|to|it|them|him|her|a|the|[a-z]+)){0,2} $',
};
