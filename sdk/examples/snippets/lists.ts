import { ClaimsDocument } from '@attested/sdk';
import { attested } from './attested.ts';

// #region lists
const about = { filter: { event: 'gaza-war', ownVoice: false } };
for await (const claim of attested.paginate(ClaimsDocument, about, (data) => data.claims, { limit: 2 })) {
  console.log(claim.wording);
}

// Starting from the end.
const options = { direction: 'backward', limit: 1 } as const;
for await (const claim of attested.paginate(ClaimsDocument, about, (data) => data.claims, options)) {
  console.log('last:', claim.wording);
}
// prints
// more than 7,000 people have been killed
// around 18,000 people have been killed
// last: killed more than 43,000 people
// #endregion
