/**
 * Prints the syntax tree of an executable document (sections 2.3 to 2.12 of the GraphQL specification), for documents that
 * come as trees. graphql-js prints them for people to read, with far more code, which would be a dependency.
 */

/** A document as a syntax tree: the `DocumentNode` of graphql-js, as far as it matters here. */
export interface DocumentAst {
  /** `Document`. */
  readonly kind: string;
  /** Its operation and its fragments. */
  readonly definitions: readonly object[];
}

/** A node of the tree. Which properties it has, its kind tells. */
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

/** What the printed form of a node begins with, where that is not the kind of an operation. */
const BEGINNING: Readonly<Record<string, string>> = {
  FragmentDefinition: 'fragment',
  FragmentSpread: '...',
  InlineFragment: '...',
  Directive: '@',
  Variable: '$',
  NullValue: 'null',
};

/** The text of a document: its tokens with spaces between, which GraphQL takes no notice of. */
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

/** What is printed between two marks, or nothing where there is nothing. */
function between(start: string, nodes: Node | Nodes | undefined, end = ''): string {
  const text = all(nodes);
  return text && start + text + end;
}
