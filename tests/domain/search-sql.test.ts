import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Prisma } from '../../server/database/client.ts';
import type { Clocks } from '../../server/sql/clocks.ts';
import type { KeysetPage } from '../../server/sql/keyset.ts';
import type { Pool } from '../../server/sql/pool.ts';
import { countHits, type Hit, MOST_RANKED_TEXTS, SEARCHABLE_TYPES, searchHits } from '../../server/sql/search.ts';
import { findAll } from '../oracles/search.ts';
import { freshDatabase } from '../support/database.ts';
import { writeAt } from '../support/moments.ts';
import { recordStatements, rowsRead, type Statement } from '../support/statements.ts';

/** The statement of a search against its definition in `oracles/search.ts`, over random texts. */

const KEYS = [
  { column: 'score', kind: 'count', direction: 'desc' },
  { column: 'type', kind: 'text', direction: 'asc' },
  { column: 'id', kind: 'id', direction: 'asc' },
] as const;
const start: KeysetPage = { keys: KEYS, take: 5_000, backwards: false, after: undefined, before: undefined };
const position = ({ score, type, id }: Hit) => [score, type, id];

/** Reads all pages of a search. */
async function readPages(take: number, read: (page: KeysetPage) => Promise<Hit[]>): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (;;) {
    const last = hits.at(-1);
    const page = await read({ ...start, take, after: last && position(last) });
    hits.push(...page);
    if (page.length < take) return hits;
  }
}

const WORDS = [
  'Hamás',
  'hamas',
  'Ministry',
  'ministries',
  'Netanyahu',
  'Netanjahu',
  'people',
  'peopel',
  'O’Neill',
  'Gaza',
];
const text = fc.array(fc.constantFrom(...WORDS, 'ⅷ', 'of', '43,000', 'Straße'), { minLength: 1, maxLength: 4 });
const words = text.map((chosen) => chosen.join(' '));
const nothing = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });
const record = fc.record({
  name: words,
  description: nothing(words),
  other: nothing(words),
  merged: fc.nat({ max: 3 }),
});
const claim = fc.record({
  wording: words,
  composition: nothing(words),
  status: fc.constantFrom('PUBLISHED', 'PUBLISHED', 'DRAFT', 'RETRACTED'),
  chain: fc.array(words, { maxLength: 2 }),
});
const article = fc.record({
  headline: nothing(words),
  day: nothing(fc.constantFrom('2001-01-01', '2001-01-03', '2001-01-05')),
  mentions: fc.array(fc.tuple(fc.constantFrom('person', 'organisation', 'event'), fc.nat(), words), { maxLength: 3 }),
  claims: fc.array(claim, { maxLength: 3 }),
});
const ledger = fc.record({
  people: fc.array(record, { minLength: 1, maxLength: 4 }),
  organisations: fc.array(record, { minLength: 1, maxLength: 4 }),
  events: fc.array(record, { minLength: 1, maxLength: 4 }),
  articles: fc.array(article, { minLength: 1, maxLength: 4 }),
});
type Ledger = typeof ledger extends fc.Arbitrary<infer T> ? T : never;
const searched = fc.oneof(
  words,
  fc.tuple(words, words).map(([a, b]) => `"${a}" -${b}`),
  fc.tuple(words, words).map(([a, b]) => `${a} or ${b}`),
  fc.constantFrom('-gaza', '""', '!', 'Netanyah', 'minstry', 'oneill', '43000'),
);

const db = await freshDatabase('curated');
const { id: populationId } = await db.prisma.population.findUniqueOrThrow({ where: { slug: 'everyone' } });

