import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Prisma } from '../../database/client.ts';
import * as enums from '../../database/generated/prisma/enums.ts';
import { type ClaimChange, updateClaim } from '../../sql/change-claim.ts';
import { getPool } from '../../sql/pool.ts';
import { findClaimFaults } from '../figures/claim-rules.ts';
import { findInterval, findStatedBounds } from '../figures/figures.ts';
import type { IssueCode } from '../figures/issue-codes.ts';
import { CHAIN_REFERENCES, CHAIN_ROWS, declareChain, toChain, toChainRows, toPartyColumns } from './chain.ts';
import type { Columns } from './columns.ts';
import { toAsOfColumns, toDated } from './dated.ts';
import {
  DIMENSION_REFERENCES,
  declareDimensions,
  period,
  toPeriod,
  toPeriodColumns,
  toResponsible,
  toResponsibleColumns,
} from './dimensions.ts';
import { countOrChange, dated, defineFewWords, defineLine, makeOptional, recordStatus, slug } from './fields.ts';
import { defineIssueCode } from './issues.ts';
import {
  HANDLES,
  IDS,
  type Kind,
  listPlainFields,
  pick,
  type ReferenceForms,
  type Standing,
  type Transaction,
} from './kind.ts';
import { makeId } from './new-id.ts';
import { findRepeats } from './repeats.ts';
import { insertOrCollect } from './write-record.ts';
import type { Writing } from './writing.ts';

/** Claims: each is one figure in one article, attributed to one source. */

const reading = z.strictObject({
  why: defineLine(2000).meta({ description: 'Which reading of the words was chosen, and why.' }),
  otherQuantifier: z
    .enum(enums.Quantifier)
    .exclude(['BETWEEN', 'UNSPECIFIED'])
    .meta({ description: 'How the words qualify the number in the other possible reading.' }),
});

const declareRelation = ({ claim }: ReferenceForms) =>
  z.strictObject({ kind: z.enum(enums.ClaimRelationKind), claim, note: makeOptional(defineLine(2000)) });

export const declareClaim = (forms: ReferenceForms) =>
  z
    .strictObject({
      key: slug.meta({ description: 'Handle of the claim, unique within the article.' }),
      measure: z.enum(enums.Measure),
      countType: z.enum(enums.CountType),
      period: makeOptional(period).meta({
        description: 'The days in which the figure counts what happened. Needed for PERIOD, possible for DELTA.',
      }),
      ...declareDimensions(forms),
      stance: z
        .enum(enums.Stance)
        .default('ASSERTS')
        .meta({ description: 'DENIES if the source says that the figure is wrong. ASSERTS by default.' }),
      quantifier: z.enum(enums.Quantifier),
      value: makeOptional(countOrChange).meta({ description: 'The number printed. Negative only for DELTA.' }),
      low: makeOptional(countOrChange).meta({ description: 'Lower end of a range. Only for BETWEEN.' }),
      high: makeOptional(countOrChange).meta({ description: 'Upper end of a range. Only for BETWEEN.' }),
      wording: defineFewWords(8).meta({ description: 'The printed words that give the figure, verbatim, at most 8.' }),
      at: makeOptional(z.tuple([z.int().min(0), z.int().min(1)])).meta({
        description: 'Start and end of the wording in the text, in UTF-16 code units from 0. The end is exclusive.',
      }),
      prefix: makeOptional(defineFewWords(8)).meta({
        description: 'A few words printed before the wording, if they are needed to find or understand it.',
      }),
      suffix: makeOptional(defineFewWords(8)).meta({
        description: 'A few words printed after the wording, if they are needed to find or understand it.',
      }),
      event: forms.record,
      place: makeOptional(forms.record),
      population: forms.record,
      asOf: dated.nullable(),
      composition: makeOptional(defineLine(400)).meta({
        description: 'What the source says about the make-up of the figure, in words: "mostly civilians".',
      }),
      caveats: z.array(z.enum(enums.Caveat)).max(10).default([]),
      reading: makeOptional(reading).meta({ description: 'Only for words that can be read in two ways.' }),
      note: makeOptional(defineLine(2000)),
      rank: z.enum(enums.Rank).default('NORMAL'),
      status: recordStatus,
      retraction: makeOptional(defineLine(2000)).meta({
        description: 'Why the claim was retracted. Only for RETRACTED.',
      }),
      attributions: declareChain(forms),
      relations: z.array(declareRelation(forms)).max(50).default([]),
    })
    .superRefine((entry, context) => {
      const refuse = (
        path: (string | number)[],
        message: string,
        code: IssueCode = 'CONTRADICTS',
        allowed?: readonly string[],
      ) => context.addIssue({ code: 'custom', path, message, input: entry, ...defineIssueCode(code, allowed) });
      for (const { field, message, code, allowed } of findClaimFaults(entry)) refuse([field], message, code, allowed);
      for (const i of findRepeats(entry.relations, formatRelationKey))
        refuse(['relations', i], 'is stated twice', 'NOT_UNIQUE');
      if (entry.retraction !== null && entry.status !== 'RETRACTED')
        refuse(['retraction'], 'is allowed only with the status RETRACTED: it gives the reason for the retraction');
      if (entry.at && entry.at[1] - entry.at[0] !== entry.wording.length)
        refuse(['at'], `must span as many code units as the wording has, ${entry.wording.length}`);
    });
