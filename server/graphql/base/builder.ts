import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import { CountryCodeResolver, DateResolver, DateTimeResolver, JSONResolver, URLResolver } from 'graphql-scalars';
import type PrismaTypes from '../../database/generated/pothos-types.ts';
import { getDatamodel } from '../../database/generated/pothos-types.ts';
import { type Viewer, whereFoundById } from '../../domain/access/visibility.ts';
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

/** The schema's types, with the defaults that Pothos adds. */
export type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;

/** How `node` finds its record, for those who read it in other ways than by its resolver. */
const lookUpNode = {
  find({ id: globalId }: { readonly id: string }, viewer: Viewer) {
    const { typename: type, id } = decodeGlobalId(globalId);
    return { type, where: { id, AND: whereFoundById(type, viewer) } };
  },
};

export const builder = new SchemaBuilder<Schema>({
  // The first plugin wraps the others, so whatever they read is read at the moment of the field.
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
      description:
        'Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record.',
    },
    nodeTypeOptions: { description: 'A record with a global identifier (Relay Global Object Identification).' },
    nodeQueryOptions: {
      description: 'The record with this global identifier. Null if there is none.',
      args: { id: { description: 'A global identifier issued by this server.' } },
      extensions: { lookUp: lookUpNode },
    },
    nodesQueryOptions: {
      description: `The records with these global identifiers, in the order given, with null for each that does not exist. At most ${MOST_IDS}.`,
      args: { ids: { description: 'Global identifiers issued by this server.' } },
      resolve: (_root, { ids }, _context, _info, resolveNodes) => {
        if (ids.length > MOST_IDS)
          throw makeInputError('INVALID_ID', `\`nodes\` takes at most ${MOST_IDS} ids, but ${ids.length} were given.`);
        return resolveNodes(ids);
      },
    },
    pageInfoTypeOptions: {
      description: 'The position of a page in its list (GraphQL Cursor Connections Specification).',
    },
    hasNextPageFieldOptions: {
      description:
        'Whether more rows follow this page, up to `before` if that was given. When reading backwards: whether `before` was given.',
    },
    hasPreviousPageFieldOptions: {
      description:
        'Whether more rows precede this page, back to `after` if that was given. When reading forwards: whether `after` was given.',
    },
    startCursorFieldOptions: {
      description: 'Cursor of the first row of the page. Pass it to `before` to read backwards. Null on an empty page.',
    },
    endCursorFieldOptions: {
      description:
        'Cursor of the last row of the page. Pass it to `after` to get the next page. Null on an empty page.',
    },
  },
  complexity: {
    // Checked once before execution (price.ts), not by each root field.
    disabled: true,
    defaultComplexity: 1,
    // A list without arguments belongs to one record and is short: names, credits, links of a chain.
    defaultListMultiplier: 3,
  },
});

/** The cost of a field that only leads to the rows of a list, whose cost is already counted. */
export const noCost = { field: 0, multiplier: 1 };

/** The cost of going through all claims of a series once. */
export const SERIES_COST = 200;

/** The cost of counting a whole list, per row of its page. */
export const COUNT_COST = 5;

/** The cost of a list field, by the size of the page requested. */
export function priceList({ first, last }: PageArgs) {
  return { field: 1, multiplier: Math.max(1, Math.min(first ?? last ?? DEFAULT_PAGE_ROWS, LARGEST_PAGE_ROWS)) };
}

/** The cost of a list field that is computed from many rows: `field`, plus the cost of its page. */
export function priceGathered(field: number) {
  return (page: PageArgs) => ({ ...priceList(page), field });
}

builder.addScalarType('Date', DateResolver, {
  description: 'A day in ISO 8601 format, without a time or a time zone: "2023-10-07".',
});
builder.addScalarType('DateTime', DateTimeResolver, {
  description: 'A moment in RFC 3339 format, in UTC: "2024-09-02T10:15:00.000Z".',
});
builder.addScalarType('URL', URLResolver, {
  description: 'An absolute URL, as defined by the WHATWG URL Standard.',
});
builder.addScalarType('CountryCode', CountryCodeResolver, {
  description: 'A country code in ISO 3166-1 alpha-2 format: "IL".',
});
builder.addScalarType('JSON', JSONResolver, {
  description: 'Any JSON value: a string, a number, a boolean, an array or an object (RFC 8259).',
});

builder.queryType({ description: 'The queries of the ledger. Reading needs no token.' });

builder.mutationType({
  description:
    'The writes to the ledger. Writing needs a token, sent as `Authorization: Bearer`. Each mutation is one transaction and leaves a revision. A refused mutation changes nothing.',
});

builder.subscriptionType({
  description:
    'The streams of changes to the ledger, sent as they are written. A subscription is answered as a stream of server-sent events, with one field per stream. Each event carries its id, and an interrupted stream can be resumed after it.',
});
