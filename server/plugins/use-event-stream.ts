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
  // The connection is for this stream alone, and ends with it.
  connection: 'close',
  // A proxy that gathers an answer before it hands it on would keep events back.
  'x-accel-buffering': 'no',
};

/**
 * Answers subscriptions with a stream of server-sent events (event-stream.ts). What cannot be begun is answered as JSON,
 * with an HTTP status that says so.
 */
export function useEventStream(options: EventStreamOptions = {}): Plugin<object, { res?: ServerResponse }> {
  return {
    onResultProcess({ request, result, serverContext, setResultProcessor }) {
      const stream = getStream(request);
      if (stream && isAsyncIterable(result)) {
        setResultProcessor((answers, { Response }) => {
          const body = new EventStream(answers as AsyncIterable<ExecutionResult>, stream, options);
          // Ending what is not being read would wait for whoever does not read it.
          body.once('stalled', () => serverContext.res?.destroy());
          // Response takes what can be iterated, as every stream of Node's can; its type names streams of the web alone.
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

/** The status of what the client cannot mend; anything else is a bad request. */
const STATUS: Partial<Record<ErrorCode, number>> = { SERVICE_UNAVAILABLE: 503, INTERNAL_SERVER_ERROR: 500 };

function isRefused(result: unknown): result is { errors: readonly { extensions: Record<string, unknown> }[] } {
  return Array.isArray((result as ExecutionResult).errors) && (result as ExecutionResult).data === undefined;
}
