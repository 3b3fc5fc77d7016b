import type { Prisma } from '../../database/client.ts';
import type { Entry } from './kind.ts';

/** States of records, as revisions store them in JSON. */

export function toState(entry: Entry): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(entry));
}

/** Whether a record is retracted in this state. */
export function isRetracted(state: Entry): boolean {
  return state['status'] === 'RETRACTED' || state['recordStatus'] === 'RETRACTED';
}