/** Writes records. Every fourth is merged into the first. */
async function write(tx: Prisma.TransactionClient, { people, organisations, events, articles }: Ledger): Promise<void> {
  const made = (records: Ledger['people']) => {
    const ids = records.map(() => randomUUID());
    return records.map(({ name, description, merged }, i) => ({
      ...{ id: ids[i] as string, name, description },
      mergedIntoId: merged === 0 && i > 0 ? (ids[0] as string) : null,
    }));
  };
  const [persons, groups, happenings] = [made(people), made(organisations), made(events)];
  await tx.person.createMany({ data: persons });
  await tx.organisation.createMany({ data: groups.map((row) => ({ ...row, kind: 'OTHER' as const })) });
  await tx.event.createMany({ data: happenings.map((row) => ({ ...row, kind: 'OTHER' as const })) });
  const others = (records: Ledger['people'], of: (i: number) => object) =>
    records.flatMap(({ other }, i) => (other === null ? [] : [{ ...of(i), value: other, kind: 'ALIAS' as const }]));
  await tx.name.createMany({
    data: [
      ...others(people, (i) => ({ personId: persons[i]?.id })),
      ...others(organisations, (i) => ({ organisationId: groups[i]?.id })),
    ],
  });
  for (const { headline, day, mentions, claims } of articles) {
    const published = day === null ? {} : { publishedLatest: new Date(day), publishedBasis: 'STATED' as const };
    const { id: articleId } = await tx.article.create({ data: { headline, language: 'en', ...published } });
    const targets = { person: persons, organisation: groups, event: happenings };
    const named = mentions.map(([kind, index, label], i) => {
      const rows = targets[kind as keyof typeof targets];
      const id = rows[index % rows.length]?.id as string;
      return { articleId, position: i + 1, label: `${label} ${i}`, [`${kind}Id`]: id };
    });
    await tx.mention.createMany({ data: named });
    for (const [i, { wording, composition, status, chain }] of claims.entries()) {
      const { id: claimId } = await tx.claim.create({
        data: {
          ...{ articleId, position: i + 1, populationId, wording, composition, eventId: happenings[0]?.id as string },
          ...{ measure: 'KILLED', countType: 'INCIDENT', quantifier: 'UNSPECIFIED', entryMethod: 'CURATED' },
          status: status as 'DRAFT',
        },
      });
      const links = chain.map((label, j) => ({
        claimId,
        position: j + 1,
        label,
        basis: 'STATED' as const,
        unnamed: 'WITNESS' as const,
      }));
      await tx.attribution.createMany({ data: links });
    }
  }
}

/** Changes the texts of some records, and takes the last link of some chains away. */
async function rewrite(tx: Prisma.TransactionClient, by: string): Promise<void> {
  const chosen = `('0', '1', '2', '3') AND since > '2100-01-01'`;
  const change = (table: string, column: string) =>
    tx.$executeRawUnsafe(`UPDATE ${table} SET ${column} = $1 WHERE right(id::text, 1) IN ${chosen}`, by);
  await change('person', 'name');
  await change('organisation', 'description');
  await change('event', 'name');
  await change('claim', 'wording');
  await change('article', 'headline');
  await change('attribution', 'label');
  await tx.$executeRawUnsafe(`UPDATE name SET value = $1 || id WHERE right(id::text, 1) IN ${chosen}`, by);
  await tx.$executeRawUnsafe(`UPDATE mention SET label = $1 || id WHERE right(id::text, 1) IN ${chosen}`, by);
  await tx.$executeRawUnsafe(
    `DELETE FROM attribution a WHERE right(id::text, 1) = 'a' AND since > '2100-01-01'
       AND NOT EXISTS (SELECT 1 FROM attribution b WHERE b.claim_id = a.claim_id AND b.position > a.position)`,
  );
}

async function compare(pool: Pool, wanted: string, types: (typeof SEARCHABLE_TYPES)[number][], clocks: Clocks) {
  const expected = await findAll(pool, wanted, types, clocks);
  const read = (page: KeysetPage) => searchHits(pool, wanted, types, clocks, page);
  expect(await read(start)).toEqual(expected);
  expect(await countHits(pool, wanted, types, clocks)).toEqual({ count: expected.length, exact: true });
  return { expected, read };
}

describe('a search finds what its definition finds', () => {
  it('in any texts, for any viewer, at present and in the past', async () => {
    let year = 2100;
    await fc.assert(
      fc.asyncProperty(
        ledger,
        words,
        fc.array(searched, { minLength: 2, maxLength: 3 }),
        fc.subarray([...SEARCHABLE_TYPES]),
        async (made, by, texts, some) => {
          const [before, after] = [`${++year}-01-01T00:00:00Z`, `${year}-06-01T00:00:00Z`];
          await writeAt(db, before, (tx) => write(tx, made));
          await writeAt(db, after, (tx) => rewrite(tx, by));
          const past = db.at(new Date(`${year}-03-01T00:00:00Z`));
          for (const wanted of texts) {
            for (const knownBy of [null, new Date('2001-01-03')]) {
              for (const readsDrafts of [true, false])
                await compare(db.pool, wanted, [...SEARCHABLE_TYPES], { readsDrafts, knownBy });
              await compare(past.pool, wanted, some, { readsDrafts: true, knownBy });
            }
            const { expected, read } = await compare(db.pool, wanted, some, { readsDrafts: false, knownBy: null });
            expect(await readPages(7, read)).toEqual(expected);
            const middle = expected[Math.floor(expected.length / 2)];
            if (middle) {
              const back = { ...start, backwards: true, before: position(middle) };
              expect((await read(back)).reverse()).toEqual(expected.slice(0, expected.indexOf(middle)));
            }
          }
        },
      ),
      { numRuns: 12 },
    );
  }, 240_000);
});

