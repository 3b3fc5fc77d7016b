import type { ListPlan, SortKey } from '../graphql/lists/page-plan.ts';
import { getStoredModel } from '../sql/composed/conditions.ts';
import { getColumn } from '../sql/composed/list-page.ts';
import { type ListedField, listRowObjects, type PagePart, type RowObject } from './compiled-read.ts';
import { concatenate, type TextPart, writeCursor, writeMoment } from './json-text.ts';

/** Writes the page of a list: its rows as one aggregate, its cursors, and where it is in the list. */

/** A page that is being written. */
export interface WrittenPage {
  readonly plan: ListPlan;
  readonly row: { readonly model: string; readonly alias: string };
  /** The columns of its rows that are needed. */
  readonly columns: ReadonlySet<string>;
  readonly size: number;
  /** Whether anything is read from its rows. */
  readonly usesRows: boolean;
  /** Whether it matters how many rows there are, and if there are more. */
  readonly usesCount: boolean;
}

export function makePage(list: ListedField, plan: ListPlan): WrittenPage {
  const row = { model: list.model, alias: list.alias };
  const edge = list.parts.flatMap((part) => (part.kind === 'edges' ? part.parts.map(({ kind }) => kind) : []));
  const pageInfo = list.parts.flatMap((part) => (part.kind === 'pageInfo' ? part.parts.map(({ kind }) => kind) : []));
  // Where the page begins is known from its arguments. Whether there is more where it ends has to be found out.
  const end = plan.backwards ? 'hasPreviousPage' : 'hasNextPage';
  const usesCount = pageInfo.some((kind) => isCursor(kind) || kind === end);
  const usesRows = usesCount || list.parts.some(({ kind }) => kind === 'nodes' || kind === 'edges');
  const columns = new Set(['id']);
  for (const object of listRowObjects(list)) addColumns(object, columns);
  if (edge.includes('cursor') || pageInfo.some(isCursor))
    for (const { column } of plan.keys) columns.add(getColumn(row.model, column));
  return { plan, row, columns, size: plan.take - 1, usesRows, usesCount };
}

const isCursor = (kind: PagePart['kind']): boolean => kind === 'startCursor' || kind === 'endCursor';

/**
 * Writes the rows of a page in the order of the list, numbered if it matters how many there are.
 * @param writeRows writes the statement of this many rows
 */
export function writePageRows(
  { plan, row, size, usesCount }: WrittenPage,
  writeRows: (take: number) => string,
): string {
  const rows = writeRows(usesCount ? plan.take : size);
  if (!usesCount && !plan.backwards) return `(${rows}) ${row.alias}`;
  const numbered = `SELECT p.*, row_number() OVER () AS n, count(*) OVER () AS c FROM (${rows}) p`;
  return `(${numbered}${plan.backwards ? ' ORDER BY n DESC' : ''}) ${row.alias}`;
}

/**
 * Aggregates the rows of a page, without the row beyond it. They come from one subquery that is sorted, and nothing is joined to
 * it, so they are aggregated in its order.
 */
export function collectRows(item: string, { row, size, usesCount }: WrittenPage): TextPart[] {
  const filter = usesCount ? ` FILTER (WHERE ${row.alias}.n <= ${size})` : '';
  return ['[', { sql: `coalesce(string_agg(${item}, ',')${filter}, '')` }, ']'];
}

export function writePageInfo(part: PagePart, page: WrittenPage): TextPart[] {
  const { plan, row, size } = page;
  const hasMore = { sql: `CASE WHEN count(*) > ${size} THEN 'true' ELSE 'false' END` };
  switch (part.kind) {
    case 'typename':
      return [JSON.stringify(part.name)];
    case 'hasNextPage':
      return [plan.backwards ? String(plan.before !== undefined) : hasMore];
    case 'hasPreviousPage':
      return [plan.backwards ? hasMore : String(plan.after !== undefined)];
    case 'startCursor':
    case 'endCursor': {
      const isFirst = (part.kind === 'startCursor') !== plan.backwards;
      const at = isFirst ? `least(1, ${size})` : `least(${row.alias}.c, ${size})`;
      const cursor = concatenate(writeRowCursor(page));
      return [{ sql: `coalesce(min(${cursor}) FILTER (WHERE ${row.alias}.n = ${at}), 'null')` }];
    }
  }
}

/** Writes the cursor of a row, as page-plan.ts does. */
export function writeRowCursor({ plan, row }: WrittenPage): TextPart[] {
  const values = plan.keys.flatMap(({ column, kind }): TextPart[] => {
    return [',', ...writeKey(`${row.alias}.${getColumn(row.model, column)}`, kind)];
  });
  return ['"', { sql: writeCursor(concatenate([`[${JSON.stringify(plan.mark)}`, ...values, ']'])) }, '"'];
}

function writeKey(column: string, kind: SortKey['kind']): TextPart[] {
  if (kind === 'text') return [{ sql: `to_json(${column})::text` }];
  return ['"', { sql: kind === 'instant' ? writeMoment(column) : `${column}::text` }, '"'];
}

/** Adds the columns that the fields of an object need from its own row. */
function addColumns({ model, fields }: RowObject, columns: Set<string>): void {
  for (const field of fields) {
    switch (field.kind) {
      case 'column':
        columns.add(field.column);
        break;
      case 'self':
        addColumns(field.object, columns);
        break;
      case 'value':
        for (const one of field.fields) {
          if (one.kind === 'column') columns.add(one.column);
          if (one.kind === 'one') columns.add(one.relation.key);
        }
        for (const column of [...field.nullIfAll, ...field.nullIfAny]) columns.add(column);
        break;
      case 'one':
      case 'many':
        if (field.relation.keyIsHere) columns.add(field.relation.key);
        break;
      case 'computed':
        for (const name of Object.keys(field.select)) {
          const { columns: stored, relations } = getStoredModel(model);
          const relation = relations[name];
          if (relation?.keyIsHere) columns.add(relation.key);
          const column = stored[name];
          if (column) columns.add(column.column);
        }
        break;
    }
  }
}
