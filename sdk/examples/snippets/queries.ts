import { ArticleDocument, SeriesBandDocument } from '@attested/sdk';
import { attested } from './attested.ts';

// #region queries
const { article } = await attested.query(ArticleDocument, { id: 'moscow-times-2024-09-02' });
console.log(article?.headline, article?.publishedOn?.latest); // null if there is no such article

// The numbers that the claims about the war allowed together on two days, as published by the end of 2023.
const { series } = await attested.query(SeriesBandDocument, {
  event: 'gaza-war',
  measure: 'KILLED',
  on: ['2023-10-31', '2023-12-31'],
  knownBy: '2023-12-31',
});
for (const { on, low, high } of series?.band ?? []) console.log(on, low, high);
// prints
// Israeli PM's Military Secretary Visits Moscow to Discuss Hamas Hostages 2024-09-02
// 2023-10-31 7001 18499
// 2023-12-31 17500 null
// #endregion
