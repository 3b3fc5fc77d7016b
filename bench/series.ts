/**
 * `npm run bench:series -- [claims]`: measures series, bands, origins and disagreements of an event that has 100,000 made-up
 * claims in each of four series. The results are ratios to a page of claims in the same run, with the number of rows that
 * PostgreSQL read for each answer, and the time of the slowest query.
 */
import path from 'node:path';
import { createApp } from '../server/app.ts';
import { connect, type Database } from '../server/database/client.ts';
import { startThrowaway } from '../server/database/embedded/throwaway.ts';
import { migrate } from '../server/database/migrate.ts';
import { importCurated, readCurated } from '../server/domain/files/import-curated.ts';
import { consoleLog as log } from '../server/log.ts';
import { recordStatements, rowsRead } from '../tests/support/statements.ts';
import { type Ask, asker, fill, measure } from './harness.ts';

const claims = Number(process.argv[2] ?? 100_000);

const server = await startThrowaway();
try {
  await migrate(server.url);
  const db = connect(server.url);
  await importCurated(db.prisma, await readCurated(path.resolve('data')));
  await fill(server.url, 'fill-series.sql', claims);
  const ask = asker(createApp({ db, log }));
  const asked = await queries(ask);
  const times = await measure(ask, asked, 5);
  const base = times.get('one page of claims') as number;

  console.log(`${claims.toLocaleString('en-GB')} claims in each series; a page is 20 rows\n`);
  console.log('| query | ratio to one page of claims | rows read |\n| --- | ---: | ---: |');
  for (const [name, time] of times) {
    const rows = await rowsTaken(db, () => ask(asked.get(name) as string));
    console.log(`| ${name} | ${(time / base).toFixed(1)} | ${rows.toLocaleString('en-GB')} |`);
  }
  console.log(
    `\nOne page of claims took ${base.toFixed(1)} ms, the slowest query ${Math.max(...times.values()).toFixed(0)} ms.`,
  );
  await db.close();
} finally {
  await server.stop();
}

async function queries(ask: Ask): Promise<Map<string, string>> {
  const found = await ask(
    '{ claims(filter: { event: "made-up-series", measure: KILLED }, first: 2) { nodes { id } } }',
  );
  const [a, b] = (found.data as { claims: { nodes: { id: string }[] } }).claims.nodes.map(({ id }) => id);
  const point = 'claim { wording origin { label } } interval { low high }';
  const series = ([kind, measure]: readonly [string, string]): [string, string][] => {
    const of = (fields: string) =>
      `{ series: seriesAbout(event: "made-up-series", measure: ${measure}) { ${fields} } }`;
    return [
      [`${kind}: a page of its points`, of(`points { nodes { ${point} } }`)],
      [`${kind}: the last page`, of(`points(last: 20) { nodes { ${point} } }`)],
      [`${kind}: how many claims from how many origins`, of('points { totalCount } origins { totalCount }')],
      [`${kind}: its origins, and what ties them`, of('origins { nodes { origin { label } independent } }')],
      [`${kind}: two points of each origin`, of(`byOrigin { nodes { points(first: 2) { nodes { ${point} } } } }`)],
      [`${kind}: the band on a day`, of('band(on: "2021-06-01") { low high claims { wording } }')],
      [`${kind}: the latest on a day`, of(`latest(on: "2021-06-01") { ${point} }`)],
      [`${kind}: a page of its disagreements`, of('disagreements { nodes { verdict reason } }')],
      [`${kind}: the last of its disagreements`, of('disagreements(last: 20) { nodes { verdict } }')],
      [
        `${kind}: who repeats each of 20 claims`,
        of('points { nodes { claim { echoes(first: 2) { nodes { wording } } } } }'),
      ],
      [
        `${kind}: as known on a day`,
        `{ series: seriesAbout(event: "made-up-series", measure: ${measure}, knownBy: "2020-12-31") { points { totalCount nodes { ${point} } } band(on: "2020-12-31") { low high } } }`,
      ],
    ];
  };
  return new Map([
    [
      'one page of claims',
      `{ claims(filter: { event: "made-up-series" }) { nodes { wording value attributions { label organisation { name } } article { headline } } } }`,
    ],
    ['two claims compared', `{ compareClaims(a: "${a}", b: "${b}") { verdict reason } }`],
    [
      'the series of the event',
      '{ event(id: "made-up-series") { series { nodes { measure countType points { totalCount } } } } }',
    ],
    ...series(['closed incident', 'KILLED']),
    ...series(['growing count', 'INJURED']),
    ...series(['level', 'HELD_HOSTAGE']),
    ...series(['level without rivals', 'HELD_ALIVE']).filter(([name]) => name.endsWith('disagreements')),
  ]);
}

/** Counts the table rows that the statements of some work read, including rows that they discard. */
async function rowsTaken(db: Database, work: () => Promise<unknown>): Promise<number> {
  let rows = 0;
  for (const statement of await recordStatements(db, work)) rows += await rowsRead(db, statement);
  return Math.round(rows);
}
