import { readFileSync } from 'node:fs';
import { symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, run, scratchFolder } from '../support/package.ts';

const MARK = /@ts-expect-error (TS\d+) (.+)$/;
const lines = readFileSync('tests/sdk/types.ts', 'utf8').split('\n');
const refusals = lines.flatMap((line, index) => {
  const [, code, what] = MARK.exec(line) ?? [];
  return code && what ? [{ line: index + 2, code, what }] : [];
});

describe('the compiler refuses', async () => {
  const folder = await scratchFolder('types');
  const root = path.resolve('.');
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(path.join(folder, 'types.ts'), lines.map((line) => line.replace(MARK, '')).join('\n'));
  const config = { extends: path.join(root, 'tsconfig.json'), include: ['types.ts'] };
  await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
  const { stdout } = await run(process.execPath, [bin('tsc'), '--pretty', 'false'], folder);
  const said = [...stdout.matchAll(/^(\S+)\((\d+),\d+\): error (TS\d+): (.*)$/gm)];

  it.each(refusals)('$what, with $code', ({ line, code }) => {
    const here = said.filter(([, file, number]) => file === 'types.ts' && Number(number) === line);
    expect(here.map(([, , , number]) => number)).toEqual([code]);
  });

  it('nothing else, and every mark says what it stands for', () => {
    expect(said.map(([, file, line]) => `${file}:${line}`)).toEqual(refusals.map(({ line }) => `types.ts:${line}`));
    expect(lines.filter((line) => line.includes('@ts-expect-error'))).toHaveLength(refusals.length);
    expect(refusals.length).toBeGreaterThan(30);
  });
});
