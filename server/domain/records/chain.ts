import { isDeepStrictEqual } from 'node:util';
import type { Prisma } from '../../database/client.ts';
import type { ArticleEntry } from './article-entries.ts';
import type { Writing } from './writing.ts';

/** Attribution chains, of claims and of what happened to people: entered, stored, and read as they were entered. */

export type Link = ArticleEntry['claims'][number]['attributions'][number];

/** Whom a link, a credit or a mention names, by slug. */
interface Party {
  readonly organisation: string | null;
  readonly person: string | null;
}

export function partyIds(writing: Writing, { organisation, person }: Party) {
  return {
    organisationId: organisation ? writing.idOf('organisations', organisation) : null,
    personId: person ? writing.idOf('people', person) : null,
  };
}

/** What `referenceTo` needs of a row. */
export const named = { select: { id: true, slug: true } } as const;
export const partySlugs = { organisation: named, person: named } as const;

/** A record that is referred to, as far as references go. */
export type Named = { id: string; slug: string | null } | null;

/** A reference as entries write it. A record that came without a slug is referred to by its id. */
export function referenceTo(record: Named): string | null {
  return record && (record.slug ?? record.id);
}

export function partyOf({ organisation, person }: { organisation: Named; person: Named }): Party {
  return { organisation: referenceTo(organisation), person: referenceTo(person) };
}

/** Rewrites the chain of a claim or of a person's status where it is another than before. */
export async function writeChain(
  writing: Writing,
  owner: { claimId: string } | { personStatusId: string },
  links: readonly Link[],
): Promise<void> {
  const rows = links.map(({ label, verb, basis, ...who }, i) => ({
    position: i + 1,
    label,
    verb,
    basis,
    ...partyIds(writing, who),
  }));
  const { tx } = writing;
  const columns = { position: true, label: true, verb: true, basis: true, organisationId: true, personId: true };
  const before = await tx.attribution.findMany({ where: owner, select: columns, orderBy: { position: 'asc' } });
  if (isDeepStrictEqual(before, rows)) return;
  await tx.attribution.deleteMany({ where: owner });
  await tx.attribution.createMany({ data: rows.map((row) => ({ ...row, ...owner })) });
}

/** What `chainOf` needs of the rows. */
export const chainRows = {
  orderBy: { position: 'asc' },
  select: { label: true, verb: true, basis: true, ...partySlugs },
} as const satisfies Prisma.Claim$attributionsArgs;

export function chainOf(rows: Prisma.AttributionGetPayload<typeof chainRows>[]): Link[] {
  return rows.map(({ label, verb, basis, ...who }) => ({ label, verb, basis, ...partyOf(who) }));
}
