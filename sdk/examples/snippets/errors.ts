import { SdkError, SeriesDocument } from '@attested/sdk';
import { attested } from './attested.ts';

// #region errors
try {
  await attested.query(SeriesDocument, { event: 'atlantis', measure: 'KILLED' });
} catch (error) {
  if (!(error instanceof SdkError)) throw error;
  console.log(error.kind, error.code, error.status, error.attempts);
  console.log(error.message);
}
// prints
// graphql NOT_FOUND 200 1
// Series: There is no event "atlantis" in the ledger.
// #endregion
