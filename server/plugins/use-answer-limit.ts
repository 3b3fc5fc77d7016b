import { type ExecutionResult, type GraphQLError, getOperationAST, OperationTypeNode } from 'graphql';
import { isAsyncIterable, mapAsyncIterator, type Plugin } from 'graphql-yoga';
import { inputError } from '../graphql/base/errors.ts';
import { jsonBytes } from './json-size.ts';

/** Longest answer, and longest answer to an event of a stream, in bytes. All that a hundred rows hold is far below it. */
const LARGEST_ANSWER_BYTES = 10_000_000;

/**
 * Withholds an answer that is too long, before it is written out: aliases of one field share its value until then, so that
 * what was read is bounded by the price of the query and what is written would not be. By the GraphQL specification the
 * operation was run, so `data` is null; by GraphQL over HTTP the status is 200, whatever came of it.
 *
 * A mutation was carried out by then. Its error says so, and how to read what it wrote.
 */
export function useAnswerLimit(): Plugin {
  const mutations = new WeakSet<Request>();
  return {
    onExecute({ args: { document, operationName, contextValue } }) {
      if (getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION)
        mutations.add(contextValue.request);
    },
    onResultProcess({ request, result, setResult }) {
      const bounded = (one: ExecutionResult) => withinLimit(one, mutations.has(request));
      if (isAsyncIterable(result)) setResult(mapAsyncIterator(result, bounded) as typeof result);
      else if (!Array.isArray(result)) setResult(bounded(result));
    },
  };
}

function withinLimit(result: ExecutionResult, isMutation: boolean): ExecutionResult {
  if (jsonBytes(result, LARGEST_ANSWER_BYTES) <= LARGEST_ANSWER_BYTES) return result;
  const errors = [tooLarge(isMutation), ...(result.errors ?? [])];
  const withErrors = { ...result, data: null, errors };
  const isShort = jsonBytes(withErrors, LARGEST_ANSWER_BYTES) <= LARGEST_ANSWER_BYTES;
  return isShort ? withErrors : { ...withErrors, errors: errors.slice(0, 1) };
}

function tooLarge(isMutation: boolean): GraphQLError {
  const limit = `longer than ${LARGEST_ANSWER_BYTES} bytes, the most that is sent`;
  return inputError(
    'ANSWER_TOO_LARGE',
    isMutation
      ? `The mutation was carried out, but its answer is ${limit}. Read what it wrote with a query, or send it again with the same \`idempotencyKey\` and a smaller selection.`
      : `The answer is ${limit}: ask for fewer rows, fewer fields or fewer aliases.`,
  );
}
