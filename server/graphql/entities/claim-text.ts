import { toDay } from '../../domain/figures/dates.ts';
import { formatCitation, formatClaim, formatSaidBy, type PrintedIn } from '../../domain/figures/sentences.ts';
import { toPeriod } from '../../domain/records/dimensions.ts';
import { pick } from '../../domain/records/kind.ts';
import { builder } from '../base/builder.ts';
import { encodeGlobalId } from '../base/ids.ts';
import { chainOrder } from './claim.ts';
import { makePermalink } from './claim-version.ts';

/** A claim in plain English: who says so, the claim as a sentence, and how to cite it. */

/** Slug of the population that is counted if the words name no other. */
const EVERYONE = 'everyone';

const selectArticle = {
  select: {
    language: true,
    headline: true,
    url: true,
    publishedEarliest: true,
    publishedLatest: true,
    publisher: { select: { name: true } },
  },
} as const;

const selectChain = { ...chainOrder, select: { label: true, verb: true } } as const;

function toArticle(row: {
  headline: string | null;
  url: string | null;
  publishedEarliest: Date | null;
  publishedLatest: Date | null;
  publisher: { name: string } | null;
}): PrintedIn {
  const { headline, url, publisher, publishedEarliest, publishedLatest } = row;
  return {
    headline,
    url,
    publisher: publisher?.name ?? null,
    publishedOn: toDays(publishedEarliest, publishedLatest),
  };
}

const toDays = (earliest: Date | null, latest: Date | null) => ({
  earliest: earliest && toDay(earliest),
  latest: latest && toDay(latest),
});

builder.prismaObjectFields('Claim', (t) => ({
  saidBy: t.string({
    description:
      'Who says so, in English: the labels of the chain as printed, the origin first ("the health ministry in Gaza, quoted by AFP"), or the article\'s own voice ("The Moscow Times in its own voice").',
    select: { attributions: selectChain, article: selectArticle },
    resolve: ({ attributions, article }) => formatSaidBy({ chain: attributions, article: toArticle(article) }),
  }),
  sentence: t.string({
    description:
      'The claim as one English sentence: who said how many of what, where, as of when, and in which article. It keeps the hedge of the words and quotes them if they give no number.',
    select: {
      measure: true,
      countType: true,
      unit: true,
      stance: true,
      periodFrom: true,
      periodTo: true,
      responsibleLabel: true,
      cause: true,
      verification: true,
      identification: true,
      quantifier: true,
      value: true,
      low: true,
      high: true,
      wording: true,
      asOfEarliest: true,
      asOfLatest: true,
      attributions: selectChain,
      article: selectArticle,
      event: { select: { name: true } },
      place: { select: { name: true } },
      population: { select: { name: true, slug: true } },
    },
    resolve: ({ attributions, article, event, place, population, ...row }) =>
      formatClaim({
        ...pick(row, ['measure', 'countType', 'unit', 'stance']),
        figure: { ...pick(row, ['quantifier', 'value', 'low', 'high', 'wording']), language: article.language },
        period: toPeriod(row),
        stated: { responsible: row.responsibleLabel, ...pick(row, ['cause', 'verification', 'identification']) },
        population: population.slug === EVERYONE ? null : population.name,
        event: event.name,
        place: place?.name ?? null,
        asOf: toDays(row.asOfEarliest, row.asOfLatest),
        chain: attributions,
        article: toArticle(article),
      }),
  }),
  citation: t.string({
    description:
      'How to cite the claim: publisher, headline, date and address of the article, then the `permalink` of this version on this server and the day on which the ledger recorded the claim.',
    select: { id: true, version: true, recordedAt: true, article: selectArticle },
    resolve: ({ id, version, recordedAt, article }) =>
      formatCitation(toArticle(article), makePermalink(encodeGlobalId('Claim', id), version), toDay(recordedAt)),
  }),
}));
