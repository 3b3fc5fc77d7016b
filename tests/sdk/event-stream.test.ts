import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventStreamReader, type StreamEvent } from '../../sdk/src/event-stream.ts';

function read(...pieces: string[]): StreamEvent[] {
  const stream = eventStreamReader();
  return pieces.flatMap((piece) => stream.read(piece));
}

describe('an event stream', () => {
  // The examples of section 9.2.6 of the HTML standard, with different words.
  it.each([
    ['lines are joined', 'data: a\ndata: +2\ndata: 10\n\n', [['a\n+2\n10', undefined, undefined]]],
    [
      'comments are ignored',
      ': a comment\n\ndata: one\nid: 1\n\n',
      [
        ['', undefined, undefined],
        ['one', undefined, '1'],
      ],
    ],
    [
      'an id stays until there is another',
      'data:one\nid: 1\n\ndata:two\nid\n\ndata: three\n\n',
      [
        ['one', undefined, '1'],
        ['two', undefined, ''],
        ['three', undefined, ''],
      ],
    ],
    [
      'one space is part of the syntax',
      'data:  two spaces\ndata:none\n\n',
      [[' two spaces\nnone', undefined, undefined]],
    ],
    [
      'a field may have no value',
      'data\n\ndata\ndata\n\n',
      [
        ['', undefined, undefined],
        ['\n', undefined, undefined],
      ],
    ],
    ['an event that does not end is ignored', 'data: whole\n\ndata: half\n', [['whole', undefined, undefined]]],
    ['a value may hold colons', 'event: a:b\ndata: {"c":1}\n\n', [['{"c":1}', 'a:b', undefined]]],
    [
      'an id with a null character is ignored',
      'id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n',
      [
        ['a', undefined, '1'],
        ['b', undefined, '1'],
      ],
    ],
    [
      'field names are case-sensitive, and unknown fields are ignored',
      'Data: no\nwhat: ever\ndata: yes\n\n',
      [['yes', undefined, undefined]],
    ],
    [
      'the name of an event applies to that event alone',
      'event: x\ndata: 1\n\ndata: 2\n\n',
      [
        ['1', 'x', undefined],
        ['2', undefined, undefined],
      ],
    ],
  ] as const)('%s', (_, text, expected) => {
    expect(read(text).map(({ data, type, id }) => [data, type, id])).toEqual(expected);
  });

  it.each(['\n', '\r\n', '\r'])('has lines that end with %j', (end) => {
    const text = ['id: 1', 'event: next', 'data: a', 'data: b', '', 'data: c', '', ''].join(end);
    expect(read(text)).toEqual([
      { id: '1', type: 'next', data: 'a\nb' },
      { id: '1', type: undefined, data: 'c' },
    ]);
  });

  it('sets the time to wait, but only with whole numbers', () => {
    const stream = eventStreamReader();
    expect(stream.retryMs).toBe(0);
    stream.read('retry: 1500\n');
    expect(stream.retryMs).toBe(1500);
    stream.read('retry: soon\nretry: 1.5\nretry: -1\n');
    expect(stream.retryMs).toBe(1500);
  });

  it('is the same however it is split into pieces', () => {
    const line = fc.constantFrom(
      'data: a',
      'data',
      'data:é',
      'event: next',
      'id: 7',
      ': comment',
      'retry: 3',
      '',
      '',
      'x: y',
    );
    const end = fc.constantFrom('\n', '\r', '\r\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(line, end)), fc.array(fc.nat(6)), (lines, sizes) => {
        const text = lines.map((pair) => pair.join('')).join('');
        const pieces: string[] = [];
        for (let at = 0, index = 0; at < text.length; index++) {
          const size = sizes.length > 0 ? (sizes[index % sizes.length] as number) : 1;
          // Some pieces are empty, as when only a part of a multi-byte character has arrived.
          pieces.push(text.slice(at, at + size));
          at += size || (index % 2 ? 1 : 0);
          if (size === 0 && index % 2) pieces.push(text.slice(at - 1, at));
        }
        expect(pieces.join('')).toBe(text);
        expect(read(...pieces)).toEqual(reference(text));
      }),
    );
  });
});

/** The events of a whole stream, read line by line as the standard specifies. */
function reference(text: string): StreamEvent[] {
  const events: StreamEvent[] = [];
  let data: string[] = [];
  let type: string | undefined;
  let id: string | undefined;
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n').slice(0, -1);
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (line === '') {
      events.push({ type, data: data.join('\n'), id });
      data = [];
      type = undefined;
    }
    if (name === 'data' && line) data.push(value);
    if (name === 'event') type = value;
    if (name === 'id') id = value;
  }
  return events;
}
