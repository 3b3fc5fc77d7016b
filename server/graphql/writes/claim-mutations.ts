import { kinds } from '../../domain/records/kinds.ts';
import { relateClaims, unrelateClaims } from '../../domain/writes/claim-relations.ts';
import { publishClaim, rankClaim, recordClaim, retractClaim, reviseClaim } from '../../domain/writes/claims.ts';
import type { Performed } from '../../domain/writes/perform.ts';
import { builder } from '../base/builder.ts';
import {
  Cause,
  Caveat,
  ClaimRelationKind,
  CountType,
  Identification,
  Measure,
  Quantifier,
  Rank,
  Stance,
  Unit,
  Verification,
} from '../base/enums.ts';
import { readId, readOne } from '../base/ids.ts';
import { Claim } from '../entities/claim.ts';
import { PeriodInput } from '../entities/dimensions.ts';
import { loadRow } from '../lists/rows.ts';
import { makeDraft } from './drafts.ts';
import {
  AttributionInput,
  BASED_ON,
  type Occasion,
  ResponsibleInput,
  requireWhen,
  UncertainDateInput,
} from './inputs.ts';
import { defineClaimWrite, defineOrderFields, defineResult, type InputFields, repeatedField } from './write.ts';

/** The mutations with which curators record and change claims. */

const ReadingInput = builder.inputType('ReadingInput', {
  description: 'How words were read that can be read in two ways.',
  fields: (t) => ({
    why: t.string({ required: true, description: 'Which reading was chosen, and why.' }),
    otherQuantifier: t.field({
      type: Quantifier,
      required: true,
      description: 'How the words qualify the number in the other reading.',
    }),
  }),
});

export const TextPositionInput = builder.inputType('TextPositionInput', {
  description: 'The position of words in the text that was read (W3C Web Annotation, TextPositionSelector).',
  fields: (t) => ({
    start: t.int({ required: true, description: 'The start of the words, in UTF-16 code units from 0.' }),
    end: t.int({ required: true, description: 'The end of the words, exclusive.' }),
  }),
});

const ClaimRelationInput = builder.inputType('ClaimRelationInput', {
  description: 'A relation of this claim to another.',
  fields: (t) => ({
    kind: t.field({ type: ClaimRelationKind, required: true, description: 'How this claim relates to the other.' }),
    claim: t.id({
      required: true,
      description: 'The other claim: its global identifier, or its key if it is in the same article.',
    }),
    note: t.string({ description: 'Why the relation is stated.' }),
  }),
});

