import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import typescript from '@swc/wasm-typescript';

/**
 * A hook of Node's module loader: runs TypeScript on a Node that does not do so itself (20, and 22 before 22.18). Types give
 * way to blanks, as in newer Nodes and by the same program, so lines and columns in stacks are those of the source.
 */
export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const source = await readFile(fileURLToPath(url), 'utf8');
  const { code } = typescript.transformSync(source, { mode: 'strip-only', filename: fileURLToPath(url) });
  return { format: 'module', source: code, shortCircuit: true };
}
