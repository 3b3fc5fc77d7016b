import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { anonymous, whereObservationsStand } from '../../server/domain/access/visibility.ts';
import { importObservations } from '../../server/domain/datasets/import.ts';
import { readTfp } from '../../server/domain/datasets/tfp.ts';
import { toDay, toStored } from '../../server/domain/figures/dates.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { hasRealFile, realFile } from '../support/observations.ts';

/**
 * Real versions of the publisher's file, which are not part of the project: every `casualties_daily*.json` in the folder of
 * the real file and in the folders within it. Its path says on which day a version was published; one that says nothing is
 * taken to have been published on its last day.
 */

const folder = path.dirname(realFile);
const files = !hasRealFile
  ? []
  : readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /casualties_daily[^/]*\.json$/.test(name) && !/lebanon|\.min\./.test(name))
      .map((name) => path.join(folder, name));
type Row = Readonly<Record<string, unknown>> & { readonly report_date: string };
const versions = files
  .map((file) => {
    const rows = JSON.parse(readFileSync(file, 'utf8')) as Row[];
    const last = rows
      .map(({ report_date }) => report_date)
      .sort()
      .at(-1);
    const [named] = /\d{4}-\d{2}-\d{2}/.exec(path.relative(folder, file)) ?? [];
    return { file, rows, published: named ?? last ?? '' };
  })
  .sort((a, b) => (a.published < b.published ? -1 : 1));

const FIELDS = [
  'killed',
  'injured',
  'killed_children',
  'killed_women',
  'med_killed',
  'press_killed',
  'civdef_killed',
].map((name) => `${name}_cum`);
/** The totals of a version, read without the importer: "2023-10-07 killed_cum" and the number. */
const totalsOf = (rows: readonly Row[]) =>
  new Map(
    rows.flatMap((row) =>
      FIELDS.flatMap((field): [string, number][] =>
        typeof row[field] === 'number' ? [[`${row.report_date} ${field}`, row[field]]] : [],
      ),
    ),
  );
/** The totals that the ledger shows, as known by a day. */
const shown = async ({ prisma }: TestDatabase, day: string | null) => {
  const viewer = { ...anonymous, knownBy: toStored(day) };
  const found = await prisma.observation.findMany({
    where: { ...whereObservationsStand(viewer), field: { in: FIELDS } },
  });
  return new Map(found.map(({ day: counted, field, value }) => [`${toDay(counted)} ${field}`, value ?? -1]));
};
const sorted = (totals: ReadonlyMap<string, number>) => [...totals].sort(([a], [b]) => (a < b ? -1 : 1));

describe.runIf(versions.length > 1)('the real versions', () => {
  it('in any order are shown as they were published, with the values that were changed later', async () => {
    const [oldest, newest] = [versions[0], versions.at(-1)];
    if (!oldest || !newest) throw new Error('There are no versions.');
    // Numbers that both give, and that differ.
    const later = totalsOf(newest.rows);
    const changed = sorted(totalsOf(oldest.rows)).flatMap(([key, before]) => {
      const after = later.get(key);
      return after === undefined || after === before ? [] : [`${key}: ${before} → ${after}`];
    });
    for (const order of [versions, versions.toReversed()]) {
      const db = await freshDatabase();
      for (const { file, published } of order) await importObservations(db.prisma, await readTfp(file), { published });
      for (const { rows, published } of versions)
        expect(sorted(await shown(db, published))).toEqual(sorted(totalsOf(rows)));
      const [then, now] = [await shown(db, oldest.published), await shown(db, null)];
      const told = sorted(then).flatMap(([key, before]) => {
        const after = now.get(key);
        return after === undefined || after === before ? [] : [`${key}: ${before} → ${after}`];
      });
      expect(told).toEqual(changed);
    }
    if (oldest.published === '2024-01-21') {
      expect(changed).toHaveLength(23);
      expect(changed).toContain('2023-10-07 killed_cum: 198 → 232');
    }
  }, 300_000);
});
it.runIf(versions.length < 2)(`there are not two versions of the series in ${folder}`, ({ skip }) => skip());
