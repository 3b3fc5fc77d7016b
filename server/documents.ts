import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The documents that the server knows, which are those of the SDK, by their ids: `sha256:` and the hash of the text. */
export const documents: ReadonlyMap<string, string> = new Map(
  Object.entries(JSON.parse(readFileSync(path.resolve(import.meta.dirname, 'documents.json'), 'utf8'))),
);
