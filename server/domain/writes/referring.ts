import type { EntityType } from '../../database/generated/prisma/enums.ts';
import type { Transaction } from '../records/kind.ts';

/** Finds the records that refer to people and organisations, for writes that have to change them too. */

/** The kinds of record that may be merged. */
export type MergeableName = 'Person' | 'Organisation';

/** A record that refers to another. */
export interface Referring {
  readonly entityType: EntityType;
  readonly id: string;
}

/** Returns every record that refers to a person or organisation, in an order in which they can be written. */
export async function findReferring(tx: Transaction, name: MergeableName, id: string): Promise<Referring[]> {
  const isPerson = name === 'Person';
  const some = { some: isPerson ? { personId: id } : { organisationId: id } };
  const only = { select: { id: true }, orderBy: { id: 'asc' } } as const;
  const article = [{ mentions: some }, { credits: some }, ...(isPerson ? [] : [{ publisherId: id }])];
  // The publisher is the origin of what an article says in its own voice.
  const claim = [{ attributions: some }, ...(isPerson ? [] : [{ originOrganisationId: id }])];
  const status = [{ attributions: some }, ...(isPerson ? [{ personId: id }] : [])];
  const found: [EntityType, readonly { id: string }[]][] = [
    ['ARTICLE', await tx.article.findMany({ where: { OR: article }, ...only })],
    ['CLAIM', await tx.claim.findMany({ where: { OR: claim }, ...only })],
    ['PERSON_STATUS', await tx.personStatus.findMany({ where: { OR: status }, ...only })],
  ];
  if (!isPerson) {
    found.push(
      ['PERSON', await tx.person.findMany({ where: { affiliations: some }, ...only })],
      ['ORGANISATION', await tx.organisation.findMany({ where: { parentId: id }, ...only })],
      ['DATASET', await tx.dataset.findMany({ where: { issuerId: id }, ...only })],
      ['OBSERVATION', await tx.observation.findMany({ where: { organisationId: id }, ...only })],
    );
  }
  return found.flatMap(([entityType, rows]) => rows.map((row) => ({ entityType, id: row.id })));
}
