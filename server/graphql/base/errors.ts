import { GraphQLError } from 'graphql';

/** The codes of errors, in `extensions.code`. They are part of the API, so clients may branch on them. */
export type ErrorCode =
  /** The document is not GraphQL. */
  | 'GRAPHQL_PARSE_FAILED'
  /** The document is not valid against the schema. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** The document has no operation with the name requested, or it has several and no name was given. */
  | 'OPERATION_RESOLUTION_FAILURE'
  /** A variable does not match its type. */
  | 'BAD_USER_INPUT'
  /** The HTTP request is not a GraphQL request, because of its method, content type or body. */
  | 'BAD_REQUEST'
  /** The server does not know the document with this `documentId`. Send its text as `query` instead. */
  | 'UNKNOWN_DOCUMENT'
  /**
   * The token is wrong, expired or revoked, or was not sent as `Authorization: Bearer` and the token. The status is 401,
   * and the message gives the reason. Anything that is open to everyone can be read without a token.
   */
  | 'UNAUTHENTICATED'
  /** The body is longer than 100 kB. */
  | 'REQUEST_ENTITY_TOO_LARGE'
  /** An id was not issued by this server, or belongs to another type. */
  | 'INVALID_ID'
  /** A cursor was not issued by this server, or comes from another list or order. */
  | 'INVALID_CURSOR'
  /** `first`, `last`, `before` and `after` do not describe a page. */
  | 'INVALID_PAGE'
  /** A record that the query needs does not exist, or is not visible under its clocks. Or the URL does not exist. */
  | 'NOT_FOUND'
  /** Several series match, so the query must specify which one it means. */
  | 'AMBIGUOUS_SERIES'
  /** The claims do not belong to one series. */
  | 'INCOMPARABLE_CLAIMS'
  /** A filter or another argument contradicts itself or is out of range. */
  | 'INVALID_ARGUMENT'
  /** A text to be read is longer than 60,000 characters. Give the article alone, without the rest of the page. */
  | 'TEXT_TOO_LONG'
  /** The query asks for more than the server computes at once, or is nested too deeply. */
  | 'QUERY_TOO_COMPLEX'
  /**
   * The response would be longer than 10 MB. The operation did run: what a mutation wrote stands, and the message says
   * so. In a stream, this concerns the response to one event, and the stream goes on.
   */
  | 'ANSWER_TOO_LARGE'
  /** The client, or all clients together, have reached the limit of open streams. `Retry-After` gives the time to wait. */
  | 'TOO_MANY_STREAMS'
  /** The database took too long or cannot be reached, or the server is shutting down and opens no more streams. */
  | 'SERVICE_UNAVAILABLE'
  /** An unexpected error. The log has the id of the request. */
  | 'INTERNAL_SERVER_ERROR';

/** Creates an error that the caller can fix. The message explains how. */
export function makeInputError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
