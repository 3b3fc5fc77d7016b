import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ExecutionArgs, execute, getOperationAST, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CompiledRead } from '../compile/compiled-read.ts';
import { answerRead, type WrittenRead } from '../compile/run-read.ts';
import type { Database } from '../database/client.ts';
import { type Context, createContext } from '../graphql/base/context.ts';
import { LARGEST_ANSWER_BYTES, LARGEST_PAGE_ROWS } from '../graphql/base/pages.ts';
import { refuseTooComplex } from '../graphql/base/price.ts';
import type { Log } from '../log.ts';
import { makeCorsHeaders } from './cors.ts';
import { countJsonBytes } from './json-size.ts';
import { isVariablesTooDeep } from './use-query-limits.ts';

/**
 * A short way for queries. Yoga and its plugins cost as much per request as PostgreSQL does for a small answer. Most of what they
 * do depends on the document alone, and was done when the document came for the first time: it was parsed, validated, priced,
 * and compiled if possible. A request that names such a document, and is plain in every other way, is answered here. Everything
 * else goes to Yoga. So does a query with errors: Yoga runs it again, and sends and logs them.
 */
export class DirectReads {
  readonly #parts: DirectReadParts;
  readonly #reads = new LRUCache<string, DirectRead>({
    maxSize: MOST_DOCUMENTS_CHARS,
    sizeCalculation: (_read, document) => document.length + 1,
  });

  /** The statements of requests that came before, by their bodies. */
  readonly #written = new LRUCache<string, WrittenRead>({
    maxSize: MOST_WRITTEN_CHARS,
    sizeCalculation: ({ statement }, body) => body.length + WRITTEN_CHARS + JSON.stringify(statement.values).length,
  });

  constructor(parts: DirectReadParts) {
    this.#parts = parts;
  }

  /** Remembers a query that was validated and priced, and compiled if that is possible. */
  add(source: string, read: CompiledRead | undefined, args: ExecutionArgs, context: object): void {
    const { schema, document, operationName, variableValues } = args;
    const operation = getOperationAST(document, operationName);
    const key = toKey(source, operationName);
    if (
      operation?.operation !== 'query' ||
      this.#reads.has(key) ||
      !isCheapForAll(args, operation, { ...variableValues }, context)
    )
      return;
    this.#reads.set(key, { read, operation, args: { schema, document, operationName } });
  }

  /**
   * Answers a request, if it can.
   * @returns whether it did; if not, nothing was sent, and `request.body` holds the body if it was read
   */
  async answer(request: IncomingMessage & { body?: Buffer }, response: ServerResponse): Promise<boolean> {
    const type = readAnswerType(request, this.#parts.endpoint);
    if (type === undefined || this.#reads.size === 0) return false;
    const body = await readBody(request);
    if (body === undefined) return true; // The client is gone.
    request.body = body;
    const text = body.toString('utf8');
    const found = await this.#find(text);
    if (!found) return false;
    const { answer } = found;
    if (answer === undefined) {
      leftToYoga.add(request);
      return false;
    }
    response.writeHead(200, makeHeaders(request, type, Buffer.byteLength(answer)));
    response.end(answer);
    return true;
  }

  /** Answers the body of a request. Undefined if it was not tried, because its document is not known. */
  async #find(text: string): Promise<Tried | undefined> {
    const again = await this.#findAgain(text);
    if (again) return again;
    const { db, review, documents } = this.#parts;
    const params = parseParams(text, documents);
    const known = params && this.#reads.get(toKey(params.query, params.operationName));
    if (!params || !known || isVariablesTooDeep(params.variables)) return undefined;
    const remember = (written: WrittenRead) => {
      if (written.isLasting && text.length <= LONGEST_WRITTEN_CHARS) this.#written.set(text, written);
    };
    return { answer: await this.#read(known, params, createContext(db, undefined, { review }), remember) };
  }

  /** Answers a request that came before, by the same statement. Undefined if it has to be planned anew. */
  async #findAgain(text: string): Promise<Tried | undefined> {
    const written = this.#written.get(text);
    if (!written) return undefined;
    try {
      const answer = await written.run();
      if (answer === undefined) {
        this.#written.delete(text);
        return undefined;
      }
      this.#parts.onCompiled();
      return { answer };
    } catch {
      // It has worked before. The resolvers give the error, if they meet with it as well.
      return { answer: undefined };
    }
  }

  /** Returns the JSON of the answer, or undefined if there are errors, or if it is too long. */
  async #read(
    { read, args, operation }: DirectRead,
    { variables }: Params,
    context: Context,
    remember: (written: WrittenRead) => void,
  ): Promise<string | undefined> {
    const { schema, document, operationName } = args;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables });
    if (!coerced) return undefined;
    let fault: unknown;
    const onFault = (error: unknown) => {
      fault = error;
    };
    const compiled = read && (await answerRead(read, context, coerced, onFault));
    if (compiled) {
      remember(compiled.written);
      this.#parts.onCompiled();
      return compiled.answer;
    }
    const { data, errors } = await execute({
      schema,
      document,
      operationName,
      variableValues: variables,
      contextValue: context,
    });
    if (errors || !data || countJsonBytes({ data }, LARGEST_ANSWER_BYTES) > LARGEST_ANSWER_BYTES) return undefined;
    if (fault !== undefined) this.#parts.log.error(COMPILED_READ_FAILED, fault);
    return JSON.stringify({ data });
  }
}

