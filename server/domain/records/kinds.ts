import type { EntityType } from '../../database/generated/prisma/enums.ts';
import { article } from './article.ts';
import { claim } from './claim.ts';
import { dataset } from './dataset.ts';
import { event } from './event.ts';
import type { Kind, KindName, RegistryKind } from './kind.ts';
import { observation } from './observation.ts';
import { organisation } from './organisation.ts';
import { person } from './person.ts';
import { personStatus } from './person-status.ts';
import { place } from './place.ts';
import { population } from './population.ts';

/** All kinds of records, by name. */
export const kinds = {
  Article: article,
  Claim: claim,
  Dataset: dataset,
  Event: event,
  Observation: observation,
  Organisation: organisation,
  Person: person,
  PersonStatus: personStatus,
  Place: place,
  Population: population,
} as const satisfies Record<KindName, Kind>;

export const kindNames = Object.keys(kinds) as KindName[];

/** What articles refer to, in the order in which it can be written: what is referred to comes first. */
export const registryKinds: readonly RegistryKind[] = [place, population, organisation, person, event, dataset];

const byEntityType: ReadonlyMap<EntityType, Kind> = new Map(
  Object.values<Kind>(kinds).map((kind) => [kind.entityType, kind]),
);

/** The kind of record that the log of revisions calls by this name. */
export function getKind(entityType: EntityType): Kind {
  const kind = byEntityType.get(entityType);
  if (kind === undefined) throw new Error(`There is no kind of record ${entityType}.`);
  return kind;
}

/** The kind whose records a field refers to, where these have slugs. */
export function findRegistryKind(name: KindName): RegistryKind | undefined {
  return registryKinds.find((kind) => kind.name === name);
}
