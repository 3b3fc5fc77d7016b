import { builder } from '../base/builder.ts';
import { AttributionVerb, DateBasis, IdentityBasis, NameKind, OrganisationKind, UnnamedSource } from '../base/enums.ts';
import type { InputFields } from './write.ts';

/** The inputs that several mutations share: uncertain days, people, organisations, and the links of attribution chains. */

export const UncertainDateInput = builder.inputType('UncertainDateInput', {
  description: 'A day known exactly or within limits, both inclusive. At least one limit is required.',
  fields: (t) => ({
    earliest: t.field({ type: 'Date', description: 'First possible day. Null means no limit.' }),
    latest: t.field({ type: 'Date', description: 'Last possible day. Null means no limit.' }),
    basis: t.field({
      type: DateBasis,
      required: true,
      description: 'Whether the day is printed in the text, or inferred by the curator, whose note explains how.',
    }),
  }),
});

export const DayIntervalInput = builder.inputType('DayIntervalInput', {
  description: 'A day known exactly or within limits, both inclusive.',
  fields: (t) => ({
    earliest: t.field({ type: 'Date', description: 'First possible day. Null means no limit.' }),
    latest: t.field({ type: 'Date', description: 'Last possible day. Null means no limit.' }),
  }),
});

const NameInput = builder.inputType('NameInput', {
  description: 'Another name, as printed.',
  fields: (t) => ({
    value: t.string({ required: true, description: 'The name as printed.' }),
    kind: t.field({
      type: NameKind,
      required: true,
      description: 'What kind of name it is. PRIMARY is not allowed here.',
    }),
    language: t.string({ description: 'Language of the name as a BCP 47 tag, if known.' }),
  }),
});

const AffiliationInput = builder.inputType('AffiliationInput', {
  description: 'An office or membership of a person.',
  fields: (t) => ({
    organisation: t.id({
      required: true,
      description: 'Global identifier or slug of the organisation in which it is held.',
    }),
    role: t.string({ required: true, description: 'The role, for example "military secretary".' }),
    earliest: t.field({ type: 'Date', description: 'First day on which it may have been held. Null means no limit.' }),
    latest: t.field({ type: 'Date', description: 'Last day on which it may have been held. Null means no limit.' }),
  }),
});

export const ViewInput = builder.inputType('ViewInput', {
  description: 'Whose view it is that one record is part of another.',
  fields: (t) => ({
    label: t.string({ required: true, description: 'Who says so, in the words of the text or a few of your own.' }),
    organisation: t.id({
      description: 'Global identifier or slug of the organisation that says so, if it is recorded.',
    }),
    basis: t.field({
      type: IdentityBasis,
      description: 'Whether a text states this view, or you inferred it. STATED by default.',
    }),
  }),
});

const SLUG =
  'Readable handle, in lower-case words joined by hyphens. By default it is made from the name; for an article, from publisher and day or from the headline. It never changes.';

/** Makes a field required when something is recorded, and optional when it is revised. */
export const requireWhen = (when: Occasion) => ({ required: when === 'recorded' }) as { required: false };
export type Occasion = 'recorded' | 'revised';

export const definePersonFields = (t: InputFields, when: Occasion) => ({
  name: t.string({ ...requireWhen(when), description: 'Primary name, by which lists are sorted.' }),
  nameLanguage: t.string({ description: 'Language of the primary name as a BCP 47 tag.' }),
  description: t.string({ description: 'Who this is, in a few words of your own.' }),
  nationalities: t.field({
    type: ['CountryCode'],
    description: 'Nationalities as ISO 3166-1 alpha-2 codes, if an article states them.',
  }),
  wikidataId: t.string({ description: 'Wikidata item, for example "Q7747".' }),
  names: t.field({ type: [NameInput], description: 'Other names: aliases and transliterations as printed.' }),
  affiliations: t.field({ type: [AffiliationInput], description: 'The offices and memberships held.' }),
});

