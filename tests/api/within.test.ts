import { beforeAll, describe, expect, it } from 'vitest';
import { importObservations } from '../../server/domain/datasets/import.ts';
import { readTfp } from '../../server/domain/datasets/tfp.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { followed } from '../support/follow.ts';
import { writeAt } from '../support/moments.ts';
import { fileOf, madeUp, PUBLISHED } from '../support/observations.ts';
import { claimNamed } from '../support/only.ts';
import { change } from '../support/revisions.ts';
import { recordStatements, rowsRead } from '../support/statements.ts';

/** Filters that reach down: what is about a record, or about anything within it at any level. */

const db = await freshDatabase();
const { ask, fail } = testApi(db);

/** The claims that match a filter, as "event population value", sorted. */
async function claimsWithin(filter: string, clocks = ''): Promise<string[]> {
  const { claims } = await ask(
    `{ claims(first: 100, filter: { ${filter} }${clocks}) { totalCount nodes { value event { slug } population { slug } } } }`,
  );
  expect(claims.totalCount).toBe(claims.nodes.length);
  return claims.nodes
    .map(({ value, event, population }: { value: number; event: { slug: string }; population: { slug: string } }) =>
      [event.slug, population.slug, value].join(' '),
    )
    .sort();
}

const KILLED_IN_ATTACK = ['1200', '1200', '1205', '1400'].map((value) => `october-7-attack everyone ${value}`);
const KILLED_IN_WAR = ['18000', '40691', '43000', '7000'].map((value) => `gaza-war everyone ${value}`);

