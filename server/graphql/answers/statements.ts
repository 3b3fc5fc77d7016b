import type { Prisma } from '../../database/client.ts';
import type { ClaimRelation } from '../../database/generated/prisma/client.ts';
import { type Viewer, whereClaimsVisible } from '../../domain/access/visibility.ts';
import { findBodies, type Voice } from '../../domain/figures/bodies.ts';
import type { Addition } from '../../domain/figures/comparison-reason.ts';
import { BEGINNING_OF_TIME, END_OF_TIME, toDay } from '../../domain/figures/dates.ts';
import { findStatedBounds } from '../../domain/figures/figures.ts';
import {
  type Lineage,
  SETTING_APART,
  type SetApart,
  type StatedRelation,
  type Statement,
} from '../../domain/figures/statement.ts';
import { toPeriod } from '../../domain/records/dimensions.ts';
import { readLinesOfRecords } from '../../sql/lines.ts';
import type { Context } from '../base/context.ts';

/** Reads claims from the ledger in the form that comparisons need. */

/** Statements by claim id, with the relations that curators state. */
export interface Statements {
  readonly byId: ReadonlyMap<string, Statement>;
  readonly relations: readonly StatedRelation[];
  readonly additions: readonly Addition[];
}

/**
 * Reads the claims with these ids that the viewer may see, and the claims that count in addition to them. It takes four SQL
 * statements, however many ids there are.
 */
export async function readStatements(
  ids: readonly string[],
  viewer: Viewer,
  { db }: Pick<Context, 'db'>,
): Promise<Statements> {
  if (ids.length === 0) return { byId: new Map(), relations: [], additions: [] };
  const related = await db.prisma.claimRelation.findMany({
    where: { OR: [{ fromId: { in: [...ids] } }, { toId: { in: [...ids] } }] },
    select: { fromId: true, kind: true, toId: true },
  });
  const beside = related.filter(setsApart).flatMap(({ fromId, toId }) => [fromId, toId]);
  const rows = await db.prisma.claim.findMany({
    where: { id: { in: [...new Set([...ids, ...beside])] }, AND: whereClaimsVisible(viewer) },
    select: COLUMNS,
  });
  const steps = await readLinesOfRecords(db.pool, {
    events: [...new Set(rows.map(({ eventId }) => eventId))],
    populations: [...new Set(rows.map(({ populationId }) => populationId))],
    places: [...new Set(rows.flatMap(({ placeId }) => placeId ?? []))],
  });
  const lines = Map.groupBy(steps, ({ kind, start }) => `${kind}/${start}`);
  const apart = findSetApart(rows, related);
  const byId = new Map(rows.map((row) => [row.id, statementOf(row, (key) => lines.get(key) ?? [], apart.get(row.id))]));
  // A draft is part of no sum, although curators can see it.
  const published = new Set(rows.filter(({ status }) => status === 'PUBLISHED').map(({ id }) => id));
  const additions = related
    .filter(({ kind }) => kind === 'ADDITIONAL_TO')
    .flatMap(({ fromId, toId }) => [
      { to: toId, statement: byId.get(fromId) },
      { to: fromId, statement: byId.get(toId) },
    ])
    .filter((addition): addition is Addition => published.has(addition.statement?.id ?? ''));
  return { byId, relations: related.map(({ fromId, kind, toId }) => ({ from: fromId, kind, to: toId })), additions };
}

type Related = Pick<ClaimRelation, 'fromId' | 'kind' | 'toId'>;

function setsApart(relation: Related): relation is Related & { kind: SetApart } {
  return SETTING_APART.some((kind) => kind === relation.kind);
}

