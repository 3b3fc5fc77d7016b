import type { StoredRelation } from '../database/stored-models.ts';
import { LARGEST_ANSWER_BYTES } from '../graphql/base/pages.ts';
import { ConditionWriter, getStoredModel, tieRows, UnsupportedError } from '../sql/composed/conditions.ts';
import { getColumn, type ListedFrom, writeCount, writePage } from '../sql/composed/list-page.ts';
import { Parameters } from '../sql/composed/parameters.ts';
import type { ComposedStatement, Sql } from '../sql/statement.ts';
import {
  type CompiledRead,
  type ListedField,
  type ListField,
  type ListPart,
  listObjectsBelow,
  type RowField,
  type RowObject,
  type ScopeField,
  type ValueField,
} from './compiled-read.ts';
import { concatenate, type TextPart, writeColumn, writeGlobalId, writeObjectParts } from './json-text.ts';
import type { PreparedRead } from './prepare-read.ts';
import { collectRows, makePage, type WrittenPage, writePageInfo, writePageRows, writeRowCursor } from './write-page.ts';

/** Writes the statement of a read whose lists are planned. It returns the answer as one text. */
export function writeRead(read: CompiledRead, prepared: PreparedRead): ComposedStatement {
  const parameters = new Parameters();
  const text = new ReadWriter(prepared, parameters).write(read);
  return { text, values: parameters.values };
}

/** A row that is selected from: its model, and its name in the statement. */
interface Row {
  readonly model: string;
  readonly alias: string;
}

