import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import { CountryCodeResolver, DateResolver, DateTimeResolver, JSONResolver, URLResolver } from 'graphql-scalars';
import type PrismaTypes from '../../database/generated/pothos-types.ts';
import { getDatamodel } from '../../database/generated/pothos-types.ts';
import ClocksPlugin from './clocks-plugin.ts';
import type { Context } from './context.ts';
import { makeInputError } from './errors.ts';
import { decodeGlobalId, encodeGlobalId, MOST_IDS } from './ids.ts';
import { DEFAULT_PAGE_ROWS, LARGEST_PAGE_ROWS, type PageArgs } from './pages.ts';

interface Schema {
  Context: Context;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: Date; Output: Date };
    DateTime: { Input: Date; Output: Date };
    URL: { Input: URL; Output: string };
    CountryCode: { Input: string; Output: string };
    JSON: { Input: unknown; Output: unknown };
  };
}

/** The types of the schema as Pothos completes them. */
export type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;

export const builder = new SchemaBuilder<Schema>({
  // The first wraps all others: what they read is read at the moment of the field.
  plugins: [ClocksPlugin, ComplexityPlugin, RelayPlugin, PrismaPlugin],
  defaultFieldNullability: false,
  prisma: {
    client: ({ db }) => db.prisma,
    dmmf: getDatamodel(),
    exposeDescriptions: true,
    onUnusedQuery: 'error',
  },
  relay: {
    cursorType: 'String',
    clientMutationId: 'omit',
    encodeGlobalID: encodeGlobalId,
    decodeGlobalID: decodeGlobalId,
    idFieldOptions: {
      description: 'Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`.',
    },
    nodeTypeOptions: { description: 'A record with a global identifier (Relay Global Object Identification).' },
    nodeQueryOptions: {
      description: 'The record with this global identifier. Null where there is none.',
      args: { id: { description: 'A global identifier that this server gave out.' } },
    },
    nodesQueryOptions: {
      description: `The records with these global identifiers, in the order of the identifiers, with null for each that does not exist. At most ${MOST_IDS}.`,
      args: { ids: { description: 'Global identifiers that this server gave out.' } },
      resolve: (_root, { ids }, _context, _info, resolveNodes) => {
        if (ids.length > MOST_IDS)
          throw makeInputError('INVALID_ID', `\`nodes\` takes at most ${MOST_IDS} ids, and ${ids.length} were given.`);
        return resolveNodes(ids);
      },
    },
    pageInfoTypeOptions: { description: 'Where a page lies in its list (GraphQL Cursor Connections Specification).' },
    hasNextPageFieldOptions: {
      description:
        'Whether rows follow this page, up to `before` where that is given. After `last`: whether `before` was given.',
    },
    hasPreviousPageFieldOptions: {
      description:
        'Whether rows precede this page, back to `after` where that is given. After `first`: whether `after` was given.',
    },
    startCursorFieldOptions: {
      description: 'Cursor of the first row of the page; give it to `before` to read backwards. Null in an empty page.',
    },
    endCursorFieldOptions: {
      description: 'Cursor of the last row of the page; give it to `after` for the next page. Null in an empty page.',
    },
  },
  complexity: {
    // Checked before anything is run (price.ts), and not by each field of the root.
    disabled: true,
    defaultComplexity: 1,
    // A list without arguments belongs to one record and is short: names, credits, links of a chain.
    defaultListMultiplier: 3,
  },
});

/** What a field costs that only leads on to the rows of a list whose cost is counted already. */
export const noCost = { field: 0, multiplier: 1 };

/** What it costs to go once through all claims of a series. */
export const SERIES_COST = 200;

/** What counting a whole list costs, for each row of its page. */
export const COUNT_COST = 5;

/** What a list field costs: its page, of whatever size was asked for. */
export function priceList({ first, last }: PageArgs) {
  return { field: 1, multiplier: Math.max(1, Math.min(first ?? last ?? DEFAULT_PAGE_ROWS, LARGEST_PAGE_ROWS)) };
}

/** What a list field costs that is put together out of many rows, beside its page. */
export function priceGathered(field: number) {
  return (page: PageArgs) => ({ ...priceList(page), field });
}

builder.addScalarType('Date', DateResolver, {
  description: 'A day as ISO 8601 writes it, without a time or a time zone: "2023-10-07".',
});
builder.addScalarType('DateTime', DateTimeResolver, {
  description: 'A moment as RFC 3339 writes it, in UTC: "2024-09-02T10:15:00.000Z".',
});
builder.addScalarType('URL', URLResolver, {
  description: 'An absolute address as the URL standard of the WHATWG writes it.',
});
builder.addScalarType('CountryCode', CountryCodeResolver, {
  description: 'A country as ISO 3166-1 alpha-2 writes it: "IL".',
});
builder.addScalarType('JSON', JSONResolver, {
  description: 'Any value that JSON can write: a text, a number, true or false, a list, or an object (RFC 8259).',
});

builder.queryType({ description: 'What can be asked of the ledger. Reading needs no key.' });

builder.mutationType({
  description:
    'What can be written to the ledger. Writing needs a token, sent as `Authorization: Bearer`. Each mutation is one transaction and leaves a revision; what is refused changes nothing.',
});

builder.subscriptionType({
  description:
    'What can be followed: changes of the ledger, sent as they are written. A subscription is answered as a stream of server-sent events, one field a stream; an event carries its id, and a stream that was broken off is resumed after it.',
});
