import { appendFile, truncate } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_DATASET_BYTES } from '../../server/domain/datasets/json-file.ts';
import { gaza, readTfp } from '../../server/domain/datasets/tfp.ts';
import { checkRows, readEntries } from '../../server/domain/datasets/tfp-rows.ts';
import { fileOf, hasRealFile, madeUp, otherFiles, realFile, sayWhereAbsent } from '../support/observations.ts';
import { scratchFolder } from '../support/scratch.ts';

const read = (rows: unknown, leaveOut: string[] = []) =>
  readEntries(gaza, checkRows(gaza, rows, 'made-up.json', new Set(leaveOut)));

describe('the rows of the daily series', () => {
  it('give an observation for each cumulative count of people, and for nothing else', () => {
    const { entries } = read(madeUp);
    expect(entries.map(({ day, field, value }) => `${day} ${field} ${value}`)).toEqual([
      '2024-08-29 killed_cum 40600',
      '2024-08-31 killed_cum 40691',
      '2024-08-31 injured_cum 94060',
      '2024-08-31 killed_children_cum 16673',
      '2024-08-31 killed_women_cum 11269',
      '2024-08-31 med_killed_cum 885',
      '2024-08-31 press_killed_cum 172',
      '2024-08-31 civdef_killed_cum 82',
      '2024-09-01 killed_cum 40700',
      '2024-09-01 injured_cum 94100',
      '2024-09-02 killed_cum 40720',
      '2024-09-03 killed_cum 40750',
    ]);
  });

  it('have the subject and the reporter of each number', () => {
    const about = { event: 'gaza-war', place: 'gaza-strip', countType: 'CUMULATIVE' };
    const [first, second, third, fourth] = read(madeUp).entries;
    expect(first).toEqual({
      day: '2024-08-29',
      from: null,
      field: 'killed_cum',
      partOf: null,
      value: 40_600,
      low: null,
      high: null,
      label: 'mohtel',
      organisation: 'gaza-health-ministry',
      measure: 'KILLED',
      population: 'everyone',
      ...about,
    });
    expect(second).toMatchObject({ label: 'gmotel', organisation: 'gaza-government-media-office' });
    expect(third).toMatchObject({ measure: 'INJURED', population: 'everyone', ...about });
    expect(fourth).toMatchObject({ measure: 'KILLED', population: 'children', ...about });
  });

  it.each([
    ['missing', 'missing', null],
    ['unocha', 'unocha', 'ocha'],
  ])(
    'keep the report source %j as a label, with its organisation if there is one',
    (report_source, label, organisation) => {
      const { entries } = read([{ report_date: '2024-08-31', report_source, killed_cum: 1 }]);
      expect(entries).toMatchObject([{ label, organisation }]);
    },
  );

  it('leave out the other columns, each with a reason and a count', () => {
    expect(read(madeUp).skipped).toEqual([
      ...Object.entries({
        injured_cum: 4,
        killed_children_cum: 5,
        killed_women_cum: 5,
        med_killed_cum: 5,
        press_killed_cum: 5,
        civdef_killed_cum: 5,
        famine_cum: 6,
        child_famine_cum: 6,
        killed_cum: 1,
      }).map(([field, count]) => ({ field, count, reason: 'is not given, which means unknown, not zero' })),
      { field: 'ext_killed_cum', count: 2, reason: 'was calculated by the publisher, not reported by a source' },
      { field: 'massacres_cum', count: 1, reason: 'counts incidents, not people' },
    ]);
  });

  it('give the numbers of a period with its first day, and the parts of the number killed', () => {
    const { entries } = read([
      {
        ...{ report_date: '2025-08-23', report_source: 'mohtel', report_period: 24, killed_cum: 62_622 },
        ...{ killed: 359, killed_truce_new: 61, killed_committee: 298, injured: 308 },
      },
      {
        report_date: '2025-08-25',
        report_source: 'mohtel',
        report_period: 48,
        killed: 7,
        killed_recovered: 2,
        killed_succumbed: 5,
      },
    ]);
    expect(
      entries.map(({ day, from, field, measure, value, partOf }) => [field, measure, value, from, day, partOf]),
    ).toEqual([
      ['killed_cum', 'KILLED', 62_622, null, '2025-08-23', null],
      ['killed', 'KILLED', 359, '2025-08-23', '2025-08-23', null],
      ['injured', 'INJURED', 308, '2025-08-23', '2025-08-23', null],
      ['killed_truce_new', 'KILLED', 61, '2025-08-23', '2025-08-23', 'killed'],
      ['killed_committee', 'KILLED', 298, '2025-08-23', '2025-08-23', 'killed'],
      ['killed', 'KILLED', 7, '2025-08-24', '2025-08-25', null],
      ['killed_succumbed', 'KILLED', 5, '2025-08-24', '2025-08-25', 'killed'],
      ['killed_recovered', 'BODIES_RECOVERED', 2, '2025-08-24', '2025-08-25', 'killed'],
    ]);
    for (const { countType, from } of entries) expect(countType === 'CUMULATIVE').toBe(from === null);
  });

  it('leave out a zero of a day that a later report covers, and a period of unknown length', () => {
    const { entries, skipped } = read([
      { report_date: '2024-09-06', report_source: 'mohtel', report_period: 0, killed: 0 },
      { report_date: '2024-09-07', report_source: 'mohtel', killed: 61 },
      // Not a zero: it was reported for this day.
      { report_date: '2024-09-13', report_source: 'mohtel', report_period: 0, killed: 8 },
    ]);
    expect(entries.map(({ from, day, value }) => [from, day, value])).toEqual([['2024-09-13', '2024-09-13', 8]]);
    expect(skipped.filter(({ field }) => field === 'killed')).toEqual([
      { field: 'killed', count: 1, reason: 'is zero because the report of a later day covers the day' },
      { field: 'killed', count: 1, reason: 'counts a reporting period, of which the row does not give the length' },
    ]);
  });

  it('take no value from a derived field, whatever it contains, and lose no other value', () => {
    const field = fc.constantFrom('killed_cum', 'ext_killed_cum', 'killed', 'injured_cum', 'ext_new', 'famine_cum');
    const values = fc.dictionary(field, fc.nat());
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 20 }), (all) => {
        const rows = all.map((row, i) => ({
          ...row,
          report_date: new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10),
          report_source: 'mohtel',
        }));
        const { entries, skipped } = read(rows);
        const filed = rows.flatMap((row) =>
          Object.entries(row).flatMap(([name, value]) => (/^(killed|injured|famine)_cum$/.test(name) ? [value] : [])),
        );
        expect(entries.map(({ value }) => value).sort()).toEqual(filed.sort());
        const given = rows.flatMap((row) => Object.keys(row)).length - 2 * rows.length;
        const absent = skipped.filter(({ reason }) => reason.startsWith('is not given'));
        const left = skipped.filter(({ reason }) => !reason.startsWith('is not given'));
        const sum = (list: typeof skipped) => list.reduce((total, { count }) => total + count, 0);
        expect(entries.length + sum(left)).toBe(given);
        expect(entries.length + sum(absent)).toBe(9 * rows.length);
      }),
    );
  });
});

