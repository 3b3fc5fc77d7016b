import type { ClaimRelationKind, CountType, Quantifier, Stance } from '../../database/generated/prisma/enums.ts';
import type { DayInterval } from './dates.ts';
import { LARGEST_COUNT } from './figures.ts';
import type { IssueCode } from './issue-codes.ts';
import type { Period } from './statement.ts';

/** A field of a claim that is not valid. The message completes a sentence that begins with the field's name. */
export interface Fault {
  readonly field:
    | 'countType'
    | 'period'
    | 'asOf'
    | 'value'
    | 'low'
    | 'high'
    | 'quantifier'
    | 'attributions'
    | 'reading'
    | 'stance'
    | 'relations';
  readonly message: string;
  /** What kind of fault it is. By default the field contradicts another. */
  readonly code?: IssueCode;
  /** The values that the other fields allow, if the field has only certain values. */
  readonly allowed?: readonly string[];
}

/** The parts of a claim that the rules check. */
export interface ClaimDraft {
  readonly countType: CountType;
  readonly period: Period | null;
  readonly asOf: DayInterval | null;
  readonly stance: Stance;
  readonly relations: readonly { readonly kind: ClaimRelationKind }[];
  readonly quantifier: Quantifier;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reading: { readonly otherQuantifier: Quantifier } | null;
  readonly attributions: readonly {
    readonly organisation: string | null;
    readonly person: string | null;
    /** The source as printed. An unnamed source is known only by it. */
    readonly label: string;
    readonly unnamed: string | null;
  }[];
}

/**
 * Checks the rules that hold for every claim, whatever its words say. `findWordingFaults` checks a claim against its words, which
 * takes the language of the article.
 */
export function* findClaimFaults(claim: ClaimDraft): Generator<Fault> {
  yield* claim.quantifier === 'BETWEEN' ? findRangeFaults(claim) : findNumberFaults(claim);
  yield* findReadingFaults(claim);
  yield* findPeriodFaults(claim);
  yield* findNegativeFaults(claim);
  yield* findDenialFaults(claim);
  const sources = claim.attributions.map(({ organisation, person, label, unnamed }) =>
    JSON.stringify([organisation, person, unnamed && label]),
  );
  if (new Set(sources).size < sources.length)
    yield { field: 'attributions', code: 'NOT_UNIQUE', message: 'names the same source twice' };
}

/** Checks that the days of a PERIOD or a DELTA are known, and that no other count has a period. */
function* findPeriodFaults({ countType, period, asOf }: ClaimDraft): Generator<Fault> {
  if (countType === 'PERIOD' && period === null)
    yield {
      field: 'period',
      code: 'REQUIRED',
      message: 'is missing: PERIOD needs the first and the last day that it counts',
    };
  if (countType === 'DELTA' && period === null && (asOf === null || asOf.earliest === null || asOf.latest === null))
    yield {
      field: 'period',
      code: 'REQUIRED',
      message: 'is missing: DELTA needs a period, or an as-of date with both ends',
    };
  if (period === null) return;
  if (countType !== 'PERIOD' && countType !== 'DELTA')
    yield { field: 'period', message: `is allowed only with PERIOD and DELTA, but the count type is ${countType}` };
  else if (asOf?.latest && asOf.latest < period.from)
    yield { field: 'asOf', message: `ends before the period begins, ${period.from}` };
}

/** The quantifiers that a negative number may have. Others would set a bound for its size, which is the opposite bound. */
const OF_NEGATIVES: readonly Quantifier[] = ['EXACT', 'APPROXIMATELY', 'BETWEEN'];

/** Checks that only changes are negative. */
function* findNegativeFaults({ countType, quantifier, ...numbers }: ClaimDraft): Generator<Fault> {
  const fields = (['value', 'low', 'high'] as const).filter((field) => (numbers[field] ?? 0) < 0);
  for (const field of fields) {
    if (countType !== 'DELTA')
      yield { field, message: `cannot be negative with ${countType}: only a DELTA counts a change` };
    else if (!OF_NEGATIVES.includes(quantifier))
      yield {
        field: 'quantifier',
        message: `must be EXACT, APPROXIMATELY or BETWEEN for a negative number, but is ${quantifier}`,
        allowed: OF_NEGATIVES,
      };
  }
}

/** Checks that a denial denies something, and that only a denial does. */
function* findDenialFaults({ stance, quantifier, relations }: ClaimDraft): Generator<Fault> {
  const names = relations.some(({ kind }) => kind === 'DENIES');
  if (stance === 'DENIES' && quantifier === 'UNSPECIFIED' && !names)
    yield {
      field: 'stance',
      message: 'cannot be DENIES without the number denied, or a relation DENIES to the claim denied',
    };
  if (stance === 'ASSERTS' && names)
    yield { field: 'relations', message: 'can be DENIES only for a claim with the stance DENIES' };
}

function* findReadingFaults({ quantifier, value, reading }: ClaimDraft): Generator<Fault> {
  if (reading === null) return;
  if (value === null) yield { field: 'reading', message: 'needs a value that the words can qualify in two ways' };
  if (reading.otherQuantifier === quantifier)
    yield { field: 'reading', message: "must name a quantifier other than the claim's own" };
}

function* findRangeFaults({ value, low, high }: ClaimDraft): Generator<Fault> {
  if (low === null) yield { field: 'low', code: 'REQUIRED', message: 'is missing: BETWEEN needs both ends' };
  else if (high === null) yield { field: 'high', code: 'REQUIRED', message: 'is missing: BETWEEN needs both ends' };
  else if (low >= high) yield { field: 'high', message: 'must be greater than low' };
  else if (value !== null && (value < low || value > high))
    yield { field: 'value', message: 'must lie between low and high' };
}

function* findNumberFaults({ quantifier, value, low, high }: ClaimDraft): Generator<Fault> {
  if (low !== null)
    yield { field: 'low', message: 'is allowed only with BETWEEN: other quantifiers imply their bounds' };
  if (high !== null)
    yield { field: 'high', message: 'is allowed only with BETWEEN: other quantifiers imply their bounds' };
  if (quantifier === 'UNSPECIFIED') {
    if (value !== null)
      yield { field: 'value', message: 'must be null: with UNSPECIFIED, the words contain no number' };
    return;
  }
  if (value === null) yield { field: 'value', code: 'REQUIRED', message: `is missing: ${quantifier} needs a number` };
  if (value === LARGEST_COUNT && quantifier === 'MORE_THAN')
    yield {
      field: 'value',
      code: 'OUT_OF_RANGE',
      message: `cannot be ${LARGEST_COUNT} with MORE_THAN: the ledger cannot hold a larger number`,
    };
  if (value === 0 && (quantifier === 'LESS_THAN' || quantifier === 'NEARLY'))
    yield { field: 'value', code: 'OUT_OF_RANGE', message: `cannot be 0 with ${quantifier}` };
}
