import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  isAbstractType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { listColumns, makeValue, type ValueColumns } from '../graphql/base/value-columns.ts';
import type { DeclaredList } from '../graphql/lists/list-fields.ts';
import { toModel } from '../graphql/lists/rows.ts';
import { getStoredModel, UnsupportedError } from '../sql/composed/conditions.ts';
import { getColumn } from '../sql/composed/list-page.ts';
import { isMadeModel } from '../sql/composed/made-models.ts';
import { compileColumn } from './compile-column.ts';
import type {
  CompiledRead,
  ComputedField,
  EdgePart,
  Keyed,
  ListedField,
  ListField,
  ListPart,
  OneField,
  PagePart,
  PlainField,
  RootField,
  RowField,
  RowObject,
  ScopeField,
  ValueField,
} from './compiled-read.ts';
import { readDeclaration } from './declarations.ts';
import { type SelectedField, Selections } from './selections.ts';

/**
 * Compiles a read operation from what its fields declare. It throws for whatever it does not support, and the operation is
 * then answered by its resolvers.
 */
export class OperationCompiler {
  readonly #schema: GraphQLSchema;
  readonly #selections: Selections;
  #rows = 0;

  constructor(schema: GraphQLSchema, fragments: readonly FragmentDefinitionNode[]) {
    this.#schema = schema;
    this.#selections = new Selections(schema, fragments);
  }

  /** @throws UnsupportedError */
  compile({ operation, selectionSet, directives = [] }: OperationDefinitionNode): CompiledRead {
    const query = this.#schema.getQueryType();
    if (operation !== 'query' || !query || directives.length > 0)
      throw new UnsupportedError('Only queries are compiled.');
    return {
      fields: this.#selections.selectFrom(query, [selectionSet]).map((selected) => this.#compileRoot(selected)),
    };
  }

