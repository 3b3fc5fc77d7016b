import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { persisted } from './documents.ts';

/** The documents by their ids, as the server reads them. */
export const plugin: PluginFunction = (_schema, documents) => persisted(documents);