const claimFields = (t: InputFields, when: Occasion) => ({
  measure: t.field({ type: Measure, ...requireWhen(when), description: 'What is counted.' }),
  countType: t.field({
    type: CountType,
    ...requireWhen(when),
    description: 'How the count runs over time. A figure for a single day is never CUMULATIVE.',
  }),
  period: t.field({
    type: PeriodInput,
    description:
      'The days in which the figure counts what happened. Required for PERIOD. A DELTA may have them; all other counts have none.',
  }),
  unit: t.field({ type: Unit, description: 'What the number counts. PERSON by default.' }),
  stance: t.field({
    type: Stance,
    description: 'DENIES if the source says that the figure is wrong. ASSERTS by default.',
  }),
  responsible: t.field({
    type: ResponsibleInput,
    description: 'Whom the source holds responsible. Leave it out if the source does not say.',
  }),
  cause: t.field({ type: Cause, description: 'What caused the deaths or harm, if the source says so.' }),
  verification: t.field({
    type: Verification,
    description: 'How far the source says that the figure has been checked, if it does.',
  }),
  identification: t.field({
    type: Identification,
    description: 'Only for figures that count identified, or unidentified, people.',
  }),
  quantifier: t.field({ type: Quantifier, ...requireWhen(when), description: 'How the words qualify the number.' }),
  value: t.int({
    description: 'The number printed. Null if the words give none or only a range. Negative only for DELTA.',
  }),
  low: t.int({ description: 'Lower end of a range. For BETWEEN only.' }),
  high: t.int({ description: 'Upper end of a range. For BETWEEN only.' }),
  wording: t.string({
    ...requireWhen(when),
    description: 'The words of the figure exactly as printed, at most 8. They must contain the number claimed.',
  }),
  at: t.field({ type: TextPositionInput, description: 'The position of the wording in the text that was read.' }),
  prefix: t.string({ description: 'A few words printed just before the wording, if they are needed to find it.' }),
  suffix: t.string({ description: 'A few words printed just after the wording, if they are needed to find it.' }),
  event: t.id({
    ...requireWhen(when),
    description: 'Global identifier or slug of the event that the figure is about.',
  }),
  place: t.id({ description: 'Global identifier or slug of the place. Null means anywhere the event took place.' }),
  population: t.id({
    ...requireWhen(when),
    description: 'Global identifier or slug of the population that is counted.',
  }),
  asOf: t.field({ type: UncertainDateInput, description: 'The day to which the count refers.' }),
  composition: t.string({ description: 'Who makes up the figure, in words, for example "mostly civilians".' }),
  caveats: t.field({
    type: [Caveat],
    description: 'Why, according to the article itself, the figure should not be taken at face value.',
  }),
  reading: t.field({
    type: ReadingInput,
    description: 'Which reading was chosen, for words that can be read in two ways.',
  }),
  note: t.string({ description: 'What a reader should know about this record.' }),
  attributions: t.field({
    type: [AttributionInput],
    description:
      "The attribution chain: the sources, the one nearest the article first. The last one is the origin. Empty for the article's own voice.",
  }),
  relations: t.field({ type: [ClaimRelationInput], description: 'The relations of this claim to others.' }),
});

export const ClaimInput = builder.inputType('ClaimInput', {
  description: 'A claim to record: one figure in one article, on the word of one source.',
  fields: (t) => ({
    key: t.string({
      description:
        'Handle of the claim, unique within the article. By default it is made from the measure and the number.',
    }),
    ...claimFields(t, 'recorded'),
    rank: t.field({
      type: Rank,
      description: 'How it ranks among claims about the same thing. NORMAL by default.',
    }),
  }),
});

const ClaimChanges = builder.inputType('ClaimChanges', {
  description: 'The fields of a claim to change. Fields that are left out stay as they are; null empties a field.',
  fields: (t) => claimFields(t, 'revised'),
});

const ClaimWritten = builder.objectRef<Performed<{ claim: string }>>('ClaimWritten').implement({
  description: 'The claim that was written.',
  fields: (t) => ({
    claim: t.field({
      type: Claim,
      description: 'The claim, and everything below it, as it stood right after the write.',
      resolve: ({ written }, _args, context, info) => loadRow('Claim', written.claim, context, info),
    }),
    repeated: t.boolean(repeatedField),
  }),
});

const ClaimResult = defineResult(
  'Claim',
  'The result of writing a claim: the claim, or why nothing was written.',
  ClaimWritten,
);

/** The input fields that name a claim and the version of it that the write is based on. */
const basedOnClaim = (t: InputFields) => ({
  id: t.id({ required: true, description: 'Global identifier of the claim.' }),
  version: t.int({ required: true, description: BASED_ON }),
});

const based = ({ id, version }: { id: string; version: number }) => ({ id: readId(id, 'Claim'), version });

defineClaimWrite('recordClaim', {
  description: 'Records a claim in an existing article. If review is on, it starts as a draft.',
  result: ClaimResult,
  input: builder.inputType('RecordClaimInput', {
    description: 'A claim, and the article that prints it.',
    fields: (t) => ({
      article: t.id({ required: true, description: 'Global identifier or slug of the article.' }),
      claim: t.field({ type: ClaimInput, required: true, description: 'The claim.' }),
      draft: t.boolean({
        description: 'Whether to hide it from readers until it is published. False by default.',
      }),
      ...defineOrderFields(t, { why: 'optional' }),
    }),
  }),
  target: ({ article }) => article,
  work: async (work, { article, claim, draft }, { review }) => ({
    claim: await recordClaim(work, {
      article: readOne(article, 'Article'),
      claim: makeDraft(kinds.Claim, claim),
      draft: review || draft === true,
    }),
  }),
});

