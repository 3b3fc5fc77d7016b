import { type GraphQLOutputType, isLeafType, isListType, isNonNullType } from 'graphql';
import { getStoredModel, UnsupportedError } from '../sql/composed/conditions.ts';
import {
  type CompiledRead,
  type ComputedField,
  type Keyed,
  type ListedField,
  listObjectsBelow,
  listRowObjects,
  type PlainField,
  type RowField,
  type RowObject,
  type ScopeField,
} from './compiled-read.ts';

/**
 * Computes the values that only a function can make, in the place of the columns that the statement returned for them. The
 * functions are those of the resolvers.
 */

type ObjectOf = (field: CompiledRead['fields'][number]) => RowObject | undefined;

/** Whether a read has any such values. Only then its answer has to be parsed. */
export function isReadComputed({ fields }: CompiledRead, objectOf: ObjectOf): boolean {
  return fields.some((field) => {
    if (field.kind === 'list') return listRowObjects(field).some(isObjectComputed);
    if (field.kind === 'scope') return field.fields.flatMap(listMadeObjects).some(isObjectComputed);
    const object = objectOf(field);
    return object !== undefined && isObjectComputed(object);
  });
}

type Json = Readonly<Record<string, unknown>>;
type WritableJson = Record<string, unknown>;

/** Completes the rows of an answer, in place. */
export function finishRead({ fields }: CompiledRead, answer: WritableJson, objectOf: ObjectOf): void {
  for (const field of fields) {
    if (field.kind === 'list') finishList(field, answer[field.key] as Json);
    if (field.kind === 'scope') finishScope(field, answer[field.key] as WritableJson);
    const object = objectOf(field);
    const row = answer[field.key];
    if (object && row) finishObject(object, row as WritableJson);
  }
}

function listMadeObjects(field: ScopeField['fields'][number]): RowObject[] {
  if (field.kind === 'typename') return [];
  return field.kind === 'madeRow' ? [field.object] : listRowObjects(field);
}

function finishScope({ fields }: ScopeField, answer: WritableJson): void {
  for (const field of fields) {
    if (field.kind === 'madeList') finishList(field, answer[field.key] as Json);
    if (field.kind === 'madeRow') finishObject(field.object, answer[field.key] as WritableJson);
  }
}

const computed = new WeakMap<RowObject, boolean>();

function isObjectComputed(object: RowObject): boolean {
  let is = computed.get(object);
  if (is === undefined) {
    is = object.fields.some(isFieldComputed);
    computed.set(object, is);
  }
  return is;
}

function isFieldComputed(field: RowField): boolean {
  return field.kind === 'computed' || listObjectsBelow(field).some(isObjectComputed);
}

function finishList({ parts }: ListedField, list: Json): void {
  for (const part of parts) {
    if (part.kind === 'nodes' && isObjectComputed(part.object))
      for (const row of list[part.key] as WritableJson[]) finishObject(part.object, row);
    if (part.kind === 'edges')
      for (const inner of part.parts)
        if (inner.kind === 'node' && isObjectComputed(inner.object))
          for (const edge of list[part.key] as Json[]) finishObject(inner.object, edge[inner.key] as WritableJson);
  }
}

function finishObject({ fields }: RowObject, row: WritableJson): void {
  for (const field of fields) {
    const value = row[field.key];
    if (value === null || !isFieldComputed(field)) continue;
    if (field.kind === 'computed') row[field.key] = compute(field, value as WritableJson);
    else if (field.kind === 'list') finishList(field, value as Json);
    else if (field.kind === 'value') {
      for (const one of field.fields)
        if (one.kind === 'one' && (value as Json)[one.key] !== null)
          finishObject(one.object, (value as Json)[one.key] as WritableJson);
    } else if (field.kind === 'many') for (const one of value as WritableJson[]) finishObject(field.object, one);
    else if (field.kind === 'one' || field.kind === 'self') finishObject(field.object, value as WritableJson);
  }
}

function compute({ model, select, make, type, selected }: ComputedField, row: WritableJson): unknown {
  revive(model, select, row);
  return complete(type, make(row), selected);
}

/** Turns the text of days and moments into dates, as Prisma returns them. */
function revive(model: string, select: object, row: WritableJson): void {
  const { columns, relations } = getStoredModel(model);
  for (const [name, value] of Object.entries(select)) {
    const found = row[name];
    if (found === null || found === undefined) continue;
    if (columns[name]?.type === 'DateTime') row[name] = new Date(found as string);
    const relation = relations[name];
    if (relation) for (const one of [found].flat()) revive(relation.model, value.select, one as WritableJson);
  }
}

/** Completes a value as the executor does (GraphQL specification, section 6.4.3). Whatever is wrong is left to it. */
function complete(type: GraphQLOutputType, value: unknown, selected: readonly Keyed<PlainField>[]): unknown {
  if (isNonNullType(type)) {
    const completed = complete(type.ofType, value, selected);
    if (completed === null) throw new UnsupportedError('A null that must not be one.');
    return completed;
  }
  if (value === null || value === undefined) return null;
  if (value instanceof Promise || value instanceof Error) throw new UnsupportedError('A value that is not there.');
  if (isListType(type)) {
    if (!Array.isArray(value)) throw new UnsupportedError('A list that is none.');
    return value.map((item) => complete(type.ofType, item, selected));
  }
  if (isLeafType(type)) {
    const text = type.serialize(value);
    return text ?? null;
  }
  if (typeof value !== 'object') throw new UnsupportedError('An object that is none.');
  return Object.fromEntries(
    selected.map(({ key, make, type: inner, selected: below }) => [key, complete(inner, make(value), below)]),
  );
}
