import { toStored } from '../dates.ts';
import { interval, statedBounds } from '../figures.ts';
import type { ArticleFile } from './article-file.ts';
import { revise, type Writing } from './writing.ts';

type ClaimEntry = ArticleFile['claims'][number];
type StatusEntry = ArticleFile['statuses'][number];
type Link = ClaimEntry['attributions'][number];

/** The data set that claims read by a curator belong to. */
export const CURATED_DATASET = 'attested-curated';

/** Writes one article with its credits, mentions, statuses and claims. */
export async function writeArticle(writing: Writing, data: ArticleFile): Promise<void> {
  const { claims, statuses, ...article } = data;
  const articleId = await writeBibliography(writing, article);
  await writeStatuses(writing, articleId, statuses);
  await writeClaims(writing, articleId, data.publisher, claims);
}

async function writeBibliography(writing: Writing, article: Omit<ArticleFile, 'claims' | 'statuses'>): Promise<string> {
  const { tx } = writing;
  const { slug, publisher, publishedOn, credits, mentions } = article;
  const data = {
    url: article.url,
    headline: article.headline,
    language: article.language,
    publisherId: publisher === null ? null : writing.idOf('organisations', publisher),
    publishedEarliest: toStored(publishedOn?.earliest ?? null),
    publishedLatest: toStored(publishedOn?.latest ?? null),
    publishedBasis: publishedOn?.basis ?? null,
    sha256: article.sha256,
    archivedUrl: article.archivedUrl,
    note: article.note,
  };
  const creditRows = credits.map(({ role, label, ...who }, i) => ({
    position: i + 1,
    role,
    label,
    ...party(writing, who),
  }));
  const mentionRows = mentions.map(({ label, event, ...who }, i) => ({
    position: i + 1,
    label,
    ...party(writing, who),
    eventId: event ? writing.idOf('events', event) : null,
  }));
  const whole = { ...data, credits: { create: creditRows }, mentions: { create: mentionRows } };
  const found = await tx.article.findUnique({ where: { slug }, select: { id: true } });
  const { id } = found ?? (await tx.article.create({ data: { slug, ...whole }, select: { id: true } }));
  const version = await revise(writing, 'ARTICLE', id, article);
  if (found && version !== undefined) {
    await tx.credit.deleteMany({ where: { articleId: id } });
    await tx.mention.deleteMany({ where: { articleId: id } });
    await tx.article.update({ where: { id }, data: { ...whole, version } });
  }
  return id;
}

async function writeStatuses(writing: Writing, articleId: string, statuses: readonly StatusEntry[]): Promise<void> {
  const { tx } = writing;
  for (const entry of statuses) {
    const { key, person, event, asOf, attributions, ...rest } = entry;
    const data = {
      personId: writing.idOf('people', person),
      eventId: writing.idOf('events', event),
      status: rest.status,
      wording: rest.wording,
      note: rest.note,
      ...asOfColumns(asOf),
    };
    const found = await tx.personStatus.findUnique({
      where: { articleId_key: { articleId, key } },
      select: { id: true },
    });
    const chain = attributions.map((link, i) => chainLink(writing, link, i));
    const { id } =
      found ??
      (await tx.personStatus.create({
        data: { articleId, key, ...data, attributions: { create: chain } },
        select: { id: true },
      }));
    const version = await revise(writing, 'PERSON_STATUS', id, { ...entry, recordStatus: 'PUBLISHED' });
    if (found && version !== undefined) {
      await tx.attribution.deleteMany({ where: { personStatusId: id } });
      await tx.personStatus.update({
        where: { id },
        data: { ...data, recordStatus: 'PUBLISHED', attributions: { create: chain } },
      });
    }
  }
  const gone = await tx.personStatus.findMany({
    where: { articleId, key: { notIn: statuses.map(({ key }) => key) }, recordStatus: { not: 'RETRACTED' } },
    select: { id: true, key: true },
  });
  for (const { id, key } of gone) {
    await revise(writing, 'PERSON_STATUS', id, { key, recordStatus: 'RETRACTED' }, true);
    await tx.personStatus.update({ where: { id }, data: { recordStatus: 'RETRACTED' } });
  }
}

