import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Measure } from '../../server/database/generated/prisma/enums.ts';
import { readNumbers } from '../../server/domain/figures/numbers/read-numbers.ts';
import type { GivenText, Reading } from '../../server/domain/reading/stages.ts';

/**
 * Reads texts and keys of the third and fourth Message Understanding Conference (MUC-3 and MUC-4, 1991 and 1992; NIST), in the
 * files as published. They are not part of the project.
 *
 * A key lists the incidents of a text that the task asked for, each with the people to whom it happened: how many, and whether
 * they died, were injured or were kidnapped. Other figures of the text are not in the key. So it shows how many of the figures
 * a reader finds, and not how many of those it gives are right.
 */

export interface MucFigure {
  readonly value: number;
  /** Any of these is right. */
  readonly measures: readonly Measure[];
  /** The people, as the key calls them. */
  readonly people: string;
}

export interface MucText {
  readonly id: string;
  readonly text: string;
  readonly publishedOn: string | null;
  readonly figures: readonly MucFigure[];
}

const MEASURES: Readonly<Record<string, readonly Measure[]>> = {
  DEATH: ['KILLED'],
  INJURY: ['INJURED'],
  'REGAINED FREEDOM': ['RELEASED', 'RESCUED'],
};
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const HEADER = /^((?:DEV|TST\d)-MUC\d-\d+)(?: \([^)\n]*\))?[ \t]*$/m;

/** Reads all texts of a folder and the folders in it. Of a text in capitals and in mixed case, the latter is taken. */
export function loadMuc(folder: string): MucText[] {
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => /^(key-|(dev|tst\d)-muc\d)/.test(path.basename(file)))
    .sort()
    .map((file) => ({
      isKey: path.basename(file).startsWith('key-'),
      content: readFileSync(path.join(folder, file), 'latin1'),
    }));
  const keys = new Map<string, MucFigure[]>();
  for (const { content } of files.filter(({ isKey }) => isKey))
    for (const [id, figures] of parseKeys(content)) keys.set(id, [...(keys.get(id) ?? []), ...figures]);
  const texts = new Map(files.filter(({ isKey }) => !isKey).flatMap(({ content }) => [...parseTexts(content)]));
  return [...texts].map(([id, text]) => ({
    id,
    text,
    publishedOn: findDay(text),
    figures: onlyPrinted(keys.get(id) ?? [], text),
  }));
}

/** Splits a file of texts. Texts in capitals are given in the case of sentences, in which news is printed. */
export function parseTexts(content: string): Map<string, string> {
  const [, ...parts] = content.replaceAll('\r', '').split(HEADER);
  const pairs = parts.flatMap((id, i) => (i % 2 === 0 ? [[id, joinLines(parts[i + 1] ?? '')] as const] : []));
  return new Map(pairs.map(([id, text]) => [id, /\p{Ll}/u.test(text) ? text : toSentenceCase(text)]));
}

const joinLines = (text: string) =>
  text
    .trim()
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .join('\n\n');
const toSentenceCase = (text: string) =>
  text.toLowerCase().replaceAll(/(^|[.!?]\s+|\] )(\p{Ll})/gmu, (match) => match.toUpperCase());

/** Reads a file of keys: the figures of each text. */
export function parseKeys(content: string): Map<string, MucFigure[]> {
  const found = new Map<string, MucFigure[]>();
  for (const entry of content
    .replaceAll('\r', '')
    .split(/^(?=0\.\s+MESSAGE: ID)/m)
    .slice(1)) {
    const slots = parseSlots(entry);
    const one = (slot: string) => slots.get(slot)?.[0] ?? '';
    const id = /\S+/.exec(one('MESSAGE: ID'))?.[0] ?? '';
    found.set(id, [...(found.get(id) ?? []), ...listFigures(slots, one)]);
  }
  return found;
}

/** The values of each slot. A line that begins with a space continues the slot above it. */
function parseSlots(entry: string): Map<string, string[]> {
  const slots = new Map<string, string[]>();
  let slot = '';
  for (const line of entry.split('\n').filter((some) => some.trim() !== '' && !some.startsWith(';'))) {
    const { name, value = line } =
      /^\d+\.\s+(?<name>[A-Z]+(?: [A-Z]+)*: [A-Z]+(?: [A-Z]+)*)(?:\s{2,}(?<value>.*))?$/.exec(line)?.groups ?? {};
    slot = name ?? slot;
    slots.set(slot, [...(slots.get(slot) ?? []), (name === undefined ? line : value).trim()]);
  }
  return slots;
}

function listFigures(slots: ReadonlyMap<string, readonly string[]>, one: (slot: string) => string): MucFigure[] {
  if (one('MESSAGE: TEMPLATE').includes('OPTIONAL') || one('INCIDENT: STAGE OF EXECUTION') !== 'ACCOMPLISHED')
    return [];
  const effects = new Map((slots.get('HUM TGT: EFFECT OF INCIDENT') ?? []).map(splitReference));
  const isKidnapping = one('INCIDENT: TYPE') === 'KIDNAPPING';
  return (slots.get('HUM TGT: NUMBER') ?? []).map(splitReference).flatMap(([people, number]) => {
    // One person is nearly always named, and no figure.
    const value = /^\d+$/.test(number) ? Number(number) : 1;
    const measures = MEASURES[effects.get(people) ?? ''] ?? (isKidnapping ? (['TAKEN_HOSTAGE'] as const) : []);
    return value < 2 || measures.length === 0 ? [] : [{ value, measures, people }];
  });
}

/** `5: "CIVILIANS" / "PEOPLE"` is 5 of "CIVILIANS". */
function splitReference(line: string): [people: string, value: string] {
  const [, value = '', people = ''] = /^([^:"]+):\s*"([^"]*)"/.exec(line) ?? [];
  return [people, value.trim()];
}

/** Leaves out figures that a key-writer added up, and those given twice. */
function onlyPrinted(figures: readonly MucFigure[], text: string): MucFigure[] {
  if (figures.length === 0) return [];
  const printed = new Set(readNumbers(text, 'en').map(({ value }) => value));
  const seen = new Set<string>();
  return figures.filter(({ value, measures }) => {
    const name = `${value} ${measures.join()}`;
    return printed.has(value) && !seen.has(name) && seen.add(name);
  });
}

function findDay(text: string): string | null {
  const [, day = '', month = '', year = ''] = /\b(\d{1,2}) ([A-Za-z]{3})[A-Za-z]* (8\d|9\d)\b/.exec(text) ?? [];
  const position = MONTHS.indexOf(month.toUpperCase());
  return position < 0 ? null : `19${year}-${String(position + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

export interface MucScore {
  readonly right: number;
  readonly of: number;
  readonly missed: readonly string[];
}

/** Counts the figures of the keys that are among the candidates, with number and measure. */
export function scoreMuc(texts: readonly MucText[], readText: (given: GivenText) => Reading): MucScore {
  const all = texts
    .filter(({ figures }) => figures.length > 0)
    .flatMap(({ id, text, publishedOn, figures }) => {
      const { candidates } = readText({ text, language: 'en', ...(publishedOn === null ? {} : { publishedOn }) });
      return figures.map(({ value, measures, people }) => ({
        isRight: candidates.some((one) => one.value === value && measures.includes(one.measure)),
        shown: `${id}: ${value} ${measures.join('/')} “${people}”`,
      }));
    });
  const missed = all.filter(({ isRight }) => !isRight).map(({ shown }) => shown);
  return { right: all.length - missed.length, of: all.length, missed };
}
