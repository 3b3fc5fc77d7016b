import type { ObjectRef } from '@pothos/core';
import { withArticle } from '../../domain/figures/words.ts';
import type { RegistryKind } from '../../domain/records/kind.ts';
import { kinds } from '../../domain/records/kinds.ts';
import type { Performed } from '../../domain/writes/perform.ts';
import { recordEntry, reviseEntry } from '../../domain/writes/registry.ts';
import { builder, type Types } from '../base/builder.ts';
import { AgeGroup, CoordinatePrecision, EventKind, PopulationStatus, Sex } from '../base/enums.ts';
import { readOne } from '../base/ids.ts';
import { Event } from '../entities/event.ts';
import { Organisation } from '../entities/organisation.ts';
import { Person } from '../entities/person.ts';
import { Place } from '../entities/place.ts';
import { Population } from '../entities/population.ts';
import { loadRow, type NodeRow } from '../lists/rows.ts';
import { makeDraft } from './drafts.ts';
import {
  BASED_ON,
  DayIntervalInput,
  defineOrganisationFields,
  definePersonFields,
  defineSlugField,
  type Occasion,
  OrganisationInput,
  PersonInput,
  requireWhen,
  ViewInput,
} from './inputs.ts';
import { defineOrderFields, defineResult, defineWrite, type InputFields, repeatedField } from './write.ts';

/** The mutations that record and revise what articles refer to: people, organisations, events, places and populations. */

const PlaceParentInput = builder.inputType('PlaceParentInput', {
  description: 'A larger place that contains the place.',
  fields: (t) => ({
    place: t.id({ required: true, description: 'Global identifier or slug of the larger place.' }),
    view: t.field({ type: ViewInput, description: 'In whose view the place lies there, if views differ.' }),
  }),
});

const CoordinatesInput = builder.inputType('CoordinatesInput', {
  description: 'A point in the World Geodetic System (WGS 84), and how precisely it locates the event.',
  fields: (t) => ({
    latitude: t.float({ required: true, description: 'Degrees north of the equator, from -90 to 90.' }),
    longitude: t.float({ required: true, description: 'Degrees east of Greenwich, from -180 to 180.' }),
    precision: t.field({
      type: CoordinatePrecision,
      required: true,
      description: 'How precisely the point locates the event.',
    }),
  }),
});

const PopulationFacetsInput = builder.inputType('PopulationFacetsInput', {
  description: 'What defines a population in full. At least one facet is required.',
  fields: (t) => ({
    sex: t.field({ type: Sex, description: 'The sex of everyone in it.' }),
    ageGroup: t.field({ type: AgeGroup, description: 'The age group of everyone in it.' }),
    status: t.field({ type: PopulationStatus, description: 'The status of everyone in it.' }),
    nationality: t.field({
      type: 'CountryCode',
      description: 'The nationality of everyone in it, as an ISO 3166-1 alpha-2 code.',
    }),
    residence: t.id({ description: 'Global identifier or slug of the place where everyone in it lives.' }),
  }),
});

const eventFields = (t: InputFields, when: Occasion) => ({
  name: t.string({ ...requireWhen(when), description: 'Name in neutral words of your own.' }),
  kind: t.field({ type: EventKind, ...requireWhen(when), description: 'What kind of event it is.' }),
  description: t.string({ description: 'What happened, in a few words of your own.' }),
  start: t.field({ type: DayIntervalInput, description: 'When it began.' }),
  end: t.field({
    type: DayIntervalInput,
    description: 'When it ended. Null if it has not ended, or if that is unknown.',
  }),
  parent: t.id({ description: 'Global identifier or slug of the event it is part of.' }),
  rollsUp: t.boolean({ description: 'Whether its figures are also part of the figures of the event it is part of.' }),
  places: t.idList({ description: 'Global identifiers or slugs of the places where it took place.' }),
  coordinates: t.field({ type: CoordinatesInput, description: 'Where it took place, as a point.' }),
  wikidataId: t.string({ description: 'Wikidata item.' }),
});

