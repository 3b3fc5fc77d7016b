import type { ASTVisitor, ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { inputError } from '../graphql/base/errors.ts';

/** Most tokens of a document; the largest of the playground's questions has about 120. */
const MOST_TOKENS = 2_000;
/** Deepest nesting of the variables. */
const DEEPEST_VARIABLES = 32;

/** Most times a document may ask for the schema itself; tools ask once. */
const MOST_INTROSPECTIONS = 3;

/** Bounds what is parsed: a document or variables made to exhaust the parser are refused before they are. */
export function useQueryLimits(): Plugin {
  return {
    onParse: ({ parseFn, setParseFn }) =>
      setParseFn((source: string, options?: object) => parseFn(source, { ...options, maxTokens: MOST_TOKENS })),
    onValidate: ({ addValidationRule }) => addValidationRule(fewIntrospections),
    onParams({ params }) {
      if (depthExceeds(params.variables, DEEPEST_VARIABLES)) {
        throw inputError('QUERY_TOO_COMPLEX', `The variables are nested more than ${DEEPEST_VARIABLES} levels deep.`);
      }
    },
  };
}

function depthExceeds(value: unknown, limit: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  return limit === 0 || Object.values(value).some((inner) => depthExceeds(inner, limit - 1));
}

/** The whole schema is a megabyte: a short document that asks for it a hundred times is refused. */
function fewIntrospections(context: ValidationContext): ASTVisitor {
  let asked = 0;
  return {
    Field({ name }) {
      if (!['__schema', '__type'].includes(name.value) || ++asked !== MOST_INTROSPECTIONS + 1) return;
      context.reportError(
        inputError('QUERY_TOO_COMPLEX', `A query asks for the schema at most ${MOST_INTROSPECTIONS} times.`),
      );
    },
  };
}
