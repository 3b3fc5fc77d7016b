import { createClient } from '@attested/sdk';

/** The client for the programs in this folder, which are the code of the README. A test runs each of them unchanged. */
export const url = process.env['ATTESTED_URL'] ?? 'http://localhost:4000/graphql';
export const attested = createClient({ url });
