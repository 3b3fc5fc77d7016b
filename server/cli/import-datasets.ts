import path from 'node:path';
import { importObservations } from '../domain/datasets/import.ts';
import type { ObservationFile } from '../domain/datasets/observations.ts';
import { countWritten, formatReport } from '../domain/datasets/report.ts';
import { readTfp } from '../domain/datasets/tfp.ts';
import type { ObservationReport } from '../domain/datasets/write-observations.ts';
import { OperationalError } from '../errors.ts';
import { progressOn } from './progress.ts';
import { describeNextStep, isColoured, quoted, rehearsal, rehearses } from './rehearsal.ts';
import type { Call, Transfer } from './transfer.ts';

/** `npm run import -- tfp`: files of official series, shown as a diff first and then written. */

const RETRACT = 'retract-missing';
const LEAVE_OUT = 'leave-out';

export const importTfp: Transfer = importerOf({
  name: 'tfp',
  what: 'casualties_daily.json of Tech for Palestine: daily figures of the Gaza Strip',
  read: readTfp,
});

interface Series {
  readonly name: string;
  /** What the file is, for the usage. */
  readonly what: string;
  read(file: string, leaveOut: readonly string[]): Promise<ObservationFile>;
}

function importerOf({ name, what, read }: Series): Transfer {
  return {
    takes: `<file> ${rehearsal.takes} [--${RETRACT}] [--${LEAVE_OUT} <column>]`,
    what: [
      what,
      ...rehearsal.what,
      `--${RETRACT} retracts what the ledger has of the series and the file does not hold`,
      `--${LEAVE_OUT} imports the file without a column that the import does not know`,
    ],
    options: [...rehearsal.options, RETRACT],
    listing: [LEAVE_OUT],
    accepts: (call) => call.paths.length === 1 && rehearses(call) !== undefined,
    async prepare(call) {
      const file = await read(path.resolve(call.from, call.paths[0] as string), call.listed[LEAVE_OUT] ?? []);
      return {
        curated: 'present',
        async run(db, signal) {
          const { step, end } = progressOn(process.stderr, 'Observations');
          const options = {
            rehearse: rehearses(call) ?? true,
            retractMissing: call.options.has(RETRACT),
            step,
            signal,
          };
          const report = await importObservations(db.prisma, file, options).finally(end).catch(explain);
          return {
            report: [...formatReport(file, report, isColoured()), ...ending(name, call, report)].join('\n'),
          };
        },
      };
    },
  };
}

function ending(name: string, call: Call, report: ObservationReport): string[] {
  const lines: string[] = [];
  if (report.left.length > 0) lines.push(`With --${RETRACT} what the file does not hold is retracted.`);
  const further = [
    ...(call.options.has(RETRACT) ? [`--${RETRACT}`] : []),
    ...(call.listed[LEAVE_OUT] ?? []).map((column) => `--${LEAVE_OUT} ${quoted(column)}`),
  ];
  if (countWritten(report) > 0) lines.push(describeNextStep(name, call, further));
  return lines;
}

function explain(error: unknown): never {
  throw error instanceof OperationalError ? new OperationalError(`${error.message}\nNothing was written.`) : error;
}
