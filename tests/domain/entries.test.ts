import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { registryFile } from '../../server/domain/files/format.ts';
import { listArticles, readArticles, readRegistry } from '../../server/domain/files/read-ledger.ts';
import type { Kind } from '../../server/domain/records/kind.ts';
import { kindNames, kinds, registryKinds } from '../../server/domain/records/kinds.ts';
import { normalise } from '../../server/domain/records/normalise.ts';
import { UUID } from '../../server/forms.ts';
import { freshDatabase } from '../support/database.ts';
import { readFrozen } from '../support/fixture.ts';

const { pool, prisma } = await freshDatabase('curated');
const folder = await readFrozen();
const bySlug = (a: { slug: string }, b: { slug: string }) => (a.slug < b.slug ? -1 : 1);

it.each(registryKinds)('$list are read as entered', async (kind) => {
  const entered = folder.registry.flatMap(({ data }) => data[kind.list] ?? []).map((entry) => normalise(kind, entry));
  expect(entered.length).toBeGreaterThan(0);
  const read = [];
  for await (const some of readRegistry(prisma, kind, 10_000)) read.push(...some);
  expect(read).toEqual(entered.sort(bySlug));
});

it('files of earlier versions name a single parent', () => {
  const read = registryFile.parse({
    places: [{ slug: 'town', name: 'Town', parent: 'land' }],
    populations: [
      { slug: 'part', name: 'Part', parent: 'whole' },
      { slug: 'whole', name: 'Whole', parent: null },
    ],
  });
  expect(read['places']).toEqual([
    {
      slug: 'town',
      name: 'Town',
      parents: [{ place: 'land', view: null }],
      iso3166: null,
      geonamesId: null,
      wikidataId: null,
    },
  ]);
  expect(read['populations']).toEqual([
    { slug: 'part', name: 'Part', description: null, facets: null, parents: ['whole'] },
    { slug: 'whole', name: 'Whole', description: null, facets: null, parents: [] },
  ]);
});

it('a file names either a single parent or all of them', () => {
  const both = { populations: [{ slug: 'part', name: 'Part', parent: 'whole', parents: ['other'] }] };
  expect(registryFile.safeParse(both).error?.issues).toMatchObject([
    { path: ['populations', 0, 'parent'], message: 'must be left out where `parents` is given' },
  ]);
});

it('articles are read as entered', async () => {
  const read = [];
  for await (const article of readArticles(prisma, await listArticles(prisma))) read.push(article);
  expect(read).toEqual(folder.articles.map(({ data }) => data).sort(bySlug));
});

describe.each(kindNames)('%s', (name) => {
  const kind: Kind = kinds[name];

  it('is filed under its own name, type and table', () => {
    const entityType = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
    expect(kind).toMatchObject({ name, entityType, table: entityType.toLowerCase() });
  });

  it('declares the kind of record for every field that holds an id', () => {
    const paths = [...listIdPaths(z.toJSONSchema(kind.entry, { unrepresentable: 'any', io: 'input' }))];
    expect(paths.filter((field) => !(field in kind.references))).toEqual([]);
  });

  it('declares every field that is unique in the database', async () => {
    const { rows } = await pool.query<{ column: string }>(
      `SELECT a.attname AS column FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
       WHERE i.indrelid = $1::regclass AND i.indisunique AND NOT i.indisprimary AND i.indnkeyatts = 1`,
      [kind.table],
    );
    const fields = rows.map(({ column }) => column.replaceAll(/_([a-z])/g, (_, letter) => letter.toUpperCase()));
    expect(fields.filter((field) => field !== 'slug').sort()).toEqual([...kind.unique].sort());
  });
});

/** Yields the paths at which an entry holds ids of other records, with `*` for the items of a list. */
function* listIdPaths(schema: z.core.JSONSchema._JSONSchema, path: readonly string[] = []): Generator<string> {
  if (typeof schema === 'boolean') return;
  if (schema.pattern === UUID.source) yield path.join('.');
  for (const form of schema.anyOf ?? []) yield* listIdPaths(form, path);
  for (const [field, inner] of Object.entries(schema.properties ?? {})) yield* listIdPaths(inner, [...path, field]);
  for (const item of [schema.items ?? []].flat()) yield* listIdPaths(item, [...path, '*']);
}

it('fields that hold ids are found, including those in lists and nested fields', () => {
  const paths = [...listIdPaths(z.toJSONSchema(kinds.Claim.entry, { unrepresentable: 'any', io: 'input' }))];
  expect(paths).toEqual(expect.arrayContaining(['event', 'place', 'attributions.*.person', 'relations.*.claim']));
});

it('registry files are written in an order that puts referenced records first', () => {
  const names = registryKinds.map(({ name }) => name);
  for (const { name, references } of registryKinds)
    expect(names.slice(0, names.indexOf(name) + 1)).toEqual(expect.arrayContaining(Object.values(references)));
});
