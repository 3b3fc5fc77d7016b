import type { Plugin } from 'graphql-yoga';
import { inputError } from '../graphql/base/errors.ts';
import { refuseTooComplex } from '../graphql/price.ts';

/** Most tokens of a document; the largest of the playground's questions has about 120. */
const MOST_TOKENS = 2_000;
/** Deepest nesting of the variables. */
const DEEPEST_VARIABLES = 32;

/**
 * Bounds what is parsed and what is run: a document or variables made to exhaust the parser are refused before they are
 * read, and an operation that asks for too much before it begins.
 */
export function useQueryLimits(): Plugin {
  return {
    onParse: ({ parseFn, setParseFn }) =>
      setParseFn((source: string, options?: object) => parseFn(source, { ...options, maxTokens: MOST_TOKENS })),
    onParams({ params }) {
      if (depthExceeds(params.variables, DEEPEST_VARIABLES)) {
        throw inputError('QUERY_TOO_COMPLEX', `The variables are nested more than ${DEEPEST_VARIABLES} levels deep.`);
      }
    },
    onExecute: ({ args }) => refuseTooComplex(args, args.contextValue),
  };
}

function depthExceeds(value: unknown, limit: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  return limit === 0 || Object.values(value).some((inner) => depthExceeds(inner, limit - 1));
}
