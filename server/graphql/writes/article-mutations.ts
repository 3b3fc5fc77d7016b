import { kinds } from '../../domain/records/kinds.ts';
import { recordArticle, reviseArticle } from '../../domain/writes/articles.ts';
import type { Performed } from '../../domain/writes/perform.ts';
import { builder } from '../base/builder.ts';
import { ArticleKind, CreditRole } from '../base/enums.ts';
import { readOne } from '../base/ids.ts';
import { Article } from '../entities/article.ts';
import { Claim } from '../entities/claim.ts';
import { loadRow, loadRows } from '../lists/rows.ts';
import { ClaimInput } from './claim-mutations.ts';
import { makeDraft } from './drafts.ts';
import {
  BASED_ON,
  defineSlugField,
  type Occasion,
  OrganisationReference,
  PersonReference,
  requireWhen,
  UncertainDateInput,
} from './inputs.ts';
import { defineOrderFields, defineResult, defineWrite, type InputFields, repeatedField } from './write.ts';

/** The mutations with which curators record and revise articles. */

const CreditInput = builder.inputType('CreditInput', {
  description: 'A credit as the article prints it. It may name an organisation or a person in the ledger, or neither.',
  fields: (t) => ({
    role: t.field({ type: CreditRole, required: true, description: 'What the credited party contributed.' }),
    label: t.string({ required: true, description: 'The credit exactly as printed.' }),
    organisation: t.field({
      type: OrganisationReference,
      description: 'The credited party, if it is an organisation.',
    }),
    person: t.field({ type: PersonReference, description: 'The credited party, if it is a person.' }),
  }),
});

const MentionInput = builder.inputType('MentionInput', {
  description: 'Words with which the article names a person, an organisation or an event.',
  fields: (t) => ({
    label: t.string({ required: true, description: 'The words exactly as printed, at most 8.' }),
    organisation: t.field({ type: OrganisationReference, description: 'The organisation, if the words name one.' }),
    person: t.field({ type: PersonReference, description: 'The person, if the words name one.' }),
    event: t.id({ description: 'Global identifier or slug of the event, if the words name one.' }),
  }),
});

const articleFields = (t: InputFields, when: Occasion) => ({
  url: t.field({
    type: 'URL',
    description:
      'Address of the article, http or https, without a user name or a password. A fragment is removed. The server never fetches it.',
  }),
  kind: t.field({ type: ArticleKind, description: 'The kind of publication. REPORT by default.' }),
  headline: t.string({ description: 'Headline as printed. Null if the text does not give it.' }),
  language: t.string({
    ...requireWhen(when),
    description: 'Language of the text as a BCP 47 tag, for example "en".',
  }),
  publisher: t.field({
    type: OrganisationReference,
    description: 'Who published it. Null if the text does not say.',
  }),
  publishedOn: t.field({
    type: UncertainDateInput,
    description: 'The day of publication. Null if nothing is known about it.',
  }),
  sha256: t.string({ description: 'SHA-256 of the text that was read, in lower-case hexadecimal.' }),
  archivedUrl: t.field({
    type: 'URL',
    description:
      'Address of an archived copy, http or https, without a user name or a password. The server never fetches it.',
  }),
  note: t.string({ description: 'What a reader should know about this record.' }),
  credits: t.field({ type: [CreditInput], description: 'Who is credited, in the order printed.' }),
  mentions: t.field({
    type: [MentionInput],
    description: 'The words with which the article names people, organisations and events.',
  }),
});

const ArticleInput = builder.inputType('ArticleInput', {
  description: 'An article to record.',
  fields: (t) => ({ ...defineSlugField(t), ...articleFields(t, 'recorded') }),
});

export const ReadArticleInput = builder.inputType('ReadArticleInput', {
  description:
    'An article to record whose text was read. Address, headline, language, day and SHA-256 are taken from the reading if they are left out.',
  fields: (t) => {
    const { sha256: _, ...fields } = articleFields(t, 'revised');
    return { ...defineSlugField(t), ...fields };
  },
});

const ArticleChanges = builder.inputType('ArticleChanges', {
  description: 'The fields of an article to change. Fields that are left out stay as they are; null empties a field.',
  fields: (t) => articleFields(t, 'revised'),
});

const ArticleWritten = builder.objectRef<Performed<{ article: string; claims: string[] }>>('ArticleWritten').implement({
  description: 'The article that was written.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article, and everything below it, as it stood right after the write.',
      resolve: ({ written }, _args, context, info) => loadRow('Article', written.article, context, info),
    }),
    claims: t.field({
      type: [Claim],
      description: 'The claims that were recorded with it, in the order of the input. Empty for a revision.',
      resolve: ({ written }, _args, context, info) => loadRows('Claim', written.claims, context, info),
    }),
    repeated: t.boolean(repeatedField),
  }),
});

const ArticleResult = defineResult(
  'Article',
  'The result of writing an article: the article, or why nothing was written.',
  ArticleWritten,
);

defineWrite('recordArticle', {
  description:
    'Records an article with its mentions and claims. People and organisations are found by id or by name, or recorded with it. If review is on, its claims start as drafts.',
  result: ArticleResult,
  input: builder.inputType('RecordArticleInput', {
    description: 'An article, and the figures found in it.',
    fields: (t) => ({
      article: t.field({ type: ArticleInput, required: true, description: 'The article.' }),
      claims: t.field({ type: [ClaimInput], description: 'Its claims, in the order of the text.' }),
      draft: t.boolean({
        description: 'Whether to hide its claims from readers until they are published. False by default.',
      }),
      ...defineOrderFields(t, { why: 'optional' }),
    }),
  }),
  work: (work, { article, claims, draft }, { review }) =>
    recordArticle(work, {
      article: makeDraft(kinds.Article, article),
      claims: (claims ?? []).map((claim) => makeDraft(kinds.Claim, claim)),
      draft: review || draft === true,
    }),
});

defineWrite('reviseArticle', {
  description:
    "Changes the given fields of an article and leaves all others as they are. A new publisher becomes the origin of the claims in the article's own voice, so those claims are revised as well.",
  result: ArticleResult,
  input: builder.inputType('ReviseArticleInput', {
    description: 'An article, and the changes to it.',
    fields: (t) => ({
      id: t.id({ required: true, description: 'Global identifier or slug of the article.' }),
      version: t.int({ required: true, description: BASED_ON }),
      changes: t.field({ type: ArticleChanges, required: true, description: 'The fields to change.' }),
      ...defineOrderFields(t, { why: 'required' }),
    }),
  }),
  work: async (work, { id, version, changes }) => ({
    article: await reviseArticle(work, {
      target: readOne(id, 'Article'),
      version,
      changes: makeDraft(kinds.Article, changes),
    }),
    claims: [],
  }),
});
