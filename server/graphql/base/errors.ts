import { GraphQLError } from 'graphql';

/** The codes that an error may carry in `extensions.code`. They are part of the API: clients may branch on them. */
export type ErrorCode =
  /** The document is not GraphQL. */
  | 'GRAPHQL_PARSE_FAILED'
  /** The document does not fit the schema. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** The document has no operation of the name asked for, or several and no name was given. */
  | 'OPERATION_RESOLUTION_FAILURE'
  /** A variable is not of its type. */
  | 'BAD_USER_INPUT'
  /** The HTTP request is not one for GraphQL: its method, type or body. */
  | 'BAD_REQUEST'
  /** The server knows no document of this `documentId`: its text is to be sent as `query`. */
  | 'UNKNOWN_DOCUMENT'
  /**
   * The token is wrong, expired or revoked, or was not sent as `Authorization: Bearer` and the token. The status is 401;
   * the message says which it is. Without a token nothing is refused that anyone may read.
   */
  | 'UNAUTHENTICATED'
  /** The body is longer than 100 kB. */
  | 'REQUEST_ENTITY_TOO_LARGE'
  /** An id is forged, or is the id of another type. */
  | 'INVALID_ID'
  /** A cursor is forged, or comes from another list or order. */
  | 'INVALID_CURSOR'
  /** `first`, `last`, `before` and `after` do not make a page. */
  | 'INVALID_PAGE'
  /** A record that the query needs does not exist, or is not seen at the time of its clocks; or nothing is at the address. */
  | 'NOT_FOUND'
  /** Several series fit, and the query has to say which one is meant. */
  | 'AMBIGUOUS_SERIES'
  /** The claims do not belong to one series. */
  | 'INCOMPARABLE_CLAIMS'
  /** A filter or another argument contradicts itself or is out of its range. */
  | 'INVALID_ARGUMENT'
  /** The query asks for more than the server will compute at once, or is nested deeper than it reads. */
  | 'QUERY_TOO_COMPLEX'
  /**
   * The answer would be longer than 10 MB. The operation was run: what a mutation wrote stands, and its message says so.
   * In a stream it is the answer to one event, and the stream goes on.
   */
  | 'ANSWER_TOO_LARGE'
  /** The client, or all clients together, have as many streams open as they may; `Retry-After` says when to try again. */
  | 'TOO_MANY_STREAMS'
  /** The database took too long, or cannot be reached; or the server stops and opens no more streams. */
  | 'SERVICE_UNAVAILABLE'
  /** Anything unforeseen; the log has the request's id. */
  | 'INTERNAL_SERVER_ERROR';

/** An error that the reader can mend, with a sentence that says how. */
export function makeInputError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
