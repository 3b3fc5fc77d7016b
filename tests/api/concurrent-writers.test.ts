import { afterAll, describe, expect, it } from 'vitest';
import { connect } from '../../server/database/client.ts';
import { decodeGlobalId } from '../../server/graphql/base/ids.ts';
import { type Answer, testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { leftBehind } from '../support/ledger.ts';
import { madeUpClaim, recordMadeUp } from '../support/made-up-writes.ts';
import { makeToken } from '../support/tokens.ts';
import { validWrites } from '../support/valid-writes.ts';
import { inputOf, mutations, successOf, type Write, writer } from '../support/writes.ts';

/** Several writers at the same time, through two servers on one database. */

const db = await freshDatabase('curated');
const token = await makeToken(db, 'ADMIN', 'A made-up admin');
const servers = [connect(db.url), connect(db.url)];
afterAll(async () => {
  for (const server of servers) await server.close();
});
const apis = servers.map((server) => testApi(server, { token }));
const writers = apis.map(writer) as [Write, Write];

describe('50 writers on one claim', () => {
  const WRITERS = 50;

  it('one wins per version, and none is lost', { timeout: 300_000 }, async () => {
    const { claims } = await recordMadeUp(writers[0], [madeUpClaim(12)]);
    const { id } = claims[0];
    const revisions = await db.prisma.revision.count();
    let waiting = Array.from({ length: WRITERS }, (_, i) => `Made up by writer ${i + 1}`);
    const won: string[] = [];
    for (let version = 1; waiting.length > 0; version++) {
      const answers: Answer[] = await Promise.all(
        waiting.map((note, i) =>
          (writers[i % 2] as Write)(
            'reviseClaim',
            { id, version, reason: note, changes: { note } },
            'claim { version note }',
          ),
        ),
      );
      const winners = answers.filter(({ __typename }) => __typename === 'ClaimWritten');
      expect(winners).toHaveLength(1);
      const [{ claim }] = winners;
      expect(claim).toEqual({ version: version + 1, note: waiting[answers.indexOf(winners[0])] });
      // The others receive the current version, and try again.
      const losers = answers.filter((answer) => answer !== winners[0]);
      const current = { __typename: 'Claim', id, version: version + 1, note: claim.note };
      for (const loser of losers)
        expect(loser).toMatchObject({ __typename: 'ConflictError', basedOn: version, version: version + 1, current });
      won.push(claim.note);
      waiting = waiting.filter((note) => note !== claim.note);
    }
    const { version } = await db.prisma.claim.findUniqueOrThrow({ where: { id: decodeGlobalId(id).id } });
    expect(version).toBe(1 + WRITERS);
    expect(await db.prisma.revision.count()).toBe(revisions + WRITERS);
    const log = await db.prisma.revision.findMany({
      where: { entityId: decodeGlobalId(id).id, version: { gt: 1 } },
      orderBy: { sequence: 'asc' },
    });
    expect(log.map(({ version: of, reason, after }) => [of, reason, (after as Answer).note])).toEqual(
      won.map((note, i) => [i + 2, note, note]),
    );
    expect(new Set(won).size).toBe(WRITERS);
    expect(log.every(({ at }, i) => i === 0 || at > (log[i - 1]?.at as Date))).toBe(true);
  });

  it('a conflict never names a version that was not kept', async () => {
    const { claims } = await recordMadeUp(writers[0], [madeUpClaim(13)]);
    const { id } = claims[0];
    const patiently = async (write: Write, note: string) => {
      let version = 1;
      for (;;) {
        const answer = await write('reviseClaim', { id, version, reason: note, changes: { note } });
        if (answer.__typename === 'ClaimWritten') return;
        expect(answer.version).toBeGreaterThan(version);
        version = answer.version;
      }
    };
    await Promise.all(Array.from({ length: 20 }, (_, i) => patiently(writers[i % 2] as Write, `Made up ${i}`)));
    const log = await db.prisma.revision.findMany({ where: { entityId: decodeGlobalId(id).id } });
    expect(log.map(({ version }) => version).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 21 }, (_, i) => i + 1),
    );
  });
});

describe('two writers at the same time', async () => {
  const { inputs } = await validWrites(testApi(db, { token }));
  const versioned = mutations.filter((name) =>
    Object.keys(inputOf(name).getFields()).some((at) => /version$/i.test(at)),
  );

  it.each(versioned)('%s: one wins, and the other receives the current version', async (mutation) => {
    const { idempotencyKey: _, ...input } = inputs[mutation] as { idempotencyKey: string };
    const answers = await Promise.all(writers.map((write) => write(mutation, input)));
    const [won, lost] = answers[0].__typename === successOf(mutation) ? answers : answers.toReversed();
    expect(won, JSON.stringify(answers)).toMatchObject({ __typename: successOf(mutation), repeated: false });
    const based = (input as Answer).version ?? (input as Answer).fromVersion;
    expect(lost, JSON.stringify(answers)).toMatchObject({
      __typename: 'ConflictError',
      basedOn: based,
      version: based + 1,
      current: { id: (input as Answer).id ?? (input as Answer).from },
    });
    expect(apis.flatMap(({ logged }) => logged)).toEqual([]);
  });

  it('leaves no turn taken and no transaction open', async () => {
    expect(await leftBehind(db)).toEqual([]);
  });
});
