import type { StoredRelation } from '../database/stored-models.ts';
import type { ListPlan, SortKey } from '../graphql/lists/page-plan.ts';
import { toModel } from '../graphql/lists/rows.ts';
import { ConditionWriter, getStoredModel, tieRows, UnsupportedError } from '../sql/composed/conditions.ts';
import { getColumn, type ListedFrom, writeCount, writePage } from '../sql/composed/list-page.ts';
import { Parameters } from '../sql/composed/parameters.ts';
import type { ComposedStatement } from '../sql/statement.ts';
import type { CompiledRead, ListField, ListPart, PagePart, RowField, RowObject, ValueField } from './compiled-read.ts';
import {
  concatenate,
  type TextPart,
  writeColumn,
  writeCursor,
  writeGlobalId,
  writeMoment,
  writeObjectParts,
} from './json-text.ts';
import type { PreparedRead } from './prepare-read.ts';

/** Writes the statement of a read whose lists are planned. It returns the answer as one text. */
export function writeRead(read: CompiledRead, prepared: PreparedRead): ComposedStatement {
  const parameters = new Parameters();
  const text = new ReadWriter(prepared, parameters).write(read);
  return { text, values: parameters.values };
}

/** A row that is selected from: its model and its name in the statement, and the joins of the statement it is part of. */
interface Row {
  readonly model: string;
  readonly alias: string;
  readonly joins: string[];
}

class ReadWriter {
  readonly #prepared: PreparedRead;
  readonly #writer: ConditionWriter;

  constructor(prepared: PreparedRead, parameters: Parameters) {
    this.#prepared = prepared;
    this.#writer = new ConditionWriter(parameters);
  }

  write({ fields }: CompiledRead): string {
    const parts = fields.map((field) => ({ key: field.key, parts: this.#writeRoot(field) }));
    const answer = concatenate(writeObjectParts(parts));
    const checks = this.#prepared.records?.writeChecks(this.#writer.parameters) ?? [];
    if (checks.length === 0) return `SELECT ${answer} AS answer`;
    return `SELECT CASE WHEN ${checks.join(' AND ')} THEN ${answer} END AS answer`;
  }

  #writeRoot(field: CompiledRead['fields'][number]): TextPart[] {
    if (field.kind === 'typename') return [JSON.stringify(field.name)];
    if (field.kind === 'list') return this.#writeList(field, undefined);
    const found = this.#prepared.found.get(field);
    if (!found) throw new Error('A look-up was not prepared.');
    const { object, where } = found;
    const alias = this.#writer.addAlias();
    const row = { model: object.model, alias, joins: [] };
    const text = concatenate(this.#writeObject(object, row));
    const condition = this.#writer.write(object.model, where, alias);
    const from = [`${getStoredModel(object.model).table} ${alias}`, ...row.joins].join(' ');
    return [{ sql: `coalesce((SELECT ${text} FROM ${from} WHERE ${condition} LIMIT 1), 'null')` }];
  }

  #writeObject(object: RowObject, row: Row): TextPart[] {
    return writeObjectParts(
      object.fields.map((field) => ({
        key: field.key,
        parts: this.#writeField(field, row, this.#prepared.knownBy.get(object)),
      })),
    );
  }

  #writeField(field: RowField, row: Row, knownBy: Date | undefined): TextPart[] {
    const { alias } = row;
    switch (field.kind) {
      case 'typename':
        return [JSON.stringify(field.name)];
      case 'id':
        return ['"', { sql: writeGlobalId(field.typename, `${alias}.id`) }, '"'];
      case 'column':
        return writeColumn(`${alias}.${field.column}`, field.form, field.nullable);
      case 'self':
        return this.#writeObject(field.object, row);
      case 'value':
        return this.#writeValue(field, row, knownBy);
      case 'one':
        return this.#writeOne(field.relation, row, (there) => this.#writeObject(field.object, there));
      case 'many':
        return this.#writeMany(field.relation, field.orderBy, row, (there) => this.#writeObject(field.object, there));
      case 'computed':
        return this.#writeSelected(field.model, field.select, row, knownBy ? field.hideFuture : [], knownBy);
      case 'list':
        return this.#writeList(field, row);
    }
  }

  #writeValue(
    { fields, nullIfAll, nullIfAny, hideFuture }: ValueField,
    row: Row,
    knownBy: Date | undefined,
  ): TextPart[] {
    const read = (column: string) => this.#readColumn(row, column, hideFuture, knownBy);
    const inner = writeObjectParts(
      fields.map((one) => {
        if (one.kind === 'typename') return { key: one.key, parts: [JSON.stringify(one.name)] };
        if (one.kind === 'column')
          return { key: one.key, parts: writeColumn(read(one.column), one.form, one.nullable) };
        return {
          key: one.key,
          parts: this.#writeOne(one.relation, row, (there) => this.#writeObject(one.object, there)),
        };
      }),
    );
    const all = nullIfAll.map((column) => `${read(column)} IS NULL`).join(' AND ');
    const any = nullIfAny.map((column) => `${read(column)} IS NULL`).join(' OR ');
    if (all === '' && any === '') return inner;
    return [{ sql: `CASE WHEN ${all || any} THEN 'null' ELSE ${concatenate(inner)} END` }];
  }

