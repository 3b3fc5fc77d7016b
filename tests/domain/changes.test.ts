import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FieldChange, findChangedFields, findChanges, isSameState } from '../../server/domain/records/changes.ts';

const change = (path: string, before: unknown, after: unknown): FieldChange => ({ path, before, after });

describe('a field that the format gained later', () => {
  const [older, same, other] = [
    { value: 1 },
    { value: 1, unit: 'PERSON', stance: 'ASSERTS' },
    { value: 1, unit: 'HOUSEHOLD' },
  ];

  it('is no change if it means what was meant before', () => {
    expect(findChangedFields(older, same)).toEqual([]);
    expect(findChanges(older, same)).toEqual([]);
    expect(isSameState(older, same)).toBe(true);
  });

  it('is a change if it means something else, or if the record is new', () => {
    expect(findChangedFields(older, other)).toEqual(['unit']);
    expect(findChanges(older, other)).toEqual([change('unit', null, 'HOUSEHOLD')]);
    expect(isSameState(older, other)).toBe(false);
    expect(findChangedFields({}, same)).toEqual(['value', 'unit', 'stance']);
    expect(findChanges(null, same)).toHaveLength(3);
  });
});

describe('what changed', () => {
  it.each<[string, unknown, unknown, FieldChange[]]>([
    ['nothing', { value: 1, note: null }, { note: null, value: 1 }, []],
    ['one field of several', { value: 1, wording: '1' }, { value: 2, wording: '1' }, [change('value', 1, 2)]],
    ['several fields, sorted by name', { b: 1, a: 1 }, { b: 2, a: 2 }, [change('a', 1, 2), change('b', 1, 2)]],
    ['a field that was added', {}, { note: 'added' }, [change('note', null, 'added')]],
    ['a field that was removed', { note: 'removed' }, {}, [change('note', 'removed', null)]],
    ['null to a value, and back', { a: null, b: 1 }, { a: 1, b: null }, [change('a', null, 1), change('b', 1, null)]],
    ['null and a missing field', { a: null, b: [] }, { c: null, d: [] }, []],
    [
      '0, false and the empty text, which are values',
      { a: null, b: null, c: null },
      { a: 0, b: false, c: '' },
      [change('a', null, 0), change('b', null, false), change('c', null, '')],
    ],
    ['a number and the same number as text', { value: 1 }, { value: '1' }, [change('value', 1, '1')]],
    [
      'a nested field',
      { publishedOn: { earliest: '2001-01-01', latest: '2001-01-02' } },
      { publishedOn: { earliest: '2001-01-01', latest: '2001-01-03' } },
      [change('publishedOn.latest', '2001-01-02', '2001-01-03')],
    ],
    [
      'a new record',
      { asOf: null },
      { asOf: { earliest: '2001-01-01', latest: null } },
      [change('asOf', null, { earliest: '2001-01-01', latest: null })],
    ],
    ['a record that was replaced by a value', { at: { from: 1 } }, { at: 1 }, [change('at', { from: 1 }, 1)]],
    [
      'a list of values, compared as a whole',
      { caveats: ['ALLEGED'] },
      { caveats: ['ALLEGED', 'PARTIAL'] },
      [change('caveats', ['ALLEGED'], ['ALLEGED', 'PARTIAL'])],
    ],
    ['a list that was emptied', { caveats: ['ALLEGED'] }, { caveats: [] }, [change('caveats', ['ALLEGED'], null)]],
    [
      'a field of a list item',
      { attributions: [{ label: 'one' }, { label: 'two', verb: 'SAYS' }] },
      { attributions: [{ label: 'one' }, { label: 'two', verb: 'CLAIMS' }] },
      [change('attributions[1].verb', 'SAYS', 'CLAIMS')],
    ],
    [
      'an item inserted before others, which stay unchanged',
      { mentions: [{ label: 'a' }, { label: 'b' }] },
      { mentions: [{ label: 'new' }, { label: 'a' }, { label: 'b' }] },
      [change('mentions[0]', null, { label: 'new' })],
    ],
    [
      'an item removed from the middle',
      { mentions: [{ label: 'a' }, { label: 'b' }, { label: 'c' }] },
      { mentions: [{ label: 'a' }, { label: 'c' }] },
      [change('mentions[1]', { label: 'b' }, null)],
    ],
    [
      'one item changed, one added',
      { mentions: [{ label: 'a' }, { label: 'z' }] },
      { mentions: [{ label: 'b' }, { label: 'c' }, { label: 'z' }] },
      [change('mentions[0].label', 'a', 'b'), change('mentions[1]', null, { label: 'c' })],
    ],
    [
      'two items that swapped places',
      { mentions: [{ label: 'a' }, { label: 'b' }] },
      { mentions: [{ label: 'b' }, { label: 'a' }] },
      [change('mentions[0]', { label: 'a' }, null), change('mentions[1]', null, { label: 'a' })],
    ],
    [
      'a new list of records',
      { credits: [] },
      { credits: [{ label: 'a' }] },
      [change('credits[0]', null, { label: 'a' })],
    ],
    [
      'the first state, field by field',
      null,
      { slug: 'a', note: null, at: { low: 1 }, names: [{ value: 'b' }] },
      [change('at', null, { low: 1 }), change('names[0]', null, { value: 'b' }), change('slug', null, 'a')],
    ],
    ['a name with all sorts of characters', { 'a.b[0]': 1 }, { 'a.b[0]': 2 }, [change('a.b[0]', 1, 2)]],
  ])('%s', (_what, before, after, expected) => {
    expect(findChanges(before, after)).toEqual(expected);
  });
});

describe('for any two records', () => {
  const record = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.jsonValue({ maxDepth: 3 }));

  it('nothing has changed between a record and itself', () => {
    fc.assert(
      fc.property(record, (one) => {
        expect(findChanges(one, structuredClone(one))).toEqual([]);
      }),
    );
  });

  it('adding or removing a field is one change', () => {
    fc.assert(
      fc.property(record, fc.string(), (one, added) => {
        expect(findChanges(one, { ...one, added })).toEqual([change('added', null, added)]);
        expect(findChanges({ ...one, added }, one)).toEqual([change('added', added, null)]);
      }),
    );
  });

  it('the values before and after a change always differ', () => {
    fc.assert(
      fc.property(record, record, (one, other) => {
        for (const { before, after } of findChanges(one, other)) expect(before).not.toEqual(after);
      }),
    );
  });
});
