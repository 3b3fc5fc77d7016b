import { appendFile, mkdir, truncate } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE } from '../../server/domain/datasets/json-file.ts';
import { checkedRows, entriesOf, readTfp } from '../../server/domain/datasets/tfp.ts';
import { fileOf, hasRealFile, madeUp, realFile, sayWhereAbsent, scratchFolder } from '../support/observations.ts';

const read = (rows: unknown) => entriesOf(checkedRows(rows, 'made-up.json'));

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

  it('say what each number counts, and who reported it', () => {
    const about = { event: 'gaza-war', place: 'gaza-strip', countType: 'CUMULATIVE' };
    const [first, second, third, fourth] = read(madeUp).entries;
    expect(first).toEqual({
      day: '2024-08-29',
      field: 'killed_cum',
      value: 40_600,
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
    ['unocha', 'unocha', null],
    ['constructor', 'constructor', null],
    [null, null, null],
    [undefined, null, null],
  ])('keep the report source %j as a label and identify nobody', (report_source, label, organisation) => {
    const { entries } = read([{ report_date: '2024-08-31', report_source, killed_cum: 1 }]);
    expect(entries).toMatchObject([{ label, organisation }]);
  });

  it('leave out the rest, each with its reason and its number', () => {
    expect(read(madeUp).skipped).toEqual([
      ...Object.entries({
        injured_cum: 4,
        killed_children_cum: 5,
        killed_women_cum: 5,
        med_killed_cum: 5,
        press_killed_cum: 5,
        civdef_killed_cum: 5,
        killed_cum: 1,
      }).map(([field, count]) => ({ field, count, reason: 'is not given: unknown, and not zero' })),
      { field: 'report_period', count: 6, reason: 'is the length of the reporting period in hours, and no figure' },
      { field: 'killed', count: 2, reason: 'counts one reporting period, and is not filed as a cumulative count' },
      { field: 'ext_killed_cum', count: 2, reason: 'was worked out by the publisher, and reported by nobody' },
      { field: 'massacres_cum', count: 1, reason: 'counts incidents, and not people' },
      { field: 'weather', count: 1, reason: 'is not known to this import' },
    ]);
  });

  it('take no value from a field that is derived, whatever it holds, and lose none', () => {
    const field = fc.constantFrom('killed_cum', 'ext_killed_cum', 'killed', 'injured_cum', 'ext_injured_cum', 'other');
    const values = fc.dictionary(field, fc.nat());
    fc.assert(
      fc.property(fc.array(values, { maxLength: 20 }), (all) => {
        const rows = all.map((row, i) => ({
          ...row,
          report_date: new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10),
        }));
        const { entries, skipped } = read(rows);
        const filed = rows.flatMap((row) =>
          Object.entries(row).flatMap(([name, value]) => (/^(killed|injured)_cum$/.test(name) ? [value] : [])),
        );
        expect(entries.map(({ value }) => value).sort()).toEqual(filed.sort());
        const given = rows.flatMap((row) => Object.keys(row)).length - rows.length;
        const absent = skipped.filter(({ reason }) => reason.startsWith('is not given'));
        const left = skipped.filter(({ reason }) => !reason.startsWith('is not given'));
        const sum = (list: typeof skipped) => list.reduce((total, { count }) => total + count, 0);
        expect(entries.length + sum(left)).toBe(given);
        expect(entries.length + sum(absent)).toBe(7 * rows.length);
      }),
    );
  });
});

describe('a file that is wrong is named with row, date and field', () => {
  const day = { report_date: '2024-08-31', report_source: 'mohtel' };
  const ok = { ...day, report_date: '2024-08-30' };
  it.each<[string, unknown, string]>([
    ['no array', { rows: [] }, 'must be an array of rows, one for each day'],
    ['a row that is none', [ok, 7], 'row [1] must be an object, and is 7'],
    ['a row that is nothing', [null], 'row [0] must be an object, and is null'],
    ['a row without a date', [ok, { killed_cum: 1 }], 'row [1] has no report_date'],
    [
      'a date that the calendar has not',
      [{ ...day, report_date: '2024-02-30' }],
      'row [0] of "2024-02-30" gives "2024-02-30" as report_date: it must be a day such as 2024-09-02',
    ],
    ['a date that is none', [{ report_date: 20_240_831 }], 'row [0] gives 20240831 as report_date: it must be a day'],
    ['a day twice', [ok, day, day], 'row [2] of "2024-08-31" is the second one of its day: the other is row [1]'],
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
      'a truth value',
      [{ ...day, killed_cum: true }],
      'row [0] of "2024-08-31" gives true as killed_cum: it must be a whole number',
    ],
    [
      'a source that is no text',
      [{ ...day, report_source: 7 }],
      'row [0] of "2024-08-31" gives 7 as report_source: it must be a text of one line',
    ],
    [
      'a source of two lines',
      [{ ...day, report_source: 'a\nb' }],
      'row [0] of "2024-08-31" gives "a\\nb" as report_source: it must be a text',
    ],
  ])('%s', async (_what, data, message) => {
    const file = await fileOf(data);
    await expect(readTfp(file)).rejects.toThrow(`${file}: ${message}`);
  });

  it.each<[string, string | Buffer, RegExp]>([
    ['nothing', '', /: is not JSON: /],
    ['half of a file', JSON.stringify(madeUp).slice(0, 200), /: is not JSON: /],
    ['another encoding', Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d]), /: is not JSON: /],
  ])('%s', async (_what, text, message) => {
    await expect(readTfp(await fileOf(text))).rejects.toThrow(message);
  });

  it('no file, a folder, a file that is too large', async () => {
    const nowhere = scratchFolder('nowhere.json');
    await expect(readTfp(nowhere)).rejects.toThrow(`${nowhere}: the file cannot be read (ENOENT).`);
    await mkdir(scratchFolder('folder'));
    await expect(readTfp(scratchFolder('folder'))).rejects.toThrow('folder: is not a file.');
    const large = await fileOf([]);
    await truncate(large, LARGEST_FILE + 1);
    await expect(readTfp(large)).rejects.toThrow('has 50000001 bytes, and at most 50000000 are read');
  });

  it('and a byte order mark or a null is no mistake', async () => {
    const file = await fileOf('\uFEFF');
    await appendFile(file, JSON.stringify([{ ...day, killed_cum: 0, injured_cum: null }]));
    expect((await readTfp(file)).entries.map(({ field, value }) => [field, value])).toEqual([['killed_cum', 0]]);
  });
});

describe.runIf(hasRealFile)('the real series', () => {
  it('has 2,744 observations of 1,051 days', async () => {
    const { rows, entries } = await readTfp(realFile);
    expect(rows).toBe(1_051);
    const counts = Object.groupBy(entries, ({ field }) => field);
    expect(Object.entries(counts).map(([field, all]) => [field, all?.length])).toEqual([
      ['killed_cum', 1_033],
      ['injured_cum', 1_025],
      ['med_killed_cum', 144],
      ['press_killed_cum', 175],
      ['killed_children_cum', 133],
      ['killed_women_cum', 132],
      ['civdef_killed_cum', 102],
    ]);
    expect(entries.filter(({ field, value }) => field === 'killed_cum' && value === 40_691)).toMatchObject([
      { day: '2024-08-31', label: 'mohtel', organisation: 'gaza-health-ministry' },
    ]);
  });
});
sayWhereAbsent();
