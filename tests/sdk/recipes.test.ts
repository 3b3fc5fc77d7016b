import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { listen, shut } from '../support/listen.ts';
import { bin, projectWithSdk, run, succeed } from '../support/package.ts';
import { scratchFolder } from '../support/scratch.ts';
import { startServer } from '../support/server.ts';

/** The recipes for writing your own documents, step by step, with the packed package and against a server. */

const RECIPES = path.resolve('sdk/examples/own-documents');
const installed = path.join(await projectWithSdk(), 'node_modules');

/** A copy of a recipe's project with its dependencies installed. */
async function projectOf(recipe: string): Promise<string> {
  const folder = path.join(await scratchFolder('recipe'), recipe);
  await cp(path.join(RECIPES, recipe), folder, {
    recursive: true,
    filter: (file) => !['node_modules', 'graphql', 'graphql-env.d.ts'].includes(path.basename(file)),
  });
  const modules = path.join(folder, 'node_modules');
  await mkdir(modules);
  for (const name of readdirSync('node_modules').filter((it) => it !== '@attested'))
    await symlink(path.resolve('node_modules', name), path.join(modules, name));
  await symlink(path.join(installed, '@attested'), path.join(modules, '@attested'));
  return folder;
}

const npm = (folder: string, ...args: string[]) => succeed('npm', ['--silent', ...args], folder);
/** Compiles a file, and expects exactly the errors whose numbers are in comments at the end of its lines. */
async function expectErrors(folder: string, file: string, text: string): Promise<void> {
  await writeFile(path.join(folder, 'src', file), text);
  const { stdout } = await run(process.execPath, [bin('tsc'), '-p', '.', '--pretty', 'false'], folder);
  const errors = [...stdout.matchAll(/^(\S+)\((\d+),\d+\): error (TS\d+): /gm)];
  const marked = text
    .split('\n')
    .flatMap((line, index) => [...line.matchAll(/\bTS\d+/g)].map(([code]) => `src/${file}:${index + 1} ${code}`));
  expect(marked).not.toEqual([]);
  expect(errors.map(([, where, line, code]) => `${where}:${line} ${code}`)).toEqual(marked);
}

/** Bodies of the requests received. */
const asked: Record<string, unknown>[] = [];
let url: string;
const proxy = createServer(async (request, response) => {
  const body = (await request.toArray()).join('');
  asked.push(JSON.parse(body));
  const answer = await fetch(target, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
});
let target: string;
beforeAll(async () => {
  target = await startServer({ env: { DATABASE_URL: (await freshDatabase('curated')).url } }).url;
  url = `${await listen(proxy)}/graphql`;
});
afterAll(() => shut(proxy));

describe('the recipes', () => {
  const readme = readFileSync(path.join(RECIPES, 'README.md'), 'utf8');
  const version = (name: string) =>
    JSON.parse(
      readFileSync(name === '@attested/sdk' ? 'sdk/package.json' : `node_modules/${name}/package.json`, 'utf8'),
    ).version;

  it.each(['gql-tada', 'client-preset'])('for %s installs what it names, in the versions that are tested', (recipe) => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(path.join(RECIPES, recipe, 'package.json'), 'utf8'),
    );
    const commands = readme
      .match(/```sh\n[\s\S]*?```/g)
      ?.find((it) => it.includes('gql.tada') === (recipe === 'gql-tada'));
    const named = (pattern: RegExp) =>
      [...(commands ?? '').matchAll(pattern)].flatMap(([, names]) => names?.split(' '));
    expect(named(/^npm install ([^-].*)$/gm)).toEqual(Object.keys(dependencies));
    expect(named(/^npm install -D (.*)$/gm).sort()).toEqual(Object.keys(devDependencies).sort());
    for (const [name, pinned] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(`${name} ${pinned}`).toBe(`${name} ${version(name)}`);
  });
});

