import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Rules for all hand-written code of the server. */

const root = path.resolve('server');
const files = (readdirSync(root, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts') && !/generated|\.d\.ts$/.test(file))
  .map((file) => ({ file: file.split(path.sep).join('/'), code: codeOf(readFileSync(path.join(root, file), 'utf8')) }));

/** Returns the text without comments, in which these words mean nothing special. */
function codeOf(text: string): string {
  return text.replaceAll(/\/\*(?!\s*@ts-)[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/(?!\s*@ts-).*$/gm, '');
}

describe('the type checker is not switched off', () => {
  /** Ways to switch off the type checker. A plain cast to a concrete type is not one of them. */
  const WAYS = [
    /\bas (?:never|any)\b/g,
    // A double cast through any other type.
    /\bas (?:unknown|object|[A-Z]\w*(?:<[^<>]*>)?) as [A-Za-z{]/g,
    /(?:=|\(|,|:|\?|\breturn)\s*<[\w.]+>(?=[\w(]+[\w.()]*[;,)\s])(?!\w*\s*\()/g,
    /:\s*any\b|<any>|\bany\[\]/g,
    /@ts-(?:ignore|expect-error|nocheck)/g,
  ];
  const uses = (code: string) => WAYS.flatMap((way) => code.match(way) ?? []);

  /** The files that cannot do without, with the number of uses and the reason. */
  const ALLOWED: Readonly<Record<string, readonly [times: number, reason: string]>> = {
    'plugins/use-event-stream.ts': [
      1,
      "A Response takes streams of Node's, and its type names those of the web alone.",
    ],
  };

  it('except where a reason is given', () => {
    const found = files.flatMap(({ file, code }) => {
      const ways = uses(code);
      return ways.length === 0 ? [] : [{ file, times: ways.length, ways }];
    });
    expect(found.map(({ file, times }) => `${file} ${times}`).sort()).toEqual(
      Object.entries(ALLOWED).map(([file, [times]]) => `${file} ${times}`),
    );
  });

  it.each([
    'const model = tx[name] as unknown as Model;',
    'return row as never;',
    'const value = thing as object as Thing;',
    'const value = <Thing>thing;',
    'call(<Thing>thing)',
    'function read(value: any) {',
    '// @ts-expect-error',
    'x as any',
  ])('found in: %s', (code) => {
    expect(uses(codeOf(code))).toHaveLength(1);
  });

  it.each([
    'const one = <Row>(row: Row) => row;',
    'import * as stored from "./stored.ts";',
    'const kinds = ["a"] as const;',
    'const row = found as Row;',
    '/** It was never read as any other, as long as it stands. */',
    'export function keep<Args>(args: Args): Promise<Args> {',
    'const batch = new Batch<string, Row>((id) => id);',
  ])('and not in: %s', (code) => {
    expect(uses(codeOf(code))).toEqual([]);
  });
});

describe('an exported name', () => {
  const declaration =
    /^export (?:default )?(?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;
  const homes = new Map<string, string[]>();
  for (const { file, code } of files)
    for (const [, name = ''] of code.matchAll(declaration)) homes.set(name, [...(homes.get(name) ?? []), file]);

  it('stands for one thing, defined in one file', () => {
    const shared = [...homes].filter(([, found]) => new Set(found).size > 1);
    expect(shared).toEqual([]);
    // Otherwise nothing was checked.
    expect(homes.size).toBeGreaterThan(400);
  });
});

describe('an exported function', () => {
  /** The verbs of functions, and the first words of predicates. Before adding a verb, check whether one of these fits. */
  const VERBS =
    `accept accepts add allows answer ask attribute bind can canonicalise capture check choose clear collect colour compare compile compose concatenate conjugate connect correct count create
    declare decline decode define delay describe draw drive encode end ends enter escape exclude exists explain export find finish fits fold format get group has
    hash hide holds identify ignore import insert is join keep lead lies list listen load log look make mask match may merge
    migrate name narrow normalise offer omit open order overlap perform persist pick plan prefers prepare price prints publish quote
    rank read recognise record refuse rehearse reject relate render renew require resolve retract revise revoke run search select
    set settle show skip sort speak split start stop take tie to unmerge unnest unrelate update use wait weigh where with write`.split(
      /\s+/,
    );
  /** Terms that users of Prisma know. */
  const TERMS = ['raw'];
  const verbOf = (name: string) => /^[a-z]+/.exec(name)?.[0] ?? '';

  it('begins with a verb', () => {
    const functions = files.flatMap(({ file, code }) =>
      [
        ...code.matchAll(
          /^export (?:async )?(?:function\*? (\w+)|const (\w+)(?:: [^=\n]+)? = (?:async )?(?:<[^>\n]*>)?\()/gm,
        ),
      ].map(([, declared, assigned]) => ({ file, name: declared ?? assigned ?? '' })),
    );
    expect(functions.filter(({ name }) => !VERBS.includes(verbOf(name)) && !TERMS.includes(name))).toEqual([]);
    expect(functions.length).toBeGreaterThan(200);
  });
});

describe('a numeric constant', () => {
  /** The name ends with a unit, begins by saying that it is a maximum, or is a number without a unit. */
  const UNIT =
    /_(MS|SECONDS|MINUTES|DAYS|BYTES|MB|CHARS|WORDS|ROWS|COST|LOCK|CONFIDENCE|PERCENT)$|^(MOST|DEEPEST)_|^LARGEST_COUNT$/;

  it('names its unit', () => {
    const numbers = files.flatMap(({ file, code }) =>
      [...code.matchAll(/^(?:export )?const (\w+) = [\d_.]+(?: [*+/-] [\d_.]+| \*\* \d+)*;$/gm)].map(
        ([, name = '']) => ({ file, name }),
      ),
    );
    expect(numbers.filter(({ name }) => !UNIT.test(name))).toEqual([]);
    expect(numbers.length).toBeGreaterThan(50);
  });
});
