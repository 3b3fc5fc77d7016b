import type { Measure } from '@attested/sdk';
import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

/**
 * Turns a text into a typed document. The scalars are those of the schema, as they come over the wire. Enums can be listed
 * with them, to get the types of the SDK.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: {
    CountryCode: string;
    Date: string;
    DateTime: string;
    ID: string;
    JSON: unknown;
    Measure: Measure;
    URL: string;
  };
}>();
