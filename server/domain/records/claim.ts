import type { Prisma } from '../../database/client.ts';
import { toDay, toStored } from '../figures/dates.ts';
import { interval, statedBounds } from '../figures/figures.ts';
import type { ArticleEntry } from './article-entries.ts';
import { chainOf, chainRows, named, partyIds, referenceTo, writeChain } from './chain.ts';
import { revise, type Writing } from './writing.ts';

/** Claims: from the entry of a file or a mutation to rows, and back. */

export type ClaimEntry = ArticleEntry['claims'][number];

/** The data set that claims read by a curator belong to. */
export const CURATED_DATASET = 'attested-curated';

/** Where a claim belongs. */
export interface ClaimPlace {
  readonly articleId: string;
  /** Slug of the publisher: the origin of what the article says in its own voice. */
  readonly publisher: string | null;
  /** Place among the article's claims in reading order, from 1. */
  readonly position: number;
}

/**
 * Writes a claim with its chain; its relations are written by `writeRelations` when all claims they speak of are there.
 * @param id of the claim that is there; undefined makes a new one
 */
export async function writeClaim(
  writing: Writing,
  { articleId, publisher, position }: ClaimPlace,
  given: ClaimEntry,
  id?: string,
): Promise<{ id: string; version: number | undefined }> {
  const { tx } = writing;
  const entry = { ...given, relations: inOrder(given.relations) };
  const derived = derive(writing, entry, publisher);
  const data = { ...columns(writing, entry), ...derived.columns, position };
  const claimId = id ?? (await tx.claim.create({ data: { articleId, ...data }, select: { id: true } })).id;
  const version = await revise(writing, 'CLAIM', claimId, { ...entry }, { ...derived.record, position });
  if (version === undefined) return { id: claimId, version };
  if (id !== undefined) await tx.claim.update({ where: { id }, data: { ...data, version } });
  await writeChain(writing, { claimId }, entry.attributions);
  return { id: claimId, version };
}

/** States the relations of a claim to others, and withdraws those that the entry no longer has. */
export async function writeRelations(
  { tx }: Writing,
  fromId: string,
  { relations }: ClaimEntry,
  idOfClaim: (reference: string) => string,
): Promise<void> {
  const before = await tx.claimRelation.findMany({ where: { fromId } });
  const keyOf = ({ kind, toId }: { kind: string; toId: string }) => `${kind} ${toId}`;
  const stated = new Map(
    relations.map(({ kind, claim, note }) => {
      const relation = { kind, toId: idOfClaim(claim), note };
      return [keyOf(relation), relation] as const;
    }),
  );
  for (const relation of before) {
    const now = stated.get(keyOf(relation));
    if (now === undefined) await tx.claimRelation.delete({ where: { id: relation.id } });
    else if (now.note !== relation.note)
      await tx.claimRelation.update({ where: { id: relation.id }, data: { note: now.note } });
    stated.delete(keyOf(relation));
  }
  for (const relation of stated.values()) await tx.claimRelation.create({ data: { fromId, ...relation } });
}

/** What `claimEntryOf` needs of a row. */
export const claimRow = {
  article: { select: { slug: true } },
  event: named,
  place: named,
  population: named,
  attributions: chainRows,
  relationsFrom: {
    select: {
      kind: true,
      note: true,
      to: { select: { id: true, key: true, articleId: true, article: { select: { slug: true } } } },
    },
  },
} as const satisfies Prisma.ClaimInclude;

export type ClaimRow = Prisma.ClaimGetPayload<{ include: typeof claimRow }>;

