import type { CountType, Quantifier } from '../../database/generated/prisma/enums.ts';
import { LARGEST_COUNT } from './figures.ts';
import { printsNumber } from './number-words.ts';

/** A field of a claim that is not valid. The message completes a sentence that begins with the field's name. */
export interface Fault {
  readonly field: 'countType' | 'value' | 'low' | 'high' | 'wording' | 'attributions' | 'reading';
  readonly message: string;
}

/** The parts of a claim that the rules check. */
export interface ClaimDraft {
  readonly countType: CountType;
  readonly quantifier: Quantifier;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly wording: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly reading: { readonly otherQuantifier: Quantifier } | null;
  readonly attributions: readonly {
    readonly organisation: string | null;
    readonly person: string | null;
    /** The source as printed. An unnamed source is known only by it. */
    readonly label: string;
    readonly unnamed: string | null;
  }[];
}

/** Checks the rules that hold for every claim, for example that the wording contains the number claimed. */
export function* findClaimFaults(claim: ClaimDraft): Generator<Fault> {
  yield* claim.quantifier === 'BETWEEN' ? findRangeFaults(claim) : findNumberFaults(claim);
  yield* findReadingFaults(claim);
  yield* findCountFaults(claim);
  const sources = claim.attributions.map(({ organisation, person, label, unnamed }) =>
    JSON.stringify([organisation, person, unnamed && label]),
  );
  if (new Set(sources).size < sources.length) yield { field: 'attributions', message: 'names the same source twice' };
}

/**
 * Words that count a single day or night rather than everything since the beginning. Official series publish such figures
 * alongside their running totals. Filed as a running total, one would seem to retract everything counted before it.
 */
const OF_ONE_DAY =
  /\b(daily|per day|a day|each day|overnight|today|yesterday|(in|over|during|within) (the )?(past|last|previous|preceding) (day|night|24 hours|twenty-four hours)|(in|within|over) (24|twenty-four) hours|in (a|one) single (day|night)|in one (day|night))\b/i;

function* findCountFaults({ countType, wording, prefix, suffix }: ClaimDraft): Generator<Fault> {
  const [words] = OF_ONE_DAY.exec([prefix, wording, suffix].filter((text) => text !== null).join(' ')) ?? [];
  if (countType === 'CUMULATIVE' && words !== undefined) {
    const message = `cannot be CUMULATIVE: the words count a single day ("${words}"), not everything since the beginning`;
    yield { field: 'countType', message };
  }
}

function* findReadingFaults({ quantifier, value, reading }: ClaimDraft): Generator<Fault> {
  if (reading === null) return;
  if (value === null) yield { field: 'reading', message: 'needs a value that the words can qualify in two ways' };
  if (reading.otherQuantifier === quantifier)
    yield { field: 'reading', message: "must name a quantifier other than the claim's own" };
}

function* findRangeFaults({ value, low, high }: ClaimDraft): Generator<Fault> {
  if (low === null) yield { field: 'low', message: 'is missing: BETWEEN needs both ends' };
  else if (high === null) yield { field: 'high', message: 'is missing: BETWEEN needs both ends' };
  else if (low >= high) yield { field: 'high', message: 'must be greater than low' };
  else if (value !== null && (value < low || value > high))
    yield { field: 'value', message: 'must lie between low and high' };
}

function* findNumberFaults({ quantifier, value, low, high, wording }: ClaimDraft): Generator<Fault> {
  if (low !== null)
    yield { field: 'low', message: 'is allowed only with BETWEEN: other quantifiers imply their bounds' };
  if (high !== null)
    yield { field: 'high', message: 'is allowed only with BETWEEN: other quantifiers imply their bounds' };
  if (quantifier === 'UNSPECIFIED') {
    if (value !== null)
      yield { field: 'value', message: 'must be null: with UNSPECIFIED, the words contain no number' };
    return;
  }
  if (value === null) yield { field: 'value', message: `is missing: ${quantifier} needs a number` };
  else if (!printsNumber(wording, value))
    yield { field: 'wording', message: `must contain the number claimed, ${value}` };
  if (value === LARGEST_COUNT && quantifier === 'MORE_THAN')
    yield {
      field: 'value',
      message: `cannot be ${LARGEST_COUNT} with MORE_THAN: the ledger cannot hold a larger number`,
    };
  if (value === 0 && (quantifier === 'LESS_THAN' || quantifier === 'NEARLY'))
    yield { field: 'value', message: `cannot be 0 with ${quantifier}` };
}
