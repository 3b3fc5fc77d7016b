import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import * as enums from '../../database/generated/prisma/enums.ts';
import { toStored } from '../figures/dates.ts';
import { partyColumns, partyFields, partyOf, partyRow } from './chain.ts';
import { datedOf } from './dated.ts';
import { dated, few, httpUrl, language, line, maybe, sha256, slug } from './fields.ts';
import { HANDLES, IDS, pick, plainFields, type ReferenceForms, type SluggedKind, standing } from './kind.ts';
import { repeats } from './repeats.ts';

/** Articles with their credits and mentions, without what was found in them. */

export const declareArticle = (forms: ReferenceForms) =>
  z.strictObject({
    slug,
    url: httpUrl.nullable(),
    headline: line(400).nullable(),
    language,
    publisher: forms.record.nullable(),
    publishedOn: dated.nullable(),
    sha256: maybe(sha256).meta({ description: 'SHA-256 of the text that was read.' }),
    archivedUrl: maybe(httpUrl),
    note: maybe(line(2000)),
    credits: z.array(credit(forms)).max(50).default([]),
    mentions: z
      .array(mention(forms))
      .max(1000)
      .default([])
      .superRefine((mentions, context) => {
        for (const i of repeats(mentions, (one) => JSON.stringify(one)))
          context.addIssue({ code: 'custom', path: [i], message: 'is listed twice', input: mentions });
      }),
  });
export type ArticleEntry = z.output<ReturnType<typeof declareArticle>>;

const credit = (forms: ReferenceForms) =>
  z
    .strictObject({ role: z.enum(enums.CreditRole), label: line(400), ...partyFields(forms) })
    .refine((c) => c.organisation === null || c.person === null, 'must name one organisation or one person, not both');

const mention = (forms: ReferenceForms) =>
  z
    .strictObject({
      label: few(8).meta({ description: 'The words exactly as printed, at most 8.' }),
      ...partyFields(forms),
      event: maybe(forms.record),
    })
    .refine(
      (m) => [m.person, m.organisation, m.event].filter((subject) => subject !== null).length === 1,
      'must name one person, one organisation or one event',
    );

const PLAIN = plainFields(declareArticle(HANDLES), 'publisher', 'publishedOn', 'credits', 'mentions');

const columns = ({ publisher, publishedOn, credits: _, mentions: __, ...plain }: ArticleEntry) => ({
  ...plain,
  publisherId: publisher,
  publishedEarliest: toStored(publishedOn?.earliest ?? null),
  publishedLatest: toStored(publishedOn?.latest ?? null),
  publishedBasis: publishedOn?.basis ?? null,
});

const inOrder = { orderBy: { position: 'asc' } } as const;
const creditRow = { articleId: true, position: true, role: true, label: true, ...partyRow } as const;
const mentionRow = { articleId: true, position: true, label: true, ...partyRow, eventId: true } as const;

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
      include: { credits: { ...inOrder, select: creditRow }, mentions: { ...inOrder, select: mentionRow } },
    });
    return rows.map((row) =>
      standing(row, {
        ...pick(row, PLAIN),
        publisher: row.publisherId,
        publishedOn: datedOf(row.publishedEarliest, row.publishedLatest, row.publishedBasis),
        credits: row.credits.map(({ role, label, ...who }) => ({ role, label, ...partyOf(who) })),
        mentions: row.mentions.map(({ label, eventId, ...who }) => ({ label, ...partyOf(who), event: eventId })),
      }),
    );
  },
  async insert(tx, id, entry) {
    await tx.article.create({ data: { id, ...columns(entry) } });
    await tx.credit.createMany({ data: creditRows(id, entry) });
    await tx.mention.createMany({ data: mentionRows(id, entry) });
  },
  async update(tx, id, version, entry) {
    await tx.article.update({ where: { id }, data: { ...columns(entry), version } });
    const of = { where: { articleId: id } };
    const [credits, mentions] = [creditRows(id, entry), mentionRows(id, entry)];
    if (!isDeepStrictEqual(await tx.credit.findMany({ ...of, select: creditRow, ...inOrder }), credits)) {
      await tx.credit.deleteMany(of);
      await tx.credit.createMany({ data: credits });
    }
    if (!isDeepStrictEqual(await tx.mention.findMany({ ...of, select: mentionRow, ...inOrder }), mentions)) {
      await tx.mention.deleteMany(of);
      await tx.mention.createMany({ data: mentions });
    }
  },
};

function creditRows(articleId: string, { credits }: ArticleEntry) {
  return credits.map(({ role, label, ...who }, i) => ({
    articleId,
    position: i + 1,
    role,
    label,
    ...partyColumns(who),
  }));
}

function mentionRows(articleId: string, { mentions }: ArticleEntry) {
  return mentions.map(({ label, event, ...who }, i) => ({
    articleId,
    position: i + 1,
    label,
    ...partyColumns(who),
    eventId: event,
  }));
}