/** Writes the statements of a list: its rows, and their number on all pages. */
interface ListSource {
  writeRows(take: number): string;
  writeCount(): string;
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
    const answer = concatenate(writeObjectParts([{ key: 'data', parts: writeObjectParts(parts) }]));
    const checks = this.#prepared.records?.writeChecks(this.#writer.parameters) ?? [];
    // Aliases can repeat a long text very often. What is too long never leaves PostgreSQL: the resolvers refuse it.
    const isSent = `octet_length(whole.answer) <= ${LARGEST_ANSWER_BYTES}`;
    const isTrue = checks.length === 0 ? '' : ` WHERE ${checks.join(' AND ')}`;
    return `SELECT whole.answer FROM (SELECT ${answer} AS answer${isTrue} OFFSET 0) whole WHERE ${isSent}`;
  }

  #writeRoot(field: CompiledRead['fields'][number]): TextPart[] {
    if (field.kind === 'typename') return [JSON.stringify(field.name)];
    if (field.kind === 'list') return this.#writeList(field, undefined);
    if (field.kind === 'scope')
      return writeObjectParts(field.fields.map((made) => ({ key: made.key, parts: this.#writeMade(made) })));
    const found = this.#prepared.found.get(field);
    if (!found) throw new Error('A look-up was not prepared.');
    const { object, where } = found;
    const { alias } = object;
    const text = this.#writeText(object, object);
    const condition = this.#writer.write(object.model, where, alias);
    const { table } = getStoredModel(object.model);
    return [{ sql: `coalesce((SELECT ${text} FROM ${table} ${alias} WHERE ${condition} LIMIT 1), 'null')` }];
  }

  /** Writes an object as one expression. */
  #writeText(object: RowObject, row: Row): string {
    if (!isAlwaysAlike(object)) return concatenate(this.#writeObject(object, row));
    const known = texts.get(object) ?? concatenate(this.#writeObject(object, row));
    texts.set(object, known);
    return known;
  }

  #writeObject(object: RowObject, row: Row): TextPart[] {
    const knownBy = this.#prepared.knownBy.get(object);
    return writeObjectParts(
      object.fields.map((field) => {
        if (!isFieldAlwaysAlike(field)) return { key: field.key, parts: this.#writeField(field, row, knownBy) };
        const parts = fieldParts.get(field) ?? this.#writeField(field, row, knownBy);
        fieldParts.set(field, parts);
        return { key: field.key, parts };
      }),
    );
  }

  #writeField(field: RowField, row: Row, knownBy: Date | undefined): TextPart[] {
    const { alias } = row;
    switch (field.kind) {
      case 'typename':
        return [JSON.stringify(field.name)];
      case 'id':
        return ['"', ...writeGlobalId(field.typename, `${alias}.id`), '"'];
      case 'column':
        return writeColumn(`${alias}.${field.column}`, field.form, field.nullable);
      case 'self':
        return this.#writeObject(field.object, row);
      case 'value':
        return this.#writeValue(field, row, knownBy);
      case 'one':
        return this.#writeOne(field.relation, row, field.object.alias, (there) => this.#writeText(field.object, there));
      case 'many':
        return this.#writeMany(field.relation, field.orderBy, row, field.object.alias, (there) =>
          this.#writeText(field.object, there),
        );
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
          parts: this.#writeOne(one.relation, row, one.object.alias, (there) => this.#writeText(one.object, there)),
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

  /** A row is looked up where it is needed: a join of many tables would be planned anew, or by averages. */
  #writeOne(relation: StoredRelation, row: Row, alias: string, write: (there: Row) => string): TextPart[] {
    const there: Row = { model: relation.model, alias };
    const { table } = getStoredModel(relation.model);
    const found = write(there);
    const select = `(SELECT ${found} FROM ${table} ${there.alias} WHERE ${tieRows(relation, row.alias, there.alias)})`;
    if (relation.required) return [{ sql: select }];
    if (!relation.keyIsHere) return [{ sql: `coalesce(${select}, 'null')` }];
    return [{ sql: `CASE WHEN ${row.alias}.${relation.key} IS NULL THEN 'null' ELSE ${select} END` }];
  }

  #writeMany(
    relation: StoredRelation,
    orderBy: readonly object[],
    row: Row,
    alias: string,
    write: (there: Row) => string,
  ): TextPart[] {
    const there: Row = { model: relation.model, alias };
    const { table } = getStoredModel(relation.model);
    const item = write(there);
    const order = orderBy.map((one) => this.#writeOrder(one, there)).join(', ');
    const where = tieRows(relation, row.alias, there.alias);
    const items = `string_agg(${item}, ','${order === '' ? '' : ` ORDER BY ${order}`})`;
    return ['[', { sql: `coalesce((SELECT ${items} FROM ${table} ${there.alias} WHERE ${where}), '')` }, ']'];
  }

  #writeOrder(orderBy: object, { model, alias }: Row): string {
    const [entry, ...others] = Object.entries(orderBy);
    if (!entry || others.length > 0) throw new UnsupportedError('An order of several columns in one object.');
    const [name, by] = entry as [string, string | object];
    if (by === 'asc' || by === 'desc') return `${alias}.${getColumn(model, name)} ${by.toUpperCase()}`;
    const relation = getStoredModel(model).relations[name];
    const [column, direction] = Object.entries(by)[0] ?? [];
    if (!relation || relation.list || !column || (direction !== 'asc' && direction !== 'desc'))
      throw new UnsupportedError(`An order by ${name}.`);
    const there = addInnerAlias();
    const { table } = getStoredModel(relation.model);
    const value = `${there}.${getColumn(relation.model, column)}`;
    return `(SELECT ${value} FROM ${table} ${there} WHERE ${tieRows(relation, alias, there)}) ${direction.toUpperCase()}`;
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
          return { key: name, parts: [{ sql: `coalesce(to_json(${read})::text, '${column.list ? '[]' : 'null'}')` }] };
        }
        const relation = stored.relations[name];
        if (!relation || typeof value !== 'object') throw new UnsupportedError(`A selection of ${name}.`);
        const { select: inner, orderBy = [], ...others } = value as { select?: object; orderBy?: object | object[] };
        if (!inner || Object.keys(others).length > 0) throw new UnsupportedError(`A selection of ${name}.`);
        const write = (there: Row) => concatenate(this.#writeSelected(relation.model, inner, there));
        const parts = relation.list
          ? this.#writeMany(relation, [orderBy].flat(), row, addInnerAlias(), write)
          : this.#writeOne(relation, row, addInnerAlias(), write);
        return { key: name, parts };
      }),
    );
  }

  #writeList(field: ListField, parent: Row | undefined): TextPart[] {
    const plan = this.#prepared.plans.get(field);
    if (!plan) throw new Error('A list was not planned.');
    const from = parent && toListedFrom(field, parent);
    const page = makePage(field, plan);
    const count = this.#prepared.counts.get(field);
    return this.#writeListed(field, page, {
      writeRows: (take) => writePage(this.#writer, field.model, plan, from, [...page.columns], take),
      writeCount: () => (count ? this.#addStatement(count) : writeCount(this.#writer, field.model, plan, from)),
    });
  }

  #writeMade(field: ScopeField['fields'][number]): TextPart[] {
    if (field.kind === 'typename') return [JSON.stringify(field.name)];
    const made = this.#prepared.made.get(field);
    if (!made) throw new Error('Rows were not planned.');
    if (field.kind === 'madeRow') {
      const text = this.#writeText(field.object, field.object);
      return [{ sql: `(SELECT ${text} FROM (${this.#addStatement(made.select(1))}) ${field.object.alias})` }];
    }
    return this.#writeListed(field, makePage(field, made.plan), {
      writeRows: (take) => this.#addStatement(made.select(take)),
      writeCount: () => this.#addStatement(made.count()),
    });
  }

  #addStatement(statement: Sql): string {
    return this.#writer.parameters.addStatement(statement);
  }

  #writeListed({ parts }: ListedField, page: WrittenPage, source: ListSource): TextPart[] {
    const written = writeObjectParts(
      parts.map((part) => ({ key: part.key, parts: this.#writeListPart(part, page, source) })),
    );
    if (!page.usesRows) return written;
    return [{ sql: `(SELECT ${concatenate(written)} FROM ${writePageRows(page, source.writeRows)})` }];
  }

  #writeListPart(part: ListPart, page: WrittenPage, source: ListSource): TextPart[] {
    switch (part.kind) {
      case 'typename':
        return [JSON.stringify(part.name)];
      case 'totalCount':
        return [{ sql: `(${source.writeCount()})::text` }];
      case 'nodes':
        return collectRows(this.#writeText(part.object, page.row), page);
      case 'edges': {
        const edge = part.parts.map((inner) => {
          if (inner.kind === 'typename') return { key: inner.key, parts: [JSON.stringify(inner.name)] };
          if (inner.kind === 'cursor') return { key: inner.key, parts: writeRowCursor(page) };
          return { key: inner.key, parts: [{ sql: this.#writeText(inner.object, page.row) }] };
        });
        return collectRows(concatenate(writeObjectParts(edge)), page);
      }
      case 'pageInfo':
        return writeObjectParts(part.parts.map((inner) => ({ key: inner.key, parts: writePageInfo(inner, page) })));
    }
  }
}

/** What was written of the parts of a read that are alike in all its statements. */
const texts = new WeakMap<RowObject, string>();
const fieldParts = new WeakMap<RowField, TextPart[]>();

const alike = new WeakMap<RowObject, boolean>();

/** Whether an object is written alike whatever the arguments are: it has no lists, and hides no future days. */
function isAlwaysAlike(object: RowObject): boolean {
  const is = alike.get(object) ?? object.fields.every(isFieldAlwaysAlike);
  alike.set(object, is);
  return is;
}

function isFieldAlwaysAlike(field: RowField): boolean {
  if (field.kind === 'list') return false;
  const hidesFuture = (field.kind === 'value' || field.kind === 'computed') && field.hideFuture.length > 0;
  return !hidesFuture && listObjectsBelow(field).every(isAlwaysAlike);
}

let innerAliases = 0;

/** Returns a name for rows that only one part of a statement reads. It is never given twice. */
function addInnerAlias(): string {
  innerAliases += 1;
  return `i${innerAliases}`;
}

function toListedFrom({ at }: ListField, { model, alias }: Row): ListedFrom {
  if (!at) throw new UnsupportedError('A list of all rows below a row.');
  const { relation, through, only, copies } = at;
  return { model, relation, alias, through, only, copies };
}
