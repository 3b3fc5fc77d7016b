import type { Prisma } from '../../database/client.ts';
import { type Viewer, whereClaimsStand } from '../../domain/access/visibility.ts';
import { composeRows } from '../../sql/composed/list-page.ts';
import type { ComposedStatement } from '../../sql/statement.ts';
import { builder } from '../base/builder.ts';
import type { Context } from '../base/context.ts';
import { DateRange } from '../base/dates.ts';
import { Cause, CountType, Identification, Measure, Unit, Verification } from '../base/enums.ts';
import { MOST_IDS } from '../base/ids.ts';
import { resolveClaimFilter, whereClaims } from '../entities/claim-list.ts';

/** Which series to list, and the claims that belong to them. */

const GIVE_IDS = `Give global identifiers or slugs, at most ${MOST_IDS}.`;

export const SeriesFilter = builder.inputType('SeriesFilter', {
  description:
    'Which series to look at, by what their claims count. All conditions given must hold. A condition with several values holds if any of them matches.',
  fields: (t) => ({
    event: t.idList({ description: `Of any of these events, without sub-events. ${GIVE_IDS}` }),
    eventWithin: t.idList({
      description: `Of any of these events or an event that is part of one, at any level. ${GIVE_IDS}`,
    }),
    measure: t.field({ type: [Measure], description: 'Any of these measures.' }),
    population: t.idList({ description: `Any of these populations, without their parts. ${GIVE_IDS}` }),
    populationWithin: t.idList({
      description: `Any of these populations or a part of one, at any level. ${GIVE_IDS}`,
    }),
    place: t.idList({ description: `Any of these places, without the places within them. ${GIVE_IDS}` }),
    placeWithin: t.idList({
      description: `Any of these places or a place within one, at any level. Series without a place do not match. ${GIVE_IDS}`,
    }),
    countType: t.field({ type: [CountType], description: 'Any of these count types.' }),
    period: t.field({
      type: DateRange,
      description: 'Figures for a period that shares at least one day with this range.',
    }),
    unit: t.field({ type: [Unit], description: 'In any of these units.' }),
    responsible: t.idList({
      description: `Only figures for which the source holds any of these organisations responsible. ${GIVE_IDS}`,
    }),
    cause: t.field({ type: [Cause], description: 'Any of these causes, as the source states it.' }),
    verification: t.field({
      type: [Verification],
      description: 'Any of these states of verification, as the source states it.',
    }),
    identification: t.field({
      type: [Identification],
      description: 'Figures that count only identified, or only unidentified, people.',
    }),
  }),
});

/** The cost of one pass over all claims of a filter. */
export const ALL_SERIES_COST = 2_000;

/** The columns from which series are listed and searched. */
const COLUMNS = {
  id: true,
  seriesKey: true,
  countType: true,
  countedTo: true,
  knownFrom: true,
  intervalLow: true,
  intervalHigh: true,
} as const satisfies Prisma.ClaimSelect;

/**
 * Returns the statement for the claims of the series that match a filter: those that count and that the viewer may see.
 * @throws INVALID_ID, NOT_FOUND, QUERY_TOO_COMPLEX
 */
export async function composeSeriesClaims(
  filter: typeof SeriesFilter.$inferInput | null | undefined,
  viewer: Viewer,
  context: Context,
): Promise<ComposedStatement> {
  const where = { AND: [whereClaimsStand(viewer), whereClaims(await resolveClaimFilter(filter ?? {}, context))] };
  return composeRows('Claim', where, Object.keys(COLUMNS));
}
