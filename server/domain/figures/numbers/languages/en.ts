import type { LanguageRules } from './rules.ts';

const PEOPLE =
  'people|persons?|civilians?|children|child|women|woman|men|man|boys?|girls?|bab(?:y|ies)|infants?|toddlers?|soldiers?|troops|servicem[ae]n|fighters?|militants?|gunm[ae]n|terrorists?|police~|officers?|hostages?|captives?|prisoners?|detainees?|passengers?|crew|crewm[ae]n|workers?|medics?|doctors?|nurses?|paramedics?|journalists?|reporters?|patients?|students?|pupils?|teachers?|residents?|villagers?|citizens?|nationals?|foreigners?|migrants?|refugees?|displaced|casualt(?:y|ies)|dead|died|die|dies|perished|drowned|drown|hurt|trapped|rescued|freed|released|buried|feared|arrested|detained|evacuated|fled|survived|deaths?|killed|wounded|injured|injuries|missing|victims?|bodies|body|survivors?|fatalit(?:y|ies)|martyrs?|palestinians?|israelis?|ukrainians?|russians?|syrians?|lebanese|sudanese|afghans?|americans?|others?|adults?|teenagers?|teens?|youths?|protesters?|demonstrators?|worshippers?|pilgrims?|tourists?|miners?|sailors?|firefighters?|rescuers?|volunteers?|staff|employees?|members?|lives|souls|relatives|friends|pedestrians?|drivers?|guards?|inmates?|peacekeepers?|combatants?|reservists?|brothers?|sisters?|mothers?|fathers?|parents?|sons?|daughters?|cousins?|couple|personnel|party|families|households';

/** Before these, a preposition is no hedge: "grief over the six hostages". */
const THOSE = 'the|these|those|his|her|its|their|our|my|your';
/** What is about someone: "anger over three deaths" names no more than three. */
const DISPUTES =
  'anger|angry|grief|griev~|fury|furious|outrage|protest|protests|concern|concerns|fears?|outcry|mourn|mourns|mourned|mourning|sorrow|disputes?|row|rows|clash|clashes|clashed|controvers~|trial|tensions?|criticism|negotiat~|talks|scandal|alarm|uproar|backlash|anxiety|worr~|crisis|deal|debate~|standoff|apolog~|resign|resigns|resigned|weep~|wept|rage|inquiry|lawsuits?|demonstrat~|despair~|guilt|shame|quarrel~|wrangl~|feud~|power|control|victory|victories|questions?|silence|condolences|sadness|shock|regret~|remorse|bitterness|recriminations?|growing|grows|grew|mounting|mounted|simmering|raging|erupted|flared|spreading';
const TOPICS =
  'worr~|concern~|asked|asks|asking|talk|talks|talked|talking|speak~|spoke|spoken|inform~|news|story|stories|question~|complain~|anxious|details|film|documentary|book|inquir~|rumou?rs|angry|upset|nervous|sad';

