import { complexityFromQuery } from '@pothos/plugin-complexity';
import {
  type DocumentNode,
  type ExecutionArgs,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromASTUntyped,
} from 'graphql';
import type { ErrorCode } from './errors.ts';

/**
 * The cost of an operation, computed before it runs. A field of the ledger costs what it declares (builder.ts), multiplied
 * by the page sizes of the lists above it. An introspection field costs 1 each time it would be resolved. An alias costs as
 * much as its field, and a fragment costs as much as its fields each time it is spread.
 *
 * Pricing takes time in proportion to the document and the limit, however often fragments are nested: Pothos prices each
 * selection once per type, and the walk through the introspection fields stops at the limit.
 */

/**
 * The largest operation. `complexity` estimates the number of fields that would be resolved, counting each list by the size
 * of the page requested. A query for all seed articles, with all their claims, chains and names, stays far below it. The
 * largest introspection query that tools send takes some half of it.
 */
const LARGEST_QUERY = { complexity: 50_000, depth: 20, breadth: 500 };

/** GraphQL over HTTP treats these as request errors, like validation errors. */
const HTTP = { status: 400, spec: true };

/**
 * Refuses an operation that asks for too much. An operation with invalid variables has no price: the executor reports them.
 * @throws QUERY_TOO_COMPLEX, and BAD_USER_INPUT for a null variable where the argument must not be null
 */
export function refuseTooComplex(
  { schema, document, operationName, variableValues }: ExecutionArgs,
  ctx: object,
): void {
  const operation = getOperationAST(document, operationName);
  if (!operation) return;
  const variables = { ...variableValues };
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) return;
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const found = complexityOf({ kind: Kind.DOCUMENT, definitions: [operation, ...fragments] }, schema, variables, ctx);
  for (const kind of ['depth', 'breadth', 'complexity'] as const)
    if (found[kind] > LARGEST_QUERY[kind]) throw tooComplex(kind);
  const left = LARGEST_QUERY.complexity - found.complexity;
  if (new Introspection(schema, fragments, coerced, left).exceeds(operation)) throw tooComplex('complexity');
}

function complexityOf(document: DocumentNode, schema: GraphQLSchema, variables: Record<string, unknown>, ctx: object) {
  try {
    return complexityFromQuery(document, { schema, variables, ctx });
  } catch (error) {
    if (error instanceof GraphQLError) Object.assign(error.extensions, { code: 'BAD_USER_INPUT', http: HTTP });
    throw error;
  }
}

function tooComplex(kind: keyof typeof LARGEST_QUERY): GraphQLError {
  const message = `The query asks for too much at once: its ${kind} is above ${LARGEST_QUERY[kind]}. Ask for smaller pages, fewer nested lists or fewer aliases.`;
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX' satisfies ErrorCode, http: HTTP } });
}

/** Counts the introspection fields of an operation by walking the schema as the executor would. */
class Introspection {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Record<string, unknown>;
  #left: number;

  /** @param limit the number of fields at which counting stops */
  constructor(
    schema: GraphQLSchema,
    fragments: readonly FragmentDefinitionNode[],
    variables: Record<string, unknown>,
    limit: number,
  ) {
    this.#schema = schema;
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
    this.#variables = variables;
    this.#left = limit;
  }

  /** Whether the operation exceeds the limit. Introspection is possible only at the root, whose breadth is limited. */
  exceeds({ selectionSet }: OperationDefinitionNode): boolean {
    for (const node of this.#fieldsOf(selectionSet)) {
      if (node.name.value === SchemaMetaFieldDef.name) this.#count(node, SchemaMetaFieldDef, undefined);
      if (node.name.value === TypeMetaFieldDef.name) this.#count(node, TypeMetaFieldDef, undefined);
      if (this.#left < 0) return true;
    }
    return false;
  }

  /** Counts a field and everything below it. */
  #count(node: FieldNode, field: GraphQLField<unknown, unknown>, source: unknown): void {
    this.#left -= 1;
    const type = getNamedType(field.type);
    if (!node.selectionSet || !isObjectType(type)) return;
    const [argument] = node.arguments ?? [];
    // The name of a type is the only argument that matters here. Deprecated fields are always counted.
    const name = argument && valueFromASTUntyped(argument.value, this.#variables);
    const args = { name, includeDeprecated: true };
    const found = field.resolve?.(source, args, undefined, { schema: this.#schema } as GraphQLResolveInfo);
    for (const value of [found].flat()) {
      if (value === null || value === undefined) continue;
      for (const below of this.#fieldsOf(node.selectionSet)) {
        if (this.#left < 0) return;
        const definition = type.getFields()[below.name.value];
        if (definition) this.#count(below, definition, value);
        else this.#left -= 1; // `__typename`
      }
    }
  }

  *#fieldsOf({ selections }: SelectionSetNode): Generator<FieldNode> {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) yield selection;
      else if (selection.kind === Kind.INLINE_FRAGMENT) yield* this.#fieldsOf(selection.selectionSet);
      else {
        const fragment = this.#fragments.get(selection.name.value);
        if (fragment) yield* this.#fieldsOf(fragment.selectionSet);
      }
    }
  }
}