  /** Reads a column, or null in place of a day that the viewer does not know yet. */
  #readColumn({ alias }: Row, column: string, hideFuture: readonly string[], knownBy: Date | undefined): string {
    const name = `${alias}.${column}`;
    if (!knownBy || !hideFuture.includes(column)) return name;
    return `CASE WHEN ${name} <= ${this.#writer.parameters.add(knownBy)} THEN ${name} END`;
  }

  #writeOne(relation: StoredRelation, row: Row, write: (there: Row) => TextPart[]): TextPart[] {
    const there: Row = { model: relation.model, alias: this.#writer.addAlias(), joins: row.joins };
    const { table } = getStoredModel(relation.model);
    row.joins.push(`LEFT JOIN ${table} ${there.alias} ON ${tieRows(relation, row.alias, there.alias)}`);
    const parts = write(there);
    if (relation.required) return parts;
    return [{ sql: `CASE WHEN ${there.alias}.id IS NULL THEN 'null' ELSE ${concatenate(parts)} END` }];
  }

  #writeMany(
    relation: StoredRelation,
    orderBy: readonly object[],
    row: Row,
    write: (there: Row) => TextPart[],
  ): TextPart[] {
    const there: Row = { model: relation.model, alias: this.#writer.addAlias(), joins: [] };
    const { table } = getStoredModel(relation.model);
    const item = concatenate(write(there));
    const order = orderBy.map((one) => this.#writeOrder(one, there)).join(', ');
    const from = [`${table} ${there.alias}`, ...there.joins].join(' ');
    const where = tieRows(relation, row.alias, there.alias);
    const items = `string_agg(${item}, ',' ${order === '' ? '' : `ORDER BY ${order}`})`;
    return ['[', { sql: `(SELECT ${items} FROM ${from} WHERE ${where})` }, ']'];
  }

  #writeOrder(orderBy: object, row: Row): string {
    const [entry, ...others] = Object.entries(orderBy);
    if (!entry || others.length > 0) throw new UnsupportedError('An order of several columns in one object.');
    const [name, direction] = entry as [string, string | object];
    if (direction === 'asc' || direction === 'desc')
      return `${row.alias}.${getColumn(row.model, name)} ${direction.toUpperCase()}`;
    const relation = getStoredModel(row.model).relations[name];
    if (!relation || relation.list || typeof direction !== 'object') throw new UnsupportedError(`An order by ${name}.`);
    const there: Row = { model: relation.model, alias: this.#writer.addAlias(), joins: row.joins };
    const { table } = getStoredModel(relation.model);
    row.joins.push(`LEFT JOIN ${table} ${there.alias} ON ${tieRows(relation, row.alias, there.alias)}`);
    return this.#writeOrder(direction, there);
  }

  /** Writes the columns and rows that a Prisma `select` names, for a function to read. */
  #writeSelected(
    model: string,
    select: object,
    row: Row,
    hideFuture: readonly string[] = [],
    knownBy?: Date | undefined,
  ): TextPart[] {
    const stored = getStoredModel(model);
    return writeObjectParts(
      Object.entries(select).map(([name, value]) => {
        const column = stored.columns[name];
        if (column && value === true) {
          const hidden = hideFuture.includes(name) ? [column.column] : [];
          const read = this.#readColumn(row, column.column, hidden, knownBy);
          return { key: name, parts: [{ sql: `coalesce(to_json(${read}), 'null')` }] };
        }
        const relation = stored.relations[name];
        if (!relation || typeof value !== 'object') throw new UnsupportedError(`A selection of ${name}.`);
        const { select: inner, orderBy = [], ...others } = value as { select?: object; orderBy?: object | object[] };
        if (!inner || Object.keys(others).length > 0) throw new UnsupportedError(`A selection of ${name}.`);
        const write = (there: Row) => this.#writeSelected(relation.model, inner, there);
        const parts = relation.list
          ? this.#writeMany(relation, [orderBy].flat(), row, write)
          : this.#writeOne(relation, row, write);
        return { key: name, parts };
      }),
    );
  }

  #writeList(field: ListField, parent: Row | undefined): TextPart[] {
    const plan = this.#prepared.plans.get(field);
    if (!plan) throw new Error('A list was not planned.');
    const from = parent && toListedFrom(field, parent);
    const model = toModel(field.list.node);
    const pageParts = field.parts.filter((part) => part.kind !== 'totalCount' && part.kind !== 'typename');
    if (pageParts.length === 0) return this.#writeObjectOfList(field, plan, model, from, undefined);

    const alias = this.#writer.addAlias();
    const row: Row = { model, alias, joins: [] };
    const page: Page = { plan, row, columns: new Set(['id']), size: plan.take - 1, usesRows: false, usesCount: false };
    const parts = this.#writeObjectOfList(field, plan, model, from, page);
    for (const part of field.parts) {
      if (part.kind === 'nodes') addColumns(part.object, page.columns);
      if (part.kind === 'edges')
        for (const inner of part.parts) if (inner.kind === 'node') addColumns(inner.object, page.columns);
    }
    if (!page.usesRows) return parts;
    const take = page.usesCount ? plan.take : page.size;
    const rows = writePage(this.#writer, model, plan, from, [...page.columns], take);
    const numbered = `SELECT p.*, row_number() OVER () AS n${page.usesCount ? ', count(*) OVER () AS c' : ''} FROM (${rows}) p`;
    const tables = [`(${numbered}) ${alias}`, ...row.joins].join(' ');
    return [{ sql: `(SELECT ${concatenate(parts)} FROM ${tables})` }];
  }

  #writeObjectOfList(
    field: ListField,
    plan: ListPlan,
    model: string,
    from: ListedFrom | undefined,
    page: Page | undefined,
  ): TextPart[] {
    return writeObjectParts(
      field.parts.map((part) => {
        if (part.kind === 'typename') return { key: part.key, parts: [JSON.stringify(part.name)] };
        if (part.kind === 'totalCount')
          return { key: part.key, parts: [{ sql: `(${writeCount(this.#writer, model, plan, from)})` }] };
        if (!page) throw new Error('A part of a page without a page.');
        return { key: part.key, parts: this.#writePagePart(part, page) };
      }),
    );
  }

  #writePagePart(part: Exclude<ListPart, { kind: 'typename' | 'totalCount' }>, page: Page): TextPart[] {
    switch (part.kind) {
      case 'nodes':
        return this.#aggregate(this.#writeObject(part.object, page.row), page);
      case 'edges': {
        const edge = part.parts.map((inner) => {
          if (inner.kind === 'typename') return { key: inner.key, parts: [JSON.stringify(inner.name)] };
          if (inner.kind === 'cursor') return { key: inner.key, parts: this.#writeCursor(page) };
          return { key: inner.key, parts: this.#writeObject(inner.object, page.row) };
        });
        return this.#aggregate(writeObjectParts(edge), page);
      }
      case 'pageInfo':
        return writeObjectParts(
          part.parts.map((inner) => ({ key: inner.key, parts: this.#writePageInfo(inner, page) })),
        );
    }
  }

  /** Aggregates the rows of the page, in the order of the list, without the row beyond it. */
  #aggregate(item: TextPart[], page: Page): TextPart[] {
    const { row, size, plan } = page;
    page.usesRows = true;
    const direction = plan.backwards ? ' DESC' : '';
    const items = `string_agg(${concatenate(item)}, ',' ORDER BY ${row.alias}.n${direction}) FILTER (WHERE ${row.alias}.n <= ${size})`;
    return ['[', { sql: items }, ']'];
  }

  #writePageInfo(part: PagePart, page: Page): TextPart[] {
    const { plan, row, size } = page;
    const hasMore = () => {
      page.usesRows = true;
      page.usesCount = true;
      return [{ sql: `CASE WHEN count(*) > ${size} THEN 'true' ELSE 'false' END` }];
    };
    switch (part.kind) {
      case 'typename':
        return [JSON.stringify(part.name)];
      case 'hasNextPage':
        return plan.backwards ? [String(plan.before !== undefined)] : hasMore();
      case 'hasPreviousPage':
        return plan.backwards ? hasMore() : [String(plan.after !== undefined)];
      case 'startCursor':
      case 'endCursor': {
        page.usesRows = true;
        page.usesCount = true;
        const isFirst = (part.kind === 'startCursor') !== plan.backwards;
        const at = isFirst ? `least(1, ${size})` : `least(${row.alias}.c, ${size})`;
        const cursor = concatenate(this.#writeCursor(page));
        return [{ sql: `coalesce(min(${cursor}) FILTER (WHERE ${row.alias}.n = ${at}), 'null')` }];
      }
    }
  }

  /** Writes the cursor of a row, as page-plan.ts does. */
  #writeCursor({ plan, row, columns }: Page): TextPart[] {
    const values = plan.keys.flatMap(({ column, kind }): TextPart[] => {
      const name = getColumn(row.model, column);
      columns.add(name);
      return [',', ...writeKey(`${row.alias}.${name}`, kind)];
    });
    const body = concatenate([`[${JSON.stringify(plan.mark)}`, ...values, ']']);
    return ['"', { sql: writeCursor(body) }, '"'];
  }
}

/** A page that is being written. */
interface Page {
  readonly plan: ListPlan;
  readonly row: Row;
  /** The columns of its rows that are needed. */
  readonly columns: Set<string>;
  readonly size: number;
  /** Whether anything is read from its rows. */
  usesRows: boolean;
  /** Whether it matters how many rows were found, and if there are more. */
  usesCount: boolean;
}

function writeKey(column: string, kind: SortKey['kind']): TextPart[] {
  if (kind === 'text') return [{ sql: `to_json(${column})` }];
  return ['"', { sql: kind === 'instant' ? writeMoment(column) : column }, '"'];
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

function toListedFrom({ at }: ListField, { model, alias }: Row): ListedFrom {
  if (!at) throw new UnsupportedError('A list of all rows below a row.');
  const { relation, through, only, copies } = at;
  return { model, relation, alias, through, only, copies };
}