// Later tests write what earlier ones must not see.
describe('filters that reach down', { shuffle: false }, () => {
  describe('claims', () => {
    it('of an event and of the events that are part of it, at any level', async () => {
      const killed = (which: string) => claimsWithin(`${which}, measure: KILLED, population: "everyone"`);
      expect(await killed('event: "gaza-war"')).toEqual(KILLED_IN_WAR);
      expect(await killed('eventWithin: "gaza-war"')).toEqual([...KILLED_IN_WAR, ...KILLED_IN_ATTACK]);
      expect(await killed('eventWithin: "october-7-attack"')).toEqual(KILLED_IN_ATTACK);
      await db.prisma.claim.updateMany({
        where: { event: { slug: 'october-7-attack' }, value: 1400 },
        data: { eventId: (await db.prisma.event.findUniqueOrThrow({ where: { slug: 'nir-oz-attack' } })).id },
      });
      expect(await killed('eventWithin: "gaza-war"')).toEqual(
        [...KILLED_IN_WAR, ...KILLED_IN_ATTACK.slice(0, 3), 'nir-oz-attack everyone 1400'].sort(),
      );
    });

    it('of a population and of its parts', async () => {
      const exact = ['20', '23', '4', '7'].map((value) => `october-7-attack russian-citizens ${value}`);
      expect(await claimsWithin('population: "russian-citizens"')).toEqual(exact);
      expect(await claimsWithin('populationWithin: "russian-citizens"')).toEqual([
        'gaza-captivity russian-israeli-citizens 2',
        'gaza-captivity russian-israeli-citizens 3',
        ...exact,
      ]);
    });

    it('of a place and of the places within it, and never those without a place', async () => {
      expect(await claimsWithin('place: "palestine"')).toEqual([]);
      const gaza = await claimsWithin('place: "gaza-strip"');
      expect(gaza.length).toBeGreaterThan(3);
      expect(await claimsWithin('placeWithin: "palestine"')).toEqual(gaza);
      await db.prisma.claim.updateMany({ where: { key: 'killed-in-gaza' }, data: { placeId: null } });
      const placeless = await claimsWithin('not: { placeWithin: ["palestine", "israel"] }');
      expect(placeless).toContain('gaza-war everyone 40691');
      const { id } = await db.prisma.place.findUniqueOrThrow({ where: { slug: 'gaza-strip' } });
      await db.prisma.claim.updateMany({ where: { placeId: null }, data: { placeId: id } });
    });

    it('by several conditions, nested ones too', async () => {
      const both = 'eventWithin: ["gaza-captivity", "october-7-attack"], populationWithin: "women-and-children"';
      const nested =
        'and: [{ or: [{ eventWithin: "gaza-captivity" }, { eventWithin: "october-7-attack" }] }, { not: { not: { populationWithin: "women-and-children" } } }]';
      expect((await claimsWithin(both)).length).toBeGreaterThan(0);
      expect(await claimsWithin(nested)).toEqual(await claimsWithin(both));
    });
  });

  describe('other lists', () => {
    it('statistics count what the list of claims shows', async () => {
      const filter = '{ eventWithin: "gaza-war", populationWithin: "everyone", placeWithin: ["palestine", "israel"] }';
      const { attributionStatistics, claims } = await ask(
        `{ attributionStatistics(groupBy: MEASURE, filter: ${filter}) { total { claims } } claims(filter: ${filter}) { totalCount } }`,
      );
      expect(attributionStatistics.total.claims).toBe(claims.totalCount);
      expect(claims.totalCount).toBeGreaterThan(20);
    });

    it('lists below records, and events by the places within a place', async () => {
      const { place, event, exact, within } = await ask(`{
      place(id: "gaza-strip") { claims(filter: { eventWithin: "gaza-war" }) { totalCount } all: claims { totalCount } }
      event(id: "october-7-attack") { claims(filter: { placeWithin: "israel" }) { totalCount } all: claims { totalCount } }
      exact: events(filter: { place: "israel" }) { nodes { slug } }
      within: events(filter: { placeWithin: "israel" }) { nodes { slug } }
    }`);
      expect(place.claims).toEqual(place.all);
      expect(event.claims).toEqual(event.all);
      const slugs = (list: { nodes: { slug: string }[] }) => list.nodes.map(({ slug }) => slug);
      expect(slugs(exact)).not.toContain('nir-oz-attack');
      expect(slugs(within)).toEqual(expect.arrayContaining([...slugs(exact), 'nir-oz-attack']));
    });

    describe('observations', () => {
      beforeAll(
        async () =>
          void (await importObservations(db.prisma, await readTfp(await fileOf(madeUp)), { published: PUBLISHED })),
      );

      const count = async (filter: string) =>
        (await ask(`{ dataset(id: "tfp-gaza-daily") { observations(filter: { ${filter} }) { totalCount } } }`)).dataset
          .observations.totalCount;

      it('of a population with its parts, of a place with the places within it, and of an event with its parts', async () => {
        expect(await count('population: "women-and-children"')).toBe(0);
        expect(await count('populationWithin: "women-and-children"')).toBe(2);
        expect(await count('place: "palestine"')).toBe(0);
        expect(await count('placeWithin: "palestine"')).toBe(12);
        expect(await count('eventWithin: "gaza-war"')).toBe(12);
        expect(await count('eventWithin: "october-7-attack"')).toBe(0);
      });
    });
  });

  describe('what lies within a record', () => {
    it('is that of the moment: under asRecordedOn, that of then', async () => {
      const own = await freshDatabase();
      const api = testApi(own);
      const count = async (clocks: string) =>
        (await api.ask(`{ claims(filter: { eventWithin: "invasion-of-ukraine" }${clocks}) { totalCount } }`)).claims
          .totalCount;
      const before = await count('');
      const { at } = await own.prisma.revision.findFirstOrThrow({ orderBy: { at: 'desc' } });
      const war = await own.prisma.event.findUniqueOrThrow({ where: { slug: 'invasion-of-ukraine' } });
      await writeAt(own, '2030-01-01T00:00:00Z', (tx) =>
        tx.event.update({ where: { slug: 'gaza-war' }, data: { parentId: war.id, version: 2 } }),
      );
      expect(await count('')).toBeGreaterThan(before + 20);
      expect(await count(`, asRecordedOn: "${at.toISOString()}"`)).toBe(before);
      expect(await count(', asRecordedOn: "2020-01-01T00:00:00Z"')).toBe(0);
    });

    it('can be too much for one filter, which is refused', async () => {
      // Step by step: a trigger looks for a circle above each of them, and a statement may take a few seconds.
      for (let from = 1; from < 20_000; from += 2_000)
        await db.prisma.$executeRaw`WITH made AS (
          INSERT INTO place (id, slug, name)
          SELECT gen_random_uuid(), 'made-up-' || n, 'Made up' FROM generate_series(${from}::int, least(19999, ${from}::int + 1999)) n
          RETURNING id
        )
        INSERT INTO place_parent (place_id, parent_id) SELECT made.id, lebanon.id FROM made, place lebanon WHERE lebanon.slug = 'lebanon'`;
      expect(await claimsWithin('placeWithin: "lebanon"')).toEqual([]);
      const [error] = await fail(
        '{ claims(filter: { or: [{ placeWithin: "lebanon" }, { place: "israel" }] }) { totalCount } }',
      );
      expect(error?.extensions.code).toBe('QUERY_TOO_COMPLEX');
      expect(error?.message).toBe(
        'A filter can stand for at most 20000 records, but 20001 lie within those named. Name smaller ones.',
      );
    });
  });

  describe('a few claims among very many', () => {
    it('are found without reading the others, in every order', async () => {
      const own = await freshDatabase();
      // Many events with 100 claims each: by averages, PostgreSQL expects as many of the events of the war.
      await own.prisma
        .$executeRaw`INSERT INTO event (id, name, kind) SELECT gen_random_uuid(), 'Made up ' || n, 'OTHER' FROM generate_series(1, 300) n`;
      await own.prisma
        .$executeRaw`INSERT INTO article (id, slug, language, published_earliest, published_latest, published_basis)
      VALUES (gen_random_uuid(), 'made-up', 'en', '2001-02-01', '2001-02-01', 'STATED')`;
      for (const part of [0, 1, 2])
        await own.prisma
          .$executeRaw`INSERT INTO claim (id, article_id, position, measure, count_type, quantifier, value, low, high, interval_low, interval_high,
        wording, event_id, population_id, as_of_earliest, as_of_latest, as_of_basis, entry)
      SELECT gen_random_uuid(), a.id, 1, 'INJURED', 'CUMULATIVE', 'EXACT', v, v, v, v, v, 'made up', e.id, p.id, DATE '1999-01-01' + v, DATE '1999-01-01' + v, 'STATED', 'CURATED'
      FROM event e, article a, population p, generate_series(1, 100) v WHERE e.name LIKE 'Made up %' AND right(e.name, 2)::int % 3 = ${part} AND a.slug = 'made-up' AND p.slug = 'everyone'`;
      await own.pool.query('ANALYZE');
      for (const orderBy of ['AS_OF_ASC', 'PUBLISHED_DESC', 'VALUE_DESC']) {
        const query = `{ claims(filter: { eventWithin: "gaza-war" }, orderBy: ${orderBy}, first: 100) { totalCount nodes { value } } }`;
        const statements = await recordStatements(own, () => testApi(own).ask(query));
        const rows = await Promise.all(statements.map((statement) => rowsRead(own, statement, 'claim')));
        expect(rows.reduce((sum, count) => sum + count, 0)).toBeLessThan(200);
      }
      const { claims } = await testApi(own).ask('{ claims(filter: { eventWithin: "gaza-war" }) { totalCount } }');
      expect(claims.totalCount).toBe(28);
    });
  });

  describe('a stream', () => {
    it('includes what has come to lie within a record since it was opened', async () => {
      const { open } = followed(db);
      const stream = await open(
        'subscription { claimChanged(filter: { eventWithin: "invasion-of-ukraine" }) { claim { key note } } }',
      );
      const claim = await claimNamed(db, 'moscow-times-2024-09-02/killed-in-attack');
      await change(db, claim.id, { note: 'Outside' });
      const war = await db.prisma.event.findUniqueOrThrow({ where: { slug: 'invasion-of-ukraine' } });
      await db.prisma.event.update({ where: { slug: 'october-7-attack' }, data: { parentId: war.id } });
      await change(db, claim.id, { note: 'Within' });
      expect((await stream.next()).data).toEqual({
        data: { claimChanged: { claim: { key: 'killed-in-attack', note: 'Within' } } },
      });
      await stream.close();
    });
  });
});
