import { builder } from '../base/builder.ts';
import { AttributionVerb, DateBasis, IdentityBasis, NameKind, OrganisationKind } from '../base/enums.ts';
import type { InputFields } from './write.ts';

/** The inputs that several mutations share: uncertain days, people, organisations, and whom words come from. */

export const UncertainDateInput = builder.inputType('UncertainDateInput', {
  description: 'A day known exactly or within limits, both inclusive. At least one end is given.',
  fields: (t) => ({
    earliest: t.field({ type: 'Date', description: 'First possible day. Null is open.' }),
    latest: t.field({ type: 'Date', description: 'Last possible day. Null is open.' }),
    basis: t.field({
      type: DateBasis,
      required: true,
      description: 'Whether the day is printed in the text, or inferred by the curator, whose note tells how.',
    }),
  }),
});

export const DayIntervalInput = builder.inputType('DayIntervalInput', {
  description: 'A day known exactly or within limits, both inclusive; null is open.',
  fields: (t) => ({
    earliest: t.field({ type: 'Date', description: 'First possible day. Null is open.' }),
    latest: t.field({ type: 'Date', description: 'Last possible day. Null is open.' }),
  }),
});

const NameInput = builder.inputType('NameInput', {
  description: 'A further name, as printed.',
  fields: (t) => ({
    value: t.string({ required: true, description: 'The name as printed.' }),
    kind: t.field({ type: NameKind, required: true, description: 'What sort of name it is: never PRIMARY here.' }),
    language: t.string({ description: 'Language of the name as a BCP 47 tag, where it is known.' }),
  }),
});

const AffiliationInput = builder.inputType('AffiliationInput', {
  description: 'An office or membership of a person.',
  fields: (t) => ({
    organisation: t.id({ required: true, description: 'Global identifier or slug of the organisation it is held in.' }),
    role: t.string({ required: true, description: 'The role, for example "military secretary".' }),
    earliest: t.field({ type: 'Date', description: 'First day on which it can have been held. Null is open.' }),
    latest: t.field({ type: 'Date', description: 'Last day on which it can have been held. Null is open.' }),
  }),
});

const SLUG =
  'Readable handle, lower-case words joined by hyphens; made of the name where none is given. It never changes.';

/** A field that has to be there when something is recorded, and may be left out when it is changed. */
export const requireWhen = (when: Occasion) => ({ required: when === 'recorded' }) as { required: false };
export type Occasion = 'recorded' | 'revised';

export const definePersonFields = (t: InputFields, when: Occasion) => ({
  name: t.string({ ...requireWhen(when), description: 'Primary name, the one lists are sorted by.' }),
  nameLanguage: t.string({ description: 'Language of the primary name as a BCP 47 tag.' }),
  description: t.string({ description: 'Who this is, in a few words of your own.' }),
  nationalities: t.field({
    type: ['CountryCode'],
    description: 'Nationalities as ISO 3166-1 alpha-2 codes, where an article states them.',
  }),
  wikidataId: t.string({ description: 'Wikidata item, for example "Q7747".' }),
  names: t.field({ type: [NameInput], description: 'Further names: aliases and transliterations as printed.' }),
  affiliations: t.field({ type: [AffiliationInput], description: 'The offices and memberships held.' }),
});

export const defineOrganisationFields = (t: InputFields, when: Occasion) => ({
  name: t.string({ ...requireWhen(when), description: 'Primary name, the one lists are sorted by.' }),
  nameLanguage: t.string({ description: 'Language of the primary name as a BCP 47 tag.' }),
  kind: t.field({ type: OrganisationKind, ...requireWhen(when), description: 'What sort of body it is.' }),
  description: t.string({ description: 'What this is, in a few words of your own.' }),
  parent: t.id({
    description: 'Global identifier or slug of the body it is part of. A parent and its child are two sources.',
  }),
  country: t.field({ type: 'CountryCode', description: 'Country it belongs to, as an ISO 3166-1 alpha-2 code.' }),
  wikidataId: t.string({ description: 'Wikidata item, for example "Q40464".' }),
  names: t.field({ type: [NameInput], description: 'Further names: aliases and transliterations as printed.' }),
});

export const defineSlugField = (t: InputFields) => ({ slug: t.string({ description: SLUG }) });

export const PersonInput = builder.inputType('PersonInput', {
  description: 'A person to be recorded.',
  fields: (t) => ({ ...defineSlugField(t), ...definePersonFields(t, 'recorded') }),
});

export const OrganisationInput = builder.inputType('OrganisationInput', {
  description: 'An organisation to be recorded.',
  fields: (t) => ({ ...defineSlugField(t), ...defineOrganisationFields(t, 'recorded') }),
});

export const PersonReference = builder.inputType('PersonReference', {
  description: 'Who is meant, in exactly one of three ways.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Global identifier or slug of the person.' }),
    name: t.string({
      description: 'A name as it is recorded, whatever its case; it must be that of one person alone.',
    }),
    new: t.field({
      type: PersonInput,
      description: 'Somebody who is recorded with this write; the same input in several places is one person.',
    }),
  }),
});

export const OrganisationReference = builder.inputType('OrganisationReference', {
  description: 'Which body is meant, in exactly one of three ways.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Global identifier or slug of the organisation.' }),
    name: t.string({ description: 'A name as it is recorded, whatever its case; it must be that of one body alone.' }),
    new: t.field({
      type: OrganisationInput,
      description: 'A body that is recorded with this write; the same input in several places is one body.',
    }),
  }),
});

export const AttributionInput = builder.inputType('AttributionInput', {
  description: 'One link of an attribution chain. It names one organisation or one person, never the publisher.',
  fields: (t) => ({
    label: t.string({ required: true, description: 'The source exactly as printed.' }),
    verb: t.field({ type: AttributionVerb, description: 'What the article says the source does with the figure.' }),
    basis: t.field({
      type: IdentityBasis,
      description: 'Whether the text names the source, or the curator identified it. STATED unless told otherwise.',
    }),
    organisation: t.field({ type: OrganisationReference, description: 'The organisation, where it is one.' }),
    person: t.field({ type: PersonReference, description: 'The person, where it is one.' }),
  }),
});

/** The description of an argument that names the version a write is based on. */
export const BASED_ON =
  'The version that the write is based on, as it was read. Another one that stands by now is answered with a conflict, and nothing is lost.';
