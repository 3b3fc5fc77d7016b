import { expect, it } from 'vitest';
import { type Answer, testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

/** From the text of an article to published claims, in two requests. The article and everything in it is made up. */

const TEXT = `Mine collapse in Karvel kills at least 31

KARVEL, March 12 (Made-up Wire) - A coal mine collapsed near the town of Karvel on Tuesday, killing at least 31 miners, the
interior ministry said.

Another 17 workers were injured, according to the regional hospital.

About 60 people were still missing on Wednesday, a rescue official said. The interior ministry said 12 bodies had been recovered
from the upper gallery.

More than 200 families were evacuated from the surrounding villages, the Red Crescent reported.

The mine opened in 1974 and employs 850 people.
`;

const db = await freshDatabase();
const api = testApi(db, { token: await makeToken(db, 'CURATOR', 'Ada') });
const write = writer(api);

it('makes published claims of an article of five figures', async () => {
  await write('recordEvent', {
    event: {
      slug: 'karvel-mine',
      name: 'Collapse of the mine of Karvel',
      kind: 'ACCIDENT',
      start: { earliest: '2025-03-11', latest: '2025-03-11' },
    },
  });
  await write('recordOrganisation', {
    organisation: { slug: 'interior', name: 'Interior Ministry', kind: 'MINISTRY' },
  });
  await write('recordOrganisation', { organisation: { slug: 'red-crescent', name: 'Red Crescent', kind: 'NGO' } });

  // The first request: what is in the text?
  const { reading } = await write(
    'openReading',
    { text: TEXT, language: 'en', publishedOn: '2025-03-12', publisher: 'Made-up Wire' },
    `reading { numbersSeen numbersLeftOver numbers { nodes { words fate because } }
      candidates { nodes { id version figure { value attributions { label unnamed } }
        suggestions { events { event { slug } } populations { population { slug } } sources { suggestions { organisation { id slug } } } } } } }`,
  );
  const candidates: Answer[] = reading.candidates.nodes;
  expect(candidates.map(({ figure }) => figure.value)).toEqual([31, 17, 60, 12, 200]);
  expect(reading.numbers.nodes.map(({ words, fate }: Answer) => [words, fate])).toEqual([
    ['31', 'EXCLUDED'],
    ['12', 'EXCLUDED'],
    ...['31', '17', '60', '12', '200'].map((words) => [words, 'CANDIDATE']),
    ['1974', 'EXCLUDED'],
    ['850', 'LEFT_OVER'],
  ]);

  // The second: all of them, with the ledger's suggestions where it has any.
  const hospital = { organisation: { new: { name: 'Regional hospital of Karvel', kind: 'OTHER' } } };
  const done = await write(
    'acceptCandidates',
    {
      text: TEXT,
      article: {
        new: { url: 'https://example.org/karvel', publisher: { new: { name: 'Made-up Wire', kind: 'NEWS_AGENCY' } } },
      },
      candidates: candidates.map(({ id, version, figure, suggestions }) => ({
        ...{ id, version, event: 'karvel-mine', population: suggestions.populations[0]?.population.slug ?? 'everyone' },
        sources: figure.attributions.map(({ unnamed }: Answer, i: number) => {
          const [known] = suggestions.sources[i].suggestions;
          if (unnamed) return { unnamed };
          return known ? { organisation: { id: known.organisation.id } } : hospital;
        }),
      })),
    },
    'article { slug headline } claims { measure quantifier value unit status entry origin { label organisation { name } unnamed } }',
  );
  expect(done.issues).toBeUndefined();
  expect(done.article).toEqual({
    slug: 'made-up-wire-2025-03-12',
    headline: 'Mine collapse in Karvel kills at least 31',
  });
  const claim = (
    measure: string,
    quantifier: string,
    value: number,
    label: string,
    name: string | null,
    others = {},
  ) => ({
    ...{ measure, quantifier, value, unit: 'PERSON', status: 'PUBLISHED', entry: 'EXTRACTED' },
    origin: { label, organisation: name && { name }, unnamed: null },
    ...others,
  });
  expect(done.claims).toEqual([
    claim('KILLED', 'AT_LEAST', 31, 'the interior ministry', 'Interior Ministry'),
    claim('INJURED', 'EXACT', 17, 'the regional hospital', 'Regional hospital of Karvel'),
    claim('MISSING', 'APPROXIMATELY', 60, 'a rescue official', null, {
      origin: { label: 'a rescue official', organisation: null, unnamed: 'RESCUER' },
    }),
    claim('BODIES_RECOVERED', 'EXACT', 12, 'The interior ministry', 'Interior Ministry'),
    claim('DISPLACED', 'MORE_THAN', 200, 'the Red Crescent', 'Red Crescent', { unit: 'HOUSEHOLD' }),
  ]);
  // Readers see them.
  const { article } = await testApi(db).ask('{ article(id: "made-up-wire-2025-03-12") { claims { totalCount } } }');
  expect(article.claims.totalCount).toBe(5);
});
