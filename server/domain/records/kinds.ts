import type { EntityType } from '../../database/generated/prisma/enums.ts';
import { article } from './article.ts';
import { candidate } from './candidate.ts';
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
import { reading } from './reading.ts';

/** The kinds to which articles refer, in an order in which they can be written: each after those it refers to. */
const registry = {
  Organisation: organisation,
  Place: place,
  Population: population,
  Person: person,
  Event: event,
  Dataset: dataset,
} as const satisfies Partial<Record<KindName, RegistryKind>>;

/** All other kinds. Registry files have no lists of them. */
const others = {
  Article: article,
  Claim: claim,
  Observation: observation,
  PersonStatus: personStatus,
  Reading: reading,
  Candidate: candidate,
} as const satisfies Partial<Record<KindName, Kind & { readonly list?: never }>>;

/** All kinds of records, by name. */
export const kinds = { ...registry, ...others } as const satisfies Record<KindName, Kind>;

export const kindNames = Object.keys(kinds) as KindName[];

/** The kinds to which articles refer, in an order in which they can be written. */
export const registryKinds: readonly RegistryKind[] = Object.values<RegistryKind>(registry);

const byEntityType: ReadonlyMap<EntityType, Kind> = new Map(
  Object.values<Kind>(kinds).map((kind) => [kind.entityType, kind]),
);

/** Returns the kind of record with this name in the log of revisions. */
export function getKind(entityType: EntityType): Kind {
  const kind = byEntityType.get(entityType);
  if (kind === undefined) throw new Error(`There is no kind of record ${entityType}.`);
  return kind;
}

/** Returns the registry kind of this name, or undefined if there is none. */
export function findRegistryKind(name: KindName): RegistryKind | undefined {
  return registryKinds.find((kind) => kind.name === name);
}
