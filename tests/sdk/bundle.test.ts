import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { describe, expect, it } from 'vitest';
import { projectWithSdk } from '../support/package.ts';

/** What a page is sent that uses the package, as a bundler makes it. */

const project = await projectWithSdk();

async function bundle(contents: string, format: 'esm' | 'iife' = 'esm'): Promise<string> {
  const { outputFiles, warnings } = await esbuild.build({
    stdin: { contents, resolveDir: project },
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2022',
    platform: 'browser',
  });
  expect(warnings).toEqual([]);
  return outputFiles[0]?.text ?? '';
}

// The installed one, which the compiler does not know.
const index = pathToFileURL(path.join(project, 'node_modules/@attested/sdk/dist/index.js')).href;
const sdk: Record<string, unknown> = await import(index);
const documents = Object.entries(sdk).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
/** The documents that are in a bundle. Each begins with its kind and a name that no other has. */
const documentsIn = (text: string) =>
  documents
    .filter(([, document]) => text.includes(document.slice(0, document.search(/[({]/) + 1)))
    .map(([name]) => name);

describe('a page gets', () => {
  // Of these, 110 refuse what is no address before anything is sent there, and 20 hide keys in addresses as servers read them;
  // 60 find out how many nodes a page of a document has.
  it('the transport in at most 3,700 bytes, gzipped, and no document with it', async () => {
    const core = await bundle("export { createClient } from '@attested/sdk';");
    expect(gzipSync(core, { level: 9 }).length).toBeLessThanOrEqual(3_700);
    expect(core).toContain('application/graphql-response+json');
    expect(documentsIn(core)).toEqual([]);
  });

  it.each(documents)(
    'of all documents %s, where it imports that, and next to nothing beside',
    async (name, document) => {
      const page = await bundle(`import { ${name} } from '@attested/sdk'; console.log(${name});`);
      expect(documentsIn(page)).toEqual([name]);
      expect(page).toContain(document);
      expect(page.length).toBeLessThanOrEqual(document.length + 100);
    },
  );

  it.each([
    ['seriesOf', ['SeriesDocument']],
    ['disagreementsAbout', ['DisagreementsDocument', 'SeriesOfEventDocument']],
    ['claimsOf', ['ArticleClaimsDocument']],
  ])('with %s the documents that it sends', async (name, sent) => {
    expect(documentsIn(await bundle(`export { ${name} } from '@attested/sdk';`))).toEqual(sent);
  });

  it('nothing of an import that it does not use', async () => {
    expect(documents.length).toBeGreaterThan(50);
    expect(await bundle(`import { ${Object.keys(sdk).join(', ')} } from '@attested/sdk';`)).toBe('');
  });
});

describe('the package runs on what browsers, Node, Deno, Bun and workers have in common', () => {
  it('and names nothing of Node', async () => {
    const all = await bundle("export * from '@attested/sdk';");
    expect(documentsIn(all)).toHaveLength(documents.length);
    expect(all.match(/["'`]node:|\b(process|Buffer|require|global|__dirname|__filename|setImmediate)\b/g)).toBeNull();
  });

  it('and needs no other globals than these', async () => {
    const events = 'event: next\nid: 1\ndata: {"data":{"claimChanged":{"eventId":"1"}}}\n\nevent: complete\n\n';
    const asked: unknown[] = [];
    const fetch = async (_url: string, { body, headers }: { body: string; headers: Headers }) => {
      const { documentId } = JSON.parse(body);
      asked.push(documentId);
      if (!/event-stream/.test(`${headers.get('accept')}`)) return Response.json({ data: { claim: null } });
      return new Response(events, { headers: { 'content-type': 'text/event-stream' } });
    };
    const program = await bundle(
      `import { byId, ClaimChangedDocument, ClaimDocument, createClient } from '@attested/sdk';
      const attested = createClient({ url: 'http://localhost/graphql', documents: byId() });
      done((async () => {
        const answers = [await attested.query(ClaimDocument, { id: 'an-article/a-claim' })];
        for await (const event of attested.subscribe(ClaimChangedDocument)) answers.push(event);
        return JSON.stringify(answers);
      })());`,
      'iife',
    );
    const web = { AbortController, AbortSignal, clearTimeout, crypto, fetch, Headers, Request, setTimeout };
    const text = { TextDecoder, TextEncoder, URL };
    const answers = await new Promise((done) => void runInNewContext(program, { ...web, ...text, done }));
    expect(JSON.parse(answers as string)).toEqual([{ claim: null }, { claimChanged: { eventId: '1' } }]);
    expect(asked).toEqual([expect.stringMatching(/^sha256:/), expect.stringMatching(/^sha256:/)]);
  });
});
