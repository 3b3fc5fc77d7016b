import { expect, it } from 'vitest';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { makeToken } from '../support/tokens.ts';

const db = await freshDatabase('curated');
const { ask } = testApi(db, { token: await makeToken(db, 'CURATOR', 'A made-up curator') });

const RECORD = `mutation ($input: RecordClaimInput!) { recordClaim(input: $input) {
  __typename
  ... on ClaimWritten { repeated claim { id key value low high version status wording article { slug } attributions { label organisation { slug } } } }
  ... on WriteError { message }
  ... on ValidationError { issues { path message claim { key } } }
} }`;

it('records a claim', async () => {
  const { recordClaim } = await ask(RECORD, {
    input: {
      article: 'moscow-times-2024-11-15',
      claim: {
        measure: 'INJURED',
        countType: 'INCIDENT',
        quantifier: 'AT_LEAST',
        value: 12,
        wording: 'at least 12 people were hurt',
        event: 'october-7-attack',
        population: 'everyone',
        attributions: [{ label: 'AFP', verb: 'REPORTS', organisation: { name: 'agence france-presse' } }],
      },
    },
  });
  expect(recordClaim).toMatchObject({ __typename: 'ClaimWritten', claim: { key: 'injured-12', version: 1 } });
});
