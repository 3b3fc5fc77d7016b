import { type GraphQLOutputType, getNamedType, isEnumType, isListType, isNonNullType, isScalarType } from 'graphql';
import { getStoredModel, UnsupportedError } from '../sql/composed/conditions.ts';
import type { ColumnField, ColumnForm, ComputedField } from './compiled-read.ts';

/** Compiles a column whose value is sent as it is stored; any other column is completed by the type of its field. */
export function compileColumn(model: string, name: string, type: GraphQLOutputType): ColumnField | ComputedField {
  const column = getStoredModel(model).columns[name];
  if (!column) throw new UnsupportedError(`${model}.${name}`);
  const form = findForm(type, column.type, column.list);
  if (form === undefined) {
    const make = (row: object) => (row as Readonly<Record<string, unknown>>)[name];
    return { kind: 'computed', model, select: { [name]: true }, hideFuture: [], make, type, selected: [] };
  }
  return {
    kind: 'column',
    column: column.column,
    form,
    nullable: !column.required || !isNonNullType(type),
  };
}

/** The form of a column by the type of the field and the type of the column. Undefined if they need more than a form. */
function findForm(type: GraphQLOutputType, stored: string, isArray: boolean): ColumnForm | undefined {
  const inner = isNonNullType(type) ? type.ofType : type;
  const named = getNamedType(inner);
  if (isEnumType(named)) {
    // An enum whose values have other names inside would have to be translated.
    if (stored !== 'Enum' || named.getValues().some(({ name, value }) => name !== value)) return undefined;
    return isListType(inner) === isArray ? (isArray ? 'names' : 'name') : undefined;
  }
  if (isArray || isListType(inner) || !isScalarType(named)) return undefined;
  return FORMS[`${named.name} ${stored}`];
}

/** A URL is stored as a browser writes it, and a country code in the form in which it is sent. */
const FORMS: Readonly<Record<string, ColumnForm>> = {
  'String String': 'text',
  'URL String': 'text',
  'CountryCode String': 'text',
  'Int Int': 'number',
  'Boolean Boolean': 'boolean',
  'Date DateTime': 'day',
  'DateTime DateTime': 'moment',
};
