import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type * as GraphiQL from '@graphql-yoga/render-graphiql/graphiql';

/** The playground: GraphiQL from the installed package. It opens with questions about the curated articles. */

const folder = path.join(import.meta.dirname, 'questions');
const writing = path.join(import.meta.dirname, 'writing');
const browser = path.join(import.meta.dirname, 'browser');

/** The questions the playground opens with, in order. Each is a GraphQL document with a comment that explains it. */
export const questions: readonly { readonly name: string; readonly document: string }[] = readdirSync(folder)
  .sort()
  .map((file) => ({ name: path.basename(file, '.graphql'), document: readFileSync(path.join(folder, file), 'utf8') }));

/** Examples of writing: a mutation with its variables, and with headers that only lack a token. */
export const mutations: readonly { readonly document: string; readonly variables: string; readonly headers: string }[] =
  readdirSync(writing)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      document: readFileSync(path.join(writing, file), 'utf8'),
      variables: readFileSync(path.join(writing, file.replace(/graphql$/, 'json')), 'utf8'),
      headers: JSON.stringify({ authorization: 'Bearer YOUR_TOKEN' }, null, 2),
    }));

const TITLE = 'Attested: who said how many';

/** A file that browsers load. */
export interface PlaygroundFile {
  readonly text: string;
  /** The same text, compressed once. */
  readonly gzipped: Uint8Array<ArrayBuffer>;
}

export interface Playground {
  readonly page: PlaygroundFile & {
    readonly etag: string;
    /** Allows the page to run its own scripts and talk to this server, and nothing else. */
    readonly contentSecurityPolicy: string;
  };
  /**
   * GraphiQL with its editor, which is 8 MB long. It is a file of its own so that browsers keep it, compiled, between visits:
   * its path changes with its text.
   */
  readonly editor: PlaygroundFile & { readonly path: string };
}

/** The paths of the editor, of this version of the playground and of others. */
export const isEditorPath = (endpoint: string, pathname: string) => pathname.startsWith(`${endpoint}/editor-`);

/** Renders the playground for a GraphQL endpoint of the same server. */
export async function renderPlayground(endpoint: string): Promise<Playground> {
  // Loaded for the first visitor: it is 9 MB long, and many servers have none.
  const graphiql = await import('@graphql-yoga/render-graphiql/graphiql');
  const settings = {
    endpoint,
    title: TITLE,
    defaultTabs: [
      ...questions.map(({ document }) => ({ query: document })),
      ...mutations.map(({ document, variables, headers }) => ({ query: document, variables, headers })),
    ],
  };
  const editor = writeEditorScript(graphiql);
  const editorPath = `${endpoint}/editor-${createHash('sha256').update(editor).digest('hex').slice(0, 16)}.js`;
  const start = readFileSync(path.join(browser, 'playground.js'), 'utf8');
  const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${TITLE}</title>
    <link rel="icon" href="${graphiql.favicon}">
    <style>${graphiql.css}</style>
    <style>${readFileSync(path.join(browser, 'playground.css'), 'utf8')}</style>
  </head>
  <body>
    <noscript>The playground needs JavaScript.</noscript>
    <div id="root"></div>
    <script type="application/json" id="settings">${formatJson(settings)}</script>
    <script src="${editorPath}" integrity="${hashText(editor)}"></script>
    <script type="module">${start}</script>
  </body>
</html>
`;
  const contentSecurityPolicy = [
    "default-src 'none'",
    `script-src '${hashText(editor)}' '${hashText(start)}'`,
    'worker-src blob:',
    // The editor writes its own style elements, and its icons and fonts are data in them.
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  const etag = `"${createHash('sha256').update(html).digest('base64url')}"`;
  return {
    page: { ...compress(html), etag, contentSecurityPolicy },
    editor: { ...compress(editor), path: editorPath },
  };
}

function compress(text: string): PlaygroundFile {
  return { text, gzipped: new Uint8Array(gzipSync(text)) };
}

/** Builds the script of GraphiQL. The workers of its editor are part of it, because the page's policy admits no other file. */
function writeEditorScript({ js, editorWorkerService, jsonWorker, graphqlWorker }: typeof GraphiQL): string {
  return `
const workers = ${formatJson({ editorWorkerService, json: jsonWorker, graphql: graphqlWorker })};
globalThis.MonacoEnvironment = {
  globalAPI: true,
  getWorkerUrl: (_, label) => URL.createObjectURL(new Blob([workers[label]], { type: 'application/javascript' })),
};
${js}`;
}

/** Formats JSON that is safe inside a script element. */
function formatJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** The hash of a script, as policies and `integrity` have it. */
function hashText(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
