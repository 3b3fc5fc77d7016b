import type { CountType, Measure } from '../../database/generated/prisma/enums.ts';

/** What each measure counts in relation to the others: which contain which, and which Wikidata property expresses it. */

export interface MeasureFacts {
  /** The Wikidata property for the same count. Null if there is none. */
  readonly wikidataProperty: string | null;
  /** The narrowest measures that count all people whom this one counts. */
  readonly within: readonly Measure[];
}

/**
 * A measure is within another only if everyone it counts is counted by the other as well, in every event. Where some are and
 * some are not, the two overlap, and their figures cannot be compared. These overlaps look like containment:
 *
 * - DIED_IN_CAPTIVITY and KILLED: a body held by the captors may be of someone who was killed before.
 * - BODIES_RECOVERED and KILLED: bodies that are brought back may be of people who died in another event.
 * - HELD_HOSTAGE and TAKEN_HOSTAGE, HELD and CAPTURED: some captives may have been taken long before the event.
 * - DETAINED and HELD or CAPTURED: an arrest is not a capture, and the people arrested may have been let go.
 * - HOSPITALISED and INJURED: patients may be ill.
 * - HOMELESS and DISPLACED: people who lost their homes may stay where they are, and displaced people may have homes.
 * - KILLED and ON_BOARD: people on the ground may be among the dead.
 * - MISSING and REPORTED_MISSING: a report is not a person.
 */
export const measures: Readonly<Record<Measure, MeasureFacts>> = {
  KILLED: { wikidataProperty: 'P1120', within: ['CASUALTIES', 'DEAD_OR_MISSING'] },
  INJURED: { wikidataProperty: 'P1339', within: ['CASUALTIES', 'AFFECTED'] },
  MISSING: { wikidataProperty: 'P1446', within: ['DEAD_OR_MISSING'] },
  TAKEN_HOSTAGE: { wikidataProperty: null, within: ['CAPTURED'] },
  HELD_HOSTAGE: { wikidataProperty: null, within: ['HELD'] },
  HELD_ALIVE: { wikidataProperty: null, within: ['HELD_HOSTAGE'] },
  DIED_IN_CAPTIVITY: { wikidataProperty: null, within: [] },
  RELEASED: { wikidataProperty: null, within: [] },
  RESCUED: { wikidataProperty: null, within: [] },
  BODIES_RECOVERED: { wikidataProperty: null, within: [] },
  DETAINED: { wikidataProperty: 'P5582', within: [] },
  DISPLACED: { wikidataProperty: null, within: ['AFFECTED'] },
  CASUALTIES: { wikidataProperty: 'P1590', within: [] },
  DEAD_OR_MISSING: { wikidataProperty: null, within: [] },
  SURVIVORS: { wikidataProperty: 'P1561', within: ['ON_BOARD'] },
  ON_BOARD: { wikidataProperty: null, within: [] },
  HOSPITALISED: { wikidataProperty: 'P8049', within: ['AFFECTED'] },
  BODIES_IDENTIFIED: { wikidataProperty: null, within: ['BODIES_RECOVERED', 'KILLED'] },
  AFFECTED: { wikidataProperty: null, within: [] },
  HOMELESS: { wikidataProperty: null, within: ['AFFECTED'] },
  REPORTED_MISSING: { wikidataProperty: null, within: [] },
  HELD: { wikidataProperty: null, within: [] },
  CAPTURED: { wikidataProperty: null, within: [] },
};

/** Returns the measures that count everyone whom this one counts, the narrowest first. It is not among them. */
export function listWiderMeasures(measure: Measure): Measure[] {
  const found = new Set(measures[measure].within);
  for (const wider of found) for (const next of measures[wider].within) found.add(next);
  return [...found];
}

const ALL = Object.keys(measures) as Measure[];

/** Returns the measures that count some of the people whom this one counts, and nobody else. It is not among them. */
export function listNarrowerMeasures(measure: Measure): Measure[] {
  return ALL.filter((other) => listWiderMeasures(other).includes(measure));
}

/** How a figure is compared over time: as a closed count, a growing count or a level. */
export type Behaviour = Extract<CountType, 'INCIDENT' | 'CUMULATIVE' | 'STOCK'>;

/**
 * The measures that can fall while people are still being counted: the missing are found or turn out to be dead, patients go
 * home, displaced people return. A tally of them is compared as a level.
 */
export const FALLING: readonly Measure[] = [
  'MISSING',
  'REPORTED_MISSING',
  'DEAD_OR_MISSING',
  'HOSPITALISED',
  'DISPLACED',
  'HOMELESS',
  'HELD',
  'HELD_HOSTAGE',
  'HELD_ALIVE',
];

/**
 * Returns how a figure is compared over time. Two figures of a PERIOD or a DELTA are compared only if they are for the same
 * days, and then as closed counts. A tally grows until the counting ends, except for measures that can fall. The SQL function
 * `behaviour` gives the same.
 */
export function findBehaviour({ countType, measure }: { countType: CountType; measure: Measure }): Behaviour {
  switch (countType) {
    case 'PERIOD':
    case 'DELTA':
      return 'INCIDENT';
    case 'TALLY_SO_FAR':
      return FALLING.includes(measure) ? 'STOCK' : 'CUMULATIVE';
    default:
      return countType;
  }
}
