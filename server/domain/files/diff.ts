import { isDeepStrictEqual } from 'node:util';
import type { EntityType } from '../../database/generated/prisma/enums.ts';
import { counting } from '../figures/words.ts';
import { differing, type Line, printable, tally, tinted, value } from '../records/diff.ts';
import type { Entry } from '../records/kind.ts';
import { countOutcomes, type FileChanges, type RecordChange } from './changes.ts';

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

/** Longest pair of values that stands on one line. */
const LONGEST_PAIR = 90;

/** @param coloured whether a terminal shows it */
export function diffLines(files: readonly FileChanges[], coloured: boolean): string[] {
  const lines = files.flatMap(({ file, records }): Line[] => {
    const told = records.flatMap(recordLines);
    return told.length === 0 ? [] : [['plain', printable(file.name)], ...told];
  });
  return lines.map((line) => tinted(line, coloured));
}

/** One sentence: "2 files: 1 record new, 3 changed, 160 as they were." */
export function summary(files: readonly FileChanges[]): string {
  const { created, updated, retracted, unchanged, kept, left } = countOutcomes(files);
  const said = tally([
    [created, created === 1 ? 'record new' : 'records new'],
    [updated, 'changed'],
    [retracted, 'retracted'],
    [kept, 'kept as the ledger has them'],
    [left, 'left that the files do not hold'],
    [unchanged, 'as they were'],
  ]);
  const nothing = created + updated + retracted === 0 ? 'nothing changes; ' : '';
  return `${counting(files.length, 'file')}: ${nothing}${said}.`;
}

function recordLines(change: RecordChange): Line[] {
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
        ...differing(before ?? {}, after).map(
          (field): Line => [
            'plain',
            `      ${field}: ${value(before?.[field])}, and in the file ${value(after[field])}`,
          ],
        ),
      ];
    case 'left':
      return [['stands', `  ? ${record} is not in the file and is left as it is: ${change.why}`]];
  }
}

/** What a reader knows a new record by. */
function titleOf(entry: Entry): unknown {
  return entry['wording'] ?? entry['name'] ?? entry['title'] ?? entry['headline'] ?? entry['url'] ?? null;
}

function fieldLines(before: Entry, after: Entry): Line[] {
  return differing(before, after).flatMap((field): Line[] => {
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

function listLines(field: string, was: readonly unknown[], is: readonly unknown[]): Line[] {
  const without = (list: readonly unknown[], others: readonly unknown[]) =>
    list.filter((item) => !others.some((other) => isDeepStrictEqual(item, other)));
  const [gone, come] = [without(was, is), without(is, was)];
  if (gone.length + come.length === 0) return [['plain', `      ${field}: in another order`]];
  return [
    ['plain', `      ${field}:`],
    ...gone.map((item): Line => ['removed', `        - ${value(item)}`]),
    ...come.map((item): Line => ['added', `        + ${value(item)}`]),
  ];
}
