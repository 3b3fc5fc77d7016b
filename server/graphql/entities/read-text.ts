import { type Viewer, whereArticlesVisible } from '../../domain/access/visibility.ts';
import type { FoundCredit, FoundMention, FoundStatus, Reading } from '../../domain/reading/stages.ts';
import { type CandidateEntry, toFigureColumns } from '../../domain/records/candidate.ts';
import type { Dated } from '../../domain/records/dated.ts';
import { canonicaliseAddress } from '../../domain/records/fields.ts';
import {
  makeCandidateEntries,
  makeNumberEntry,
  makeReadingEntry,
  toDates,
  toPlainWords,
} from '../../domain/records/read-entries.ts';
import type { ReadingEntry, ReadNumberEntry } from '../../domain/records/reading.ts';
import { builder } from '../base/builder.ts';
import { resolveViewer } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { toUncertainDay, UncertainDate } from '../base/dates.ts';
import {
  CandidateProducer,
  CandidateRelationKind,
  CreditRole,
  Measure,
  NumberExclusion,
  NumberFateType,
  Quantifier,
  ReadingSupport,
} from '../base/enums.ts';
import { makeInputError } from '../base/errors.ts';
import { findRow } from '../lists/rows.ts';
import { Article } from './article.ts';
import { ReadFigure, ReadSource, TextPosition } from './read-figure.ts';
import { defineTextFields, readTextInput } from './text-input.ts';

/** Reading a text without writing anything. */

/** A figure of a text, as it would be a candidate. */
export interface TextFigure {
  readonly entry: Omit<CandidateEntry, 'relation'>;
  readonly relation: { readonly kind: typeof CandidateRelationKind.$inferType; readonly key: string } | null;
  readonly reading: ReadingEntry;
}

/** What was read in a text. */
export interface ReadTextShape {
  readonly read: Reading;
  readonly entry: ReadingEntry;
  readonly figures: readonly TextFigure[];
  /** With the key of a candidate in place of its id. */
  readonly numbers: readonly ReadNumberEntry[];
}

const toUncertain = (days: Dated | null) =>
  days && toUncertainDay(days.earliest === null ? null : new Date(days.earliest), toDate(days.latest), days.basis);
const toDate = (day: string | null) => (day === null ? null : new Date(day));

const TextFigureRelation = builder.objectRef<NonNullable<TextFigure['relation']>>('TextFigureRelation').implement({
  description: 'How a figure relates to another one of the same text.',
  fields: (t) => ({
    kind: t.expose('kind', { type: CandidateRelationKind, description: 'How it relates to the other.' }),
    key: t.exposeString('key', { description: 'Key of the other figure.' }),
  }),
});

export const TextFigureType = builder.objectRef<TextFigure>('TextFigure').implement({
  description: 'A figure that was found in a text.',
  fields: (t) => ({
    key: t.string({
      description: 'What identifies it. If the same text is opened with `openReading`, its candidate has the same key.',
      resolve: ({ entry }) => entry.key,
    }),
    figure: t.field({
      type: ReadFigure,
      description: 'The figure as read.',
      resolve: ({ entry }) => toFigureColumns(entry.figure),
    }),
    relation: t.expose('relation', {
      type: TextFigureRelation,
      nullable: true,
      description: 'How it relates to another figure of the text. Null if it relates to none.',
    }),
    repeats: t.field({
      type: [TextPosition],
      description: 'Where else the text prints the same figure, for example in its headline.',
      resolve: ({ entry }) => entry.repeats,
    }),
    producer: t.field({
      type: CandidateProducer,
      description: 'Whether the rules of the reader or a language model found it.',
      resolve: ({ entry }) => entry.producer,
    }),
    rule: t.string({ description: 'The name of the rule that found it.', resolve: ({ entry }) => entry.rule }),
    confidence: t.int({
      description: 'How sure the reader is, in percent.',
      resolve: ({ entry }) => entry.confidence,
    }),
    reasons: t.stringList({
      description: 'Why it was read so, in short sentences.',
      resolve: ({ entry }) => entry.reasons,
    }),
  }),
});