const placeFields = (t: InputFields, when: Occasion) => ({
  name: t.string({ ...requireWhen(when), description: 'Name in English.' }),
  parents: t.field({
    type: [PlaceParentInput],
    description: 'The places it lies in, at most 20, each with whose view that is, if views differ.',
  }),
  iso3166: t.string({ description: 'ISO 3166-1 alpha-2 or ISO 3166-2 code, if the place has one.' }),
  geonamesId: t.int({ description: 'GeoNames identifier, if known.' }),
  wikidataId: t.string({ description: 'Wikidata item, if known.' }),
});

const populationFields = (t: InputFields, when: Occasion) => ({
  name: t.string({ ...requireWhen(when), description: 'Name in English.' }),
  description: t.string({ description: 'Who belongs to it, in words of your own.' }),
  facets: t.field({
    type: PopulationFacetsInput,
    description: 'What defines it in full. Leave it out if facets do not define it in full.',
  }),
  parents: t.idList({
    description:
      'Global identifiers or slugs of the populations it is part of, at most 20, except those that its facets already show.',
  }),
});

interface Entity {
  readonly kind: RegistryKind;
  readonly node: ObjectRef<Types, NodeRow>;
  /** The input type of a new record, if it is defined elsewhere. */
  readonly input?: typeof PersonInput | typeof OrganisationInput;
  fields(t: InputFields, when: Occasion): object;
}

const entities: readonly Entity[] = [
  { kind: kinds.Person, node: Person, input: PersonInput, fields: definePersonFields },
  {
    kind: kinds.Organisation,
    node: Organisation,
    input: OrganisationInput,
    fields: defineOrganisationFields,
  },
  { kind: kinds.Event, node: Event, fields: eventFields },
  { kind: kinds.Place, node: Place, fields: placeFields },
  { kind: kinds.Population, node: Population, fields: populationFields },
];

for (const { kind, node, input, fields } of entities) {
  const { name: type, noun } = kind;
  const one = withArticle(noun);
  // The fields of results and inputs have the name of the type, in lower case.
  const name = type.toLowerCase();
  const One = `${one.charAt(0).toUpperCase()}${one.slice(1)}`;

  const Input =
    input ??
    builder.inputType(`${type}Input`, {
      description: `${One} to record.`,
      fields: (t) => ({ ...defineSlugField(t), ...fields(t, 'recorded') }),
    });

  const Changes = builder.inputType(`${type}Changes`, {
    description: `The fields of ${one} to change. Fields that are left out stay as they are; null empties a field.`,
    fields: (t) => ({ ...fields(t, 'revised') }),
  });

  const Done = builder.objectRef<Performed<{ record: string }>>(`${type}Written`).implement({
    description: `${One} that was written.`,
    fields: (t) => ({
      [name]: t.field({
        type: node,
        description: 'The record, and everything below it, as it stood right after the write.',
        resolve: ({ written }, _args, context, info) => loadRow(type, written.record, context, info),
      }),
      repeated: t.boolean(repeatedField),
    }),
  });

  const result = defineResult(type, `The result of writing ${one}: the record, or why nothing was written.`, Done);

  defineWrite(`record${type}`, {
    description: `Records ${one}.`,
    result,
    input: builder.inputType(`Record${type}Input`, {
      description: `${One} to record, and why.`,
      fields: (t) => ({
        [name]: t.field({ type: Input, required: true, description: 'The record.' }),
        ...defineOrderFields(t, { why: 'optional' }),
      }),
    }),
    work: async (work, sent) => {
      const draft = makeDraft(kind, (sent as Record<string, object>)[name] as object);
      return { record: await recordEntry(work, kind, draft, [name]) };
    },
  });

  defineWrite(`revise${type}`, {
    description: `Changes the given fields of ${one} and leaves all others as they are.`,
    result,
    input: builder.inputType(`Revise${type}Input`, {
      description: `${One}, and the changes to it.`,
      fields: (t) => ({
        id: t.id({ required: true, description: `Global identifier or slug of ${one}.` }),
        version: t.int({ required: true, description: BASED_ON }),
        changes: t.field({ type: Changes, required: true, description: 'The fields to change.' }),
        ...defineOrderFields(t, { why: 'required' }),
      }),
    }),
    work: async (work, { id, version, changes }) => ({
      record: await reviseEntry(work, kind, readOne(id, type), version, makeDraft(kind, changes)),
    }),
  });
}
