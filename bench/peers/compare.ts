import { type Contestant, countStatements, type Effort, measureRounds } from './measure.ts';
import type { Result, Within } from './report.ts';
import { makeRequests, type Peer, type RunningPeer } from './servers.ts';
import { type Workload, workloads } from './workloads.ts';

/** What is compared with what. */

/** Compares all servers on one workload. */
export async function compareWorkload(
  servers: readonly RunningPeer[],
  workload: Workload,
  effort: Effort,
): Promise<Result> {
  const contestants: Contestant[] = [];
  const statements = new Map<Peer, number>();
  for (const server of servers) {
    const contestant = await makeContestant(server, workload);
    contestants.push(contestant);
    statements.set(server.peer, await countStatements(contestant));
  }
  const measured = await measureRounds(contestants, effort);
  return {
    title: workload.title,
    statements,
    rounds: new Map(servers.map(({ peer }, i) => [peer, measured[i] ?? []])),
  };
}

/** Compares the page half-way through all claims with the first page, on one server. */
export async function compareWithFirstPage(server: RunningPeer, effort: Effort): Promise<Within> {
  return compareTwo(
    'the page of 50 half-way, as a ratio to the first page',
    [await makeContestant(server, find('half-way')), await makeContestant(server, find('first'))],
    effort,
  );
}

/** The workloads that read by key. How much they read does not depend on the size of the ledger. */
const KEYED = ['article', 'event', 'node', 'half-way', 'articles'];

/** Compares reads by key in a large ledger with the same reads in a smaller one. */
export async function compareSizes(
  large: RunningPeer,
  small: RunningPeer,
  chosen: readonly Workload[],
  effort: Effort,
): Promise<Within[]> {
  const sizes = [large, small].map(({ database }) => database.claims.toLocaleString('en-GB'));
  const results: Within[] = [];
  for (const workload of chosen.filter(({ name }) => KEYED.includes(name))) {
    const title = `${workload.title}: at ${sizes[0]} claims, as a ratio to ${sizes[1]}`;
    const both = [await makeContestant(large, workload), await makeContestant(small, workload)] as const;
    results.push(await compareTwo(title, both, effort));
  }
  return results;
}

async function compareTwo(title: string, both: readonly [Contestant, Contestant], effort: Effort): Promise<Within> {
  const [ours = [], theirs = []] = await measureRounds(both, effort);
  return { title, ours, theirs };
}

async function makeContestant(running: RunningPeer, workload: Workload): Promise<Contestant> {
  return { running, requests: await makeRequests(running, workload) };
}

function find(name: string): Workload {
  return workloads.find((workload) => workload.name === name) as Workload;
}
