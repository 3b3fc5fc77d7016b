import type { Standing } from '../records/kind.ts';
import { type ReadingEntry, reading as readingKind } from '../records/reading.ts';
import { updateRecord } from '../records/write-record.ts';
import { recordArticle } from './articles.ts';
import type { Draft } from './drafts.ts';
import type { Work } from './perform.ts';
import { type FieldPath, Invalid, type Issue } from './refusals.ts';
import { readArticle, type Target } from './standing.ts';

/** Finds or records the article whose text was read. */

/** The article that was read, if the ledger has it, or what is known about it. Null if the reading has its article. */
export type GivenArticle = { readonly target: Target } | { readonly draft: Draft } | null;

export type StandingReading = Standing<ReadingEntry, undefined>;

/** Returns the article of a text, and whether its text is the one that was read. Links the reading to it. */
export async function findOrMakeArticle(
  work: Work,
  reading: StandingReading,
  given: GivenArticle,
): Promise<{ id: string; hasText: boolean }> {
  const { entry } = reading;
  const refuse = (message: string, code: Issue['code']) => new Invalid([{ path: ['article'], code, message }]);
  if (given !== null && 'draft' in given) {
    if (entry.article !== null)
      throw refuse('must be left out: the ledger already has the article of this text', 'CONTRADICTS');
    return { id: await makeArticle(work, reading, given.draft), hasText: true };
  }
  const target = given?.target ?? (entry.article === null ? null : { id: entry.article });
  if (target === null)
    throw refuse('is missing: name the article that was read, or say what is known about it', 'REQUIRED');
  const { id, entry: article } = await readArticle(work, target, ['article', 'id']);
  if (entry.article !== null && entry.article !== id)
    throw refuse('is another article than that of this text: leave it out', 'CONTRADICTS');
  await updateRecord(work, readingKind, reading, { ...entry, article: id });
  return { id, hasText: article.sha256 === null || article.sha256 === entry.sha256 };
}

/** Records the article of a text. What the curator leaves out is taken from the reading. */
async function makeArticle(work: Work, reading: StandingReading, draft: Draft): Promise<string> {
  const { url, headline, language, publishedOn, sha256 } = reading.entry;
  const article = { url, headline, language, publishedOn, ...draft, sha256 };
  const { article: id } = await within(['article', 'new'], 1, () =>
    recordArticle(work, { article, claims: [], draft: false }),
  );
  await updateRecord(work, readingKind, reading, { ...reading.entry, article: id });
  return id;
}

/** Moves the faults that a function finds to another place of the input, in place of the first steps of their paths. */
async function within<T>(path: FieldPath, steps: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    throw new Invalid(error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path.slice(steps)] })));
  }
}
