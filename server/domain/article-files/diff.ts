import { isDeepStrictEqual } from 'node:util';
import type { EntityType } from '../../database/generated/prisma/enums.ts';
import type { Entry } from '../records/writing.ts';
import { figures, listed } from '../words.ts';
import { counted, differing, type FileChanges, type RecordChange } from './changes.ts';

/** What an import does, in lines for people: record by record, and field by field where one is changed. */

const nounOf: Readonly<Record<EntityType, string>> = {
  ARTICLE: 'article',
  CLAIM: 'claim',
  PERSON_STATUS: 'status',
  CLAIM_RELATION: 'relation',
  PERSON: 'person',
  ORGANISATION: 'organisation',
  EVENT: 'event',
  PLACE: 'place',
  POPULATION: 'population',
  DATASET: 'data set',
  OBSERVATION: 'observation',
};

/** What is written in a colour of its own. */
type Tone = 'plain' | 'added' | 'removed' | 'changed' | 'stands';
const CODES: Readonly<Record<Tone, string>> = { plain: '', added: '32', removed: '31', changed: '33', stands: '36' };

/** The fields of what lists hold, in the order of the format: PostgreSQL keeps those of revisions in one of its own. */
const ORDER =
  'role kind value label language verb basis organisation person event claim note earliest latest low high why'.split(
    ' ',
  );

/** Longest pair of values that stands on one line. */
const LONGEST_PAIR = 90;

/** @param coloured whether a terminal shows it */
export function diffLines(files: readonly FileChanges[], coloured: boolean): string[] {
  const lines = files.flatMap(({ file, records }): [Tone, string][] => {
    const told = records.flatMap(recordLines);
    return told.length === 0 ? [] : [['plain', printable(file.name)], ...told];
  });
  return lines.map(([tone, text]) => (coloured && CODES[tone] ? `\x1b[${CODES[tone]}m${text}\x1b[0m` : text));
}

/** One sentence: "2 files: 1 record new, 3 changed, 160 as they were." */
export function summary(files: readonly FileChanges[]): string {
  const { created, updated, retracted, unchanged, kept, left } = counted(files);
  const parts = [
    [created, created === 1 ? 'record new' : 'records new'],
    [updated, 'changed'],
    [retracted, 'retracted'],
    [kept, 'kept as the ledger has them'],
    [left, 'left that the files do not hold'],
    [unchanged, 'as they were'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${figures(count)} ${what}`);
  const nothing = created + updated + retracted === 0 ? 'nothing changes; ' : '';
  return `${counting(files.length, 'file')}: ${nothing}${listed(said)}.`;
}

export function counting(count: number, noun: string): string {
  return `${figures(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function recordLines(change: RecordChange): [Tone, string][] {
  const { outcome, version, before, after } = change;
  const record = `${nounOf[change.entityType]} ${printable(change.handle)}`;
  switch (outcome) {
    case 'unchanged':
      return [];
    case 'created':
      return [['added', `  + ${record}: ${value(titleOf(after))}`]];
    case 'updated':
    case 'retracted': {
      const retracted = outcome === 'retracted';
      const head = `  ${retracted ? '-' : '~'} ${record}${retracted ? ' is retracted' : ''} (version ${version - 1} → ${version})`;
      return [[retracted ? 'removed' : 'changed', head], ...fieldLines(before ?? {}, after)];
    }
    case 'kept':
      return [
        ['stands', `  = ${record} is kept as the ledger has it: it was changed there since (version ${version})`],
        ...differing(before ?? {}, after).map((field): [Tone, string] => [
          'plain',
          `      ${field}: ${value(before?.[field])}, and in the file ${value(after[field])}`,
        ]),
      ];
    case 'left':
      return [['stands', `  ? ${record} is not in the file and is left as it is: ${change.why}`]];
  }
}

/** What a reader knows a new record by. */
function titleOf(entry: Entry): unknown {
  return entry['wording'] ?? entry['name'] ?? entry['title'] ?? entry['headline'] ?? entry['url'] ?? null;
}

function fieldLines(before: Entry, after: Entry): [Tone, string][] {
  return differing(before, after).flatMap((field): [Tone, string][] => {
    const [was, is] = [before[field], after[field]];
    if (Array.isArray(was) && Array.isArray(is)) return listLines(field, was, is);
    const pair = `${value(was)} → ${value(is)}`;
    if (pair.length <= LONGEST_PAIR) return [['plain', `      ${field}: ${pair}`]];
    return [
      ['plain', `      ${field}:`],
      ['removed', `        - ${value(was)}`],
      ['added', `        + ${value(is)}`],
    ];
  });
}

function listLines(field: string, was: readonly unknown[], is: readonly unknown[]): [Tone, string][] {
  const without = (list: readonly unknown[], others: readonly unknown[]) =>
    list.filter((item) => !others.some((other) => isDeepStrictEqual(item, other)));
  const [gone, come] = [without(was, is), without(is, was)];
  if (gone.length + come.length === 0) return [['plain', `      ${field}: in another order`]];
  return [
    ['plain', `      ${field}:`],
    ...gone.map((item): [Tone, string] => ['removed', `        - ${value(item)}`]),
    ...come.map((item): [Tone, string] => ['added', `        + ${value(item)}`]),
  ];
}

/** A value as files write it, on one line; what is not said is left out of lists and of what has fields. */
function value(given: unknown): string {
  if (typeof given === 'string') return printable(JSON.stringify(given));
  if (Array.isArray(given)) return `[${given.map(value).join(', ')}]`;
  if (typeof given !== 'object' || given === null) return String(given ?? null);
  const fields = Object.entries(given)
    .filter(([, part]) => part !== null)
    .sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return `{ ${fields.map(([field, part]) => `${field}: ${value(part)}`).join(', ')} }`;
}

/** Text without what a terminal would take for a command, or for a change of direction. */
export function printable(text: string): string {
  return text.replaceAll(
    /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`,
  );
}
