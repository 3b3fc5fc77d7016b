import type { IncomingMessage } from 'node:http';
import {
  type ASTVisitor,
  createSourceEventStream,
  type ExecutionArgs,
  execute,
  type FieldNode,
  type FragmentSpreadNode,
  GraphQLError,
  type InlineFragmentNode,
  type ValidationContext,
} from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { isUnreachable } from '../errors.ts';
import { nameClient } from '../follow/client.ts';
import type { Following } from '../follow/following.ts';
import { persist } from '../follow/persist.ts';
import { NoMoreStreams, type Stream, TooManyStreams } from '../follow/streams.ts';
import { isStillValid } from '../graphql/base/authentication.ts';
import { type Context, renewContext } from '../graphql/base/context.ts';
import { type ErrorCode, makeInputError } from '../graphql/base/errors.ts';
import { refuseTooComplex } from '../graphql/base/price.ts';
import type { FollowedChange } from '../graphql/streams/following.ts';
import type { Log } from '../log.ts';
import { acceptsEventStream } from './accepted.ts';
import { EVENT_ID } from './event-stream.ts';
import { findCause } from './use-error-codes.ts';
import { getRequestId } from './use-request-id.ts';

/** How long a client with too many streams is asked to wait. */
const RETRY_AFTER_SECONDS = 10;

export interface SubscriptionOptions {
  readonly following: Following;
  readonly log: Log;
  /** How many proxies in front of the server add to `X-Forwarded-For`. */
  readonly proxies: number;
}

/** What Yoga gives a subscription: the context of the request, with the request itself. */
type RequestContext = Context & { readonly request: Request; readonly req?: IncomingMessage };

/** Requests for a subscription, each with its stream, or null if it was not granted one. */
const streams = new WeakMap<Request, Stream | null>();

/** Whether a request is for a subscription, granted or not. */
export function isSubscription(request: Request): boolean {
  return streams.has(request);
}

/** Returns the stream that was opened for a request. */
export function getStream(request: Request): Stream | undefined {
  return streams.get(request) ?? undefined;
}

/**
 * Runs subscriptions. A stream is opened if the client may have another one and the operation has no error; otherwise the
 * error is the answer. Each event is answered like a separate request, with its own context, so that nothing cached for an
 * earlier event is reused. If the database cannot be reached, the event is answered later, so that none is lost.
 */
export function useSubscriptions(options: SubscriptionOptions): Plugin {
  return {
    onValidate: ({ addValidationRule }) => addValidationRule(refuseConditions),
    onSubscribe: ({ setSubscribeFn }) => setSubscribeFn((args: ExecutionArgs) => begin(args, options)),
  };
}

/** Refuses a subscription that can skip its field. GraphQL requires exactly one, but its own rule counts skipped fields. */
function refuseConditions(context: ValidationContext): ASTVisitor {
  const refuse = ({ directives = [] }: FieldNode | FragmentSpreadNode | InlineFragmentNode) => {
    const isRoot = context.getParentType() === context.getSchema().getSubscriptionType();
    if (isRoot && directives.some(({ name }) => ['skip', 'include'].includes(name.value)))
      context.reportError(
        makeInputError('GRAPHQL_VALIDATION_FAILED', 'The field of a subscription cannot have `@skip` or `@include`.'),
      );
  };
  return { Field: refuse, FragmentSpread: refuse, InlineFragment: refuse };
}

async function begin(args: ExecutionArgs, { following, log, proxies }: SubscriptionOptions) {
  const context = args.contextValue as RequestContext;
  const { request } = context;
  streams.set(request, null);
  let stream: Stream | undefined;
  try {
    if (!acceptsEventStream(request))
      throw makeError(406, 'BAD_REQUEST', 'A subscription is answered as a stream: send `accept: text/event-stream`.');
    stream = openStream(following, getClient(context, proxies));
    closeWith(stream, request.signal);
    refuseTooComplex(args, context);
    const lastEventId = request.headers.get('last-event-id')?.trim() || null;
    const followed = { ...following, stream, lastEventId };
    const source = await createSourceEventStream({ ...args, contextValue: { ...context, followed } });
    if (!isAsyncIterable(source)) {
      stream.close();
      return source;
    }
    streams.set(request, stream);
    return answerChanges(source as AsyncIterable<FollowedChange>, args, { following, log, stream });
  } catch (error) {
    stream?.close();
    return {
      errors: [error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error })],
    };
  }
}

function openStream({ streams: open }: Following, client: string): Stream {
  try {
    return open.open(client);
  } catch (error) {
    const headers = { 'retry-after': String(RETRY_AFTER_SECONDS) };
    if (error instanceof TooManyStreams) throw makeError(429, 'TOO_MANY_STREAMS', error.message, headers);
    if (error instanceof NoMoreStreams) throw makeError(503, 'SERVICE_UNAVAILABLE', error.message, headers);
    throw error;
  }
}

function makeError(
  status: number,
  code: ErrorCode,
  message: string,
  headers: Record<string, string> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status, headers } } });
}

function closeWith(stream: Stream, signal: AbortSignal): void {
  if (signal.aborted) stream.close();
  else signal.addEventListener('abort', () => stream.close(), { once: true });
}

/** Yields the answers to the events of a source, one by one, until the stream ends or the token is no longer valid. */
async function* answerChanges(
  source: AsyncIterable<FollowedChange>,
  args: ExecutionArgs,
  { following: { db }, log, stream }: { following: Following; log: Log; stream: Stream },
) {
  const context = args.contextValue as RequestContext;
  try {
    for await (const event of source) {
      // If the token has been revoked or has expired, the client is refused when it reconnects.
      if (!(await persist(() => isStillValid(db, context.caller), stream.signal, isUnreachable))) return;
      const answer = () => execute({ ...args, rootValue: event, contextValue: renewContext(context) });
      const result = await persist(
        () => stream.answer(async () => refuseUnreached(await answer())),
        stream.signal,
        isUnreachable,
      );
      yield { ...result, [EVENT_ID]: event.entry.sequence };
    }
  } catch (error) {
    // No error is sent to the client: it reconnects and continues where it was.
    if (!stream.signal.aborted) log.error(`Request ${getRequestId(context.request)} failed.`, error);
  } finally {
    stream.close();
  }
}

/** @throws the error that shows that the database could not be reached */
function refuseUnreached(result: Awaited<ReturnType<typeof execute>>) {
  const cause = result.errors?.map(findCause).find(isUnreachable);
  if (cause !== undefined) throw cause;
  return result;
}

/** Names the holder of a stream: the token if one was sent, otherwise the address. */
function getClient({ caller, req, request }: RequestContext, proxies: number): string {
  const forwardedFor = request.headers.get('x-forwarded-for');
  return nameClient({ tokenId: caller.tokenId, address: req?.socket.remoteAddress, forwardedFor }, proxies);
}
