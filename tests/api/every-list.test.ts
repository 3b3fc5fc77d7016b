import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLObjectType, getNamedType, isObjectType, isRequiredArgument } from 'graphql';
import { expect, it } from 'vitest';
import type { Role } from '../../server/database/generated/prisma/enums.ts';
import { kindNames } from '../../server/domain/records/kinds.ts';
import { encodeGlobalId } from '../../server/graphql/base/ids.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { makeToken } from '../support/tokens.ts';

/**
 * Reads every list of the schema, below every record of the ledger, in every role. Each can be read, and holds as many
 * rows as it counts. The lists are taken from the schema, so that new ones are tried as well.
 */

const db = await freshDatabase();
const api = testApi(db);
await db.pool.query(`UPDATE claim SET status = 'DRAFT' WHERE key IN (SELECT min(key) FROM claim GROUP BY article_id)`);
await db.pool.query(
  `UPDATE person_status SET record_status = 'DRAFT' WHERE key IN (SELECT min(key) FROM person_status)`,
);

const schema = buildSchema(readFileSync('server/schema.graphql', 'utf8'));
const typeOf = (name: string) => schema.getType(name) as GraphQLObjectType;

/** Returns the lists of a type, each with the selection of its largest page and, if it has one, of its total count. */
function listsOf(type: GraphQLObjectType): { name: string; selection: string }[] {
  return Object.values(type.getFields()).flatMap(({ name, type: of, args }) => {
    const connection = getNamedType(of);
    if (!isObjectType(connection) || !connection.name.endsWith('Connection')) return [];
    if (args.some(isRequiredArgument)) return [];
    const counted = 'totalCount' in connection.getFields();
    const selection = `${name}(first: 100) { nodes { __typename } pageInfo { hasNextPage } ${counted ? 'totalCount' : ''} }`;
    return [{ name, selection }];
  });
}

const lists = [...kindNames, 'Query'].flatMap((type) => listsOf(typeOf(type)).map((list) => ({ type, ...list })));

/** All lists of a type are read in one request. */
const listsByType = Map.groupBy(lists, ({ type }) => type);

const roles = ['anonymous', 'READER', 'CURATOR', 'ADMIN'] as const;
const tokens = Object.fromEntries(
  await Promise.all(
    roles.map(async (role) => [role, role === 'anonymous' ? undefined : await makeToken(db, role as Role)]),
  ),
) as Record<(typeof roles)[number], string | undefined>;

/** Returns the ids of the records of a type, including drafts, 100 at most. */
async function idsOf(type: string): Promise<string[]> {
  const table = type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
  const { rows } = await db.pool.query<{ id: string }>(`SELECT id FROM ${table} ORDER BY id LIMIT 100`);
  return rows.map(({ id }) => encodeGlobalId(type, id));
}

type List = { nodes: unknown[]; pageInfo: { hasNextPage: boolean }; totalCount?: number };

it.each(roles)('as %s, every list can be read completely, below every record', async (role) => {
  const token = tokens[role];
  const broken: string[] = [];
  for (const [type, lists] of listsByType) {
    const starts = type === 'Query' ? [undefined] : await idsOf(type);
    const all = lists.map(({ selection }) => selection).join(' ');
    const query = type === 'Query' ? `{ ${all} }` : `query ($id: ID!) { node(id: $id) { ... on ${type} { ${all} } } }`;
    for (const id of starts) {
      const { data, errors = [] } = await api.send(query, { id }, { token });
      for (const { path, message } of errors) broken.push(`${type} ${id}, ${path?.join('.')}: ${message}`);
      const record = id ? data?.node : data;
      if (!record || errors.length > 0) continue;
      for (const { name } of lists) {
        const fault = faultOf(record[name]);
        if (fault) broken.push(`${type}.${name} of ${id}: ${fault}`);
      }
    }
  }
  expect(broken).toEqual([]);
});

/** Returns what is wrong with a list that fits on one page, or undefined if nothing is. */
function faultOf({ nodes, pageInfo, totalCount = nodes.length }: List): string | undefined {
  if (nodes.includes(null)) return 'has a row that is null';
  if (pageInfo.hasNextPage) return 'goes on after the first page';
  return nodes.length === totalCount ? undefined : `counts ${totalCount} rows and has ${nodes.length}`;
}

it('the lists of the schema are all tried', () => {
  const tried = new Set(lists.map(({ type, name }) => `${type}.${name}`));
  for (const edge of [
    'Organisation.claims',
    'Person.claims',
    'Event.places',
    'Place.events',
    'Claim.echoes',
    'Query.claims',
  ])
    expect(tried).toContain(edge);
  expect(tried.size).toBeGreaterThan(40);
});
