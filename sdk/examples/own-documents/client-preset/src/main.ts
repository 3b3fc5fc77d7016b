import { byId, createClient } from '@attested/sdk';
import { graphql } from './graphql/gql.ts';

const GrowthDocument = graphql(`
  query Growth($event: ID!, $measure: Measure!, $knownBy: Date) {
    series: seriesAbout(event: $event, measure: $measure, knownBy: $knownBy) {
      points {
        nodes {
          asOf {
            latest
          }
          claim {
            wording
            origin {
              label
            }
          }
        }
      }
    }
  }
`);

const [url = 'http://localhost:4000/graphql'] = process.argv.slice(2);
const attested = createClient({ url, documents: byId() });
const variables = { event: 'gaza-war', measure: 'KILLED', knownBy: '2024-09-30' } as const;
const { series } = await attested.query(GrowthDocument, variables);
for (const { asOf, claim } of series?.points.nodes ?? []) {
  console.log(`${asOf?.latest ?? 'undated'}: “${claim.wording}”, ${claim.origin.label ?? 'in its own voice'}`);
}
