import type { Answer } from './api.ts';
import type { Write } from './writes.ts';

/** Made-up articles and claims for tests, as curators send them. Nobody ever said any of this. */

/** A claim that an article can have along with others that have different numbers. */
export const madeUpClaim = (value: number, others: object = {}) => ({
  measure: 'KILLED',
  countType: 'INCIDENT',
  quantifier: 'EXACT',
  value,
  wording: `${value} made-up people`,
  event: 'october-7-attack',
  population: 'everyone',
  ...others,
});

/** Records a Moscow Times article of 1 February 2024 with these claims. */
export async function recordMadeUp(write: Write, claims: object[] = [], draft = false): Promise<Answer> {
  const answer = await write(
    'recordArticle',
    {
      article: {
        headline: 'A made-up article',
        language: 'en',
        publisher: { id: 'moscow-times' },
        publishedOn: { earliest: '2024-02-01', latest: '2024-02-01', basis: 'STATED' },
      },
      claims,
      draft,
    },
    'article { id slug version } claims { id key version status }',
  );
  if (answer.__typename !== 'ArticleWritten') throw new Error(answer.message);
  return answer;
}
