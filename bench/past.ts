/**
 * `npm run bench:past -- [claims]`: measures reads of the ledger as it stood at a past moment, as ratios to the same reads
 * of the present. The ledger has 100,000 made-up claims, and as many in each of four series. Every tenth has changed since.
 */
import path from 'node:path';
import pg from 'pg';
import { createApp } from '../server/app.ts';
import { connect } from '../server/database/client.ts';
import { startThrowaway } from '../server/database/embedded/throwaway.ts';
import { migrate } from '../server/database/migrate.ts';
import { importCurated, readCurated } from '../server/domain/files/import-curated.ts';
import { consoleLog as log } from '../server/log.ts';
import { asker, fill, measure } from './harness.ts';

const claims = Number(process.argv[2] ?? 100_000);

const server = await startThrowaway();
try {
  await migrate(server.url);
  const db = connect(server.url);
  await importCurated(db.prisma, await readCurated(path.resolve('data')));
  await fill(server.url, 'fill.sql', claims);
  await fill(server.url, 'fill-series.sql', claims);
  const moment = new Date();
  await change(server.url);
  const ask = asker(createApp({ db, log }));
  const now = await measure(ask, queries(null), 7);
  const then = await measure(ask, queries(moment), 7);

  console.log(`${claims.toLocaleString('en-GB')} claims, every tenth of them changed; a page is 20 rows\n`);
  console.log('| query | past, as a ratio to the present | present |\n| --- | ---: | ---: |');
  for (const [name, time] of now)
    console.log(`| ${name} | ${((then.get(name) ?? Number.NaN) / time).toFixed(1)} | ${time.toFixed(1)} ms |`);
  await db.close();
} finally {
  await server.stop();
}

/** Changes every tenth claim, chain, article and organisation. */
async function change(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const tenth = (id: string) => `hashtext(${id}::text) % 10 = 0`;
  await client.query(`UPDATE claim SET note = 'Changed.' WHERE ${tenth('id')}`);
  await client.query(`UPDATE attribution SET label = label || ', changed' WHERE ${tenth('claim_id')}`);
  await client.query(`UPDATE article SET note = 'Changed.' WHERE ${tenth('id')}`);
  await client.query(`UPDATE organisation SET description = 'Changed.' WHERE ${tenth('id')}`);
  await client.query('VACUUM ANALYZE');
  await client.end();
}

function queries(moment: Date | null): Map<string, string> {
  const clock = `asRecordedOn: ${JSON.stringify(moment)}`;
  const rows = 'nodes { wording value attributions { label organisation { name } } article { headline } }';
  const point = 'claim { wording origin { label } } interval { low high }';
  const series = (fields: string) =>
    `{ series: seriesAbout(event: "made-up-series", measure: INJURED, ${clock}) { ${fields} } }`;
  return new Map([
    ['a page of claims', `{ claims(${clock}) { ${rows} } }`],
    ['the last page', `{ claims(last: 20, ${clock}) { ${rows} } }`],
    ['of one event', `{ claims(filter: { event: "made-up-7" }, ${clock}) { ${rows} } }`],
    ['filtered by origin', `{ claims(filter: { origin: "hamas" }, ${clock}) { ${rows} } }`],
    ['of one source, through its chain', `{ organisation(id: "hamas", ${clock}) { claims { ${rows} } } }`],
    ['two of each of 20 events', `{ events(${clock}) { nodes { name claims(first: 2) { ${rows} } } } }`],
    ['how many claims of one measure', `{ claims(filter: { measure: INJURED }, ${clock}) { totalCount } }`],
    ['an article with its claims', `{ article(id: "made-up-3", ${clock}) { headline claims { ${rows} } } }`],
    ['a page of the points of a series', series(`points { nodes { ${point} } }`)],
    ['its origins, and what ties them', series('origins { nodes { origin { label } independent } }')],
    ['the band on a day', series('band(on: "2021-06-01") { low high claims { wording } }')],
    ['a page of its disagreements', series('disagreements { nodes { verdict reason } }')],
    ['who repeats each of 20 claims', series('points { nodes { claim { echoes(first: 2) { nodes { wording } } } } }')],
    [
      'attribution by publisher',
      `{ attributionStatistics(groupBy: PUBLISHER, ${clock}) { groups { nodes { claims withCaveat { share } } } } }`,
    ],
    ['search for a name with a typo', `{ search(text: "Trufanof", ${clock}) { nodes { __typename } } }`],
    ['search for a number', `{ search(text: "40,691", types: [CLAIM], ${clock}) { nodes { __typename } } }`],
  ]);
}