  #compileRoot({ key, field, node, below }: SelectedField): RootField {
    if (field === undefined) return { key, kind: 'typename', name: 'Query' };
    const { list, lookUp, scope } = readDeclaration(field);
    if (list) return { key, ...this.#compileList(field, node, list, below) };
    if (scope) return { key, kind: 'scope', field, node, scope, fields: this.#compileScope(field, below) };
    if (!lookUp) throw new UnsupportedError(`Query.${field.name}`);
    const objects = new Map<string, RowObject | undefined>();
    const type = getNamedType(field.type);
    const objectOf = (typename: string) => {
      if (!objects.has(typename)) objects.set(typename, this.#tryObject(typename, below));
      return objects.get(typename);
    };
    // The type of the record is known at once, unless the id decides it.
    if (!isAbstractType(type) && !objectOf(type.name)) throw new UnsupportedError(`Query.${field.name}`);
    return { key, kind: 'lookUp', field, node, lookUp, objectOf };
  }

  #tryObject(typename: string, below: readonly SelectionSetNode[]): RowObject | undefined {
    try {
      return this.#compileObject(this.#selections.getObjectType(typename), below);
    } catch (error) {
      if (error instanceof UnsupportedError) return undefined;
      throw error;
    }
  }

  #compileObject(type: GraphQLObjectType, selections: readonly SelectionSetNode[]): RowObject {
    const { pothosPrismaModel, madeModel: model = pothosPrismaModel } = type.extensions;
    if (typeof model !== 'string') throw new UnsupportedError(`${type.name} is no row.`);
    const alias = this.#addAlias();
    const fields = this.#selections
      .selectFrom(type, selections)
      .map((selected) => this.#compileField(type, model, selected));
    return { model, alias, fields };
  }

  #compileField(type: GraphQLObjectType, model: string, selected: SelectedField): RowField {
    const { key, field, node, below } = selected;
    if (field === undefined) return { key, kind: 'typename', name: type.name };
    const declared = readDeclaration(field);
    if (declared.list) return { key, ...this.#compileList(field, node, declared.list, below) };
    if (field.args.length > 0 && !declared.isId) throw new UnsupportedError(`${type.name}.${field.name}`);
    if (declared.isId) return { key, kind: 'id', typename: type.name };
    const isMade = isMadeModel(model);
    const column = isMade ? declared.property : declared.column;
    if (column !== undefined) return { key, ...compileColumn(model, column, field.type) };
    if (declared.rowBy)
      return { key, ...this.#compileRowBy(model, declared.rowBy.property, declared.rowBy.type, below) };
    const { relation } = declared;
    if (relation) {
      const stored = getStoredModel(model).relations[relation.name];
      if (!stored) throw new UnsupportedError(`${model}.${relation.name}`);
      const object = this.#compileObject(this.#selections.getObjectTypeOf(field.type), below);
      if (!stored.list) return { key, kind: 'one', relation: stored, object };
      return { key, kind: 'many', relation: stored, orderBy: relation.orderBy, object };
    }
    if (declared.isSelf)
      return {
        key,
        kind: 'self',
        object: this.#compileObject(this.#selections.getObjectTypeOf(field.type), below),
      };
    if (declared.columns) return { key, ...this.#compileValue(model, declared.columns, field, below) };
    const computed = isMade && declared.pure ? { select: selectAll(model), make: declared.pure } : declared.computed;
    if (computed) {
      const { select, make } = computed;
      return {
        key,
        kind: 'computed',
        model,
        select,
        hideFuture: [],
        make,
        type: field.type,
        selected: this.#compilePlain(field.type, below),
      };
    }
    throw new UnsupportedError(`${type.name}.${field.name}`);
  }

  /** Compiles an object made of columns. If one of its fields is computed from them, a function makes the object. */
  #compileValue(
    model: string,
    columns: ValueColumns,
    { type }: GraphQLField<unknown, unknown>,
    below: readonly SelectionSetNode[],
  ): ValueField | ComputedField {
    const object = this.#selections.getObjectTypeOf(type);
    const fields = this.#selections
      .selectFrom(object, below)
      .map((inner) => this.#compileProperty(model, columns, object, inner));
    const { hideFuture = [], nullIfAll = [], nullIfAny = [] } = columns;
    if (fields.every((one) => one !== undefined)) {
      const stored = (names: readonly string[]) => names.map((name) => getColumn(model, name));
      return {
        kind: 'value',
        fields,
        nullIfAll: stored(nullIfAll),
        nullIfAny: stored(nullIfAny),
        hideFuture: stored(hideFuture),
      };
    }
    return {
      kind: 'computed',
      model,
      select: Object.fromEntries(listColumns(columns).map((column) => [column, true])),
      hideFuture,
      make: (row) => makeValue(columns, row as Readonly<Record<string, unknown>>),
      type,
      selected: this.#compilePlain(type, below),
    };
  }

  /** Compiles a field of an object made of columns. Undefined if it is not one of them. */
  #compileProperty(
    model: string,
    { of }: ValueColumns,
    object: GraphQLObjectType,
    { key, field, below }: SelectedField,
  ): ValueField['fields'][number] | undefined {
    if (field === undefined) return { key, kind: 'typename', name: object.name };
    const { property, rowBy } = readDeclaration(field);
    const column = of[rowBy?.property ?? property ?? ''];
    if (typeof column !== 'string') return undefined;
    if (rowBy) return { key, ...this.#compileRowBy(model, column, rowBy.type, below) };
    const compiled = compileColumn(model, column, field.type);
    return compiled.kind === 'column' ? { key, ...compiled } : undefined;
  }

  /** Compiles the row of a type whose id is in a column. */
  #compileRowBy(model: string, column: string, type: string, below: readonly SelectionSetNode[]): OneField {
    const key = getColumn(model, column);
    const relation = { model: type, list: false, required: false, key, keyIsHere: true };
    return { kind: 'one', relation, object: this.#compileObject(this.#selections.getObjectType(type), below) };
  }

  #compileScope(field: GraphQLField<unknown, unknown>, below: readonly SelectionSetNode[]): ScopeField['fields'] {
    const type = this.#selections.getObjectTypeOf(field.type);
    return this.#selections.selectFrom(type, below).map((selected): ScopeField['fields'][number] => {
      const { key, field: part, node, below: inner } = selected;
      if (part === undefined) return { key, kind: 'typename', name: type.name };
      const { made } = readDeclaration(part);
      if (!made) throw new UnsupportedError(`${type.name}.${part.name}`);
      const names = this.#selections.collectNames(node);
      const object = this.#selections.getObjectTypeOf(part.type);
      if (object.extensions['madeModel'] === made.rows.model)
        return { key, kind: 'madeRow', field: part, node, made, names, object: this.#compileObject(object, inner) };
      const { model } = made.rows;
      return { key, kind: 'madeList', field: part, node, made, names, ...this.#compileListed(part, model, inner) };
    });
  }

  /** Compiles what is selected from a value that a function made. */
  #compilePlain(type: GraphQLOutputType, below: readonly SelectionSetNode[]): Keyed<PlainField>[] {
    const named = getNamedType(type);
    if (isAbstractType(named)) throw new UnsupportedError(`${named.name} is no object.`);
    if (!isObjectType(named)) return [];
    return this.#selections.selectFrom(named, below).map(({ key, field, below: inner }) => {
      if (field === undefined) return { key, make: () => named.name, type: TYPENAME, selected: [] };
      const { property, pure } = readDeclaration(field);
      const make =
        property === undefined ? pure : (value: object) => (value as Readonly<Record<string, unknown>>)[property];
      if (!make || field.args.length > 0) throw new UnsupportedError(`${named.name}.${field.name}`);
      return { key, make, type: field.type, selected: this.#compilePlain(field.type, inner) };
    });
  }

