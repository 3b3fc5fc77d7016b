import type { GraphQLResolveInfo } from 'graphql';
import { toFigureColumns, toReadLinks } from '../../domain/records/candidate.ts';
import {
  type FigureSuggestionsShape,
  findSuggestions,
  type SoughtSubject,
  type SuggestedSource,
} from '../../domain/suggestions/find-suggestions.ts';
import type { Suggestion } from '../../domain/suggestions/rank-suggestions.ts';
import { builder } from '../base/builder.ts';
import { resolveViewer } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { Claim } from '../entities/claim.ts';
import { Event } from '../entities/event.ts';
import { Organisation } from '../entities/organisation.ts';
import { Person } from '../entities/person.ts';
import { Population } from '../entities/population.ts';
import { TextFigureType } from '../entities/read-text.ts';
import { Batch } from '../lists/batch.ts';
import { findRow, leadToRow, loadRow } from '../lists/rows.ts';

/** What the ledger suggests for figures of texts. A curator chooses, and may always record something new instead. */

const score = { description: 'How likely it is, in percent. It is an order rather than a measure.' };
const reason = { description: 'Why it is suggested, in a sentence.' };

const EventSuggestion = builder.objectRef<Suggestion>('EventSuggestion').implement({
  description: 'An event that a figure may be about.',
  fields: (t) => ({
    event: t.field({
      type: Event,
      description: 'The event.',
      resolve: ({ id }, _args, context, info) => loadRow('Event', id, context, info),
    }),
    score: t.exposeInt('score', score),
    reason: t.exposeString('reason', reason),
  }),
});

const PopulationSuggestion = builder.objectRef<Suggestion>('PopulationSuggestion').implement({
  description: 'A population that a figure may count.',
  fields: (t) => ({
    population: t.field({
      type: Population,
      description: 'The population.',
      resolve: ({ id }, _args, context, info) => loadRow('Population', id, context, info),
    }),
    score: t.exposeInt('score', score),
    reason: t.exposeString('reason', reason),
  }),
});

const SourceSuggestion = builder.objectRef<SuggestedSource>('SourceSuggestion').implement({
  description: 'An organisation or a person that a source may be.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'The organisation. Null if it is a person.',
      resolve: ({ table, id }, _args, context, info) =>
        findRow('Organisation', table === 'organisation' ? id : null, context, info),
    }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'The person. Null if it is an organisation.',
      resolve: ({ table, id }, _args, context, info) =>
        findRow('Person', table === 'person' ? id : null, context, info),
    }),
    score: t.exposeInt('score', score),
    reason: t.exposeString('reason', reason),
  }),
});

const SourceSuggestions = builder.objectRef<FigureSuggestionsShape['sources'][number]>('SourceSuggestions').implement({
  description: 'Who a source of a chain may be.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'The source exactly as printed.' }),
    suggestions: t.field({
      type: [SourceSuggestion],
      description: 'The three likeliest organisations and people, the likeliest first. Empty if the ledger knows none.',
      resolve: ({ suggestions }) => [...suggestions],
    }),
  }),
});

const SameFigureType = builder.objectRef<FigureSuggestionsShape['sameFigures'][number]>('SameFigure').implement({
  description: 'A claim of the ledger with the same number and measure as a figure.',
  fields: (t) => ({
    claim: t.field({
      type: Claim,
      nullable: true,
      description: 'The claim.',
      ...leadToRow('Claim', 'claim'),
    }),
    isSameArticle: t.exposeBoolean('isSameArticle', {
      description:
        'Whether the claim is in the article of the text: the figure is then recorded already. If not, the claim is in another article, about an event that the figure may be about: one may repeat the other.',
    }),
  }),
});

const FigureSuggestions = builder.objectRef<FigureSuggestionsShape>('FigureSuggestions').implement({
  description:
    'What the ledger suggests for a figure of a text: never a choice, and never all there is. Something new is always possible.',
  fields: (t) => ({
    events: t.field({
      type: [EventSuggestion],
      description:
        'The three likeliest events, the likeliest first: those of other figures of the article, and those whose names or earlier labels are like the words of the text.',
      resolve: ({ events }) => [...events],
    }),
    populations: t.field({
      type: [PopulationSuggestion],
      description: 'The three likeliest populations, the likeliest first: by facets, and by name.',
      resolve: ({ populations }) => [...populations],
    }),
    sources: t.field({
      type: [SourceSuggestions],
      description: 'Who the sources may be: one entry for each link of the chain, in its order.',
      resolve: ({ sources }) => [...sources],
    }),
    sameFigures: t.field({
      type: [SameFigureType],
      description:
        'Claims with the same number and measure, at most five: in the article itself first, then in others about a suggested event.',
      resolve: ({ sameFigures }) => [...sameFigures],
    }),
  }),
});

/** Suggestions take a handful of statements for all figures of a page. */
const SUGGESTIONS_COST = { field: 20, multiplier: 1 };

const description =
  'What the ledger suggests: events, populations and sources, each with a score and a reason, and claims with the same figure.';

const batch = new Batch<SoughtSubject, FigureSuggestionsShape>(({ id }) => id);

async function suggest(
  subject: SoughtSubject,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<FigureSuggestionsShape> {
  const viewer = resolveViewer(context, info);
  const found = await batch.load(context, info, subject, (subjects) => findSuggestions(subjects, viewer, context.db));
  if (found === undefined) throw new Error(`Nothing was looked up for the figure ${subject.id}.`);
  return found;
}

builder.prismaObjectField('Candidate', 'suggestions', (t) =>
  t.field({
    type: FigureSuggestions,
    complexity: SUGGESTIONS_COST,
    description,
    select: {
      id: true,
      measure: true,
      value: true,
      low: true,
      high: true,
      countedLabel: true,
      countedSex: true,
      countedAgeGroup: true,
      countedStatus: true,
      nationalities: true,
      eventLabel: true,
      attributions: true,
      reading: { select: { headline: true, eventLabels: true, publishedLatest: true, articleId: true } },
    },
    resolve: ({ id, attributions, reading, ...figure }, _args, context, info) => {
      const { headline, eventLabels, publishedLatest, articleId: article } = reading;
      const links = toReadLinks(attributions);
      return suggest({ id, figure, links, headline, eventLabels, publishedLatest, article }, context, info);
    },
  }),
);

builder.objectField(TextFigureType, 'suggestions', (t) =>
  t.field({
    type: FigureSuggestions,
    complexity: SUGGESTIONS_COST,
    description,
    resolve: ({ entry, reading }, _args, context, info) => {
      const { headline, eventLabels, article, publishedOn } = reading;
      const latest = publishedOn?.latest ?? null;
      return suggest(
        {
          id: entry.key,
          figure: toFigureColumns(entry.figure),
          links: entry.figure.attributions,
          ...{ headline, eventLabels, article },
          publishedLatest: latest === null ? null : new Date(latest),
        },
        context,
        info,
      );
    },
  }),
);
