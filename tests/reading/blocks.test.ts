import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../server/domain/reading/read-blocks.ts';

/** The parts of pages. All texts are made up. */

const read = (text: string, language = 'en') =>
  readBlocks(text, language).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('the parts of a page', () => {
  it('in Markdown, with links, an image, a promotion and credits', () => {
    const page = [
      '# Ferry Sinks Off Island, Killing 12',
      'March 03, 2021',
      '![A rescue boat near the pier](https://example.org/a-12.jpg)',
      'Jane Doe / Unsplash',
      'Rescuers [recovered](#) 12 bodies on Tuesday, the **coast guard** said.',
      '**Related article:** [Five Ferries That Sank](#)',
      '## What is known',
      'Another 30 people are missing.',
      '*AFP contributed reporting.*',
      'Original url:',
      '<https://example.org/2021/03/03/ferry-sinks-12>',
    ].join('\n\n');
    expect(read(page)).toEqual([
      'HEADLINE Ferry Sinks Off Island, Killing 12',
      'BOILERPLATE March 03, 2021',
      'CAPTION A rescue boat near the pier',
      'CREDIT Jane Doe / Unsplash',
      'BODY Rescuers [recovered](#) 12 bodies on Tuesday, the **coast guard** said.',
      'PROMO Related article:** [Five Ferries That Sank',
      'HEADLINE What is known',
      'BODY Another 30 people are missing.',
      'CREDIT AFP contributed reporting.',
      'BOILERPLATE Original url:',
      'BOILERPLATE <https://example.org/2021/03/03/ferry-sinks-12>',
    ]);
  });

  it('in bare text with menus, newsletters, cookies, other articles and their teaser', () => {
    const page = [
      'Skip to main content',
      'World News',
      'Flood Kills Nine in Valley',
      'By John Smith and Ana López',
      'Updated 3:15 p.m. EST, July 4, 2022',
      'Nine people drowned when a river burst its banks, officials said.',
      'Advertisement',
      'Why Rivers Rise Faster Than Before',
      'Other Topics of Interest',
      'Why Rivers Rise Faster Than Before',
      'A warmer world may have brought 40 more floods last year.',
      'The dead include four children.',
      'Sign up for our newsletter and get 5 stories a day',
      'We use cookies to improve this site.',
      'Read more: Ten storms that changed the coast',
      'Share',
      'Twelve are missing.',
      '© 2022 Example News. All rights reserved.',
    ].join('\n');
    expect(read(page)).toEqual([
      'BOILERPLATE Skip to main content',
      'BOILERPLATE World News',
      'HEADLINE Flood Kills Nine in Valley',
      'CREDIT By John Smith and Ana López',
      'BOILERPLATE Updated 3:15 p.m. EST, July 4, 2022',
      'BODY Nine people drowned when a river burst its banks, officials said.',
      'BOILERPLATE Advertisement',
      'PROMO Why Rivers Rise Faster Than Before',
      'PROMO Other Topics of Interest',
      'PROMO Why Rivers Rise Faster Than Before',
      'PROMO A warmer world may have brought 40 more floods last year.',
      'BODY The dead include four children.',
      'BOILERPLATE Sign up for our newsletter and get 5 stories a day',
      'BOILERPLATE We use cookies to improve this site.',
      'PROMO Read more: Ten storms that changed the coast',
      'BOILERPLATE Share',
      'BODY Twelve are missing.',
      'BOILERPLATE © 2022 Example News. All rights reserved.',
    ]);
  });

  it('in a bulletin with bullets and entries', () => {
    const page = `Situation report no. 14\n\n• At least 12 people were killed in the north\n• 300 families displaced\n\nKilled: 1,204\nInjured: 3,310\n- Five aid workers were detained.`;
    expect(read(page)).toEqual([
      'HEADLINE Situation report no. 14',
      'BODY At least 12 people were killed in the north',
      'BODY 300 families displaced',
      'BODY Killed: 1,204',
      'BODY Injured: 3,310',
      'BODY Five aid workers were detained.',
    ]);
  });

  it('in a text whose lines are wrapped', () => {
    const page = `Two trains collided near the border on Sunday, killing at least nine people
and injuring more than forty others, the provincial governor said in a short
statement.

Rescue teams from three districts were still cutting through the wreckage of
the second carriage.`;
    expect(read(page)).toEqual([
      'BODY Two trains collided near the border on Sunday, killing at least nine people\nand injuring more than forty others, the provincial governor said in a short\nstatement.',
      'BODY Rescue teams from three districts were still cutting through the wreckage of\nthe second carriage.',
    ]);
  });

  it('in one paragraph without line breaks, and in a text of nothing', () => {
    expect(read('Ten miners died on Friday. Four were saved.')).toEqual([
      'BODY Ten miners died on Friday. Four were saved.',
    ]);
    expect(read(' \n\n --- \n')).toEqual([]);
  });

  it('in a caption with its credit, and a headline with a deck', () => {
    const page = [
      'Quake Toll Climbs Past 200',
      'Thousands spend a second night outdoors as aftershocks shake the old town',
      'A man walks past a collapsed school in Ardesh, Oct. 10, 2023. (AP Photo/Sam Lee)',
      'More than 200 people have died, the governor said.',
    ].join('\n');
    expect(read(page)).toEqual([
      'HEADLINE Quake Toll Climbs Past 200',
      'HEADLINE Thousands spend a second night outdoors as aftershocks shake the old town',
      'CAPTION A man walks past a collapsed school in Ardesh, Oct. 10, 2023. (AP Photo/Sam Lee)',
      'BODY More than 200 people have died, the governor said.',
    ]);
  });

  it.each([
    [
      'ar',
      'مقتل 12 شخصا في انفجار\nاقرأ أيضا: قصص أخرى من المدينة\nقال مسؤولون إن 12 شخصا قتلوا في الانفجار.',
      'HEADLINE PROMO BODY',
    ],
    [
      'ru',
      'При взрыве погибли 12 человек\nЧитайте также: другие истории города\nПри взрыве погибли 12 человек, сообщили власти.',
      'HEADLINE PROMO BODY',
    ],
    [
      'es',
      'Mueren 12 personas en una explosión\nLea también: otras historias\nDoce personas murieron, dijo la policía.',
      'HEADLINE PROMO BODY',
    ],
  ])('in %s', (language, page, kinds) => {
    expect(
      readBlocks(page, language)
        .map(({ kind }) => kind)
        .join(' '),
    ).toBe(kinds);
  });
});

