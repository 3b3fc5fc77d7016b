import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../graphql/base/errors.ts';

/** The one form of an id that is known here: "SHA256 hex document identifier" in the draft. */
const DOCUMENT_ID = /^sha256:[0-9a-f]{64}$/;

/**
 * Takes a `documentId` in place of a `query`, as the draft of GraphQL over HTTP has it in its appendix on persisted
 * documents. What is read for it is parsed, validated and bounded like any other document.
 */
export function usePersistedDocuments(documents: ReadonlyMap<string, string>): Plugin {
  return {
    onParams({ request, params, setParams }) {
      const { documentId, ...others } = params as typeof params & { readonly documentId?: unknown };
      // Yoga reads no parameters of an address but its own.
      const id = request.method === 'GET' ? new URL(request.url).searchParams.get('documentId') : documentId;
      if (id === undefined || id === null) return;
      // Either would be ignored, and which one the client cannot see.
      if (others.query !== undefined && others.query !== null)
        throw makeError('BAD_REQUEST', 'A request has a `query` or a `documentId`, and not both.');
      if (typeof id !== 'string' || !DOCUMENT_ID.test(id))
        throw makeError('BAD_REQUEST', 'A `documentId` is `sha256:` and 64 hexadecimal digits, in lower case.');
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
