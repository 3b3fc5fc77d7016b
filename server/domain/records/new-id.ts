import { v7 } from 'uuid';

/**
 * Makes the id of a new record: a UUIDv7 (RFC 9562). The ids that this process makes always increase, even within a
 * millisecond, so lists that break ties by id are in the order in which records were made.
 */
export function makeId(): string {
  return v7();
}
