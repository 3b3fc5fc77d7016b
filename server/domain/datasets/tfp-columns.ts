import { FLOW } from './flows.ts';
import type { Subject } from './observations.ts';

/** The columns of "Daily Casualties – Gaza". */

const inGaza = (
  measure: Subject['measure'],
  population = 'everyone',
  countType: Subject['countType'] = 'CUMULATIVE',
): Subject => ({
  event: 'gaza-war',
  measure,
  population,
  place: 'gaza-strip',
  countType,
});

/** The columns with totals: counts of people since 7 October 2023. */
export const TOTALS = {
  killed_cum: inGaza('KILLED'),
  injured_cum: inGaza('INJURED'),
  killed_children_cum: inGaza('KILLED', 'children'),
  killed_women_cum: inGaza('KILLED', 'women'),
  med_killed_cum: inGaza('KILLED', 'medical-workers'),
  press_killed_cum: inGaza('KILLED', 'press-workers'),
  civdef_killed_cum: inGaza('KILLED', 'civil-defence-workers'),
  famine_cum: { ...inGaza('KILLED'), cause: 'FAMINE' },
  child_famine_cum: { ...inGaza('KILLED', 'children'), cause: 'FAMINE' },
} as const satisfies Record<string, Subject>;

/**
 * The columns with numbers of one reporting period. Since January 2025 the report says what its number of people killed is
 * made of, and those columns are parts of `killed`: 359 of 23 August 2025 are 61 new deaths and 298 earlier ones that a
 * committee had recognised.
 */
export const FLOWS = {
  killed: inGaza('KILLED', 'everyone', FLOW.ofPeriod),
  injured: inGaza('INJURED', 'everyone', FLOW.ofPeriod),
  killed_truce_new: inGaza('KILLED', 'everyone', FLOW.ofPeriod),
  killed_succumbed: inGaza('KILLED', 'everyone', FLOW.ofPeriod),
  // The bodies were found in the period. The deaths may be older.
  killed_recovered: inGaza('BODIES_RECOVERED', 'everyone', FLOW.ofPeriod),
  killed_committee: inGaza('KILLED', 'everyone', FLOW.addedToTotal),
} as const;

/** The columns whose numbers the publisher includes in `killed`. */
export const PARTS_OF_KILLED: ReadonlySet<string> = new Set([
  'killed_truce_new',
  'killed_succumbed',
  'killed_recovered',
  'killed_committee',
]);

/** `killed` is the rise of the total, and not only of the period, in a row with deaths of earlier days. */
export const EARLIER_DEATHS = ['killed_recovered', 'killed_committee'] as const;

/** The first day of the series. */
export const FIRST_DAY = '2023-10-07';

/** The organisation behind each report source. Null if no one reported. The series has no other sources. */
export const REPORTED_BY: ReadonlyMap<string, string | null> = new Map([
  ['mohtel', 'gaza-health-ministry'],
  ['gmotel', 'gaza-government-media-office'],
  ['unocha', 'ocha'],
  ['missing', null],
]);

const FROM_A_LATER_DAY = 'counts from a day that the file does not give, not from the beginning';
export const DERIVED = 'was calculated by the publisher, not reported by a source';
export const OF_INCIDENTS = 'counts incidents, not people';
export const NAMED_BY_THE_CALLER = 'is unknown to this import and is left out as requested';
export const UNKNOWN_VALUE = 'is not given, which means unknown, not zero';

/** The known columns that are left out, each with the reason. */
const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ['massacres_cum', OF_INCIDENTS],
  ['aid_seeker_killed_cum', FROM_A_LATER_DAY],
  ['aid_seeker_injured_cum', FROM_A_LATER_DAY],
]);

/**
 * Whether the series has a column with this name. The publisher marks columns that it calculates itself with `ext_`. They
 * are always left out, so a new one does no harm.
 */
export function isKnown(column: string): boolean {
  return (
    ['report_date', 'report_source', 'report_period'].includes(column) ||
    [TOTALS, FLOWS].some((columns) => Object.hasOwn(columns, column)) ||
    column.startsWith('ext_') ||
    LEFT_OUT.has(column)
  );
}

/** Explains why a column is not filed, in a clause that has the column as its subject. */
export function explainLeftOut(column: string): string {
  return column.startsWith('ext_') ? DERIVED : (LEFT_OUT.get(column) ?? NAMED_BY_THE_CALLER);
}
