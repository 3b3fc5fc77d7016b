import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What holds of all code of the server that is written by hand. */

const root = path.resolve('server');
const files = (readdirSync(root, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts') && !/generated|\.d\.ts$/.test(file))
  .map((file) => ({ file: file.split(path.sep).join('/'), code: codeOf(readFileSync(path.join(root, file), 'utf8')) }));

/** The text without comments: in prose, such words are words. */
function codeOf(text: string): string {
  return text.replaceAll(/\/\*(?!\s*@ts-)[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/(?!\s*@ts-).*$/gm, '');
}

describe('types are not switched off', () => {
  /** The ways there are. A cast to what is known to be there is none of them. */
  const WAYS = [
    /\bas (?:never|any)\b/g,
    // By way of another type, whatever it is.
    /\bas (?:unknown|object|[A-Z]\w*(?:<[^<>]*>)?) as [A-Za-z{]/g,
    /(?:=|\(|,|:|\?|\breturn)\s*<[\w.]+>(?=[\w(]+[\w.()]*[;,)\s])(?!\w*\s*\()/g,
    /:\s*any\b|<any>|\bany\[\]/g,
    /@ts-(?:ignore|expect-error|nocheck)/g,
  ];
  const uses = (code: string) => WAYS.flatMap((way) => code.match(way) ?? []);

  /** Where it cannot be done otherwise: how often, and why. */
  const ALLOWED: Readonly<Record<string, readonly [times: number, reason: string]>> = {
    'plugins/use-event-stream.ts': [
      1,
      "A Response takes streams of Node's, and its type names those of the web alone.",
    ],
  };

  it('but where a reason is given', () => {
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

describe('a name that is exported', () => {
  const declaration =
    /^export (?:default )?(?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;
  const homes = new Map<string, string[]>();
  for (const { file, code } of files)
    for (const [, name = ''] of code.matchAll(declaration)) homes.set(name, [...(homes.get(name) ?? []), file]);

  it('is that of one thing: whoever looks for it finds one file', () => {
    const shared = [...homes].filter(([, found]) => new Set(found).size > 1);
    expect(shared).toEqual([]);
    // Else nothing was looked at.
    expect(homes.size).toBeGreaterThan(400);
  });
});

describe('a function that is exported', () => {
  /** What functions do, and the words that predicates begin with. A new verb is added here: look first whether one will do. */
  const VERBS =
    `accepts allows answer bind can canonicalise capture check choose clear collect colour compare connect count create
    declare decode define delay describe draw drive encode end enter escape exists explain export find fits format get has
    hash hide holds identify ignore import insert is join keep lies list listen load log look make mask match may merge
    migrate name narrow normalise offer omit open order overlap perform persist pick plan prefers price prints publish quote
    rank read recognise record refuse rehearse relate render renew require resolve retract revise revoke run search select
    set settle show sort start stop take to unmerge unnest unrelate update use wait weigh where with write`.split(
      /\s+/,
    );
  /** Known by this name to whoever knows Prisma. */
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

describe('a constant that is a number', () => {
  /** In what it is counted: at the end of its name, or what there is at most of, or a thing that has no unit. */
  const UNIT = /_(MS|SECONDS|MINUTES|DAYS|BYTES|CHARS|ROWS|COST|LOCK)$|^(MOST|DEEPEST)_|^LARGEST_COUNT$/;

  it('says its unit', () => {
    const numbers = files.flatMap(({ file, code }) =>
      [...code.matchAll(/^(?:export )?const (\w+) = [\d_.]+(?: [*+/-] [\d_.]+| \*\* \d+)*;$/gm)].map(
        ([, name = '']) => ({ file, name }),
      ),
    );
    expect(numbers.filter(({ name }) => !UNIT.test(name))).toEqual([]);
    expect(numbers.length).toBeGreaterThan(50);
  });
});
