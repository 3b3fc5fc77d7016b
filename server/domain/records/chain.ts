import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Prisma } from '../../database/client.ts';
import * as enums from '../../database/generated/prisma/enums.ts';
import { line, maybe } from './fields.ts';
import type { ReferenceForms, Transaction } from './kind.ts';

/** Attribution chains, of claims and of what happened to people: entered, stored, and read as they were entered. */

/** The fields of an entry that name an organisation or a person. */
export const partyFields = ({ record }: ReferenceForms) => ({ organisation: maybe(record), person: maybe(record) });

/** Whom a link, a credit or a mention names. */
interface Party {
  readonly organisation: string | null;
  readonly person: string | null;
}

export function partyColumns({ organisation, person }: Party) {
  return { organisationId: organisation, personId: person };
}

export function partyOf({
  organisationId,
  personId,
}: {
  organisationId: string | null;
  personId: string | null;
}): Party {
  return { organisation: organisationId, person: personId };
}

/** The columns that name a party. */
export const partyRow = { organisationId: true, personId: true } as const;

export const chainField = (forms: ReferenceForms) =>
  z
    .array(
      z
        .strictObject({
          label: line(400).meta({ description: 'The source exactly as printed.' }),
          verb: maybe(z.enum(enums.AttributionVerb)),
          basis: z
            .enum(enums.IdentityBasis)
            .default('STATED')
            .meta({ description: 'Whether the text names the source or the curator identified it.' }),
          ...partyFields(forms),
        })
        .refine((l) => (l.organisation === null) !== (l.person === null), 'must name one organisation or one person'),
    )
    .max(10)
    .default([])
    .meta({
      description: "On whose word, nearest the article first; the last is the origin. Empty: the article's own voice.",
    });

export type Link = z.output<ReturnType<typeof chainField>>[number];

/** Where an entry with a chain refers to others. */
export const chainReferences = {
  'attributions.*.organisation': 'Organisation',
  'attributions.*.person': 'Person',
} as const;

/** What a chain belongs to: a claim, or what happened to a person. */
type ChainOwner = { readonly claimId: string } | { readonly personStatusId: string };

export async function insertChain(tx: Transaction, owner: ChainOwner, links: readonly Link[]): Promise<void> {
  await tx.attribution.createMany({ data: columns(links).map((row) => ({ ...row, ...owner })) });
}

/** Rewrites a chain where it is another than before. */
export async function updateChain(tx: Transaction, owner: ChainOwner, links: readonly Link[]): Promise<void> {
  const select = { position: true, label: true, verb: true, basis: true, ...partyRow };
  const before = await tx.attribution.findMany({ where: owner, select, orderBy: { position: 'asc' } });
  if (isDeepStrictEqual(before, columns(links))) return;
  await tx.attribution.deleteMany({ where: owner });
  await insertChain(tx, owner, links);
}

function columns(links: readonly Link[]) {
  return links.map(({ label, verb, basis, ...who }, i) => ({
    position: i + 1,
    label,
    verb,
    basis,
    ...partyColumns(who),
  }));
}

/** What `chainOf` needs of the rows. */
export const chainRows = {
  orderBy: { position: 'asc' },
  select: { label: true, verb: true, basis: true, ...partyRow },
} as const satisfies Prisma.Claim$attributionsArgs;

export function chainOf(rows: readonly Prisma.AttributionGetPayload<typeof chainRows>[]): Link[] {
  return rows.map(({ label, verb, basis, ...who }) => ({ label, verb, basis, ...partyOf(who) }));
}
