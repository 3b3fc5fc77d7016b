import type { Database } from '../database/client.ts';
import { anonymous } from '../domain/access/visibility.ts';
import type { ChosenRecords, ChosenSource } from '../domain/files/reading-file.ts';
import type { Reading } from '../domain/reading/stages.ts';
import { toFigureColumns } from '../domain/records/candidate.ts';
import { makeCandidateEntries } from '../domain/records/read-entries.ts';
import { type FigureSuggestionsShape, findSuggestions } from '../domain/suggestions/find-suggestions.ts';
import type { Suggestion } from '../domain/suggestions/rank-suggestions.ts';

/** Chooses records of the ledger for the figures of a text, as a first guess for a file that a curator corrects. */

/** What was chosen for a figure, and a line for each choice that says what else there is. */
export interface Choice {
  readonly records: ChosenRecords;
  readonly remarks: readonly string[];
}

/** What is less likely is left for a curator to name, in percent. */
const LEAST_SURE_PERCENT = 60;

export async function chooseRecords({ candidates, ...reading }: Reading, db: Database): Promise<Choice[]> {
  const entries = makeCandidateEntries({ candidates, ...reading });
  const { headline, publishedOn } = reading.document;
  const latest = publishedOn?.latest ?? null;
  const subjects = entries.flatMap((entry, i) =>
    entry === null
      ? []
      : [
          {
            id: String(i),
            figure: toFigureColumns(entry.figure),
            links: entry.figure.attributions,
            headline: headline?.text ?? null,
            eventLabels: reading.mentions.filter(({ kind }) => kind === 'EVENT').map(({ text }) => text),
            publishedLatest: latest === null ? null : new Date(latest),
            article: null,
          },
        ],
  );
  const found = await findSuggestions(subjects, anonymous, db);
  const slugs = await readSlugs([...found.values()], db);
  return candidates.map((_, i) => choose(found.get(String(i)), slugs));
}

function choose(found: FigureSuggestionsShape | undefined, slugs: ReadonlyMap<string, string>): Choice {
  const { events = [], populations = [], sources = [] } = found ?? {};
  const slugOf = ({ id }: Suggestion) => slugs.get(id) ?? id;
  const pick = (all: readonly Suggestion[]) => {
    const [best] = all;
    return best && best.score >= LEAST_SURE_PERCENT ? slugOf(best) : null;
  };
  const remark = (what: string, all: readonly Suggestion[]) =>
    all.map((one) => `${what}: ${slugOf(one)} (${one.score} %). ${one.reason}`);
  return {
    records: {
      event: pick(events),
      population: pick(populations),
      place: null,
      sources: sources.map(({ suggestions }): ChosenSource => {
        const [best] = suggestions;
        if (!best || best.score < LEAST_SURE_PERCENT) return null;
        return best.table === 'person' ? { person: slugOf(best) } : { organisation: slugOf(best) };
      }),
    },
    remarks: [
      ...remark('event', events),
      ...remark('population', populations),
      ...sources.flatMap(({ label, suggestions }) => remark(`source “${label}”`, suggestions)),
    ],
  };
}

async function readSlugs(all: readonly FigureSuggestionsShape[], { prisma }: Database): Promise<Map<string, string>> {
  const ids = (list: readonly Suggestion[]) => list.map(({ id }) => id);
  const sources = all.flatMap((one) => one.sources.flatMap(({ suggestions }) => suggestions));
  const where = (list: string[]) => ({ where: { id: { in: list } }, select: { id: true, slug: true } });
  const rows = await Promise.all([
    prisma.event.findMany(where(all.flatMap(({ events }) => ids(events)))),
    prisma.population.findMany(where(all.flatMap(({ populations }) => ids(populations)))),
    prisma.organisation.findMany(where(ids(sources.filter(({ table }) => table === 'organisation')))),
    prisma.person.findMany(where(ids(sources.filter(({ table }) => table === 'person')))),
  ]);
  return new Map(rows.flat().map(({ id, slug }) => [id, slug]));
}
