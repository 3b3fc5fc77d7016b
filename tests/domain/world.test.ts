import { describe, expect, it } from 'vitest';
import { anonymous } from '../../server/domain/access/visibility.ts';
import { compare, type Verdict } from '../../server/domain/figures/comparison.ts';
import { readWording } from '../../server/domain/figures/numbers/read-wording.ts';
import type { Statement } from '../../server/domain/figures/statement.ts';
import { findDifferences } from '../../server/domain/figures/subject.ts';
import { readStatements } from '../../server/graphql/answers/statements.ts';
import { decodeGlobalId, encodeGlobalId } from '../../server/graphql/base/ids.ts';
import { testApi } from '../support/api.ts';
import { folderOf, imported } from '../support/article-files.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { filesOf } from './world/files.ts';
import { world } from './world/index.ts';

/**
 * Figures of events all over the world, imported as a curator would, and what the API makes of them: what their words allow,
 * how each pair compares, and what each series allows on a day. The expectations are worked out by hand from
 * `docs/what-the-figures-say.md`.
 */

const db = await freshDatabase('curated');
await imported(db, await folderOf(filesOf(world)));
const { ask } = testApi(db);
const idOf = await findClaims(db);

/** Finds the claims by event and key: `mh17 dead`. */
async function findClaims({ prisma }: TestDatabase): Promise<(event: string, key: string) => string> {
  const claims = await prisma.claim.findMany({ select: { id: true, key: true, article: { select: { slug: true } } } });
  const ids = new Map(claims.map(({ id, article }) => [article.slug, encodeGlobalId('Claim', id)]));
  return (event, key) => ids.get(`${event}-${key}`) ?? expect.fail(`There is no claim ${key} of ${event}.`);
}

describe('the figures', () => {
  const all = world.flatMap(({ slug, figures }) => figures.map((figure) => ({ slug, figure })));

  it('are more than a hundred, of at least thirty events and in at least twenty languages', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(world.length).toBeGreaterThanOrEqual(30);
    expect(new Set(all.map(({ figure: [, language] }) => language)).size).toBeGreaterThanOrEqual(20);
  });
});

describe('what the words allow', () => {
  it.each(
    world.flatMap(({ slug, figures }) =>
      figures.map(([key, language, wording, , , , [low, high]]) => [slug, key, language, wording, low, high] as const),
    ),
  )('%s %s (%s: %s): from %s to %s', async (slug, key, _language, wording, low, high) => {
    const { claim } = await ask('query ($id: ID!) { claim(id: $id) { wording interval { low high } } }', {
      id: idOf(slug, key),
    });
    expect(claim).toEqual({ wording, interval: { low, high } });
  });
});

/** Whether the order of the two claims says something: which is the earlier, the part or the denial. */
const isDirected = (verdict: Verdict) => ['REVISED', 'EXPLAINED_BY_TIME', 'PART_OF', 'DENIES'].includes(verdict);

describe('how two claims compare', () => {
  it.each(
    world.flatMap(({ slug, verdicts }) =>
      verdicts.map(([one, other, verdict]) => [slug, one, other, verdict] as const),
    ),
  )('%s: %s and %s: %s', async (slug, one, other, verdict) => {
    const [a, b] = [idOf(slug, one), idOf(slug, other)];
    const { there, back } = await ask(
      `query ($a: ID!, $b: ID!) {
        there: compareClaims(a: $a, b: $b) { verdict reason claims { key } }
        back: compareClaims(a: $b, b: $a) { verdict reason claims { key } }
      }`,
      { a, b },
    );
    expect(back).toEqual(there);
    expect(there.verdict).toBe(verdict);
    const keys = there.claims.map(({ key }: { key: string }) => key);
    expect(isDirected(verdict) ? keys : keys.sort()).toEqual(isDirected(verdict) ? [one, other] : [one, other].sort());
  });
});

describe('what a series allows on a day', () => {
  it.each(
    world.flatMap(({ slug, bands }) => bands.map(([key, day, low, high]) => [slug, key, day, low, high] as const)),
  )('%s %s on %s: from %s to %s', async (slug, key, on, low, high) => {
    const { claim } = await ask(
      'query ($id: ID!, $on: [Date!]!) { claim(id: $id) { series { band(on: $on) { on low high } } } }',
      { id: idOf(slug, key), on: [on] },
    );
    expect(claim.series.band).toEqual([{ on, low, high }]);
  });
});

describe('what changes nothing', () => {
  /** Scripts by their digit nought. The digits of a script follow one another. */
  const NOUGHTS = ['0', '٠', '۰', '०', '০', '௦', '၀', '០'];
  const printed = world
    .flatMap(({ figures }) => figures.map(([, language, wording]) => ({ language, wording })))
    .filter(({ wording }) => /\p{Nd}/u.test(wording));

  it.each(NOUGHTS)('digits of the script in which %s is nought', (nought) => {
    const write = (digit: string) => String.fromCodePoint(codeOf(nought) + readDigit(digit));
    const rewritten = printed.map(({ language, wording }) => ({
      language,
      wording: wording.replaceAll(/\p{Nd}/gu, write),
    }));
    expect(printed.length).toBeGreaterThan(100);
    expect(rewritten.map(read)).toEqual(printed.map(read));
  });

  const read = (text: { language: string; wording: string }) => readWording({ ...text, prefix: null, suffix: null });
  const codeOf = (character: string) => character.codePointAt(0) ?? Number.NaN;
  const readDigit = (digit: string) => {
    const nought = NOUGHTS.find((first) => codeOf(digit) >= codeOf(first) && codeOf(digit) < codeOf(first) + 10);
    return codeOf(digit) - codeOf(nought ?? expect.fail(`${digit} is a digit of another script`));
  };
});

describe('a cause that the sources do not state', async () => {
  const idIn = (slug: string, key: string) => decodeGlobalId(idOf(slug, key)).id;
  const pairs = world.flatMap(({ slug, verdicts }) =>
    verdicts.map(([one, other, verdict]) => ({ slug, one, other, verdict, ids: [idIn(slug, one), idIn(slug, other)] })),
  );
  const { byId, relations } = await readStatements([...new Set(pairs.flatMap(({ ids }) => ids))], anonymous, { db });
  const causeless = pairs
    .map(({ ids, ...pair }) => {
      const [a, b] = ids.map((id) => byId.get(id) ?? expect.fail(`There is no claim ${id}.`)) as [Statement, Statement];
      return { ...pair, a, b };
    })
    .filter(({ a, b }) => a.cause === null && b.cause === null);
  const withCause = (statement: Statement): Statement => ({ ...statement, cause: 'OTHER' });

  it.each(causeless)('stated by both: $slug, $one and $other stay $verdict', ({ a, b, verdict }) => {
    const found = compare(withCause(a), withCause(b), relations);
    expect(found.verdict).toBe(verdict);
    expect(found.claims.map(({ id }) => id)).toEqual(compare(a, b, relations).claims.map(({ id }) => id));
  });

  const rivals = causeless.filter(
    ({ a, b }) => a.stance === 'ASSERTS' && b.stance === 'ASSERTS' && findDifferences(a, b).length === 0,
  );

  it.each(rivals)('stated by one: $slug, $one or $other becomes a part, whatever the numbers', ({ a, b }) => {
    for (const [part, whole] of [
      [withCause(a), b],
      [withCause(b), a],
    ] as const) {
      const { verdict, claims } = compare(part, whole, relations);
      expect([verdict, ...claims]).toEqual(['PART_OF', part, whole]);
    }
  });
});