/** The entry of a claim as it stands: what a curator would have to enter to write it again. */
export function claimEntryOf(row: ClaimRow): ClaimEntry {
  const isRange = row.quantifier === 'BETWEEN';
  const { quoteStart, quoteEnd, reading, otherQuantifier } = row;
  return {
    key: row.key ?? row.id,
    measure: row.measure,
    countType: row.countType,
    quantifier: row.quantifier,
    value: row.value,
    low: isRange ? row.low : null,
    high: isRange ? row.high : null,
    wording: row.wording,
    at: quoteStart === null || quoteEnd === null ? null : [quoteStart, quoteEnd],
    prefix: row.quotePrefix,
    suffix: row.quoteSuffix,
    event: referenceTo(row.event) as string,
    place: referenceTo(row.place),
    population: referenceTo(row.population) as string,
    asOf: datedOf(row.asOfEarliest, row.asOfLatest, row.asOfBasis),
    composition: row.composition,
    caveats: row.caveats,
    reading: reading === null || otherQuantifier === null ? null : { why: reading, otherQuantifier },
    note: row.note,
    rank: row.rank,
    status: row.status,
    retraction: row.retraction,
    attributions: chainOf(row.attributions),
    relations: inOrder(
      row.relationsFrom.map(({ kind, note, to }) => ({ kind, claim: claimReference(to, row.articleId), note })),
    ),
  } as ClaimEntry;
}

/** Relations have no order of their own: one is chosen, so that the same relations are the same entry. */
function inOrder(relations: ClaimEntry['relations']): ClaimEntry['relations'] {
  const mark = ({ claim, kind }: ClaimEntry['relations'][number]) => `${claim} ${kind}`;
  return relations.toSorted((a, b) => (mark(a) < mark(b) ? -1 : 1));
}

/** How an entry of one article refers to a claim: by its key, with the slug of its article where that is another. */
export function claimReference(
  { id, key, articleId, article }: ClaimRow['relationsFrom'][number]['to'],
  from: string | null,
): string {
  const handle = key ?? id;
  return articleId === from ? handle : `${article.slug ?? articleId}/${handle}`;
}

function columns(writing: Writing, entry: ClaimEntry) {
  return {
    key: entry.key,
    measure: entry.measure,
    countType: entry.countType,
    quantifier: entry.quantifier,
    value: entry.value,
    wording: entry.wording,
    quotePrefix: entry.prefix,
    quoteSuffix: entry.suffix,
    quoteStart: entry.at?.[0] ?? null,
    quoteEnd: entry.at?.[1] ?? null,
    composition: entry.composition,
    eventId: writing.idOf('events', entry.event),
    placeId: entry.place ? writing.idOf('places', entry.place) : null,
    populationId: writing.idOf('populations', entry.population),
    caveats: entry.caveats,
    reading: entry.reading?.why ?? null,
    otherQuantifier: entry.reading?.otherQuantifier ?? null,
    note: entry.note,
    rank: entry.rank,
    status: entry.status,
    retraction: entry.retraction,
    entry: 'CURATED' as const,
    datasetId: writing.idOf('datasets', CURATED_DATASET),
    ...asOfColumns(entry.asOf),
  };
}

/**
 * What the ledger works out of an entry and stores beside it, so that filters can seek: the bounds and the interval of
 * the figure, and the origin. They are part of the revision: a change of the figure policy leaves one.
 */
function derive(writing: Writing, entry: ClaimEntry, publisher: string | null) {
  const { quantifier, value, wording } = entry;
  const stated = statedBounds(quantifier, value, { low: entry.low, high: entry.high });
  const allowed = interval({ quantifier, value, ...stated, wording });
  const { organisation, person } = entry.attributions.at(-1) ?? { organisation: publisher, person: null };
  const origin = { organisation, person };
  const { organisationId, personId } = partyIds(writing, origin);
  return {
    record: { interval: allowed, origin },
    columns: {
      ...stated,
      intervalLow: allowed.low,
      intervalHigh: allowed.high,
      originOrganisationId: organisationId,
      originPersonId: personId,
    },
  };
}

export function asOfColumns(asOf: ClaimEntry['asOf']) {
  return {
    asOfEarliest: toStored(asOf?.earliest ?? null),
    asOfLatest: toStored(asOf?.latest ?? null),
    asOfBasis: asOf?.basis ?? null,
  };
}

/** An uncertain day as entries write it. */
export function datedOf(earliest: Date | null, latest: Date | null, basis: 'STATED' | 'INFERRED' | null) {
  return basis && { earliest: earliest && toDay(earliest), latest: latest && toDay(latest), basis };
}
