import { createHash } from 'node:crypto';
import type { AccountedNumber, Candidate, DayRange, Reading } from '../reading/stages.ts';
import { type CandidateEntry, candidate as candidateKind } from './candidate.ts';
import type { Dated } from './dated.ts';
import { canonicaliseAddress, count, httpUrl } from './fields.ts';
import { type ReadingEntry, type ReadNumberEntry, reading as readingKind } from './reading.ts';

/** Turns what the reader found in a text into entries of the ledger. */

/** A candidate, before it is known to which records its relations lead. */
export type UnrelatedCandidate = Omit<CandidateEntry, 'relation'>;

/**
 * Returns the entries of the candidates of a reading, in their order. Null for one that cannot be stored, for example because
 * its wording is too long. Its number is then left over.
 */
export function makeCandidateEntries({ candidates, sha256, version }: Reading): (UnrelatedCandidate | null)[] {
  const taken = new Map<string, number>();
  return candidates.map((candidate) => {
    const position = `${candidate.start} ${candidate.end}`;
    const ordinal = taken.get(position) ?? 0;
    taken.set(position, ordinal + 1);
    const key = hash(`${sha256} ${position} ${version}${ordinal === 0 ? '' : ` ${ordinal}`}`);
    const parsed = candidateKind.entry.safeParse({ ...toEntry(candidate), key, readerVersion: version });
    return parsed.success ? parsed.data : null;
  });
}

/** Returns the key of a candidate: the same for the same words of the same text, read by the same version. */
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

function toEntry(read: Candidate): object {
  const { wording, start } = trimWords(read);
  return {
    figure: {
      measure: read.measure,
      countType: read.countType,
      unit: read.unit,
      stance: read.stance,
      quantifier: read.quantifier,
      value: read.value,
      low: read.low,
      high: read.high,
      wording,
      at: [start, start + wording.length],
      prefix: toLine(read.prefix),
      suffix: toLine(read.suffix),
      counted: {
        label: toLine(read.population.label),
        sex: read.population.sex,
        ageGroup: read.population.ageGroup,
        status: read.population.status,
        nationalities: [...read.population.nationalities],
      },
      attributions: read.attributions.map(({ text, kind, verb, unnamed, refersTo }) => ({
        label: toLine(text),
        kind,
        verb,
        unnamed,
        refersTo: toLine(refersTo?.text ?? null),
      })),
      asOf: toDates(read.asOf),
      period:
        read.period?.earliest && read.period.latest ? { from: read.period.earliest, to: read.period.latest } : null,
      responsible: toLine(read.responsible),
      cause: read.cause,
      verification: read.verification,
      identification: read.identification,
      caveats: [...read.caveats],
      composition: toLine(read.composition),
      event: toLine(read.event?.text ?? null),
      place: toLine(read.place?.text ?? null),
    },
    repeats: read.repeats.slice(0, 50).map((span) => ({ start: span.start, end: span.end })),
    state: 'OPEN',
    producer: read.producer,
    rule: read.rule,
    confidence: Math.round(Math.min(1, Math.max(0, read.confidence)) * 100),
    reasons: read.reasons.slice(0, 20).map(toLine),
  };
}

/** Control characters, including line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that entries must not contain
const CONTROLS = /[\u0000-\u001f\u007f]/g;

/** Returns the words of a text as entries hold them: a line break is a space, so that positions stay as they are. */
export function toPlainWords(text: string): string {
  return text.replaceAll(CONTROLS, ' ');
}

function toLine(text: string | null): string | null {
  return text === null ? null : toPlainWords(text).trim() || null;
}

function trimWords({ wording, start }: Candidate): { wording: string; start: number } {
  const plain = toPlainWords(wording);
  return { wording: plain.trim(), start: start + plain.length - plain.trimStart().length };
}

/** Returns days as entries hold them. */
export function toDates(days: DayRange | null): Dated | null {
  return days === null || (days.earliest === null && days.latest === null)
    ? null
    : { earliest: days.earliest, latest: days.latest, basis: days.basis };
}

/** What is known about a text besides its words. */
export interface Provenance {
  readonly length: number;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly article: string | null;
}

/** Returns the entry of a reading. @param idOf returns the id of a candidate by its place in the list, if it has one */
export function makeReadingEntry(
  read: Reading,
  { length, url, publisher, article }: Provenance,
  idOf: (index: number) => string | undefined,
): ReadingEntry {
  const { sha256, language, support, version, document, mentions } = read;
  const events = mentions.flatMap(({ kind, text }) => (kind === 'EVENT' ? (toLine(text) ?? []) : []));
  return readingKind.entry.parse({
    sha256,
    length,
    language,
    support,
    readerVersion: version,
    url: url ?? findAddress(document.url),
    publisher: toLine(publisher),
    headline: clip(toLine(document.headline?.text ?? null)) ?? null,
    publishedOn: toDates(document.publishedOn),
    eventLabels: [...new Set(events.filter((label) => label.length <= LONGEST_LABEL_CHARS))].slice(0, 20),
    article,
    numbers: read.numbers.map((number) => makeNumberEntry(number, idOf)),
  });
}

const LONGEST_LABEL_CHARS = 400;

const clip = (text: string | null) => text?.slice(0, LONGEST_LABEL_CHARS).toWellFormed().trim();

function findAddress(found: string | null): string | null {
  if (found === null || !URL.canParse(found)) return null;
  const { success, data } = httpUrl.safeParse(canonicaliseAddress(new URL(found)));
  return success ? data : null;
}

/** Returns the entry of a number. @param idOf returns the id of a candidate by its place in the list, if it has one */
export function makeNumberEntry(number: AccountedNumber, idOf: (index: number) => string | undefined): ReadNumberEntry {
  const { value, low, high, quantifier, start, end } = number;
  const candidate = number.fate === 'CANDIDATE' ? (idOf(number.candidate) ?? null) : null;
  return {
    words: clip(toLine(number.words)) || '?',
    value: toCount(value),
    low: toCount(low),
    high: toCount(high),
    quantifier,
    start,
    end,
    fate: number.fate === 'CANDIDATE' && candidate === null ? 'LEFT_OVER' : number.fate,
    because: number.fate === 'EXCLUDED' ? number.because : null,
    candidate,
  };
}

/** Returns a number as far as it can be one of people: a text may print any number. */
function toCount(number: number | null): number | null {
  return count.safeParse(number).data ?? null;
}
