import { RecordStatus } from '../../database/generated/prisma/enums.ts';
import type { Viewer } from '../../domain/access/visibility.ts';
import type { Sql } from '../../sql/statement.ts';
import { findSlice, selectTallyCount, type TallyFilter } from '../../sql/tally.ts';
import type { PlannedClaimArgs, ResolvedClaimFilter } from './claim-list.ts';

/** Which lists of claims can be counted from the tally. */

/**
 * Returns the claims that a filter selects and that the viewer may see, as a filter of the tally. Null if the tally does not
 * have what the filter asks for, or if the viewer reads the past.
 * @param statuses only claims with one of these statuses; any by default
 */
export function makeTallyFilter(
  filter: ResolvedClaimFilter,
  { readsDrafts, knownBy, asRecordedOn }: Viewer,
  statuses: readonly RecordStatus[] = Object.values(RecordStatus),
): TallyFilter | null {
  const { event, eventWithin, population, populationWithin, place, placeWithin, publisher, origin, ...conditions } =
    filter;
  const { measure, countType, unit, stance, caveat, status, ownVoice, ...others } = conditions;
  if (asRecordedOn !== null || Object.values(others).some((condition) => condition != null)) return null;
  const visible = statuses.filter((one) => (readsDrafts || one !== 'DRAFT') && (status?.includes(one) ?? true));
  return {
    statuses: visible,
    measures: measure ?? undefined,
    countTypes: countType ?? undefined,
    units: unit ?? undefined,
    stances: stance ?? undefined,
    caveats: caveat ?? undefined,
    voices: ownVoice == null ? undefined : ownVoice ? ['OWN'] : ['NAMED', 'UNNAMED'],
    events: intersect(event, eventWithin),
    publishers: publisher ?? undefined,
    origins: origin ?? undefined,
    populations: intersect(population, populationWithin),
    places: intersect(place, placeWithin),
    knownBy,
  };
}

/**
 * Returns the statement that counts the list of all claims from the tally. Null if its filter asks for more than the tally has,
 * or if the few claims that can match are known by their ids.
 */
export function countAllClaims({ filter, among }: PlannedClaimArgs, viewer: Viewer): Sql | null {
  const tally = among ? null : makeTallyFilter(filter ?? {}, viewer);
  const slice = tally && findSlice(tally);
  return slice && selectTallyCount(tally, slice);
}

type Ids = readonly string[] | null | undefined;

function intersect(a: Ids, b: Ids): readonly string[] | undefined {
  if (!a || !b) return a ?? b ?? undefined;
  const others = new Set(b);
  return a.filter((id) => others.has(id));
}
