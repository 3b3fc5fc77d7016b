/**
 * Prints the syntax tree of an executable document (sections 2.3 to 2.12 of the GraphQL specification), for documents that
 * are trees. graphql-js can do this too, but it formats for people, takes far more code, and would be a dependency.
 */

/** A document as a syntax tree: the parts of graphql-js’s `DocumentNode` that matter here. */
export interface DocumentAst {
  /** `Document`. */
  readonly kind: string;
  /** Its operation and its fragments. */
  readonly definitions: readonly object[];
}

/** A node of the tree. Its kind determines its properties. */
interface Node {
  readonly kind: string;
  readonly alias?: Node;
  readonly arguments?: Nodes;
  readonly defaultValue?: Node;
  readonly definitions?: Nodes;
  readonly directives?: Nodes;
  readonly fields?: Nodes;
  readonly name?: Node;
  readonly operation?: string;
  readonly selections?: Nodes;
  readonly selectionSet?: Node;
  readonly type?: Node;
  readonly typeCondition?: Node;
  /** Another node in an argument; text or a boolean in a leaf. */
  readonly value?: unknown;
  readonly values?: Nodes;
  readonly variable?: Node;
  readonly variableDefinitions?: Nodes;
}

type Nodes = readonly Node[];

/** What the printed form of a node starts with, unless it is an operation. */
const BEGINNING: Readonly<Record<string, string>> = {
  FragmentDefinition: 'fragment',
  FragmentSpread: '...',
  InlineFragment: '...',
  Directive: '@',
  Variable: '$',
  NullValue: 'null',
};

/** Returns the text of a document: its tokens separated by spaces, which GraphQL ignores. */
export function print(node: Node | DocumentAst): string {
  const { kind, type, value, ...rest } = node as Node;
  if (kind === 'StringValue') return JSON.stringify(value);
  if (kind === 'ListValue') return `[${all(rest.values)}]`;
  if (kind === 'ObjectValue') return `{${all(rest.fields)}}`;
  if (kind === 'ListType') return `[${all(type)}]`;
  if (kind === 'NonNullType') return `${all(type)}!`;
  return [
    BEGINNING[kind] ?? rest.operation,
    between('', rest.alias, ':'),
    all(rest.name),
    all(rest.variable),
    typeof value === 'object' ? between(':', value as Node) : value,
    between(':', type),
    between('=', rest.defaultValue),
    between('(', rest.variableDefinitions ?? rest.arguments, ')'),
    between('on ', rest.typeCondition),
    all(rest.directives),
    all(rest.selectionSet),
    between('{', rest.selections, '}'),
    all(rest.definitions),
  ].join(' ');
}

function all(nodes: Node | Nodes = []): string {
  return [nodes].flat().map(print).join(' ');
}

/** Prints nodes between two marks, or nothing if there are no nodes. */
function between(start: string, nodes: Node | Nodes | undefined, end = ''): string {
  const text = all(nodes);
  return text && start + text + end;
}
