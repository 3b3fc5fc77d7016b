import { z } from 'zod';
import * as enums from '../../database/generated/prisma/enums.ts';
import { isOrdered } from '../figures/dates.ts';
import { country, day, days, httpUrl, language, line, maybe, placeCode, slug, wikidataId } from './fields.ts';

/** Who and what the articles refer to, as a curator enters it. A registry file may hold any of the lists. */

const list = <S extends z.ZodType>(entry: S) => z.array(entry).max(10_000).default([]);
const name = line(400);
const description = maybe(line(2000)).meta({ description: 'In words of your own.' });
const parent = maybe(slug);

const names = z
  .array(
    z.strictObject({
      value: line(400),
      kind: z.enum(enums.NameKind).exclude(['PRIMARY']),
      language: maybe(language),
    }),
  )
  .max(50)
  .refine((list) => new Set(list.map(({ value }) => value)).size === list.length, 'must not have a name twice')
  .default([])
  .meta({ description: 'Further names as printed: aliases and transliterations.' });

const affiliation = z
  .strictObject({ organisation: slug, role: line(400), earliest: maybe(day), latest: maybe(day) })
  .refine(isOrdered, { error: 'must not be before earliest', path: ['latest'] });

export const datasetEntry = z.strictObject({
  slug,
  title: name,
  description,
  url: maybe(httpUrl),
  licence: line(100).meta({ description: 'SPDX identifier, for example CC-BY-4.0.' }),
  issuer: maybe(slug),
});

export const placeEntry = z.strictObject({
  slug,
  name,
  parent,
  iso3166: maybe(placeCode),
  geonamesId: maybe(z.int().min(1)),
  wikidataId: maybe(wikidataId),
});

export const populationEntry = z.strictObject({ slug, name, description, parent });

export const organisationEntry = z.strictObject({
  slug,
  name,
  nameLanguage: maybe(language),
  kind: z.enum(enums.OrganisationKind),
  description,
  parent,
  country: maybe(country),
  wikidataId: maybe(wikidataId),
  names,
});

export const personEntry = z.strictObject({
  slug,
  name,
  nameLanguage: maybe(language),
  description,
  nationalities: z.array(country).max(10).default([]),
  wikidataId: maybe(wikidataId),
  names,
  affiliations: z
    .array(affiliation)
    .max(50)
    .refine(
      (held) => new Set(held.map(({ organisation, role }) => `${organisation} ${role}`)).size === held.length,
      'must not have a role twice',
    )
    .default([]),
});

export const eventEntry = z
  .strictObject({
    slug,
    name,
    kind: z.enum(enums.EventKind),
    description,
    start: maybe(days),
    end: maybe(days),
    parent,
    rollsUp: z.boolean().default(false).meta({
      description: 'Whether its figures are part of those of the event it is part of.',
    }),
    // Where an event took place has no order: one is chosen, so that the same places are the same entry.
    places: z
      .array(slug)
      .max(50)
      .default([])
      .transform((places) => [...new Set(places)].sort()),
    wikidataId: maybe(wikidataId),
  })
  .refine(({ rollsUp, parent: above }) => !rollsUp || above !== null, {
    error: 'needs a parent whose figures they are part of',
    path: ['rollsUp'],
  })
  .refine(({ start, end }) => isOrdered({ earliest: start?.earliest ?? null, latest: end?.latest ?? null }), {
    error: 'must not be over before the event can have begun',
    path: ['end'],
  });

/** The people, organisations, events, places, populations and data sets that articles refer to. */
export const registryFile = z.strictObject({
  datasets: list(datasetEntry),
  places: list(placeEntry),
  populations: list(populationEntry),
  organisations: list(organisationEntry),
  people: list(personEntry),
  events: list(eventEntry),
});

export type RegistryFile = z.output<typeof registryFile>;
export type RegistryKind = keyof RegistryFile;
export type RegistryEntry<K extends RegistryKind> = RegistryFile[K][number];

/** The lists in the order in which they can be written: what is referred to comes first. */
export const registryKinds = [
  'places',
  'populations',
  'organisations',
  'people',
  'events',
  'datasets',
] as const satisfies readonly RegistryKind[];
