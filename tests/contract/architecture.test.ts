import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve('server');
const files = (readdirSync(root, { recursive: true }) as string[]).filter(
  (file) => file.endsWith('.ts') && !file.includes('generated'),
);

/**
 * The rooms of the server, and what each may import besides its own files, npm packages and the ground, which are the files
 * in `server/` that import nothing else from it. CONTRIBUTING explains what each room is for.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'database/embedded': [],
  database: ['database/embedded'],
  sql: ['domain/figures', 'database'],
  'sql/composed': ['sql', 'database'],
  'domain/figures/numbers/languages': ['database'],
  'domain/figures/numbers': ['domain/figures/numbers/languages', 'database'],
  'domain/figures': ['domain/figures/numbers', 'database'],
  'domain/reading/languages': ['domain/figures/numbers', 'domain/figures', 'database'],
  'domain/reading': ['domain/reading/languages', 'domain/figures/numbers', 'domain/figures', 'database'],
  'domain/reading/pages': ['domain/figures'],
  'domain/access': ['domain/figures', 'database'],
  'domain/records': ['domain/reading', 'domain/figures', 'domain/access', 'sql', 'database'],
  'domain/writes': ['domain/records', 'domain/reading', 'domain/figures', 'domain/access', 'sql', 'database'],
  'domain/suggestions': ['domain/access', 'domain/records', 'sql', 'database'],
  'domain/files': ['domain/records', 'domain/reading', 'domain/figures', 'sql', 'database'],
  'domain/datasets': ['domain/files', 'domain/records', 'domain/figures', 'sql', 'database'],
  follow: ['domain/records', 'database'],
  'playground/browser': [],
  playground: [],
  'graphql/base': ['domain/access', 'domain/figures', 'domain/records', 'follow', 'sql', 'database'],
  'graphql/lists': [
    ...['graphql/base', 'domain/access', 'domain/figures', 'domain/records'],
    ...['sql/composed', 'sql', 'database'],
  ],
  'graphql/entities': [
    ...['graphql/lists', 'graphql/base'],
    ...['domain/access', 'domain/figures', 'domain/reading', 'domain/records', 'sql', 'database'],
  ],
  'graphql/answers': [
    ...['graphql/entities', 'graphql/lists', 'graphql/base'],
    ...[
      'domain/access',
      'domain/datasets',
      'domain/figures',
      'domain/reading',
      'domain/records',
      'domain/suggestions',
      'sql/composed',
      'sql',
    ],
    'database',
  ],
  'graphql/writes': [
    ...['graphql/entities', 'graphql/lists', 'graphql/base'],
    ...['domain/writes', 'domain/access', 'domain/figures', 'domain/records', 'database'],
  ],
  'graphql/streams': [
    ...['graphql/entities', 'graphql/lists', 'graphql/base', 'follow'],
    ...['domain/access', 'domain/figures', 'domain/records', 'database'],
  ],
  graphql: ['graphql/entities', 'graphql/answers', 'graphql/writes', 'graphql/streams', 'graphql/base'],
  compile: ['graphql/base', 'graphql/lists', 'domain/access', 'sql/composed', 'sql', 'database'],
  plugins: ['compile', 'graphql/base', 'graphql/entities', 'graphql/streams', 'follow', 'playground', 'database'],
  model: ['domain/reading', 'database'],
  cli: [
    ...['domain/access', 'domain/datasets', 'domain/figures', 'domain/files'],
    ...['domain/reading', 'domain/reading/pages', 'domain/records', 'domain/suggestions', 'domain/writes'],
    ...['model', 'database'],
  ],
  '.': ['database', 'domain/files', 'follow', 'graphql', 'graphql/base', 'plugins', 'playground'],
};

/** The files directly in `server/` that every room may import. */
const GROUND = ['config.ts', 'errors.ts', 'forms.ts', 'log.ts', 'queue.ts', 'signals.ts'];

const roomOf = (file: string) =>
  // Files generated from the Prisma schema belong to the database.
  file.startsWith('database/generated')
    ? 'database'
    : // The files of a language are in a folder of their own, and belong to the room of all languages.
      path
        .dirname(file)
        .split(path.sep)
        .join('/')
        .replace(/(?<=\/languages)\/[a-z]{2}$/, '');
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8');
const importsOf = (file: string) =>
  [...textOf(file).matchAll(/(?:from|import) '(\.{1,2}\/[^']+)'/g)].map(([, target]) =>
    path.relative(root, path.resolve(root, path.dirname(file), target as string)),
  );
const graph = new Map(files.map((file) => [file, importsOf(file)]));

