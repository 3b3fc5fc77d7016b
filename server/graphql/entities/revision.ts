import type { Viewer } from '../../domain/access/visibility.ts';
import { type FieldChange, findChanges } from '../../domain/records/changes.ts';
import { withHandles } from '../../domain/records/handles.ts';
import type { Entry } from '../../domain/records/kind.ts';
import { getKind } from '../../domain/records/kinds.ts';
import type { RevisionStates } from '../../sql/revisions.ts';
import {
  countRevisions,
  type RecordKey,
  type RevisionRow,
  readRevisionStates,
  readRevisions,
} from '../../sql/revisions.ts';
import { builder, priceList } from '../base/builder.ts';
import type { Context } from '../base/context.ts';
import { pageArgs } from '../lists/arguments.ts';
import { Batch } from '../lists/batch.ts';
import { type ConnectionRef, defineConnection } from '../lists/connection.ts';
import { orderBothWays } from '../lists/orders.ts';
import { type ListOrder, planList } from '../lists/page-plan.ts';
import type { NodeRow } from '../lists/rows.ts';
import { ScopedLists } from '../lists/scoped-list.ts';

/** The history of a record: who wrote it, when, why, and what each write changed. */

/** Most writes change few fields. Only the first one sets them all. */
const CHANGES_COST = { field: 1, multiplier: 10 };

const ChangeType = builder.objectRef<FieldChange>('Change').implement({
  description: 'One field of a record that a write changed.',
  fields: (t) => ({
    path: t.exposeString('path', {
      description:
        'Path of the field in the record, in the file format of the ledger, for example "publishedOn.earliest" or "attributions[0].label". The index of a list item is its index after the write, or before the write if the item was removed.',
    }),
    before: t.expose('before', {
      type: 'JSON',
      nullable: true,
      description: 'The value before the write. Null if there was none.',
    }),
    after: t.expose('after', {
      type: 'JSON',
      nullable: true,
      description: 'The value after the write. Null if there is none.',
    }),
  }),
});

const states = new Batch<string, States>((id) => id);

/** One write to one record. A row of the log is all it needs, since changes are read only on request. */
export const Revision = builder.objectRef<RevisionRow>('Revision').implement({
  description: 'One write to one record. Revisions make up the log of the ledger. They are never changed or removed.',
  fields: (t) => ({
    id: t.exposeID('id', {
      description: 'Position in the log: a whole number, greater than that of every earlier write.',
    }),
    version: t.exposeInt('version', { description: 'Number of this revision of the record, from 1.' }),
    at: t.expose('at', {
      type: 'DateTime',
      description: 'When it was written. Pass it to `asRecordedOn` to see the ledger as this write left it.',
    }),
    actor: t.exposeString('actor', { description: 'Who wrote it: the name of a curator, or of the importer.' }),
    reason: t.exposeString('reason', { description: 'Why it was written. For an import, the file.' }),
    changes: t.field({
      type: [ChangeType],
      complexity: CHANGES_COST,
      description:
        'The changes, field by field, with slugs and keys in place of ids. The first revision of a record lists every field that has a value.',
      resolve: async ({ id }, _args, context, info) => {
        const found = await states.load(context, info, id, async (ids) =>
          readableStates(context, await readRevisionStates(context.db.pool, ids, context.viewer)),
        );
        return found ? findChanges(found.before, found.after) : [];
      },
    }),
  }),
});

/** The states of a record before and after a write, with slugs and keys in place of ids. */
interface States {
  readonly before: unknown;
  readonly after: unknown;
}

async function readableStates(
  { db }: Context,
  found: ReadonlyMap<string, RevisionStates>,
): Promise<Map<string, States>> {
  const entries = [...found.values()].flatMap(({ entityType, articleId, before, after }) =>
    [before, after].map((state) => ({ kind: getKind(entityType), entry: (state ?? {}) as Entry, articleId })),
  );
  const shown = await withHandles(db.pool, entries);
  return new Map(
    [...found].map(([id, { before }], i) => [
      id,
      { before: before === null ? null : shown[2 * i], after: shown[2 * i + 1] },
    ]),
  );
}

/** Returns the text that identifies a record among records of all types. */
function recordIdOf({ type, id }: RecordKey): string {
  return `${type} ${id}`;
}

const revisionLists = new ScopedLists<RecordKey, RevisionRow>(recordIdOf);

const RevisionConnection: ConnectionRef<RevisionRow> = defineConnection('Revision', 'revisions', Revision);

const revisionOrders = orderBothWays('VERSION', 'version', 'count') satisfies Record<string, ListOrder>;

const RevisionOrder = builder.enumType('RevisionOrder', {
  description: 'Sort orders for a list of revisions.',
  values: {
    VERSION_ASC: { description: 'Oldest first.' },
    VERSION_DESC: { description: 'Newest first.' },
  },
});

builder.interfaceField(builder.nodeInterfaceRef(), 'revisions', (t) =>
  t.field({
    type: RevisionConnection,
    args: {
      ...pageArgs,
      orderBy: t.arg({
        type: RevisionOrder,
        description: 'Sort order. The default is newest first.',
      }),
    },
    complexity: priceList,
    description:
      'The writes to the record: who made them, when and why, and what changed. `asRecordedOn` limits them to writes made by that moment, and `knownBy` to writes made by the end of that day. Only curators see writes that left the record a draft. Newest first by default.',
    resolve: async (row, { orderBy, ...page }, context, info) => {
      const { pool } = context.db;
      const order = revisionOrders[orderBy ?? 'VERSION_DESC'];
      const plan = planList({ list: 'Revision', order: { ...order, keys: order.keys.slice(0, 1) }, filter: {}, page });
      const reader = {
        async read(records: readonly RecordKey[], viewer: Viewer) {
          const found = await readRevisions(pool, records, viewer, plan);
          return Map.groupBy(found, ({ recordType, recordId }) => recordIdOf({ type: recordType, id: recordId }));
        },
        async count(records: readonly RecordKey[], viewer: Viewer) {
          const found = await countRevisions(pool, records, viewer);
          return new Map(
            found.map(({ recordType, recordId, count }) => [recordIdOf({ type: recordType, id: recordId }), count]),
          );
        },
      };
      const record = { type: entityTypeOf(info.parentType.name), id: (row as NodeRow).id };
      return revisionLists.of(record, plan, reader, {}, context, info);
    },
  }),
);

/** Returns the name of a type in the log, for example PERSON_STATUS for `PersonStatus`. */
function entityTypeOf(type: string): string {
  return type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}
