import { z } from 'zod';
import * as enums from '../../database/generated/prisma/enums.ts';
import { faultsOf } from '../figures/claim-rules.ts';
import { faultsWithin, sameFigure } from './article-rules.ts';
import { claimReference, count, dated, few, httpUrl, language, line, maybe, sha256, slug } from './fields.ts';

/**
 * An article as a curator enters it, in a file or through the API: one declaration that checks it, types it, and is
 * printed as the JSON Schema that editors pick up. References to the registry are slugs.
 */

const party = { organisation: maybe(slug), person: maybe(slug) };

const link = z
  .strictObject({
    label: line(400).meta({ description: 'The source exactly as printed.' }),
    verb: maybe(z.enum(enums.AttributionVerb)),
    basis: z
      .enum(enums.IdentityBasis)
      .default('STATED')
      .meta({ description: 'Whether the text names the source or the curator identified it.' }),
    ...party,
  })
  .refine((l) => (l.organisation === null) !== (l.person === null), 'must name one organisation or one person');

const chain = z.array(link).max(10).default([]).meta({
  description: "On whose word, nearest the article first; the last is the origin. Empty: the article's own voice.",
});

const credit = z
  .strictObject({ role: z.enum(enums.CreditRole), label: line(400), ...party })
  .refine((c) => c.organisation === null || c.person === null, 'must name one organisation or one person, not both');

const mention = z
  .strictObject({
    label: few(8).meta({ description: 'The words exactly as printed, at most 8.' }),
    ...party,
    event: maybe(slug),
  })
  .refine(
    (m) => [m.person, m.organisation, m.event].filter((subject) => subject !== null).length === 1,
    'must name one person, one organisation or one event',
  );

const recordStatus = z
  .enum(enums.RecordStatus)
  .default('PUBLISHED')
  .meta({ description: 'Whether it is published, still a draft, or retracted.' });

const status = z
  .strictObject({
    key: slug,
    person: slug,
    status: z.enum(enums.Measure),
    event: slug,
    wording: few(8),
    asOf: dated.nullable(),
    note: maybe(line(2000)),
    recordStatus,
    attributions: chain,
  })
  .meta({ description: 'What the article says happened to one person. It is not a figure.' });

const reading = z.strictObject({
  why: line(2000).meta({ description: 'Which reading of the words was taken, and why.' }),
  otherQuantifier: z
    .enum(enums.Quantifier)
    .exclude(['BETWEEN', 'UNSPECIFIED'])
    .meta({ description: 'How the words qualify the number in the other reading.' }),
});

const relation = z.strictObject({
  kind: z.enum(enums.ClaimRelationKind),
  claim: claimReference.meta({
    description: 'The key of another claim of this article, or "article/key" for a claim of another.',
  }),
  note: maybe(line(2000)),
});

export const claimEntry = z
  .strictObject({
    key: slug.meta({ description: 'Handle of the claim, unique within the article.' }),
    measure: z.enum(enums.Measure),
    countType: z.enum(enums.CountType),
    quantifier: z.enum(enums.Quantifier),
    value: maybe(count).meta({ description: 'The number printed.' }),
    low: maybe(count).meta({ description: 'Lower end of a range; for BETWEEN only.' }),
    high: maybe(count).meta({ description: 'Upper end of a range; for BETWEEN only.' }),
    wording: few(8).meta({ description: 'The few words of the figure exactly as printed, at most 8.' }),
    at: maybe(z.tuple([z.int().min(0), z.int().min(1)])).meta({
      description: 'Start and end of the wording in the text, in UTF-16 code units.',
    }),
    prefix: maybe(few(8)).meta({
      description: 'A few words printed before the wording, where they are needed to understand it.',
    }),
    suffix: maybe(few(8)).meta({
      description: 'A few words printed after the wording, where they are needed to understand it.',
    }),
    event: slug,
    place: maybe(slug),
    population: slug,
    asOf: dated.nullable(),
    composition: maybe(line(400)).meta({ description: 'Who makes up the figure, in words: "mostly civilians".' }),
    caveats: z.array(z.enum(enums.Caveat)).max(10).default([]),
    reading: maybe(reading).meta({ description: 'For words that can be read in two ways.' }),
    note: maybe(line(2000)),
    rank: z.enum(enums.Rank).default('NORMAL'),
    status: recordStatus,
    retraction: maybe(line(2000)).meta({ description: 'Why it was retracted; for RETRACTED only.' }),
    attributions: chain,
    relations: z.array(relation).max(50).default([]),
  })
  .superRefine((entry, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message, input: entry });
    for (const { field, message } of faultsOf(entry)) refuse(field, message);
    for (const [path, message] of repeats(
      entry.relations,
      'relations',
      (r) => `${r.kind} ${r.claim}`,
      'is stated twice',
    ))
      context.addIssue({ code: 'custom', path, message, input: entry });
    if (entry.retraction !== null && entry.status !== 'RETRACTED')
      refuse('retraction', 'is for RETRACTED only: it says why the claim was withdrawn');
    if (entry.at && entry.at[1] - entry.at[0] !== entry.wording.length)
      refuse('at', `must be as long as the wording, ${entry.wording.length}`);
  });

