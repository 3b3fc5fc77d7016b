/**
 * Part of `npm run generate`: writes how the models of the Prisma schema are stored, for statements that are composed at run
 * time: the table of each model, and the column of each of its fields. Prisma has this in its client only internally.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeAdapter } from './adapter.ts';
import { getDatamodel } from './generated/pothos-types.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import type { StoredModel } from './stored-models.ts';

interface RuntimeModel {
  readonly dbName: string | null;
  readonly fields: readonly { readonly name: string; readonly dbName?: string | null }[];
}

const client = new PrismaClient({ adapter: makeAdapter(() => Promise.reject(new Error('not connected')), 'public') });
const { _runtimeDataModel } = client as { _runtimeDataModel?: { models: Record<string, RuntimeModel> } };
if (!_runtimeDataModel) throw new Error('This version of Prisma keeps its data model elsewhere.');
const { models: runtime } = _runtimeDataModel;
const { models } = getDatamodel().datamodel;

const stored: Record<string, StoredModel> = {};
for (const [name, { fields }] of Object.entries(models)) {
  const getColumn = new Map(runtime[name]?.fields.map((field) => [field.name, field.dbName ?? field.name]));
  const model: StoredModel = { table: runtime[name]?.dbName ?? name, columns: {}, relations: {} };
  for (const field of fields) {
    if (field.kind !== 'object') {
      const kind = field.kind === 'enum' ? 'Enum' : field.type;
      model.columns[field.name] = {
        column: getColumn.get(field.name) ?? field.name,
        type: kind,
        required: field.isRequired,
        list: field.isList,
      };
      continue;
    }
    const [here, ...others] = field.relationFromFields ?? [];
    const opposite = models[field.type]?.fields.find(
      (one) => one.relationName === field.relationName && (one.name !== field.name || field.type !== name),
    );
    const [there, ...more] = opposite?.relationFromFields ?? [];
    const owner = here === undefined ? field.type : name;
    const column = runtime[owner]?.fields.find((one) => one.name === (here ?? there));
    if (column === undefined || others.length + more.length > 0)
      throw new Error(`${name}.${field.name} is no relation by one column.`);
    model.relations[field.name] = {
      model: field.type,
      list: field.isList,
      required: field.isRequired,
      key: column.dbName ?? column.name,
      keyIsHere: here !== undefined,
    };
  }
  stored[name] = model;
}

const home = '../stored-models.ts';
const text = `/* Generated from the Prisma schema. Do not edit. */
import type { StoredModel } from '${home}';

/** The models of the Prisma schema by name, and how PostgreSQL stores them. */
export const storedModels: Readonly<Record<string, StoredModel>> = ${JSON.stringify(stored, null, 2)};
`;
await writeFile(path.resolve(import.meta.dirname, 'generated/stored-models.ts'), text);
