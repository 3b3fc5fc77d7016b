import { z } from 'zod';
import type { Prisma } from '../../database/client.ts';
import * as enums from '../../database/generated/prisma/enums.ts';
import type { Columns } from './columns.ts';
import { toAsOfColumns, toDated } from './dated.ts';
import { period, toPeriod, toPeriodColumns } from './dimensions.ts';
import { countOrChange, country, dated, defineFewWords, defineLine, makeOptional, recordId, sha256 } from './fields.ts';
import { type Kind, listPlainFields, pick } from './kind.ts';

/** Candidates: figures as a program read them in a text. A curator accepts, corrects or rejects each of them. */

const position = z.strictObject({ start: z.int().min(0), end: z.int().min(1) });

const readLink = z.strictObject({
  label: defineLine(400),
  kind: z.enum(['ORGANISATION', 'PERSON', 'UNNAMED']),
  verb: makeOptional(z.enum(enums.AttributionVerb)),
  unnamed: makeOptional(z.enum(enums.UnnamedSource)),
  refersTo: makeOptional(defineLine(400)),
});

/** One source of a chain, as read: its label, and what kind of source the words make it. */
export type ReadLink = z.output<typeof readLink>;

const readLinks = z.array(readLink).max(10);
const positions = z.array(position).max(50);

/** Reads a chain, as stored in a candidate. */
export const toReadLinks = (stored: unknown): ReadLink[] => readLinks.parse(stored);

/** Reads positions in the text, as stored in a candidate. */
export const toPositions = (stored: unknown): z.output<typeof positions> => positions.parse(stored);

const counted = z.strictObject({
  label: makeOptional(defineLine(400)),
  sex: makeOptional(z.enum(enums.Sex)),
  ageGroup: makeOptional(z.enum(enums.AgeGroup)),
  status: makeOptional(z.enum(enums.PopulationStatus)),
  nationalities: z.array(country).max(10).default([]),
});

/** Whom a figure counts, as read. */
export type CountedEntry = z.output<typeof counted>;

const figure = z
  .strictObject({
    measure: z.enum(enums.Measure),
    countType: z.enum(enums.CountType),
    unit: z.enum(enums.Unit).default('PERSON'),
    stance: z.enum(enums.Stance).default('ASSERTS'),
    quantifier: z.enum(enums.Quantifier),
    value: makeOptional(countOrChange),
    low: makeOptional(countOrChange),
    high: makeOptional(countOrChange),
    wording: defineFewWords(8),
    at: z.tuple([z.int().min(0), z.int().min(1)]),
    prefix: makeOptional(defineFewWords(8)),
    suffix: makeOptional(defineFewWords(8)),
    counted,
    attributions: readLinks,
    asOf: makeOptional(dated),
    period: makeOptional(period),
    responsible: makeOptional(defineLine(400)),
    cause: makeOptional(z.enum(enums.Cause)),
    verification: makeOptional(z.enum(enums.Verification)),
    identification: makeOptional(z.enum(enums.Identification)),
    caveats: z.array(z.enum(enums.Caveat)).max(10).default([]),
    composition: makeOptional(defineLine(400)),
    event: makeOptional(defineLine(400)),
    place: makeOptional(defineLine(400)),
  })
  .refine(({ wording, at }) => at[1] - at[0] === wording.length, {
    path: ['at'],
    error: 'must span as many code units as the wording has',
  });

/** A figure, with everything that was read about it. */
export type ReadFigureEntry = z.output<typeof figure>;

/** No file holds candidates, so they refer to others by id only. */
const entry = z.strictObject({
  key: sha256,
  figure,
  relation: makeOptional(z.strictObject({ kind: z.enum(enums.CandidateRelationKind), candidate: recordId })),
  repeats: positions,
  state: z.enum(enums.CandidateState),
  rejection: makeOptional(defineLine(2000)),
  claim: makeOptional(recordId),
  supersededBy: makeOptional(recordId),
  readerVersion: defineLine(100),
  producer: z.enum(enums.CandidateProducer),
  rule: defineLine(200),
  confidence: z.int().min(0).max(100),
  reasons: z.array(defineLine(400)).max(20),
});
export type CandidateEntry = z.output<typeof entry>;

