import type { FieldNode, GraphQLField, GraphQLOutputType } from 'graphql';
import type { StoredRelation } from '../database/stored-models.ts';
import type { ListedRelation } from '../graphql/lists/connection.ts';
import type { AnyList } from '../graphql/lists/list-fields.ts';
import type { LookUp } from '../graphql/lists/look-up.ts';
import type { DeclaredMade, DeclaredScope } from '../graphql/lists/made-rows.ts';

/**
 * A read operation as a tree of what its fields need from the database. It is made once for each document and holds no values
 * of arguments.
 */
export interface CompiledRead {
  readonly fields: readonly RootField[];
}

export type RootField = Keyed<ListField | LookUpField | ScopeField | TypenameField>;

/** The fields selected from the rows of one model. */
export interface RowObject {
  readonly model: string;
  /** The name of the row in the statement, which no other row has. */
  readonly alias: string;
  readonly fields: readonly RowField[];
}

export type RowField = Keyed<
  TypenameField | IdField | ColumnField | OneField | ManyField | SelfField | ValueField | ComputedField | ListField
>;

/** A field with the key that it has in the answer. */
export type Keyed<Field> = Field & { readonly key: string };

export interface TypenameField {
  readonly kind: 'typename';
  readonly name: string;
}

/** The global id of a row. */
export interface IdField {
  readonly kind: 'id';
  readonly typename: string;
}

/** How a column is written as JSON. */
export type ColumnForm = 'text' | 'number' | 'boolean' | 'name' | 'names' | 'day' | 'moment';

export interface ColumnField {
  readonly kind: 'column';
  readonly column: string;
  readonly form: ColumnForm;
  readonly nullable: boolean;
}

/** The row to which a relation leads. */
export interface OneField {
  readonly kind: 'one';
  readonly relation: StoredRelation;
  readonly object: RowObject;
}

/** All rows to which a relation leads, without pages. */
export interface ManyField {
  readonly kind: 'many';
  readonly relation: StoredRelation;
  readonly orderBy: readonly object[];
  readonly object: RowObject;
}

/** Another view of the same row. */
export interface SelfField {
  readonly kind: 'self';
  readonly object: RowObject;
}

/** An object made of columns of the row. */
export interface ValueField {
  readonly kind: 'value';
  readonly fields: readonly Keyed<ColumnField | OneField | TypenameField>[];
  /** The object is null if all of these columns are null. */
  readonly nullIfAll: readonly string[];
  /** The object is null if any of these columns is null. */
  readonly nullIfAny: readonly string[];
  /** Columns with days that are null if they come after the viewer's `knownBy`. */
  readonly hideFuture: readonly string[];
}

/** A value that a pure function makes of columns. The statement returns the columns, and the function runs on them. */
export interface ComputedField {
  readonly kind: 'computed';
  readonly model: string;
  readonly select: object;
  /** Fields of the model with days that are null if they come after the viewer's `knownBy`. */
  readonly hideFuture: readonly string[];
  make(row: object): unknown;
  readonly type: GraphQLOutputType;
  /** The fields selected from the value, if it is an object or a list of objects. */
  readonly selected: readonly Keyed<PlainField>[];
}

/** A field of a value that was made by a function. */
export interface PlainField {
  make(value: object): unknown;
  readonly type: GraphQLOutputType;
  readonly selected: readonly Keyed<PlainField>[];
}

/** A field of the schema as the operation selects it, to read its arguments. */
export interface Selected {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

/** A field that leads to a page of rows. */
export interface ListedField {
  /** The model of its rows. */
  readonly model: string;
  /** The name of its rows in the statement. */
  readonly alias: string;
  readonly parts: readonly Keyed<ListPart>[];
}

export interface ListField extends Selected, ListedField {
  readonly kind: 'list';
  readonly list: AnyList;
  /** Where the list is found below its parent. Undefined for a list at the root. */
  readonly at: ListedRelation | undefined;
}

export type ListPart =
  | TypenameField
  | { readonly kind: 'nodes'; readonly object: RowObject }
  | { readonly kind: 'edges'; readonly parts: readonly Keyed<EdgePart>[] }
  | { readonly kind: 'pageInfo'; readonly parts: readonly Keyed<PagePart>[] }
  | { readonly kind: 'totalCount' };

export type EdgePart =
  | TypenameField
  | { readonly kind: 'cursor' }
  | { readonly kind: 'node'; readonly object: RowObject };

export type PagePart =
  | TypenameField
  | { readonly kind: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor' };

/** A look-up of one row at the root. */
export interface LookUpField extends Selected {
  readonly kind: 'lookUp';
  readonly lookUp: LookUp;
  /** The selection for a row of a type. Undefined if it cannot be compiled. */
  objectOf(typename: string): RowObject | undefined;
}

/** A field at the root that finds out what the fields below it are about. */
export interface ScopeField extends Selected {
  readonly kind: 'scope';
  readonly scope: DeclaredScope;
  readonly fields: readonly Keyed<MadeListField | MadeRowField | TypenameField>[];
}

/** Rows that a statement written by hand makes for the scope of the field above. */
interface MadeField extends Selected {
  readonly made: DeclaredMade;
  /** The names of all fields below it. */
  readonly names: ReadonlySet<string>;
}

/** A page of such rows. */
export interface MadeListField extends MadeField, ListedField {
  readonly kind: 'madeList';
}

/** The only one of such rows. */
export interface MadeRowField extends MadeField {
  readonly kind: 'madeRow';
  readonly object: RowObject;
}

/** Returns the objects that are selected from the rows of a list. */
export function listRowObjects({ parts }: ListedField): RowObject[] {
  return parts.flatMap((part) => {
    if (part.kind === 'nodes') return [part.object];
    if (part.kind !== 'edges') return [];
    return part.parts.flatMap((inner) => (inner.kind === 'node' ? [inner.object] : []));
  });
}

/** Returns the objects that a field leads to, those of a list included. */
export function listObjectsBelow(field: RowField): RowObject[] {
  switch (field.kind) {
    case 'list':
      return listRowObjects(field);
    case 'one':
    case 'many':
    case 'self':
      return [field.object];
    case 'value':
      return field.fields.flatMap((one) => (one.kind === 'one' ? [one.object] : []));
    default:
      return [];
  }
}
