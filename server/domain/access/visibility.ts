import type { Prisma } from '../../database/generated/prisma/client.ts';
import { END_OF_TIME } from '../figures/dates.ts';
import { type Caller, may } from './policy.ts';

/**
 * Who reads, and as of when. Everyone may read what is published, and curators may also read drafts and candidates. The plan of every
 * list and every edge applies these rules, so that no path through the graph shows more than another. The statements in
 * `sql/` repeat the rules in SQL, and tests compare all paths.
 *
 * Two clocks narrow what is visible.
 *
 * - `knownBy` is a day: only what was certainly published by the end of that day is visible. A publication date within
 *   limits counts from its latest possible day, and one without a latest day never counts. A past day must not show later
 *   knowledge, even if it then hides what may have been known. People, organisations and events are visible once an
 *   article refers to them. Places, populations and what a record is part of are vocabulary rather than news.
 * - `asRecordedOn` is a time: the ledger is visible as it stood then. No rule here deals with it, because such a viewer
 *   reads from the views of the past, which contain only what stood at that time.
 */
export interface Viewer {
  /** Whether drafts are visible, as decided by `policy.ts`. Results derived from claims never include drafts. */
  readonly readsDrafts: boolean;
  /** Nothing published after this day is visible. Null is today. */
  readonly knownBy: Date | null;
  /** The time as of which the viewer reads the ledger. Null is now. */
  readonly asRecordedOn: Date | null;
}

/** A reader without a token, as of now. */
export const anonymous: Viewer = Object.freeze({ readsDrafts: false, knownBy: null, asRecordedOn: null });

/** Makes the viewer for a caller, as of now. */
export function makeViewer({ role }: Pick<Caller, 'role'>): Viewer {
  return { ...anonymous, readsDrafts: may(role, 'readDrafts') };
}

/** Applies further clocks to a viewer. Of each clock the earlier time is used, so that none ever moves forward. */
export function narrow(viewer: Viewer, { knownBy, asRecordedOn }: Pick<Viewer, 'knownBy' | 'asRecordedOn'>): Viewer {
  return {
    ...viewer,
    knownBy: pickEarlier(viewer.knownBy, knownBy),
    asRecordedOn: pickEarlier(viewer.asRecordedOn, asRecordedOn),
  };
}

/** Selects the claims that the viewer may see: drafts only for curators. A retracted claim remains readable as such. */
export function whereClaimsVisible({ readsDrafts, knownBy }: Viewer): Prisma.ClaimWhereInput {
  return { ...(!readsDrafts && { status: { not: 'DRAFT' } }), ...(knownBy && { knownFrom: { lte: knownBy } }) };
}

/** Selects the claims that count in a series or statistic: those visible to the viewer that are published. */
export function whereClaimsStand(viewer: Viewer): Prisma.ClaimWhereInput {
  return { ...whereClaimsVisible(viewer), status: 'PUBLISHED' };
}

/** Selects the person statuses that the viewer may see: drafts only for curators. */
export function whereStatusesVisible(viewer: Viewer): Prisma.PersonStatusWhereInput {
  return { ...(!viewer.readsDrafts && { recordStatus: { not: 'DRAFT' } }), ...whereInVisibleArticle(viewer) };
}

/** Selects the articles that the viewer may see. */
export function whereArticlesVisible({ knownBy }: Viewer): Prisma.ArticleWhereInput {
  return knownBy === null ? {} : { publishedSort: { lte: knownBy } };
}

/** Selects the mentions that the viewer may see: those in visible articles. */
export function whereMentionsVisible(viewer: Viewer): Prisma.MentionWhereInput {
  return whereInVisibleArticle(viewer);
}

/**
 * Selects the records that the viewer may see when asking for them by their id. Whoever knows the id of another kind of record
 * may see it.
 */
export function whereFoundById(type: string, viewer: Viewer): object {
  switch (type) {
    case 'Claim':
      return whereClaimsVisible(viewer);
    case 'Observation':
      return whereObservationsVisible(viewer);
    case 'PersonStatus':
      return whereStatusesVisible(viewer);
    case 'Reading':
      return whereReadingsVisible(viewer);
    case 'Candidate':
      return whereCandidatesVisible(viewer);
    default:
      return {};
  }
}

/** Selects no row. */
const NOTHING = { id: { in: [] as string[] } };

/** Selects the readings of texts that the viewer may see: none, unless they may read drafts. */
export function whereReadingsVisible(viewer: Viewer): Prisma.ReadingWhereInput {
  const { readsDrafts, knownBy } = viewer;
  if (!readsDrafts) return NOTHING;
  if (knownBy === null) return {};
  return {
    publishedSort: { lte: knownBy },
    OR: [{ articleId: null }, { article: whereArticlesVisible(viewer) }],
  };
}