describe('a file of another series is refused and identified', () => {
  const GAZA = 'This import reads the daily figures of the Gaza Strip, casualties_daily.json';
  const of = (row: object) => [...madeUp, { report_date: '2024-09-04', report_source: 'mohtel', ...row }];

  it.each<[string, unknown, string]>([
    [
      'the West Bank',
      otherFiles.westBank,
      `row [0] of "2024-08-31" has the columns verified, injured_children_cum, settler_attacks_cum, displaced_persons_cum and flash_source, which are not part of this series. The file seems to be west_bank_daily.json, the daily figures of the West Bank, which tfp-west-bank imports. ${GAZA}.`,
    ],
    [
      'the West Bank, before any figures were verified',
      otherFiles.westBank.slice(1),
      `row [0] of "2024-09-01" has the columns injured_children_cum, settler_attacks_cum and flash_source, which are not part of this series. The file seems to be west_bank_daily.json, the daily figures of the West Bank, which tfp-west-bank imports. ${GAZA}.`,
    ],
    [
      'Lebanon',
      otherFiles.lebanon,
      `row [0] of "2024-08-31" has the columns phase, killed_cum_reported and injured_cum_reported, which are not part of this series. The file seems to be lebanon_casualties_daily.json, the daily figures of Lebanon, which tfp-lebanon imports. ${GAZA}.`,
    ],
    [
      'damaged buildings',
      otherFiles.damage,
      `row [0] of "2024-08-31" has the columns civic_buildings, educational_buildings, places_of_worship and residential, which are not part of this series. The file seems to be infrastructure-damaged.json, damage to buildings in the Gaza Strip. ${GAZA}.`,
    ],
    [
      'people killed, by name',
      otherFiles.names,
      `row [0] has the columns id, name, en_name, age, dob and 2 more, which are not part of this series. The file seems to be killed-in-gaza.json, people killed in the Gaza Strip by name. ${GAZA}.`,
    ],
    [
      'journalists killed, by name',
      otherFiles.journalists,
      `row [0] has the columns name, name_en and notes, which are not part of this series. The file seems to be press_killed_in_gaza.json, journalists killed in the Gaza Strip by name. ${GAZA}.`,
    ],
    [
      'one row of the West Bank between those of the series',
      [...madeUp.slice(3), otherFiles.westBank[0]],
      `row [3] of "2024-08-31" has the columns verified, `,
    ],
    [
      'another report source that identifies the file',
      of({ report_source: 'moph_lb', killed_cum: 1 }),
      `row [6] of "2024-09-04" gives "moph_lb" as report_source: it must be mohtel, gmotel, unocha or missing. The file seems to be lebanon_casualties_daily.json, the daily figures of Lebanon, which tfp-lebanon imports. ${GAZA}.`,
    ],
    [
      'another report source',
      of({ report_source: 'constructor' }),
      'gives "constructor" as report_source: it must be ',
    ],
    ['a known report source in another case', of({ report_source: 'Mohtel' }), 'gives "Mohtel" as '],
    ['a report source of two lines', of({ report_source: 'a\nb' }), 'gives "a\\nb" as report_source: it must be '],
    ['a report source that is not text', of({ report_source: 7 }), 'gives 7 as report_source: it must be mohtel, '],
    ['null as a report source', of({ report_source: null }), 'gives null as report_source: it must be mohtel'],
    [
      'no report source',
      of({ report_source: undefined, killed_cum: 1 }),
      'row [6] of "2024-09-04" has no report_source',
    ],
    [
      'an unknown column',
      of({ killed_at_sea_cum: 1 }),
      `row [6] of "2024-09-04" has the column killed_at_sea_cum, which this import does not know. Either the file belongs to another series, or the publisher has added a column to this one. If the other columns are unchanged, the file can be imported without it: --leave-out killed_at_sea_cum.`,
    ],
    [
      'unknown columns, one of them with terminal control characters',
      of({ a: 1, 'b\u001b[2J\u202e': 1 }),
      `has the columns a and "b\\u001b[2J\\u202e", which this import does not know.`,
    ],
    [
      'a column named __proto__',
      `[{"report_date":"2024-09-04","report_source":"mohtel","__proto__":{}}]`,
      '__proto__, which',
    ],
  ])('%s', async (_what, data, message) => {
    const file = await fileOf(data);
    const reading = readTfp(file);
    await expect(reading).rejects.toThrow(`${file}: `);
    await expect(reading).rejects.toThrow(message);
  });

  it('unless its unknown columns are left out by name', async () => {
    const rows = of({ killed_at_sea_cum: 1, killed_cum: 40_800 });
    const { entries, skipped } = read(rows, ['killed_at_sea_cum', 'not_there']);
    expect(entries.at(-1)).toMatchObject({ day: '2024-09-04', field: 'killed_cum', value: 40_800 });
    expect(entries.map(({ field }) => field)).not.toContain('killed_at_sea_cum');
    expect(skipped).toContainEqual({
      field: 'killed_at_sea_cum',
      count: 1,
      reason: 'is unknown to this import and is left out as requested',
    });
  });

  it.each(['killed_cum', 'report_source', 'killed', 'ext_killed_cum'])(
    'but the known column %s cannot be left out',
    async (column) => {
      await expect(readTfp(await fileOf(madeUp), [column])).rejects.toThrow(
        `--leave-out ${column}: this import knows the column. Only columns that are unknown to it can be left out.`,
      );
    },
  );

  it('files of other series lack a report source, whatever is left out', () => {
    const all = Object.values(otherFiles)
      .flat()
      .flatMap((row) => Object.keys(row))
      .filter((column) => !['report_date', 'report_source', 'report_period'].includes(column) && !/_cum$/.test(column));
    const columns = [...all, 'injured_children_cum', 'settler_attacks_cum', 'displaced_persons_cum'];
    expect(() => read(otherFiles.westBank, columns)).toThrow('row [0] of "2024-08-31" has no report_source.');
    expect(() => read(otherFiles.damage, columns)).toThrow('row [0] of "2024-08-31" has no report_source.');
  });

  it('a new derived column is left out like any other', () => {
    const { entries, skipped } = read(of({ ext_new_cum: 1 }));
    expect(entries).toHaveLength(12);
    expect(skipped).toContainEqual({
      field: 'ext_new_cum',
      count: 1,
      reason: 'was calculated by the publisher, not reported by a source',
    });
  });
});

