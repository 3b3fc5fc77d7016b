import type { Prisma } from '../../database/generated/prisma/client.ts';
import { type Caller, may } from './policy.ts';

/**
 * Who reads, and from when. Everyone may read what is published, and curators drafts too; the plan of every list and
 * every edge asks here, so that no way into the graph shows more than another. The statements in `sql/` repeat the rules
 * in SQL, and tests go every way at once.
 *
 * Two clocks narrow what is seen.
 *
 * - `knownBy` is a day: nothing is seen that was not certainly published by its end. A publication date within limits
 *   counts from its last possible day, and one without a last day never counts, since the promise is that a past day
 *   shows no later knowledge, not that it shows all there may have been. People, organisations and events are seen once
 *   an article speaks of them. Places and populations, and what a record is part of, are
 *   vocabulary and no news.
 * - `asRecordedOn` is a moment: the ledger is seen as it stood then. Nothing here asks about it: whoever stands at a
 *   moment reads from the database of that moment, which holds what stood then and nothing else.
 */
export interface Viewer {
  /** Whether drafts are seen, as `policy.ts` decides. They count in nothing that is made of claims, whoever looks. */
  readonly readsDrafts: boolean;
  /** The day at whose end the viewer stands: nothing published later is seen. Null is today. */
  readonly knownBy: Date | null;
  /** The moment as of which the viewer reads the ledger. Null is now. */
  readonly asRecordedOn: Date | null;
}

/** A reader without a key, here and now. */
export const anonymous: Viewer = Object.freeze({ readsDrafts: false, knownBy: null, asRecordedOn: null });

/** The caller, here and now. */
export function viewerOf({ role }: Pick<Caller, 'role'>): Viewer {
  return { ...anonymous, readsDrafts: may(role, 'readDrafts') };
}

/** The clocks of a viewer who is given further ones: of each clock the earlier time, so that none is ever put forward. */
export function narrowed(viewer: Viewer, { knownBy, asRecordedOn }: Pick<Viewer, 'knownBy' | 'asRecordedOn'>): Viewer {
  return {
    ...viewer,
    knownBy: earlier(viewer.knownBy, knownBy),
    asRecordedOn: earlier(viewer.asRecordedOn, asRecordedOn),
  };
}

/** The claims the viewer may see: drafts only as a curator. A retracted claim stays readable as such. */
export function visibleClaims({ readsDrafts, knownBy }: Viewer): Prisma.ClaimWhereInput {
  return { ...(!readsDrafts && { status: { not: 'DRAFT' } }), ...(knownBy && { knownFrom: { lte: knownBy } }) };
}

/** The claims that count, in a series or a statistic: those the viewer may see that are published, and not retracted. */
export function standingClaims(viewer: Viewer): Prisma.ClaimWhereInput {
  return { ...visibleClaims(viewer), status: 'PUBLISHED' };
}

/** The person statuses the viewer may see: drafts only as a curator. */
export function visibleStatuses(viewer: Viewer): Prisma.PersonStatusWhereInput {
  return { ...(!viewer.readsDrafts && { recordStatus: { not: 'DRAFT' } }), ...inVisibleArticle(viewer) };
}

/** The articles the viewer may see. */
export function visibleArticles({ knownBy }: Viewer): Prisma.ArticleWhereInput {
  return knownBy === null ? {} : { publishedSort: { lte: knownBy } };
}

/** The mentions the viewer may see: those in articles that are seen. */
export function visibleMentions(viewer: Viewer): Prisma.MentionWhereInput {
  return inVisibleArticle(viewer);
}

/** The relations between claims the viewer may see, followed to one end, whose claim must be seen as well. */
export function visibleRelations(viewer: Viewer, end: 'from' | 'to'): Prisma.ClaimRelationWhereInput {
  return { [end]: visibleClaims(viewer) };
}

/** What is listed of people and organisations: a record that was merged into another answers by its id alone. */
export const notMerged = { mergedIntoId: null } as const;

/** The people the viewer may see. */
export function visiblePeople(viewer: Viewer): Prisma.PersonWhereInput {
  if (viewer.knownBy === null) return {};
  const spokenOf = [
    ...namedWhere(viewer),
    { statuses: { some: visibleStatuses(viewer) } },
    { attributions: { some: { personStatus: visibleStatuses(viewer) } } },
  ];
  return { OR: spokenOf };
}

/** The organisations the viewer may see. */
export function visibleOrganisations(viewer: Viewer): Prisma.OrganisationWhereInput {
  if (viewer.knownBy === null) return {};
  const spokenOf = [
    ...namedWhere(viewer),
    { articles: { some: visibleArticles(viewer) } },
    { attributions: { some: { personStatus: visibleStatuses(viewer) } } },
  ];
  return { OR: spokenOf };
}

/** The events the viewer may see. */
export function visibleEvents(viewer: Viewer): Prisma.EventWhereInput {
  if (viewer.knownBy === null) return {};
  const spokenOf = [
    { mentions: { some: visibleMentions(viewer) } },
    { claims: { some: visibleClaims(viewer) } },
    { personStatuses: { some: visibleStatuses(viewer) } },
  ];
  return { OR: spokenOf };
}

/** The observations the viewer may see: those of days that had come. A retracted one stays readable as such. */
export function visibleObservations({ knownBy }: Viewer): Prisma.ObservationWhereInput {
  return knownBy === null ? {} : { day: { lte: knownBy } };
}

/** The observations that count, in a list or beside a claim: those the viewer may see that were not retracted. */
export function standingObservations(viewer: Viewer): Prisma.ObservationWhereInput {
  return { ...visibleObservations(viewer), status: 'PUBLISHED' };
}

/** The offices and memberships the viewer may see: those that had begun, of people and organisations that are seen. */
export function visibleAffiliations(viewer: Viewer): Prisma.AffiliationWhereInput {
  const { knownBy } = viewer;
  if (knownBy === null) return {};
  return {
    person: visiblePeople(viewer),
    organisation: visibleOrganisations(viewer),
    OR: [{ earliest: null }, { earliest: { lte: knownBy } }],
  };
}

/** A day as the viewer knows it: one that lay ahead is not known. */
export function knownDay(viewer: Viewer, day: Date | null): Date | null {
  return day !== null && viewer.knownBy !== null && day > viewer.knownBy ? null : day;
}

/** Where an article that is seen names someone, quotes them, or credits them. */
function namedWhere(viewer: Viewer) {
  return [
    { mentions: { some: visibleMentions(viewer) } },
    { attributions: { some: { claim: visibleClaims(viewer) } } },
    { credits: { some: { article: visibleArticles(viewer) } } },
  ];
}

function inVisibleArticle(viewer: Viewer): { article?: Prisma.ArticleWhereInput } {
  return viewer.knownBy === null ? {} : { article: visibleArticles(viewer) };
}

function earlier(a: Date | null, b: Date | null): Date | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
