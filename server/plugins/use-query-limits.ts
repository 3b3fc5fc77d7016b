import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../graphql/base/errors.ts';
import { refuseTooComplex } from '../graphql/base/price.ts';

/** Most tokens of a document. The largest of the playground's questions has about 120. */
const MOST_TOKENS = 2_000;
/** Deepest nesting of a document, in brackets of any kind. Tools nest the types of the schema up to 100 deep. */
const DEEPEST_DOCUMENT = 128;
/** Deepest nesting of the JSON in a request: the variables, and anything else. */
const DEEPEST_JSON = 32;

/**
 * Limits what is parsed and what is run. The parser recurses at every bracket, and in a process that has just started the
 * stack overflows before the token limit is reached. So a document that is nested too deeply is refused before it is parsed,
 * and an operation that asks for too much is refused before it is run.
 */
export function useQueryLimits(): Plugin {
  return {
    onParams({ params }) {
      for (const [name, value] of Object.entries(params))
        if (isDeeperThan(value, DEEPEST_JSON)) throw makeTooDeepError(name, DEEPEST_JSON);
      if (typeof params.query === 'string' && isTooDeep(params.query))
        throw makeTooDeepError('query', DEEPEST_DOCUMENT);
    },
    onParse: ({ parseFn, setParseFn }) =>
      setParseFn((source: string, options?: object) => parseFn(source, { ...options, maxTokens: MOST_TOKENS })),
    onExecute: ({ args }) => refuseTooComplex(args, args.contextValue),
  };
}

function makeTooDeepError(name: string, limit: number): GraphQLError {
  const code: ErrorCode = 'QUERY_TOO_COMPLEX';
  // 400 whatever media type the client accepts: the request was not even read as GraphQL.
  return new GraphQLError(`\`${name}\` is nested more than ${limit} levels deep.`, {
    extensions: { code, http: { status: 400 } },
  });
}

/** Whether the variables of a request are nested too deeply. */
export function isVariablesTooDeep(variables: unknown): boolean {
  return isDeeperThan(variables ?? null, DEEPEST_JSON);
}

function isDeeperThan(value: unknown, limit: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  return limit === 0 || Object.values(value).some((inner) => isDeeperThan(inner, limit - 1));
}

const OPENING: readonly TokenKind[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L];
const CLOSING: readonly TokenKind[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R];

/** Whether a document is nested too deeply. It reads tokens, so brackets in strings and comments do not count. */
function isTooDeep(document: string): boolean {
  const lexer = new Lexer(new Source(document));
  let depth = 0;
  try {
    for (let tokens = 0; tokens <= MOST_TOKENS; tokens++) {
      const { kind } = lexer.advance();
      if (kind === TokenKind.EOF) return false;
      if (OPENING.includes(kind)) depth++;
      if (CLOSING.includes(kind)) depth--;
      if (depth > DEEPEST_DOCUMENT) return true;
    }
  } catch {
    // The parser stops at this character too, if not earlier, and reports it.
  }
  return false;
}
