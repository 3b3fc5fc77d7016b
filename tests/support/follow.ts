import { expect } from 'vitest';
import { createApp, type Parts } from '../../server/app.ts';
import type { Database } from '../../server/database/client.ts';
import { type Following, openFollowing } from '../../server/follow/following.ts';
import type { StreamLimits } from '../../server/follow/streams.ts';
import { encodeGlobalId } from '../../server/graphql/base/ids.ts';
import type { EventStreamOptions } from '../../server/plugins/event-stream.ts';
import { afterTests } from './endings.ts';
import { type Asked, type EventReader, type FollowOptions, follow, type ServerEvent } from './stream.ts';

/** Follows the API in-process, through the whole HTTP application. */

export const CHANGED = `subscription ($filter: ClaimFilter, $after: ID) {
  claimChanged(filter: $filter, after: $after) { eventId kind version actor reason at claim { id status rank note } }
}`;

/** What an event reports: what was done, to which claim, and the note of the claim afterwards. */
export function seen({ data: { data, errors } }: ServerEvent): unknown[] {
  expect(errors).toBeUndefined();
  return [data.claimChanged.kind, data.claimChanged.claim?.id, data.claimChanged.claim?.note];
}

export const codeOf = async (reader: EventReader) => (await reader.json()).errors[0]?.extensions.code;
export const idOf = ({ id }: { id: string }) => encodeGlobalId('Claim', id);

/** What the servers logged as errors. A test removes those it expects. */
export const logged: string[] = [];
const opened: { following: Following; reader: EventReader }[] = [];

afterTests(async () => {
  for (const { reader } of opened) await reader.close();
  for (const { following } of opened.splice(0)) expect(following.streams.size).toBe(0);
  expect(logged.splice(0)).toEqual([]);
});

export interface Made extends Pick<Parts, 'documents'> {
  limits?: StreamLimits;
  eventStream?: EventStreamOptions;
  proxies?: number;
}

/** A server with a follower of its own. Its streams are closed after the test. */
export function followed(db: Database, { limits, eventStream = {}, proxies = 0, ...parts }: Made = {}) {
  const log = {
    info: () => undefined,
    error: (message: string, cause?: unknown) => logged.push(`${message} ${cause}`),
  };
  const following = openFollowing(db, log, limits);
  const app = createApp({ db, log, following, proxies, eventStream, ...parts });
  return {
    following,
    async open(asked: Asked, options: FollowOptions = {}): Promise<EventReader> {
      const url = 'http://localhost/graphql';
      const reader = await follow((target, init) => app.fetch(target, init) as Promise<Response>, url, asked, options);
      opened.push({ following, reader });
      return reader;
    },
  };
}
