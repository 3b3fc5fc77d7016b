/**
 * `npm run bench:peers -- [claims]`: this server beside PostGraphile and SQL written by hand, over one database of made-up
 * claims. `--help` lists the options, and bench/README.md says what is measured.
 */
import { Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { compareSizes, compareWithFirstPage, compareWorkload } from './compare.ts';
import { type BenchDatabase, openDatabase } from './database.ts';
import { checkAnswers } from './equal.ts';
import { generator } from './load.ts';
import { readMemoryMb } from './processes.ts';
import { peerNames, printCosts, printRatios, printWithin, type Result } from './report.ts';
import { PEERS, type RunningPeer, startPeer } from './servers.ts';
import { workloads } from './workloads.ts';

const { args, opts } = readCommand();
const [claims] = args;
const peers = PEERS.filter((peer) => peer === 'attested' || opts.peers.includes(peer));
const chosen = workloads.filter(({ name }) => opts.workload.includes(name));

const databases: BenchDatabase[] = [];
const servers: RunningPeer[] = [];
try {
  const database = await open(claims);
  for (const peer of peers) servers.push(await startPeer(peer, database));
  const [ours] = servers;
  for (const workload of chosen) await checkAnswers(servers, workload);
  console.log(
    `${count(claims)} claims; ${opts.rounds} rounds of ${opts.seconds} s on ${opts.connections} connections and ${opts.seconds} s ` +
      `on one, from ${generator}. The answers of all servers are equal.`,
  );
  const results: Result[] = [];
  for (const workload of chosen) {
    process.stderr.write(`${workload.name} …\n`);
    results.push(await compareWorkload(servers, workload, opts));
  }
  for (const peer of peers) if (peer !== 'attested') printRatios(results, peer);
  printCosts(results, peers);

  const within = [];
  if (ours && opts.workload.includes('half-way')) within.push(await compareWithFirstPage(ours, opts));
  if (ours && opts.against > 0) {
    const smaller = await startPeer('attested', await open(opts.against));
    servers.push(smaller);
    within.push(...(await compareSizes(ours, smaller, chosen, opts)));
  }
  printWithin(within);
  console.log();
  for (const { peer, pid, database, startSeconds } of servers)
    console.log(
      `- ${peerNames[peer]}, ${count(database.claims)} claims: ready after ${startSeconds.toFixed(1)} s, ` +
        `${await readMemoryMb(pid)} MB of memory after the load`,
    );
} finally {
  for (const server of servers.reverse()) await server.stop();
  for (const database of databases.reverse()) await database.stop();
}

async function open(size: number): Promise<BenchDatabase> {
  const database = await openDatabase(size);
  databases.push(database);
  return database;
}

function count(rows: number): string {
  return rows.toLocaleString('en-GB');
}

function readCommand() {
  const names = workloads.map(({ name }) => name);
  const command = new Command('npm run bench:peers --')
    .description('Measures this server beside PostGraphile and SQL written by hand, as ratios.')
    .argument('[claims]', 'number of made-up claims, at least 10,000', readNumber, 100_000)
    .addOption(new Option('--workload <names...>', 'only these workloads').choices(names).default(names))
    .addOption(new Option('--peers <names...>', 'only beside these servers').choices(PEERS).default([...PEERS]))
    .option('--rounds <number>', 'rounds of each workload', readNumber, 5)
    .option('--seconds <number>', 'length of each half of a round', readNumber, 2)
    .option('--connections <number>', 'connections that ask at the same time', readNumber, 8)
    .option('--against <claims>', 'also compare keyed reads with a database of this many claims', readNumber, 0)
    .parse();
  return { args: command.processedArgs, opts: command.opts() };
}

function readNumber(text: string): number {
  const number = Number(text.replaceAll(',', ''));
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('It must be a whole number above 0.');
}
