import { createHash } from 'node:crypto';
import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { operationsOf } from './documents.ts';

/** The text of every document by its id, for the server, which takes the id in place of the text. */
export const plugin: PluginFunction = (_schema, documents) => {
  const entries = operationsOf(documents).map(({ text }) => [
    `sha256:${createHash('sha256').update(text).digest('hex')}`,
    text,
  ]);
  return `${JSON.stringify(Object.fromEntries(entries.sort()), null, 2)}\n`;
};
