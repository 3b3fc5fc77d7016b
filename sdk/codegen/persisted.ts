import { createHash } from 'node:crypto';
import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { operationsOf } from './documents.ts';

/** Generates the texts of all documents by id, for the server, which accepts the id in place of the text. */
export const plugin: PluginFunction = (_schema, documents) => {
  const entries = operationsOf(documents).map(({ text }) => [
    `sha256:${createHash('sha256').update(text).digest('hex')}`,
    text,
  ]);
  return `${JSON.stringify(Object.fromEntries(entries.sort()), null, 2)}\n`;
};
