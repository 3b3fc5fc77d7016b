import { ClaimsDocument, type Quantifier } from '@attested/sdk';
import { attested } from './attested.ts';

// #region enums
function mark(quantifier: Quantifier): string {
  switch (quantifier) {
    case 'EXACT':
      return '=';
    case 'AT_LEAST':
      return '≥';
    case 'MORE_THAN':
      return '>';
    default:
      return '~'; // including any quantifier that a later server adds
  }
}

const { claims } = await attested.query(ClaimsDocument, { filter: { event: 'gaza-war' }, first: 4 });
for (const { quantifier, wording } of claims.nodes) console.log(mark(quantifier), wording);
// prints
// > more than 7,000 people have been killed
// ~ around 18,000 people have been killed
// ~ some 7,000 Hamas terrorists
// ≥ killed at least 40,691 people in Gaza
// #endregion
