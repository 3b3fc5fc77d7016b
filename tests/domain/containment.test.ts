import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as enums from '../../server/database/generated/prisma/enums.ts';
import { compare } from '../../server/domain/figures/comparison.ts';
import type { Facets } from '../../server/domain/figures/containment.ts';
import { selectBelow } from '../../server/sql/containment.ts';
import { readLinesOfRecords } from '../../server/sql/lines.ts';
import { readRows, sql } from '../../server/sql/statement.ts';
import {
  type ContainedPopulation,
  type ContainedRecord,
  placesAround,
  populationsAround,
} from '../oracles/containment.ts';
import { freshDatabase } from '../support/database.ts';
import { statement } from '../support/made-up-statement.ts';

/** Which populations and places contain which: in the database as by the plain definition, and what follows for claims. */

const db = await freshDatabase('curated');

const NOTHING: Facets = { sex: null, ageGroup: null, status: null, nationality: null, residence: null };

interface Made {
  readonly places: readonly ContainedRecord[];
  readonly populations: readonly ContainedPopulation[];
}

const id = (letter: string, i: number) => `00000000-0000-4000-8000-0000000000${letter}${i}`;
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
/** Parents are among the records before it, so that nothing lies in itself. */
const parentsOf = (letter: string, i: number) =>
  i === 0
    ? fc.constant([])
    : fc.uniqueArray(
        fc.nat(i - 1).map((n) => id(letter, n)),
        { maxLength: 2 },
      );
const places = fc.tuple(...[0, 1, 2, 3].map((i) => parentsOf('a', i).map((parents) => ({ id: id('a', i), parents }))));
const facets: fc.Arbitrary<Facets> = fc.oneof(
  fc.constant(NOTHING),
  fc.record({
    sex: maybe(fc.constantFrom(...Object.values(enums.Sex))),
    ageGroup: maybe(fc.constantFrom(...Object.values(enums.AgeGroup))),
    status: maybe(fc.constantFrom('CIVILIAN' as const, 'MEDICAL' as const)),
    nationality: maybe(fc.constantFrom('NO', 'SE')),
    residence: maybe(fc.nat(3).map((n) => id('a', n))),
  }),
);
const populations = fc
  .tuple(...[0, 1, 2, 3, 4, 5, 6].map((i) => fc.record({ parents: parentsOf('b', i), facets })))
  .map((made) => made.map((population, i) => ({ ...population, id: id('b', i) })))
  .map((made) => {
    const taken = new Set<string>();
    return made.map((population) => {
      const mark = JSON.stringify(population.facets);
      const repeats = taken.has(mark);
      taken.add(mark);
      return repeats ? { ...population, facets: NOTHING } : population;
    });
  });
const registry: fc.Arbitrary<Made> = fc.record({ places, populations });

async function write({ places: where, populations: who }: Made): Promise<void> {
  const { prisma } = db;
  await prisma.populationParent.deleteMany({ where: { populationId: { in: who.map((one) => one.id) } } });
  await prisma.population.deleteMany({ where: { id: { in: who.map((one) => one.id) } } });
  await prisma.placeParent.deleteMany({ where: { placeId: { in: where.map((one) => one.id) } } });
  await prisma.place.deleteMany({ where: { id: { in: where.map((one) => one.id) } } });
  await prisma.place.createMany({ data: where.map((one) => ({ id: one.id, name: 'Made up' })) });
  await prisma.placeParent.createMany({
    data: where.flatMap(({ id: placeId, parents }) => parents.map((parentId) => ({ placeId, parentId }))),
  });
  await prisma.population.createMany({
    data: who.map(({ id: one, facets: { residence, ...others } }) => ({
      id: one,
      name: 'Made up',
      ...others,
      residenceId: residence,
    })),
  });
  await prisma.populationParent.createMany({
    data: who.flatMap(({ id: populationId, parents }) => parents.map((parentId) => ({ populationId, parentId }))),
  });
}

const sorted = (ids: Iterable<string>) => [...ids].sort();

