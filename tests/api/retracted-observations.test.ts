import { beforeAll, describe, expect, it } from 'vitest';
import type { Prisma } from '../../server/database/client.ts';
import { importObservations } from '../../server/domain/datasets/import.ts';
import { readTfp } from '../../server/domain/datasets/tfp.ts';
import { encodeGlobalId } from '../../server/graphql/base/ids.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { writeAt } from '../support/moments.ts';
import { fileOf, madeUp, PUBLISHED } from '../support/observations.ts';
import { only } from '../support/only.ts';

/** A retracted observation counts nowhere, but can still be read. */

const db = await freshDatabase();
const { ask } = testApi(db);
const BEFORE = 'asRecordedOn: "2100-01-02T00:00:00Z"';
const WHY = 'No longer in made-up.json.';
let claim = '';
let observation = '';

/** Changes the status of the number of 31 August 2024 at a moment, with a revision. */
const rewrite = (moment: string, change: { status: 'PUBLISHED' | 'RETRACTED'; retraction: string | null }) =>
  writeAt(db, moment, async (tx) => {
    const row = only(await tx.observation.findMany({ where: { value: 40_691 } }));
    const where = { entityType: 'OBSERVATION', entityId: row.id, version: row.version } as const;
    const last = only(await tx.revision.findMany({ where }));
    const before = last.after as Prisma.InputJsonObject;
    const version = row.version + 1;
    await tx.revision.create({
      data: { ...where, version, actor: 'a test', reason: 'made up', before, after: { ...before, ...change } },
    });
    await tx.observation.update({ where: { id: row.id }, data: { ...change, version } });
    return row.id;
  });

// Each test continues where the previous one ended.
describe('a retracted observation', { shuffle: false }, () => {
  beforeAll(async () => {
    await importObservations(db.prisma, await readTfp(await fileOf(madeUp)), { published: PUBLISHED });
    claim = encodeGlobalId('Claim', only(await db.prisma.claim.findMany({ where: { value: 40_691 } })).id);
    const id = await rewrite('2100-01-03T00:00:00Z', { status: 'RETRACTED', retraction: WHY });
    observation = encodeGlobalId('Observation', id);
  });

  const listed = async (list: string, clocks = '') => {
    const { dataset } = await ask(
      `{ dataset(id: "tfp-gaza-daily"${clocks && `, ${clocks}`}) { observations(${list}) { totalCount nodes { day value status retraction } } } }`,
    );
    return dataset.observations;
  };
  const reconciled = async (clocks = '') => {
    const { reconcile } = await ask(
      `query ($claim: ID!) { reconcile(claim: $claim, dataset: "tfp-gaza-daily"${clocks && `, ${clocks}`}) {
      reason days { totalCount nodes { day value match } } } }`,
      { claim },
    );
    return reconcile;
  };

  it('is in no list, on no page and in no count', async () => {
    const all = await listed('first: 100');
    expect(all.totalCount).toBe(11);
    expect(all.nodes.map(({ value }: { value: number }) => value)).not.toContain(40_691);
    const totals = [];
    for (const order of ['DAY_ASC', 'DAY_DESC', 'VALUE_ASC', 'VALUE_DESC'])
      totals.push((await listed(`filter: { field: "killed_cum", value: 40691 }, orderBy: ${order}`)).totalCount);
    expect(totals).toEqual([0, 0, 0, 0]);
  });

  it('is not reconciled with any claim', async () => {
    const { reason, days } = await reconciled();
    expect(days).toEqual({
      totalCount: 2,
      nodes: [
        { day: '2024-09-01', value: 40_700, match: 'ALLOWED' },
        { day: '2024-09-02', value: 40_720, match: 'ALLOWED' },
      ],
    });
    expect(reason).toMatch(
      / exactly matches no number in “.*” up to 2 September 2024; its words allow the numbers for 2 days, /,
    );
  });

  it('is found by its status, with the reason', async () => {
    const retracted = { day: '2024-08-31', value: 40_691, status: 'RETRACTED', retraction: WHY };
    expect(await listed('filter: { status: RETRACTED }')).toEqual({ totalCount: 1, nodes: [retracted] });
    expect((await listed('filter: { status: [PUBLISHED, RETRACTED] }')).totalCount).toBe(12);
    expect((await listed('filter: { status: null }')).totalCount).toBe(11);
    for (const none of ['DRAFT', '[]'])
      expect(await listed(`filter: { status: ${none} }`)).toEqual({ totalCount: 0, nodes: [] });
  });

  it('can be read by its id, with who retracted it, when and why', async () => {
    const { node } = await ask(
      `query ($id: ID!) { node(id: $id) { ... on Observation { value status retraction version
      revisions { nodes { version actor reason at changes { path before after } } } } } }`,
      { id: observation },
    );
    expect(node).toMatchObject({ value: 40_691, status: 'RETRACTED', retraction: WHY, version: 2 });
    expect(node.revisions.nodes[0]).toMatchObject({
      version: 2,
      actor: 'a test',
      reason: 'made up',
      at: '2100-01-03T00:00:00.000Z',
    });
    expect(node.revisions.nodes[0].changes).toEqual(
      expect.arrayContaining([expect.objectContaining({ path: 'status', after: 'RETRACTED' })]),
    );
  });

  it('is still there in the ledger as it stood before', async () => {
    expect((await listed('first: 100', BEFORE)).totalCount).toBe(12);
    expect((await listed('filter: { value: 40691 }', BEFORE)).nodes).toEqual([
      { day: '2024-08-31', value: 40_691, status: 'PUBLISHED', retraction: null },
    ]);
    expect((await reconciled(BEFORE)).days.nodes[0]).toEqual({ day: '2024-08-31', value: 40_691, match: 'EXACT' });
    expect((await listed('filter: { status: RETRACTED }', BEFORE)).totalCount).toBe(0);
  });

  it('counts again once it is published again, but stays retracted in the ledger as it stood in between', async () => {
    await rewrite('2100-01-05T00:00:00Z', { status: 'PUBLISHED', retraction: null });
    expect((await listed('first: 100')).totalCount).toBe(12);
    expect((await reconciled()).days.nodes[0]).toEqual({ day: '2024-08-31', value: 40_691, match: 'EXACT' });
    expect((await listed('first: 100', 'asRecordedOn: "2100-01-04T00:00:00Z"')).totalCount).toBe(11);
  });
});
