import { ArticleDocument, SeriesBandDocument } from '@attested/sdk';
import { attested } from './attested.ts';

// #region queries
const { article } = await attested.query(ArticleDocument, { id: 'moscow-times-2024-09-02' });
console.log(article?.headline, article?.publishedOn?.latest); // null if there is no such article

// The numbers that the claims about the war allowed together, as published by the end of 2023.
const day = '2023-12-31';
const { series } = await attested.query(SeriesBandDocument, {
  event: 'gaza-war',
  measure: 'KILLED',
  on: day,
  knownBy: day,
});
console.log(series?.band.low, series?.band.high);
// prints
// Israeli PM's Military Secretary Visits Moscow to Discuss Hamas Hostages 2024-09-02
// 17500 null
// #endregion
