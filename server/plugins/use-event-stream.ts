import type { ServerResponse } from 'node:http';
import type { ExecutionResult } from 'graphql';
import { isAsyncIterable, type Plugin, processRegularResult } from 'graphql-yoga';
import type { ErrorCode } from '../graphql/base/errors.ts';
import { acceptsOnlyEventStream, EVENT_STREAM } from './accepted.ts';
import { EventStream, type EventStreamOptions } from './event-stream.ts';
import { getStream, isSubscription } from './use-subscriptions.ts';

const HEADERS = {
  'content-type': EVENT_STREAM,
  'cache-control': 'no-cache, no-transform',
  // The connection serves this stream alone, and ends with it.
  connection: 'close',
  // A proxy that buffers answers would hold events back.
  'x-accel-buffering': 'no',
};

/**
 * Answers subscriptions with a stream of server-sent events (event-stream.ts). A subscription that cannot start is answered
 * with JSON and an HTTP error status.
 */
export function useEventStream(options: EventStreamOptions = {}): Plugin<object, { res?: ServerResponse }> {
  return {
    onResultProcess({ request, result, serverContext, setResultProcessor }) {
      const stream = getStream(request);
      if (stream && isAsyncIterable(result)) {
        setResultProcessor((answers, { Response }) => {
          const body = new EventStream(answers as AsyncIterable<ExecutionResult>, stream, options);
          // Ending the response would wait for the client, which is not reading it.
          body.once('stalled', () => serverContext.res?.destroy());
          // `Response` accepts any async iterable, such as a Node.js stream, but its type names only web streams.
          return new Response(body as unknown as BodyInit, { headers: HEADERS });
        }, EVENT_STREAM);
      } else if (isRefused(result) && (isSubscription(request) || acceptsOnlyEventStream(request))) {
        for (const { extensions } of result.errors)
          extensions['http'] ??= { status: STATUS[extensions['code'] as ErrorCode] ?? 400 };
        setResultProcessor(processRegularResult, 'application/graphql-response+json');
      }
    },
  };
}

/** The status of errors that the client cannot fix. Any other error is a bad request. */
const STATUS: Partial<Record<ErrorCode, number>> = { SERVICE_UNAVAILABLE: 503, INTERNAL_SERVER_ERROR: 500 };

function isRefused(result: unknown): result is { errors: readonly { extensions: Record<string, unknown> }[] } {
  return Array.isArray((result as ExecutionResult).errors) && (result as ExecutionResult).data === undefined;
}
