import { describe, expect, it } from 'vitest';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { madeUpClaim, recordMadeUp } from '../support/made-up-writes.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

const db = await freshDatabase('curated');
const api = testApi(db, { token: await makeToken(db, 'CURATOR', 'A made-up curator') });
const write = writer(api);
const WHOLE = `claim {
  id key version status rank measure countType quantifier value low high interval { low high } wording
  quote { start end prefix suffix } composition caveats reading otherQuantifier note asOf { earliest latest basis }
  event { slug } place { slug } population { slug } article { slug }
  attributions { label verb basis organisation { slug } person { slug } }
  origin { organisation { slug } person { slug } }
  relations { nodes { kind note to { key article { slug } } } }
}`;

describe('reviseClaim', () => {
  const recorded = async (claim: object = {}) => {
    const { claims } = await recordMadeUp(write, [madeUpClaim(12, claim)]);
    return { id: claims[0].id, version: 1, reason: 'It was wrong.' };
  };

  it('changes the given fields, and leaves the rest', async () => {
    const based = await recorded({ note: 'A made-up note', caveats: ['ALLEGED'] });
    const changes = { value: 13, wording: 'thirteen people', quantifier: 'NEARLY' };
    expect(await write('reviseClaim', { ...based, changes }, WHOLE)).toMatchObject({
      __typename: 'ClaimWritten',
      claim: {
        ...changes,
        key: 'killed-12',
        version: 2,
        low: null,
        high: 13,
        note: 'A made-up note',
        caveats: ['ALLEGED'],
        measure: 'KILLED',
      },
    });
    const { claim } = await api.ask(
      'query ($id: ID!) { claim(id: $id) { revisions { nodes { version actor reason changes { path before after } } } } }',
      { id: based.id },
    );
    expect(claim.revisions.nodes[0]).toMatchObject({ version: 2, actor: 'A made-up curator', reason: 'It was wrong.' });
    expect(claim.revisions.nodes[0].changes).toEqual(
      expect.arrayContaining([
        { path: 'value', before: 12, after: 13 },
        { path: 'quantifier', before: 'EXACT', after: 'NEARLY' },
        { path: 'wording', before: '12 made-up people', after: 'thirteen people' },
      ]),
    );
  });

  it('empties the fields that are null: a text, a date, a reading, and lists', async () => {
    const based = await recorded({
      note: 'A made-up note',
      place: 'gaza-strip',
      asOf: { earliest: '2024-01-01', latest: null, basis: 'STATED' },
      caveats: ['ALLEGED'],
      reading: { why: 'Unclear.', otherQuantifier: 'NEARLY' },
      attributions: [{ label: 'Hamas', organisation: { id: 'hamas' } }],
      relations: [],
    });
    const nothing = { note: null, place: null, asOf: null, reading: null };
    const empty = { caveats: null, attributions: null, relations: null };
    expect(await write('reviseClaim', { ...based, changes: { ...nothing, ...empty } }, WHOLE)).toMatchObject({
      claim: {
        ...nothing,
        caveats: [],
        attributions: [],
        relations: { nodes: [] },
        origin: { organisation: { slug: 'moscow-times' } },
      },
    });
  });

  it.each<[string, object, string[], RegExp]>([
    ['nothing at all', {}, ['changes'], /would change nothing/],
    ['values that it already has', { value: 12, note: null }, ['changes'], /would change nothing/],
    ['a number that the wording does not contain', { value: 13 }, ['changes', 'wording'], /must contain the number/],
    ['null in a required field', { event: null }, ['changes', 'event'], /is missing/],
    ['a quantifier without its number', { value: null }, ['changes', 'value'], /is missing/],
  ])('refuses %s', async (_what, changes, path, message) => {
    const answer = await write('reviseClaim', { ...(await recorded()), changes });
    expect(answer).toMatchObject({ __typename: 'ValidationError', issues: [{ path }] });
    expect(answer.message).toMatch(message);
  });

  it('refuses to make a claim the same as another one of the article', async () => {
    const { claims } = await recordMadeUp(write, [madeUpClaim(12), madeUpClaim(13)]);
    const changes = { value: 12, wording: 'twelve people' };
    const based = { id: claims[1].id, version: 1, reason: 'Made up' };
    expect(await write('reviseClaim', { ...based, changes })).toMatchObject({
      issues: [{ path: ['changes'], claim: { key: 'killed-12' } }],
    });
  });
});
