import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { add, bin, pack, projectWithSdk, run, succeed } from '../support/package.ts';

/** The package as users get it: packed, and installed in an empty project without a network. */

const tarball = await pack();
const project = await projectWithSdk();
const packages = readdirSync(path.join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
const installed = path.join(project, 'node_modules/@attested/sdk');
const textOf = (file: string) => readFileSync(path.join(installed, file), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

describe('the package', () => {
  const sources = filesIn('sdk/src').filter((file) => !file.startsWith('documents/'));

  it('contains the built code, the sources, the schema, and nothing else', () => {
    const made = sources.flatMap((source) =>
      ['.d.ts', '.d.ts.map', '.js', '.js.map'].map((end) => `dist/${source.replace(/\.ts$/, end)}`),
    );
    const readme = existsSync('sdk/README.md') ? ['README.md'] : [];
    const own = ['LICENSE', ...readme, 'package.json', 'schema.graphql'];
    expect(sources).toContain('index.ts');
    expect(filesIn(installed)).toEqual([...own, ...made, ...sources.map((source) => `src/${source}`)].sort());
  });

  it('includes the schema of the server, and the licence', () => {
    expect(textOf('schema.graphql')).toBe(readFileSync('server/schema.graphql', 'utf8'));
    expect(textOf('LICENSE')).toBe(readFileSync('LICENSE', 'utf8'));
  });

  it('has no dependencies', () => {
    expect(packages).toEqual(['@attested']);
    const { dependencies, peerDependencies, optionalDependencies } = JSON.parse(textOf('package.json'));
    expect([dependencies, peerDependencies, optionalDependencies]).toEqual([undefined, undefined, undefined]);
  });

  it.each(filesIn(installed).filter((file) => file.endsWith('.map')))(
    '%s refers to a source in the package',
    (file) => {
      const map = JSON.parse(textOf(file));
      const of = file.replace(/^dist/, 'src').replace(/(\.d\.ts|\.js)\.map$/, '.ts');
      const lead = map.sources.map((source: string) => path.join(path.dirname(file), map.sourceRoot ?? '', source));
      expect(lead).toEqual([of]);
      expect(textOf(of)).toBe(readFileSync(path.join('sdk', of), 'utf8'));
      expect(textOf(file.replace(/\.map$/, ''))).toMatch(
        new RegExp(`\\n//# sourceMappingURL=${path.basename(file).replaceAll('.', '\\.')}$`),
      );
    },
  );

  it('passes publint, including its suggestions', async () => {
    const { code, stdout } = await run(process.execPath, [bin('publint'), 'run', tarball, '--strict'], project);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/All good!\s*$/) });
    expect(stdout).not.toContain('Suggestions');
  });

  it('passes attw, as a package of ES modules', async () => {
    // The schema is for tools, and has no types as a module.
    const args = ['--profile', 'esm-only', '--exclude-entrypoints', 'schema.graphql', '--format', 'json'];
    const { code, stdout } = await run(process.execPath, [bin('attw'), tarball, ...args], project);
    expect(code, stdout).toBe(0);
    const { analysis } = JSON.parse(stdout);
    expect(analysis.types).toEqual({ kind: 'included' });
    expect(Object.keys(analysis.entrypoints)).toEqual(['.', './package.json']);
  });
});

describe('its types', async () => {
  await cp('tests/sdk/types.ts', path.join(project, 'types.ts'));
  await writeFile(
    path.join(project, 'required.cts'),
    "import sdk = require('@attested/sdk');\nconst kind: sdk.SdkErrorKind = new sdk.SdkError('http', '').kind;\nexport = kind;\n",
  );
  await add(project, '@types/node', 'undici-types');

  const strictest = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    noFallthroughCasesInSwitch: true,
    noUncheckedSideEffectImports: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    allowUnreachableCode: false,
    allowUnusedLabels: false,
  };
  const resolutions = {
    nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
    bundler: { module: 'esnext', moduleResolution: 'bundler' },
  };
  const platforms = {
    'of a browser': { lib: ['es2022', 'dom'], types: [] },
    'of Node': { lib: ['es2022'], types: ['node'] },
  };
  const settings = { 'the strictest settings': strictest, 'strict alone': { strict: true } };
  const cases = Object.entries(resolutions).flatMap(([resolution, how]) =>
    Object.entries(platforms).flatMap(([platform, where]) =>
      Object.entries(settings).map(([setting, what]) => [resolution, platform, setting, { ...how, ...where, ...what }]),
    ),
  );

  it.each(cases)('hold for %s, with the types %s, under %s', async (resolution, _where, _how, options) => {
    // `require` of ES modules is specific to Node: in bundlers it works differently.
    const include = resolution === 'nodenext' ? ['types.ts', 'required.cts'] : ['types.ts'];
    const compilerOptions = { target: 'es2022', noEmit: true, skipLibCheck: false, ...(options as object) };
    await writeFile(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include }));
    const { code, stdout } = await run(process.execPath, [bin('tsc'), '-p', '.', '--pretty', 'false'], project);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });
});

describe('on Node', async () => {
  /** A program that sends a query to its own mock server. */
  const program = (imports: string) => `${imports}
    const fetch = async (url, { method, body }) => {
      const { query, variables } = JSON.parse(body);
      return Response.json({ data: { claim: { wording: [url, method, variables.id, query === ClaimDocument].join(' ') } } });
    };
    const attested = createClient({ url: 'http://localhost:4000/graphql', fetch });
    attested.query(ClaimDocument, { id: 'an-article/a-claim' }).then(({ claim }) => console.log(claim.wording));
  `;
  const names = '{ ClaimDocument, createClient }';
  await writeFile(path.join(project, 'import.mjs'), program(`import ${names} from '@attested/sdk';`));
  await writeFile(path.join(project, 'require.cjs'), program(`const ${names} = require('@attested/sdk');`));
  await writeFile(
    path.join(project, 'schema.mjs'),
    `import { readFileSync } from 'node:fs';
    process.stdout.write(readFileSync(new URL(import.meta.resolve('@attested/sdk/schema.graphql'))));`,
  );

  // Only versions that load ES modules with `require`: the pinned one, and any others on this machine.
  const others = new Map<string, string>();
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    const node = path.join(folder, 'node');
    if (!existsSync(node)) continue;
    const version = (await succeed(realpathSync(node), ['--version'], project)).trim();
    if (/^v(20\.(19|[2-9]\d)|22\.(1[2-9]|[2-9]\d)|2[3-9]|[3-9]\d)\./.test(version)) others.set(version, node);
  }
  others.delete(process.version);

  const check = async (node: string) => {
    const answer = 'http://localhost:4000/graphql POST an-article/a-claim true\n';
    expect(await succeed(node, ['import.mjs'], project)).toBe(answer);
    expect(await succeed(node, ['require.cjs'], project)).toBe(answer);
    expect(await succeed(node, ['schema.mjs'], project)).toBe(readFileSync('server/schema.graphql', 'utf8'));
  };

  it(`${process.version} it is imported and required`, () => check(process.execPath));
  it.each([...others])('%s it is imported and required', (_version, node) => check(node));
  if (others.size === 0) it.skip('another version: this machine has none', () => {});
});
