import { createClient, EventDocument } from '@attested/sdk';
import { url } from './attested.ts';

// #region timeouts
const patient = createClient({ url, timeoutMs: 60_000, attemptTimeoutMs: 20_000, retries: 5 });

// Options of a call apply to that call only.
const { event } = await patient.query(
  EventDocument,
  { id: 'gaza-war' },
  { retries: 1, signal: AbortSignal.timeout(5_000) },
);
console.log(event?.name);
// prints
// War between Israel and Hamas
// #endregion
