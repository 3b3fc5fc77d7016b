import type { GraphQLField } from 'graphql';
import type { NodeType } from '../graphql/base/ids.ts';
import type { ValueColumns } from '../graphql/base/value-columns.ts';
import type { DeclaredList } from '../graphql/lists/list-fields.ts';
import type { LookUp } from '../graphql/lists/look-up.ts';
import type { DeclaredMade, DeclaredScope } from '../graphql/lists/made-rows.ts';

/** What a field declares about where its value comes from, as Pothos and our own helpers leave it in its extensions. */
export interface FieldDeclaration {
  readonly list?: DeclaredList | undefined;
  readonly lookUp?: LookUp | undefined;
  /** How it finds out what the fields below it are about. */
  readonly scope?: DeclaredScope | undefined;
  /** The rows of its parent's scope, if it leads to them. */
  readonly made?: DeclaredMade | undefined;
  /** Whether it is the global id of a row. */
  readonly isId: boolean;
  /** The field of the model that it exposes. */
  readonly column?: string | undefined;
  /** The property of its parent that it exposes. */
  readonly property?: string | undefined;
  readonly relation?: { readonly name: string; readonly orderBy: readonly object[] } | undefined;
  /** Whether it leads to another view of the same row. */
  readonly isSelf: boolean;
  /** The columns that its object consists of. */
  readonly columns?: ValueColumns | undefined;
  /** The type of the row that it leads to, and the property of its parent with the id. */
  readonly rowBy?: { readonly type: NodeType; readonly property: string } | undefined;
  /** Its columns, and the pure function that makes its value of them. */
  readonly computed?: { readonly select: object; make(row: object): unknown } | undefined;
  /** The pure function that makes its value of its parent. */
  readonly pure?: ((parent: object) => unknown) | undefined;
}

/** The extensions that matter here. */
interface Extensions {
  readonly list?: DeclaredList;
  readonly lookUp?: LookUp;
  readonly scope?: DeclaredScope;
  readonly made?: DeclaredMade;
  readonly columns?: ValueColumns;
  readonly rowBy?: { readonly type: NodeType; readonly property: string };
  readonly pothosExposedField?: string;
  readonly pothosPrismaSelect?: object | ((...args: unknown[]) => unknown);
  readonly pothosPrismaRelationField?: { readonly name: string };
  readonly pothosOriginalResolve?: (parent: object) => unknown;
}

export function readDeclaration(field: GraphQLField<unknown, unknown>): FieldDeclaration {
  const extensions = field.extensions as Extensions;
  const { list, lookUp, columns, pothosExposedField: exposed, pothosPrismaSelect: select } = extensions;
  const isRow = typeof select === 'object';
  const pure = findPure(extensions);
  return {
    list,
    lookUp,
    scope: extensions.scope,
    made: extensions.made,
    columns,
    rowBy: extensions.rowBy,
    isId: field.name === 'id' && String(field.type) === 'ID!' && exposed === undefined,
    column: isRow ? exposed : undefined,
    property: isRow ? undefined : exposed,
    relation: findRelation(extensions),
    isSelf: typeof select === 'function' && select.name === 'selfSelect',
    computed: isRow && pure && exposed === undefined ? { select, make: pure } : undefined,
    pure,
  };
}

/** A resolver that takes nothing but its parent, and is not async, is a pure function of it. */
function findPure({ pothosOriginalResolve: resolve }: Extensions): ((parent: object) => unknown) | undefined {
  if (!resolve || resolve.length > 1 || resolve.constructor.name === 'AsyncFunction') return undefined;
  return resolve;
}

function findRelation({
  pothosPrismaRelationField: relation,
  pothosPrismaSelect,
}: Extensions): FieldDeclaration['relation'] {
  if (!relation || typeof pothosPrismaSelect !== 'function') return undefined;
  // Pothos keeps the query of a relation only in this function, which passes it on.
  const selected = pothosPrismaSelect({}, undefined, (query: unknown) => query ?? {}) as { readonly select?: object };
  const query = (selected.select as Readonly<Record<string, unknown>> | undefined)?.[relation.name];
  if (typeof query !== 'object' || query === null) return undefined;
  const { orderBy = [], ...others } = query as { readonly orderBy?: object | readonly object[] };
  return Object.keys(others).length > 0 ? undefined : { name: relation.name, orderBy: [orderBy].flat() };
}