describe('a wrong file is reported with row, date and field', () => {
  const day = { report_date: '2024-08-31', report_source: 'mohtel' };
  const ok = { ...day, report_date: '2024-08-30' };
  it.each<[string, unknown, string]>([
    ['a file that is not an array', { rows: [] }, 'must be an array of rows, one for each day'],
    ['a row that is not an object', [ok, 7], 'row [1] must be an object, but is 7'],
    ['null as a row', [null], 'row [0] must be an object, but is null'],
    ['a list as a row', [ok, ['2024-08-31', 1]], 'row [1] must be an object, but is ["2024-08-31",1]'],
    ['a file without rows', [], 'has no rows'],
    ['a row without a date', [ok, { report_source: 'mohtel', killed_cum: 1 }], 'row [1] has no report_date'],
    [
      'a date that does not exist',
      [{ ...day, report_date: '2024-02-30' }],
      'row [0] of "2024-02-30" gives "2024-02-30" as report_date: it must be a day such as 2024-09-02',
    ],
    [
      'a day before the series begins',
      [ok, { ...day, report_date: '2023-10-06' }],
      'row [1] of "2023-10-06" gives "2023-10-06" as report_date: it must be a day such as 2024-09-02, not before 2023-10-07',
    ],
    ['an invalid date', [{ report_date: 20_240_831 }], 'row [0] gives 20240831 as report_date: it must be a day'],
    [
      'a reporting period that is not a number of days',
      [{ ...day, report_period: 25 }],
      'row [0] of "2024-08-31" gives 25 as report_period: it must be a number of hours that is a multiple of 24',
    ],
    ['a duplicate day', [ok, day, day], 'row [2] of "2024-08-31" repeats the day of row [1]'],
    [
      'a negative number',
      [ok, { ...day, killed_cum: -1 }],
      'row [1] of "2024-08-31" gives -1 as killed_cum: it must be a whole number from 0 to 2147483647',
    ],
    ['a fraction', [{ ...day, injured_cum: 1.5 }], 'row [0] of "2024-08-31" gives 1.5 as injured_cum: it must be'],
    [
      'a huge number',
      [{ ...day, killed_cum: 2_147_483_648 }],
      'row [0] of "2024-08-31" gives 2147483648 as killed_cum: it must be a whole number',
    ],
    [
      'a number as text',
      [{ ...day, press_killed_cum: '172' }],
      'row [0] of "2024-08-31" gives "172" as press_killed_cum: it must be a whole number',
    ],
    [
      'a Boolean',
      [{ ...day, killed_cum: true }],
      'row [0] of "2024-08-31" gives true as killed_cum: it must be a whole number',
    ],
  ])('%s', async (_what, data, message) => {
    const file = await fileOf(data);
    await expect(readTfp(file)).rejects.toThrow(`${file}: ${message}`);
  });

  it.each<[string, string | Buffer, RegExp]>([
    ['nothing', '', /: is empty\.$/],
    ['white space', ' \n', /: is not JSON: /],
    ['an error page', '<!DOCTYPE html>', /: is not JSON: /],
    ['a truncated file', JSON.stringify(madeUp).slice(0, 200), /: is not JSON: /],
    ['a file in another encoding', Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d]), /: is not JSON: /],
  ])('%s', async (_what, text, message) => {
    await expect(readTfp(await fileOf(text))).rejects.toThrow(message);
  });

  it('a missing file, a folder, and a file that is too large', async () => {
    const folder = await scratchFolder('series');
    const nowhere = path.join(folder, 'nowhere.json');
    await expect(readTfp(nowhere)).rejects.toThrow(`${nowhere}: the file cannot be read (ENOENT).`);
    await expect(readTfp(folder)).rejects.toThrow(`${folder}: is not a file.`);
    const large = await fileOf([]);
    await truncate(large, LARGEST_DATASET_BYTES + 1);
    await expect(readTfp(large)).rejects.toThrow('has 50000001 bytes, but at most 50000000 are read');
  });

  it('but a byte order mark, a null or another order of rows is accepted', async () => {
    const file = await fileOf('\uFEFF');
    await appendFile(file, JSON.stringify([{ ...day, killed_cum: 0, injured_cum: null }, ok]));
    expect((await readTfp(file)).entries.map(({ field, value }) => [field, value])).toEqual([['killed_cum', 0]]);
  });
});

