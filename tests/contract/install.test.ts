import { readFileSync } from 'node:fs';
import path from 'node:path';
import semver from 'semver';
import { describe, expect, it } from 'vitest';

/** What `npm ci` installs according to the lock file: no package that causes warnings, and no tools in production. */

interface Locked {
  readonly version?: string;
  readonly dev?: true;
  readonly deprecated?: string;
  readonly engines?: { readonly node?: string };
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { engines, dependencies, devDependencies } = read('package.json');
const locked = Object.entries(read('package-lock.json').packages as Record<string, Locked>).filter(([place]) =>
  place.includes('node_modules/'),
);
const at = new Map(locked);

/** Returns the package that another one finds by a name in the folders above it. */
function resolve(place: string, name: string): Locked | undefined {
  for (let folder = place; ; folder = path.dirname(folder)) {
    const found = at.get(path.join(folder, 'node_modules', name));
    if (found || folder === '.') return found;
  }
}

describe('npm ci', () => {
  it('warns of no package that excludes a Node version allowed by `engines`', () => {
    const refusing = locked.filter(([, { engines: { node = '*' } = {} }]) => !semver.subset(engines.node, node));
    expect(refusing.map(([place, it]) => `${place} ${it.version} takes ${it.engines?.node}`)).toEqual([]);
  });

  it('warns of no deprecated package', () => {
    expect(locked.flatMap(([place, { deprecated }]) => (deprecated ? `${place}: ${deprecated}` : []))).toEqual([]);
  });

  // npm itself does not check peers: see .npmrc.
  it('installs every peer of the production packages and of those in package.json, in a version that fits', () => {
    const direct = new Set(Object.keys({ ...dependencies, ...devDependencies }).map((name) => `node_modules/${name}`));
    const missing = locked
      .filter(([place, { dev }]) => !dev || direct.has(place))
      .flatMap(([place, { peerDependencies = {}, peerDependenciesMeta = {} }]) =>
        Object.entries(peerDependencies).flatMap(([name, range]) => {
          const version = resolve(place, name)?.version;
          if (!version && peerDependenciesMeta[name]?.optional) return [];
          return version && semver.satisfies(version, range) ? [] : `${place} wants ${name} ${range}, not ${version}`;
        }),
      );
    expect(missing).toEqual([]);
  });
});

describe('npm ci --omit=dev', () => {
  it('installs no tools: no Prisma CLI, no compiler and no other Node', () => {
    const names = new Set(locked.flatMap(([place, { dev }]) => (dev ? [] : place.replace(/^.*node_modules\//, ''))));
    for (const name of ['prisma', 'typescript', 'node', 'esbuild', 'vite', 'effect']) expect(names).not.toContain(name);
    expect(names).toContain('@prisma/client');
  });
});
