/** `npm run generate`: writes the JSON Schemas of the curated files, which name them in their first line for editors. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../config.ts';
import { articleFile, registryFile } from './format.ts';

/** The schemas that are committed. */
export const schemaFiles = [
  printSchema('article', 'A curated article of Attested', articleFile),
  printSchema('registry', 'A registry file of Attested: the records that articles refer to', registryFile),
];

function printSchema(name: string, title: string, declaration: z.ZodType) {
  const schema = { title, ...z.toJSONSchema(declaration, { io: 'input' }) };
  return {
    name: `${name}.schema.json`,
    path: path.join(projectRoot, `data/schema/${name}.schema.json`),
    text: `${JSON.stringify(schema, null, 2)}\n`,
  };
}

if (process.argv[1] === import.meta.filename) {
  for (const { path: file, text } of schemaFiles) await writeFile(file, text);
}
