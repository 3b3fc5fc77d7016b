import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import { atTheirMoments } from './moments.ts';

// One file per entity; importing it adds its types and queries to the schema.
import './article.ts';
import './article-mutations.ts';
import './attribution-statistics.ts';
import './claim.ts';
import './claim-mutations.ts';
import './claim-version.ts';
import './dataset.ts';
import './event.ts';
import './following.ts';
import './merge-mutations.ts';
import './observation.ts';
import './organisation.ts';
import './person.ts';
import './place.ts';
import './population.ts';
import './reconcile.ts';
import './registry-mutations.ts';
import './revision.ts';
import './search.ts';
import './series-query.ts';

/** The GraphQL schema of the ledger. */
export const schema: GraphQLSchema = atTheirMoments(builder.toSchema({ sortSchema: true }));
