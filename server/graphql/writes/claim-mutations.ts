import { kinds } from '../../domain/records/kinds.ts';
import {
  publishClaim,
  rankClaim,
  recordClaim,
  relateClaims,
  retractClaim,
  reviseClaim,
  unrelateClaims,
} from '../../domain/writes/claims.ts';
import type { Performed } from '../../domain/writes/perform.ts';
import { builder } from '../base/builder.ts';
import { Caveat, ClaimRelationKind, CountType, Measure, Quantifier, Rank } from '../base/enums.ts';
import { readId, readOne } from '../base/ids.ts';
import { Claim } from '../entities/claim.ts';
import { loadRow } from '../lists/rows.ts';
import { makeDraft } from './drafts.ts';
import { AttributionInput, BASED_ON, type Occasion, requireWhen, UncertainDateInput } from './inputs.ts';
import { defineOrderFields, defineResult, defineWrite, type InputFields, repeatedField } from './write.ts';

/** What curators do with claims. */

const ReadingInput = builder.inputType('ReadingInput', {
  description: 'For words that can be read in two ways.',
  fields: (t) => ({
    why: t.string({ required: true, description: 'Which reading of the words was taken, and why.' }),
    otherQuantifier: t.field({
      type: Quantifier,
      required: true,
      description: 'How the words qualify the number in the other reading.',
    }),
  }),
});

const TextPositionInput = builder.inputType('TextPositionInput', {
  description: 'Where words stand in the text that was read (W3C Web Annotation, TextPositionSelector).',
  fields: (t) => ({
    start: t.int({ required: true, description: 'Where the words start, in UTF-16 code units from 0.' }),
    end: t.int({ required: true, description: 'Where the words end, exclusive.' }),
  }),
});

const ClaimRelationInput = builder.inputType('ClaimRelationInput', {
  description: 'What is stated of this claim and another.',
  fields: (t) => ({
    kind: t.field({ type: ClaimRelationKind, required: true, description: 'How this claim relates to the other.' }),
    claim: t.id({
      required: true,
      description: 'The other claim: its global identifier, or its key where it stands in the same article.',
    }),
    note: t.string({ description: 'Why this is stated.' }),
  }),
});

const claimFields = (t: InputFields, when: Occasion) => ({
  measure: t.field({ type: Measure, ...requireWhen(when), description: 'What is counted.' }),
  countType: t.field({
    type: CountType,
    ...requireWhen(when),
    description: 'How the count runs over time. A figure of one day is never CUMULATIVE.',
  }),
  quantifier: t.field({ type: Quantifier, ...requireWhen(when), description: 'How the words qualify the number.' }),
  value: t.int({ description: 'The number printed, in people. Null where the words give none or only a range.' }),
  low: t.int({ description: 'Lower end of a range, in people; for BETWEEN only.' }),
  high: t.int({ description: 'Upper end of a range, in people; for BETWEEN only.' }),
  wording: t.string({
    ...requireWhen(when),
    description: 'The few words of the figure exactly as printed, at most 8. They must hold the number claimed.',
  }),
  at: t.field({ type: TextPositionInput, description: 'Where the wording stands in the text that was read.' }),
  prefix: t.string({ description: 'A few words printed before the wording, where they are needed to find it.' }),
  suffix: t.string({ description: 'A few words printed after the wording, where they are needed to find it.' }),
  event: t.id({
    ...requireWhen(when),
    description: 'Global identifier or slug of the event that the figure is about.',
  }),
  place: t.id({ description: 'Global identifier or slug of the place. Null is wherever the event took place.' }),
  population: t.id({
    ...requireWhen(when),
    description: 'Global identifier or slug of the population that is counted.',
  }),
  asOf: t.field({ type: UncertainDateInput, description: 'The day that the figure is a count of.' }),
  composition: t.string({ description: 'Who makes up the figure, in words: "mostly civilians".' }),
  caveats: t.field({
    type: [Caveat],
    description: 'What the article itself says against taking the figure as it stands.',
  }),
  reading: t.field({ type: ReadingInput, description: 'For words that can be read in two ways.' }),
  note: t.string({ description: 'What a reader should know about this record.' }),
  attributions: t.field({
    type: [AttributionInput],
    description: "On whose word, nearest the article first; the last is the origin. Empty: the article's own voice.",
  }),
  relations: t.field({ type: [ClaimRelationInput], description: 'What is stated of this claim and others.' }),
});

export const ClaimInput = builder.inputType('ClaimInput', {
  description: 'A claim to be recorded: one figure, in one article, on one source’s word.',
  fields: (t) => ({
    key: t.string({
      description: 'Handle of the claim, unique within the article; made of measure and number where none is given.',
    }),
    ...claimFields(t, 'recorded'),
    rank: t.field({
      type: Rank,
      description: 'How it ranks among claims about the same thing. NORMAL unless told otherwise.',
    }),
  }),
});

const ClaimChanges = builder.inputType('ClaimChanges', {
  description: 'The fields of a claim to be changed. What is left out stays as it is; null empties a field.',
  fields: (t) => claimFields(t, 'revised'),
});

