import { describe, expect, it } from 'vitest';
import { CountType, Measure } from '../../server/database/generated/prisma/enums.ts';
import {
  findBehaviour,
  listNarrowerMeasures,
  listWiderMeasures,
  measures,
} from '../../server/domain/figures/measures.ts';
import { freshDatabase } from '../support/database.ts';

/** Which measures contain which, and how each count behaves over time. */

const ALL = Object.values(Measure);

/** Every measure that is within others, with all of them. Written out by hand. */
const WITHIN: Partial<Record<Measure, Measure[]>> = {
  KILLED: ['CASUALTIES', 'DEAD_OR_MISSING'],
  INJURED: ['AFFECTED', 'CASUALTIES'],
  MISSING: ['DEAD_OR_MISSING'],
  TAKEN_HOSTAGE: ['CAPTURED'],
  HELD_HOSTAGE: ['HELD'],
  HELD_ALIVE: ['HELD', 'HELD_HOSTAGE'],
  DISPLACED: ['AFFECTED'],
  SURVIVORS: ['ON_BOARD'],
  HOSPITALISED: ['AFFECTED'],
  BODIES_IDENTIFIED: ['BODIES_RECOVERED', 'CASUALTIES', 'DEAD_OR_MISSING', 'KILLED'],
  HOMELESS: ['AFFECTED'],
};

describe('the measures', () => {
  it.each(ALL)('%s is within the right ones, over any number of steps', (measure) => {
    expect(listWiderMeasures(measure).sort()).toEqual(WITHIN[measure] ?? []);
  });

  it('contain what is within them, and never themselves', () => {
    for (const whole of ALL) {
      const parts = ALL.filter((part) => WITHIN[part]?.includes(whole));
      expect(listNarrowerMeasures(whole).sort()).toEqual(parts.sort());
    }
    expect(listNarrowerMeasures('CASUALTIES')).toContain('BODIES_IDENTIFIED');
  });

  it('have the properties of Wikidata that count the same', () => {
    const known = ALL.flatMap((measure) => {
      const { wikidataProperty } = measures[measure];
      return wikidataProperty === null ? [] : [`${measure} ${wikidataProperty}`];
    });
    expect(known.sort()).toEqual([
      'CASUALTIES P1590',
      'DETAINED P5582',
      'HOSPITALISED P8049',
      'INJURED P1339',
      'KILLED P1120',
      'MISSING P1446',
      'SURVIVORS P1561',
    ]);
  });
});

describe('a count behaves over time', () => {
  it.each([
    ['INCIDENT', 'KILLED', 'INCIDENT'],
    ['CUMULATIVE', 'MISSING', 'CUMULATIVE'],
    ['STOCK', 'HELD', 'STOCK'],
    ['PERIOD', 'KILLED', 'INCIDENT'],
    ['DELTA', 'KILLED', 'INCIDENT'],
    ['TALLY_SO_FAR', 'KILLED', 'CUMULATIVE'],
    ['TALLY_SO_FAR', 'INJURED', 'CUMULATIVE'],
    ['TALLY_SO_FAR', 'BODIES_IDENTIFIED', 'CUMULATIVE'],
    ['TALLY_SO_FAR', 'MISSING', 'STOCK'],
    ['TALLY_SO_FAR', 'REPORTED_MISSING', 'STOCK'],
    ['TALLY_SO_FAR', 'DEAD_OR_MISSING', 'STOCK'],
  ] as const)('%s of %s as %s', (countType, measure, behaviour) => {
    expect(findBehaviour({ countType, measure })).toBe(behaviour);
  });

  it('in the same way in the database', async () => {
    const { pool } = await freshDatabase('empty');
    const { rows } = await pool.query<{ countType: CountType; measure: Measure; behaviour: string }>(
      `SELECT c AS "countType", m AS measure, behaviour(c, m) FROM unnest(enum_range(NULL::count_type)) c, unnest(enum_range(NULL::measure)) m`,
    );
    expect(rows).toHaveLength(Object.values(CountType).length * ALL.length);
    for (const row of rows) expect(row).toEqual({ ...row, behaviour: findBehaviour(row) });
  });
});
