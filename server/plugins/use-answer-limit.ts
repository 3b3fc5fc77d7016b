import { type ExecutionResult, type GraphQLError, getOperationAST, OperationTypeNode } from 'graphql';
import { isAsyncIterable, mapAsyncIterator, type Plugin } from 'graphql-yoga';
import { makeInputError } from '../graphql/base/errors.ts';
import { countJsonBytes } from './json-size.ts';

/** The longest answer to a request, or to an event of a stream, in bytes. A hundred rows with all their fields are far below. */
const LARGEST_ANSWER_BYTES = 10_000_000;

/**
 * Withholds an answer that is too long. It is measured after the operation has run and before the answer is written out:
 * until then the aliases of a field share one value in memory, so that the price of the query bounds the result, but not the
 * text it would become. Since the operation has run, `data` is null by the GraphQL specification, and the status is 200 by
 * GraphQL over HTTP.
 *
 * By then a mutation has been carried out. Its error says so, and how to read what it wrote.
 */
export function useAnswerLimit(): Plugin {
  const mutations = new WeakSet<Request>();
  return {
    onExecute({ args: { document, operationName, contextValue } }) {
      if (getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION)
        mutations.add(contextValue.request);
    },
    onResultProcess({ request, result, setResult }) {
      const bounded = (one: ExecutionResult) => isWithinLimit(one, mutations.has(request));
      if (isAsyncIterable(result)) setResult(mapAsyncIterator(result, bounded) as typeof result);
      else if (!Array.isArray(result)) setResult(bounded(result));
    },
  };
}

function isWithinLimit(result: ExecutionResult, isMutation: boolean): ExecutionResult {
  if (countJsonBytes(result, LARGEST_ANSWER_BYTES) <= LARGEST_ANSWER_BYTES) return result;
  const errors = [makeTooLargeError(isMutation), ...(result.errors ?? [])];
  const withErrors = { ...result, data: null, errors };
  const isShort = countJsonBytes(withErrors, LARGEST_ANSWER_BYTES) <= LARGEST_ANSWER_BYTES;
  return isShort ? withErrors : { ...withErrors, errors: errors.slice(0, 1) };
}

function makeTooLargeError(isMutation: boolean): GraphQLError {
  const limit = `longer than ${LARGEST_ANSWER_BYTES} bytes, the most that is sent`;
  return makeInputError(
    'ANSWER_TOO_LARGE',
    isMutation
      ? `The mutation was carried out, but its answer is ${limit}. Read what it wrote with a query, or send it again with the same \`idempotencyKey\` and a smaller selection.`
      : `The answer is ${limit}: ask for fewer rows, fewer fields or fewer aliases.`,
  );
}
