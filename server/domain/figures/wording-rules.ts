import type { CountType, Quantifier, Unit } from '../../database/generated/prisma/enums.ts';
import type { Exclusion, NumberMention } from './numbers/mention.ts';
import { findFlowWords, isAboutHouseholds, printsShare, readWording, type Wording } from './numbers/read-wording.ts';
import { formatCount, formatList } from './words.ts';

/** A fault of a claim that its words show. The message completes a sentence that begins with the field's name. */
export interface WordingFault {
  readonly field: 'countType' | 'quantifier' | 'unit' | 'value' | 'low' | 'wording';
  readonly message: string;
  /** The values that the words allow, if the field has only certain values. */
  readonly allowed?: readonly string[];
}

/** The parts of a claim that are checked against its words. */
export interface WordedFigure extends Wording {
  readonly countType: CountType;
  readonly unit: Unit;
  readonly quantifier: Quantifier;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reading: { readonly otherQuantifier: Quantifier } | null;
}

/** Checks a figure against its words, read in the article's language. */
export function* findWordingFaults(figure: WordedFigure): Generator<WordingFault> {
  const mentions = readWording(figure);
  if (figure.quantifier === 'UNSPECIFIED') yield* findVagueFaults(figure, mentions);
  else if (figure.quantifier === 'BETWEEN') yield* findRangeFaults(figure, mentions);
  else yield* findNumberFaults(figure, mentions);
  yield* findUnitFaults(figure, mentions);
  // The same words name the day of an incident: "137 killed on Friday" is a tally, and so is "another 4 are missing".
  const flow = figure.countType === 'CUMULATIVE' ? findFlowWords(figure, isClaimed(figure)) : undefined;
  if (flow !== undefined) {
    const message = `must be PERIOD: the words count what a period added ("${flow}"), not everything since the beginning`;
    yield { field: 'countType', message, allowed: ['PERIOD'] };
  }
}

/** Whether a number is the one that a figure records. */
function isClaimed({ value, low }: WordedFigure): (mention: NumberMention) => boolean {
  return (mention) => (value === null ? mention.low === low : mention.value === Math.abs(value));
}

function* findUnitFaults(figure: WordedFigure, mentions: readonly NumberMention[]): Generator<WordingFault> {
  const { wording, language, unit } = figure;
  const counted = mentions.filter(isClaimed(figure));
  if (unit === 'PERSON' && counted.length > 0 && counted.every(({ end }) => isAboutHouseholds(wording, end, language)))
    yield {
      field: 'unit',
      message: 'must be HOUSEHOLD: the words count households, and nobody knows how many people they are',
      allowed: ['HOUSEHOLD'],
    };
}

function* findNumberFaults(
  { wording, quantifier, value: claimed, reading }: WordedFigure,
  mentions: readonly NumberMention[],
): Generator<WordingFault> {
  if (claimed === null) return;
  const value = Math.abs(claimed);
  const printed = mentions.filter((mention) => mention.value === value);
  const counts = printed.filter(({ excludedBecause }) => excludedBecause === undefined);
  if (counts.length === 0) {
    yield {
      field: 'wording',
      message: `must contain the number claimed, ${value}${describeOthers(value, mentions, wording)}`,
    };
    return;
  }
  const possible = [quantifier, reading?.otherQuantifier];
  if (counts.some(({ quantifiers }) => quantifiers.length === 0 || quantifiers.some((one) => possible.includes(one))))
    return;
  const [{ quantifiers, start, end }] = counts as [NumberMention];
  const words = quoteAround(wording, start, end);
  const message = `must be ${formatChoice(quantifiers)}: the words print ${words}`;
  yield { field: 'quantifier', message, allowed: quantifiers };
}

function* findRangeFaults(figure: WordedFigure, mentions: readonly NumberMention[]): Generator<WordingFault> {
  const { wording, low, high } = figure;
  if (low === null || high === null || low >= high) return;
  // A fall is printed without a sign: "200 to 300 fewer" is −300 to −200.
  if (high < 0) return yield* findRangeFaults({ ...figure, low: -high, high: -low }, mentions);
  const isPrinted = mentions.some((one) => one.low === low && one.high === high && one.excludedBecause === undefined);
  const bounds = (value: number, quantifier: Quantifier) =>
    mentions.some((one) => one.value === value && one.quantifier === quantifier && one.excludedBecause === undefined);
  if (isPrinted || (bounds(low, 'AT_LEAST') && bounds(high, 'AT_MOST'))) return;
  const range = `${formatCount(low)} to ${formatCount(high)}`;
  yield {
    field: 'wording',
    message: `must print both ends of the range, ${range}${describeOthers(null, mentions, wording)}`,
  };
}

function* findVagueFaults(
  { wording, language }: WordedFigure,
  mentions: readonly NumberMention[],
): Generator<WordingFault> {
  const sizes = mentions.filter(({ quantifier }) => quantifier === 'UNSPECIFIED');
  const [thing] = sizes;
  if (thing && sizes.every(({ excludedBecause }) => excludedBecause === 'THINGS')) {
    yield { field: 'wording', message: `must count people or households: ${EXCLUDED.THINGS}` };
    return;
  }
  const number = mentions.find(
    ({ value, excludedBecause }) => value !== null && value > 2 && excludedBecause === undefined,
  );
  if (sizes.length > 0 || number === undefined || printsShare(wording, language)) return;
  const allowed = number.quantifiers.length > 0 ? number.quantifiers : ['EXACT'];
  const message = `must be ${formatChoice(allowed)}: the words print a number, ${formatCount(number.value as number)}`;
  yield { field: 'quantifier', message, allowed };
}

/** Why a printed number is no count of people. Each completes "the words print it …". */
const EXCLUDED: Readonly<Record<Exclusion, string>> = {
  SHARE: 'a share is not a number of people',
  PERCENT: 'a percentage is not a number of people',
  DATE: 'it is part of a date',
  YEAR: 'it is a year',
  TIME: 'it measures time',
  AGE: 'it is an age',
  ORDINAL: 'it is the place in an order',
  MEASURE: 'it is a measure',
  MONEY: 'it is a sum of money',
  LABEL: 'it is part of a name',
  THINGS: 'these words count things or animals, which the ledger does not record',
  IDIOM: 'it counts nothing there',
};

/** Says what the words print instead of the number claimed. */
function describeOthers(value: number | null, mentions: readonly NumberMention[], wording: string): string {
  const same = mentions.find((one) => one.value === value && one.excludedBecause !== undefined);
  if (same?.excludedBecause && value !== null)
    return `, as a count of people: in "${wording}", ${EXCLUDED[same.excludedBecause]}`;
  const others = mentions.filter(({ excludedBecause }) => excludedBecause === undefined);
  const named = others.flatMap((one) =>
    one.value !== null
      ? [formatCount(one.value)]
      : one.quantifier === 'BETWEEN'
        ? [`${formatCount(one.low ?? 0)} to ${formatCount(one.high ?? 0)}`]
        : [],
  );
  return named.length === 0 ? '' : `: the words print ${formatList(named)}`;
}

/** The number with up to three words before it and two after it, as printed. */
function quoteAround(wording: string, start: number, end: number): string {
  const before = /(?:\S+\s*){0,3}$/.exec(wording.slice(0, start))?.[0] ?? '';
  const after = /^(?:\s*\S+){0,2}/.exec(wording.slice(end))?.[0] ?? '';
  return `"${`${before}${wording.slice(start, end)}${after}`.trim()}"`;
}

const CHOICE = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const formatChoice = (options: readonly string[]) => CHOICE.format(options);