const TextNumber = builder.objectRef<ReadNumberEntry>('TextNumber').implement({
  description: 'A number of a text, and what became of it.',
  fields: (t) => ({
    words: t.exposeString('words', { description: 'The number as printed.' }),
    value: t.exposeInt('value', { nullable: true, description: 'The number. Null for a range, and for a vague size.' }),
    low: t.exposeInt('low', { nullable: true, description: 'Lower end of a range, or of a vague size.' }),
    high: t.exposeInt('high', { nullable: true, description: 'Upper end of a range.' }),
    quantifier: t.expose('quantifier', { type: Quantifier, description: 'How the words around it qualify it.' }),
    start: t.exposeInt('start', { description: 'Where it starts in the text, in UTF-16 code units from 0.' }),
    end: t.exposeInt('end', { description: 'Where it ends in the text, exclusive.' }),
    fate: t.expose('fate', { type: NumberFateType, description: 'What became of it.' }),
    because: t.expose('because', {
      type: NumberExclusion,
      nullable: true,
      description: 'Why it is no figure. Null unless it is excluded.',
    }),
    candidate: t.exposeString('candidate', {
      nullable: true,
      description: 'Key of the figure that it belongs to. Null unless it became one.',
    }),
  }),
});

const TextMention = builder.objectRef<FoundMention>('TextMention').implement({
  description: 'A name in a text that the ledger may know.',
  fields: (t) => ({
    label: t.string({ description: 'The words as printed.', resolve: ({ text }) => toPlainWords(text) }),
    kind: t.field({
      type: builder.enumType('TextMentionKind', {
        description: 'What a name in a text names.',
        values: {
          PERSON: { description: 'A person who is named.' },
          ORGANISATION: { description: 'An organisation.' },
          EVENT: { description: 'An event: an attack, a war, a disaster.' },
        } as const,
      }),
      description: 'What the words name.',
      resolve: ({ kind }) => kind,
    }),
    start: t.exposeInt('start', { description: 'Where they start in the text, in UTF-16 code units from 0.' }),
    end: t.exposeInt('end', { description: 'Where they end in the text, exclusive.' }),
  }),
});

const TextCredit = builder.objectRef<FoundCredit>('TextCredit').implement({
  description: 'A credit that a text prints.',
  fields: (t) => ({
    role: t.expose('role', { type: CreditRole, description: 'What the credited party contributed.' }),
    label: t.string({ description: 'The credit as printed.', resolve: ({ text }) => toPlainWords(text) }),
  }),
});

const TextStatus = builder.objectRef<FoundStatus>('TextStatus').implement({
  description: 'What became of a person whom a text names, according to the text.',
  fields: (t) => ({
    person: t.string({ description: 'The person as printed.', resolve: ({ person }) => toPlainWords(person) }),
    status: t.expose('status', { type: Measure, description: 'What happened to the person.' }),
    wording: t.string({ description: 'The words that say so.', resolve: ({ wording }) => toPlainWords(wording) }),
    asOf: t.field({
      type: UncertainDate,
      nullable: true,
      description: 'The day to which it refers. Null if nothing is known about it.',
      resolve: ({ asOf }) => toUncertain(toDates(asOf)),
    }),
    attributions: t.field({
      type: [ReadSource],
      description: "The attribution chain, the source nearest the article first. Empty for the article's own voice.",
      resolve: ({ attributions }) =>
        attributions.map(({ text, kind, verb, unnamed, refersTo }) => ({
          label: toPlainWords(text),
          kind,
          verb,
          unnamed,
          refersTo: refersTo ? toPlainWords(refersTo.text) : null,
        })),
    }),
  }),
});

/** A text has dozens of figures and numbers. */
const FIGURES_COST = { field: 1, multiplier: 30 };
const NUMBERS_COST = { field: 1, multiplier: 100 };
/** Reading a text takes as long as a few hundred fields. */
const READING_COST = { field: 500, multiplier: 1 };

