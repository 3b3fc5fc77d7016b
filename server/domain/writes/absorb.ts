import type { EventEntry } from '../records/event.ts';
import type { OrganisationEntry } from '../records/organisation.ts';
import { formatRole, type PersonEntry } from '../records/person.ts';
import type { PlaceEntry } from '../records/place.ts';
import type { PopulationEntry } from '../records/population.ts';
import { omitRepeats } from '../records/repeats.ts';

/** What the record that stays takes over from the one that is merged into it: names, offices, codes, parents and places. */

/** The two entries after a merge. */
export interface Absorbed<E> {
  readonly emptied: E;
  readonly grown: E;
}

/** Fields with one value: the record that stays takes it if it has none of its own, and the other one gives it up. */
function takeOver<E, Field extends keyof E>(gone: E, kept: E, fields: readonly Field[]): Absorbed<E> {
  const taken = fields.filter((field) => kept[field] === null && gone[field] !== null);
  const pick = (value: (field: Field) => unknown) => Object.fromEntries(taken.map((field) => [field, value(field)]));
  return { emptied: { ...gone, ...pick(() => null) }, grown: { ...kept, ...pick((field) => gone[field]) } };
}

function absorbNames<E extends PersonEntry | OrganisationEntry>(gone: E, kept: E): Absorbed<E> {
  const { emptied, grown } = takeOver<E, 'wikidataId'>(gone, kept, ['wikidataId']);
  const known = new Set([kept.name, ...kept.names.map(({ value }) => value)]);
  const primary = { value: gone.name, kind: 'ALIAS' as const, language: gone.nameLanguage };
  const names = [...kept.names, ...[primary, ...gone.names].filter(({ value }) => !known.has(value))];
  return { emptied: { ...emptied, names: [] }, grown: { ...grown, names: omitRepeats(names, ({ value }) => value) } };
}

export function mergePersonEntries(gone: PersonEntry, kept: PersonEntry): Absorbed<PersonEntry> {
  const { emptied, grown } = absorbNames(gone, kept);
  const affiliations = omitRepeats([...kept.affiliations, ...gone.affiliations], formatRole);
  return { emptied: { ...emptied, affiliations: [] }, grown: { ...grown, affiliations } };
}

export function mergeOrganisationEntries(
  gone: OrganisationEntry,
  kept: OrganisationEntry,
): Absorbed<OrganisationEntry> {
  return absorbNames(gone, kept);
}

export function mergeEventEntries(gone: EventEntry, kept: EventEntry): Absorbed<EventEntry> {
  const { emptied, grown } = takeOver(gone, kept, ['wikidataId', 'coordinates']);
  return {
    emptied: { ...emptied, places: [] },
    grown: { ...grown, places: omitRepeats([...kept.places, ...gone.places]) },
  };
}

export function mergePlaceEntries(gone: PlaceEntry, kept: PlaceEntry): Absorbed<PlaceEntry> {
  const { emptied, grown } = takeOver(gone, kept, ['wikidataId', 'iso3166', 'geonamesId']);
  const parents = omitRepeats([...kept.parents, ...gone.parents], ({ place }) => place);
  return { emptied: { ...emptied, parents: [] }, grown: { ...grown, parents } };
}

export function mergePopulationEntries(gone: PopulationEntry, kept: PopulationEntry): Absorbed<PopulationEntry> {
  const { emptied, grown } = takeOver(gone, kept, ['facets']);
  const parents = omitRepeats([...kept.parents, ...gone.parents]);
  return { emptied: { ...emptied, parents: [] }, grown: { ...grown, parents } };
}
