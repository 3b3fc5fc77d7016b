import { globSync, readFileSync } from 'node:fs';
import { symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  parse,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { bin, run } from '../support/package.ts';
import { scratchFolder } from '../support/scratch.ts';

const MARK = /@ts-expect-error (TS\d+) (.+)$/;
const lines = readFileSync('tests/sdk/types.ts', 'utf8').split('\n');
const refusals = lines.flatMap((line, index) => {
  const [, code, what] = MARK.exec(line) ?? [];
  return code && what ? [{ line: index + 2, code, what }] : [];
});

/** The compiler errors of a file that uses the package. */
async function compiled(file: string, text: string) {
  const folder = await scratchFolder('types');
  const root = path.resolve('.');
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(path.join(folder, file), text);
  const config = { extends: path.join(root, 'tsconfig.json'), include: [file] };
  await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
  const { stdout } = await run(process.execPath, [bin('tsc'), '--pretty', 'false'], folder);
  return [...stdout.matchAll(/^(\S+)\((\d+),\d+\): error (TS\d+): (.*)$/gm)];
}

describe('the compiler refuses', async () => {
  const said = await compiled('types.ts', lines.map((line) => line.replace(MARK, '')).join('\n'));

  it.each(refusals)('$what, with $code', ({ line, code }) => {
    const here = said.filter(([, file, number]) => file === 'types.ts' && Number(number) === line);
    expect(here.map(([, , , number]) => number)).toEqual([code]);
  });

  it('nothing else, and every mark has a description', () => {
    expect(said.map(([, file, line]) => `${file}:${line}`)).toEqual(refusals.map(({ line }) => `types.ts:${line}`));
    expect(lines.filter((line) => line.includes('@ts-expect-error'))).toHaveLength(refusals.length);
    expect(refusals.length).toBeGreaterThan(30);
  });
});

describe('the compiler accepts', () => {
  const schema = buildSchema(readFileSync('server/schema.graphql', 'utf8'));
  /** The input objects in a query: the type name of each, and its value in TypeScript. */
  function inputsOf(query: string): { readonly type: string; readonly value: string }[] {
    const found: { type: string; value: string }[] = [];
    const types = new TypeInfo(schema);
    visit(
      parse(query),
      visitWithTypeInfo(types, {
        Argument({ value }) {
          const type = getNamedType(types.getInputType());
          if (isInputObjectType(type))
            found.push({ type: type.name, value: JSON.stringify(valueFromASTUntyped(value)) });
        },
      }),
    );
    return found;
  }

  it('the inputs in the queries of docs/questions.md and of the playground', async () => {
    const page = [...readFileSync('docs/questions.md', 'utf8').matchAll(/^```graphql\n([\s\S]*?)^```$/gm)];
    const inPage = page.flatMap(([, query]) => inputsOf(query as string));
    expect(inPage).toContainEqual({
      type: 'ClaimFilter',
      value: '{"event":"october-7-attack","measure":"KILLED","population":"everyone"}',
    });
    const questions = globSync('server/playground/questions/*.graphql').map((file) => readFileSync(file, 'utf8'));
    const inputs = [...inPage, ...questions.flatMap(inputsOf)];
    expect(inputs.length).toBeGreaterThan(3);
    const uses = inputs.map(({ type, value }, index) => `export const _${index}: sdk.${type} = ${value};`);
    expect(await compiled('questions.ts', ["import type * as sdk from '@attested/sdk';", ...uses].join('\n'))).toEqual(
      [],
    );
  });
});
