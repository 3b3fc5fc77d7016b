import type { Operation } from './document.ts';
import { type GraphQLFormattedError, SdkError } from './errors.ts';
import { retryAfter } from './waiting.ts';

/**
 * GraphQL over HTTP (the draft at https://graphql.github.io/graphql-over-http/), by POST with JSON. Responses of
 * `application/graphql-response+json` and `application/json` are understood, with any status.
 */

/** The media types of a response. The first one is sent only by GraphQL servers. */
export const ANSWER = 'application/graphql-response+json, application/json;q=0.9';

/** Headers by name. */
export type HeadersValue = Headers | { readonly [name: string]: string };
/** The headers to send with each request, or a function that returns them each time, for example with a renewed token. */
export type HeadersSource = HeadersValue | (() => HeadersValue | Promise<HeadersValue>);

/** Decides how a document is sent, like {@link byId}. By default, documents are sent as text. */
export type DocumentForm = <T>(
  operation: Operation,
  send: (document: { readonly query: string } | { readonly documentId: string }) => Promise<T>,
) => Promise<T>;

/** An operation, the server that it is sent to, and the options. */
export interface Call {
  readonly url: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Headers of a later source replace those of an earlier one. */
  readonly headers: readonly (HeadersSource | undefined)[];
  readonly documents?: DocumentForm;
  readonly operation: Operation;
  readonly variables: unknown;
  readonly signal: AbortSignal | undefined;
  readonly attemptTimeoutMs: number;
  readonly retries: number;
}

/** What differs between the requests of one call. */
export interface Attempt {
  readonly accept: string;
  readonly lastEventId?: string | undefined;
  readonly signal: AbortSignal;
}

/** The response, and what is needed to read it. */
export interface Incoming {
  readonly response: Response;
  readonly operation: Operation;
  /** Removes what was sent in the headers from a text. */
  readonly hide: (text: string) => string;
}

/**
 * Sends an operation and reads the response.
 * @throws SdkError of kind `network` if no response arrives, and anything that `read` throws.
 */
export async function exchange<T>(
  call: Call,
  { accept, lastEventId, signal }: Attempt,
  read: (incoming: Incoming) => Promise<T>,
): Promise<T> {
  // Browsers refuse to run their `fetch` as a method of the call, so it is taken out.
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
    // The error of `Headers` contains the value.
    throw new SdkError('protocol', 'A header cannot be sent.', call.operation.name);
  }
  return headers;
}

/**
 * Returns a function that removes secrets from texts: whole values, and the words in them, because a token is as secret
 * without its scheme. The longest are removed first: if a shorter one were cut out of a longer one, the rest would no longer
 * be found.
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
 * Waits for a part of an exchange. If it fails, the error repeats the platform’s message, but not the platform’s error
 * itself, which may contain anything.
 * @throws SdkError of kind `network`.
 */
export async function orBroken<T>(part: Promise<T>, { operation, hide }: Omit<Incoming, 'response'>): Promise<T> {
  try {
    return await part;
  } catch (error) {
    const { message = 'No response.', cause } = Object(error);
    // If every address of a host refuses, Node gives a code but no message.
    const reason = cause?.message || cause?.code;
    throw new SdkError('network', hide(reason ? `${message}: ${reason}` : `${message}`), operation.name);
  }
}

/** Reads a response. @returns its `data`. @throws SdkError for everything else. */
export async function readAnswer(incoming: Incoming): Promise<unknown> {
  return readResult(await orBroken(incoming.response.text(), incoming), incoming);
}

/**
 * Reads the result of an operation from a response or an event. @returns its `data`. @throws SdkError for everything else.
 */
export function readResult(text: string, { response, operation, hide }: Incoming, lastEventId?: string): unknown {
  const { status, ok, headers } = response;
  const { data, errors } = parse(text);
  if (ok && data && !errors) return data;
  // Successful data is passed on unchanged. Secrets are removed from failures.
  const { data: part, errors: said } = parse(text, (_, value) => (typeof value === 'string' ? hide(value) : value));
  const type = headers.get('content-type');
  throw new SdkError(
    status === 429 ? 'rateLimited' : said ? 'graphql' : ok ? 'protocol' : 'http',
    said?.map((it) => it?.message).join(' ') ?? `Status ${status} with ${type}, which is not GraphQL.`,
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

/** The parts of a GraphQL result that were found in a text. */
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
