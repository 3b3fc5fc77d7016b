import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../graphql/base/errors.ts';

/** The only supported form of an id: the "SHA256 hex document identifier" of the draft. */
const DOCUMENT_ID = /^sha256:[0-9a-f]{64}$/;

/**
 * Accepts a `documentId` in place of a `query`, as described in the appendix on persisted documents of the GraphQL over HTTP
 * draft. The document is parsed, validated and limited like any other.
 */
export function usePersistedDocuments(documents: ReadonlyMap<string, string>): Plugin {
  return {
    onParams({ request, params, setParams }) {
      const { documentId, ...others } = params as typeof params & { readonly documentId?: unknown };
      // Yoga reads only its own parameters from an address.
      const id = request.method === 'GET' ? new URL(request.url).searchParams.get('documentId') : documentId;
      if (id === undefined || id === null) return;
      // One of them would be ignored, and the client could not see which.
      if (others.query !== undefined && others.query !== null)
        throw makeError('BAD_REQUEST', 'Send either a `query` or a `documentId`, not both.');
      if (typeof id !== 'string' || !DOCUMENT_ID.test(id))
        throw makeError(
          'BAD_REQUEST',
          'A `documentId` must be `sha256:` followed by 64 lower-case hexadecimal digits.',
        );
      const query = documents.get(id);
      if (query === undefined)
        throw makeError('UNKNOWN_DOCUMENT', `The server does not know the document ${id}: send its text as \`query\`.`);
      setParams({ ...others, query });
    },
  };
}

function makeError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