export const defineOrganisationFields = (t: InputFields, when: Occasion) => ({
  name: t.string({ ...requireWhen(when), description: 'Primary name, by which lists are sorted.' }),
  nameLanguage: t.string({ description: 'Language of the primary name as a BCP 47 tag.' }),
  kind: t.field({ type: OrganisationKind, ...requireWhen(when), description: 'What kind of body it is.' }),
  description: t.string({ description: 'What this is, in a few words of your own.' }),
  parent: t.id({
    description: 'Global identifier or slug of the body it is part of. A body and its parent are two separate sources.',
  }),
  parentView: t.field({
    type: ViewInput,
    description: "Who says that it is part of its parent, if that rests on somebody's word.",
  }),
  country: t.field({ type: 'CountryCode', description: 'Country it belongs to, as an ISO 3166-1 alpha-2 code.' }),
  wikidataId: t.string({ description: 'Wikidata item, for example "Q40464".' }),
  names: t.field({ type: [NameInput], description: 'Other names: aliases and transliterations as printed.' }),
});

export const defineSlugField = (t: InputFields) => ({ slug: t.string({ description: SLUG }) });

export const PersonInput = builder.inputType('PersonInput', {
  description: 'A person to record.',
  fields: (t) => ({ ...defineSlugField(t), ...definePersonFields(t, 'recorded') }),
});

export const OrganisationInput = builder.inputType('OrganisationInput', {
  description: 'An organisation to record.',
  fields: (t) => ({ ...defineSlugField(t), ...defineOrganisationFields(t, 'recorded') }),
});

export const PersonReference = builder.inputType('PersonReference', {
  description: 'Identifies a person in exactly one of three ways.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Global identifier or slug of the person.' }),
    name: t.string({
      description: 'A recorded name, in any letter case. Exactly one person must have it.',
    }),
    new: t.field({
      type: PersonInput,
      description: 'A new person, who is recorded with this write. The same input in several places is one person.',
    }),
  }),
});

export const OrganisationReference = builder.inputType('OrganisationReference', {
  description: 'Identifies an organisation in exactly one of three ways.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Global identifier or slug of the organisation.' }),
    name: t.string({ description: 'A recorded name, in any letter case. Exactly one organisation must have it.' }),
    new: t.field({
      type: OrganisationInput,
      description:
        'A new organisation, which is recorded with this write. The same input in several places is one organisation.',
    }),
  }),
});

export const AttributionInput = builder.inputType('AttributionInput', {
  description:
    'One link of an attribution chain. It names one organisation or one person, never the publisher, or says what kind of unnamed source it is.',
  fields: (t) => ({
    label: t.string({ required: true, description: 'The source exactly as printed.' }),
    verb: t.field({ type: AttributionVerb, description: 'What the article says the source does with the figure.' }),
    basis: t.field({
      type: IdentityBasis,
      description: 'Whether the text names the source, or the curator identified it. STATED by default.',
    }),
    organisation: t.field({ type: OrganisationReference, description: 'The source, if it is an organisation.' }),
    person: t.field({ type: PersonReference, description: 'The source, if it is a person.' }),
    unnamed: t.field({ type: UnnamedSource, description: 'The kind of source, if the text does not name it.' }),
  }),
});

export const SourceInput = builder.inputType('SourceInput', {
  description:
    'Who a source is whose label was read. It is one organisation or one person, never the publisher, or it says what kind of unnamed source it is.',
  fields: (t) => ({
    organisation: t.field({ type: OrganisationReference, description: 'The source, if it is an organisation.' }),
    person: t.field({ type: PersonReference, description: 'The source, if it is a person.' }),
    unnamed: t.field({ type: UnnamedSource, description: 'The kind of source, if the text does not name it.' }),
    basis: t.field({
      type: IdentityBasis,
      description: 'Whether the text names the source, or the curator identified it. STATED by default.',
    }),
  }),
});

export const ResponsibleInput = builder.inputType('ResponsibleInput', {
  description: 'The party that the source holds responsible for what the figure counts.',
  fields: (t) => ({
    label: t.string({ required: true, description: 'The party as the source names it.' }),
    organisation: t.field({
      type: OrganisationReference,
      description: 'The organisation to which the label refers, if it is known.',
    }),
    basis: t.field({
      type: IdentityBasis,
      description: 'Whether the text names the party, or the curator identified it. STATED by default.',
    }),
  }),
});

/** The description of an argument that names the version a write is based on. */
export const BASED_ON =
  'The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost.';
