import type { AttributionVerb } from '../../database/generated/prisma/enums.ts';
import { Measure } from '../../database/generated/prisma/enums.ts';
import { isAboutHouseholds } from '../figures/numbers/read-wording.ts';
import { canNameMeasure } from './can-name-measure.ts';
import { findFrameRules } from './languages/all.ts';
import { type CutWording, quoteFirstFit } from './quote-wording.ts';
import { readSentences } from './read-sentences.ts';
import type { AccountedNumber, Candidate, Reading, Sentence, SourceLink, Span } from './stages.ts';

/**
 * Checks figures that a language model proposes, by the text alone. A model invents numbers, words and sources, so nothing it
 * says is taken on trust: the quote must be in the text, the number in the quote, and words for the measure in the sentence. The
 * quantifier is that of the words. A source must be printed near the figure, and even then a curator has to name it again.
 */

/** A figure that a model says is in a text. */
export interface Proposal {
  /** The words of the figure, as printed. */
  readonly quote: string;
  /** The number, or the ends of a range. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly measure: string;
  /** The sources, from the nearest to the origin, as printed. */
  readonly sources: readonly string[];
}

export type ProposalRefusal =
  /** The quote is not in the text, or it is there several times. */
  | 'QUOTE_NOT_IN_TEXT'
  | 'QUOTE_NOT_UNIQUE'
  /** The quote is longer than a figure: whole paragraphs prove nothing. */
  | 'QUOTE_TOO_LONG'
  /** The quote does not print the number. */
  | 'NUMBER_NOT_IN_QUOTE'
  /** The number is an age, a date, a price or the like. */
  | 'NO_COUNT_OF_PEOPLE'
  /** There is no such measure, or the sentence has no word for it. */
  | 'UNKNOWN_MEASURE'
  | 'MEASURE_NOT_IN_TEXT'
  /** The rules have read the number already. */
  | 'ALREADY_READ';

export interface CheckedProposals {
  readonly candidates: readonly Candidate[];
  readonly refused: readonly { readonly proposal: Proposal; readonly because: ProposalRefusal }[];
}

/** Longest quote, in characters: a long sentence. */
const LONGEST_QUOTE_CHARS = 400;

/** How far from a figure its source may be printed, in characters: in the same paragraph or the one beside it. */
const SOURCE_WITHIN_CHARS = 600;

/** A model's candidates come after those of the rules, of which hardly any has so low a confidence. */
const MODEL_CONFIDENCE = 0.3;

/**
 * Turns what a model proposes into candidates, and says why it refuses the rest. Each number becomes at most one candidate.
 * @param text the text of the reading
 */
export function checkProposals(text: string, reading: Reading, proposals: readonly Proposal[]): CheckedProposals {
  const sentences = readSentences(text, reading.blocks, reading.language);
  const candidates: Candidate[] = [];
  const refused: { proposal: Proposal; because: ProposalRefusal }[] = [];
  const taken = new Set<number>();
  for (const proposal of proposals) {
    const checked = checkProposal({ text, reading, sentences, taken }, proposal);
    if (typeof checked === 'string') refused.push({ proposal, because: checked });
    else {
      taken.add(checked.number.start);
      candidates.push(makeCandidate(text, reading, checked));
    }
  }
  return { candidates, refused };
}

interface Checked {
  readonly proposal: Proposal;
  readonly measure: Measure;
  readonly number: AccountedNumber;
  readonly sentence: Sentence;
}

/** Adds the candidates of a model to a reading, after those of the rules. */
export function addProposed(reading: Reading, { candidates }: CheckedProposals): Reading {
  const first = reading.candidates.length;
  const at = new Map(candidates.map((candidate, i) => [candidate, first + i]));
  return {
    ...reading,
    candidates: [...reading.candidates, ...candidates],
    numbers: reading.numbers.map((number) => {
      if (number.fate !== 'LEFT_OVER') return number;
      const proposed = candidates.find((candidate) => isWithin(number, candidate) && isSame(number, candidate));
      return proposed ? { ...number, fate: 'CANDIDATE', candidate: at.get(proposed) ?? first } : number;
    }),
  };
}

interface Check {
  readonly text: string;
  readonly reading: Reading;
  readonly sentences: readonly Sentence[];
  /** Where the numbers begin that have a candidate already. */
  readonly taken: ReadonlySet<number>;
}