async function writeClaims(
  writing: Writing,
  articleId: string,
  publisher: string | null,
  claims: readonly ClaimEntry[],
): Promise<void> {
  const { tx } = writing;
  const datasetId = writing.idOf('datasets', CURATED_DATASET);
  const ids = new Map<string, string>();
  const changed: ClaimEntry[] = [];
  for (const [i, entry] of claims.entries()) {
    const position = i + 1;
    const derived = derive(writing, entry, publisher);
    const data = { ...columns(writing, entry), ...derived.columns, articleId, position, datasetId };
    const chain = entry.attributions.map((link, j) => chainLink(writing, link, j));
    const found = await tx.claim.findUnique({
      where: { articleId_key: { articleId, key: entry.key } },
      select: { id: true },
    });
    const { id } =
      found ??
      (await tx.claim.create({
        data: { key: entry.key, ...data, attributions: { create: chain } },
        select: { id: true },
      }));
    ids.set(entry.key, id);
    const version = await revise(writing, 'CLAIM', id, { ...entry, ...derived.record, position, status: 'PUBLISHED' });
    if (version === undefined) continue;
    changed.push(entry);
    if (found) {
      await tx.attribution.deleteMany({ where: { claimId: id } });
      await tx.claim.update({
        where: { id },
        data: { ...data, status: 'PUBLISHED', attributions: { create: chain }, version },
      });
    }
  }
  for (const { key, relations } of changed) {
    const fromId = ids.get(key) as string;
    const stated = relations.map(({ kind, claim, note }) => ({ kind, toId: ids.get(claim) as string, note }));
    const kept = stated.map(({ kind, toId }) => ({ kind, toId }));
    await tx.claimRelation.deleteMany({ where: { fromId, NOT: { OR: [{ id: { in: [] } }, ...kept] } } });
    for (const { kind, toId, note } of stated) {
      const unique = { fromId_kind_toId: { fromId, kind, toId } };
      await tx.claimRelation.upsert({ where: unique, create: { fromId, kind, toId, note }, update: { note } });
    }
  }
  await retractOthers(writing, articleId, [...ids.keys()]);
}

/** Retracts the claims of an article but for those with these keys. */
export async function retractOthers(writing: Writing, articleId: string, keys: string[]): Promise<void> {
  const { tx } = writing;
  const gone = await tx.claim.findMany({
    where: { articleId, key: { notIn: keys }, status: { not: 'RETRACTED' } },
    select: { id: true, key: true },
  });
  for (const { id, key } of gone) {
    const version = await revise(writing, 'CLAIM', id, { key, status: 'RETRACTED' }, true);
    if (version !== undefined) await tx.claim.update({ where: { id }, data: { status: 'RETRACTED', version } });
  }
}

function columns(writing: Writing, entry: ClaimEntry) {
  return {
    measure: entry.measure,
    countType: entry.countType,
    quantifier: entry.quantifier,
    value: entry.value,
    wording: entry.wording,
    quotePrefix: entry.prefix,
    quoteSuffix: entry.suffix,
    quoteStart: entry.at?.[0] ?? null,
    quoteEnd: entry.at?.[1] ?? null,
    composition: entry.composition,
    eventId: writing.idOf('events', entry.event),
    placeId: entry.place ? writing.idOf('places', entry.place) : null,
    populationId: writing.idOf('populations', entry.population),
    caveats: entry.caveats,
    reading: entry.reading?.why ?? null,
    otherQuantifier: entry.reading?.otherQuantifier ?? null,
    note: entry.note,
    rank: entry.rank,
    entry: 'CURATED' as const,
    ...asOfColumns(entry.asOf),
  };
}

/**
 * What the ledger works out of an entry and stores beside it, so that filters can seek: the bounds and the interval of
 * the figure, and the origin. They are part of the revision: a change of the figure policy leaves one.
 */
function derive(writing: Writing, entry: ClaimEntry, publisher: string | null) {
  const { quantifier, value, wording } = entry;
  const stated = statedBounds(quantifier, value, { low: entry.low, high: entry.high });
  const allowed = interval({ quantifier, value, ...stated, wording });
  const { organisation, person } = entry.attributions.at(-1) ?? { organisation: publisher, person: null };
  const origin = { organisation, person };
  const { organisationId, personId } = party(writing, origin);
  return {
    record: { interval: allowed, origin },
    columns: {
      ...stated,
      intervalLow: allowed.low,
      intervalHigh: allowed.high,
      originOrganisationId: organisationId,
      originPersonId: personId,
    },
  };
}

function chainLink(writing: Writing, { label, verb, basis, ...who }: Link, index: number) {
  return { position: index + 1, label, verb, basis, ...party(writing, who) };
}

function party(writing: Writing, { organisation, person }: { organisation: string | null; person: string | null }) {
  return {
    organisationId: organisation ? writing.idOf('organisations', organisation) : null,
    personId: person ? writing.idOf('people', person) : null,
  };
}

function asOfColumns(asOf: ClaimEntry['asOf']) {
  return {
    asOfEarliest: toStored(asOf?.earliest ?? null),
    asOfLatest: toStored(asOf?.latest ?? null),
    asOfBasis: asOf?.basis ?? null,
  };
}
