import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { sortForReading } from './argument-order.ts';
import { builder } from './base/builder.ts';
import { clocks } from './base/clocks.ts';

// There is one file per entity. Importing it adds its types and queries to the schema.
import './entities/article.ts';
import './writes/article-mutations.ts';
import './answers/all-series.ts';
import './answers/attribution-statistics.ts';
import './entities/candidate.ts';
import './entities/claim.ts';
import './writes/claim-mutations.ts';
import './entities/claim-text.ts';
import './entities/claim-version.ts';
import './entities/dataset.ts';
import './entities/event.ts';
import './streams/following.ts';
import './streams/following-candidates.ts';
import './answers/measures.ts';
import './writes/merge-mutations.ts';
import './entities/observation.ts';
import './entities/organisation.ts';
import './entities/person.ts';
import './entities/place.ts';
import './entities/population.ts';
import './answers/reconcile.ts';
import './writes/reading-mutations.ts';
import './writes/registry-mutations.ts';
import './entities/read-text.ts';
import './entities/reading.ts';
import './entities/revision.ts';
import './entities/view.ts';
import './writes/status-mutations.ts';
import './answers/search.ts';
import './answers/series-query.ts';
import './answers/suggestions.ts';

/** The GraphQL schema of the ledger. */
export const schema: GraphQLSchema = sortForReading(builder.toSchema({ sortSchema: false, clocks }));
// The front page of the documentation, in the playground and in any other tool that shows the schema.
schema.description = readFileSync(path.join(import.meta.dirname, 'manual.md'), 'utf8').trim();