function checkProposal({ text, reading, sentences, taken }: Check, proposal: Proposal): Checked | ProposalRefusal {
  const { quote, measure } = proposal;
  if (quote.length > LONGEST_QUOTE_CHARS) return 'QUOTE_TOO_LONG';
  const start = quote.trim() === '' ? -1 : text.indexOf(quote);
  if (start < 0) return 'QUOTE_NOT_IN_TEXT';
  if (text.indexOf(quote, start + 1) >= 0) return 'QUOTE_NOT_UNIQUE';
  const span = { start, end: start + quote.length };
  const number = reading.numbers.find((one) => isWithin(one, span) && isSame(one, proposal));
  if (number === undefined) return 'NUMBER_NOT_IN_QUOTE';
  if (number.fate === 'CANDIDATE' || taken.has(number.start)) return 'ALREADY_READ';
  if (number.fate === 'EXCLUDED') return 'NO_COUNT_OF_PEOPLE';
  if (!isMeasure(measure)) return 'UNKNOWN_MEASURE';
  const rules = findFrameRules(reading.language);
  const sentence = sentences.find((one) => isWithin(number, one));
  if (!rules || !sentence || !canNameMeasure(sentence, measure, rules)) return 'MEASURE_NOT_IN_TEXT';
  return { proposal, measure, number, sentence };
}

const isMeasure = (name: string): name is Measure => Object.hasOwn(Measure, name);

function isWithin({ start, end }: Span, outer: Span): boolean {
  return outer.start <= start && end <= outer.end;
}

type Numbers = Pick<Proposal, 'value' | 'low' | 'high'>;

function isSame(number: AccountedNumber, { value, low, high }: Numbers): boolean {
  return number.value === value && (value !== null || (number.low === low && number.high === high));
}

function makeCandidate(text: string, reading: Reading, { proposal, measure, number, sentence }: Checked): Candidate {
  const sources = proposal.sources.map((label) => ({ label, link: findSource(text, label, number) }));
  const unseen = sources.filter(({ link }) => link === null).map(({ label }) => label);
  return {
    quantifier: number.quantifier,
    value: number.value,
    low: number.low,
    high: number.high,
    unit: isAboutHouseholds(text.slice(number.start, sentence.end), number.end - number.start, reading.language)
      ? 'HOUSEHOLD'
      : 'PERSON',
    measure,
    countType: 'INCIDENT',
    stance: 'ASSERTS',
    cause: null,
    verification: null,
    identification: null,
    responsible: null,
    caveats: [],
    composition: null,
    ...quoteProposal(text, sentence, proposal, number),
    population: { label: null, sex: null, ageGroup: null, status: null, nationalities: [] },
    // One source that is not in the text makes the whole chain worthless.
    attributions: unseen.length > 0 ? [] : sources.flatMap(({ link }) => link ?? []),
    asOf: reading.document.publishedOn,
    period: null,
    event: null,
    place: null,
    relation: null,
    repeats: [],
    confidence: MODEL_CONFIDENCE,
    reasons: [
      'A language model proposed it; the rules did not understand the sentence.',
      'Its sources must be checked and entered again.',
      ...unseen.map((label) => `It names a source that is not printed near the figure: “${label}”.`),
    ],
    rule: 'language model',
    producer: 'MODEL',
  };
}

/** The quote, or its words from the number on if it is too long. */
function quoteProposal(text: string, sentence: Sentence, { quote }: Proposal, number: AccountedNumber): CutWording {
  const start = text.indexOf(quote);
  const words = { start, end: Math.max(number.end, start + quote.length) };
  return quoteFirstFit(text, sentence, [words, { ...words, start: number.start }], { words, number });
}

function findSource(text: string, label: string, near: Span): SourceLink | null {
  if (label.trim() === '') return null;
  const from = Math.max(0, near.start - SOURCE_WITHIN_CHARS);
  const start = text.indexOf(label, from);
  if (start < 0 || start > near.end + SOURCE_WITHIN_CHARS) return null;
  const verb: AttributionVerb = 'SAYS';
  return { text: label, start, end: start + label.length, kind: 'ORGANISATION', verb, unnamed: null };
}
