import type { NameRules } from '../name-rules.ts';

const list = (words: string) => words.split(' ');

/** English. */
export const englishNames: NameRules = {
  titles: list(
    'president premier chancellor minister secretary ambassador envoy spokesman spokeswoman spokesperson general gen lt maj col capt sgt brig adm admiral major colonel captain sergeant lieutenant commander chief director governor mayor senator sen rep congressman congresswoman deputy judge justice prosecutor lawyer attorney professor prof dr doctor mr mrs ms sir sheikh imam ayatollah rabbi bishop archbishop cardinal pope father rev reverend king queen prince princess sultan emir coach officer inspector superintendent commissioner administrator coordinator representative leader activist journalist hostage captive nurse farmer resident',
  ),
  speaking: list(
    'said says told added wrote recalled announced confirmed warned claimed tweeted posted insisted argued explained',
  ),
  organisations: list(
    'ministry office council agency army police university hospital committee watch nations forces force party movement union service department court bank association organization organisation federation league foundation institute authority guard brigade corps command bureau commission parliament congress senate government crescent cross church center centre society network front brigades militia battalion navy coalition alliance group company international amnesty observatory',
  ),
  joining: list('of for the'),
  events: list(
    'war attack massacre earthquake quake bombing bombings siege raid crisis genocide uprising invasion famine tsunami hurricane cyclone typhoon shooting festival incident hijacking disaster flood floods',
  ),
  others: list(
    'the a an in on at it he she they we i but and this that these those there as after before when while since if for from by with his her their its our some many most more another other others both all no not so then also however meanwhile earlier later still yet one two three four five six seven eight nine ten about around among under over during despite although though because who what where why how monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec according witnesses officials authorities hundreds dozens thousands',
  ),
  fates: [
    [
      'KILLED',
      '(?:was|were|had been|has been|is) (?:[a-z]+ )?(?:killed|shot dead|murdered|slain|beheaded|executed|stabbed to death)|(?:died|drowned|perished)\\b',
    ],
    ['INJURED', '(?:was|were|had been|has been) (?:[a-z]+ )?(?:wounded|injured|hurt)'],
    [
      'TAKEN_HOSTAGE',
      '(?:was|were|had been|has been) (?:[a-z]+ )?(?:kidnapped|abducted|seized|taken (?:hostage|captive|to )|forcibly taken)',
    ],
    ['RELEASED', '(?:was|were|had been|has been) (?:[a-z]+ )?(?:released|freed)'],
    ['RESCUED', '(?:was|were|had been|has been) (?:[a-z]+ )?rescued'],
    ['DETAINED', '(?:was|were|had been|has been) (?:[a-z]+ )?(?:arrested|detained)'],
    ['MISSING', '(?:is|was|went|remains|has been) (?:still )?missing'],
  ],
};
