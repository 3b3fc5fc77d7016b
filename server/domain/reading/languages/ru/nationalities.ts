import { declineAdjectives, declineRussianNouns } from './inflect.ts';

/** Stems of adjectives, and of nouns for people, with the country (ISO 3166-1 alpha-2). */
const ADJECTIVES =
  'афганск AF алжирск DZ американск US аргентинск AR армянск AM австралийск AU австрийск AT азербайджанск AZ белорусск BY бельгийск BE бразильск BR британск GB болгарск BG канадск CA китайск CN колумбийск CO конголезск CD кубинск CU чешск CZ датск DK египетск EG эфиопск ET финск FI французск FR грузинск GE немецк DE германск DE греческ GR гаитянск HT венгерск HU индийск IN индонезийск ID иранск IR иракск IQ израильск IL итальянск IT японск JP иорданск JO казахстанск KZ казахск KZ кенийск KE киргизск KG латвийск LV ливанск LB ливийск LY литовск LT малайзийск MY мексиканск MX молдавск MD марокканск MA непальск NP нигерийск NG норвежск NO пакистанск PK палестинск PS перуанск PE филиппинск PH польск PL португальск PT румынск RO российск RU русск RU саудовск SA сербск RS сирийск SY сомалийск SO южнокорейск KR северокорейск KP испанск ES суданск SD шведск SE швейцарск CH таджикск TJ тайск TH турецк TR туркменск TM украинск UA узбекск UZ венесуэльск VE вьетнамск VN йеменск YE эстонск EE';
const NOUNS =
  'афганец афганц AF американец американц US армянин армян AM азербайджанец азербайджанц AZ белорус BY британец британц GB канадец канадц CA китаец китайц CN египтянин египтян EG француз FR грузин GE немец немц DE индиец индийц IN иранец иранц IR израильтянин израильтян IL итальянец итальянц IT японец японц JP казахстанец казахстанц KZ киргиз KG ливанец ливанц LB палестинец палестинц PS пакистанец пакистанц PK поляк PL россиянин россиян россиянк RU серб RS сириец сирийц SY испанец испанц ES турок турк TR украинец украинц UA узбек UZ таджик TJ йеменец йеменц YE';

function pair(list: string, decline: (stems: string) => string[]): [string, string][] {
  const words = list.split(' ');
  return words.flatMap((stem, i): [string, string][] => {
    const country = words.slice(i).find((word) => /^[A-Z]{2}$/.test(word)) ?? '';
    return /^[A-Z]{2}$/.test(stem) ? [] : decline(stem).map((word) => [word, country]);
  });
}

/** Russian words for nationality, with the country. */
export const RUSSIAN_NATIONALITIES: Readonly<Record<string, string>> = Object.fromEntries([
  ...pair(ADJECTIVES, declineAdjectives),
  ...pair(NOUNS, declineRussianNouns),
]);
