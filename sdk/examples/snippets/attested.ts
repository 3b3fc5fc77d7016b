import { createClient } from '@attested/sdk';

/** The client of the programs beside this one, which are the code of the README: each is run by a test as it stands. */
export const url = process.env['ATTESTED_URL'] ?? 'http://localhost:4000/graphql';
export const attested = createClient({ url });