/** Finds the claims that a curator sets apart from others of their series, as far as both are visible figures. */
function findSetApart(rows: readonly ClaimRow[], related: readonly Related[]): Map<string, SetApart> {
  const standing = rows.filter(({ status, stance }) => status === 'PUBLISHED' && stance === 'ASSERTS');
  const seriesOf = new Map(standing.map(({ id, seriesKey }) => [id, seriesKey]));
  const within = related
    .filter(setsApart)
    .filter(({ fromId, toId }) => seriesOf.has(fromId) && seriesOf.get(fromId) === seriesOf.get(toId));
  return new Map(within.map(({ fromId, kind }) => [fromId, kind]));
}

const COLUMNS = {
  id: true,
  seriesKey: true,
  status: true,
  rank: true,
  measure: true,
  countType: true,
  eventId: true,
  populationId: true,
  placeId: true,
  unit: true,
  responsibleId: true,
  responsibleLabel: true,
  cause: true,
  verification: true,
  identification: true,
  periodFrom: true,
  periodTo: true,
  stance: true,
  quantifier: true,
  value: true,
  low: true,
  high: true,
  wording: true,
  reading: true,
  otherQuantifier: true,
  countedFrom: true,
  countedTo: true,
  originKey: true,
  attributions: {
    select: {
      label: true,
      organisation: { select: { id: true, name: true, kind: true } },
      person: { select: { id: true, name: true } },
    },
    orderBy: { position: 'asc' },
  },
  article: {
    select: {
      headline: true,
      slug: true,
      language: true,
      publishedEarliest: true,
      publishedLatest: true,
      publisher: { select: { id: true, name: true, kind: true } },
    },
  },
} as const satisfies Prisma.ClaimSelect;

type ClaimRow = Prisma.ClaimGetPayload<{ select: typeof COLUMNS }>;

function statementOf(row: ClaimRow, line: (key: string) => Lineage, setApart: SetApart | undefined): Statement {
  const { quantifier, value, wording, otherQuantifier, article } = row;
  return {
    id: row.id,
    measure: row.measure,
    countType: row.countType,
    events: line(`event/${row.eventId}`),
    populations: line(`population/${row.populationId}`),
    places: row.placeId === null ? [] : line(`place/${row.placeId}`),
    unit: row.unit,
    responsible:
      row.responsibleLabel === null
        ? null
        : { key: row.responsibleId ?? row.responsibleLabel, label: row.responsibleLabel },
    cause: row.cause,
    verification: row.verification,
    identification: row.identification,
    period: toPeriod(row),
    stance: row.stance,
    figure: { quantifier, value, low: row.low, high: row.high, wording, language: article.language },
    otherReading:
      otherQuantifier === null
        ? null
        : {
            why: row.reading as string,
            figure: {
              quantifier: otherQuantifier,
              value,
              ...findStatedBounds(otherQuantifier, value, { low: null, high: null }),
              wording,
              language: article.language,
            },
          },
    counted: { earliest: dayOrOpen(row.countedFrom), latest: dayOrOpen(row.countedTo) },
    published: { earliest: dayOrNull(article.publishedEarliest), latest: dayOrNull(article.publishedLatest) },
    setApart: setApart ?? null,
    retracted: row.status === 'RETRACTED',
    deprecated: row.rank === 'DEPRECATED',
    source: {
      origin: row.originKey,
      chain: row.attributions.map(({ label }) => label),
      bodies: findBodies(row.attributions.map(toVoice), article.publisher),
      publisherId: article.publisher?.id ?? null,
      publisher: article.publisher?.name ?? null,
      article: article.headline ?? article.slug,
    },
  };
}

function toVoice({ organisation, person }: ClaimRow['attributions'][number]): Voice | null {
  return organisation ?? (person && { ...person, kind: null });
}

const dayOrNull = (stored: Date | null) => (stored === null ? null : toDay(stored));

/** Reads a day, or null for an open end, which these columns store as the beginning or the end of time. */
function dayOrOpen(stored: Date): string | null {
  const day = toDay(stored);
  return day === BEGINNING_OF_TIME || day === END_OF_TIME ? null : day;
}