export type ClaimEntry = z.output<ReturnType<typeof declareClaim>>;

type Relation = ClaimEntry['relations'][number];

/** Identifies a relation among those of a claim. */
function formatRelationKey({ claim: other, kind }: Relation): string {
  return `${other} ${kind}`;
}

/** The article to which a claim belongs, and its position there. */
export interface ClaimPlace {
  readonly articleId: string;
  /** Id of the article's publisher, which is the origin of what it says in its own voice. Null if unknown. */
  readonly publisher: string | null;
  /** Language of the article (BCP 47), in which the words are read. */
  readonly language: string;
  /** Position among the article's claims in reading order, starting at 1. */
  readonly position: number;
  /** How a new claim enters the ledger. CURATED by default. It never changes. */
  readonly entryMethod?: enums.EntryMethod;
}

/** Slug of the data set to which claims entered by curators belong. */
export const CURATED_DATASET = 'attested-curated';

const curatedDatasets = new WeakMap<Transaction, string | Promise<string>>();

/** Looks up the data set once per transaction, no matter how many claims are written. */
function findCuratedDataset(tx: Transaction): string | Promise<string> {
  const known =
    curatedDatasets.get(tx) ??
    tx.dataset.findUniqueOrThrow({ where: { slug: CURATED_DATASET }, select: { id: true } }).then(({ id }) => id);
  curatedDatasets.set(tx, known);
  return known;
}

/** Notes the id of the data set for the rest of a transaction that has looked it up along with other records. */
export function setCuratedDataset(tx: Transaction, id: string): void {
  curatedDatasets.set(tx, id);
}

const PLAIN = listPlainFields(
  declareClaim(HANDLES),
  ...(['low', 'high', 'at', 'prefix', 'suffix', 'event', 'place', 'population', 'asOf'] as const),
  ...(['reading', 'attributions', 'relations', 'period', 'responsible'] as const),
);

/**
 * Derives the values that the ledger stores with an entry so that filters can use indexes: the bounds and interval of the
 * figure, and the origin.
 */
function derive(
  { quantifier, value, low, high, wording, attributions }: ClaimEntry,
  { publisher, language }: Pick<ClaimPlace, 'publisher' | 'language'>,
) {
  const stated = findStatedBounds(quantifier, value, { low, high });
  const { organisation, person, label, unnamed } = attributions.at(-1) ?? { ...OWN_VOICE, organisation: publisher };
  return {
    stated,
    interval: findInterval({ quantifier, value, ...stated, wording, language }),
    origin: { organisation, person, label: unnamed === null ? null : label },
  };
}

/** The origin of a claim without a chain, apart from its publisher. */
const OWN_VOICE = { person: null, label: null, unnamed: null };

/** Columns that PostgreSQL computes or copies, so that lists are sorted, and series and origins found, by an index; and one that never changes. */
type Computed =
  | 'figurePoint'
  | 'countedFrom'
  | 'countedTo'
  | 'knownFrom'
  | 'seriesKey'
  | 'behaviour'
  | 'originKey'
  | 'publisherId'
  | 'printedFrom'
  | 'passedOnBy'
  | 'entryMethod';

async function toColumns(
  tx: Transaction,
  entry: ClaimEntry,
  place: ClaimPlace,
): Promise<Columns<Prisma.ClaimModel, Computed>> {
  const { at, prefix, suffix, event, place: where, population, asOf, reading: read, ...others } = entry;
  const { low: _, high: __, attributions: ___, relations: ____, period: days, responsible, ...plain } = others;
  const { stated, interval: allowed, origin } = derive(entry, place);
  const { organisationId, personId } = toPartyColumns(origin);
  const datasetId = await findCuratedDataset(tx);
  return {
    ...plain,
    ...stated,
    position: place.position,
    intervalLow: allowed.low,
    intervalHigh: allowed.high,
    originOrganisationId: organisationId,
    originPersonId: personId,
    originLabel: origin.label,
    quotePrefix: prefix,
    quoteSuffix: suffix,
    quoteStart: at?.[0] ?? null,
    quoteEnd: at?.[1] ?? null,
    eventId: event,
    placeId: where,
    populationId: population,
    reading: read?.why ?? null,
    otherQuantifier: read?.otherQuantifier ?? null,
    ...toAsOfColumns(asOf),
    ...toPeriodColumns(days),
    ...toResponsibleColumns(responsible),
    datasetId,
  };
}

