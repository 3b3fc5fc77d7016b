import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve('server');
const files = (readdirSync(root, { recursive: true }) as string[]).filter(
  (file) => file.endsWith('.ts') && !file.includes('generated'),
);

/** What the files of a room may import besides their own room and npm packages; `.` is the files of `server/` itself. */
const MAY_IMPORT: Record<string, string[]> = {
  database: ['.'],
  domain: ['database', '.'],
  sql: ['.'],
  playground: ['.'],
  follow: ['database', '.'],
  graphql: ['domain', 'database', 'follow', 'sql', '.'],
  plugins: ['follow', 'graphql', 'playground', '.'],
  '.': ['database', 'domain', 'follow', 'graphql', 'plugins', 'playground'],
};
/** The files of `server/` itself that every room may import: they import nothing of the server. */
const GROUND = ['config.ts', 'errors.ts', 'forms.ts', 'log.ts'];

const roomOf = (file: string) => (file.includes(path.sep) ? (file.split(path.sep)[0] as string) : '.');
const importsOf = (file: string) =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(/(?:from|import) '(\.{1,2}\/[^']+)'/g)].map(([, target]) =>
    path.relative(root, path.resolve(root, path.dirname(file), target as string)),
  );

describe('imports point one way', () => {
  it.each(files)('%s', (file) => {
    for (const target of importsOf(file)) {
      const [from, to] = [roomOf(file), roomOf(target)];
      if (from === to) continue;
      expect(MAY_IMPORT[from], `${file} imports ${target}`).toContain(to);
      if (to === '.') expect(GROUND, `${file} imports ${target}`).toContain(target);
    }
  });

  it.each(GROUND)('%s stands on nothing but the ground', (file) => {
    for (const target of importsOf(file)) expect(GROUND).toContain(target);
  });

  it('and in no circle between files, but for types', () => {
    const graph = new Map(files.map((file) => [file, importsOf(file)]));
    const seen = new Set<string>();
    const visit = (file: string, above: string[]) => {
      expect(above, `${[...above, file].join(' → ')}`).not.toContain(file);
      if (seen.has(file)) return;
      for (const target of graph.get(file) ?? []) visit(target, [...above, file]);
      seen.add(file);
    };
    for (const file of files) visit(file, []);
  });

  it('the domain knows no GraphQL, and SQL is written in sql/ and for migrations only', () => {
    for (const file of files) {
      const text = readFileSync(path.join(root, file), 'utf8');
      if (roomOf(file) === 'domain') expect(text, file).not.toMatch(/from '(graphql|@pothos|graphql-yoga)/);
      if (['follow', 'graphql', 'plugins'].includes(roomOf(file)))
        expect(text, file).not.toMatch(/\$queryRaw|\$executeRaw|\bSELECT\b/);
    }
  });
});

describe('the SDK stands alone', () => {
  const sdk = path.resolve('sdk/src');
  const sources = (readdirSync(sdk, { recursive: true }) as string[]).filter((file) => file.endsWith('.ts'));

  it.each(sources)('%s imports files of the package alone', (file) => {
    const text = readFileSync(path.join(sdk, file), 'utf8');
    for (const [, target = ''] of text.matchAll(/^(?:import|export)[^;]*? from '([^']+)'/gm)) {
      expect(target).toMatch(/^\.{1,2}\//);
      expect(existsSync(path.resolve(sdk, path.dirname(file), target)), `${file} imports ${target}`).toBe(true);
      expect(path.relative(sdk, path.resolve(sdk, path.dirname(file), target))).not.toMatch(/^\.\./);
    }
    expect(text).not.toMatch(/\b(process|Buffer|require|__dirname)\b[.(]/);
  });

  it.each(files)('and the server without it: %s', (file) => {
    expect(importsOf(file).filter((target) => target.includes('sdk'))).toEqual([]);
    expect(readFileSync(path.join(root, file), 'utf8')).not.toContain("'@attested/sdk");
  });
});

describe('the repository speaks of the project alone', () => {
  const tracked = ['.', 'server', 'sdk', 'prisma', 'tests', 'data', 'bench', '.ci'].filter((folder) =>
    existsSync(folder),
  );
  it('with no path of one machine, no registry host, and nothing unfinished', () => {
    for (const folder of tracked) {
      for (const entry of readdirSync(folder, { recursive: folder !== '.', withFileTypes: true })) {
        const file = path.join(entry.parentPath, entry.name);
        if (!entry.isFile() || /generated|node_modules|architecture\.test/.test(file)) continue;
        const text = readFileSync(file, 'utf8');
        expect(text, file).not.toMatch(/\/(work|home)\/[a-z]|registry\.npmjs/);
        expect(text, file).not.toMatch(/\b(TODO|FIXME|XXX)\b/);
      }
    }
  });
});
