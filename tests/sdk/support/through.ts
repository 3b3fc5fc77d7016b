import { type ClientOptions, createClient, SdkError } from '@attested/sdk';
import { inject } from 'vitest';
import { thrownBy } from '../../support/thrown.ts';
import type { Seen } from './fault-proxy.ts';

/** A client whose requests meet these faults in this order, and a function that returns the requests the proxy received. */
export function through(plan: string, options: Omit<ClientOptions, 'url'> = {}) {
  const id = crypto.randomUUID();
  const faults = inject('faults');
  const url = `${faults}/${encodeURIComponent(plan)}/${id}/graphql`;
  return {
    attested: createClient({ url, ...options }),
    async seen(): Promise<Seen[]> {
      return (await fetch(`${faults}/seen/${id}`)).json();
    },
  };
}

/** Returns the error that a promise rejects with. Fails if it does not reject. */
export async function failure(work: Promise<unknown>): Promise<SdkError> {
  const error = await thrownBy(work);
  if (error instanceof SdkError) return error;
  throw error;
}

/** Collects all values in a list. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
