import { describe, expect, it } from 'vitest';
import { readText } from '../../server/domain/reading/read-text.ts';
import { recogniseLanguage } from '../../server/domain/reading/recognise-language.ts';

/** What a text says about itself, and whom it names. All texts are made up. */

const PAGE = `# Ferry Sinks Off Island, Killing 12

March 03, 2021

By Jane Doe and Ana López

Yuri Smith / EPA

President Amal Haddad met Gen. Omar Said on Tuesday. The Health Ministry counted 12 dead after the Ardesh Earthquake.

“We lost everything,” said Lina Karam, 34. Haddad left. Sami Nour, 41, who was kidnapped in May, is a teacher. Omar Said was wounded.

Translation by Sasha Weaver

AFP contributed reporting.

Original url:

<https://example.org/2021/03/04/ferry-sinks>
`;

describe('a document', () => {
  const { document, language, mentions, statuses } = readText({ text: PAGE });

  it('has a headline, a day, credits and an address', () => {
    expect(document.headline?.text).toBe('Ferry Sinks Off Island, Killing 12');
    expect(document.publishedOn).toEqual({ earliest: '2021-03-03', latest: '2021-03-03', basis: 'STATED' });
    expect(document.url).toBe('https://example.org/2021/03/04/ferry-sinks');
    expect(document.credits.map(({ role, text }) => `${role} ${text}`)).toEqual([
      'AUTHOR Jane Doe',
      'AUTHOR Ana López',
      'PHOTOGRAPHER Yuri Smith',
      'PHOTOGRAPHER EPA',
      'TRANSLATOR Sasha Weaver',
      'CONTRIBUTING_AGENCY AFP contributed reporting',
    ]);
    for (const { start, end, text } of document.credits) expect(PAGE.slice(start, end)).toBe(text);
    expect(language).toBe('en');
  });

  it('takes its day from the address if it prints none, and what is given above all', () => {
    const url = 'https://example.org/2021/03/04/ferry-sinks';
    const text = 'Twelve people drowned when a ferry sank off the island, the coast guard said.';
    expect(readText({ text, url }).document.publishedOn).toEqual({
      ...{ earliest: '2021-03-04', latest: '2021-03-04', basis: 'INFERRED' },
    });
    expect(readText({ text: PAGE, publishedOn: '2021-03-05' }).document.publishedOn?.latest).toBe('2021-03-05');
    expect(readText({ text }).document).toEqual({ headline: null, publishedOn: null, credits: [], url: null });
  });

  it('names people, organisations and events', () => {
    expect(mentions.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'PERSON Amal Haddad',
      'PERSON Omar Said',
      'ORGANISATION Health Ministry',
      'EVENT Ardesh Earthquake',
      'PERSON Lina Karam',
      'PERSON Haddad',
      'PERSON Sami Nour',
    ]);
  });

  it('says what became of people who are named', () => {
    expect(statuses.map(({ person, status }) => `${person} ${status}`)).toEqual([
      'Sami Nour TAKEN_HOSTAGE',
      'Omar Said INJURED',
    ]);
    for (const { start, end, wording } of statuses) expect(PAGE.slice(start, end)).toBe(wording);
  });
});

describe('the language of a text', () => {
  it.each([
    ['en', 'At least five people were killed on Saturday in the north of the country.'],
    ['en', 'Twelve dead'],
    ['es', 'Al menos 12 personas murieron en un ataque contra una escuela, según la policía.'],
    ['ru', 'По меньшей мере 12 человек погибли при взрыве на рынке, сообщили власти.'],
    ['uk', 'Щонайменше 12 людей загинули внаслідок удару по місту, повідомила влада.'],
    ['ar', 'قتل 12 شخصا على الأقل وأصيب أكثر من 40 آخرين في غارة على مدرسة.'],
    ['fa', 'دست کم ۱۲ نفر در این حمله کشته شدند و ده ها نفر زخمی شدند.'],
    ['he', 'לפחות 12 בני אדם נהרגו'],
    ['de', 'Mindestens zwölf Menschen starben bei dem Angriff auf die Schule, sagte die Polizei.'],
    ['en', '5 people were killed in Keldar, police said.'],
    ['en', 'Ferry sinks off Luzon, killing at least 14'],
    ['en', 'Two soldiers killed, four wounded.'],
    ['en', 'Israel strikes kill 41 across Gaza Strip: medics'],
    ['es', 'Murieron 12 personas en Keldar.'],
    ['fr', 'Il y a eu 12 morts à Paris.'],
    ['de', 'Zwölf Menschen starben.'],
    ['en', 'Cholera: 14'],
    ['und', '12 34 56 ☃ ☃ ☃ ☃ ☃ ☃ ☃ ☃ ☃ ☃ ☃ ☃ ☃ ☃ ☃ ☃'],
  ])('%s: %s', (language, text) => {
    expect(recogniseLanguage(text)).toBe(language);
  });
});