describe('imports go one way', () => {
  it('from each room to the rooms that it may know', () => {
    const wrong = [...graph].flatMap(([file, targets]) => {
      const from = roomOf(file);
      const known = MAY_IMPORT[from];
      if (known === undefined) return [`${file} is in a room that nobody knows`];
      return targets
        .filter((target) => roomOf(target) !== from && !known.includes(roomOf(target)) && !GROUND.includes(target))
        .map((target) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('the ground imports only itself', () => {
    for (const file of GROUND) for (const target of graph.get(file) ?? []) expect(GROUND).toContain(target);
  });

  it('without circles between files', () => {
    const seen = new Set<string>();
    const visit = (file: string, above: string[]) => {
      expect(above, `${[...above, file].join(' → ')}`).not.toContain(file);
      if (seen.has(file)) return;
      for (const target of graph.get(file) ?? []) visit(target, [...above, file]);
      seen.add(file);
    };
    for (const file of files) visit(file, []);
  });

  it('and without circles between rooms', () => {
    const visit = (room: string, above: string[]) => {
      expect(above, `${[...above, room].join(' → ')}`).not.toContain(room);
      for (const next of MAY_IMPORT[room] ?? []) visit(next, [...above, room]);
    };
    for (const room of Object.keys(MAY_IMPORT)) visit(room, []);
  });

  it('every room is described in CONTRIBUTING', () => {
    const told = readFileSync('CONTRIBUTING.md', 'utf8');
    expect(Object.keys(MAY_IMPORT).filter((room) => room !== '.' && !told.includes(`\`${room}/\``))).toEqual([]);
  });

  it('the domain does not know GraphQL, and SQL is written only in sql/, database/ and compile/', () => {
    for (const file of files) {
      const text = textOf(file);
      if (file.startsWith('domain/')) expect(text, file).not.toMatch(/from '(graphql|@pothos|graphql-yoga)/);
      if (!/^(sql|database|compile)\//.test(file)) expect(text, file).not.toMatch(/\$(query|execute)Raw|\bSELECT\b/);
    }
  });
});

describe('hand-written statements', () => {
  const inSql = files.filter((file) => file.startsWith('sql/'));
  const named = /readRows(?:<[^(]*>)?\(\s*pool,\s*(?:'([^']+)'|`([^`]+)`)/g;

  it('are run in one place, which gives each a name', () => {
    for (const file of inSql.filter((name) => name !== 'sql/statement.ts')) {
      const text = textOf(file);
      expect(text, file).not.toMatch(/\.query\b/);
      const calls = text.match(/(?<!function )\breadRows\b(?=[<(])/g) ?? [];
      expect([...text.matchAll(named)].length, `${file} runs a statement without a name of its own`).toBe(calls.length);
    }
  });

  it('have unique names', () => {
    const names = files.flatMap((file) => [
      ...[...textOf(file).matchAll(named)].map(([, plain, template]) => plain ?? template),
      ...(file.startsWith('database/')
        ? [...textOf(file).matchAll(/\/\* attested: ([^*]+) \*\//g)].map(([, name]) => name)
        : []),
    ]);
    expect(names).toContain('bands of series');
    expect(names).toContain('turn of a write');
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('have their values as parameters of the template, and their text is never edited', () => {
    for (const file of inSql.filter((name) => !name.startsWith('sql/composed/'))) {
      const code = textOf(file).replaceAll(/\/\*\*[\s\S]*?\*\//g, '');
      expect(code, file).not.toMatch(/\$\d|parameters/);
      // Only the search text may be changed: it becomes a parameter.
      expect(code, file).not.toMatch(/(?<!\btext)\.replace(All)?\(/);
      expect(code, file).not.toMatch(/\bas (never|any|string)\b/);
      if (file !== 'sql/statement.ts') expect(code, file).not.toMatch(/\bnew Sql\b/);
    }
  });

  it('or, where the text is put together as a string, get them from one place that numbers them', () => {
    const numbering = files.filter((file) => /`\$\$\{/.test(textOf(file)));
    expect(numbering).toEqual(['sql/composed/parameters.ts']);
  });

  it('are in files whose exports have unique names', () => {
    const exported = (file: string) =>
      [...textOf(file).matchAll(/^export (?:async )?(?:function|const|class|interface|type) (\w+)/gm)].map(
        ([, name]) => name,
      );
    for (const file of inSql) {
      const elsewhere = new Set(files.filter((other) => other !== file).flatMap(exported));
      expect(
        exported(file).filter((name) => elsewhere.has(name)),
        file,
      ).toEqual([]);
    }
  });
});

describe('the SDK is independent', () => {
  const sdk = path.resolve('sdk/src');
  const sources = (readdirSync(sdk, { recursive: true }) as string[]).filter((file) => file.endsWith('.ts'));

  it.each(sources)('%s imports only files of the package', (file) => {
    const text = readFileSync(path.join(sdk, file), 'utf8');
    for (const [, target = ''] of text.matchAll(/^(?:import|export)[^;]*? from '([^']+)'/gm)) {
      expect(target).toMatch(/^\.{1,2}\//);
      expect(existsSync(path.resolve(sdk, path.dirname(file), target)), `${file} imports ${target}`).toBe(true);
      expect(path.relative(sdk, path.resolve(sdk, path.dirname(file), target))).not.toMatch(/^\.\./);
    }
    expect(text).not.toMatch(/\b(process|Buffer|require|__dirname)\b[.(]/);
  });

  it('the server does not import it', () => {
    const importing = files.filter((file) => graph.get(file)?.some((target) => target.includes('sdk')));
    expect(importing).toEqual([]);
    expect(files.filter((file) => textOf(file).includes("'@attested/sdk"))).toEqual([]);
  });
});

describe('the repository contains only the project', () => {
  const tracked = ['.', 'server', 'sdk', 'prisma', 'tests', 'data', 'bench', '.ci'].filter((folder) =>
    existsSync(folder),
  );
  it('without paths of one machine, registry hosts or unfinished parts', () => {
    for (const folder of tracked) {
      for (const entry of readdirSync(folder, { recursive: folder !== '.', withFileTypes: true })) {
        const file = path.join(entry.parentPath, entry.name);
        if (!entry.isFile() || /generated|node_modules|architecture\.test|^\.git$/.test(file)) continue;
        const text = readFileSync(file, 'utf8');
        expect(text, file).not.toMatch(/\/(work|home)\/[a-z]|registry\.npmjs/);
        expect(text, file).not.toMatch(/\b(TODO|FIXME|XXX)\b/);
      }
    }
  });
});
