import type { CallOptions, Client } from './client.ts';
import { SdkError } from './errors.ts';
import {
  ArticleClaimsDocument,
  DisagreementsDocument,
  SeriesDocument,
  SeriesOfEventDocument,
} from './generated/documents.ts';
import type {
  ClaimDetailsFragment,
  ComparisonDetailsFragment,
  Measure,
  PointDetailsFragment,
  SeriesQueryVariables,
  SeriesSubjectFragment,
} from './generated/types.ts';
import type { PagingVariables } from './paginate.ts';

/**
 * Jobs that take more than one request. Each function uses documents that are also exported. For other fields, write the
 * same few lines with a document of your own.
 */

/** A series with all its points. */
export type WholeSeries = SeriesSubjectFragment & {
  /** In order of the days that the figures refer to. */
  readonly points: readonly PointDetailsFragment[];
};

/**
 * Returns a series of an event, with all its points. Sends {@link SeriesDocument} once for every 100 points.
 *
 * @throws SdkError with the code `NOT_FOUND` if there is no such event, and with `AMBIGUOUS_SERIES` if several series match:
 *   then choose one by the arguments that the message names.
 * @example
 * ```ts
 * const { points } = await seriesOf(attested, { event: 'gaza-war', measure: 'KILLED' })
 * ```
 */
export async function seriesOf(
  client: Client,
  subject: Omit<SeriesQueryVariables, keyof PagingVariables>,
  options?: CallOptions,
): Promise<WholeSeries> {
  let about: SeriesSubjectFragment | undefined;
  const points: PointDetailsFragment[] = [];
  const all = client.paginate(
    SeriesDocument,
    subject,
    ({ series }) => {
      const { points: page, ...rest } = found(series, subject.event);
      about = rest;
      return page;
    },
    options,
  );
  for await (const point of all) points.push(point);
  return { ...(about as SeriesSubjectFragment), points };
}

/** Two claims that conflict, or one that revises the other, and their series. */
export type Disagreement = ComparisonDetailsFragment & {
  /** What both claims are about. */
  readonly series: SeriesSubjectFragment;
};

/** Which event, which of its series, and as of when. */
export interface AboutEvent {
  /** Global identifier or slug of the event. */
  readonly event: string;
  /** Only series of this measure; by default all. */
  readonly measure?: Measure;
  /** Only what was published by the end of this day, such as `2023-10-31`. */
  readonly knownBy?: string;
  /** The ledger as it stood at this moment, such as `2026-11-01T12:00:00Z`. */
  readonly asRecordedOn?: string;
}

/**
 * Yields the disagreements about an event, in all its series or in those of one measure. Sends
 * {@link SeriesOfEventDocument}, and {@link DisagreementsDocument} for each series with more than one claim, as you read on.
 *
 * @throws SdkError with the code `NOT_FOUND` if there is no such event.
 * @example
 * ```ts
 * for await (const { claims, reason } of disagreementsAbout(attested, { event: 'gaza-war' }))
 *   console.log(claims.map((claim) => claim.wording).join(' / '), reason)
 * ```
 */
export async function* disagreementsAbout(
  client: Client,
  { event, measure, ...clocks }: AboutEvent,
  options?: CallOptions,
): AsyncGenerator<Disagreement, void, undefined> {
  const all = client.paginate(
    SeriesOfEventDocument,
    { event, ...clocks },
    (data) => found(data.event?.series, event),
    options,
  );
  for await (const { points, ...series } of all) {
    if (points.totalCount < 2 || (measure && series.measure !== measure)) continue;
    const { countType, population, place, responsible, responsibleLabel, period } = series;
    const { unit, cause, verification, identification } = series;
    const which = {
      ...{ countType, unit, responsibleLabel, cause, verification, identification, period },
      population: population?.id ?? null,
      place: place?.id ?? null,
      responsible: responsible?.id ?? null,
    };
    const variables = { event, measure: series.measure, ...which, ...clocks };
    const pairs = client.paginate(
      DisagreementsDocument,
      variables,
      (data) => found(data.series, event).disagreements,
      options,
    );
    for await (const pair of pairs) yield { ...pair, series };
  }
}

/** An article by its address, or by its global identifier or slug. */
export type ArticleReference =
  | {
      /** Address of the article; a fragment is ignored. */
      readonly url: string;
    }
  | {
      /** Global identifier or slug of the article. */
      readonly id: string;
    };

/**
 * Returns all claims of an article, in the order in which they are printed. Sends {@link ArticleClaimsDocument} once for
 * every 100 claims.
 *
 * @throws SdkError with the code `NOT_FOUND` if there is no such article.
 * @example
 * ```ts
 * const claims = await claimsOf(attested, { url: 'https://example.org/an-article' })
 * ```
 */
export async function claimsOf(
  client: Client,
  article: ArticleReference,
  options?: CallOptions,
): Promise<ClaimDetailsFragment[]> {
  const claims: ClaimDetailsFragment[] = [];
  const name = 'url' in article ? article.url : article.id;
  const all = client.paginate(ArticleClaimsDocument, article, (data) => found(data.article?.claims, name), options);
  for await (const claim of all) claims.push(claim);
  return claims;
}

/** A record that does not exist is an error, unlike an empty list. */
function found<Found>(record: Found | null | undefined, name: string): Found {
  if (record) return record;
  const message = `There is no ${JSON.stringify(name)} in the ledger.`;
  throw new SdkError('graphql', message, undefined, { errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
}
