import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse, print as printForPeople, stripIgnoredCharacters, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { print } from '../../sdk/src/print.ts';
import { mutations, questions } from '../../server/playground/page.ts';

/** Normalises a document: the space between its tokens, and the two ways in which strings are written. */
function normal(text: string): string {
  const tree = visit(parse(text), { StringValue: (node) => ({ ...node, block: false }) });
  return stripIgnoredCharacters(printForPeople(tree));
}

const EVERYTHING = `
  query Everything($ids: [ID!]! = ["a", "b"] @old, $filter: Filter = {and: [{a: 1}, {b: {}}], or: []}, $no: Boolean = false)
    @named(as: "x") {
    alias: field(int: -12, float: 6.02e23, text: "quo\\"te \\n \\u00e9 }", enum: RED, null: null, list: [1, [2]], var: $ids) @include(if: $no) {
      ...Part @defer(label: "p") ...on Node @skip(if: true) { id } ... @include(if: $no) { b } ... { c }
    }
  }
  fragment Part on Claim @part { text(block: """
    some "text" of
      several lines \\""" and a brace {
  """) wording }
`;

describe('a syntax tree is printed as its text', () => {
  it('with every kind of node', () => {
    expect(normal(print(parse(EVERYTHING)))).toBe(normal(EVERYTHING));
  });

  it.each(['mutation { a }', 'subscription Told($a: ID = 1) { a }', '{ a }', 'query @live { a }'])('%s', (text) => {
    expect(normal(print(parse(text)))).toBe(normal(text));
  });

  const folder = 'sdk/src/documents';
  it.each(readdirSync(folder))('of the SDK, %s', (file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    expect(normal(print(parse(text)))).toBe(normal(text));
  });

  it.each([...questions, ...mutations].map(({ document }) => document))('of the playground %#', (text) => {
    expect(normal(print(parse(text)))).toBe(normal(text));
  });

  it('with any string and any number', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (text, number) => {
          const value = parse('{ a(text: "", number: 0) }');
          const tree = visit(value, {
            StringValue: (node) => ({ ...node, value: text }),
            IntValue: (node) => ({ ...node, kind: 'FloatValue' as never, value: String(number) }),
          });
          const found: unknown[] = [];
          visit(parse(print(tree)), {
            StringValue: ({ value: read }) => void found.push(read),
            IntValue: ({ value: read }) => void found.push(Number(read)),
            FloatValue: ({ value: read }) => void found.push(Number(read)),
          });
          expect(found).toEqual([text, Number(String(number))]);
        },
      ),
    );
  });
});
