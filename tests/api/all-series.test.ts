import { beforeAll, describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../server/graphql/base/ids.ts';
import { type Answer, testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { type MadeUpClaim, makeUpSeries } from '../support/made-up.ts';

/** The lists of all series, and of the disagreements in all of them. */

const db = await freshDatabase();
const { ask, fail } = testApi(db);

const SERIES = 'event { slug } measure population { slug } place { slug } countType points { totalCount }';
const nameOf = ({ event, measure, population, place, points }: Answer) =>
  [event.slug, measure, population.slug, place?.slug ?? '-', points.totalCount].join(' ');

/** Reads a list from page to page, in either direction. */
async function readAll(field: string, args: string, select: string, size = 2): Promise<Answer[]> {
  const forwards: Answer[] = [];
  for (let after = ''; ; ) {
    const { list } = await ask(
      `{ list: ${field}(first: ${size}${after}${args}) { totalCount nodes { ${select} } pageInfo { hasNextPage endCursor } } }`,
    );
    forwards.push(...list.nodes);
    after = `, after: "${list.pageInfo.endCursor}"`;
    if (!list.pageInfo.hasNextPage) {
      expect(list.totalCount).toBe(forwards.length);
      break;
    }
  }
  const backwards: Answer[] = [];
  for (let before = ''; ; ) {
    const { list } = await ask(
      `{ list: ${field}(last: ${size}${before}${args}) { nodes { ${select} } pageInfo { hasPreviousPage startCursor } } }`,
    );
    backwards.unshift(...list.nodes);
    before = `, before: "${list.pageInfo.startCursor}"`;
    if (!list.pageInfo.hasPreviousPage) break;
  }
  expect(backwards).toEqual(forwards);
  return forwards;
}

// The last tests add very many series.
describe('the whole ledger', { shuffle: false }, () => {
  describe('all series', () => {
    it('are those of all events, those with the most claims first', async () => {
      const all = await readAll('series', '', SERIES);
      const { claims } = await ask(
        '{ claims(first: 100) { nodes { event { slug } measure population { slug } place { slug } countType } } }',
      );
      const counted = Map.groupBy<string, Answer>(claims.nodes, (claim) => JSON.stringify(claim));
      const expected = [...counted.values()].map((group) =>
        nameOf({ ...group[0], points: { totalCount: group.length } }),
      );
      expect(all.map(nameOf).sort()).toEqual(expected.sort());
      expect(all.length).toBeGreaterThan(10);
      const counts = all.map(({ points }) => points.totalCount);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(28);
    });

    it.each([
      [
        'event: "october-7-attack", population: "russian-citizens"',
        ['october-7-attack KILLED russian-citizens israel 2', 'october-7-attack MISSING russian-citizens israel 2'],
      ],
      [
        'eventWithin: "gaza-war", measure: KILLED',
        [
          'gaza-war KILLED everyone gaza-strip 4',
          'gaza-war KILLED hamas-combatants gaza-strip 1',
          'gaza-war KILLED women-and-children gaza-strip 1',
          'october-7-attack KILLED everyone israel 4',
          'october-7-attack KILLED russian-citizens israel 2',
        ],
      ],
      [
        'placeWithin: "palestine", countType: INCIDENT',
        [
          'november-2023-truce RELEASED foreign-nationals gaza-strip 1',
          'november-2023-truce RELEASED israeli-women-and-children gaza-strip 1',
          'recovery-of-bodies-2024-08-31 BODIES_RECOVERED everyone gaza-strip 1',
        ],
      ],
      ['event: "gaza-war", populationWithin: "combatants"', ['gaza-war KILLED hamas-combatants gaza-strip 1']],
    ])('match a filter: %s', async (filter, expected) => {
      const found = await readAll('series', `, filter: { ${filter} }`, SERIES);
      expect(found.map(nameOf).sort()).toEqual(expected);
    });

    it.each([
      ['LATEST', (series: Answer) => series.points.nodes.map(({ asOf }: Answer) => asOf.latest)],
      [
        'PUBLISHED',
        (series: Answer) => series.points.nodes.map(({ claim }: Answer) => claim.article.publishedOn.latest),
      ],
    ])('in the order %s', async (order, daysOf) => {
      const select = 'points(first: 100) { nodes { asOf { latest } claim { article { publishedOn { latest } } } } }';
      for (const [way, sign] of [
        ['ASC', 1],
        ['DESC', -1],
      ] as const) {
        const found = await readAll('series', `, orderBy: ${order}_${way}`, select, 20);
        const days = found.map((series) => daysOf(series).toSorted().at(-1));
        expect(days).toEqual(days.toSorted((a, b) => sign * (a < b ? -1 : a > b ? 1 : 0)));
        expect(new Set(days).size).toBeGreaterThan(2);
      }
    });

    it('hold only what was known by a day, or recorded by a moment', async () => {
      const { then, never } = await ask(`{
      then: series(filter: { event: "gaza-war", measure: KILLED }, knownBy: "2023-12-31") { totalCount nodes { ${SERIES} } }
      never: series(asRecordedOn: "2020-01-01T00:00:00Z") { totalCount nodes { ${SERIES} } }
    }`);
      expect(then.nodes.map(nameOf)).toEqual([
        'gaza-war KILLED everyone gaza-strip 2',
        'gaza-war KILLED hamas-combatants gaza-strip 1',
      ]);
      expect(then.totalCount).toBe(2);
      expect(never).toEqual({ totalCount: 0, nodes: [] });
    });
  });

  describe('all disagreements', () => {
    const PAIR = 'verdict reason claims { key event { slug } measure population { slug } }';

    it('are those of all series', async () => {
      const series = await readAll(
        'series',
        '',
        `disagreements(first: 10) { totalCount totalCountIsExact nodes { ${PAIR} } }`,
        10,
      );
      const ofSeries = series.flatMap(({ disagreements }) => disagreements.nodes);
      for (const { disagreements } of series)
        expect(disagreements).toMatchObject({ totalCount: disagreements.nodes.length, totalCountIsExact: true });
      const all = await readAll('disagreements', '', PAIR);
      expect(all.map(({ reason }) => reason).sort()).toEqual(ofSeries.map(({ reason }) => reason).sort());
      expect(all.length).toBeGreaterThan(8);
    });

    it('match a filter, and the clocks', async () => {
      const killed = await readAll('disagreements', ', filter: { event: "october-7-attack", measure: KILLED }', PAIR);
      expect(killed.map(({ claims }) => claims[0].population.slug)).toEqual([
        'everyone',
        'everyone',
        'russian-citizens',
      ]);
      const { then, past } = await ask(`{
      then: disagreements(filter: { populationWithin: "everyone" }, knownBy: "2023-12-31") { totalCount nodes { reason } }
      past: disagreements(asRecordedOn: "2020-01-01T00:00:00Z") { totalCount totalCountIsExact nodes { verdict } }
    }`);
      expect(then.totalCount).toBe(3);
      expect(then.nodes.every(({ reason }: Answer) => /Russian|missing|some 240 hostages/.test(reason))).toBe(true);
      expect(past).toEqual({ totalCount: 0, totalCountIsExact: true, nodes: [] });
    });

    it('are only those of growing counts whose higher figure is not the later one', async () => {
      const at = (day: number, value: number, origin: string): MadeUpClaim => ({
        quantifier: 'EXACT',
        value,
        asOf: [`2001-01-0${day}`, `2001-01-0${day}`],
        published: [`2001-01-0${day}`, `2001-01-0${day}`],
        origin,
      });
      const growing = await makeUpSeries(db, 'CUMULATIVE', [at(1, 10, 'hamas'), at(4, 20, 'idf'), at(8, 30, 'hamas')]);
      const falling = await makeUpSeries(db, 'CUMULATIVE', [at(1, 30, 'hamas'), at(4, 20, 'idf'), at(8, 10, 'hamas')]);
      const level = await makeUpSeries(db, 'STOCK', [at(1, 30, 'hamas'), at(4, 20, 'idf'), at(4, 10, 'hamas')]);
      const found = async ({ eventId }: { eventId: string }) =>
        (
          await ask(
            `{ disagreements(filter: { event: "${encodeGlobalId('Event', eventId)}" }) { totalCount nodes { verdict } } }`,
          )
        ).disagreements;
      expect(await found(growing)).toEqual({ totalCount: 0, nodes: [] });
      expect((await found(falling)).totalCount).toBe(3);
      expect((await found(level)).totalCount).toBe(1);
    });

    it('and stated contradictions, even if the figures agree', async () => {
      const one: MadeUpClaim = {
        quantifier: 'EXACT',
        value: 5,
        asOf: ['2001-01-01', '2001-01-01'],
        published: ['2001-01-01', '2001-01-01'],
        origin: 'hamas',
      };
      const { eventId } = await makeUpSeries(db, 'INCIDENT', [one, { ...one, origin: 'idf' }], [[0, 'CONTRADICTS', 1]]);
      const { disagreements } = await ask(
        `{ disagreements(filter: { event: "${encodeGlobalId('Event', eventId)}" }) { totalCount nodes { verdict } } }`,
      );
      expect(disagreements).toEqual({ totalCount: 1, nodes: [{ verdict: 'CONFLICTS' }] });
    });

    describe('that are very many', () => {
      let event = '';
      beforeAll(async () => {
        const claims = Array.from({ length: 46 }, (_, i): MadeUpClaim => {
          const day = `2002-02-${String(1 + (i % 28)).padStart(2, '0')}`;
          return { quantifier: 'EXACT', value: 100 + i, asOf: [day, day], published: [day, day], origin: null };
        });
        event = encodeGlobalId('Event', (await makeUpSeries(db, 'INCIDENT', claims)).eventId);
      });

      it('are counted up to 1,000, and the count says so', async () => {
        const { one, all, whole } = await ask(`{
        one: seriesAbout(event: "${event}", measure: KILLED) { disagreements(first: 1) { totalCount totalCountIsExact } }
        all: disagreements(first: 1) { totalCount totalCountIsExact }
        whole: disagreements(first: 1, filter: { event: "${event}" }) { totalCountIsExact totalCount }
      }`);
        // 46 claims make 1,035 pairs.
        expect(one.disagreements).toEqual({ totalCount: 1_000, totalCountIsExact: false });
        expect(all).toEqual({ totalCount: 1_000, totalCountIsExact: false });
        expect(whole).toEqual({ totalCount: 1_000, totalCountIsExact: false });
      });

      it('cost more than a query may, if too many lists are requested', async () => {
        const many = Array.from({ length: 13 }, (_, i) => `d${i}: disagreements(first: 1) { totalCount }`).join(' ');
        const [error] = await fail(`{ ${many} }`);
        expect(error?.extensions.code).toBe('QUERY_TOO_COMPLEX');
      });
    });
  });

  it('a page that would need more than 500 series is refused, and the count is marked as incomplete', async () => {
    const own = await freshDatabase();
    const api = testApi(own);
    // Levels that differ, on days that do not overlap: each series must be searched, and has no disagreement.
    await own.prisma
      .$executeRaw`INSERT INTO event (id, name, kind) SELECT gen_random_uuid(), 'Made up ' || n, 'OTHER' FROM generate_series(1, 501) n`;
    await own.prisma
      .$executeRaw`INSERT INTO article (id, slug, language, published_earliest, published_latest, published_basis)
    VALUES (gen_random_uuid(), 'made-up', 'en', '2001-02-01', '2001-02-01', 'STATED')`;
    await own.prisma
      .$executeRaw`INSERT INTO claim (id, article_id, position, measure, count_type, quantifier, value, low, high, interval_low, interval_high,
      wording, event_id, population_id, as_of_earliest, as_of_latest, as_of_basis, entry)
    SELECT gen_random_uuid(), a.id, 1, 'HELD_HOSTAGE', 'STOCK', 'EXACT', v, v, v, v, v, 'made up', e.id, p.id, DATE '2001-01-01' + v, DATE '2001-01-01' + v, 'STATED', 'CURATED'
    FROM event e, article a, population p, generate_series(1, 2) v WHERE e.name LIKE 'Made up %' AND a.slug = 'made-up' AND p.slug = 'everyone'`;
    const [error] = await api.fail('{ disagreements(filter: { measure: HELD_HOSTAGE }) { nodes { verdict } } }');
    expect(error?.extensions.code).toBe('QUERY_TOO_COMPLEX');
    expect(error?.message).toBe(
      'More than 500 series would have to be searched for this page. Narrow the filter, for example to an event or a measure.',
    );
    const { disagreements } = await api.ask(
      '{ disagreements(filter: { measure: HELD_HOSTAGE }) { totalCount totalCountIsExact } }',
    );
    expect(disagreements).toEqual({ totalCount: 0, totalCountIsExact: false });
  });
});
