import type { Operation } from './document.ts';
import { type GraphQLFormattedError, SdkError } from './errors.ts';
import { retryAfter } from './waiting.ts';

/**
 * GraphQL over HTTP (the draft of https://graphql.github.io/graphql-over-http/), by POST of JSON. Answers of
 * `application/graphql-response+json` and of `application/json` are understood, whatever their status.
 */

/** The media types of an answer; the first says of itself that it comes from a server of GraphQL. */
export const ANSWER = 'application/graphql-response+json, application/json;q=0.9';

/** Headers by name. */
export type HeadersValue = Headers | { readonly [name: string]: string };
/** The headers to send with each request, or what makes them anew each time: a token that is renewed, say. */
export type HeadersSource = HeadersValue | (() => HeadersValue | Promise<HeadersValue>);

/** Decides in which form a document is sent; {@link byId} is one. Without one it is sent as text. */
export type DocumentForm = <T>(
  operation: Operation,
  send: (document: { readonly query: string } | { readonly documentId: string }) => Promise<T>,
) => Promise<T>;

/** What is asked of which server, and how. */
export interface Call {
  readonly url: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Those of a later source replace those of an earlier one. */
  readonly headers: readonly (HeadersSource | undefined)[];
  readonly documents?: DocumentForm;
  readonly operation: Operation;
  readonly variables: unknown;
  readonly signal: AbortSignal | undefined;
  readonly attemptTimeoutMs: number;
  readonly retries: number;
}

/** What differs from one request to the next of a call. */
export interface Attempt {
  readonly accept: string;
  readonly lastEventId?: string | undefined;
  readonly signal: AbortSignal;
}

/** What the server gave, and what is needed to read it. */
export interface Incoming {
  readonly response: Response;
  readonly operation: Operation;
  /** Cuts what was sent in the headers out of a text. */
  readonly hide: (text: string) => string;
}

/**
 * Sends an operation and reads what comes.
 * @throws SdkError of kind `network` where no answer comes, and whatever `read` throws.
 */
export async function exchange<T>(
  call: Call,
  { accept, lastEventId, signal }: Attempt,
  read: (incoming: Incoming) => Promise<T>,
): Promise<T> {
  // A method of the call it must not be: browsers refuse to run their `fetch` as one.
  const { url, fetch, operation, variables, documents = (it, send) => send({ query: it.text }) } = call;
  return documents(operation, async (document) => {
    const headers = await headersOf(call);
    const hide = hiding(headers, url);
    headers.set('content-type', 'application/json');
    headers.set('accept', accept);
    if (lastEventId !== undefined) headers.set('last-event-id', lastEventId);
    const body = JSON.stringify({ ...document, variables, operationName: operation.name });
    const asked = (async () => fetch(url, { method: 'POST', headers, body, signal }))();
    return read({ response: await orBroken(asked, { operation, hide }), operation, hide });
  });
}

async function headersOf(call: Call): Promise<Headers> {
  const sources = await Promise.all(
    call.headers.map(async (source) => (typeof source === 'function' ? source() : source)),
  );
  const headers = new Headers();
  try {
    for (const source of sources) new Headers(source).forEach((value, header) => void headers.set(header, value));
  } catch {
    // The error of `Headers` repeats the value.
    throw new SdkError('protocol', 'A header cannot be sent.', call.operation.name);
  }
  return headers;
}

/**
 * Cuts what must not be repeated out of texts: whole values, and the words of them. A token without its scheme is as secret
 * as with it. The longest first, since what is left of one that a shorter one was cut out of is not found again.
 */
function hiding(headers: Headers, url: string): Incoming['hide'] {
  const { search, searchParams } = new URL(url);
  const secrets = [...headers.values(), ...search.split(/[?&=]/), ...[...searchParams].flat()]
    .flatMap((value) => [value, ...value.split(/[ "=,;]/)])
    .filter((it) => it.length > 7)
    .sort((a, b) => b.length - a.length);
  return (text) => secrets.reduce((hidden, secret) => hidden.replaceAll(secret, '[hidden]'), text);
}

/**
 * Waits for a part of an exchange. What the platform says of the reason why it broke off is told; its error is not, as it
 * may hold anything.
 * @throws SdkError of kind `network`.
 */
export async function orBroken<T>(part: Promise<T>, { operation, hide }: Omit<Incoming, 'response'>): Promise<T> {
  try {
    return await part;
  } catch (error) {
    const { message = 'No answer.', cause } = Object(error);
    // Where every address of a host refuses, Node gives a code and no message.
    const reason = cause?.message || cause?.code;
    throw new SdkError('network', hide(reason ? `${message}: ${reason}` : `${message}`), operation.name);
  }
}

/** Reads an answer. @returns its `data`. @throws SdkError for everything else. */
export async function readAnswer(incoming: Incoming): Promise<unknown> {
  return readResult(await orBroken(incoming.response.text(), incoming), incoming);
}

/** Reads the result of an operation from an answer or an event. @returns its `data`. @throws SdkError for everything else. */
export function readResult(text: string, { response, operation, hide }: Incoming, lastEventId?: string): unknown {
  const { status, ok, headers } = response;
  const { data, errors } = parse(text);
  if (ok && data && !errors) return data;
  // What succeeded is handed on as it came; what tells of a failure is cut.
  const { data: part, errors: said } = parse(text, (_, value) => (typeof value === 'string' ? hide(value) : value));
  const type = headers.get('content-type');
  throw new SdkError(
    status === 429 ? 'rateLimited' : said ? 'graphql' : ok ? 'protocol' : 'http',
    said?.map((it) => it?.message).join(' ') ?? `Status ${status} and ${type}, not GraphQL.`,
    operation.name,
    {
      status,
      requestId: headers.get('x-request-id') ?? undefined,
      retryAfterMs: retryAfter(headers.get('retry-after')),
      errors: said ?? [],
      data: part,
      lastEventId,
    },
  );
}

/** The parts of a result of GraphQL, as far as there are any in a text. */
interface Result {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}

function parse(text: string, reviver?: (key: string, value: unknown) => unknown): Result {
  try {
    const { data, errors } = JSON.parse(text, reviver);
    return { data: data ?? undefined, errors: Array.isArray(errors) && errors[0] ? errors : undefined };
  } catch {
    return {};
  }
}
