import { stringify } from 'yaml';

/** A made-up article file, for programs that import very many. Nobody ever printed any of this. */

/** Returns the YAML of an article whose claims differ from each other, and from those of the articles with other numbers. */
export function makeUpArticleFile(slug: string, n: number, claims: number): string {
  const day = { earliest: '2001-01-01', latest: '2001-01-01', basis: 'STATED' };
  const file = {
    slug,
    url: `https://example.com/${slug}`,
    headline: `A made-up article, number ${n}`,
    language: 'en',
    publisher: null,
    publishedOn: day,
    mentions: [{ label: 'AFP', organisation: 'afp' }],
    claims: Array.from({ length: claims }, (_, i) => ({
      key: `claim-${i + 1}`,
      measure: 'DISPLACED',
      countType: 'STOCK',
      quantifier: 'AT_LEAST',
      value: n * 1000 + i,
      wording: `at least ${n * 1000 + i} people`,
      event: 'gaza-war',
      population: 'everyone',
      asOf: day,
      attributions: [{ label: 'AFP', verb: 'REPORTS', organisation: 'afp' }],
    })),
  };
  return `${stringify(file, { aliasDuplicateObjects: false })}...\n`;
}