export const ReadText = builder.objectRef<ReadTextShape>('ReadText').implement({
  description: 'What a program reads in a text. Nothing of it is stored.',
  fields: (t) => ({
    sha256: t.string({
      description: 'SHA-256 of the text in UTF-8, in lower-case hexadecimal.',
      resolve: ({ entry }) => entry.sha256,
    }),
    readerVersion: t.string({ description: 'Version of the reader.', resolve: ({ entry }) => entry.readerVersion }),
    language: t.string({
      description: 'Language in which the text was read, as a BCP 47 tag.',
      resolve: ({ entry }) => entry.language,
    }),
    support: t.field({
      type: ReadingSupport,
      description: 'How much the reader knows of that language.',
      resolve: ({ entry }) => entry.support,
    }),
    headline: t.string({
      nullable: true,
      description: 'Headline as printed. Null if the reader found none.',
      resolve: ({ entry }) => entry.headline,
    }),
    publishedOn: t.field({
      type: UncertainDate,
      nullable: true,
      description: 'The day of publication, as given or as found in the text. Null if nothing is known about it.',
      resolve: ({ entry }) => toUncertain(entry.publishedOn),
    }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article with this text, or else with this address. Null if the ledger has none.',
      resolve: ({ entry }, _args, context, info) => findRow('Article', entry.article, context, info),
    }),
    credits: t.field({
      type: [TextCredit],
      description: 'Who is credited, in the order printed.',
      resolve: ({ read }) => [...read.document.credits],
    }),
    figures: t.field({
      type: [TextFigureType],
      complexity: FIGURES_COST,
      description: 'The figures found, in the order of the text.',
      resolve: ({ figures }) => [...figures],
    }),
    numbers: t.field({
      type: [TextNumber],
      complexity: NUMBERS_COST,
      description: 'Every number of the text with what became of it, in the order of the text.',
      resolve: ({ numbers }) => [...numbers],
    }),
    mentions: t.field({
      type: [TextMention],
      complexity: FIGURES_COST,
      description: 'The people, organisations and events that the text names.',
      resolve: ({ read }) => [...read.mentions],
    }),
    statuses: t.field({
      type: [TextStatus],
      complexity: FIGURES_COST,
      description: 'What the text says became of people whom it names one by one.',
      resolve: ({ read }) => [...read.statuses],
    }),
  }),
});

/** Returns what was read as the API shows it. @param article the article of the text, if the ledger has it */
function showReading(read: Reading, length: number, article: string | null): ReadTextShape {
  // The numbers of an entry lead to ids, which nothing here has.
  const provenance = { length, url: null, publisher: null, article };
  const reading = makeReadingEntry({ ...read, numbers: [] }, provenance, () => undefined);
  const entries = makeCandidateEntries(read);
  const keyOf = (i: number) => entries[i]?.key;
  const figures = entries.flatMap((entry, i) => {
    if (entry === null) return [];
    const related = read.candidates[i]?.relation;
    const key = related ? keyOf(related.to) : undefined;
    return [{ entry, reading, relation: related && key !== undefined ? { kind: related.kind, key } : null }];
  });
  return {
    read,
    entry: reading,
    figures: figures.toSorted((a, b) => a.entry.figure.at[0] - b.entry.figure.at[0]),
    numbers: read.numbers.map((number) => makeNumberEntry(number, keyOf)),
  };
}

/** Finds the article of a text: by the text itself, else by its address. */
async function findArticleOf(
  sha256: string,
  url: URL | null | undefined,
  viewer: Viewer,
  { db }: Context,
): Promise<string | null> {
  const named = [{ sha256 }, ...(url ? [{ url: canonicaliseAddress(url) }] : [])];
  for (const where of named) {
    const found = await db.prisma.article.findFirst({
      where: { ...where, AND: whereArticlesVisible(viewer) },
      orderBy: { id: 'asc' },
      select: { id: true },
    });
    if (found) return found.id;
  }
  return null;
}

const ReadTextInput = builder.inputType('ReadTextInput', {
  description: 'A text to read, and what is known about it.',
  fields: (t) => defineTextFields(t),
});

builder.queryField('readText', (t) =>
  t.field({
    type: ReadText,
    nullable: true,
    complexity: READING_COST,
    args: {
      input: t.arg({ type: ReadTextInput, required: true, description: 'The text, and what is known about it.' }),
    },
    description:
      'Reads a text: its figures, and every number with what became of it. Open to everyone. Nothing is written, and the text is neither kept nor sent anywhere. To have the figures decided on, open the text with `openReading`.',
    resolve: async (_root, { input }, context, info) => {
      const found = readTextInput(input);
      if ('read' in found) {
        const article = await findArticleOf(found.read.sha256, input.url, resolveViewer(context, info), context);
        return showReading(found.read, input.text.length, article);
      }
      const { field, code, message } = found.fault;
      throw makeInputError(code === 'TOO_LONG' ? 'TEXT_TOO_LONG' : 'INVALID_ARGUMENT', `\`${field}\` ${message}.`);
    },
  }),
);
