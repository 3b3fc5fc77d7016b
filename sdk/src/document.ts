import { SdkError } from './errors.ts';
import { type DocumentAst, print } from './print.ts';

/** The three kinds of operation. */
export type OperationKind = 'query' | 'mutation' | 'subscription';

/**
 * The mark by which typed documents carry the types of their result and variables. It exists for the compiler alone and is
 * the one that graphql-codegen and gql.tada use, so that their documents fit.
 */
export interface DocumentTypes<Result, Variables> {
  /** Never there when the program runs. */
  readonly __apiType?: (variables: Variables) => Result;
}

/** The mark that keeps a mutation from being sent as a query, and documents made for another API from being sent here. */
interface Made<For extends string> {
  readonly __madeFor?: For;
}

/**
 * A document of this package: its text, typed. It is a plain string, so that any client takes it.
 *
 * @typeParam Kind - Of its operation; `never` for a fragment.
 */
export type TypedDocumentString<Result, Variables, Kind extends OperationKind> = string &
  DocumentTypes<Result, Variables> &
  Made<`Attested ${Kind}`>;

/**
 * Whatever can be sent: a document of this package, or one of your own that graphql-codegen or gql.tada typed, as text or
 * as a syntax tree.
 */
export type TypedDocument<Result, Variables, Kind extends OperationKind> = DocumentTypes<Result, Variables> &
  Made<`Attested ${Kind}`> &
  // biome-ignore lint/complexity/noBannedTypes: graphql-codegen's typed documents are instances of a class that extends it.
  (string | String | DocumentAst);

/** Any document, for what does not look at its types. */
export type AnyDocument = TypedDocument<unknown, never, OperationKind>;

/** What is sent: the text of a document, and what its one operation is. */
export interface Operation {
  /** The whole document, with its fragments. */
  readonly text: string;
  /** What it does. */
  readonly kind: OperationKind;
  /** Its name, where it has one. */
  readonly name: string | undefined;
  /** An id that the code generator of the document gave it. */
  readonly id: string | undefined;
}

/**
 * Reads a document.
 * @throws SdkError of kind `protocol` where it does not hold exactly one operation, of the kind that is wanted.
 */
export function readDocument(document: AnyDocument, wanted: OperationKind): Operation {
  const text = typeof document === 'object' && 'definitions' in document ? print(document) : String(document);
  const operations = [...headsOf(text).matchAll(OPERATION)];
  if (operations.length !== 1) {
    throw new SdkError('protocol', `A document holds one operation, not ${operations.length}.`);
  }
  const [[, kind = 'query', name]] = operations as [RegExpExecArray];
  if (kind !== wanted) throw new SdkError('protocol', `A ${kind} cannot be sent as a ${wanted}.`, name);
  return { kind: wanted, name, text, id: (document as Generated).__meta__?.hash };
}

/** What graphql-codegen’s client preset adds to documents that are known by a hash. */
interface Generated {
  readonly __meta__?: { readonly hash?: string };
}

/** The head of an operation; one without a word is a query. */
const OPERATION = /(?<=^|})\s*(?:(query|mutation|subscription)\b\s*(\w+)?[^}]*)?}/g;

/**
 * What the definitions of a text begin with: all that stands before their outermost braces, each with a closing brace after
 * it. What is no GraphQL is left to the server, which says what is wrong with it.
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
