import { OperationalError } from '../../errors.ts';
import { formatCount, formatList } from '../figures/words.ts';
import type { ObservationFile } from './observations.ts';
import type { ImportPlan } from './plan-import.ts';
import type { StandingVintage } from './vintage-table.ts';
import type { Publication } from './vintages.ts';

/** Checks a version of a data set's file against those that the ledger has. */

/** Returns the last possible day of numbers whose version is not known, if they count as newer than the file. */
export function findNewerUndated(
  vintages: readonly StandingVintage[],
  { published, replaces }: Publication,
): string | null {
  const newer = vintages.find(
    ({ dated, publishedOn }) => !dated && publishedOn > published && publishedOn !== replaces,
  );
  return newer?.publishedOn ?? null;
}

/** @throws OperationalError if the version to be replaced is not there, or another one would be replaced as well */
export function checkReplaced(
  { name, dataset }: ObservationFile,
  vintages: readonly StandingVintage[],
  { published, replaces }: Publication,
): void {
  const days = vintages.map(({ publishedOn }) => publishedOn);
  if (replaces === null) return;
  if (!days.includes(replaces)) {
    const known = days.length === 0 ? 'no version at all' : `only those of ${formatDays(days)}`;
    throw new OperationalError(
      `${name}: there is no version of ${dataset} of ${replaces} to replace: the ledger has ${known}.`,
    );
  }
  if (replaces !== published && days.includes(published))
    throw new OperationalError(
      `${name}: cannot take the place of the version of ${replaces} as that of ${published}: the ledger has one of that day too. Replace that one instead: --replaces ${published}`,
    );
}

/** @throws OperationalError if the ledger has a version of that day that says something else */
export function checkSameDay(
  { name, dataset, sha256 }: ObservationFile,
  vintages: readonly StandingVintage[],
  published: string,
  { added, differing, missing }: ImportPlan,
): void {
  const standing = vintages.find(({ publishedOn }) => publishedOn === published);
  const count = added.length + differing.length + missing.length;
  // The same file may be read differently by a later version of its importer.
  if (!standing || count === 0 || standing.sha256 === sha256) return;
  const [first] = [...differing.map(({ after }) => after), ...added, ...missing];
  throw new OperationalError(
    `${name}: the ledger already has a version of ${dataset} published on ${published}${standing.file === null ? '' : ` (${standing.file})`}, and it differs in ${formatCount(count)} ${count === 1 ? 'number' : 'numbers'}, for example ${first?.field} of ${first?.day}. If that version was imported by mistake, replace it: --replaces ${published}`,
  );
}

/** How many days a message names. */
const MOST_NAMED_DAYS = 5;

function formatDays(days: readonly string[]): string {
  const more = days.length - MOST_NAMED_DAYS;
  return formatList(more > 0 ? [...days.slice(-MOST_NAMED_DAYS), `${formatCount(more)} earlier ones`] : [...days]);
}