/** English. */
export const en: LanguageRules = {
  decimal: '.',
  words: { half: 0.5, 'one and a half': 1.5, couple: 2, both: 2, 'a couple': 2, pair: 2, nil: 0 },
  scales: {
    dozen: 12,
    lakh: 1e5,
    lakhs: 1e5,
    lac: 1e5,
    lacs: 1e5,
    crore: 1e7,
    crores: 1e7,
    mln: 1e6,
    bn: 1e9,
    thousands: 1000,
    hundreds: 100,
    millions: 1e6,
  },
  letters: { k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, b: 1e9 },
  and: { word: 'and', after: 'HUNDREDS' },
  half: 'and a half',
  hedgesBefore: {
    AT_LEAST:
      'at least|as few as|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|at the least|min',
    MORE_THAN: `more than|(?<!(?:${DISPUTES}) )(?:over|above)(?! (?:${THOSE}))|in excess of|well over|greater than|(?<!not )exceed~|surpass~|topp?(?:s|ed|ing)|pass(?:es|ed|ing)|(?<!the )past`,
    AT_MOST:
      'not exceeding|at most|up to|no more than|not more than|as many as|as much as|a maximum of|maximum of|at the most|max',
    LESS_THAN: 'fewer than|less than|under|below|short of',
    NEARLY: 'nearly|almost|approaching|not quite',
    UPWARDS: 'upwards? of',
    JUST_UNDER:
      'just under|just short of|just shy of|a little under|slightly under|slightly fewer than|slightly less than',
    CLOSE: `(?:close to|near|nearing)(?! (?:${THOSE}))`,
    APPROXIMATELY: `(?:(?<!(?:${TOPICS}) )about|around)(?! (?:${THOSE}))|some|roughly|approximately|approx\\.?|an estimated|estimated|estimated at|circa|c\\.|ca\\.?|in the region of|in the neighbou?rhood of|or so|somewhere around|something like|give or take|est\\.?`,
  },
  hedgesAfter: {
    UPWARDS: 'and counting',
    AT_LEAST:
      'if not more|and possibly more|possibly more|perhaps more|or more|at the very least|at least|or higher|at a minimum|or above|at the least',
    AT_MOST: 'or fewer|or less|at most|at the most|maximum',
    APPROXIMATELY: 'or so|or thereabouts|approximately|give or take|odd|ish',
  },
  filler: 'a further|another|additional|an additional|an|a|the|some|about|an estimated|estimated|another estimated',
  between: 'between',
  betweenJoin: 'and|to|or|-|–',
  to: 'to|or|up to',
  change:
    'rose|rise~|risen|rising|climb~|increas~|grow~|grew|jump~|up from|fell|fall~|drop~|went|updated?|revised?|raised?|reach~|now|down',
  without: 'without',
  stops:
    'after|when|while|whilst|from|since|during|over|following|amid|under|inside|near|across|between|because|before|with|into|onto|against|have|were|where|will|around|through|throughout|near|until|despite|among|then|that|which|despite',
  happenings:
    'arrested|detained|freed|released|killed|wounded|injured|missing|displaced|dead|died|die|dies|perished|drowned|drown|hurt|trapped|rescued|freed|released|buried|feared|evacuated|survived',
  shareJoin: 'in|out of|in every|of every|out of every|for every|per',
  excludedAfter: {
    SHARE:
      'thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|half|halves|times|fold|in ten|out of ten',
    PERCENT: 'per cent|percent|percentage points?|pct|percents|pc',
    AGE: 'years? old|years? olds|year old~|years? of age|yo|y o|months? old|month old~|years? aged',
    TIME: "hours?|hour|hrs?|days?|weeks?|months?|minutes?|mins?|seconds?|nights?|decades?|years?|centur(?:y|ies)|a\\.?m\\.?|p\\.?m\\.?|o'clock|gmt|rounds?|consecutive|straight",
    YEAR: 'bc|ad|election|olympics',
    MEASURE:
      'feet|foot|ft|inch~|yards?|met(?:er|re)s?|m|kms?|kilomet(?:er|re)s?|miles?|mph|kph|km h|cm|mm|acres?|hectares?|square|cubic|tons?|tonnes?|kilotons?|kgs?|kilograms?|kilos?|pounds?|lbs?|litres?|liters?|gallons?|degrees?|magnitude|celsius|fahrenheit|stor(?:e?y|ies)|floors?|watts?|knots?|calib~|mw|gw|barrels?|ounces?|grams?|mg|ml|megawatts?|gigawatts?|kilowatts?|bpd|volts?|calories|nautical|gb|mb',
    MONEY:
      'dollars?|euros?|pounds sterling|rupees?|shekels?|rubles?|roubles?|hryvnias?|lira|yuan|yen|usd|eur|baht|won|pesos?|rand|naira|birr|kwacha|francs?|rials?|riyals?|dirhams?|dinars?|afghanis|taka|kyats?|dong|ringgit|rupiah|shillings?|cedis?|zlotys?|reais|cents|bitcoins?',
    ORDINAL: 'st|nd|rd|th',
    THINGS:
      'buildings?|heads?|beds?|stars?|calls?|pieces|houses|homes|apartments?|flats|towers|structures|schools|hospitals|clinics|mosques|churches|temples|shops|stores|offices|factories|bridges|roads|villages|towns|cities|camps|tents|shelters|vehicles|cars|trucks|buses|ambulances|tanks|trains|carriages|boats|ships|vessels|planes|aircraft|jets|helicopters|drones|missiles|rockets|bombs|shells|bullets|shots|mines|weapons|rifles|guns|strikes|airstrikes|attacks|raids|explosions|blasts|earthquakes|aftershocks|fires|floods|animals?|sheep|goats?|cows?|cattle|horses?|donkeys?|camels?|pigs?|dogs?|cats?|chickens?|birds?|livestock|trees|crops|countries|provinces|districts|states|governorates|regions|sites|targets|bases|positions|times|cases|reports|attempts|incidents|events|aid|bags|boxes|trucks|truckloads|loads|items|tunnels|graves|deals?|votes|seats|pages|parts|stages|phases|points|rooms|doors|windows|units|properties|businesses|farms|wells|facilities|installations|checkpoints|settlements|neighbou?rhoods|locations|places|areas|dwellings|barracks|bunkers|warehouses|containers|wagons|motorbikes|motorcycles|bicycles|pets|elephants|whales|fish|hens|poultry|buffalo(?:es)?|oxen|calves|lambs|reindeer|lines|goals|wickets|runs',
  },
  excludedBefore: {
    AGE: 'aged|age|age of|ages|ages of|aged between|over the age of|under the age of|under age|above the age of|older than|younger than|aged under|aged over',
    YEAR: 'in|since|of|from|by|until|till|before|after|during|early|late|mid|year|years|the|throughout|between|for|summer|winter|spring|autumn|fall',
    LABEL:
      'world war|flight|room|no\\.?|nos\\.?|number|route|highway|resolution|article|page|chapter|unit|group|phase|day|week|building|block|gate|zone|area|ward|case|boeing|airbus|apollo|covid|brigade|battalion|section|channel|site|camp|line|version|aged',
    MONEY: 'us|usd|eur|rs\\.?|inr',
    MEASURE: 'magnitude|richter',
  },
  unnamed:
    '(?:the|this|that|each|every|per|an?|his|her|their|its|our|same)(?: @)? (?:flight|room|route|highway|page|unit|group|phase|day|week|building|block|gate|zone|area|ward|case|brigade|battalion|section|channel|site|camp|line|version)',
  people: PEOPLE,
  households: 'famil(?:y|ies)|households?',
  members: 'members?',
  none: `not (?:one|a single) (?:person|casualty|death|victim|soul|survivor|civilian)|no (?:(?!more|fewer|less|doubt)@ ){0,4}?(?:people|persons?|civilians?|children|women|men|soldiers|troops|hostages|casualt(?:y|ies)|deaths?|dead|killed|wounded|injur(?:y|ies|ed)|missing|victims?|bodies|survivors?|fatalit(?:y|ies)|passengers|losses|lives|loss of life|one)|nobody|no one|none|without (?:the |any )?(?:casualties|deaths|injuries|victims|loss of life|loss)|not a single (?:person|casualty|death|victim|one)|zero casualties|unharmed|unhurt`,
  one: `(?:man|woman|boy|girl|teenager|teen|soldier|child|baby|infant|toddler|pensioner|journalist|policeman|farmer|fisherman) (?:was |is )?(?:killed|dies|died|dead|drowns|drowned|shot dead|injured|wounded|hurt|missing)|(?:a|an|the only|the sole) (?:(?:(?!number|couple|dozen|hundred|thousand|million|group|few)@|\\d+) ){0,4}?(?:person|civilian|child|woman|man|boy|girl|baby|infant|toddler|soldier|serviceman|fighter|militant|gunman|officer|policeman|policewoman|hostage|captive|prisoner|passenger|worker|medic|doctor|nurse|paramedic|journalist|reporter|cameraman|patient|student|pupil|teacher|resident|villager|citizen|national|foreigner|migrant|refugee|victim|body|survivor|fatality|casualty|palestinian|israeli|ukrainian|russian|syrian|american|teenager|teen|youth|protester|pilgrim|tourist|miner|sailor|firefighter|rescuer|volunteer|employee|pedestrian|driver|pilot|guard|mother|father|grandmother|grandfather|son|daughter|brother|sister|farmer|fisherman|shepherd|settler|peacekeeper|commander|general|one|girl|adult|pensioner|elderly)(?! (?:man|woman|boy|girl|child|baby|teenager|soldier|serviceman|fighter|militant|gunman|officer|policeman|policewoman|hostage|captive|prisoner|passenger|worker|medic|doctor|nurse|paramedic|journalist|reporter|cameraman|photographer|patient|student|pupil|teacher|resident|villager|citizen|national|refugee|migrant|victim|survivor|protester|tourist|sailor|rescuer|volunteer|employee|driver|pilot|guard|farmer|fisherman|settler|peacekeeper|commander|leader|member|family|couple|civilian|detainee|contractor|engineer|official)(?![a-z]))|someone|single (?:person|death|victim|casualty|fatality)|lone (?:@)|a (?:death|fatality)`,
  two: 'both|the pair|a couple|the couple|a pair|the two|twins',
  vague: [
    ['hundreds of millions', 200_000_000],
    ['tens of millions', 20_000_000],
    ['hundreds of thousands', 200_000],
    ['tens of thousands', 20_000],
    ['dozens of thousands', 24_000],
    ['(?:many|several|a few|few|some) (?:hundred|hundreds) thousand', 200_000],
    ['(?:several|a few|many|few) million|millions', 2_000_000],
    ['(?:several|a few|many|few) (?:thousand|thousands)|thousands', 2_000],
    ['(?:several|a few|many|few) (?:hundred|hundreds)|hundreds', 200],
    ['(?:several|a few|many|few) dozen|dozens', 24],
    ['several scores?|scores', 40],
    ['a score of(?! \\d)', 20],
    ['tens', 20],
    ['several lakh|lakhs', 200_000],
    ['several crores?|crores', 20_000_000],
    ['several|a few|a handful|handful', 3],
    ['a number of|(?<!(?:as|how|so|too) )many|numerous|multiple|countless|scores of', null],
  ],
  shares:
    'most|majority|half|thirds?|quarters?|fifths?|per cent|percent|one in|two in|share|proportion|part|some of|many of|all|nearly all|almost all|mostly|few of|minority|bulk|in five|in ten|out of|of them|of whom|of the|of those|of its|unknown|undetermined|unspecified|an unknown',
  flow: '(?:in|over|during|within|for) (?:the )?(?:past|last|previous|preceding) (?:\\d+|two|three|four|five|six|seven|eight|ten|twelve|twenty four|forty eight|seventy two|few|couple of)? ?(?:day|night|hours|days|nights|week|weeks|month|months|year|fortnight)|(?:in|within|over|during) (?:24|48|72|twenty four|forty eight|seventy two) hours|(?:in|within|over) (?:one|a|a single|two|three|four|five|six|seven|\\d+) (?:days?|nights?|weeks?|months?)|daily|per day|a day|each day|every day|per week|per month|overnight|over the weekend|at the weekend|this weekend|(?:this|last) (?:week|month|year|weekend|night)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: alone)?|today alone|yesterday alone|alone|another|a further|an additional|additional|more (?:people )?(?:were )?(?:killed|died|dead|wounded|injured|deaths)|others|new (?:deaths|bodies|victims|casualties|martyrs)|since (?:yesterday|dawn|this morning|midnight|last night)|today|yesterday',
  increment: 'by',
  growth:
    '(?:rose|rises?|risen|rising|climb~|increas~|grew|grown|grow~|jump~|went up|up|raising|raised)(?: @){0,2}? by',
  total:
    '(?<!daily )(?:toll|total|tally|count|number|figure|cumulative|overall|deaths|dead)(?: @){0,8}? (?:rose|rises|risen|climb~|reach~|stands?|stood|standing|now|is|was|hit~|pass~|grew|increas~|today|at|to|of)|(?:rose|rises|risen|rising|climb~|reach~|stands?|stood|brings?|bringing|brought|increas~)(?: @){0,6}? (?:to|at)|as of (?:today|yesterday|@)|so far|since(?! (?:yesterday|dawn|this morning|midnight|last night|morning|sunrise))|in total|a total of|altogether|overall|cumulative~|a day after|days? after|(?<!daily )toll|to date|until (?:today|yesterday|now)|by (?:today|yesterday)|up to (?:today|yesterday|now)|now stands|total',
};
