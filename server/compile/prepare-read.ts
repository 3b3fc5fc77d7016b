import { getArgumentValues } from 'graphql';
import type { Readable } from '../database/client.ts';
import type { Viewer } from '../domain/access/visibility.ts';
import { type ClockArgs, narrowViewer } from '../graphql/base/clocks.ts';
import { type Context, resolveContextAt } from '../graphql/base/context.ts';
import type { PageArgs } from '../graphql/base/pages.ts';
import type { ListPlan } from '../graphql/lists/page-plan.ts';
import { UnsupportedError } from '../sql/composed/conditions.ts';
import type { Sql } from '../sql/statement.ts';
import {
  type CompiledRead,
  type ListField,
  type LookUpField,
  listObjectsBelow,
  listRowObjects,
  type MadeListField,
  type MadeRowField,
  type RowObject,
  type ScopeField,
  type Selected,
} from './compiled-read.ts';
import { KnownRecords } from './known-records.ts';

/** What one request asks of a compiled read: the plan of each list and the `where` of each look-up. */
export interface PreparedRead {
  /** The ledger that is read. */
  readonly db: Readable;
  /** The records that its arguments name. */
  readonly records: KnownRecords | undefined;
  /** Whether the same request leads to the same plans as long as what the statement checks is true. */
  readonly isLasting: boolean;
  readonly plans: ReadonlyMap<ListField, ListPlan>;
  /** The statements that count lists without reading them. */
  readonly counts: ReadonlyMap<ListField, Sql>;
  readonly found: ReadonlyMap<LookUpField, FoundRow>;
  /** The statements of rows that are made by hand. */
  readonly made: ReadonlyMap<MadeListField | MadeRowField, MadeStatements>;
  /** The day by which the rows of an object must have been known, where it is limited. */
  readonly knownBy: ReadonlyMap<RowObject, Date>;
}

interface MadeStatements {
  readonly plan: ListPlan;
  /** @param take the number of rows */
  select(take: number): Sql;
  count(): Sql;
}

interface FoundRow {
  readonly object: RowObject;
  readonly where: object;
}

/**
 * Reads the arguments of every field and plans every list.
 * @throws any error of an argument or a plan; UnsupportedError for a read of several moments
 */
export async function prepareRead(
  { fields }: CompiledRead,
  request: Context,
  variables: Readonly<Record<string, unknown>>,
): Promise<PreparedRead> {
  const plans = new Map<ListField, ListPlan>();
  const counts = new Map<ListField, Sql>();
  const found = new Map<LookUpField, FoundRow>();
  const made = new Map<MadeListField | MadeRowField, MadeStatements>();
  const knownBy = new Map<RowObject, Date>();
  const readArgs = ({ field, node }: Selected) => getArgumentValues(field, node, variables) as ClockArgs & PageArgs;

  const planList = async (list: ListField, above: Viewer, context: Context): Promise<void> => {
    const args = readArgs(list);
    const viewer = narrowViewer(above, args);
    if (viewer.asRecordedOn?.getTime() !== above.asRecordedOn?.getTime())
      throw new UnsupportedError('Two moments in one operation.');
    const planned = await list.list.resolve(args, context);
    plans.set(list, list.list.plan(planned, viewer));
    // Below a row, only some of all rows are listed.
    const count = list.at === undefined ? list.list.count?.(planned, viewer) : null;
    if (count) counts.set(list, count);
    for (const object of listRowObjects(list)) await planObject(object, viewer, context);
  };
  const planObject = async (object: RowObject, viewer: Viewer, context: Context): Promise<void> => {
    if (viewer.knownBy !== null) knownBy.set(object, viewer.knownBy);
    for (const field of object.fields) {
      if (field.kind === 'list') await planList(field, viewer, context);
      else for (const below of listObjectsBelow(field)) await planObject(below, viewer, context);
    }
  };

  const planScope = async ({ scope, fields }: ScopeField, args: ClockArgs, viewer: Viewer, context: Context) => {
    const about = await scope.find(args, viewer, context);
    for (const field of fields) {
      if (field.kind === 'typename') continue;
      const { rows, toScope } = field.made;
      const own = toScope(about);
      if (!rows.isQuick(own)) throw new UnsupportedError(`Slow ${rows.name}.`);
      const plan = rows.plan(own, field.kind === 'madeRow' ? { first: 1 } : readArgs(field));
      const select = (take: number) => rows.select(own, { ...plan, take }, field.names);
      made.set(field, { plan, select, count: () => rows.count(own) });
      for (const object of field.kind === 'madeRow' ? [field.object] : listRowObjects(field))
        await planObject(object, viewer, context);
    }
  };

  const roots = fields.flatMap((field) => {
    if (field.kind === 'typename') return [];
    const args = readArgs(field);
    return [{ field, args, viewer: narrowViewer(request.viewer, args) }];
  });
  const [first] = roots;
  const moment = first?.viewer.asRecordedOn ?? null;
  if (roots.some(({ viewer }) => viewer.asRecordedOn?.getTime() !== moment?.getTime()))
    throw new UnsupportedError('Two moments in one operation.');
  const there = resolveContextAt(request, moment);
  // What a handle led to in the past is not remembered.
  const records = moment === null ? new KnownRecords(there) : undefined;
  const { context, hasRead } = watchReads(records ? { ...there, records, recordsOfToday: records } : there);
  for (const { field, args, viewer } of roots) {
    if (field.kind === 'list') {
      await planList(field, viewer, context);
      continue;
    }
    if (field.kind === 'scope') {
      await planScope(field, args, viewer, context);
      continue;
    }
    const row = field.lookUp.find(args, viewer);
    const object = row && field.objectOf(row.type);
    if (!object) throw new UnsupportedError(`A look-up by ${field.field.name}.`);
    found.set(field, { object, where: row.where });
    await planObject(object, viewer, context);
  }
  const isLasting = records?.areAllChecked === true && !hasRead();
  return { db: there.db, records, isLasting, plans, counts, found, made, knownBy };
}

/** Returns a context that knows whether anything was read through it, except for the records that arguments name. */
function watchReads({ db, within, ...others }: Context): { context: Context; hasRead(): boolean } {
  let read = false;
  const watched = <Part>(part: Part): Part => {
    read = true;
    return part;
  };
  const context: Context = {
    ...others,
    get db() {
      return watched(db);
    },
    get within() {
      return watched(within);
    },
  };
  return { context, hasRead: () => read };
}
