import { randomUUID } from 'node:crypto';
import type { Prisma } from '../../server/database/client.ts';
import { toStored } from '../../server/domain/figures/dates.ts';
import { findInterval, findStatedBounds } from '../../server/domain/figures/figures.ts';

/** Made-up claims for tests, written straight into the database. Nobody ever said any of this. */

type Quantifier = Prisma.ClaimUncheckedCreateInput['quantifier'];
type CountType = Prisma.ClaimUncheckedCreateInput['countType'];
type Kind = Prisma.ClaimRelationUncheckedCreateInput['kind'];

export interface MadeUpClaim {
  quantifier: Quantifier;
  value: number | null;
  /** For the quantifier BETWEEN. */
  range?: readonly [low: number, high: number];
  asOf: readonly [earliest: string | null, latest: string | null];
  published: readonly [earliest: string | null, latest: string | null];
  /** Slug of the organisation that the claim rests on; null is the own voice of an article without a known publisher. */
  origin: string | null;
  /** Slugs of organisations or people who pass the figure on, nearest the article first. Only with an origin. */
  through?: readonly string[];
  /** Slug of the publisher. By default it is unknown. Without an origin, the figure is in its voice. */
  publisher?: string | null;
  status?: Prisma.ClaimUncheckedCreateInput['status'];
  otherQuantifier?: Quantifier;
  rank?: Prisma.ClaimUncheckedCreateInput['rank'];
  /** When it was recorded in the ledger. */
  recordedAt?: Date;
  /** Further columns, for example its cause or its stance. */
  also?: Partial<Prisma.ClaimCreateManyInput>;
}

/** Writes a made-up event with these claims. All belong to one series, and each has an article of its own. */
export async function makeUpSeries(
  { prisma }: { readonly prisma: Prisma.TransactionClient },
  countType: CountType,
  claims: readonly MadeUpClaim[],
  relations: readonly (readonly [from: number, kind: Kind, to: number])[] = [],
  measure: Prisma.ClaimUncheckedCreateInput['measure'] = 'KILLED',
): Promise<{ eventId: string; claimIds: string[] }> {
  const eventId = randomUUID();
  const population = await prisma.population.findUniqueOrThrow({ where: { slug: 'everyone' } });
  const place = await prisma.place.findUniqueOrThrow({ where: { slug: 'gaza-strip' } });
  const [organisations, people] = await Promise.all([
    prisma.organisation.findMany({ select: { id: true, slug: true } }),
    prisma.person.findMany({ select: { id: true, slug: true } }),
  ]);
  const parties = new Map<string, Party>([
    ...people.map(({ id, slug }) => [slug, { personId: id }] as const),
    ...organisations.map(({ id, slug }) => [slug, { organisationId: id }] as const),
  ]);
  const rows = claims.map((claim) => rowsOf(claim, parties));
  await prisma.event.create({ data: { id: eventId, name: 'A made-up event', kind: 'OTHER' } });
  await prisma.article.createMany({ data: rows.map(({ article }) => article) });
  await prisma.claim.createMany({
    data: rows.map(({ claim }) => ({
      eventId,
      countType,
      measure,
      populationId: population.id,
      placeId: place.id,
      ...claim,
    })),
  });
  await prisma.attribution.createMany({ data: rows.flatMap(({ links }) => links) });
  const claimIds = rows.map(({ claim }) => claim.id);
  const related = relations.map(([from, kind, to]) => ({
    fromId: claimIds[from] as string,
    kind,
    toId: claimIds[to] as string,
  }));
  await prisma.claimRelation.createMany({ data: related });
  return { eventId, claimIds };
}

interface Party {
  readonly organisationId?: string | null;
  readonly personId?: string;
}

function rowsOf(made: MadeUpClaim, parties: ReadonlyMap<string, Party>) {
  const {
    quantifier,
    value,
    asOf,
    published,
    origin,
    through = [],
    publisher = null,
    otherQuantifier,
    recordedAt,
  } = made;
  const [articleId, id] = [randomUUID(), randomUUID()];
  const wording = quantifier === 'UNSPECIFIED' ? 'most of them' : `${value ?? made.range?.join(' to ')} made up`;
  const stated = findStatedBounds(quantifier, value, { low: made.range?.[0] ?? null, high: made.range?.[1] ?? null });
  const allowed = findInterval({ quantifier, value, ...stated, wording, language: 'en' });
  const dated = (days: readonly (string | null)[]) => days.some((day) => day !== null);
  const recorded = recordedAt ? { recordedAt, since: recordedAt } : {};
  const publisherId = publisher === null ? null : (parties.get(publisher)?.organisationId as string);
  const source: Party | undefined = origin === null ? { organisationId: publisherId } : parties.get(origin);
  const links = (origin === null ? [] : [...through, origin]).map((slug, i) => ({
    ...{ id: randomUUID(), claimId: id, position: i + 1, label: `made up: ${slug}`, basis: 'STATED' as const },
    ...parties.get(slug),
  }));
  return {
    article: {
      id: articleId,
      slug: `made-up-${articleId}`,
      language: 'en',
      publisherId,
      publishedEarliest: toStored(published[0]),
      publishedLatest: toStored(published[1]),
      publishedBasis: dated(published) ? ('STATED' as const) : null,
      ...recorded,
    },
    claim: {
      id,
      articleId,
      position: 1,
      quantifier,
      value,
      ...stated,
      intervalLow: allowed.low,
      intervalHigh: allowed.high,
      wording,
      asOfEarliest: toStored(asOf[0]),
      asOfLatest: toStored(asOf[1]),
      asOfBasis: dated(asOf) ? ('STATED' as const) : null,
      entryMethod: 'CURATED' as const,
      status: made.status ?? ('PUBLISHED' as const),
      rank: made.rank ?? ('NORMAL' as const),
      originOrganisationId: source?.organisationId ?? null,
      originPersonId: source?.personId ?? null,
      reading: otherQuantifier ? 'made up' : null,
      otherQuantifier: otherQuantifier ?? null,
      ...recorded,
      ...made.also,
    },
    links,
  };
}