const ClaimWritten = builder.objectRef<Performed<{ claim: string }>>('ClaimWritten').implement({
  description: 'A claim that was written.',
  fields: (t) => ({
    claim: t.field({
      type: Claim,
      description: 'The claim, and everything below it, as it stood right after the write.',
      resolve: ({ written }, _args, context, info) => loadRow('Claim', written.claim, context, info),
    }),
    repeated: t.boolean(repeatedField),
  }),
});

const ClaimResult = defineResult('Claim', 'What a write to a claim can answer.', ClaimWritten);

/** An input that names a claim by its id and the version that the write is based on. */
const basedOnClaim = (t: InputFields) => ({
  id: t.id({ required: true, description: 'Global identifier of the claim.' }),
  version: t.int({ required: true, description: BASED_ON }),
});

const based = ({ id, version }: { id: string; version: number }) => ({ id: readId(id, 'Claim'), version });

defineWrite('recordClaim', {
  description: 'Records a claim in an article that is there already. Where review is on it begins as a draft.',
  result: ClaimResult,
  input: builder.inputType('RecordClaimInput', {
    description: 'A claim, and the article that prints it.',
    fields: (t) => ({
      article: t.id({ required: true, description: 'Global identifier or slug of the article.' }),
      claim: t.field({ type: ClaimInput, required: true, description: 'The claim.' }),
      draft: t.boolean({
        description: 'Whether to keep it from readers until it is published. False unless told otherwise.',
      }),
      ...defineOrderFields(t, { why: 'optional' }),
    }),
  }),
  work: async (work, { article, claim, draft }, { review }) => ({
    claim: await recordClaim(work, {
      article: readOne(article, 'Article'),
      claim: makeDraft(kinds.Claim, claim),
      draft: review || draft === true,
    }),
  }),
});

defineWrite('reviseClaim', {
  description: 'Changes the fields of a claim that are given, and leaves all others as they are.',
  result: ClaimResult,
  input: builder.inputType('ReviseClaimInput', {
    description: 'A claim, and what is to be changed of it.',
    fields: (t) => ({
      ...basedOnClaim(t),
      changes: t.field({ type: ClaimChanges, required: true, description: 'What is to be changed.' }),
      ...defineOrderFields(t, { why: 'required' }),
    }),
  }),
  work: async (work, input) => ({
    claim: await reviseClaim(work, based(input), makeDraft(kinds.Claim, input.changes)),
  }),
});

const simpleInput = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({ ...basedOnClaim(t), ...defineOrderFields(t, { why: 'required' }) }),
  });

defineWrite('retractClaim', {
  description: 'Withdraws a claim. It stays readable as retracted, with the reason, and counts in no series.',
  result: ClaimResult,
  input: simpleInput('RetractClaimInput', 'A claim to be withdrawn.'),
  work: async (work, input) => ({ claim: await retractClaim(work, based(input)) }),
});

defineWrite('publishClaim', {
  description:
    'Publishes a draft, or a claim that was retracted. Where review is on, it takes another curator than those who wrote it.',
  result: ClaimResult,
  input: simpleInput('PublishClaimInput', 'A claim to be published.'),
  work: async (work, input, { review }) => ({ claim: await publishClaim(work, based(input), review) }),
});

defineWrite('rankClaim', {
  description: 'Ranks a claim among those about the same thing. It is no verdict on the number.',
  result: ClaimResult,
  input: builder.inputType('RankClaimInput', {
    description: 'A claim, and its rank.',
    fields: (t) => ({
      ...basedOnClaim(t),
      rank: t.field({ type: Rank, required: true, description: 'The rank it gets.' }),
      ...defineOrderFields(t, { why: 'required' }),
    }),
  }),
  work: async (work, input) => ({ claim: await rankClaim(work, based(input), input.rank) }),
});

const relationFields = (t: InputFields) => ({
  from: t.id({
    required: true,
    description: 'Global identifier of the claim that the relation starts from. It gets the revision.',
  }),
  version: t.int({ required: true, description: BASED_ON }),
  kind: t.field({ type: ClaimRelationKind, required: true, description: 'How the first claim relates to the second.' }),
  to: t.id({ required: true, description: 'Global identifier of the other claim.' }),
});

defineWrite('relateClaims', {
  description: 'States how a claim relates to another, of the same article or of another.',
  result: ClaimResult,
  input: builder.inputType('RelateClaimsInput', {
    description: 'Two claims, and how the first relates to the second.',
    fields: (t) => ({
      ...relationFields(t),
      note: t.string({ description: 'Why this is stated.' }),
      ...defineOrderFields(t, { why: 'required' }),
    }),
  }),
  work: async (work, { from, version, kind, to, note }) => ({
    claim: await relateClaims(work, based({ id: from, version }), {
      kind,
      to: readId(to, 'Claim'),
      note: note ?? null,
    }),
  }),
});

defineWrite('unrelateClaims', {
  description: 'Withdraws what was stated of two claims. It stays in the history of the first.',
  result: ClaimResult,
  input: builder.inputType('UnrelateClaimsInput', {
    description: 'Two claims, and what is no longer stated of them.',
    fields: (t) => ({ ...relationFields(t), ...defineOrderFields(t, { why: 'required' }) }),
  }),
  work: async (work, { from, version, kind, to }) => ({
    claim: await unrelateClaims(work, based({ id: from, version }), { kind, to: readId(to, 'Claim') }),
  }),
});