/** A request that was tried here. Without an answer, it is left to Yoga. */
interface Tried {
  readonly answer: string | undefined;
}

interface DirectReadParts {
  readonly endpoint: string;
  readonly db: Database;
  readonly review: boolean;
  readonly documents: ReadonlyMap<string, string>;
  readonly onCompiled: () => void;
  readonly log: Log;
}

interface DirectRead {
  /** The compiled read. Undefined if its fields have to be resolved. */
  readonly read: CompiledRead | undefined;
  readonly args: Pick<ExecutionArgs, 'schema' | 'document' | 'operationName'>;
  readonly operation: OperationDefinitionNode;
}

/** The total length of the documents that are remembered. */
const MOST_DOCUMENTS_CHARS = 1_000_000;
/** The total length of the requests whose statements are remembered, with what is known of each besides the request itself. */
const MOST_WRITTEN_CHARS = 2_000_000;
const LONGEST_WRITTEN_CHARS = 2_000;
const WRITTEN_CHARS = 1_000;
/** Largest body of a request. */
export const LARGEST_BODY_BYTES = 100_000;

/** Logged if a statement fails for a fault of ours, and the resolvers answer nevertheless. */
export const COMPILED_READ_FAILED = 'A compiled read failed, and was resolved instead.';

const leftToYoga = new WeakSet<object>();

/** Whether a read of this request was tried here already. */
export function isLeftToYoga(request: object): boolean {
  return leftToYoga.has(request);
}

function toKey(source: string, operationName: string | null | undefined): string {
  return `${operationName ?? ''} ${source}`;
}

/**
 * Whether an operation is within the limits whatever its variables are. Only the sizes of its pages change its price, so it is
 * enough to price it with the largest.
 */
function isCheapForAll(
  args: ExecutionArgs,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Record<string, unknown>,
  context: object,
): boolean {
  for (const { variable, type } of variableDefinitions) {
    const named = type.kind === 'NonNullType' ? type.type : type;
    if (named.kind === 'NamedType' && named.name.value === 'Int') variables[variable.name.value] = LARGEST_PAGE_ROWS;
  }
  try {
    refuseTooComplex({ ...args, variableValues: variables }, context);
    return true;
  } catch {
    return false;
  }
}

const ANSWER_TYPES: Readonly<Record<string, string>> = {
  '*/*': 'application/json; charset=utf-8',
  'application/json': 'application/json; charset=utf-8',
  'application/graphql-response+json': 'application/graphql-response+json; charset=utf-8',
};

/** Returns the type of the answer, or undefined if the request is not plain. */
function readAnswerType({ method, url, headers }: IncomingMessage, endpoint: string): string | undefined {
  if (method !== 'POST' || url !== endpoint || headers.authorization !== undefined) return undefined;
  if (headers['content-type'] !== 'application/json') return undefined;
  if (headers['content-encoding'] !== undefined || headers.expect !== undefined) return undefined;
  const length = Number(headers['content-length']);
  if (!(length > 0 && length <= LARGEST_BODY_BYTES)) return undefined;
  return ANSWER_TYPES[headers.accept ?? '*/*'];
}

/** Returns the body, or undefined if the client breaks off. */
function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    request.on('error', () => resolve(undefined));
    request.on('close', () => resolve(undefined));
  });
}

interface Params {
  readonly query: string;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | null | undefined;
}

/** Returns what a request asks, or undefined if it is not plain. */
function parseParams(body: string, documents: ReadonlyMap<string, string>): Params | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed)) return undefined;
  const { query, documentId, operationName, variables, ...others } = parsed as Record<string, unknown>;
  if (Object.keys(others).length > 0 || (query !== undefined && documentId !== undefined)) return undefined;
  const source = query ?? (typeof documentId === 'string' ? documents.get(documentId) : undefined);
  if (typeof source !== 'string') return undefined;
  if (operationName != null && typeof operationName !== 'string') return undefined;
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return undefined;
  return { query: source, operationName, variables: variables as Params['variables'] };
}

/** Returns the headers that Yoga would send. */
function makeHeaders({ headers: { origin } }: IncomingMessage, type: string, length: number): Record<string, string> {
  return {
    'content-type': type,
    'content-length': String(length),
    ...makeCorsHeaders(origin),
    'x-request-id': randomUUID(),
  };
}
