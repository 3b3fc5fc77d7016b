import type { KeysetPage } from '../keyset.ts';
import type { Pool } from '../pool.ts';
import { type ComposedStatement, readComposed, readRows, type Sql } from '../statement.ts';
import { ConditionWriter, getStoredModel, tieRows, UnsupportedError } from './conditions.ts';
import { Parameters } from './parameters.ts';

/**
 * Writes the statement of a list: the rows of one page, found and sorted before anything else is joined. Its LIMIT is a number
 * in the text, its bounds are row comparisons, and its conditions are on columns of its own table, so PostgreSQL has nothing
 * to estimate wrongly, whether it knows the values of the parameters or not.
 */

/** A list: the model of its rows, which rows belong to it, and the page of it. */
export interface ListedRows extends KeysetPage {
  readonly filter: object;
  /** Conditions that divide the list of all rows in parts. */
  readonly parts?: readonly object[] | undefined;
}

/** What counting a list takes of it. */
type Counted = Pick<ListedRows, 'filter' | 'keys'>;

/** The way from a parent to the rows of a list: a relation of the parent's model, which may lead to a link table. */
export interface ListedFrom {
  readonly model: string;
  readonly relation: string;
  /** The alias of the parent's row, which has an `id`. */
  readonly alias: string;
  /** The relation from the link to the row, if the relation leads to links. */
  readonly through?: string | undefined;
  /** Which links lead to rows of the list. */
  readonly only?: object | undefined;
  /** Fields of the link that repeat sort columns of the row. */
  readonly copies?: Readonly<Record<string, string>> | undefined;
}

/** Reads the ids of the rows of a page, in the order of its statement. */
export async function readPageIds(pool: Pool, model: string, list: ListedRows): Promise<string[]> {
  const statement = compose((writer) => writePage(writer, model, list, undefined, ['id'], list.take));
  const rows = await readComposed<{ id: string }>(pool, 'page of a list', statement);
  return rows.map(({ id }) => id);
}

/** Reads the ids of the rows of the same page below each of many parents, by the id of the parent. */
export async function readPageIdsBelow(
  pool: Pool,
  model: string,
  list: ListedRows,
  from: Omit<ListedFrom, 'alias'>,
  parents: readonly string[],
): Promise<Map<string, string[]>> {
  const statement = compose((writer) => {
    const given = writer.parameters.add(parents);
    const page = writePage(writer, model, list, { ...from, alias: 'parent' }, ['id'], list.take);
    return `SELECT parent.id AS parent, page.id FROM unnest(${given}::uuid[]) AS parent(id)
      CROSS JOIN LATERAL (SELECT row.id, row_number() OVER () AS n FROM (${page}) AS row) AS page ORDER BY parent.id, page.n`;
  });
  const rows = await readComposed<{ parent: string; id: string }>(pool, 'pages of nested lists', statement);
  const pages = new Map(parents.map((parent) => [parent, [] as string[]]));
  for (const { parent, id } of rows) pages.get(parent)?.push(id);
  return pages;
}

/** Runs a statement that returns one number, as `count`. */
export async function readCount(pool: Pool, statement: Sql): Promise<number> {
  const [row] = await readRows<{ count: number }>(pool, 'count kept ready', statement);
  return row?.count ?? 0;
}

/** Counts the rows of a list. */
export async function countListed(pool: Pool, model: string, list: Counted): Promise<number> {
  const statement = compose((writer) => writeCount(writer, model, list, undefined));
  const [row] = await readComposed<{ count: number }>(pool, 'count of a list', statement);
  return row?.count ?? 0;
}

/** Counts the rows of the same list below each of many parents, by the id of the parent. */
export async function countListedBelow(
  pool: Pool,
  model: string,
  list: Counted,
  from: Omit<ListedFrom, 'alias'>,
  parents: readonly string[],
): Promise<Map<string, number>> {
  const statement = compose((writer) => {
    const given = writer.parameters.add(parents);
    const count = writeCount(writer, model, list, { ...from, alias: 'parent' });
    return `SELECT parent.id AS parent, (${count}) AS count FROM unnest(${given}::uuid[]) AS parent(id)`;
  });
  const rows = await readComposed<{ parent: string; count: number }>(pool, 'counts of nested lists', statement);
  return new Map(rows.map(({ parent, count }) => [parent, count]));
}

/**
 * Composes a statement that selects the rows of a model that meet a condition, for a statement written by hand to use as a table.
 * @param fields the fields that are selected, each a column of its name
 */
export function composeRows(model: string, where: object, fields: readonly string[]): ComposedStatement {
  return compose((writer) => {
    const row = writer.addAlias();
    const columns = fields.map((field) => `${row}.${getColumn(model, field)} AS "${field}"`);
    const { table } = getStoredModel(model);
    return `SELECT ${columns.join(', ')} FROM ${table} ${row} WHERE ${writer.write(model, where, row)}`;
  });
}

/** Composes a statement, with parameters of its own. */
function compose(write: (writer: ConditionWriter) => string): ComposedStatement {
  const parameters = new Parameters();
  const text = write(new ConditionWriter(parameters));
  return { text, values: parameters.values };
}

/**
 * Writes a page of a list.
 * @param columns the columns of the rows that are selected, as they are named in the table
 * @param take the number of rows
 */