/** One article with everything found in it. */
export const articleEntry = z
  .strictObject({
    slug,
    url: httpUrl.nullable(),
    headline: line(400).nullable(),
    language,
    publisher: slug.nullable(),
    publishedOn: dated.nullable(),
    sha256: maybe(sha256).meta({ description: 'SHA-256 of the text that was read.' }),
    archivedUrl: maybe(httpUrl),
    note: maybe(line(2000)),
    credits: z.array(credit).max(50).default([]),
    mentions: z.array(mention).max(1000).default([]),
    statuses: z.array(status).max(1000).default([]),
    claims: z.array(claimEntry).max(1000),
  })
  .superRefine((article, context) => {
    for (const [path, message] of inconsistencies(article))
      context.addIssue({ code: 'custom', path, message, input: article });
  });

export type ArticleEntry = z.output<typeof articleEntry>;

type Inconsistency = readonly [path: (string | number)[], message: string];

/** What is wrong between the parts of an article, each part being sound in itself. */
function* inconsistencies(article: {
  slug: string;
  publisher: string | null;
  publishedOn: z.output<typeof dated> | null;
  mentions: z.output<typeof mention>[];
  statuses: z.output<typeof status>[];
  claims: z.output<typeof claimEntry>[];
}): Generator<Inconsistency> {
  const keys = new Set(article.claims.map(({ key }) => key));
  yield* repeats(article.claims, 'claims', ({ key }) => key, 'has the key of an earlier one');
  yield* repeats(article.statuses, 'statuses', ({ key }) => key, 'has the key of an earlier one');
  yield* repeats(article.mentions, 'mentions', (m) => JSON.stringify(m), 'is listed twice');
  yield* repeats(article.claims, 'claims', sameFigure, 'is the same figure by the same origin as an earlier one');
  for (const [i, claim] of article.claims.entries()) {
    const { key, relations } = claim;
    for (const [j, { claim: other }] of relations.entries()) {
      const path = ['claims', i, 'relations', j, 'claim'];
      if (other === key) yield [path, 'must be another claim'];
      else if (other.startsWith(`${article.slug}/`)) yield [path, 'is of this article: its key alone says which'];
      else if (!other.includes('/') && !keys.has(other)) yield [path, `is ${other}, which is no claim of this article`];
    }
    // What was retracted may be wrong: nobody takes it back by correcting the article.
    if (claim.status === 'RETRACTED') continue;
    for (const { field, message } of faultsWithin(article, claim)) yield [['claims', i, field], message];
  }
}

function* repeats<T>(
  list: T[],
  name: string,
  mark: (item: T) => string | null,
  message: string,
): Generator<Inconsistency> {
  const seen = new Set<string>();
  for (const [i, item] of list.entries()) {
    const marked = mark(item);
    if (marked === null) continue;
    if (seen.has(marked)) yield [[name, i], message];
    seen.add(marked);
  }
}
