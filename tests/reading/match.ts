import type { AccountedNumber, Candidate, Reading, Span } from '../../server/domain/reading/stages.ts';
import { type ExpectedClaim, findClaim, findWords, type Passage } from './passages.ts';

/** Which candidate of a reading is which claim of a passage. They belong together if they are about the same number of the text. */

export interface Pair {
  readonly claim: ExpectedClaim;
  readonly candidate: Candidate;
  /** Whether the number and the unit are those of the claim. */
  readonly number: boolean;
  readonly measure: boolean;
}

export interface Matching {
  /** Claims that were found, and the candidates for them. Claims that are optional are not among them. */
  readonly pairs: readonly Pair[];
  /** Claims without a candidate. */
  readonly missed: readonly ExpectedClaim[];
  /** Candidates without a claim. */
  readonly extra: readonly Candidate[];
  /** Candidates for claims that have one already. */
  readonly repeated: readonly Candidate[];
}

export const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** The number of the text that a candidate is about. Null for a candidate without one, such as "most of the dead". */
export function findNumberOf({ candidates, numbers }: Reading, candidate: Candidate): AccountedNumber | null {
  const position = candidates.indexOf(candidate);
  return numbers.find((number) => number.fate === 'CANDIDATE' && number.candidate === position) ?? null;
}

export function matchCandidates({ text, claims }: Passage, reading: Reading): Matching {
  const open = new Set(reading.candidates);
  const left = new Set(claims);
  const pairs: Pair[] = [];
  const all = claims.flatMap((claim) => {
    const places = [findClaim(text, claim), ...(claim.also === undefined ? [] : [findWords(text, claim.also)])];
    return reading.candidates.flatMap((candidate, position) => {
      const place = placeOf(reading, candidate, claim);
      const found = place === null ? -1 : places.findIndex((words) => overlap(words, place));
      return found < 0 ? [] : [{ ...comparePair(claim, candidate), found, position }];
    });
  });
  // Right pairs come first, so that the better candidate of two is taken, and the claim's own words before the other ones.
  const rank = ({ claim, number, measure, found }: (typeof all)[number]) =>
    [!(number && measure), !number, !measure, claim.optional, found].reduce<number>(
      (sum, bad) => sum * 2 + Number(bad),
      0,
    );
  for (const pair of all.toSorted((a, b) => rank(a) - rank(b) || a.position - b.position)) {
    if (!open.has(pair.candidate) || !left.has(pair.claim)) continue;
    open.delete(pair.candidate);
    left.delete(pair.claim);
    pairs.push(pair);
  }
  const isRepeated = (candidate: Candidate) => all.some((pair) => pair.candidate === candidate);
  return {
    pairs: pairs.filter(({ claim }) => !claim.optional),
    missed: [...left].filter(({ optional }) => !optional),
    extra: [...open].filter((candidate) => !isRepeated(candidate)),
    // A second candidate for what is optional counts as little as the first.
    repeated: [...open].filter((candidate) => isRepeated(candidate) && !all.every(isOptionalFor(candidate))),
  };
}

const isOptionalFor = (candidate: Candidate) => (pair: Pair) => pair.candidate !== candidate || pair.claim.optional;

/** Where a candidate stands, as far as this claim is concerned: at its number, or at its words if it has none. */
function placeOf(reading: Reading, candidate: Candidate, { value, low }: ExpectedClaim): Span | null {
  const number = findNumberOf(reading, candidate);
  if (number) return number;
  return value === null && low === null && candidate.value === null ? candidate : null;
}

function comparePair(claim: ExpectedClaim, candidate: Candidate): Pair {
  const isRange = claim.low !== null;
  const sameNumber =
    candidate.value === claim.value && (!isRange || (candidate.low === claim.low && candidate.high === claim.high));
  return {
    claim,
    candidate,
    number: sameNumber && candidate.unit === claim.unit,
    measure: claim.measure.includes(candidate.measure),
  };
}
