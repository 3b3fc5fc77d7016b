/** Part of `npm run generate`: writes the schema as sorted SDL, so that changes to the API are visible in review. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { printSchema } from 'graphql';
import { schema } from './schema.ts';

/** The SDL, as it is committed. */
export const sdl = `${printSchema(schema)}\n`;
export const sdlFile = path.resolve(import.meta.dirname, '../schema.graphql');

if (process.argv[1] === import.meta.filename) await writeFile(sdlFile, sdl);
