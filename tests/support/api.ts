import { expect } from 'vitest';
import { type App, createApp, type Parts } from '../../server/app.ts';
import type { Database } from '../../server/database/client.ts';
import type { Log } from '../../server/log.ts';

/** Sends requests to the API in-process, through the whole HTTP application. */

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for, and asserts on it
export type Answer = any;

export interface GraphQLFailure {
  message: string;
  path?: (string | number)[];
  extensions: { code: string };
}

/** The credentials of a caller: a token, or no token for an anonymous caller. */
export interface Credentials {
  readonly token?: string | undefined;
}

export interface Answered {
  data?: Answer;
  errors?: GraphQLFailure[];
}

export interface TestApi {
  readonly app: App;
  /** Returns the data of a query that must succeed. If it fails, the error shows the query and its errors. */
  ask(query: string, variables?: Record<string, unknown>, credentials?: Credentials): Promise<Answer>;
  /** Returns the response, successful or not. */
  send(query: string, variables?: Record<string, unknown>, credentials?: Credentials): Promise<Answered>;
  /** Returns the errors of a query that must fail. */
  fail(query: string, variables?: Record<string, unknown>, credentials?: Credentials): Promise<GraphQLFailure[]>;
  /** What the server logged as errors. */
  readonly logged: string[];
}

/**
 * @param credentials sent with every request that has none of its own; `makeToken` makes a token
 * @param settings those of the environment, the documents that the server knows, and whether reads are compiled
 */
export function testApi(
  db: Database,
  credentials: Credentials = {},
  settings: Pick<Parts, 'review' | 'documents' | 'compiled'> = {},
): TestApi {
  const logged: string[] = [];
  const log: Log = { info: () => undefined, error: (message, cause) => logged.push(`${message} ${cause}`) };
  const app = createApp({ db, log, ...settings });
  const send = async (query: string, variables?: Record<string, unknown>, { token } = credentials) => {
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answered;
  };
  return {
    app,
    logged,
    send,
    async ask(query, variables, as) {
      const { data, errors } = await send(query, variables, as);
      expect(
        errors,
        `${query}\n${JSON.stringify(variables)}\n${JSON.stringify(errors)}\n${logged.join('\n')}`,
      ).toBeUndefined();
      return data;
    },
    async fail(query, variables, as) {
      const { errors } = await send(query, variables, as);
      expect(errors ?? [], `${query} was expected to fail`).not.toEqual([]);
      return errors as GraphQLFailure[];
    },
  };
}
