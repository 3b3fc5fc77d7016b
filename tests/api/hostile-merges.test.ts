import { describe, expect, it } from 'vitest';
import { type Answer, testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { digestOf } from '../support/ledger.ts';
import { madeUpClaim, recordMadeUp } from '../support/made-up-writes.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

/** Neither a merge nor undoing one may produce records that nobody could have entered. */

const db = await freshDatabase('curated');
const api = testApi(db, { token: await makeToken(db, 'ADMIN', 'A made-up admin') });
const write = writer(api);
const reason = 'A made-up reason.';

const body = async (name: string, others: object = {}): Promise<Answer> =>
  (
    await write(
      'recordOrganisation',
      { organisation: { name, kind: 'OTHER', ...others } },
      'organisation { id slug version }',
    )
  ).organisation;
const standing = async ({ id }: Answer) =>
  (await api.ask('query ($id: ID!) { organisation(id: $id) { id version wikidataId names { value } } }', { id }))
    .organisation;
const merge = async (from: Answer, into: Answer) =>
  write('mergeOrganisations', {
    from: from.id,
    fromVersion: (await standing(from)).version,
    into: into.id,
    intoVersion: (await standing(into)).version,
    reason,
  });
const unmerge = async (of: Answer) =>
  write('unmergeOrganisations', { id: of.id, version: (await standing(of)).version, reason });
const revise = async (of: Answer, changes: object) =>
  write('reviseOrganisation', { id: of.id, version: (await standing(of)).version, reason, changes });
const refused = async (writing: () => Promise<Answer>, path: string, message: RegExp) => {
  const before = await digestOf(db);
  const answer = await writing();
  expect(answer).toMatchObject({ __typename: 'ValidationError', issues: [{ path: [path] }] });
  expect(answer.message).toMatch(message);
  expect(await digestOf(db)).toEqual(before);
};

describe('a record that was merged', () => {
  it('leads to the record that it finally became', async () => {
    const [a, b, c] = [await body('Chain A'), await body('Chain B'), await body('Chain C')];
    await merge(a, b);
    await merge(b, c);
    const claim = (id: string) => madeUpClaim(1, { attributions: [{ label: 'x', organisation: { id } }] });
    for (const reference of [a.id, a.slug, b.id]) {
      const { claims } = await recordMadeUp(write, [claim(reference)]);
      const read = await api.ask('query ($id: ID!) { claim(id: $id) { origin { organisation { id } } } }', {
        id: claims[0].id,
      });
      expect(read.claim.origin.organisation.id).toBe(c.id);
    }
  });

  it('cannot be revised, since nothing refers to it', async () => {
    const [a, b] = [await body('Revised A'), await body('Revised B')];
    await merge(a, b);
    await refused(
      () => revise(a, { description: 'Made up' }),
      'id',
      /^id was merged into revised-b: revise that record/,
    );
    await unmerge(a);
    expect(await revise(a, { description: 'Made up' })).toMatchObject({ __typename: 'OrganisationWritten' });
  });
});

describe('a merge is refused', () => {
  it('if an article would have the same figure by the same origin twice', async () => {
    const [a, b] = [await body('Twin A'), await body('Twin B')];
    const claim = (id: string, key: string) =>
      madeUpClaim(1, { key, attributions: [{ label: 'x', organisation: { id } }] });
    const { claims } = await recordMadeUp(write, [claim(a.id, 'one'), claim(b.id, 'two')]);
    await refused(
      () => merge(a, b),
      'from',
      /^from would make two claims of one article the same figure from the same origin: one and two/,
    );
    await write('retractClaim', { id: claims[1].id, version: 1, reason });
    expect(await merge(a, b)).toMatchObject({ __typename: 'OrganisationsMerged' });
  });

  it('if a record would have more names than allowed', async () => {
    const names = (of: string) => Array.from({ length: 30 }, (_, i) => ({ value: `${of} ${i}`, kind: 'ALIAS' }));
    const [a, b] = [await body('Names A', { names: names('a') }), await body('Names B', { names: names('b') })];
    await refused(() => merge(a, b), 'into', /^into cannot take over everything from the other record: names must/);
  });
});

describe('undoing a merge is refused', () => {
  it('if another record has taken its code since', async () => {
    const [a, b] = [await body('Code A', { wikidataId: 'Q900010' }), await body('Code B')];
    await merge(a, b);
    expect((await standing(b)).wikidataId).toBe('Q900010');
    await revise(b, { wikidataId: null });
    const other = await body('Code C', { wikidataId: 'Q900010' });
    await refused(() => unmerge(a), 'id', /wikidataId already belongs to another organisation: code-c/);
    await revise(other, { wikidataId: null });
    expect(await unmerge(a)).toMatchObject({ __typename: 'OrganisationsMerged' });
    expect([(await standing(a)).wikidataId, (await standing(b)).wikidataId]).toEqual(['Q900010', null]);
  });

  it('if the record would become part of itself', async () => {
    const above = await body('Circle above');
    const a = await body('Circle A', { parent: above.id });
    const child = await body('Circle child', { parent: a.id });
    const b = await body('Circle B');
    await merge(a, b);
    expect(await revise(above, { parent: child.id })).toMatchObject({ __typename: 'OrganisationWritten' });
    await refused(() => unmerge(a), 'id', /is this organisation itself or part of it/);
  });
});
