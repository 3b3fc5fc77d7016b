import { SdkError } from './errors.ts';
import { type DocumentAst, print } from './print.ts';

/** The three kinds of operation. */
export type OperationKind = 'query' | 'mutation' | 'subscription';

/**
 * The property by which typed documents carry the types of their result and variables. It exists only for the compiler. It
 * is the one that graphql-codegen and gql.tada use, so their documents work too.
 */
export interface DocumentTypes<Result, Variables> {
  /** Does not exist at run time. */
  readonly __apiType?: (variables: Variables) => Result;
}

/** The property that prevents sending a mutation as a query, or a document for another API to this one. */
interface Made<For extends string> {
  readonly __madeFor?: For;
}

/**
 * A document of this package: its text, with types. It is a plain string, so any client accepts it.
 *
 * @typeParam Kind - The kind of its operation; `never` for a fragment.
 */
export type TypedDocumentString<Result, Variables, Kind extends OperationKind> = string &
  DocumentTypes<Result, Variables> &
  Made<`Attested ${Kind}`>;

/**
 * Any document that can be sent: one of this package, or one of your own, typed by graphql-codegen or gql.tada, as text or
 * as a syntax tree.
 */
export type TypedDocument<Result, Variables, Kind extends OperationKind> = DocumentTypes<Result, Variables> &
  Made<`Attested ${Kind}`> &
  // biome-ignore lint/complexity/noBannedTypes: graphql-codegen's typed documents are instances of a class that extends it.
  (string | String | DocumentAst);

/** Any document, for code that does not use its types. */
export type AnyDocument = TypedDocument<unknown, never, OperationKind>;

/** What is sent: the text of a document, and its one operation. */
export interface Operation {
  /** The whole document, with its fragments. */
  readonly text: string;
  /** Whether it is a query, a mutation or a subscription. */
  readonly kind: OperationKind;
  /** Its name, if it has one. */
  readonly name: string | undefined;
  /** The id that a code generator gave the document, if any. */
  readonly id: string | undefined;
}

/**
 * Reads a document.
 * @throws SdkError of kind `protocol` unless it contains exactly one operation, of the expected kind.
 */
export function readDocument(document: AnyDocument, wanted: OperationKind): Operation {
  const text = typeof document === 'object' && 'definitions' in document ? print(document) : String(document);
  const operations = [...headsOf(text).matchAll(OPERATION)];
  if (operations.length !== 1) {
    throw new SdkError('protocol', `A document must contain one operation, not ${operations.length}.`);
  }
  const [[, kind = 'query', name]] = operations as [RegExpExecArray];
  if (kind !== wanted) throw new SdkError('protocol', `A ${kind} cannot be sent as a ${wanted}.`, name);
  return { kind: wanted, name, text, id: (document as Generated).__meta__?.hash };
}

/** What graphql-codegen’s client preset adds to documents that have a hash. */
interface Generated {
  readonly __meta__?: { readonly hash?: string };
}

/** The head of an operation. An operation without a keyword is a query. */
const OPERATION = /(?<=^|})\s*(?:(query|mutation|subscription)\b\s*(\w+)?[^}]*)?}/g;

/**
 * Returns the heads of the definitions in a text: everything before their outermost braces, each followed by a closing
 * brace. Text that is not GraphQL is left to the server, which reports what is wrong with it.
 */
function headsOf(text: string): string {
  let depth = 0;
  return text
    .replace(/"""(?:\\"""|[\s\S])*?"""|"(?:\\.|[^"\\])*"|#[^\n\r]*|,/g, ' ')
    .replace(/([({])|([)}])|[^(){}]+/g, (part, open, close) => {
      if (open) depth++;
      if (close) depth--;
      return depth ? '' : part;
    });
}
