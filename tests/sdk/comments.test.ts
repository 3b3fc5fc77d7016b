import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, projectWithSdk, run } from '../support/package.ts';

/** What an editor shows of the package: its published types and their comments. */

const project = await projectWithSdk();
const dist = path.join(project, 'node_modules/@attested/sdk/dist');
const types = new Map(
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => [file, readFileSync(path.join(dist, file), 'utf8')]),
);
const index = types.get('index.d.ts') ?? '';

/** A declaration with the doc comment directly before it. */
interface Declared {
  readonly name: string;
  readonly kind: string;
  readonly comment: string | undefined;
  /** The declarations of its members. */
  readonly members: readonly Declared[];
}

/** The comment that ends directly before a line. */
function commentBefore(lines: readonly string[], line: number): string | undefined {
  if (!lines[line - 1]?.endsWith('*/')) return undefined;
  let first = line - 1;
  while (!/^\s*\/\*/.test(lines[first] as string)) first--;
  return lines
    .slice(first, line)
    .map((text) => text.replace(/^\s*(\/\*)?\*+ ?|\s*\*\/$/g, ''))
    .join('\n')
    .trim();
}

/** All declarations of a file. The compiler puts each on its own line, with the members indented by four spaces. */
function declarationsOf(file: string): Declared[] {
  const lines = (types.get(file) ?? '').split('\n');
  const found: (Declared & { members: Declared[] })[] = [];
  lines.forEach((line, number) => {
    const [, kind, name] = /^(?:export )?(?:declare )?(const|function|class|interface|type) (\w+)/.exec(line) ?? [];
    const [, member] = /^ {4}(?:readonly |get )*(\w+)[?(:<= ]/.exec(line) ?? [];
    const comment = commentBefore(lines, number);
    if (kind && name) found.push({ name, kind, comment, members: [] });
    else if (member) found.at(-1)?.members.push({ name: member, kind: 'member', comment, members: [] });
  });
  return found;
}

/** Everything that a user can import through the index. */
const exported = [...index.matchAll(/^export (?:type )?(?:\{([^}]+)\}|\*) from '\.\/(.+)\.ts';$/gm)].flatMap(
  ([, names, file]) => {
    const all = declarationsOf(`${file}.d.ts`);
    const wanted = names?.split(',').map((name) => name.trim()) ?? all.map(({ name }) => name);
    return wanted.map((name) => ({ file: file as string, ...(all.find((one) => one.name === name) as Declared) }));
  },
);
const byHand = exported.filter(({ file }) => !file.startsWith('generated/'));
const documents = exported.filter(({ file }) => file === 'generated/documents');
const methods = byHand.filter(({ name }) => name === 'Client').flatMap(({ members }) => members);
const functions = [...byHand.filter(({ kind }) => kind === 'function'), ...methods];

describe('the published types', () => {
  it.each([...types])('%s has no `any`', (_file, text) => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|(['"`])(?:\\.|(?!\1).)*\1/g, '');
    expect(code).toMatch(/export/);
    expect(code.match(/.*\bany\b.*/g)).toBeNull();
  });
});

describe('comments', () => {
  it('precede everything that can be imported', () => {
    expect(exported.length).toBeGreaterThan(250);
    expect(exported.filter(({ name, comment }) => !name || !comment).map(({ name }) => name)).toEqual([]);
  });

  it('precede every member of an interface or class that is written by hand', () => {
    const members = byHand
      .filter(({ kind }) => kind === 'interface' || kind === 'class')
      .flatMap(({ name, members }) => members.map((member) => ({ ...member, name: `${name}.${member.name}` })));
    expect(members.length).toBeGreaterThan(50);
    expect(members.filter(({ comment }) => !comment).map(({ name }) => name)).toEqual([]);
  });

  it('name the unit of every duration', () => {
    const durations = byHand.flatMap(({ members }) => members).filter(({ name }) => name.endsWith('Ms'));
    expect(durations).toHaveLength(7);
    for (const { name, comment } of durations) expect(comment, name).toContain('milliseconds');
  });

  it('name the error of every function that throws one of its own', () => {
    const throwing = functions
      .filter(({ comment }) => /^@throws \w+Error\b/m.test(comment ?? ''))
      .map(({ name }) => name);
    const silent = ['byId', 'sha256Id'];
    expect([...throwing, ...silent].sort()).toEqual(functions.map(({ name }) => name).sort());
  });
});

describe('examples', async () => {
  const examples = exported.flatMap((one) =>
    [one, ...one.members].flatMap(({ name, comment = '' }) =>
      [...comment.matchAll(/^@example\n```ts\n([\s\S]*?)\n```$/gm)].map(([, code]) => ({ name, code: code as string })),
    ),
  );

  it('exist for every document, every function and the error', () => {
    const exemplified = new Set(examples.map(({ name }) => name));
    const wanted = [...documents, ...functions, { name: 'SdkError' }].map(({ name }) => name);
    expect(documents.length).toBeGreaterThan(50);
    expect(wanted.filter((name) => !exemplified.has(name))).toEqual([]);
  });

  it('compile', async () => {
    const values = exported.filter(({ kind }) => /const|function|class/.test(kind)).map(({ name }) => name);
    const given = [
      'a',
      'article',
      'b',
      'dataset',
      'event',
      'filter',
      'from',
      'groupBy',
      'id',
      'input',
      'key',
      'measure',
      'on',
    ];
    given.push('signal', 'text', 'to');
    const files = examples.map(({ name, code }, number) => ({
      file: `example-${number}-${name}.ts`,
      text: [
        `import { ${values.filter((value) => new RegExp(`\\b${value}\\b`).test(code)).join(', ')} } from '@attested/sdk';`,
        "import type { ClaimDetailsFragment, Client } from '@attested/sdk';",
        'declare const attested: Client, url: string, token: string;',
        // Some examples use it as the claim, others as the id of the claim.
        'declare const claim: ClaimDetailsFragment & string;',
        // `never` fits every type.
        `declare const ${given.map((one) => `${one}: never`).join(', ')};`,
        `export async function example() {\n${code}\n}`,
      ].join('\n'),
    }));
    for (const { file, text } of files) await writeFile(path.join(project, file), text);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      target: 'es2022',
      module: 'nodenext',
      lib: ['es2022', 'dom'],
    };
    const config = { compilerOptions: { ...compilerOptions, types: [] }, files: files.map(({ file }) => file) };
    await writeFile(path.join(project, 'tsconfig.json'), JSON.stringify(config));
    const { code, stdout } = await run(process.execPath, [bin('tsc'), '-p', '.', '--pretty', 'false'], project);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });
});