describe('if very many texts match', async () => {
  const own = await freshDatabase('curated');
  const clocks = { readsDrafts: false, knownBy: null };
  // Ids in the order of the numbers. The first 600 links have the label that is searched for, the others a longer one.
  const { id: articleId } = await own.prisma.article.create({ data: { language: 'en' } });
  for (let first = 1; first <= 10_003; first += 2_000) {
    await own.pool.query(
      `WITH made AS (
         INSERT INTO claim (id, article_id, position, measure, count_type, quantifier, wording, population_id, event_id, entry)
         SELECT lpad(n::text, 32, '0')::uuid, $1, n, 'KILLED', 'INCIDENT', 'UNSPECIFIED',
           CASE WHEN n > 10000 THEN 'ducks and geese' WHEN n = 5000 THEN 'swans and geese' ELSE 'geese' END, population.id, event.id, 'IMPORTED'
         FROM population, event, generate_series($2::int, least($2 + 1999, 10003)) n
         WHERE population.slug = 'everyone' AND event.slug = 'gaza-war' RETURNING id, position
       )
       INSERT INTO attribution (id, claim_id, position, label, basis, unnamed)
       SELECT gen_random_uuid(), id, 1,
         CASE WHEN position = 5000 THEN 'a bittern' WHEN position <= 600 THEN 'a heron' ELSE 'a heron of the lake' END, 'STATED', 'WITNESS'
       FROM made`,
      [articleId, first],
    );
  }
  const found = async (text: string) =>
    (await searchHits(own.pool, text, ['Claim'], clocks, start)).map(({ id }) => Number(id.replaceAll('-', '')));

  it.each(['geese', 'gese'])('of the records themselves, the ones recorded last are ranked: %s', async (text) => {
    const hits = await found(text);
    expect(hits).toHaveLength(MOST_RANKED_TEXTS);
    // Those that say the least besides come first.
    expect(hits.slice(0, 997)).toEqual(Array.from({ length: 997 }, (_, i) => 9_004 + i));
    expect(hits.slice(997)).toEqual([10_001, 10_002, 10_003]);
  });

  it('of labels, the best are ranked, and the ones recorded last of each', async () => {
    const hits = await found('a heron');
    expect(hits.slice(0, 600)).toEqual(Array.from({ length: 600 }, (_, i) => 1 + i));
    expect(hits.slice(600)).toEqual(Array.from({ length: 400 }, (_, i) => 9_604 + i));
  });

  it('they are counted up to a limit, and the count says so', async () => {
    const count = (text: string) => countHits(own.pool, text, ['Claim'], clocks);
    expect(await count('ducks')).toEqual({ count: 3, exact: true });
    expect(await count('geese -swans')).toEqual({ count: 10_001, exact: false });
    expect(await count('geese')).toEqual({ count: 10_001, exact: false });
    const remaining = await own.pool.query(`UPDATE claim SET wording = 'gulls' WHERE wording LIKE 'ducks%'`);
    expect(remaining.rowCount).toBe(3);
    expect(await count('geese')).toEqual({ count: 10_000, exact: true });
    await own.pool.query(`UPDATE claim SET wording = 'ducks and geese' WHERE wording = 'gulls'`);
  });

  it.each([
    ['a common word', 'geese', 1_300],
    ['a common word with a typo', 'gese', 1_300],
    ['a rare word', 'swans', 250],
    ['a rare word with a typo', 'swanns', 250],
    ['a common label', 'a heron', 2_300],
    ['a rare label', 'a bittern', 250],
    ['a word that nothing has', 'zzzz', 250],
  ])('few rows are read, whichever way PostgreSQL plans: %s', async (_what, text, most) => {
    await own.pool.query('VACUUM ANALYZE');
    for (const mode of ['force_custom_plan', 'force_generic_plan'] as const) {
      const [statement] = await recordStatements(own, () => searchHits(own.pool, text, ['Claim'], clocks, start));
      const read = await rowsRead(own, statement as Statement, undefined, mode);
      expect(read).toBeGreaterThan(40);
      expect(read).toBeLessThan(most);
    }
  });
});
