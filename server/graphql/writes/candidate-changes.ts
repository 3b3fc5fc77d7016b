import { builder } from '../base/builder.ts';
import {
  AgeGroup,
  AttributionVerb,
  Cause,
  Caveat,
  CountType,
  Identification,
  Measure,
  PopulationStatus,
  Quantifier,
  Sex,
  Stance,
  Unit,
  UnnamedSource,
  Verification,
} from '../base/enums.ts';
import { PeriodInput } from '../entities/dimensions.ts';
import { ReadSourceKind } from '../entities/read-figure.ts';
import { TextPositionInput } from './claim-mutations.ts';
import { UncertainDateInput } from './inputs.ts';

/** Corrections of figures that a program read. */

const ReadSourceInput = builder.inputType('ReadSourceInput', {
  description: 'A source of an attribution chain, as printed.',
  fields: (t) => ({
    label: t.string({ required: true, description: 'The source exactly as printed.' }),
    kind: t.field({ type: ReadSourceKind, required: true, description: 'What the words make the source.' }),
    verb: t.field({ type: AttributionVerb, description: 'What the text says the source does with the figure.' }),
    unnamed: t.field({ type: UnnamedSource, description: 'The kind of source, if the text does not name it.' }),
    refersTo: t.string({ description: 'An earlier, fuller name of the same source in the text.' }),
  }),
});

const CountedPeopleInput = builder.inputType('CountedPeopleInput', {
  description: 'Whom a figure counts. Fields that are left out stay as they are; null empties a field.',
  fields: (t) => ({
    label: t.string({ description: 'As printed. Null if the words name nobody in particular.' }),
    sex: t.field({ type: Sex, description: 'Their sex, if the words say so.' }),
    ageGroup: t.field({ type: AgeGroup, description: 'Their age group, if the words say so.' }),
    status: t.field({ type: PopulationStatus, description: 'Their status, if the words say so.' }),
    nationalities: t.field({
      type: ['CountryCode'],
      description: 'Their nationalities as ISO 3166-1 alpha-2 codes, if the words name any.',
    }),
  }),
});

export const CandidateChanges = builder.inputType('CandidateChanges', {
  description:
    'Corrections of a figure that was read. Fields that are left out stay as they are; null empties a field.',
  fields: (t) => ({
    measure: t.field({ type: Measure, description: 'What is counted.' }),
    countType: t.field({ type: CountType, description: 'How the count runs over time.' }),
    unit: t.field({ type: Unit, description: 'What the number counts.' }),
    stance: t.field({ type: Stance, description: 'DENIES if the source says that the figure is wrong.' }),
    period: t.field({ type: PeriodInput, description: 'The days in which the figure counts what happened.' }),
    quantifier: t.field({ type: Quantifier, description: 'How the words qualify the number.' }),
    value: t.int({ description: 'The number printed. Null if the words give none or only a range.' }),
    low: t.int({ description: 'Lower end of a range. For BETWEEN only.' }),
    high: t.int({ description: 'Upper end of a range. For BETWEEN only.' }),
    wording: t.string({
      description: 'The words of the figure exactly as printed, at most 8. They must contain the number. Needs `at`.',
    }),
    at: t.field({ type: TextPositionInput, description: 'The position of the wording in the text that was read.' }),
    prefix: t.string({ description: 'A few words printed just before the wording.' }),
    suffix: t.string({ description: 'A few words printed just after the wording.' }),
    counted: t.field({ type: CountedPeopleInput, description: 'Whom the figure counts.' }),
    attributions: t.field({
      type: [ReadSourceInput],
      description:
        "The attribution chain as printed: the sources, the one nearest the article first. Empty for the article's own voice. It replaces the chain as a whole.",
    }),
    asOf: t.field({ type: UncertainDateInput, description: 'The day to which the count refers.' }),
    responsible: t.string({ description: 'Whom the text holds responsible, as printed.' }),
    cause: t.field({ type: Cause, description: 'What caused the deaths or harm, if the text says so.' }),
    verification: t.field({
      type: Verification,
      description: 'How far the figure has been checked, if the text says.',
    }),
    identification: t.field({
      type: Identification,
      description: 'Only for figures that count identified, or unidentified, people.',
    }),
    caveats: t.field({ type: [Caveat], description: "The text's own reservations about the figure." }),
    composition: t.string({ description: 'Who makes up the figure, in words, for example "mostly civilians".' }),
    event: t.string({ description: 'The words near the figure that name the event.' }),
    place: t.string({ description: 'The words near the figure that name the place.' }),
  }),
});