describe('a dateline', () => {
  const sentence = 'At least 14 people were killed when a bomb exploded in a crowded market, police said.';

  it.each([
    'KYIV, Ukraine (AP) — ',
    'GAZA CITY, Oct 7 (Reuters) - ',
    'RAFAH, Gaza Strip, Oct. 7 (Xinhua) -- ',
    'PORT-AU-PRINCE, Haiti (AP) — ',
    'BEIRUT/JERUSALEM, 7 October (Reuters) – ',
    'UNITED NATIONS — ',
    'MOSCOW, September 2. /TASS/. ',
    'DUBAI — ',
    'NEW DELHI: ',
    'Kabul (AFP) – ',
    'Port Sudan – ',
    '(Kyiv) ',
    '(Beirut, May 5, 2024) – ',
    'MADRID, 2 Sep. (EUROPA PRESS) - ',
    '14:35 GMT – ',
    '[09:12] ',
    '2:35 p.m. EST: ',
  ])('%sis cut off, and the sentence stays whole', (dateline) => {
    expect(read(`${dateline}${sentence}`)).toEqual([`DATELINE ${dateline.trim()}`, `BODY ${sentence}`]);
  });

  it.each([
    ['ru', 'МОСКВА, 2 сентября. /ТАСС/. ', 'Не менее 14 человек погибли при взрыве на рынке.'],
    ['ru', 'КИЕВ, 2 сен — РИА Новости. ', 'Не менее 14 человек погибли при взрыве на рынке.'],
    ['es', 'Gaza, 7 oct (EFE).- ', 'Al menos 14 personas murieron en un mercado.'],
    ['ar', 'غزة (الأراضي الفلسطينية) (أ ف ب) – ', 'قتل 14 شخصا على الأقل في انفجار وقع في سوق.'],
    ['ar', 'بيروت - رويترز - ', 'قتل 14 شخصا على الأقل في انفجار وقع في سوق.'],
  ])('in %s: %s', (language, dateline, body) => {
    expect(read(dateline + body, language)).toEqual([`DATELINE ${dateline.trim()}`, `BODY ${body}`]);
  });

  it.each([
    'NATO — the Western alliance — said 14 soldiers were killed.',
    'UNICEF: 14 children were killed in one week.',
    'Hamas – which runs Gaza – says 14 people were killed.',
    'Kyiv (the capital) was hit by 14 drones, and nine people were killed.',
    'The Taliban — in power since 2021 — said 14 died.',
    'By nightfall, 14 people had died.',
    'Fourteen people were killed - nine of them children.',
    'On Oct. 7 (a Saturday) 14 people were killed.',
  ])('is not found in: %s', (text) => {
    expect(read(text)).toEqual([`BODY ${text}`]);
  });
});
