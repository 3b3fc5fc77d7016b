import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Prisma } from '../../database/client.ts';
import * as enums from '../../database/generated/prisma/enums.ts';
import { insertRows } from '../../sql/insert-rows.ts';
import { getPool } from '../../sql/pool.ts';
import { toStored } from '../figures/dates.ts';
import type { Columns } from './columns.ts';
import { toDated } from './dated.ts';
import { count, dated, defineLine, httpUrl, language, makeOptional, recordId, sha256 } from './fields.ts';
import { type Kind, listPlainFields, pick, toStanding } from './kind.ts';
import { makeId } from './new-id.ts';

/** Readings: texts that a program read, each with all its numbers and what became of them. */

/** The most numbers of a text. An article has dozens, and a long bulletin hundreds. */
export const MOST_NUMBERS = 2_000;

const readNumber = z
  .strictObject({
    words: defineLine(400),
    value: makeOptional(count),
    low: makeOptional(count),
    high: makeOptional(count),
    quantifier: z.enum(enums.Quantifier),
    start: z.int().min(0),
    end: z.int().min(1),
    fate: z.enum(enums.NumberFate),
    because: makeOptional(z.enum(enums.NumberExclusion)),
    candidate: makeOptional(recordId),
  })
  .refine(
    ({ fate, candidate }) => (fate === 'CANDIDATE') === (candidate !== null),
    'must have a candidate if it is one',
  )
  .refine(({ fate, because }) => (fate === 'EXCLUDED') === (because !== null), 'must say why it is excluded, if it is');

export type ReadNumberEntry = z.output<typeof readNumber>;

/** No file holds readings, so they refer to others by id only. */
const entry = z.strictObject({
  sha256,
  length: z.int().min(1),
  language,
  support: z.enum(enums.ReadingSupport),
  readerVersion: defineLine(100),
  url: makeOptional(httpUrl),
  publisher: makeOptional(defineLine(400)),
  headline: makeOptional(defineLine(400)),
  publishedOn: makeOptional(dated),
  eventLabels: z.array(defineLine(400)).max(20).default([]),
  article: makeOptional(recordId),
  numbers: z.array(readNumber).max(MOST_NUMBERS),
});
export type ReadingEntry = z.output<typeof entry>;

const PLAIN = listPlainFields(entry, 'publishedOn', 'article', 'numbers');

const toColumns = ({
  publishedOn,
  article,
  numbers,
  ...plain
}: ReadingEntry): Columns<Prisma.ReadingModel> & Pick<Prisma.ReadingModel, 'articleId'> => ({
  ...plain,
  publishedEarliest: toStored(publishedOn?.earliest ?? null),
  publishedLatest: toStored(publishedOn?.latest ?? null),
  publishedBasis: publishedOn?.basis ?? null,
  articleId: article,
  numbersSeen: numbers.length,
  numbersExcluded: numbers.filter(({ fate }) => fate === 'EXCLUDED').length,
  numbersLeftOver: numbers.filter(({ fate }) => fate === 'LEFT_OVER').length,
});

const NUMBER_ROWS = {
  orderBy: { position: 'asc' },
  omit: { id: true, readingId: true, position: true, since: true },
} as const satisfies Prisma.Reading$numbersArgs;

export const reading: Kind<ReadingEntry, undefined> = {
  name: 'Reading',
  entityType: 'READING',
  table: 'reading',
  noun: 'reading',
  references: { article: 'Article', 'numbers.*.candidate': 'Candidate' },
  unique: ['sha256'],
  entry,
  async read(tx, where = {}) {
    const rows = await tx.reading.findMany({ where, orderBy: { id: 'asc' }, include: { numbers: NUMBER_ROWS } });
    return rows.map((row) =>
      toStanding(row, {
        ...pick(row, PLAIN),
        publishedOn: toDated(row.publishedEarliest, row.publishedLatest, row.publishedBasis),
        article: row.articleId,
        numbers: row.numbers.map(({ candidateId, ...number }) => ({ ...number, candidate: candidateId })),
      }),
    );
  },
  toRows: (_tx, id, given) => ({ reading: [{ id, ...toColumns(given) }], read_number: toNumberRows(id, given) }),
  async update(tx, { id, entry: before }, version, given) {
    await tx.reading.update({ where: { id }, data: { ...toColumns(given), version }, select: { id: true } });
    if (isDeepStrictEqual(before.numbers, given.numbers)) return;
    await tx.readNumber.deleteMany({ where: { readingId: id } });
    await insertRows(getPool(tx), { read_number: toNumberRows(id, given) });
  },
};

function toNumberRows(readingId: string, { numbers }: ReadingEntry) {
  return numbers.map(({ candidate, ...plain }, i) => ({
    id: makeId(),
    readingId,
    position: i + 1,
    ...plain,
    candidateId: candidate,
  }));
}