/** The reading to which a candidate belongs. */
export interface CandidatePlace {
  readonly readingId: string;
}

const PLAIN = listPlainFields(entry, 'figure', 'relation', 'repeats', 'claim', 'supersededBy');
const PLAIN_OF_FIGURE = listPlainFields(
  figure,
  ...(['at', 'prefix', 'suffix', 'counted', 'attributions', 'asOf', 'period', 'event', 'place'] as const),
);

/** The columns that hold a figure as read. */
export function toFigureColumns({
  at,
  prefix,
  suffix,
  counted: { label, sex, ageGroup, status, nationalities },
  asOf,
  period: days,
  event,
  place,
  ...plain
}: ReadFigureEntry) {
  return {
    ...plain,
    quotePrefix: prefix,
    quoteSuffix: suffix,
    quoteStart: at[0],
    quoteEnd: at[1],
    countedLabel: label,
    countedSex: sex,
    countedAgeGroup: ageGroup,
    countedStatus: status,
    nationalities,
    ...toAsOfColumns(asOf),
    ...toPeriodColumns(days),
    eventLabel: event,
    placeLabel: place,
  };
}

const toColumns = ({
  figure: read,
  relation,
  claim,
  supersededBy,
  ...plain
}: CandidateEntry): Columns<Prisma.CandidateModel, 'readingId' | 'attributions' | 'repeats'> &
  Pick<CandidateEntry, 'repeats'> &
  Pick<ReadFigureEntry, 'attributions'> => ({
  ...plain,
  ...toFigureColumns(read),
  relationKind: relation?.kind ?? null,
  relationToId: relation?.candidate ?? null,
  claimId: claim,
  supersededById: supersededBy,
});

function toFigure(row: Prisma.CandidateModel): ReadFigureEntry {
  return {
    ...pick(row, PLAIN_OF_FIGURE),
    at: [row.quoteStart, row.quoteEnd],
    prefix: row.quotePrefix,
    suffix: row.quoteSuffix,
    counted: {
      label: row.countedLabel,
      sex: row.countedSex,
      ageGroup: row.countedAgeGroup,
      status: row.countedStatus,
      nationalities: row.nationalities,
    },
    attributions: toReadLinks(row.attributions),
    asOf: toDated(row.asOfEarliest, row.asOfLatest, row.asOfBasis),
    period: toPeriod(row),
    event: row.eventLabel,
    place: row.placeLabel,
  };
}

export const candidate: Kind<CandidateEntry, CandidatePlace> & { readonly table: 'candidate' } = {
  name: 'Candidate',
  entityType: 'CANDIDATE',
  table: 'candidate',
  noun: 'candidate',
  references: { 'relation.candidate': 'Candidate', claim: 'Claim', supersededBy: 'Candidate' },
  unique: ['key'],
  entry,
  async read(tx, where = {}) {
    const rows = await tx.candidate.findMany({ where, orderBy: [{ quoteStart: 'asc' }, { id: 'asc' }] });
    return rows.map((row) => ({
      id: row.id,
      version: row.version,
      place: { readingId: row.readingId },
      entry: {
        ...pick(row, PLAIN),
        figure: toFigure(row),
        relation:
          row.relationKind === null || row.relationToId === null
            ? null
            : { kind: row.relationKind, candidate: row.relationToId },
        repeats: toPositions(row.repeats),
        claim: row.claimId,
        supersededBy: row.supersededById,
      },
    }));
  },
  toRows: (_tx, id, given, { readingId }) => ({ candidate: [{ id, readingId, ...toColumns(given) }] }),
  update: (tx, { id }, version, given) =>
    tx.candidate.update({ where: { id }, data: { ...toColumns(given), version }, select: { id: true } }),
};
