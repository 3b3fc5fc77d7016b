import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Prisma } from '../../database/client.ts';
import * as enums from '../../database/generated/prisma/enums.ts';
import { insertRows } from '../../sql/insert-rows.ts';
import { getPool } from '../../sql/pool.ts';
import { defineLine, makeOptional } from './fields.ts';
import type { ReferenceForms, Transaction } from './kind.ts';
import { makeId } from './new-id.ts';

/** Attribution chains of claims and person statuses: how they are declared, stored and read. */

/** The fields of an entry that name an organisation or a person. */
export const declareParty = ({ record }: ReferenceForms) => ({
  organisation: makeOptional(record),
  person: makeOptional(record),
});

/** The organisation or person that a link, a credit or a mention names. */
interface Party {
  readonly organisation: string | null;
  readonly person: string | null;
}

export function toPartyColumns({ organisation, person }: Party) {
  return { organisationId: organisation, personId: person };
}

export function toParty({
  organisationId,
  personId,
}: {
  organisationId: string | null;
  personId: string | null;
}): Party {
  return { organisation: organisationId, person: personId };
}

/** The columns that name a party. */
export const PARTY_ROW = { organisationId: true, personId: true } as const;

export const declareChain = (forms: ReferenceForms) =>
  z
    .array(
      z
        .strictObject({
          label: defineLine(400).meta({ description: 'The source exactly as printed.' }),
          verb: makeOptional(z.enum(enums.AttributionVerb)),
          basis: z
            .enum(enums.IdentityBasis)
            .default('STATED')
            .meta({ description: 'Whether the text names the source or the curator identified it.' }),
          ...declareParty(forms),
          unnamed: makeOptional(z.enum(enums.UnnamedSource)).meta({
            description: 'The kind of source, if the text does not name it: "a witness", "a senior official".',
          }),
        })
        .refine(
          (l) => [l.organisation, l.person, l.unnamed].filter((source) => source !== null).length === 1,
          'must name one organisation or one person, or say with `unnamed` what kind of unnamed source it is',
        ),
    )
    .max(10)
    .default([])
    .meta({
      description:
        "The attribution chain: sources from the one nearest the article to the origin. Empty for the article's own voice.",
    });

export type Link = z.output<ReturnType<typeof declareChain>>[number];

/** Returns a text that identifies the source of a link. An unnamed source is known only by its label. */
export function identifySource({ organisation, person, label, unnamed }: ChainedSource): string {
  return JSON.stringify([organisation, person, unnamed === null ? null : label]);
}

/** What identifies the source of a link. */
export type ChainedSource = Pick<Link, 'organisation' | 'person' | 'label' | 'unnamed'>;

/** Reference paths of an entry with a chain. */
export const CHAIN_REFERENCES = {
  'attributions.*.organisation': 'Organisation',
  'attributions.*.person': 'Person',
} as const;

/** The owner of a chain: a claim or a person status. */
type ChainOwner = { readonly claimId: string } | { readonly personStatusId: string };

/** Rewrites a chain if it has changed. */
export async function updateChain(
  tx: Transaction,
  owner: ChainOwner,
  before: readonly Link[],
  links: readonly Link[],
): Promise<void> {
  if (isDeepStrictEqual(before, links)) return;
  await tx.attribution.deleteMany({ where: owner });
  await insertRows(getPool(tx), { attribution: toChainRows(owner, links) });
}

/** Returns the rows of a new chain. */
export function toChainRows(owner: ChainOwner, links: readonly Link[]) {
  return links.map(({ label, verb, basis, unnamed, ...who }, i) => ({
    id: makeId(),
    claimId: null,
    personStatusId: null,
    ...owner,
    position: i + 1,
    label,
    verb,
    basis,
    unnamed,
    ...toPartyColumns(who),
  }));
}

/** What `toChain` needs of the rows. */
export const CHAIN_ROWS = {
  orderBy: { position: 'asc' },
  select: { label: true, verb: true, basis: true, unnamed: true, ...PARTY_ROW },
} as const satisfies Prisma.Claim$attributionsArgs;

export function toChain(rows: readonly Prisma.AttributionGetPayload<typeof CHAIN_ROWS>[]): Link[] {
  return rows.map(({ label, verb, basis, unnamed, ...who }) => ({ label, verb, basis, ...toParty(who), unnamed }));
}
