import { v7 } from 'uuid';

/**
 * The id of a new record: a UUIDv7 (RFC 9562). Of two that this process makes, even within a millisecond, the later one is
 * the greater, so that lists whose ties are told by the id are in the order in which records were made.
 */
export function makeId(): string {
  return v7();
}
