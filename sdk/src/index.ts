/**
 * The SDK of Attested, the open ledger of who said how many: a client and typed documents.
 *
 * @packageDocumentation
 */
export type { CallArguments, CallOptions, Client, ClientOptions } from './client.ts';
export { createClient } from './client.ts';
export type { DocumentTypes, Operation, OperationKind, TypedDocument, TypedDocumentString } from './document.ts';
export type { GraphQLFormattedError, SdkErrorKind } from './errors.ts';
export { SdkError } from './errors.ts';
export * from './generated/documents.ts';
export type * from './generated/types.ts';
export type { AboutEvent, ArticleReference, Disagreement, WholeSeries } from './ledger.ts';
export { claimsOf, disagreementsAbout, seriesOf } from './ledger.ts';
export type { ConnectionLike, Pageable, PageOptions, PagingVariables } from './paginate.ts';
export { byId, sha256Id } from './persisted.ts';
export type { DocumentAst } from './print.ts';
export type { SubscribeOptions } from './subscribe.ts';
export type { DocumentForm, HeadersSource, HeadersValue } from './transport.ts';
export type { Unlisted } from './unlisted.ts';
