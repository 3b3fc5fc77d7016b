import type { Readable } from '../../database/client.ts';
import {
  countEventsOfArticles,
  findPopulationsByFacets,
  findSameFigures,
  matchWords,
  type SameFigure,
  type SuggestedTable,
} from '../../sql/suggestions.ts';
import type { Viewer } from '../access/visibility.ts';
import type { ReadLink, toFigureColumns } from '../records/candidate.ts';
import { type FormMatch, listForms, makeSuggestion, rankSuggestions, type Suggestion } from './rank-suggestions.ts';

/** Finds what figures of texts may be about: events, populations, sources, and claims that the ledger has already. */

/** A figure of a text, and what helps to find out what it is about. */
export interface SoughtSubject {
  /** What identifies it among the figures of a request. */
  readonly id: string;
  readonly figure: Pick<
    ReturnType<typeof toFigureColumns>,
    | 'measure'
    | 'value'
    | 'low'
    | 'high'
    | 'countedLabel'
    | 'countedSex'
    | 'countedAgeGroup'
    | 'countedStatus'
    | 'nationalities'
    | 'eventLabel'
  >;
  readonly links: readonly ReadLink[];
  readonly headline: string | null;
  readonly eventLabels: readonly string[];
  /** Latest possible day of publication. */
  readonly publishedLatest: Date | null;
  /** The article of the text, if the ledger has it. */
  readonly article: string | null;
}

/** A source that a curator may mean. */
export interface SuggestedSource extends Suggestion {
  readonly table: 'organisation' | 'person';
}

/** What the ledger suggests for one figure. */
export interface FigureSuggestionsShape {
  readonly events: readonly Suggestion[];
  readonly populations: readonly Suggestion[];
  readonly sources: readonly { readonly label: string; readonly suggestions: readonly SuggestedSource[] }[];
  readonly sameFigures: readonly Omit<SameFigure, 'n'>[];
}

/** Finds suggestions for many figures with a handful of statements. */
export async function findSuggestions(
  subjects: readonly SoughtSubject[],
  viewer: Viewer,
  db: Readable,
): Promise<Map<string, FigureSuggestionsShape>> {
  const { pool } = db;
  const matches = await matchAll(subjects, viewer, db);
  const articles = [...new Set(subjects.flatMap(({ article }) => article ?? []))];
  const shared = await countEventsOfArticles(pool, articles, viewer);
  const facets = await findPopulationsByFacets(pool, subjects.map(toFacets));
  const found = subjects.map((subject, i) => ({
    subject,
    events: [
      ...shared.flatMap(({ article, event, claims }) =>
        article === subject.article ? [suggestShared(event, claims)] : [],
      ),
      ...listEventWords(subject).flatMap((words) => matches(words, ['event']).map(makeSuggestion)),
    ],
    populations: [
      ...facets.filter(({ n }) => n === i + 1).map(({ id }) => suggestByFacets(id, subject)),
      ...listPopulationWords(subject).flatMap((words) => matches(words, ['population']).map(makeSuggestion)),
    ],
  }));
  const starts = await readStarts([...new Set(found.flatMap(({ events }) => events.map(({ id }) => id)))], db);
  const ranked = found.map(({ subject, events, populations }) => ({
    subject,
    events: rankSuggestions(events.filter(({ id }) => !isAfter(starts.get(id), subject.publishedLatest))),
    populations: rankSuggestions(populations),
  }));
  const sought = ranked.map(({ subject: { figure, article }, events }) => ({
    ...{ measure: figure.measure, value: figure.value, low: figure.low, high: figure.high, article },
    events: events.map(({ id }) => id),
  }));
  const same = await findSameFigures(pool, sought, viewer);
  return new Map(
    ranked.map(({ subject, events, populations }, i) => [
      subject.id,
      {
        events,
        populations,
        sources: subject.links.map((link) => ({ label: link.label, suggestions: suggestSources(link, matches) })),
        sameFigures: same.filter(({ n }) => n === i + 1),
      },
    ]),
  );
}

type Matches = (words: string, tables: readonly SuggestedTable[]) => FormMatch[];

/** Looks up all words of all figures at once. */
async function matchAll(subjects: readonly SoughtSubject[], viewer: Viewer, { pool }: Readable): Promise<Matches> {
  const asked = subjects.flatMap((subject) => [
    ...listEventWords(subject),
    ...listPopulationWords(subject),
    ...subject.links.flatMap(listSourceWords),
  ]);
  const forms = [...new Set(asked.flatMap(listForms).map(({ text }) => text))];
  const found = Map.groupBy(await matchWords(pool, forms, viewer), ({ n }) => forms[n - 1]);
  return (words, tables) =>
    listForms(words).flatMap(({ text, isInitials }) =>
      (found.get(text) ?? []).filter(({ table }) => tables.includes(table)).map((match) => ({ ...match, isInitials })),
    );
}

function listEventWords({ figure, eventLabels, headline }: SoughtSubject): string[] {
  return [figure.eventLabel, ...eventLabels, headline].filter((words) => words !== null);
}

function listPopulationWords({ figure }: SoughtSubject): string[] {
  return figure.countedLabel === null ? [] : [figure.countedLabel];
}

function listSourceWords({ label, refersTo }: ReadLink): string[] {
  return refersTo === null ? [label] : [label, refersTo];
}

function suggestSources(link: ReadLink, matches: Matches): SuggestedSource[] {
  const all = listSourceWords(link).flatMap((words) => matches(words, ['organisation', 'person']));
  return rankSuggestions(
    all.map((match) => ({
      ...makeSuggestion(match),
      table: match.table === 'person' ? ('person' as const) : ('organisation' as const),
    })),
  );
}

function suggestShared(id: string, claims: number): Suggestion {
  const reason =
    claims === 1
      ? 'Another figure of the article is about it.'
      : `${claims} other figures of the article are about it.`;
  return { id, score: 90 + Math.min(9, claims), reason };
}

function toFacets({ figure }: SoughtSubject) {
  const [nationality = null, ...others] = figure.nationalities;
  return {
    sex: figure.countedSex,
    ageGroup: figure.countedAgeGroup,
    status: figure.countedStatus,
    nationality: others.length > 0 ? null : nationality,
  };
}

function suggestByFacets(id: string, subject: SoughtSubject): Suggestion {
  const isNobody = Object.values(toFacets(subject)).every((facet) => facet === null);
  if (!isNobody) return { id, score: 95, reason: 'It is defined by exactly what the words say of the people counted.' };
  const { countedLabel } = subject.figure;
  if (countedLabel === null) return { id, score: 95, reason: 'The words name nobody in particular.' };
  return { id, score: 50, reason: 'The words say nothing of the people counted that defines a population.' };
}

async function readStarts(ids: readonly string[], { prisma }: Readable): Promise<Map<string, Date | null>> {
  if (ids.length === 0) return new Map();
  const rows = await prisma.event.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, startEarliest: true },
  });
  return new Map(rows.map(({ id, startEarliest }) => [id, startEarliest]));
}

/** Whether an event can only have begun after a text was published. */
function isAfter(start: Date | null | undefined, published: Date | null): boolean {
  return start != null && published !== null && start > published;
}
