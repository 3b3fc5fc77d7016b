import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Prisma } from '../../database/client.ts';
import * as enums from '../../database/generated/prisma/enums.ts';
import { insertRows } from '../../sql/insert-rows.ts';
import { getPool } from '../../sql/pool.ts';
import { toStored } from '../figures/dates.ts';
import { declareParty, PARTY_ROW, toParty, toPartyColumns } from './chain.ts';
import type { Columns } from './columns.ts';
import { toDated } from './dated.ts';
import { dated, defineFewWords, defineLine, httpUrl, language, makeOptional, sha256, slug } from './fields.ts';
import { defineIssueCode } from './issues.ts';
import { HANDLES, IDS, listPlainFields, pick, type ReferenceForms, type SluggedKind, toStanding } from './kind.ts';
import { makeId } from './new-id.ts';
import { findRepeats } from './repeats.ts';

/** Articles with their credits and mentions, but without the claims and statuses found in them. */

export const declareArticle = (forms: ReferenceForms) =>
  z.strictObject({
    slug,
    url: httpUrl.nullable(),
    headline: defineLine(400).nullable(),
    kind: z.enum(enums.ArticleKind).default('REPORT').meta({ description: 'The kind of publication.' }),
    language,
    publisher: forms.record.nullable(),
    publishedOn: dated.nullable(),
    sha256: makeOptional(sha256).meta({ description: 'SHA-256 of the text that was read, in lower-case hexadecimal.' }),
    archivedUrl: makeOptional(httpUrl),
    note: makeOptional(defineLine(2000)),
    credits: z.array(declareCredit(forms)).max(50).default([]),
    mentions: z
      .array(declareMention(forms))
      .max(1000)
      .default([])
      .superRefine((mentions, context) => {
        for (const i of findRepeats(mentions, (one) => JSON.stringify(one)))
          context.addIssue({
            code: 'custom',
            path: [i],
            message: 'is listed twice',
            input: mentions,
            ...defineIssueCode('NOT_UNIQUE'),
          });
      }),
  });
export type ArticleEntry = z.output<ReturnType<typeof declareArticle>>;

const declareCredit = (forms: ReferenceForms) =>
  z
    .strictObject({ role: z.enum(enums.CreditRole), label: defineLine(400), ...declareParty(forms) })
    .refine((c) => c.organisation === null || c.person === null, 'must name one organisation or one person, not both');

const declareMention = (forms: ReferenceForms) =>
  z
    .strictObject({
      label: defineFewWords(8).meta({ description: 'The words exactly as printed, at most 8.' }),
      ...declareParty(forms),
      event: makeOptional(forms.record),
    })
    .refine(
      (m) => [m.person, m.organisation, m.event].filter((subject) => subject !== null).length === 1,
      'must name one person, one organisation or one event',
    );

const PLAIN = listPlainFields(declareArticle(HANDLES), 'publisher', 'publishedOn', 'credits', 'mentions');

const toColumns = ({
  publisher,
  publishedOn,
  credits: _,
  mentions: __,
  ...plain
}: ArticleEntry): Columns<Prisma.ArticleModel> => ({
  ...plain,
  publisherId: publisher,
  publishedEarliest: toStored(publishedOn?.earliest ?? null),
  publishedLatest: toStored(publishedOn?.latest ?? null),
  publishedBasis: publishedOn?.basis ?? null,
});

const IN_ORDER = { orderBy: { position: 'asc' } } as const;
const CREDIT_ROW = { role: true, label: true, ...PARTY_ROW } as const;
const MENTION_ROW = { label: true, ...PARTY_ROW, eventId: true } as const;

export const article: SluggedKind<ArticleEntry> = {
  name: 'Article',
  entityType: 'ARTICLE',
  table: 'article',
  noun: 'article',
  references: {
    publisher: 'Organisation',
    'credits.*.organisation': 'Organisation',
    'credits.*.person': 'Person',
    'mentions.*.organisation': 'Organisation',
    'mentions.*.person': 'Person',
    'mentions.*.event': 'Event',
  },
  unique: ['url'],
  entry: declareArticle(IDS),
  async read(tx, where = {}) {
    const rows = await tx.article.findMany({
      where,
      orderBy: { slug: 'asc' },
      include: { credits: { ...IN_ORDER, select: CREDIT_ROW }, mentions: { ...IN_ORDER, select: MENTION_ROW } },
    });
    return rows.map((row) =>
      toStanding(row, {
        ...pick(row, PLAIN),
        publisher: row.publisherId,
        publishedOn: toDated(row.publishedEarliest, row.publishedLatest, row.publishedBasis),
        credits: row.credits.map(({ role, label, ...who }) => ({ role, label, ...toParty(who) })),
        mentions: row.mentions.map(({ label, eventId, ...who }) => ({ label, ...toParty(who), event: eventId })),
      }),
    );
  },
  toRows: (_tx, id, entry) => ({
    article: [{ id, ...toColumns(entry) }],
    credit: toCreditRows(id, entry),
    mention: toMentionRows(id, entry),
  }),
  async update(tx, { id, entry: before }, version, entry) {
    await tx.article.update({ where: { id }, data: { ...toColumns(entry), version }, select: { id: true } });
    const of = { where: { articleId: id } };
    if (!isDeepStrictEqual(before.credits, entry.credits)) {
      await tx.credit.deleteMany(of);
      await insertRows(getPool(tx), { credit: toCreditRows(id, entry) });
    }
    if (!isDeepStrictEqual(before.mentions, entry.mentions)) {
      await tx.mention.deleteMany(of);
      await insertRows(getPool(tx), { mention: toMentionRows(id, entry) });
    }
  },
};

function toCreditRows(articleId: string, { credits }: ArticleEntry) {
  return credits.map(({ role, label, ...who }, i) => ({
    id: makeId(),
    articleId,
    position: i + 1,
    role,
    label,
    ...toPartyColumns(who),
  }));
}

function toMentionRows(articleId: string, { mentions }: ArticleEntry) {
  return mentions.map(({ label, event, ...who }, i) => ({
    id: makeId(),
    articleId,
    position: i + 1,
    label,
    ...toPartyColumns(who),
    eventId: event,
  }));
}
