import { createClient } from '@attested/sdk';
import { graphql } from './graphql.ts';

const WordsDocument = graphql(`
  query Words($event: ID!, $measure: Measure!) {
    claims(filter: { event: [$event], measure: [$measure] }) {
      nodes {
        wording
        interval {
          low
        }
        article {
          publisher {
            name
          }
        }
      }
    }
  }
`);

const [url = 'http://localhost:4000/graphql'] = process.argv.slice(2);
const attested = createClient({ url });
const { claims } = await attested.query(WordsDocument, { event: 'october-7-attack', measure: 'KILLED' });
for (const { wording, interval, article } of claims.nodes) {
  console.log(`${interval.low ?? 'unknown'}: “${wording}”, ${article.publisher?.name ?? 'an unnamed medium'}`);
}
