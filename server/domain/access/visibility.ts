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
export function makeViewer({ role }: Pick<Caller, 'role'>): Viewer {
  return { ...anonymous, readsDrafts: may(role, 'readDrafts') };
}

/** The clocks of a viewer who is given further ones: of each clock the earlier time, so that none is ever put forward. */
export function narrow(viewer: Viewer, { knownBy, asRecordedOn }: Pick<Viewer, 'knownBy' | 'asRecordedOn'>): Viewer {
  return {
    ...viewer,
    knownBy: pickEarlier(viewer.knownBy, knownBy),
    asRecordedOn: pickEarlier(viewer.asRecordedOn, asRecordedOn),
  };
}

/** The claims the viewer may see: drafts only as a curator. A retracted claim stays readable as such. */
export function whereClaimsVisible({ readsDrafts, knownBy }: Viewer): Prisma.ClaimWhereInput {
  return { ...(!readsDrafts && { status: { not: 'DRAFT' } }), ...(knownBy && { knownFrom: { lte: knownBy } }) };
}

/** The claims that count, in a series or a statistic: those the viewer may see that are published, and not retracted. */
export function whereClaimsStand(viewer: Viewer): Prisma.ClaimWhereInput {
  return { ...whereClaimsVisible(viewer), status: 'PUBLISHED' };
}

/** The person statuses the viewer may see: drafts only as a curator. */
export function whereStatusesVisible(viewer: Viewer): Prisma.PersonStatusWhereInput {
  return { ...(!viewer.readsDrafts && { recordStatus: { not: 'DRAFT' } }), ...whereInVisibleArticle(viewer) };
}

/** The articles the viewer may see. */
export function whereArticlesVisible({ knownBy }: Viewer): Prisma.ArticleWhereInput {
  return knownBy === null ? {} : { publishedSort: { lte: knownBy } };
}

/** The mentions the viewer may see: those in articles that are seen. */
export function whereMentionsVisible(viewer: Viewer): Prisma.MentionWhereInput {
  return whereInVisibleArticle(viewer);
}

/** The relations between claims the viewer may see, followed to one end, whose claim must be seen as well. */
export function whereRelationsVisible(viewer: Viewer, end: 'from' | 'to'): Prisma.ClaimRelationWhereInput {
  return { [end]: whereClaimsVisible(viewer) };
}

/** What is listed of people and organisations: a record that was merged into another answers by its id alone. */
export const whereNotMerged = { mergedIntoId: null } as const;

/** The people the viewer may see. */
export function wherePeopleVisible(viewer: Viewer): Prisma.PersonWhereInput {
  if (viewer.knownBy === null) return {};
  const spokenOf = [
    ...whereNamed(viewer),
    { statuses: { some: whereStatusesVisible(viewer) } },
    { attributions: { some: { personStatus: whereStatusesVisible(viewer) } } },
  ];
  return { OR: spokenOf };
}

/** The organisations the viewer may see. */
export function whereOrganisationsVisible(viewer: Viewer): Prisma.OrganisationWhereInput {
  if (viewer.knownBy === null) return {};
  const spokenOf = [
    ...whereNamed(viewer),
    { articles: { some: whereArticlesVisible(viewer) } },
    { attributions: { some: { personStatus: whereStatusesVisible(viewer) } } },
  ];
  return { OR: spokenOf };
}

/** The events the viewer may see. */
export function whereEventsVisible(viewer: Viewer): Prisma.EventWhereInput {
  if (viewer.knownBy === null) return {};
  const spokenOf = [
    { mentions: { some: whereMentionsVisible(viewer) } },
    { claims: { some: whereClaimsVisible(viewer) } },
    { personStatuses: { some: whereStatusesVisible(viewer) } },
  ];
  return { OR: spokenOf };
}

/** The observations the viewer may see: those of days that had come. A retracted one stays readable as such. */
export function whereObservationsVisible({ knownBy }: Viewer): Prisma.ObservationWhereInput {
  return knownBy === null ? {} : { day: { lte: knownBy } };
}

/** The observations that count, in a list or beside a claim: those the viewer may see that were not retracted. */
export function whereObservationsStand(viewer: Viewer): Prisma.ObservationWhereInput {
  return { ...whereObservationsVisible(viewer), status: 'PUBLISHED' };
}

/** The offices and memberships the viewer may see: those that had begun, of people and organisations that are seen. */
export function whereAffiliationsVisible(viewer: Viewer): Prisma.AffiliationWhereInput {
  const { knownBy } = viewer;
  if (knownBy === null) return {};
  return {
    person: wherePeopleVisible(viewer),
    organisation: whereOrganisationsVisible(viewer),
    OR: [{ earliest: null }, { earliest: { lte: knownBy } }],
  };
}

/** A day as the viewer knows it: one that lay ahead is not known. */
export function hideFutureDay(viewer: Viewer, day: Date | null): Date | null {
  return day !== null && viewer.knownBy !== null && day > viewer.knownBy ? null : day;
}

/** Where an article that is seen names someone, quotes them, or credits them. */
function whereNamed(viewer: Viewer) {
  return [
    { mentions: { some: whereMentionsVisible(viewer) } },
    { attributions: { some: { claim: whereClaimsVisible(viewer) } } },
    { credits: { some: { article: whereArticlesVisible(viewer) } } },
  ];
}

function whereInVisibleArticle(viewer: Viewer): { article?: Prisma.ArticleWhereInput } {
  return viewer.knownBy === null ? {} : { article: whereArticlesVisible(viewer) };
}

function pickEarlier(a: Date | null, b: Date | null): Date | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