export function writePage(
  writer: ConditionWriter,
  model: string,
  list: ListedRows,
  from: ListedFrom | undefined,
  columns: readonly string[],
  take: number,
): string {
  const [first] = list.keys;
  // An order that runs upwards begins where the parts do.
  const isDivided = list.parts && !from && (first?.direction === 'desc') !== list.backwards;
  if (!isDivided) return writePart(writer, model, list, from, columns, take);
  const keys = list.keys.map(({ column }) => getColumn(model, column));
  const needed = [...new Set([...columns, ...keys])];
  const parts = (list.parts ?? []).map((part) => {
    const filter = { AND: [list.filter, part] };
    return `(${writePart(writer, model, { ...list, filter }, from, needed, take)})`;
  });
  const order = writeOrder(list, keys);
  return `SELECT ${columns.join(', ')} FROM (${parts.join(' UNION ALL ')}) AS part ORDER BY ${order} LIMIT ${toLimit(take)}`;
}

function writePart(
  writer: ConditionWriter,
  model: string,
  list: ListedRows,
  from: ListedFrom | undefined,
  columns: readonly string[],
  take: number,
): string {
  const source = writeSource(writer, model, list, from);
  const bounds = [
    ...(list.after ? [isBeyond(writer, list, source.keys, list.after, true)] : []),
    ...(list.before ? [isBeyond(writer, list, source.keys, list.before, false)] : []),
  ];
  const selected = columns.map((column) => `${source.row}.${column}`).join(', ');
  const where = [source.where, ...bounds].join(' AND ');
  const order = writeOrder(list, source.keys);
  return `SELECT ${selected} FROM ${source.from} WHERE ${where} ORDER BY ${order} LIMIT ${toLimit(take)}`;
}

function writeOrder({ keys, backwards }: ListedRows, columns: readonly string[]): string {
  return keys
    .map(({ direction }, i) => `${columns[i]} ${(direction === 'asc') !== backwards ? 'ASC' : 'DESC'}`)
    .join(', ');
}

/** Writes the number of all rows of a list, on all its pages. */
export function writeCount(
  writer: ConditionWriter,
  model: string,
  list: Counted,
  from: ListedFrom | undefined,
): string {
  const { from: tables, where } = writeSource(writer, model, list, from);
  return `SELECT count(*)::int AS count FROM ${tables} WHERE ${where}`;
}

interface Source {
  /** The tables, for FROM. */
  readonly from: string;
  readonly where: string;
  /** The alias of the rows. */
  readonly row: string;
  /** The columns of the order. */
  readonly keys: readonly string[];
}

function writeSource(
  writer: ConditionWriter,
  model: string,
  { filter, keys }: Counted,
  from: ListedFrom | undefined,
): Source {
  const row = writer.addAlias();
  const { table } = getStoredModel(model);
  const isListed = writer.write(model, filter, row);
  const onRow = keys.map(({ column }) => `${row}.${getColumn(model, column)}`);
  if (!from) return { from: `${table} ${row}`, where: isListed, row, keys: onRow };
  const relation = getStoredModel(from.model).relations[from.relation];
  if (!relation) throw new UnsupportedError(`The model ${from.model} has no relation ${from.relation}.`);
  if (from.through === undefined) {
    const where = `${tieRows(relation, from.alias, row)} AND ${isListed}`;
    return { from: `${table} ${row}`, where, row, keys: onRow };
  }
  const link = writer.addAlias();
  const linked = getStoredModel(relation.model);
  const through = linked.relations[from.through];
  if (!through) throw new UnsupportedError(`The model ${relation.model} has no relation ${from.through}.`);
  const { only = {}, copies = {} } = from;
  const isCopied = keys.every(({ column }) => column in copies);
  return {
    from: `${linked.table} ${link} JOIN ${table} ${row} ON ${tieRows(through, link, row)}`,
    where: `${tieRows(relation, from.alias, link)} AND ${writer.write(relation.model, only, link)} AND ${isListed}`,
    row,
    keys: isCopied ? keys.map(({ column }) => `${link}.${getColumn(relation.model, copies[column] ?? column)}`) : onRow,
  };
}

/** Returns the column of a field. */
export function getColumn(model: string, field: string): string {
  const column = getStoredModel(model).columns[field];
  if (!column) throw new UnsupportedError(`The model ${model} has no column ${field}.`);
  return column.column;
}

/** Whether a row lies after a position, or before it, as one row comparison. */
function isBeyond(
  { parameters }: ConditionWriter,
  { keys }: KeysetPage,
  columns: readonly string[],
  position: readonly unknown[],
  after: boolean,
): string {
  const [first] = keys;
  if (!first || keys.some(({ direction }) => direction !== first.direction))
    throw new UnsupportedError('An order whose columns run in different directions.');
  const bounds = keys.map((_key, i) => parameters.add(position[i]));
  return `(${columns.join(', ')}) ${(first.direction === 'asc') === after ? '>' : '<'} (${bounds.join(', ')})`;
}

/** Returns a number as the text of a LIMIT. */
function toLimit(take: number): string {
  if (!Number.isSafeInteger(take) || take < 0) throw new Error(`${take} is no number of rows.`);
  return String(take);
}
