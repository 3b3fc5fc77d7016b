/**
 * `npm run bench -- [claims]`: measures reads among a million made-up claims. The results are ratios within one run,
 * because the speed of a machine drifts. Each query runs through the whole HTTP application, in process. The median of 15
 * runs counts.
 */
import path from 'node:path';
import { createApp } from '../server/app.ts';
import { connect } from '../server/database/client.ts';
import { startThrowaway } from '../server/database/embedded/throwaway.ts';
import { migrate } from '../server/database/migrate.ts';
import { importCurated, readCurated } from '../server/domain/files/import-curated.ts';
import { consoleLog as log } from '../server/log.ts';
import { type Ask, asker, fill, measure } from './harness.ts';

const claims = Number(process.argv[2] ?? 1_000_000);

const server = await startThrowaway();
try {
  await migrate(server.url);
  const db = connect(server.url);
  await importCurated(db.prisma, await readCurated(path.resolve('data')));
  const ask = asker(createApp({ db, log }));
  const small = await measure(ask, await queries(ask));
  await fill(server.url, 'fill.sql', claims);
  const large = await measure(ask, await queries(ask));

  const base = large.get('one page of claims') as number;
  console.log(`${claims.toLocaleString('en-GB')} claims; a page is 20 rows\n`);
  console.log(
    '| query | ratio to one page of claims | ratio to the same query among 28 claims |\n| --- | ---: | ---: |',
  );
  for (const [name, time] of large) {
    const before = small.get(name);
    console.log(
      `| ${name} | ${(time / base).toFixed(1)} | ${before === undefined ? '' : (time / before).toFixed(1)} |`,
    );
  }
  console.log(`\nOne page of claims took ${base.toFixed(1)} ms in this run.`);
  await db.close();
} finally {
  await server.stop();
}

async function queries(ask: Ask): Promise<Map<string, string>> {
  const rows =
    'nodes { wording value attributions { label organisation { name } } article { headline publishedOn { latest } } }';
  // A cursor halfway down the list, found by its date.
  const { data } = await ask(
    '{ claims(filter: { asOf: { from: "2012-05-01" } }, first: 1) { pageInfo { endCursor } } }',
  );
  const { endCursor } = (data as { claims: { pageInfo: { endCursor: string } } }).claims.pageInfo;
  return new Map([
    ['one page of claims', `{ claims { ${rows} } }`],
    ['the last page', `{ claims(last: 20) { ${rows} } }`],
    ['a page from half-way', `{ claims(after: "${endCursor}", first: 20) { ${rows} } }`],
    ['by value, largest first', `{ claims(orderBy: VALUE_DESC) { ${rows} } }`],
    ['of one event', `{ event(id: "october-7-attack") { claims { ${rows} } } }`],
    ['two of each of 20 events', `{ events { nodes { name claims(first: 2) { ${rows} } } } }`],
    ['by measure and population', `{ claims(filter: { measure: INJURED, population: "civilians" }) { ${rows} } }`],
    ['attributed to one source, through its chain', `{ organisation(id: "hamas") { claims { ${rows} } } }`],
    ['filtered by source', `{ claims(filter: { attributedTo: "hamas" }) { ${rows} } }`],
    ['filtered by origin', `{ claims(filter: { origin: "hamas" }) { ${rows} } }`],
    [
      'published in a month',
      `{ claims(filter: { publishedOn: { from: "2012-05-01", to: "2012-05-31" } }) { ${rows} } }`,
    ],
    ['known by a day', `{ claims(knownBy: "2012-05-01") { ${rows} } }`],
    ['known by an early day, latest first', `{ claims(knownBy: "2001-05-01", orderBy: AS_OF_DESC) { ${rows} } }`],
    ['consistent with a number', `{ claims(filter: { consistentWith: 4321 }) { ${rows} } }`],
    ['count of everything', '{ claims { totalCount } }'],
    ['count of one measure', '{ claims(filter: { measure: INJURED }) { totalCount } }'],
    [
      'attribution by publisher, with shares',
      '{ attributionStatistics(groupBy: PUBLISHER) { groups { nodes { publisher { name } claims namedSource { share } ownVoice { share } withCaveat { share } secondHand { share } } } } }',
    ],
    [
      'the labels of each publisher',
      '{ attributionStatistics(groupBy: PUBLISHER) { groups { nodes { publisher { name } labels(first: 5) { nodes { label count organisation { name } } } } } } }',
    ],
    [
      'attribution by origin, of one event',
      '{ attributionStatistics(groupBy: ORIGIN, filter: { event: "october-7-attack" }) { groups { nodes { origin { organisation { name } } claims ownVoice { share } } } } }',
    ],
    ['search for a name with a typo', '{ search(text: "Trufanof") { nodes { __typename ... on Person { name } } } }'],
    [
      'search for a number among claims',
      '{ search(text: "40,691", types: [CLAIM]) { nodes { __typename ... on Claim { wording } } } }',
    ],
    [
      'search for a name, known by a day',
      '{ search(text: "Trufanof", knownBy: "2012-05-01") { nodes { __typename ... on Person { name } } } }',
    ],
    [
      'search for a word that every claim has',
      '{ search(text: "people", types: [CLAIM]) { nodes { __typename ... on Claim { wording } } } }',
    ],
  ]);
}
