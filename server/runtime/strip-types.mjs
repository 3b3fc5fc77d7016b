import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import typescript from '@swc/wasm-typescript';

/**
 * A hook for Node's module loader that runs TypeScript on versions of Node that cannot (20, and 22 before 22.18). Types are
 * replaced by spaces, with the same program that newer versions use. So lines and columns in stack traces match the source.
 */
export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const source = await readFile(fileURLToPath(url), 'utf8');
  const { code } = typescript.transformSync(source, { mode: 'strip-only', filename: fileURLToPath(url) });
  return { format: 'module', source: code, shortCircuit: true };
}
