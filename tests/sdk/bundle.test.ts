import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { describe, expect, it } from 'vitest';
import { projectWithSdk } from '../support/package.ts';

/** What a bundler makes of the package for a page. */

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

// The installed package, which the compiler does not know.
const index = pathToFileURL(path.join(project, 'node_modules/@attested/sdk/dist/index.js')).href;
const sdk: Record<string, unknown> = await import(index);
const documents = Object.entries(sdk).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
/** The documents in a bundle. Each begins with its kind and a unique name. */
const documentsIn = (text: string) =>
  documents
    .filter(([, document]) => text.includes(document.slice(0, document.search(/[({]/) + 1)))
    .map(([name]) => name);

describe('a page gets', () => {
  // Of these bytes, 110 refuse invalid addresses before anything is sent, 20 hide keys in addresses in the form in which
  // servers read them, and 60 find out how many nodes a page of a document has.
  it('the transport in at most 3,700 bytes, gzipped, without any document', async () => {
    const core = await bundle("export { createClient } from '@attested/sdk';");
    expect(gzipSync(core, { level: 9 }).length).toBeLessThanOrEqual(3_700);
    expect(core).toContain('application/graphql-response+json');
    expect(documentsIn(core)).toEqual([]);
  });

  it.each(documents)('only the document %s if it imports that, and hardly anything else', async (name, document) => {
    const page = await bundle(`import { ${name} } from '@attested/sdk'; console.log(${name});`);
    expect(documentsIn(page)).toEqual([name]);
    expect(page).toContain(document);
    expect(page.length).toBeLessThanOrEqual(document.length + 100);
  });

  it.each([
    ['seriesOf', ['SeriesDocument']],
    ['disagreementsAbout', ['DisagreementsDocument', 'SeriesOfEventDocument']],
    ['claimsOf', ['ArticleClaimsDocument']],
  ])('with %s, only the documents that it sends', async (name, sent) => {
    expect(documentsIn(await bundle(`export { ${name} } from '@attested/sdk';`))).toEqual(sent);
  });

  it('nothing of an unused import', async () => {
    expect(documents.length).toBeGreaterThan(50);
    expect(await bundle(`import { ${Object.keys(sdk).join(', ')} } from '@attested/sdk';`)).toBe('');
  });
});

describe('the package uses only what browsers, Node, Deno, Bun and workers have in common', () => {
  it('and nothing specific to Node', async () => {
    const all = await bundle("export * from '@attested/sdk';");
    expect(documentsIn(all)).toHaveLength(documents.length);
    expect(all.match(/["'`]node:|\b(process|Buffer|require|global|__dirname|__filename|setImmediate)\b/g)).toBeNull();
  });

  it('and no globals other than these', async () => {
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
