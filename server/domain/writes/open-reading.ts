import type { Reading } from '../reading/stages.ts';
import { Additions } from '../records/additions.ts';
import { type CandidateEntry, candidate as candidateKind } from '../records/candidate.ts';
import type { Standing } from '../records/kind.ts';
import { makeId } from '../records/new-id.ts';
import { makeCandidateEntries, makeReadingEntry, type UnrelatedCandidate } from '../records/read-entries.ts';
import { MOST_NUMBERS, type ReadingEntry, reading as readingKind } from '../records/reading.ts';
import { insertRecord, updateRecord } from '../records/write-record.ts';
import type { Writing } from '../records/writing.ts';
import { Invalid } from './refusals.ts';

/** Records what a program read in a text, so that curators can decide on it. */

/** The most candidates of a text. */
const MOST_CANDIDATES = 500;

/** A text that was read, and what is known about it. */
export interface OpenedText {
  readonly read: Reading;
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  readonly url: string | null;
  readonly publisher: string | null;
}

/**
 * Records a reading with its candidates. The same text again changes nothing, unless a newer version of the reader read it:
 * then what nobody has decided on is superseded, and what was decided stays.
 * @returns the id of the reading
 */
export async function openReading(work: Writing, text: OpenedText): Promise<string> {
  refuseTooMany(text.read);
  const [standing] = await readingKind.read(work.tx, { sha256: text.read.sha256 });
  const article = standing?.entry.article ?? (await findArticle(work, text));
  if (!standing) return insertReading(work, text, article);
  if (compareVersions(text.read.version, standing.entry.readerVersion) > 0)
    await readAgain(work, standing, text, article);
  else {
    const { url, publisher } = standing.entry;
    const filled = { url: url ?? text.url, publisher: publisher ?? text.publisher, article };
    await updateRecord(work, readingKind, standing, { ...standing.entry, ...filled });
  }
  return standing.id;
}

function refuseTooMany({ numbers, candidates }: Reading): void {
  const [counted, most, noun] =
    numbers.length > MOST_NUMBERS
      ? [numbers.length, MOST_NUMBERS, 'numbers']
      : [candidates.length, MOST_CANDIDATES, 'figures'];
  if (counted > most)
    throw new Invalid([
      { path: ['text'], code: 'OUT_OF_RANGE', message: `has ${counted} ${noun}, and may have ${most} at most` },
    ]);
}

/** Finds the article of a text: by the text itself, else by its address. */
async function findArticle({ tx }: Writing, { read, url }: OpenedText): Promise<string | null> {
  const byText = await tx.article.findFirst({
    where: { sha256: read.sha256 },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  const found = byText ?? (url === null ? null : await tx.article.findUnique({ where: { url }, select: { id: true } }));
  return found?.id ?? null;
}

/** Compares versions such as "1.10.0" part by part. Positive if the first is newer. */
function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

async function insertReading(work: Writing, text: OpenedText, article: string | null): Promise<string> {
  const id = makeId();
  const entries = makeCandidateEntries(text.read);
  const ids = entries.map((entry) => (entry === null ? undefined : makeId()));
  const together = { ...work, additions: new Additions() };
  await insertRecord(
    together,
    readingKind,
    makeReadingEntry(text.read, { ...text, article }, (i) => ids[i]),
    undefined,
    id,
  );
  await insertCandidates(together, id, text.read, entries, ids, new Set());
  await together.additions.flush(work.tx);
  return id;
}

/** Inserts the candidates with ids of their own, apart from those decided before. */
async function insertCandidates(
  work: Writing,
  readingId: string,
  { candidates }: Reading,
  entries: readonly (UnrelatedCandidate | null)[],
  ids: readonly (string | undefined)[],
  decided: ReadonlySet<string>,
): Promise<void> {
  for (const [i, entry] of entries.entries()) {
    const id = ids[i];
    if (entry === null || id === undefined || decided.has(id)) continue;
    const related = candidates[i]?.relation;
    const to = related ? ids[related.to] : undefined;
    const relation = related && to !== undefined && to !== id ? { kind: related.kind, candidate: to } : null;
    await insertRecord(work, candidateKind, { ...entry, relation }, { readingId }, id);
  }
}

type StandingReading = Standing<ReadingEntry, undefined>;

async function readAgain(
  work: Writing,
  standing: StandingReading,
  text: OpenedText,
  article: string | null,
): Promise<void> {
  const { read } = text;
  const before = await candidateKind.read(work.tx, { readingId: standing.id });
  const decided = before.filter(({ entry }) => entry.state === 'ACCEPTED' || entry.state === 'REJECTED');
  const entries = makeCandidateEntries(read);
  const places = entries.map((entry, i) => ({ entry, number: findNumberStart(read, i) }));
  const isOf = ({ id, entry }: StandingCandidate, { entry: other, number }: (typeof places)[number]) => {
    const own = standing.entry.numbers.find(({ candidate }) => candidate === id);
    return own && number !== undefined ? own.start === number : other !== null && overlap(entry, other);
  };
  const ids = places.map((place) =>
    place.entry === null ? undefined : (decided.find((one) => isOf(one, place))?.id ?? makeId()),
  );
  const kept = new Set(decided.map(({ id }) => id));
  const together = { ...work, additions: new Additions() };
  await insertCandidates(together, standing.id, read, entries, ids, kept);
  await together.additions.flush(work.tx);
  for (const open of before.filter(({ entry }) => entry.state === 'OPEN')) {
    const i = places.findIndex((place, n) => ids[n] !== undefined && isOf(open, place));
    const supersededBy = ids[i] ?? null;
    await updateRecord(work, candidateKind, open, { ...open.entry, state: 'SUPERSEDED', supersededBy });
  }
  const url = standing.entry.url ?? text.url;
  const publisher = standing.entry.publisher ?? text.publisher;
  const after = makeReadingEntry(read, { length: text.length, url, publisher, article }, (i) => ids[i]);
  await updateRecord(work, readingKind, standing, after);
}

type StandingCandidate = Awaited<ReturnType<typeof candidateKind.read>>[number];

/** Returns where the number of a candidate starts in the text, or undefined if its words give no number. */
function findNumberStart({ numbers }: Reading, candidate: number): number | undefined {
  return numbers.find((number) => number.fate === 'CANDIDATE' && number.candidate === candidate)?.start;
}

/** Whether the words of two candidates share a part of the text. */
function overlap({ figure: { at } }: CandidateEntry, { figure: { at: other } }: UnrelatedCandidate): boolean {
  return at[0] < other[1] && other[0] < at[1];
}
