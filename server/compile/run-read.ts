import { type DocumentNode, GraphQLError, type GraphQLSchema, getOperationAST, Kind } from 'graphql';
import { isCancelled, isUnreachable } from '../errors.ts';
import type { Context } from '../graphql/base/context.ts';
import { UnsupportedError } from '../sql/composed/conditions.ts';
import { type PreparedStatement, prepareComposed, runPrepared } from '../sql/statement.ts';
import { OperationCompiler } from './compile-operation.ts';
import type { CompiledRead } from './compiled-read.ts';
import { finishRead, isReadComputed } from './finish.ts';
import { prepareRead } from './prepare-read.ts';
import { writeRead } from './write-read.ts';

/** Answers read operations by one statement each, where everything in them supports it. */

const compiled = new WeakMap<DocumentNode, Map<string, CompiledRead | undefined>>();

/** Returns an operation in compiled form, or undefined if it has to be resolved. Compiled once for each document. */
export function compileRead(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): CompiledRead | undefined {
  const ofDocument = compiled.get(document) ?? new Map<string, CompiledRead | undefined>();
  compiled.set(document, ofDocument);
  const name = operationName ?? '';
  if (!ofDocument.has(name)) ofDocument.set(name, tryCompile(schema, document, operationName));
  return ofDocument.get(name);
}

function tryCompile(schema: GraphQLSchema, document: DocumentNode, operationName: string | null | undefined) {
  const operation = getOperationAST(document, operationName);
  if (!operation) return undefined;
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  try {
    return new OperationCompiler(schema, fragments).compile(operation);
  } catch (error) {
    if (error instanceof UnsupportedError) return undefined;
    throw error;
  }
}

/** A compiled read with the statement that answers one request for it. */
export interface WrittenRead {
  readonly statement: PreparedStatement;
  /** Whether the statement answers the same request again, as long as what it checks is true. */
  readonly isLasting: boolean;
  /**
   * Runs the statement.
   * @returns the JSON of the answer; undefined if something that was known is no longer so
   * @throws whatever goes wrong
   */
  run(): Promise<string | undefined>;
}

/** Plans and writes a compiled read. */
async function writeStatement(
  read: CompiledRead,
  context: Context,
  variables: Readonly<Record<string, unknown>>,
): Promise<WrittenRead> {
  const prepared = await prepareRead(read, context, variables);
  const { db, records, found, isLasting } = prepared;
  const { pool } = db;
  const statement = prepareComposed('whole read', writeRead(read, prepared));
  const objectOf = (field: CompiledRead['fields'][number]) =>
    field.kind === 'lookUp' ? found.get(field)?.object : undefined;
  const isComputed = isReadComputed(read, objectOf);
  return {
    statement,
    isLasting,
    async run() {
      const [row] = await runPrepared<{ answer: string | null }>(pool, statement);
      const answer = row?.answer ?? null;
      if (answer === null) {
        records?.forget();
        return undefined;
      }
      if (!isComputed) return answer;
      const parsed = JSON.parse(answer);
      finishRead(read, parsed.data, objectOf);
      return JSON.stringify(parsed);
    },
  };
}

/**
 * Answers a compiled read.
 * @param variables coerced to the types that the operation declares
 * @param onFault called if the statement fails for a fault of ours, which is worth a line in the log if the resolvers succeed
 * @returns the JSON of the answer; undefined if the resolvers have to answer, which they do with the same data or the right errors
 */
export async function answerRead(
  read: CompiledRead,
  context: Context,
  variables: Readonly<Record<string, unknown>>,
  onFault: (error: unknown) => void,
): Promise<{ readonly answer: string; readonly written: WrittenRead } | undefined> {
  try {
    const written = await writeStatement(read, context, variables);
    const answer = await written.run();
    return answer === undefined ? undefined : { answer, written };
  } catch (error) {
    // A wrong argument, something that cannot be written in SQL, a database that does not answer: the resolvers give the
    // right error, at the right place, with everything else that can be answered. Anything else is a fault of ours.
    const isExpected = error instanceof GraphQLError || error instanceof UnsupportedError;
    if (!isExpected && !isUnreachable(error) && !isCancelled(error)) onFault(error);
    return undefined;
  }
}
