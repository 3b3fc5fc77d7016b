import type { ObjectRef } from '@pothos/core';
import { type Merged, merge } from '../../domain/writes/merge.ts';
import type { Performed } from '../../domain/writes/perform.ts';
import type { MergeableName } from '../../domain/writes/referring.ts';
import { unmerge } from '../../domain/writes/unmerge.ts';
import { builder, type Types } from '../base/builder.ts';
import { readOne } from '../base/ids.ts';
import { Event } from '../entities/event.ts';
import { Organisation } from '../entities/organisation.ts';
import { Person } from '../entities/person.ts';
import { Place } from '../entities/place.ts';
import { Population } from '../entities/population.ts';
import { loadRow, type NodeRow } from '../lists/rows.ts';
import { BASED_ON } from './inputs.ts';
import { defineOrderFields, defineResult, defineWrite, repeatedField } from './write.ts';

/** The mutations that merge two records of the same person, organisation, event, place or population, and those that undo it. */

/** The longest a merge may take. It writes every record that refers to the merged one. */
const LONGEST_MERGE_MS = 300_000;

interface Entity {
  readonly type: MergeableName;
  readonly plural: 'People' | 'Organisations' | 'Events' | 'Places' | 'Populations';
  readonly several: string;
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
  { type: 'Event', plural: 'Events', several: 'events', node: Event },
  { type: 'Place', plural: 'Places', several: 'places', node: Place },
  { type: 'Population', plural: 'Populations', several: 'populations', node: Population },
];

for (const { type, plural, several, node } of entities) {
  const Done = builder.objectRef<Performed<Merged>>(`${plural}Merged`).implement({
    description: `Two ${several} that were merged, or whose merge was undone, as they stood right after the write.`,
    fields: (t) => ({
      into: t.field({
        type: node,
        description: 'The record that all references were moved to, or moved back from.',
        resolve: ({ written }, _args, context, info) => loadRow(type, written.into, context, info),
      }),
      merged: t.field({
        type: node,
        description: 'The record that was merged into the other, or that stands by itself again. Its id keeps working.',
        resolve: ({ written }, _args, context, info) => loadRow(type, written.merged, context, info),
      }),
      moved: t.int({
        description: 'How many records that refer to them were changed. Each has a revision that says so.',
        resolve: ({ written }) => written.moved.length,
      }),
      repeated: t.boolean(repeatedField),
    }),
  });

  const result = defineResult(
    `${plural}Merge`,
    `The result of merging ${several}, or of undoing a merge: the records, or why nothing was written.`,
    Done,
  );

  defineWrite(`merge${plural}`, {
    description: `Merges a record into another one that turned out to be the same. From then on, everything that referred to the first refers to the second, and the first shows what it became. \`unmerge${plural}\` undoes this.`,
    result,
    longestMs: LONGEST_MERGE_MS,
    input: builder.inputType(`Merge${plural}Input`, {
      description: 'Two records to merge.',
      fields: (t) => ({
        from: t.id({ required: true, description: 'Global identifier or slug of the record to merge into the other.' }),
        fromVersion: t.int({ required: true, description: BASED_ON }),
        into: t.id({ required: true, description: 'Global identifier or slug of the record to keep.' }),
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
      'Undoes a merge. Records that nobody has changed since are restored to what they were before it. In all others, the references that the merge moved go back, and later changes stay.',
    result,
    longestMs: LONGEST_MERGE_MS,
    input: builder.inputType(`Unmerge${plural}Input`, {
      description: 'A record whose merge is to be undone.',
      fields: (t) => ({
        id: t.id({
          required: true,
          description: 'Global identifier or slug of the record that was merged into another.',
        }),
        version: t.int({ required: true, description: BASED_ON }),
        ...defineOrderFields(t, { why: 'required' }),
      }),
    }),
    work: (work, { id, version }) => unmerge(work, type, { target: readOne(id, type), version }),
  });
}
