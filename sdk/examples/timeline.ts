import { ClaimsDocument, createClient, disagreementsAbout, type Measure, SdkError, seriesOf } from '@attested/sdk';
import { counted, days, named, numbers, saidBy } from './words.ts';

/**
 * Prints who said how many, and who contradicts whom:
 *
 *     node timeline.ts [event] [measure] [population]
 *     node timeline.ts october-7-attack missing russian-citizens
 *
 * The program connects to ATTESTED_URL, or by default to a server on this machine.
 */

const url = process.env['ATTESTED_URL'] ?? 'http://localhost:4000/graphql';
const [event = 'gaza-war', what = 'killed', population] = process.argv.slice(2);
// If it is not a measure, the server says so.
const measure = what.toUpperCase() as Measure;
const attested = createClient({ url });

try {
  await printTimeline();
} catch (error) {
  if (!(error instanceof SdkError)) throw error;
  console.error(error.message);
  if (error.kind === 'network') console.error(`Is a server running at ${url}? Set ATTESTED_URL to use another one.`);
  process.exitCode = 1;
}

async function printTimeline(): Promise<void> {
  const series = await seriesOf(attested, { event, measure, population });
  console.log(series.event.name);
  console.log(counted(series));

  const indent = ' '.repeat(32);
  for (const { asOf, interval, claim } of series.points) {
    console.log(`\n${days(asOf).padEnd(indent.length)}${numbers(interval)}`);
    console.log(`${indent}“${claim.wording}”`);
    console.log(`${indent}${saidBy(claim)}`);
  }
  if (series.points.length === 0) console.log('\nThe ledger has no claims about that.');

  const shown = new Set(series.points.map(({ claim }) => claim.id));
  console.log('\nNot in it, since they count others, elsewhere or otherwise:');
  const filter = { event, measure, status: 'PUBLISHED' } as const;
  let others = 0;
  for await (const claim of attested.paginate(ClaimsDocument, { filter }, (data) => data.claims)) {
    if (shown.has(claim.id)) continue;
    others++;
    console.log(`- “${claim.wording}” (${counted(claim)}: ${numbers(claim.interval)}), ${saidBy(claim)}`);
  }
  if (others === 0) console.log('  none');

  console.log('\nDisagreements, each with its reason:');
  let disagreements = 0;
  for await (const { verdict, reason, series } of disagreementsAbout(attested, { event, measure })) {
    disagreements++;
    console.log(`- ${counted(series)}: ${named(verdict)}. ${reason}`);
  }
  if (disagreements === 0) console.log('  none');
}
