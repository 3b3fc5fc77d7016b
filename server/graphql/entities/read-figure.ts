import type { Prisma } from '../../database/client.ts';
import { type CountedEntry, type ReadLink, toReadLinks } from '../../domain/records/candidate.ts';
import { builder } from '../base/builder.ts';
import { toUncertainDay, UncertainDate } from '../base/dates.ts';
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
import type { ValueColumns } from '../base/value-columns.ts';
import { QuoteType } from './claim.ts';
import { PeriodType, toPeriodShape } from './dimensions.ts';

/** A figure as a program read it, in candidates and in texts that are only read. */

const COLUMNS = {
  measure: 'measure',
  countType: 'countType',
  unit: 'unit',
  stance: 'stance',
  periodFrom: 'periodFrom',
  periodTo: 'periodTo',
  quantifier: 'quantifier',
  value: 'value',
  low: 'low',
  high: 'high',
  wording: 'wording',
  quotePrefix: 'quotePrefix',
  quoteSuffix: 'quoteSuffix',
  quoteStart: 'quoteStart',
  quoteEnd: 'quoteEnd',
  countedLabel: 'countedLabel',
  countedSex: 'countedSex',
  countedAgeGroup: 'countedAgeGroup',
  countedStatus: 'countedStatus',
  nationalities: 'nationalities',
  attributions: 'attributions',
  asOfEarliest: 'asOfEarliest',
  asOfLatest: 'asOfLatest',
  asOfBasis: 'asOfBasis',
  responsible: 'responsible',
  cause: 'cause',
  verification: 'verification',
  identification: 'identification',
  caveats: 'caveats',
  composition: 'composition',
  eventLabel: 'eventLabel',
  placeLabel: 'placeLabel',
} as const satisfies Partial<Record<keyof Prisma.CandidateModel, string>>;

/** The columns of a candidate that hold its figure. */
export type FigureColumns = Omit<Pick<Prisma.CandidateModel, keyof typeof COLUMNS>, 'attributions'> & {
  readonly attributions: unknown;
};

export const ReadSourceKind = builder.enumType('ReadSourceKind', {
  description: 'What the words make a source.',
  values: {
    ORGANISATION: { description: 'A body: an agency, a ministry, an armed group.' },
    PERSON: { description: 'A person who is named.' },
    UNNAMED: { description: 'Someone whom the text does not name.' },
  } as const,
});

export const ReadSource = builder.objectRef<ReadLink>('ReadSource').implement({
  description: 'A source of an attribution chain, as read. Which record it is, a curator decides.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'The source exactly as printed.' }),
    kind: t.expose('kind', { type: ReadSourceKind, description: 'What the words make the source.' }),
    verb: t.expose('verb', {
      type: AttributionVerb,
      nullable: true,
      description: 'What the text says the source does. Null if the words contain no verb.',
    }),
    unnamed: t.expose('unnamed', {
      type: UnnamedSource,
      nullable: true,
      description: 'The kind of source, if the text does not name it.',
    }),
    refersTo: t.exposeString('refersTo', {
      nullable: true,
      description: 'An earlier, fuller name of the same source in the text. Null if there is none.',
    }),
  }),
});

const CountedPeople = builder.objectRef<CountedEntry>('CountedPeople').implement({
  description: 'Whom a figure counts, as read. A population of the ledger is defined in the same terms.',
  fields: (t) => ({
    label: t.exposeString('label', {
      nullable: true,
      description: 'As printed: "Russian citizens". Null if the words name nobody in particular.',
    }),
    sex: t.expose('sex', { type: Sex, nullable: true, description: 'Their sex. Null if the words do not say.' }),
    ageGroup: t.expose('ageGroup', {
      type: AgeGroup,
      nullable: true,
      description: 'Their age group. Null if the words do not say.',
    }),
    status: t.expose('status', {
      type: PopulationStatus,
      nullable: true,
      description: 'Their status, for example civilian. Null if the words do not say.',
    }),
    nationalities: t.expose('nationalities', {
      type: ['CountryCode'],
      description: 'Their nationalities as ISO 3166-1 alpha-2 codes. Empty if the words name none.',
    }),
  }),
});

