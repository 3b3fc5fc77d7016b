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
 * What an operation costs, worked out before it is run. A field of the ledger costs what it declares (builder.ts), times
 * the page sizes of the lists above it. A field of the schema itself costs 1 each time it would be resolved. An alias costs
 * what the field does, and a fragment costs what is in it, each time it is spread.
 *
 * Pricing takes time in proportion to the document and to the limit, however fragments multiply: Pothos prices each
 * selection once per type, and the walk through the schema stops at the limit.
 */

/**
 * The largest operation: an estimate of the fields that would be resolved, with each list counted by the page it asks for.
 * All seed articles with all their claims, chains and names are far below it. Everything that tools ask about the whole
 * schema is a third of it.
 */
const LARGEST_QUERY = { complexity: 50_000, depth: 20, breadth: 500 };

/** By GraphQL over HTTP these are errors of the request, like those of validation. */
const HTTP = { status: 400, spec: true };

/**
 * Refuses an operation that asks for too much. One whose variables are wrong has no price: the executor reports those.
 * @throws QUERY_TOO_COMPLEX, and BAD_USER_INPUT for a variable that is null where an argument must not be
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
  const message = `The query asks for too much at once: its ${kind} is over ${LARGEST_QUERY[kind]}. Ask for smaller pages, fewer nested lists or fewer aliases.`;
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX' satisfies ErrorCode, http: HTTP } });
}

/** Counts the fields of the schema that an operation asks for, by walking the schema as the executor would. */
class Introspection {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Record<string, unknown>;
  #left: number;

  /** @param limit most fields that are counted */
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

  /** Whether it asks for more than the limit. The schema can be asked for at the root alone, whose breadth is bounded. */
  exceeds({ selectionSet }: OperationDefinitionNode): boolean {
    for (const node of this.#fieldsOf(selectionSet)) {
      if (node.name.value === SchemaMetaFieldDef.name) this.#count(node, SchemaMetaFieldDef, undefined);
      if (node.name.value === TypeMetaFieldDef.name) this.#count(node, TypeMetaFieldDef, undefined);
      if (this.#left < 0) return true;
    }
    return false;
  }

  /** Counts a field, and everything below it. */
  #count(node: FieldNode, field: GraphQLField<unknown, unknown>, source: unknown): void {
    this.#left -= 1;
    const type = getNamedType(field.type);
    if (!node.selectionSet || !isObjectType(type)) return;
    const [argument] = node.arguments ?? [];
    // The name of a type is the one argument that matters here. Deprecated fields are counted whether asked for or not.
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