describe('gql.tada', async () => {
  const folder = await projectOf('gql-tada');
  await npm(folder, 'run', 'generate');

  it('checks a document, sends it and gets an answer', async () => {
    expect(await npm(folder, 'run', 'check')).toBe('');
    asked.length = 0;
    expect(await npm(folder, 'start', '--', url)).toBe(
      [
        '20: “20 Russian citizens were killed”, Meduza',
        '23: “23 Russian citizens were killed”, Meduza',
        '1401: “more than 1,400 people were killed”, Meduza',
        '1201: “killing more than 1,200 people”, an unnamed medium',
        '1205: “the deaths of 1,205 people”, The Moscow Times',
        '1150: “killing some 1,200 people”, The Moscow Times\n',
      ].join('\n'),
    );
    expect(asked).toEqual([
      {
        query: expect.stringContaining('Words'),
        variables: { event: 'october-7-attack', measure: 'KILLED' },
        operationName: 'Words',
      },
    ]);
  });

  it('types what the schema has, and refuses anything else', () =>
    expectErrors(
      folder,
      'typed.ts',
      `import type { Client, Measure } from '@attested/sdk';
      import { graphql } from './graphql.ts';

      const Claim = graphql('query ($id: ID!) { claim(id: $id) { wording recordedAt wordin retraction } }');
      const Counted = graphql(\`
        query ($first: Int, $after: String, $measure: Measure!) {
          claims(first: $first, after: $after, filter: { measure: [$measure] }) {
            nodes { value }
            pageInfo { endCursor hasNextPage }
          }
        }
      \`);
      const Changes = graphql('subscription { claimChanged { kind revision { changes { before } } } }');
      const Rank = graphql(\`
        mutation ($claim: ID!) {
          rankClaim(input: { claim: $claim, rank: PREFERRED, reason: "", version: 1 }) {
            __typename
            ... on ClaimWritten { claim { version } }
          }
        }
      \`);
      const Misspelt = graphql('query ($measure: Measur!) { series: seriesAbout(event: "", measure: $measure) { measure } }');

      export async function calls(attested: Client, measure: Measure) {
        const { claim } = await attested.query(Claim, { id: 'an-article/a-claim' });
        claim.wording; // TS18047 null where there is no such claim
        claim?.wording satisfies string | undefined;
        claim?.recordedAt satisfies string | undefined;
        claim?.retraction.at(0); // TS18047 null for a claim that stands
        claim?.wordin.at(0); // TS18046 no field of the schema
        const list = attested.paginate(Counted, { measure: 'KILLED' }, ({ claims }) => claims);
        for await (const { value } of list) value satisfies number | null;
        attested.paginate(Counted, { measure: 'KILED' }, ({ claims }) => claims); // TS2820 no value of the enum
        attested.paginate(Counted, { measure }, ({ claims }) => claims);
        attested.paginate(Claim, { id: '' }, () => null); // TS2379 no pages
        for await (const { claimChanged } of attested.subscribe(Changes))
          claimChanged.revision?.changes[0]?.before.x; // TS2571 any JSON
        const { rankClaim } = await attested.mutate(Rank, { claim: '' });
        rankClaim.claim; // TS2339 not looked at what it is
        if (rankClaim.__typename === 'ClaimWritten') rankClaim.claim.version satisfies number;
        await attested.query(Misspelt, { measure: 'KILLED' }); // TS2322 no type of the schema
      }`,
    ));
});

describe.each([
  // With strings the function accepts only generated documents. With trees it returns `unknown` for others.
  ['texts', "documentMode: 'string',", 'TS2554 TS2345'],
  ['syntax trees', '', 'TS2345'],
])('the client preset, with %s', async (_form, mode, refusal) => {
  const folder = await projectOf('client-preset');
  const config = path.join(folder, 'codegen.ts');
  const text = readFileSync(config, 'utf8');
  expect(text).toContain("documentMode: 'string',");
  await writeFile(config, text.replace("documentMode: 'string',", mode));
  await npm(folder, 'run', 'generate');

  it('checks a document, sends it by its hash and as text, and gets an answer', async () => {
    expect(await npm(folder, 'run', 'check')).toBe('');
    asked.length = 0;
    expect(await npm(folder, 'start', '--', url)).toBe(
      [
        '2023-10-31: “more than 7,000 people have been killed”, Hamas',
        '2023-12-31: “around 18,000 people have been killed”, The Hamas-run health ministry in Gaza',
        '2024-09-02: “killed at least 40,691 people in Gaza”, the local health ministry\n',
      ].join('\n'),
    );

    // First the hash is sent, and then the document, as the server does not know the hash.
    const [[hash] = []] = Object.entries(
      JSON.parse(readFileSync(path.join(folder, 'src/graphql/persisted-documents.json'), 'utf8')),
    );
    const [source] = /query Growth[\s\S]*?(?=`)/.exec(readFileSync(path.join(folder, 'src/main.ts'), 'utf8')) ?? [];
    const rest = {
      variables: { event: 'gaza-war', measure: 'KILLED', knownBy: '2024-09-30' },
      operationName: 'Growth',
    };
    expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(asked).toEqual([
      { documentId: hash, ...rest },
      { query: expect.any(String), ...rest },
    ]);
    expect(print(parse(asked[1]?.['query'] as string))).toBe(print(parse(source as string)));
  });

  it('refuses a document that was not generated', () =>
    expectErrors(
      folder,
      'other.ts',
      `import type { Client } from '@attested/sdk';
      import { graphql } from './graphql/gql.ts';
      export const other = (attested: Client) => attested.query(graphql('{ __typename }')); // ${refusal}`,
    ));
});
