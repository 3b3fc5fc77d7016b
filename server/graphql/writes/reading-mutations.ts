import { canonicaliseAddress } from '../../domain/records/fields.ts';
import { kinds } from '../../domain/records/kinds.ts';
import { ACCEPTANCE_REFERENCES, type Acceptance, acceptCandidates } from '../../domain/writes/accept-candidates.ts';
import type { GivenArticle } from '../../domain/writes/article-of-reading.ts';
import { correctCandidate, rejectCandidates } from '../../domain/writes/candidates.ts';
import { openReading } from '../../domain/writes/open-reading.ts';
import type { Performed } from '../../domain/writes/perform.ts';
import { Invalid } from '../../domain/writes/refusals.ts';
import { builder } from '../base/builder.ts';
import { readId, readOne } from '../base/ids.ts';
import { Article } from '../entities/article.ts';
import { CandidateType } from '../entities/candidate.ts';
import { Claim } from '../entities/claim.ts';
import { ReadingType } from '../entities/reading.ts';
import { defineTextFields, readTextInput } from '../entities/text-input.ts';
import { loadRow, loadRows } from '../lists/rows.ts';
import { ReadArticleInput } from './article-mutations.ts';
import { CandidateChanges } from './candidate-changes.ts';
import { makeDraft } from './drafts.ts';
import { BASED_ON, OrganisationReference, SourceInput } from './inputs.ts';
import { defineOrderFields, defineResult, defineWrite, type InputFields, repeatedField } from './write.ts';

/** The mutations with which curators have texts read, and decide on what was found. */

const ReadingOpened = builder.objectRef<Performed<{ reading: string }>>('ReadingOpened').implement({
  description: 'The text that was read.',
  fields: (t) => ({
    reading: t.field({
      type: ReadingType,
      description: 'The reading with its candidates and numbers, as it stood right after the write.',
      resolve: ({ written }, _args, context, info) => loadRow('Reading', written.reading, context, info),
    }),
    repeated: t.boolean(repeatedField),
  }),
});

defineWrite('openReading', {
  description:
    'Reads the text of an article and records what was found, for curators to decide on: a candidate for every figure, and every number with what became of it. The text itself is not stored. The same text again changes nothing, unless a newer version of the reader reads it: then undecided candidates are superseded, and decided ones stay.',
  result: defineResult(
    'Reading',
    'The result of reading a text: what was found, or why nothing was recorded.',
    ReadingOpened,
  ),
  input: builder.inputType('OpenReadingInput', {
    description: 'A text to read, and what is known about it.',
    fields: (t) => ({ ...defineTextFields(t), ...defineOrderFields(t, { why: 'optional' }) }),
  }),
  prepare(input) {
    const found = readTextInput(input);
    if ('fault' in found) {
      const { field, code, message } = found.fault;
      throw new Invalid([
        { path: [field], code: code === 'TOO_LONG' ? 'OUT_OF_RANGE' : code === 'EMPTY' ? 'REQUIRED' : code, message },
      ]);
    }
    const text = {
      read: found.read,
      length: input.text.length,
      url: input.url ? canonicaliseAddress(input.url) : null,
      publisher: input.publisher ?? null,
    };
    return async (work) => ({ reading: await openReading(work, text) });
  },
});

/** The input fields that name a candidate and the version of it that the write is based on. */
const basedOnCandidate = (t: InputFields) => ({
  id: t.id({ required: true, description: 'Global identifier of the candidate.' }),
  version: t.int({ required: true, description: BASED_ON }),
});

const based = ({ id, version }: { id: string; version: number }) => ({ id: readId(id, 'Candidate'), version });

const textAgain = (t: InputFields) =>
  t.string({
    description:
      'The text that was read, given again. Its SHA-256 must be that of the reading. Then the words are checked against it. Optional, since the ledger does not store it.',
  });

const ArticleReference = builder.inputType('ArticleReference', {
  description: 'Identifies the article whose text was read: one in the ledger, or a new one.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Global identifier or slug of the article.' }),
    new: t.field({
      type: ReadArticleInput,
      description: 'A new article. What is left out is taken from the reading.',
    }),
  }),
});

const AcceptedCandidateInput = builder.inputType('AcceptedCandidateInput', {
  description: 'A candidate to accept, and what the text alone does not decide.',
  fields: (t) => ({
    ...basedOnCandidate(t),
    event: t.id({ required: true, description: 'Global identifier or slug of the event that the figure is about.' }),
    place: t.id({ description: 'Global identifier or slug of the place. Null means anywhere the event took place.' }),
    population: t.id({
      required: true,
      description: 'Global identifier or slug of the population that is counted.',
    }),
    sources: t.field({
      type: [SourceInput],
      description:
        'Who the sources of the chain are: one for each, in the same order. May be left out if the chain is empty, or if the rules found only sources that the text does not name.',
    }),
    responsible: t.field({
      type: OrganisationReference,
      description:
        'The organisation that is held responsible, if the figure names a responsible party and it is known.',
    }),
    key: t.string({
      description:
        'Handle of the claim, unique within the article. By default it is made from the measure and the number.',
    }),
    note: t.string({ description: 'What a reader should know about this record.' }),
    changes: t.field({
      type: CandidateChanges,
      description: 'Corrections of the figure. They become part of the candidate, too.',
    }),
  }),
});