export const ReadFigure = builder.objectRef<FigureColumns>('ReadFigure').implement({
  description: 'A figure as a program read it in a text, before a curator decides what it is about.',
  fields: (t) => ({
    measure: t.expose('measure', { type: Measure, description: 'What is counted.' }),
    countType: t.expose('countType', { type: CountType, description: 'How the count behaves over time.' }),
    unit: t.expose('unit', { type: Unit, description: 'What the number counts.' }),
    stance: t.expose('stance', { type: Stance, description: 'Whether the source gives the figure or denies it.' }),
    period: t.field({
      type: PeriodType,
      nullable: true,
      description: 'The days in which the figure counts what happened. Null if it has none.',
      resolve: toPeriodShape,
    }),
    quantifier: t.expose('quantifier', { type: Quantifier, description: 'How the words qualify the number.' }),
    value: t.exposeInt('value', {
      nullable: true,
      description: 'The number printed. Null if the words give none, or only a range.',
    }),
    low: t.exposeInt('low', { nullable: true, description: 'Lower end of a range.' }),
    high: t.exposeInt('high', { nullable: true, description: 'Upper end of a range.' }),
    wording: t.exposeString('wording', { description: 'The printed words that give the figure, at most 8.' }),
    quote: t.field({
      type: QuoteType,
      description: 'The position of the wording in the text that was read.',
      resolve: (figure) => figure,
    }),
    counted: t.field({
      type: CountedPeople,
      description: 'Whom the figure counts.',
      resolve: ({ countedLabel, countedSex, countedAgeGroup, countedStatus, nationalities }) => ({
        label: countedLabel,
        sex: countedSex,
        ageGroup: countedAgeGroup,
        status: countedStatus,
        nationalities,
      }),
    }),
    attributions: t.field({
      type: [ReadSource],
      description:
        "The attribution chain: the sources, the one nearest the article first. Empty for the article's own voice.",
      resolve: ({ attributions }) => toReadLinks(attributions),
    }),
    asOf: t.field({
      type: UncertainDate,
      nullable: true,
      description: 'The day to which the figure refers. Null if nothing is known about it.',
      resolve: ({ asOfEarliest, asOfLatest, asOfBasis }) => toUncertainDay(asOfEarliest, asOfLatest, asOfBasis),
    }),
    responsible: t.exposeString('responsible', {
      nullable: true,
      description: 'Whom the text holds responsible, as printed. Null if it does not say.',
    }),
    cause: t.expose('cause', { type: Cause, nullable: true, description: 'The cause, if the text states one.' }),
    verification: t.expose('verification', {
      type: Verification,
      nullable: true,
      description: 'How far the text says that the figure has been checked, if it does.',
    }),
    identification: t.expose('identification', {
      type: Identification,
      nullable: true,
      description: 'Whether the people counted have been identified, if the text says so.',
    }),
    caveats: t.expose('caveats', { type: [Caveat], description: "The text's own reservations about the figure." }),
    composition: t.exposeString('composition', {
      nullable: true,
      description: 'Who makes up the figure, in words, for example "mostly civilians".',
    }),
    event: t.exposeString('eventLabel', {
      nullable: true,
      description: 'The words near the figure that name the event. Null if there are none.',
    }),
    place: t.exposeString('placeLabel', {
      nullable: true,
      description: 'The words near the figure that name the place. Null if there are none.',
    }),
  }),
});

/** The options of a field for the figure of a candidate. */
export const figureField = {
  select: Object.fromEntries(Object.keys(COLUMNS).map((column) => [column, true])) as Record<
    keyof typeof COLUMNS,
    true
  >,
  extensions: { columns: { of: COLUMNS } satisfies ValueColumns },
};

interface TextPositionShape {
  readonly start: number;
  readonly end: number;
}

export const TextPosition = builder.objectRef<TextPositionShape>('TextPosition').implement({
  description: 'A position in a text (W3C Web Annotation, TextPositionSelector).',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where the words start, in UTF-16 code units from 0.' }),
    end: t.exposeInt('end', { description: 'Where the words end, exclusive.' }),
  }),
});
