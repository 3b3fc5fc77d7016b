import type { Subject } from './observations.ts';

/**
 * The columns of "Daily Casualties – Gaza", and what distinguishes it from the publisher's other files. Several of those
 * have columns with the same names that count other people, so all columns and report sources are checked.
 */

const countCumulative = (measure: Subject['measure'], population: string): Subject => ({
  event: 'gaza-war',
  measure,
  population,
  place: 'gaza-strip',
  countType: 'CUMULATIVE',
});

/** The columns that are filed: counts of people since 7 October 2023. */
export const FILED = {
  killed_cum: countCumulative('KILLED', 'everyone'),
  injured_cum: countCumulative('INJURED', 'everyone'),
  killed_children_cum: countCumulative('KILLED', 'children'),
  killed_women_cum: countCumulative('KILLED', 'women'),
  med_killed_cum: countCumulative('KILLED', 'medical-workers'),
  press_killed_cum: countCumulative('KILLED', 'press-workers'),
  civdef_killed_cum: countCumulative('KILLED', 'civil-defence-workers'),
} as const;

/** The first day of the series. */
export const FIRST_DAY = '2023-10-07';

/** The organisation behind each report source. Null if it is not in the registry. The series has no other sources. */
export const REPORTED_BY: ReadonlyMap<string, string | null> = new Map([
  ['mohtel', 'gaza-health-ministry'],
  ['gmotel', 'gaza-government-media-office'],
  ['unocha', null],
  ['missing', null],
]);

const OF_A_PERIOD = 'counts a single reporting period and is not filed as a cumulative count';
const OF_A_CAUSE = 'counts deaths from one cause, for which the ledger has no measure';
const FROM_A_LATER_DAY = 'counts from a day that the file does not give, not from the beginning';
const DERIVED = 'was calculated by the publisher, not reported by a source';
const NAMED_BY_THE_CALLER = 'is unknown to this import and is left out as requested';

/** The known columns that are left out, each with the reason. */
const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ['killed', OF_A_PERIOD],
  ['injured', OF_A_PERIOD],
  ['killed_truce_new', OF_A_PERIOD],
  ['killed_recovered', OF_A_PERIOD],
  ['killed_succumbed', OF_A_PERIOD],
  ['killed_committee', OF_A_PERIOD],
  ['massacres_cum', 'counts incidents, not people'],
  ['famine_cum', OF_A_CAUSE],
  ['child_famine_cum', OF_A_CAUSE],
  ['aid_seeker_killed_cum', FROM_A_LATER_DAY],
  ['aid_seeker_injured_cum', FROM_A_LATER_DAY],
  ['report_period', 'is the length of the reporting period in hours, not a figure'],
]);

/**
 * Whether the series has a column with this name. The publisher marks columns that it calculates itself with `ext_`. They
 * are always left out, so a new one does no harm.
 */
export function isKnown(column: string): boolean {
  return ['report_date', 'report_source'].includes(column) || Object.hasOwn(FILED, column) || isLeftOut(column);
}

function isLeftOut(column: string): boolean {
  return column.startsWith('ext_') || LEFT_OUT.has(column);
}

/** Explains why a column is not filed, in a clause that has the column as its subject. */
export function explainLeftOut(column: string): string {
  return column.startsWith('ext_') ? DERIVED : (LEFT_OUT.get(column) ?? NAMED_BY_THE_CALLER);
}

const WEST_BANK = 'west_bank_daily.json, the daily figures of the West Bank';
const LEBANON = 'lebanon_casualties_daily.json, the daily figures of Lebanon';
const DAMAGE = 'infrastructure-damaged.json, damage to buildings in the Gaza Strip';

/** Columns of the publisher's other files that this series does not have, with descriptions of those files. */
const OF_OTHER_FILES: ReadonlyMap<string, string> = new Map([
  ['verified', WEST_BANK],
  ['flash_source', WEST_BANK],
  ['settler_attacks_cum', WEST_BANK],
  ['injured_children_cum', WEST_BANK],
  ['phase', LEBANON],
  ['killed_cum_reported', LEBANON],
  ['injured_cum_reported', LEBANON],
  ['civic_buildings', DAMAGE],
  ['educational_buildings', DAMAGE],
  ['places_of_worship', DAMAGE],
  ['residential', DAMAGE],
  ['en_name', 'killed-in-gaza.json, people killed in the Gaza Strip by name'],
  ['name_en', 'press_killed_in_gaza.json, journalists killed in the Gaza Strip by name'],
]);

/** Report sources of the publisher's other series. */
const SOURCES_OF_OTHER_FILES: ReadonlyMap<unknown, string> = new Map([
  ['moph_lb', LEBANON],
  ['ocha', LEBANON],
  ['who', LEBANON],
]);

/** Returns which of the publisher's other files has rows like this one, or undefined if none is known. */
export function recogniseOtherFile(row: Readonly<Record<string, unknown>>): string | undefined {
  for (const column of Object.keys(row)) {
    const file = OF_OTHER_FILES.get(column);
    if (file !== undefined) return file;
  }
  return SOURCES_OF_OTHER_FILES.get(row['report_source']);
}
