import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

/** The playground: GraphiQL out of the installed package, opening with questions about the curated articles. */

const folder = path.join(import.meta.dirname, 'questions');
const writing = path.join(import.meta.dirname, 'writing');

/** The questions the playground opens with, in their order: a GraphQL document each, explained in a comment. */
export const questions: readonly { readonly name: string; readonly document: string }[] = readdirSync(folder)
  .sort()
  .map((file) => ({ name: path.basename(file, '.graphql'), document: readFileSync(path.join(folder, file), 'utf8') }));

/** How to write, ready for a token: a mutation with its variables and headers. */
export const mutations: readonly { readonly document: string; readonly variables: string; readonly headers: string }[] =
  readdirSync(writing)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      document: readFileSync(path.join(writing, file), 'utf8'),
      variables: readFileSync(path.join(writing, file.replace(/graphql$/, 'json')), 'utf8'),
      headers: JSON.stringify({ authorization: 'Bearer YOUR_TOKEN' }, null, 2),
    }));

export interface PlaygroundPage {
  readonly html: string;
  /** The same, compressed once: the page carries GraphiQL's editor and is 9 MB long. */
  readonly gzipped: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  /** What the page may do: run its own script, talk to this server, and nothing else. */
  readonly contentSecurityPolicy: string;
}

/** Renders the page for a GraphQL endpoint of the same server. */
export function renderPlayground(endpoint: string): PlaygroundPage {
  const html = renderGraphiQL({
    title: 'Attested: who said how many',
    endpoint,
    defaultTabs: [
      ...questions.map(({ document }) => ({ query: document })),
      ...mutations.map(({ document, variables, headers }) => ({ query: document, variables, headers })),
    ],
    // A token is not kept in the browser.
    shouldPersistHeaders: false,
    inputValueDeprecation: true,
    schemaDescription: true,
  });
  const script = /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';
  const sha256 = createHash('sha256').update(script).digest('base64');
  return {
    html,
    gzipped: new Uint8Array(gzipSync(html)),
    etag: `"${createHash('sha256').update(html).digest('base64url')}"`,
    contentSecurityPolicy: [
      "default-src 'none'",
      `script-src 'sha256-${sha256}'`,
      'worker-src blob:',
      // The editor writes its own style elements, and its icons and fonts are data in them.
      "style-src 'unsafe-inline'",
      'font-src data:',
      'img-src data:',
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  };
}
