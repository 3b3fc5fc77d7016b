import type { Quantifier } from '../database/generated/prisma/enums.ts';
import { LARGEST_COUNT } from './figures.ts';
import { printsNumber } from './number-words.ts';

/** A field of a claim that cannot stand as it is, with the reason as the end of a sentence that begins with the field. */
export interface Fault {
  readonly field: 'value' | 'low' | 'high' | 'wording' | 'attributions' | 'reading';
  readonly message: string;
}

/** What the rules look at. */
export interface ClaimDraft {
  readonly quantifier: Quantifier;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly wording: string;
  readonly reading: { readonly otherQuantifier: Quantifier } | null;
  readonly attributions: readonly { readonly organisation: string | null; readonly person: string | null }[];
}

/** The rules that a claim must keep whoever writes it: numbers fit the quantifier, and the wording prints the number. */
export function* faultsOf(claim: ClaimDraft): Generator<Fault> {
  yield* claim.quantifier === 'BETWEEN' ? faultsOfRange(claim) : faultsOfNumber(claim);
  yield* faultsOfReading(claim);
  const sources = claim.attributions.map(({ organisation, person }) => `${organisation}/${person}`);
  if (new Set(sources).size < sources.length) yield { field: 'attributions', message: 'names the same source twice' };
}

function* faultsOfReading({ quantifier, value, reading }: ClaimDraft): Generator<Fault> {
  if (reading === null) return;
  if (value === null) yield { field: 'reading', message: 'needs a number that the words can qualify in two ways' };
  if (reading.otherQuantifier === quantifier)
    yield { field: 'reading', message: 'must name another quantifier than the claim has' };
}

function* faultsOfRange({ value, low, high }: ClaimDraft): Generator<Fault> {
  if (low === null) yield { field: 'low', message: 'is missing: BETWEEN needs both ends' };
  else if (high === null) yield { field: 'high', message: 'is missing: BETWEEN needs both ends' };
  else if (low >= high) yield { field: 'high', message: 'must be above low' };
  else if (value !== null && (value < low || value > high))
    yield { field: 'value', message: 'must lie between low and high' };
}

function* faultsOfNumber({ quantifier, value, low, high, wording }: ClaimDraft): Generator<Fault> {
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
