import type { AccountedNumber, Candidate, Reading } from '../../server/domain/reading/stages.ts';
import { isChain, isSameLabel, meansSame } from './labels.ts';
import { type Matching, matchCandidates, overlap, type Pair } from './match.ts';
import { type ExpectedClaim, findClaim, type Passage } from './passages.ts';

/** How well passages were read, stage by stage. README.md says what counts as right. */

/** How many of those looked at were right. */
export interface Rate {
  readonly right: number;
  readonly of: number;
}

/** How many were right, of those that the reader gave and of those wanted. */
export interface Found {
  readonly right: number;
  readonly given: number;
  readonly wanted: number;
}

export interface Scores {
  readonly numbersSeen: Rate;
  readonly numberAndMeasure: Found;
  readonly quantifier: Rate;
  readonly population: Rate;
  readonly countType: Rate;
  readonly chain: Rate;
  readonly chainAsPrinted: Rate;
  readonly verbs: Rate;
  readonly allRight: Found;
  /** Candidates in texts without claims. */
  readonly invented: number;
}

/** A passage and what a reader made of it. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly reading: Reading;
  readonly matching: Matching;
}

export function matchPassage(passage: Passage, reading: Reading): ReadPassage {
  return { passage, reading, matching: matchCandidates(passage, reading) };
}

export const isFound = ({ number, measure }: Pair) => number && measure;

/** What is asked about a candidate whose number and measure are right. */
export const QUESTIONS = {
  quantifier: ({ claim, candidate }: Pair) => claim.quantifier.includes(candidate.quantifier),
  population: ({ claim, candidate }: Pair) =>
    claim.population.some((label) => meansSame(label, candidate.population.label)),
  countType: ({ claim, candidate }: Pair) => claim.countType.includes(candidate.countType),
  chain: (pair: Pair) => hasChain(pair, ({ label }, wanted) => wanted.label.some((one) => meansSame(one, label))),
  chainAsPrinted: (pair: Pair) =>
    hasChain(pair, ({ label }, wanted) => wanted.label.some((one) => isSameLabel(one, label))),
  verbs: (pair: Pair) => hasChain(pair, ({ verb }, wanted) => wanted.verb === verb),
} as const satisfies Record<string, (pair: Pair) => boolean>;

interface LinkLabel {
  readonly label: string;
  readonly verb: string;
}

function hasChain(
  { claim, candidate }: Pair,
  agrees: (link: LinkLabel, wanted: ExpectedClaim['chain'][number]) => boolean,
): boolean {
  return [claim.chain, ...claim.otherChains].some((chain) =>
    isChain(candidate.attributions, chain, ({ text, verb }, wanted) => agrees({ label: text, verb }, wanted)),
  );
}

export const isAllRight = (pair: Pair) =>
  isFound(pair) && QUESTIONS.quantifier(pair) && QUESTIONS.chain(pair) && QUESTIONS.population(pair);

/** The words of the numbers of a passage that are not in the list of numbers. */
export function listUnseen({ passage, reading }: ReadPassage): string[] {
  const at = (one: Pick<ExpectedClaim, 'words' | 'at'>) => {
    const place = findClaim(passage.text, one);
    return reading.numbers.filter((number) => overlap(number, place));
  };
  const claims = passage.claims.filter(({ optional }) => !optional);
  return [
    ...claims.filter((claim) => isNumbered(claim) && !at(claim).some((number) => isNumberOf(claim, number))),
    ...passage.others.filter((other) => at(other).length === 0),
  ].map(({ words }) => words);
}

/** Whether a number or a vague size stands in the words of a claim, and not only "most of the dead". */
const isNumbered = ({ value, low }: ExpectedClaim) => value !== null || low !== null;
const isNumberOf = (claim: ExpectedClaim, { value, low, high }: AccountedNumber) =>
  claim.value === null ? claim.low === low && claim.high === high : claim.value === value;

export function scoreReadings(read: readonly ReadPassage[]): Scores {
  const pairs = read.flatMap(({ matching }) => matching.pairs);
  const found = pairs.filter(isFound);
  const given = sum(read, ({ matching }) => listGiven(matching).length);
  const wanted = sum(read, ({ matching: { pairs: some, missed } }) => some.length + missed.length);
  const rate = (agrees: (pair: Pair) => boolean): Rate => ({ right: found.filter(agrees).length, of: found.length });
  const numbers = sum(
    read,
    ({ passage: { claims, others } }) =>
      others.length + claims.filter((claim) => isNumbered(claim) && !claim.optional).length,
  );
  return {
    numbersSeen: { right: numbers - sum(read, (one) => listUnseen(one).length), of: numbers },
    numberAndMeasure: { right: found.length, given, wanted },
    quantifier: rate(QUESTIONS.quantifier),
    population: rate(QUESTIONS.population),
    countType: rate(QUESTIONS.countType),
    chain: rate(QUESTIONS.chain),
    chainAsPrinted: rate(QUESTIONS.chainAsPrinted),
    verbs: rate(QUESTIONS.verbs),
    allRight: { right: found.filter(isAllRight).length, given, wanted },
    invented: sum(read.filter(isWithoutClaims), ({ matching }) => listGiven(matching).length),
  };
}

/** The candidates that count: all but those for optional claims. */
const listGiven = ({ pairs, extra, repeated }: Matching): Candidate[] => [
  ...pairs.map(({ candidate }) => candidate),
  ...extra,
  ...repeated,
];

export const isWithoutClaims = ({ passage }: ReadPassage) => passage.claims.every(({ optional }) => optional);

export const shareOf = ({ right, of }: Rate) => (of === 0 ? 1 : right / of);
export const precisionOf = ({ right, given }: Found) => (given === 0 ? 1 : right / given);
export const recallOf = ({ right, wanted }: Found) => (wanted === 0 ? 1 : right / wanted);
export function f1Of(found: Found): number {
  const [precision, recall] = [precisionOf(found), recallOf(found)];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function sum<T>(all: readonly T[], count: (one: T) => number): number {
  return all.reduce((total, one) => total + count(one), 0);
}
