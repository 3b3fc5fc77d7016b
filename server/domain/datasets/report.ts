import { counting, figures } from '../words.ts';
import type { ObservationFile } from './observations.ts';
import type { ObservationReport } from './write-observations.ts';

/** Days that a line names before it only counts them. */
const MOST_NAMED = 5;

/** The report of an import: what was read, what became of it, and what was left out and why. A line each. */
export function observationReport(
  file: ObservationFile,
  { created, changed, unchanged, kept }: ObservationReport,
): string {
  const left = Map.groupBy(file.skipped, ({ reason }) => reason);
  return [
    `${file.name}: ${counting(file.rows, 'row')} read into the data set ${file.dataset}.`,
    `Observations: ${figures(created)} new, ${figures(changed)} changed, ${figures(unchanged)} as they were.`,
    ...(kept.length > 0 ? [`Kept, though the file no longer holds them: ${named(kept)}.`] : []),
    ...(left.size > 0 ? ['Left out:'] : []),
    ...[...left].map(([reason, values]) => {
      const fields = values.map(({ field, count }) => `${field} (${figures(count)})`);
      return `  ${reason}: ${fields.join(', ')}.`;
    }),
  ].join('\n');
}

function named(kept: ObservationReport['kept']): string {
  const shown = kept.slice(0, MOST_NAMED).map(({ day, field }) => `${field} of ${day}`);
  const more = kept.length - shown.length;
  return `${figures(kept.length)} (${shown.join(', ')}${more > 0 ? `, and ${figures(more)} more` : ''})`;
}
