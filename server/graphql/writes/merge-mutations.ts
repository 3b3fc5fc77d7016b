import type { ObjectRef } from '@pothos/core';
import { type Merged, merge } from '../../domain/writes/merge.ts';
import type { Performed } from '../../domain/writes/perform.ts';
import type { MergeableName } from '../../domain/writes/referring.ts';
import { unmerge } from '../../domain/writes/unmerge.ts';
import { builder, type Types } from '../base/builder.ts';
import { readOne } from '../base/ids.ts';
import { Organisation } from '../entities/organisation.ts';
import { Person } from '../entities/person.ts';
import { loadRow, type NodeRow } from '../lists/rows.ts';
import { BASED_ON } from './inputs.ts';
import { defineOrderFields, defineResult, defineWrite, repeatedField } from './write.ts';

/** Two records that turned out to be one, and two again that were taken for one. */

/** Longest a merge may take: it writes every record that refers to the two. */
const LONGEST_MERGE_MS = 300_000;

interface Entity {
  readonly type: MergeableName;
  readonly plural: 'People' | 'Organisations';
  readonly several: 'people' | 'organisations';
  readonly node: ObjectRef<Types, NodeRow>;
}

const entities: readonly Entity[] = [
  { type: 'Person', plural: 'People', several: 'people', node: Person },
  {
    type: 'Organisation',
    plural: 'Organisations',
    several: 'organisations',
    node: Organisation,
  },
];

for (const { type, plural, several, node } of entities) {
  const Done = builder.objectRef<Performed<Merged>>(`${plural}Merged`).implement({
    description: `Two ${several} that were merged, or whose merge was undone, as they stood right after it.`,
    fields: (t) => ({
      into: t.field({
        type: node,
        description: 'The record that everything was moved to, or moved back from.',
        resolve: ({ written }, _args, context, info) => loadRow(type, written.into, context, info),
      }),
      merged: t.field({
        type: node,
        description: 'The record that became the other, or stands by itself again. Its id goes on to answer.',
        resolve: ({ written }, _args, context, info) => loadRow(type, written.merged, context, info),
      }),
      moved: t.int({
        description: 'How many records that refer to them were changed; each has a revision that says so.',
        resolve: ({ written }) => written.moved.length,
      }),
      repeated: t.boolean(repeatedField),
    }),
  });

  const result = defineResult(`${plural}Merge`, `What a merge of ${several} can answer.`, Done);

  defineWrite(`merge${plural}`, {
    description: `Merges a record into another that turned out to be the same: everything that refers to the first refers to the second from then on, and the first says what it became. \`unmerge${plural}\` undoes it.`,
    result,
    longestMs: LONGEST_MERGE_MS,
    input: builder.inputType(`Merge${plural}Input`, {
      description: 'Two records that are one.',
      fields: (t) => ({
        from: t.id({ required: true, description: 'Global identifier or slug of the record that becomes the other.' }),
        fromVersion: t.int({ required: true, description: BASED_ON }),
        into: t.id({ required: true, description: 'Global identifier or slug of the record that remains.' }),
        intoVersion: t.int({ required: true, description: BASED_ON }),
        ...defineOrderFields(t, { why: 'required' }),
      }),
    }),
    work: (work, { from, fromVersion, into, intoVersion }) =>
      merge(
        work,
        type,
        { target: readOne(from, type), version: fromVersion },
        { target: readOne(into, type), version: intoVersion },
      ),
  });

  defineWrite(`unmerge${plural}`, {
    description:
      'Undoes a merge. Records that nobody changed since are as they were before it; in all others the references that it moved go back, and what was written since stays.',
    result,
    longestMs: LONGEST_MERGE_MS,
    input: builder.inputType(`Unmerge${plural}Input`, {
      description: 'A record that was merged.',
      fields: (t) => ({
        id: t.id({ required: true, description: 'Global identifier or slug of the record that became another.' }),
        version: t.int({ required: true, description: BASED_ON }),
        ...defineOrderFields(t, { why: 'required' }),
      }),
    }),
    work: (work, { id, version }) => unmerge(work, type, { target: readOne(id, type), version }),
  });
}
