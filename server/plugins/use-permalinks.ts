import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../graphql/base/context.ts';
import type { ErrorCode } from '../graphql/base/errors.ts';
import { hasVersion } from '../graphql/entities/claim-version.ts';
import type { Log } from '../log.ts';
import { answerError, logCauses, maskError } from './use-error-codes.ts';

/** The query of a permalink: everything that a reader needs to quote the claim. */
const QUESTION = `query Claim($id: ID!, $version: Int) {
  claim(id: $id, version: $version) {
    id version permalink status rank
    wording quantifier value low high
    interval { low high }
    measure countType
    asOf { earliest latest basis }
    event { name } place { name }
    population { name } composition
    caveats note
    attributions {
      label verb
      organisation { name } person { name }
    }
    article {
      headline url language
      publishedOn { earliest latest basis }
      publisher { name }
    }
    revisions(first: 1) {
      nodes { at actor reason }
    }
  }
}
`;

/**
 * Redirects the permalink of a claim to the query for that version of it. A browser gets the playground there, and `#run`
 * makes it run the query immediately. Other clients ignore `#run`.
 */
export function usePermalinks(endpoint: string, db: Context['database'], log: Log): Plugin {
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      const [, id, digits] = /^\/claims\/([\w-]{1,100})\/([1-9]\d{0,8})$/.exec(url.pathname) ?? [];
      if (id === undefined || request.method !== 'GET') return;
      const version = Number(digits);
      try {
        if (!(await hasVersion(db, id, version)))
          throw makeNotFoundError('There is no claim with this id and version.');
        const variables = JSON.stringify({ id, version }, null, 2);
        const location = `${endpoint}?${new URLSearchParams({ query: QUESTION, variables })}#run`;
        endResponse(new fetchAPI.Response(null, { status: 302, headers: { location } }));
      } catch (error) {
        const shown = maskError(error) as GraphQLError;
        logCauses(log, request, [shown]);
        endResponse(answerError(fetchAPI, chooseStatus(shown), shown));
      }
    },
  };
}

function makeNotFoundError(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'NOT_FOUND' satisfies ErrorCode } });
}

function chooseStatus({ extensions }: GraphQLError): number {
  if (['NOT_FOUND', 'INVALID_ID'].includes(extensions['code'] as ErrorCode)) return 404;
  return extensions['code'] === ('SERVICE_UNAVAILABLE' satisfies ErrorCode) ? 503 : 500;
}
