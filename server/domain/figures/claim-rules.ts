import type { CountType, Quantifier } from '../../database/generated/prisma/enums.ts';
import { LARGEST_COUNT } from './figures.ts';
import { printsNumber } from './number-words.ts';

/** A field of a claim that cannot stand as it is, with the reason as the end of a sentence that begins with the field. */
export interface Fault {
  readonly field: 'countType' | 'value' | 'low' | 'high' | 'wording' | 'attributions' | 'reading';
  readonly message: string;
}

/** What the rules look at. */
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
  readonly attributions: readonly { readonly organisation: string | null; readonly person: string | null }[];
}

/** The rules that a claim must keep whoever writes it: numbers fit the quantifier, and the wording prints the number. */
export function* findClaimFaults(claim: ClaimDraft): Generator<Fault> {
  yield* claim.quantifier === 'BETWEEN' ? findRangeFaults(claim) : findNumberFaults(claim);
  yield* findReadingFaults(claim);
  yield* findCountFaults(claim);
  const sources = claim.attributions.map(({ organisation, person }) => `${organisation}/${person}`);
  if (new Set(sources).size < sources.length) yield { field: 'attributions', message: 'names the same source twice' };
}

/**
 * Words that count one day or one night, and not from the beginning: what official series publish beside their running
 * totals. Filed as a running total, such a figure would seem to take back all that was counted before.
 */
const OF_ONE_DAY =
  /\b(daily|per day|a day|each day|overnight|today|yesterday|(in|over|during|within) (the )?(past|last|previous|preceding) (day|night|24 hours|twenty-four hours)|(in|within|over) (24|twenty-four) hours|in (a|one) single (day|night)|in one (day|night))\b/i;

function* findCountFaults({ countType, wording, prefix, suffix }: ClaimDraft): Generator<Fault> {
  const [words] = OF_ONE_DAY.exec([prefix, wording, suffix].filter((text) => text !== null).join(' ')) ?? [];
  if (countType === 'CUMULATIVE' && words !== undefined) {
    const message = `cannot be CUMULATIVE: the words count one day ("${words}"), and not from the beginning`;
    yield { field: 'countType', message };
  }
}

function* findReadingFaults({ quantifier, value, reading }: ClaimDraft): Generator<Fault> {
  if (reading === null) return;
  if (value === null) yield { field: 'reading', message: 'needs a number that the words can qualify in two ways' };
  if (reading.otherQuantifier === quantifier)
    yield { field: 'reading', message: 'must name another quantifier than the claim has' };
}

function* findRangeFaults({ value, low, high }: ClaimDraft): Generator<Fault> {
  if (low === null) yield { field: 'low', message: 'is missing: BETWEEN needs both ends' };
  else if (high === null) yield { field: 'high', message: 'is missing: BETWEEN needs both ends' };
  else if (low >= high) yield { field: 'high', message: 'must be above low' };
  else if (value !== null && (value < low || value > high))
    yield { field: 'value', message: 'must lie between low and high' };
}

function* findNumberFaults({ quantifier, value, low, high, wording }: ClaimDraft): Generator<Fault> {
  if (low !== null) yield { field: 'low', message: 'is for BETWEEN only: the quantifier says the rest' };
  if (high !== null) yield { field: 'high', message: 'is for BETWEEN only: the quantifier says the rest' };
  if (quantifier === 'UNSPECIFIED') {
    if (value !== null) yield { field: 'value', message: 'must not be given: UNSPECIFIED words have no number' };
    return;
  }
  if (value === null) yield { field: 'value', message: `is missing: ${quantifier} needs a number` };
  else if (!printsNumber(wording, value))
    yield { field: 'wording', message: `must print the number claimed, ${value}` };
  if (value === LARGEST_COUNT && quantifier === 'MORE_THAN')
    yield { field: 'value', message: `cannot be ${LARGEST_COUNT} with MORE_THAN: the ledger holds no larger number` };
  if (value === 0 && (quantifier === 'LESS_THAN' || quantifier === 'NEARLY'))
    yield { field: 'value', message: `cannot be 0 with ${quantifier}` };
}
