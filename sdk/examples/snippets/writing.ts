import { createClient, RecordClaimDocument } from '@attested/sdk';
import { url } from './attested.ts';

// #region writing
const curator = createClient({ url, headers: () => ({ authorization: `Bearer ${process.env['ATTESTED_TOKEN']}` }) });
const { recordClaim } = await curator.mutate(RecordClaimDocument, {
  input: {
    article: 'moscow-times-2024-11-15',
    draft: true,
    idempotencyKey: 'an-example-1',
    claim: {
      event: 'october-7-attack',
      population: 'everyone',
      measure: 'INJURED',
      countType: 'INCIDENT',
      quantifier: 'AT_LEAST',
      value: 12,
      wording: 'at least 12 people',
      note: 'Made up, as an example.',
    },
  },
});
switch (recordClaim.__typename) {
  case 'ClaimWritten':
    console.log(recordClaim.claim.status, recordClaim.claim.interval.low, recordClaim.repeated);
    break;
  case 'ValidationError':
    for (const { path, message } of recordClaim.issues) console.error(path, message);
    break;
  default:
    console.error(recordClaim.__typename, recordClaim.message);
}
// prints
// DRAFT 12 false
// #endregion
