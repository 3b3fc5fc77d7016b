import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { collectFieldNames } from '../graphql/base/selected.ts';
import { UnsupportedError } from '../sql/composed/conditions.ts';

/** The most fields of an operation that is compiled. A statement for more would take PostgreSQL longer to read than to run. */
const MOST_FIELDS = 1_000;

/** The selections of an operation, with its fragments put in their places. */
export class Selections {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  #fields = 0;

  constructor(schema: GraphQLSchema, fragments: readonly FragmentDefinitionNode[]) {
    this.#schema = schema;
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  /**
   * Returns the type of the objects that a field leads to.
   * @throws UnsupportedError if it does not lead to objects of one type
   */
  getObjectTypeOf(type: GraphQLOutputType): GraphQLObjectType {
    return this.getObjectType(getNamedType(type).name);
  }

  /** @throws UnsupportedError for a name that is no object type */
  getObjectType(name: string): GraphQLObjectType {
    const type = this.#schema.getType(name);
    if (type instanceof GraphQLObjectType) return type;
    throw new UnsupportedError(`${name} is no object.`);
  }

  /** Returns the names of all fields below a field, at any depth. */
  collectNames(node: FieldNode): ReadonlySet<string> {
    return collectFieldNames({ fieldNodes: [node], fragments: Object.fromEntries(this.#fragments) });
  }

  /**
   * Returns the fields selected from a type, in the order of the answer. Directives and keys that occur twice, whose
   * selections would have to be merged, are left to the resolvers.
   */
  selectFrom(type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[]): SelectedField[] {
    const found = new Map<string, SelectedField>();
    const visit = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (selection.directives?.length) throw new UnsupportedError('A directive.');
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value;
          if (found.has(key)) throw new UnsupportedError('A key that is selected twice.');
          const below = selection.selectionSet ? [selection.selectionSet] : [];
          found.set(key, { key, node: selection, field: getField(type, selection.name.value), below });
          continue;
        }
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
        if (!fragment || fragment.directives?.length) throw new UnsupportedError('A fragment.');
        if (this.#applies(fragment.typeCondition?.name.value, type)) visit(fragment.selectionSet);
      }
    };
    for (const set of selectionSets) visit(set);
    this.#fields += found.size;
    if (this.#fields > MOST_FIELDS) throw new UnsupportedError('Very many fields.');
    return [...found.values()];
  }

  /** Whether a fragment with this type condition applies to objects of a type. */
  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const named = this.#schema.getType(condition);
    if (isInterfaceType(named)) return type.getInterfaces().includes(named);
    return isAbstractType(named) && this.#schema.isSubType(named, type);
  }
}

/** A selected field. Without a definition it is `__typename`. */
export interface SelectedField {
  readonly key: string;
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown> | undefined;
  readonly below: readonly SelectionSetNode[];
}

function getField(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === '__typename') return undefined;
  const field = type.getFields()[name];
  if (!field) throw new UnsupportedError(`${type.name}.${name}`);
  return field;
}
