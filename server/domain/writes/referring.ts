import type { EntityType } from '../../database/generated/prisma/enums.ts';
import type { Transaction } from '../records/kind.ts';

/** Finds the records that refer to a record, for writes that have to change them too. */

/** The kinds of record that may be merged. */
export type MergeableName = 'Person' | 'Organisation' | 'Event' | 'Place' | 'Population';

/** A record that refers to another. */
export interface Referring {
  readonly entityType: EntityType;
  readonly id: string;
}

type Found = Promise<readonly (readonly [EntityType, readonly { readonly id: string }[]])[]>;

const only = { select: { id: true }, orderBy: { id: 'asc' } } as const;

/** Returns every record that refers to a record of a kind that may be merged, in an order in which they can be written. */
export async function findReferring(tx: Transaction, name: MergeableName, id: string): Promise<Referring[]> {
  const found = await FINDERS[name](tx, id);
  return found.flatMap(([entityType, rows]) => rows.map((row) => ({ entityType, id: row.id })));
}

const FINDERS: Record<MergeableName, (tx: Transaction, id: string) => Found> = {
  async Person(tx, personId) {
    const some = { some: { personId } };
    return [
      ['ARTICLE', await tx.article.findMany({ where: { OR: [{ mentions: some }, { credits: some }] }, ...only })],
      ['CLAIM', await tx.claim.findMany({ where: { attributions: some }, ...only })],
      [
        'PERSON_STATUS',
        await tx.personStatus.findMany({ where: { OR: [{ attributions: some }, { personId }] }, ...only }),
      ],
    ];
  },
  async Organisation(tx, id) {
    const some = { some: { organisationId: id } };
    const article = [{ mentions: some }, { credits: some }, { publisherId: id }];
    // The publisher is the origin of what an article says in its own voice.
    const claim = [{ attributions: some }, { originOrganisationId: id }, { responsibleId: id }];
    const within = [{ parentId: id }, { parentViewOrganisationId: id }];
    const observation = [{ organisationId: id }, { responsibleId: id }];
    return [
      ['ARTICLE', await tx.article.findMany({ where: { OR: article }, ...only })],
      ['CLAIM', await tx.claim.findMany({ where: { OR: claim }, ...only })],
      ['PERSON_STATUS', await tx.personStatus.findMany({ where: { attributions: some }, ...only })],
      ['PERSON', await tx.person.findMany({ where: { affiliations: some }, ...only })],
      ['ORGANISATION', await tx.organisation.findMany({ where: { OR: within }, ...only })],
      ['PLACE', await tx.place.findMany({ where: { parents: { some: { viewOrganisationId: id } } }, ...only })],
      ['DATASET', await tx.dataset.findMany({ where: { issuerId: id }, ...only })],
      ['OBSERVATION', await tx.observation.findMany({ where: { OR: observation }, ...only })],
    ];
  },
  async Event(tx, eventId) {
    return [
      ['ARTICLE', await tx.article.findMany({ where: { mentions: { some: { eventId } } }, ...only })],
      ['CLAIM', await tx.claim.findMany({ where: { eventId }, ...only })],
      ['PERSON_STATUS', await tx.personStatus.findMany({ where: { eventId }, ...only })],
      ['EVENT', await tx.event.findMany({ where: { parentId: eventId }, ...only })],
      ['OBSERVATION', await tx.observation.findMany({ where: { eventId }, ...only })],
    ];
  },
  async Place(tx, placeId) {
    return [
      ['PLACE', await tx.place.findMany({ where: { parents: { some: { parentId: placeId } } }, ...only })],
      ['POPULATION', await tx.population.findMany({ where: { residenceId: placeId }, ...only })],
      ['EVENT', await tx.event.findMany({ where: { places: { some: { placeId } } }, ...only })],
      ['CLAIM', await tx.claim.findMany({ where: { placeId }, ...only })],
      ['OBSERVATION', await tx.observation.findMany({ where: { placeId }, ...only })],
    ];
  },
  async Population(tx, populationId) {
    return [
      [
        'POPULATION',
        await tx.population.findMany({ where: { parents: { some: { parentId: populationId } } }, ...only }),
      ],
      ['CLAIM', await tx.claim.findMany({ where: { populationId }, ...only })],
      ['OBSERVATION', await tx.observation.findMany({ where: { populationId }, ...only })],
    ];
  },
};