describe.runIf(hasRealFile)('the real series', () => {
  it('has 6,053 observations of 1,051 days', async () => {
    const { rows, entries } = await readTfp(realFile);
    expect(rows).toBe(1_051);
    const counts = Map.groupBy(entries, ({ field }) => field);
    expect(Object.fromEntries([...counts].map(([field, all]) => [field, all.length]))).toEqual({
      killed_cum: 1_033,
      injured_cum: 1_025,
      killed_children_cum: 133,
      killed_women_cum: 132,
      med_killed_cum: 144,
      press_killed_cum: 175,
      civdef_killed_cum: 102,
      famine_cum: 330,
      child_famine_cum: 330,
      killed: 929,
      injured: 901,
      killed_truce_new: 453,
      killed_succumbed: 66,
      killed_recovered: 262,
      killed_committee: 38,
    });
    expect(entries.filter(({ field, value }) => field === 'killed_cum' && value === 40_691)).toMatchObject([
      { day: '2024-08-31', label: 'mohtel', organisation: 'gaza-health-ministry' },
    ]);
  });

  it.each([
    ['2025-08-23', 359, { killed_truce_new: 61, killed_committee: 298 }],
    ['2025-10-04', 786, { killed_truce_new: 66, killed_committee: 720 }],
  ])('explains the rise of the total on %s', async (on, rise, parts) => {
    const { entries } = await readTfp(realFile);
    const ofDay = entries.filter(({ day }) => day === on);
    const before = entries.findLast(({ day, field }) => day < on && field === 'killed_cum');
    const numberOf = (name: string) => ofDay.find(({ field }) => field === name)?.value ?? 0;
    expect(numberOf('killed')).toBe(rise);
    expect(numberOf('killed_cum') - (before?.value ?? 0)).toBe(rise);
    const listed = ofDay.filter(({ partOf }) => partOf === 'killed').map(({ field, value }) => [field, value]);
    expect(Object.fromEntries(listed)).toEqual(parts);
  });
});
sayWhereAbsent();
