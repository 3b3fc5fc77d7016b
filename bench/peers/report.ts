import type { Round } from './measure.ts';
import type { Peer } from './servers.ts';

/** Writes results as tables in Markdown. */

export interface Result {
  readonly title: string;
  readonly rounds: ReadonlyMap<Peer, readonly Round[]>;
  readonly statements: ReadonlyMap<Peer, number>;
}

/** Two reads by this server. */
export interface Within {
  readonly title: string;
  readonly ours: readonly Round[];
  readonly theirs: readonly Round[];
}

/** The ratios of one number in all rounds: of each round, both sides were measured right after each other. */
interface Ratio {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export const peerNames: Record<Peer, string> = {
  attested: 'this server',
  postgraphile: 'PostGraphile',
  'by-hand': 'SQL written by hand',
};

function compareRounds(ours: readonly Round[], theirs: readonly Round[], pick: (round: Round) => number): Ratio {
  const ratios = ours.map((round, i) => pick(round) / pick(theirs[i] as Round)).sort((a, b) => a - b);
  return { median: pickMiddle(ratios), least: ratios.at(0) ?? Number.NaN, most: ratios.at(-1) ?? Number.NaN };
}

function pickMiddle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

/** What is compared: requests in a second, where more is better, and times, where less is. */
const columns: readonly [name: string, pick: (round: Round) => number][] = [
  ['requests/s', ({ perSecond }) => perSecond],
  ['CPU per request', ({ nodeMs, postgresMs }) => nodeMs + postgresMs],
  ['p50', ({ p50Ms }) => p50Ms],
  ['p99', ({ p99Ms }) => p99Ms],
];

function compareAll(ours: readonly Round[], theirs: readonly Round[]): string[] {
  return columns.map(([, pick]) => formatRatio(compareRounds(ours, theirs, pick)));
}

/** This server as a ratio to another one, workload by workload. */
export function printRatios(results: readonly Result[], other: Peer): void {
  printTable(
    [`${peerNames.attested}, as a ratio to ${peerNames[other]}`, ...columns.map(([name]) => name)],
    results.map(({ title, rounds }) => [title, ...compareAll(rounds.get('attested') ?? [], rounds.get(other) ?? [])]),
  );
}

/** Two reads by this server, as ratios. */
export function printWithin(results: readonly Within[]): void {
  if (results.length === 0) return;
  printTable(
    [peerNames.attested, ...columns.map(([name]) => name)],
    results.map(({ title, ours, theirs }) => [title, ...compareAll(ours, theirs)]),
  );
}

/** What a request costs each server: CPU time in Node and in PostgreSQL, and statements. */
export function printCosts(results: readonly Result[], peers: readonly Peer[]): void {
  const costs = results.map(({ title, rounds, statements }) => [
    title,
    ...peers.map((peer) => {
      const middle = (pick: (round: Round) => number) => formatMs(pickMiddle((rounds.get(peer) ?? []).map(pick)));
      return `${middle(({ nodeMs }) => nodeMs)} + ${middle(({ postgresMs }) => postgresMs)}; ${statements.get(peer)}`;
    }),
  ]);
  printTable(['ms of CPU per request, Node + PostgreSQL; statements', ...peers.map((peer) => peerNames[peer])], costs);
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, ['---', ...head.slice(1).map(() => '---:')], ...rows];
  console.log(`\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`);
}

function formatRatio({ median, least, most }: Ratio): string {
  return `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
}

function formatMs(ms: number): string {
  return ms < 0.1 ? ms.toFixed(3) : ms.toFixed(ms < 10 ? 2 : 0);
}