/** Selects the candidates that the viewer may see: those of visible readings. */
export function whereCandidatesVisible(viewer: Viewer): Prisma.CandidateWhereInput {
  const { readsDrafts, knownBy } = viewer;
  if (!readsDrafts) return NOTHING;
  if (knownBy === null) return {};
  return { reading: whereReadingsVisible(viewer), OR: [{ claimId: null }, { claim: whereClaimsVisible(viewer) }] };
}

/** Selects the numbers of texts that the viewer may see: those of visible readings, without candidates that are not. */
export function whereReadNumbersVisible(viewer: Viewer): Prisma.ReadNumberWhereInput {
  const { readsDrafts, knownBy } = viewer;
  if (!readsDrafts) return NOTHING;
  if (knownBy === null) return {};
  return {
    reading: whereReadingsVisible(viewer),
    OR: [{ candidateId: null }, { candidate: whereCandidatesVisible(viewer) }],
  };
}

/** Selects the relations that the viewer may see when following them to one end: the claim at that end must be visible. */
export function whereRelationsVisible(viewer: Viewer, end: 'from' | 'to'): Prisma.ClaimRelationWhereInput {
  return { [end]: whereClaimsVisible(viewer) };
}

/** Selects the records in lists of kinds that can be merged: one that was merged into another is found only by its id. */
export const whereNotMerged = { mergedIntoId: null } as const;

/** Selects the people whom the viewer may see. */
export function wherePeopleVisible(viewer: Viewer): Prisma.PersonWhereInput {
  if (viewer.knownBy === null) return {};
  const spokenOf = [
    ...whereNamed(viewer),
    { statuses: { some: whereStatusesVisible(viewer) } },
    { attributions: { some: { personStatus: whereStatusesVisible(viewer) } } },
  ];
  return { OR: spokenOf };
}

/** Selects the organisations that the viewer may see. */
export function whereOrganisationsVisible(viewer: Viewer): Prisma.OrganisationWhereInput {
  if (viewer.knownBy === null) return {};
  const spokenOf = [
    ...whereNamed(viewer),
    { articles: { some: whereArticlesVisible(viewer) } },
    { responsibleFor: { some: whereClaimsVisible(viewer) } },
    { attributions: { some: { personStatus: whereStatusesVisible(viewer) } } },
  ];
  return { OR: spokenOf };
}

/** Selects the events that the viewer may see. */
export function whereEventsVisible(viewer: Viewer): Prisma.EventWhereInput {
  if (viewer.knownBy === null) return {};
  const spokenOf = [
    { mentions: { some: whereMentionsVisible(viewer) } },
    { claims: { some: whereClaimsVisible(viewer) } },
    { personStatuses: { some: whereStatusesVisible(viewer) } },
  ];
  return { OR: spokenOf };
}

/** Selects the versions of data sets' files that the viewer may see. */
export function whereVintagesVisible({ knownBy }: Viewer): Prisma.VintageWhereInput {
  return knownBy === null ? {} : { publishedOn: { lte: knownBy } };
}

/**
 * Selects the observations that the viewer may see: those that a version of the file published by `knownBy` gives, for days
 * up to then. One that a later version corrected remains readable, and so does a retracted one.
 */
export function whereObservationsVisible(viewer: Viewer): Prisma.ObservationWhereInput {
  const { knownBy } = viewer;
  if (knownBy === null) return {};
  return {
    day: { lte: knownBy },
    publishedFrom: { lte: knownBy },
    // What the oldest version gives has no first day of its own.
    dataset: { vintages: { some: whereVintagesVisible(viewer) } },
  };
}

/**
 * Selects the observations that count in a list or in a comparison: those that are not retracted, and that the newest
 * version of the file published by `knownBy` gives.
 */
export function whereObservationsStand(viewer: Viewer): Prisma.ObservationWhereInput {
  return { ...whereObservationsVisible(viewer), ...whereStillGiven(viewer), status: 'PUBLISHED' };
}

/** Selects the observations that the newest version of the file known to the viewer gives. Earlier ones were replaced. */
export function whereStillGiven({ knownBy }: Viewer): Prisma.ObservationWhereInput {
  const inNewest = { publishedUntil: new Date(END_OF_TIME) };
  return knownBy === null ? inNewest : { OR: [inNewest, { publishedUntil: { gt: knownBy } }] };
}

/** Selects the affiliations that the viewer may see: those that had begun, of visible people and organisations. */
export function whereAffiliationsVisible(viewer: Viewer): Prisma.AffiliationWhereInput {
  const { knownBy } = viewer;
  if (knownBy === null) return {};
  return {
    person: wherePeopleVisible(viewer),
    organisation: whereOrganisationsVisible(viewer),
    OR: [{ earliest: null }, { earliest: { lte: knownBy } }],
  };
}

/** Returns a day as the viewer knows it: null if it is after `knownBy`. */
export function hideFutureDay(viewer: Viewer, day: Date | null): Date | null {
  return day !== null && viewer.knownBy !== null && day > viewer.knownBy ? null : day;
}

/** Selects people or organisations that a visible article names, quotes or credits. */
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