  #compileList(
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    { list, at }: DeclaredList,
    below: readonly SelectionSetNode[],
  ): ListField {
    return { kind: 'list', field, node, list, at, ...this.#compileListed(field, toModel(list.node), below) };
  }

  #compileListed(
    field: GraphQLField<unknown, unknown>,
    model: string,
    below: readonly SelectionSetNode[],
  ): ListedField {
    const connection = this.#selections.getObjectTypeOf(field.type);
    const parts = this.#selections.selectFrom(connection, below).map((selected): Keyed<ListPart> => {
      const { key, field: part, below: inner } = selected;
      switch (part?.name) {
        case undefined:
          return { key, kind: 'typename', name: connection.name };
        case 'nodes':
          return {
            key,
            kind: 'nodes',
            object: this.#compileObject(this.#selections.getObjectTypeOf(part.type), inner),
          };
        case 'edges':
          return { key, kind: 'edges', parts: this.#compileEdges(part, inner) };
        case 'pageInfo':
          return { key, kind: 'pageInfo', parts: this.#compilePageInfo(part, inner) };
        case 'totalCount':
          return { key, kind: 'totalCount' };
        default:
          throw new UnsupportedError(`${connection.name}.${part?.name}`);
      }
    });
    return { model, alias: this.#addAlias(), parts };
  }

  #compileEdges(field: GraphQLField<unknown, unknown>, below: readonly SelectionSetNode[]): Keyed<EdgePart>[] {
    const edge = this.#selections.getObjectTypeOf(field.type);
    return this.#selections.selectFrom(edge, below).map(({ key, field: part, below: inner }): Keyed<EdgePart> => {
      if (part === undefined) return { key, kind: 'typename', name: edge.name };
      if (part.name === 'cursor') return { key, kind: 'cursor' };
      if (part.name === 'node')
        return {
          key,
          kind: 'node',
          object: this.#compileObject(this.#selections.getObjectTypeOf(part.type), inner),
        };
      throw new UnsupportedError(`${edge.name}.${part.name}`);
    });
  }

  #compilePageInfo(field: GraphQLField<unknown, unknown>, below: readonly SelectionSetNode[]): Keyed<PagePart>[] {
    const type = this.#selections.getObjectTypeOf(field.type);
    return this.#selections.selectFrom(type, below).map(({ key, field: part }): Keyed<PagePart> => {
      switch (part?.name) {
        case undefined:
          return { key, kind: 'typename', name: type.name };
        case 'hasNextPage':
        case 'hasPreviousPage':
        case 'startCursor':
        case 'endCursor':
          return { key, kind: part.name };
        default:
          throw new UnsupportedError(`${type.name}.${part?.name}`);
      }
    });
  }

  #addAlias(): string {
    this.#rows += 1;
    return `r${this.#rows}`;
  }
}

function selectAll(model: string): Record<string, true> {
  return Object.fromEntries(Object.keys(getStoredModel(model).columns).map((name) => [name, true]));
}

const TYPENAME = new GraphQLNonNull(GraphQLString);