const CandidatesAccepted = builder
  .objectRef<Performed<{ article: string; claims: string[]; candidates: string[] }>>('CandidatesAccepted')
  .implement({
    description: 'The claims that candidates became.',
    fields: (t) => ({
      article: t.field({
        type: Article,
        description: 'The article, and everything below it, as it stood right after the write.',
        resolve: ({ written }, _args, context, info) => loadRow('Article', written.article, context, info),
      }),
      claims: t.field({
        type: [Claim],
        description: 'The claims, in the order of the input.',
        resolve: ({ written }, _args, context, info) => loadRows('Claim', written.claims, context, info),
      }),
      candidates: t.field({
        type: [CandidateType],
        description: 'The candidates, in the order of the input.',
        resolve: ({ written }, _args, context, info) => loadRows('Candidate', written.candidates, context, info),
      }),
      repeated: t.boolean(repeatedField),
    }),
  });

const ACCEPTED = { references: ACCEPTANCE_REFERENCES };

defineWrite('acceptCandidates', {
  description:
    'Accepts candidates of one text: each becomes a claim with the entry method EXTRACTED, in the article that was read. All of them are accepted, or none. If review is on, the claims start as drafts. Relations between candidates become relations between their claims.',
  result: defineResult(
    'AcceptCandidates',
    'The result of accepting candidates: the claims, or why nothing was written.',
    CandidatesAccepted,
  ),
  input: builder.inputType('AcceptCandidatesInput', {
    description: 'Candidates of one text, and the article in which their claims belong.',
    fields: (t) => ({
      candidates: t.field({
        type: [AcceptedCandidateInput],
        required: true,
        description: 'The candidates, 1 to 100.',
      }),
      article: t.field({
        type: ArticleReference,
        description: 'The article that was read. Leave it out if the reading already has its article.',
      }),
      text: textAgain(t),
      draft: t.boolean({
        description: 'Whether to hide the claims from readers until they are published. False by default.',
      }),
      ...defineOrderFields(t, { why: 'optional' }),
    }),
  }),
  work: (work, { candidates, article, text, draft }, { review }) =>
    acceptCandidates(work, {
      accepted: candidates.map(
        ({ id, version, changes, ...decisions }): Acceptance => ({
          based: based({ id, version }),
          decisions: makeDraft(ACCEPTED, decisions),
          changes: changes ? makeDraft({ references: {} }, changes) : {},
        }),
      ),
      article: toArticle(article),
      text: text ?? null,
      draft: review || draft === true,
    }),
});

function toArticle(given: typeof ArticleReference.$inferInput | null | undefined): GivenArticle {
  if (given?.id != null) return { target: readOne(given.id, 'Article') };
  return given?.new ? { draft: makeDraft(kinds.Article, given.new) } : null;
}

const CandidateWritten = builder.objectRef<Performed<{ candidate: string }>>('CandidateWritten').implement({
  description: 'The candidate that was written.',
  fields: (t) => ({
    candidate: t.field({
      type: CandidateType,
      description: 'The candidate as it stood right after the write.',
      resolve: ({ written }, _args, context, info) => loadRow('Candidate', written.candidate, context, info),
    }),
    repeated: t.boolean(repeatedField),
  }),
});

defineWrite('correctCandidate', {
  description:
    'Corrects what was read: changes the given fields of a figure and leaves all others as they are. The candidate stays open.',
  result: defineResult(
    'Candidate',
    'The result of correcting a candidate: the candidate, or why nothing was written.',
    CandidateWritten,
  ),
  input: builder.inputType('CorrectCandidateInput', {
    description: 'A candidate, and the corrections to it.',
    fields: (t) => ({
      ...basedOnCandidate(t),
      changes: t.field({ type: CandidateChanges, required: true, description: 'The fields to change.' }),
      text: textAgain(t),
      ...defineOrderFields(t, { why: 'optional' }),
    }),
  }),
  work: async (work, { changes, text, ...input }) => ({
    candidate: await correctCandidate(work, {
      based: based(input),
      changes: makeDraft({ references: {} }, changes),
      text: text ?? null,
    }),
  }),
});

const CandidatesRejected = builder.objectRef<Performed<{ candidates: string[] }>>('CandidatesRejected').implement({
  description: 'The candidates that were rejected.',
  fields: (t) => ({
    candidates: t.field({
      type: [CandidateType],
      description: 'The candidates, in the order of the input.',
      resolve: ({ written }, _args, context, info) => loadRows('Candidate', written.candidates, context, info),
    }),
    repeated: t.boolean(repeatedField),
  }),
});

const CandidateVersion = builder.inputType('CandidateVersion', {
  description: 'A candidate, and the version of it that the write is based on.',
  fields: basedOnCandidate,
});

defineWrite('rejectCandidates', {
  description:
    'Rejects candidates, with the reason of the write as the reason of the rejection. All of them are rejected, or none. A rejected candidate can still be accepted.',
  result: defineResult(
    'RejectCandidates',
    'The result of rejecting candidates: the candidates, or why nothing was written.',
    CandidatesRejected,
  ),
  input: builder.inputType('RejectCandidatesInput', {
    description: 'The candidates to reject.',
    fields: (t) => ({
      candidates: t.field({ type: [CandidateVersion], required: true, description: 'The candidates, 1 to 100.' }),
      ...defineOrderFields(t, { why: 'required' }),
    }),
  }),
  work: async (work, { candidates }) => ({ candidates: await rejectCandidates(work, candidates.map(based)) }),
});