it('PostgreSQL finds what contains a record, and what it contains, as the definition says', async () => {
  await fc.assert(
    fc.asyncProperty(registry, async (made) => {
      await write(made);
      const around = new Map([
        ...made.places.map((place) => [place.id, placesAround(place.id, made.places)] as const),
        ...made.populations.map((one) => [one.id, populationsAround(one.id, made.populations, made.places)] as const),
      ]);
      const ids = { places: made.places.map((one) => one.id), populations: made.populations.map((one) => one.id) };
      const lines = Map.groupBy(await readLinesOfRecords(db.pool, { events: [], ...ids }), ({ start }) => start);
      for (const [start, containers] of around) {
        expect(lines.get(start)?.[0]?.id).toBe(start);
        expect(sorted(lines.get(start)?.map((step) => step.id) ?? [])).toEqual(sorted(containers));
        const table = ids.places.includes(start) ? 'place' : 'population';
        const below = await readRows<{ id: string }>(db.pool, 'below', selectBelow(table, sql`${start}::uuid`));
        const inside = [...around].filter(([, all]) => all.has(start)).map(([inner]) => inner);
        expect(sorted(below.map((row) => row.id))).toEqual(sorted(inside));
      }
    }),
    { numRuns: 60 },
  );
});

it('a part by facets or parents never conflicts with the whole, nor with another part', () => {
  fc.assert(
    fc.property(registry, fc.nat(6), fc.nat(6), fc.nat(20), fc.nat(20), (made, i, j, first, second) => {
      fc.pre(i !== j);
      const around = [i, j].map((n) => populationsAround(id('b', n), made.populations, made.places));
      const [one, two] = around.map((all, n) =>
        statement(['EXACT', n === 0 ? first : second], '2001-01-01', {
          populations: [...all].map((other) => ({ id: other, name: 'Made up' })),
        }),
      ) as [ReturnType<typeof statement>, ReturnType<typeof statement>];
      const [inner, outer] = around as [Set<string>, Set<string>];
      const contained = inner.has(id('b', j)) || outer.has(id('b', i));
      expect(compare(one, two).verdict).toBe(contained ? 'PART_OF' : 'NOT_COMPARABLE');
    }),
    { numRuns: 500 },
  );
});

describe('a population', () => {
  const made: Made = {
    places: [
      { id: 'country', parents: [] },
      { id: 'neighbour', parents: [] },
      { id: 'peninsula', parents: ['country', 'neighbour'] },
      { id: 'town', parents: ['peninsula'] },
    ],
    populations: [
      { id: 'everyone', parents: [], facets: NOTHING },
      { id: 'civilians', parents: ['everyone'], facets: { ...NOTHING, status: 'CIVILIAN' } },
      { id: 'women', parents: ['everyone'], facets: { ...NOTHING, sex: 'FEMALE', ageGroup: 'ADULT' } },
      { id: 'men', parents: ['everyone'], facets: { ...NOTHING, sex: 'MALE', ageGroup: 'ADULT' } },
      {
        id: 'civilian-women',
        parents: [],
        facets: { ...NOTHING, sex: 'FEMALE', ageGroup: 'ADULT', status: 'CIVILIAN' },
      },
      { id: 'older-women', parents: [], facets: { ...NOTHING, sex: 'FEMALE', ageGroup: 'OLDER_ADULT' } },
      { id: 'children', parents: [], facets: { ...NOTHING, ageGroup: 'CHILD' } },
      { id: 'infants', parents: [], facets: { ...NOTHING, ageGroup: 'INFANT' } },
      { id: 'people-of-the-neighbour', parents: [], facets: { ...NOTHING, residence: 'neighbour' } },
      { id: 'people-of-the-town', parents: [], facets: { ...NOTHING, residence: 'town' } },
      { id: 'reporters', parents: [], facets: { ...NOTHING, status: 'PRESS' } },
    ],
  };
  it.each([
    ['civilian-women', ['civilians', 'everyone', 'women']],
    ['older-women', ['everyone', 'women']],
    ['infants', ['children']],
    ['men', ['everyone']],
    ['civilians', ['everyone']],
    ['people-of-the-town', ['people-of-the-neighbour']],
    ['reporters', []],
  ])('%s is part of %j', (name, wholes) => {
    expect(sorted(populationsAround(name, made.populations, made.places))).toEqual(sorted([name, ...wholes]));
  });

  it('that merely overlaps another cannot be compared with it, unless a curator states that one is part of the other', () => {
    const line = (name: string) =>
      [...populationsAround(name, made.populations, made.places)].map((other) => ({ id: other, name: other }));
    const men = statement(['EXACT', 250], '2001-01-01', { populations: line('men') });
    const civilians = statement(['EXACT', 1_232], '2001-01-01', { populations: line('civilians') });
    expect(compare(men, civilians)).toMatchObject({ verdict: 'NOT_COMPARABLE', ground: 'OTHER_SUBJECT' });
    expect(compare(men, civilians, [{ from: men.id, kind: 'SUBSET_OF', to: civilians.id }])).toMatchObject({
      verdict: 'PART_OF',
      claims: [men, civilians],
    });
  });
});
