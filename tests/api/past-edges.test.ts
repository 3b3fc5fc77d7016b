import { expect, it } from 'vitest';
import { connect } from '../../server/database/client.ts';
import type { Given } from '../../server/domain/files/given.ts';
import { importCurated } from '../../server/domain/files/import-curated.ts';
import { type Answer, testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { selections } from '../support/edges.ts';
import { readFrozen } from '../support/fixture.ts';
import { setClock } from '../support/moments.ts';

/**
 * No edge leads past a moment: a ledger answers a query about a past moment as it did then, although almost every record
 * was rewritten since. The edges are taken from the schema, so that new ones are tried as well.
 */

const whole = await readFrozen();
type Entry = Record<string, unknown>;

/** The files as they might have been before: without the last article, with other texts and much less structure. */
function before({ registry, articles }: Given): Given {
  const renamed = (entry: Entry) => ({
    ...entry,
    ...('name' in entry && { name: `Once ${entry['name']}` }),
    ...('names' in entry && { names: [] }),
    ...('parent' in entry && { parent: null }),
    ...('rollsUp' in entry && { rollsUp: false }),
    ...('affiliations' in entry && { affiliations: [] }),
    ...('places' in entry && { places: [] }),
  });
  const chain = (links: readonly Entry[]) =>
    links.slice(0, 1).map((link) => ({ ...link, label: `once ${link['label']}` }));
  const data = (entries: object) =>
    Object.fromEntries(Object.entries(entries).map(([kind, list]) => [kind, (list as Entry[]).map(renamed)]));
  return {
    registry: registry.map((file) => ({ ...file, data: data(file.data) })),
    articles: articles
      .filter(({ data: { slug } }) => slug !== 'moscow-times-2024-11-15')
      .map((file) => ({
        ...file,
        data: {
          ...file.data,
          headline: `Once: ${file.data.headline}`,
          publishedOn: { earliest: null, latest: '2024-12-31', basis: 'INFERRED' },
          credits: [],
          mentions: file.data.mentions.slice(1),
          statuses: file.data.statuses.map((status) => ({
            ...status,
            note: 'Once.',
            attributions: chain(status.attributions),
          })),
          claims: file.data.claims.map((claim, i) => ({
            ...claim,
            rank: i % 3 === 0 ? 'DEPRECATED' : 'NORMAL',
            relations: [],
            attributions: chain(claim.attributions),
          })),
        },
      })),
  } as unknown as Given;
}

/** The files as they are, except that the first claim and the first status of each article are withdrawn. */
const after: Given = {
  ...whole,
  articles: whole.articles.map((file) => ({
    ...file,
    data: {
      ...file.data,
      claims: file.data.claims.slice(1).map((claim) => ({
        ...claim,
        relations: claim.relations.filter((one) => one.claim !== file.data.claims[0]?.key),
      })),
      statuses: file.data.statuses.slice(1),
    },
  })),
};

const db = await freshDatabase('empty');
async function importAt(moment: string, folder: Given): Promise<void> {
  await setClock(db, moment);
  const then = connect(db.url);
  await importCurated(then.prisma, folder);
  await then.close();
}

const NOW = 'asRecordedOn: null';
const THEN = 'asRecordedOn: "2020-06-01T00:00:00Z"';
const starts = [
  ['claims(CLOCK)', 'ClaimConnection', 2],
  ['series: seriesAbout(event: "october-7-attack", measure: KILLED, population: "everyone", CLOCK)', 'FigureSeries', 2],
  ['article(id: "moscow-times-2024-09-02", CLOCK)', 'Article', 2],
  ['event(id: "gaza-war", CLOCK)', 'Event', 2],
  ['organisations(CLOCK)', 'OrganisationConnection', 2],
  ['people(CLOCK)', 'PersonConnection', 2],
  ['places(CLOCK)', 'PlaceConnection', 1],
  ['populations(CLOCK)', 'PopulationConnection', 1],
  ['datasets(CLOCK)', 'DatasetConnection', 1],
] as const;
/** Selects every field except `__typename`, which never changes. */
const tells = (field: string) => field !== '__typename';
const queries = starts.flatMap(([field, type, depth]) =>
  [...new Set(selections(type, depth, { day: '2023-12-31', tells }))].map((below) => `{ ${field} { ${below} } }`),
);
for (const by of ['PUBLISHER', 'ORIGIN', 'MEASURE'])
  queries.push(
    `{ attributionStatistics(groupBy: ${by}, CLOCK) { total { claims } groups { nodes { claims publisher { name } origin { organisation { name } } labels { nodes { label count } } } } } }`,
  );
for (const text of ['Hamas', 'once ministry', 'Moscow', 'people', 'Trufanov'])
  queries.push(
    `{ search(text: "${text}", first: 50, CLOCK) { totalCount edges { score node { __typename ... on Node { id } ... on Person { name } ... on Organisation { name } ... on Event { name } } } } }`,
  );

/** What an answer says at the end of each path through the graph. The places in lists are no part of a path. */
function wordsByPath(answer: Answer, path = '', found = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(answer)) for (const one of answer) wordsByPath(one, path, found);
  else if (answer !== null && typeof answer === 'object')
    for (const [name, value] of Object.entries(answer))
      wordsByPath(value, typeof value === 'object' && value !== null ? `${path}.${name}` : path, found);
  else found.set(path, `${found.get(path) ?? ''}\n${answer}`);
  return found;
}

it(`a rewritten ledger answers about the past as it did then, over ${queries.length} walks through the graph`, async () => {
  const { ask } = testApi(db);
  await importAt('2020-01-01T00:00:00Z', before(whole));
  const answers = new Map<string, Answer>();
  for (const query of queries) answers.set(query, await ask(query.replace('CLOCK', NOW)));
  await importAt('2021-01-01T00:00:00Z', after);
  let [paths, differ] = [0, 0];
  for (const [query, answer] of answers) {
    expect(await ask(query.replace('CLOCK', THEN)), query).toEqual(answer);
    const [before, now] = [wordsByPath(answer), wordsByPath(await ask(query.replace('CLOCK', NOW)))];
    const changed = [...before.keys()].filter((path) => before.get(path) !== now.get(path));
    paths += before.size;
    // A path also leads to something else if something on the way has changed.
    differ += [...before.keys()].filter((path) => changed.some((start) => `${path}.`.startsWith(`${start}.`))).length;
  }
  // Otherwise the test would compare nothing that changed.
  expect(differ / paths).toBeGreaterThan(0.8);
}, 300_000);