defineClaimWrite('reviseClaim', {
  description: 'Changes the given fields of a claim and leaves all others as they are.',
  result: ClaimResult,
  input: builder.inputType('ReviseClaimInput', {
    description: 'A claim, and the changes to it.',
    fields: (t) => ({
      ...basedOnClaim(t),
      changes: t.field({ type: ClaimChanges, required: true, description: 'The fields to change.' }),
      ...defineOrderFields(t, { why: 'required' }),
    }),
  }),
  target: ({ id }) => id,
  work: async (work, input) => ({
    claim: await reviseClaim(work, based(input), makeDraft(kinds.Claim, input.changes)),
  }),
});

const simpleInput = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({ ...basedOnClaim(t), ...defineOrderFields(t, { why: 'required' }) }),
  });

defineClaimWrite('retractClaim', {
  description:
    'Withdraws a claim. It stays readable, marked as retracted and with the reason, but no series includes it.',
  result: ClaimResult,
  input: simpleInput('RetractClaimInput', 'The claim to withdraw.'),
  target: ({ id }) => id,
  work: async (work, input) => ({ claim: await retractClaim(work, based(input)) }),
});

defineClaimWrite('publishClaim', {
  description:
    'Publishes a draft, or a claim that was retracted. If review is on, this cannot be done by a curator who wrote or changed the claim since it was last published.',
  result: ClaimResult,
  input: simpleInput('PublishClaimInput', 'The claim to publish.'),
  target: ({ id }) => id,
  work: async (work, input, { review }) => ({ claim: await publishClaim(work, based(input), review) }),
});

defineClaimWrite('rankClaim', {
  description: 'Ranks a claim among those about the same thing. The rank is not a verdict on the number.',
  result: ClaimResult,
  input: builder.inputType('RankClaimInput', {
    description: 'A claim, and its new rank.',
    fields: (t) => ({
      ...basedOnClaim(t),
      rank: t.field({ type: Rank, required: true, description: 'The new rank.' }),
      ...defineOrderFields(t, { why: 'required' }),
    }),
  }),
  target: ({ id }) => id,
  work: async (work, input) => ({ claim: await rankClaim(work, based(input), input.rank) }),
});

const relationFields = (t: InputFields) => ({
  from: t.id({
    required: true,
    description:
      'Global identifier of the claim that the relation starts from. The revision is recorded for this claim.',
  }),
  version: t.int({ required: true, description: BASED_ON }),
  kind: t.field({ type: ClaimRelationKind, required: true, description: 'How the first claim relates to the second.' }),
  to: t.id({ required: true, description: 'Global identifier of the other claim.' }),
});

defineClaimWrite('relateClaims', {
  description: 'States how a claim relates to another, in the same article or in a different one.',
  result: ClaimResult,
  input: builder.inputType('RelateClaimsInput', {
    description: 'Two claims, and how the first relates to the second.',
    fields: (t) => ({
      ...relationFields(t),
      note: t.string({ description: 'Why the relation is stated.' }),
      ...defineOrderFields(t, { why: 'required' }),
    }),
  }),
  target: ({ from }) => from,
  work: async (work, { from, version, kind, to, note }) => ({
    claim: await relateClaims(work, based({ id: from, version }), {
      kind,
      to: readId(to, 'Claim'),
      note: note ?? null,
    }),
  }),
});

defineClaimWrite('unrelateClaims', {
  description: 'Withdraws a relation between two claims. It stays in the history of the first.',
  result: ClaimResult,
  input: builder.inputType('UnrelateClaimsInput', {
    description: 'Two claims, and the relation to withdraw.',
    fields: (t) => ({ ...relationFields(t), ...defineOrderFields(t, { why: 'required' }) }),
  }),
  target: ({ from }) => from,
  work: async (work, { from, version, kind, to }) => ({
    claim: await unrelateClaims(work, based({ id: from, version }), { kind, to: readId(to, 'Claim') }),
  }),
});
