import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
} from '@prisma/driver-adapter-utils';
import { SchemaEngine } from '@prisma/schema-engine-wasm';
import pg from 'pg';
import { MIGRATIONS_FOLDER, readMigrations } from '../server/database/migrate.ts';

/**
 * Prisma's schema engine as WebAssembly, for development and tests only. It does what `prisma migrate` does, but without
 * the binary that the CLI downloads.
 */

const schemaFolder = path.resolve(import.meta.dirname, 'schema');

/** Opens the engine on a database. Free it after use. */
export async function openEngine(databaseUrl: string): Promise<SchemaEngine> {
  const adapter = bindMigrationAwareSqlAdapterFactory(catalogAdapter(databaseUrl));
  return SchemaEngine.new({ datamodels: await readSchema() }, () => undefined, adapter);
}

/** Returns the SQL that brings the engine's database to the Prisma schema. Empty if the two are the same. */
export async function diffFromDatabase(engine: SchemaEngine): Promise<string> {
  const files = await readSchema();
  const schema = { files: files.map(([name, content]) => ({ path: name, content })) };
  const { stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', ...schema, configDir: schemaFolder },
    to: { tag: 'schemaDatamodel', ...schema },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return (stdout ?? '').replaceAll('-- This is an empty migration.', '').trim();
}

/** Returns the migration folder in the form that the engine expects. */
export async function migrationsList() {
  const migrations = await readMigrations();
  return {
    baseDir: MIGRATIONS_FOLDER,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(path.join(MIGRATIONS_FOLDER, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  };
}

/**
 * The engine reads PostgreSQL's catalogue, which has columns of the internal type "char" (oid 18). adapter-pg does not
 * know that type, so these columns pass through the adapter as text and are marked as characters for the engine.
 */
function catalogAdapter(databaseUrl: string): SqlMigrationAwareDriverAdapterFactory {
  const characters = new WeakMap<object, number[]>();
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  const query = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryResult>;
  const marking = async (config: pg.QueryConfig) => {
    const result = await query(config);
    const fields = result.fields ?? [];
    characters.set(
      result.rows,
      [...fields.keys()].filter((i) => fields[i]?.dataTypeID === 18),
    );
    for (const field of fields) if (field.dataTypeID === 18) field.dataTypeID = pg.types.builtins.TEXT;
    return result;
  };
  const factory = new PrismaPg(Object.assign(pool, { query: marking }), { disposeExternalPool: true });
  const connect = factory.connect.bind(factory);
  return Object.assign(factory, {
    async connect() {
      const adapter = await connect();
      const queryRaw = adapter.queryRaw.bind(adapter);
      return Object.assign(adapter, {
        // adapter-pg splits a script at every semicolon, even inside a function. The CLI's engine sends it whole.
        async executeScript(script: string) {
          await query({ text: script });
        },
        async queryRaw(sql: SqlQuery) {
          const result = await queryRaw(sql);
          for (const i of characters.get(result.rows) ?? []) result.columnTypes[i] = ColumnTypeEnum.Character;
          return result;
        },
      });
    },
  });
}

async function readSchema(): Promise<[string, string][]> {
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    names.map(
      async (name) =>
        [path.join(schemaFolder, name), await readFile(path.join(schemaFolder, name), 'utf8')] as [string, string],
    ),
  );
}
