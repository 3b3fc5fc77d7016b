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

/** The history of a record: who wrote it when, why, and what each write changed. */

/** The fields that one write changes are few, but for the first, which sets them all. */
const CHANGES_COST = { field: 1, multiplier: 10 };

const ChangeType = builder.objectRef<FieldChange>('Change').implement({
  description: 'One field of a record that a write changed.',
  fields: (t) => ({
    path: t.exposeString('path', {
      description:
        'Where the field stands in the record as the ledger files it, for example "publishedOn.earliest" or "attributions[0].label". The number of an item of a list is that after the write, or that before it where the item was removed.',
    }),
    before: t.expose('before', {
      type: 'JSON',
      nullable: true,
      description: 'Its value before. Null where it had none.',
    }),
    after: t.expose('after', { type: 'JSON', nullable: true, description: 'Its value after. Null where it has none.' }),
  }),
});

const states = new Batch<string, States>((id) => id);

/** One write to one record. Whoever has a row of the log can show it: the changes are read when they are asked for. */
export const Revision = builder.objectRef<RevisionRow>('Revision').implement({
  description: 'One write to one record. The log of the ledger is made of these; none is ever changed or removed.',
  fields: (t) => ({
    id: t.exposeID('id', {
      description: 'Its place in the log: a whole number, greater than that of every write before it.',
    }),
    version: t.exposeInt('version', { description: 'Number of the revision of that record, from 1.' }),
    at: t.expose('at', {
      type: 'DateTime',
      description: 'When it was written. Given to `asRecordedOn`, it shows the ledger as this write left it.',
    }),
    actor: t.exposeString('actor', { description: "Who wrote it: a curator's name, or what imported it." }),
    reason: t.exposeString('reason', { description: 'Why it was written; of an import, the file.' }),
    changes: t.field({
      type: [ChangeType],
      complexity: CHANGES_COST,
      description:
        'What it changed, field by field and by name; the first revision of a record tells every field that says anything.',
      resolve: async ({ id }, _args, context, info) => {
        const found = await states.load(context, info, id, async (ids) =>
          readableStates(context, await readRevisionStates(context.db.pool, ids, context.viewer)),
        );
        return found ? findChanges(found.before, found.after) : [];
      },
    }),
  }),
});

/** The states of a record around a write, with slugs and keys where the ledger keeps ids. */
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

/** What tells records of all types apart. */
function recordIdOf({ type, id }: RecordKey): string {
  return `${type} ${id}`;
}

const revisionLists = new ScopedLists<RecordKey, RevisionRow>(recordIdOf);

const RevisionConnection: ConnectionRef<RevisionRow> = defineConnection('Revision', 'revisions', Revision);

const revisionOrders = orderBothWays('VERSION', 'version', 'count') satisfies Record<string, ListOrder>;

const RevisionOrder = builder.enumType('RevisionOrder', {
  description: 'The orders of a list of revisions.',
  values: {
    VERSION_ASC: { description: 'As they were written, the first one first.' },
    VERSION_DESC: { description: 'The last one first.' },
  },
});

builder.interfaceField(builder.nodeInterfaceRef(), 'revisions', (t) =>
  t.field({
    type: RevisionConnection,
    args: {
      ...pageArgs,
      orderBy: t.arg({
        type: RevisionOrder,
        description: 'In which order: the last one first, unless told otherwise.',
      }),
    },
    complexity: priceList,
    description:
      'What was written to the record: who, when, why, and what changed. Under `asRecordedOn` what had been written by then, under `knownBy` what had been written by the end of that day. What was written while it was a draft is shown to curators only. The last one first, unless told otherwise.',
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

/** The name of a type as the log has it: PERSON_STATUS for `PersonStatus`. */
function entityTypeOf(type: string): string {
  return type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}