const CLAIM_ROW = {
  article: { select: { publisherId: true, language: true } },
  attributions: CHAIN_ROWS,
  relationsFrom: { select: { kind: true, note: true, toId: true } },
} as const satisfies Prisma.ClaimInclude;

function toEntry(row: Prisma.ClaimGetPayload<{ include: typeof CLAIM_ROW }>): ClaimEntry {
  const isRange = row.quantifier === 'BETWEEN';
  const { quoteStart, quoteEnd } = row;
  return {
    ...pick(row, PLAIN),
    low: isRange ? row.low : null,
    high: isRange ? row.high : null,
    at: quoteStart === null || quoteEnd === null ? null : [quoteStart, quoteEnd],
    prefix: row.quotePrefix,
    suffix: row.quoteSuffix,
    event: row.eventId,
    place: row.placeId,
    population: row.populationId,
    asOf: toDated(row.asOfEarliest, row.asOfLatest, row.asOfBasis),
    period: toPeriod(row),
    responsible: toResponsible(row),
    reading: toReading(row),
    attributions: toChain(row.attributions),
    relations: row.relationsFrom.map(({ kind, note, toId }) => ({ kind, claim: toId, note })),
  };
}

function toReading({
  reading: why,
  otherQuantifier,
}: Pick<Prisma.ClaimGetPayload<object>, 'reading' | 'otherQuantifier'>) {
  if (why === null || otherQuantifier === null) return null;
  return otherQuantifier === 'BETWEEN' || otherQuantifier === 'UNSPECIFIED' ? null : { why, otherQuantifier };
}

/** A claim with its chain. `writeRelations` writes its relations once all the claims to which it is related exist. */
export const claim: Kind<ClaimEntry, ClaimPlace> & { readonly table: 'claim' } = {
  name: 'Claim',
  entityType: 'CLAIM',
  table: 'claim',
  noun: 'claim',
  references: {
    event: 'Event',
    place: 'Place',
    population: 'Population',
    ...CHAIN_REFERENCES,
    ...DIMENSION_REFERENCES,
    'relations.*.claim': 'Claim',
    'origin.organisation': 'Organisation',
    'origin.person': 'Person',
  },
  unique: [],
  entry: declareClaim(IDS),
  unordered: { relations: ['claim', 'kind'] },
  async read(tx, where = {}) {
    const rows = await tx.claim.findMany({ where, include: CLAIM_ROW, orderBy: [{ position: 'asc' }, { id: 'asc' }] });
    return rows.map((row) => ({
      id: row.id,
      version: row.version,
      place: {
        articleId: row.articleId,
        publisher: row.article.publisherId,
        language: row.article.language,
        position: row.position,
      },
      entry: toEntry(row),
    }));
  },
  derive(entry, place) {
    const { interval: allowed, origin } = derive(entry, place);
    return { interval: allowed, origin, position: place.position };
  },
  async toRows(tx, id, entry, place) {
    const { articleId, entryMethod = 'CURATED' } = place;
    return {
      claim: [{ id, articleId, entryMethod, ...(await toColumns(tx, entry, place)) }],
      attribution: toChainRows({ claimId: id }, entry.attributions),
    };
  },
  update: async (tx, standing, version, entry) =>
    updateClaim(getPool(tx), await toChange(tx, standing, version, entry)),
  toChange,
};

/** Returns the change that replaces a claim by an entry. The chain is only rewritten if it differs. */
async function toChange(
  tx: Transaction,
  { id, place, entry: before }: Standing<ClaimEntry, ClaimPlace>,
  version: number,
  entry: ClaimEntry,
): Promise<ClaimChange> {
  const isSameChain = isDeepStrictEqual(before.attributions, entry.attributions);
  const chain = isSameChain ? undefined : toChainRows({ claimId: id }, entry.attributions);
  return { id, version, row: await toColumns(tx, entry, place), chain };
}

/**
 * Writes the relations of a claim to others, and deletes those that the entry no longer has.
 * @param before the relations that the claim has; none for a new claim
 */
export async function writeRelations(
  writing: Pick<Writing, 'tx' | 'additions' | 'requireTurn'>,
  fromId: string,
  before: readonly Relation[],
  { relations }: ClaimEntry,
): Promise<void> {
  const { tx } = writing;
  const stated = new Map(relations.map((one) => [formatRelationKey(one), one]));
  for (const one of before) {
    const key = formatRelationKey(one);
    const now = stated.get(key);
    if (now?.note !== one.note) writing.requireTurn?.();
    const where = { fromId_kind_toId: { fromId, kind: one.kind, toId: one.claim } };
    if (now === undefined) await tx.claimRelation.delete({ where });
    else if (now.note !== one.note) await tx.claimRelation.update({ where, data: { note: now.note } });
    stated.delete(key);
  }
  const added = [...stated.values()].map(({ kind, claim: toId, note }) => ({ id: makeId(), fromId, kind, toId, note }));
  if (added.length > 0) await insertOrCollect(writing, { claim_relation: added });
}
