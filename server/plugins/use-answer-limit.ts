import { type ExecutionResult, type GraphQLError, getOperationAST, OperationTypeNode } from 'graphql';
import { isAsyncIterable, mapAsyncIterator, type Plugin } from 'graphql-yoga';
import { makeInputError } from '../graphql/base/errors.ts';
import { LARGEST_ANSWER_BYTES } from '../graphql/base/pages.ts';
import { countJsonBytes } from './json-size.ts';

/**
 * Withholds an answer that is too long. The answer is measured after the operation has run and before it is serialised.
 * Until then the aliases of a field share one value in memory, so the complexity limit bounds the result but not the length
 * of its text. Because the operation has run, `data` is null, as the GraphQL specification requires, and the status is 200,
 * as GraphQL over HTTP requires.
 *
 * By then a mutation has been carried out. Its error says so, and how to read what was written.
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
  const limit = `longer than the limit of ${LARGEST_ANSWER_BYTES} bytes`;
  return makeInputError(
    'ANSWER_TOO_LARGE',
    isMutation
      ? `The mutation was carried out, but its answer is ${limit}. Read what it wrote with a query, or send it again with the same \`idempotencyKey\` and a smaller selection.`
      : `The answer is ${limit}: ask for fewer rows, fewer fields or fewer aliases.`,
  );
}
