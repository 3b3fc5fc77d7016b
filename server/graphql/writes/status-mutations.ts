import { kinds } from '../../domain/records/kinds.ts';
import type { Performed } from '../../domain/writes/perform.ts';
import {
  publishPersonStatus,
  recordPersonStatus,
  retractPersonStatus,
  revisePersonStatus,
} from '../../domain/writes/statuses.ts';
import { builder } from '../base/builder.ts';
import { Measure } from '../base/enums.ts';
import { readId, readOne } from '../base/ids.ts';
import { PersonStatus } from '../entities/person-status.ts';
import { loadRow } from '../lists/rows.ts';
import { makeDraft } from './drafts.ts';
import {
  AttributionInput,
  BASED_ON,
  type Occasion,
  PersonReference,
  requireWhen,
  UncertainDateInput,
} from './inputs.ts';
import { defineOrderFields, defineResult, defineWrite, type InputFields, repeatedField } from './write.ts';

/** The mutations with which curators record what an article says happened to a person. */

const statusFields = (t: InputFields, when: Occasion) => ({
  person: t.field({ type: PersonReference, ...requireWhen(when), description: 'The person it happened to.' }),
  status: t.field({
    type: Measure,
    ...requireWhen(when),
    description: 'What happened to the person, in the same terms as the measures of figures.',
  }),
  event: t.id({
    ...requireWhen(when),
    description: 'Global identifier or slug of the event in which it happened.',
  }),
  wording: t.string({
    ...requireWhen(when),
    description: 'The words that report it exactly as printed, at most 8.',
  }),
  asOf: t.field({ type: UncertainDateInput, description: 'The day to which the status refers.' }),
  note: t.string({ description: 'What a reader should know about this record.' }),
  attributions: t.field({
    type: [AttributionInput],
    description:
      "The attribution chain: the sources, the one nearest the article first. The last one is the origin. Empty for the article's own voice.",
  }),
});

const PersonStatusInput = builder.inputType('PersonStatusInput', {
  description: 'What an article says happened to a person. It is not a figure.',
  fields: (t) => ({
    key: t.string({
      description: 'Handle of the status, unique within the article. By default it is made from what happened.',
    }),
    ...statusFields(t, 'recorded'),
  }),
});

const PersonStatusChanges = builder.inputType('PersonStatusChanges', {
  description: 'The fields of a status to change. Fields that are left out stay as they are; null empties a field.',
  fields: (t) => statusFields(t, 'revised'),
});

const PersonStatusWritten = builder.objectRef<Performed<{ status: string }>>('PersonStatusWritten').implement({
  description: 'The status that was written.',
  fields: (t) => ({
    status: t.field({
      type: PersonStatus,
      description: 'The status, and everything below it, as it stood right after the write.',
      resolve: ({ written }, _args, context, info) => loadRow('PersonStatus', written.status, context, info),
    }),
    repeated: t.boolean(repeatedField),
  }),
});

const PersonStatusResult = defineResult(
  'PersonStatus',
  'The result of writing a status: the status, or why nothing was written.',
  PersonStatusWritten,
);

const basedOnStatus = (t: InputFields) => ({
  id: t.id({ required: true, description: 'Global identifier of the status.' }),
  version: t.int({ required: true, description: BASED_ON }),
});

const based = ({ id, version }: { id: string; version: number }) => ({ id: readId(id, 'PersonStatus'), version });

defineWrite('recordPersonStatus', {
  description:
    'Records in an existing article what it says happened to a person. If review is on, it starts as a draft.',
  result: PersonStatusResult,
  input: builder.inputType('RecordPersonStatusInput', {
    description: 'A status, and the article that reports it.',
    fields: (t) => ({
      article: t.id({ required: true, description: 'Global identifier or slug of the article.' }),
      status: t.field({ type: PersonStatusInput, required: true, description: 'The status.' }),
      draft: t.boolean({ description: 'Whether to hide it from readers until it is published. False by default.' }),
      ...defineOrderFields(t, { why: 'optional' }),
    }),
  }),
  work: async (work, { article, status, draft }, { review }) => ({
    status: await recordPersonStatus(work, {
      article: readOne(article, 'Article'),
      status: makeDraft(kinds.PersonStatus, status),
      draft: review || draft === true,
    }),
  }),
});

defineWrite('revisePersonStatus', {
  description: 'Changes the given fields of a status and leaves all others as they are.',
  result: PersonStatusResult,
  input: builder.inputType('RevisePersonStatusInput', {
    description: 'A status, and the changes to it.',
    fields: (t) => ({
      ...basedOnStatus(t),
      changes: t.field({ type: PersonStatusChanges, required: true, description: 'The fields to change.' }),
      ...defineOrderFields(t, { why: 'required' }),
    }),
  }),
  work: async (work, input) => ({
    status: await revisePersonStatus(work, based(input), makeDraft(kinds.PersonStatus, input.changes)),
  }),
});

const simpleInput = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({ ...basedOnStatus(t), ...defineOrderFields(t, { why: 'required' }) }),
  });

defineWrite('retractPersonStatus', {
  description: 'Withdraws a status. It stays readable, marked as retracted; the reason is in its history.',
  result: PersonStatusResult,
  input: simpleInput('RetractPersonStatusInput', 'The status to withdraw.'),
  work: async (work, input) => ({ status: await retractPersonStatus(work, based(input)) }),
});

defineWrite('publishPersonStatus', {
  description:
    'Publishes a draft, or a status that was retracted. If review is on, this cannot be done by a curator who wrote or changed the status since it was last published.',
  result: PersonStatusResult,
  input: simpleInput('PublishPersonStatusInput', 'The status to publish.'),
  work: async (work, input, { review }) => ({ status: await publishPersonStatus(work, based(input), review) }),
});
