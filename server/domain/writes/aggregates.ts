import type { EntityType } from '../../database/generated/prisma/enums.ts';
import { articleRow, type BibliographyEntry, bibliographyOf, writeBibliography } from '../records/article.ts';
import { named, referenceTo } from '../records/chain.ts';
import { type ClaimEntry, CURATED_DATASET, claimEntryOf, claimRow, writeClaim } from '../records/claim.ts';
import { type StatusEntry, statusEntryOf, statusRow, writeStatus } from '../records/person-status.ts';
import { readEntries } from '../records/read-registry.ts';
import { writeEntry } from '../records/registry.ts';
import type { RegistryEntry, RegistryKind } from '../records/registry-entries.ts';
import type { Drafted } from '../records/spots.ts';
import { revise } from '../records/writing.ts';
import type { Draft } from './drafts.ts';
import type { Work } from './perform.ts';

/** Whatever refers to people and organisations, read and written as one: for writes that change it because of them. */
export interface Aggregate {
  readonly entityType: EntityType;
  readonly id: string;
  /** What its references are found by. */
  readonly what: Drafted;
  readonly version: number;
  readonly entry: Draft;
  /** Writes the entry, whose references are known. */
  write(entry: Draft): Promise<unknown>;
}

const kindOf: Partial<Record<EntityType, RegistryKind>> = {
  PERSON: 'people',
  ORGANISATION: 'organisations',
  DATASET: 'datasets',
};

/** A record with what it needs to be written again. */
export async function aggregate(work: Work, entityType: EntityType, id: string): Promise<Aggregate> {
  const { tx } = work;
  if (entityType === 'ARTICLE') {
    const row = await tx.article.findUniqueOrThrow({ where: { id }, include: articleRow });
    const write = (entry: Draft) => writeBibliography(work, entry as unknown as BibliographyEntry, id);
    return { entityType, id, what: 'article', version: row.version, entry: { ...bibliographyOf(row) }, write };
  }
  if (entityType === 'CLAIM') {
    const row = await tx.claim.findUniqueOrThrow({ where: { id }, include: claimRow });
    return {
      entityType,
      id,
      what: 'claim',
      version: row.version,
      entry: { ...claimEntryOf(row) },
      async write(entry) {
        await work.references.know('datasets', [CURATED_DATASET]);
        const publisher = await publisherOf(work, row.articleId);
        const place = { articleId: row.articleId, publisher, position: row.position };
        await writeClaim(work, place, entry as unknown as ClaimEntry, id);
      },
    };
  }
  if (entityType === 'PERSON_STATUS') {
    const row = await tx.personStatus.findUniqueOrThrow({ where: { id }, include: statusRow });
    const write = (entry: Draft) => writeStatus(work, row.articleId, entry as unknown as StatusEntry, id);
    return { entityType, id, what: 'status', version: row.version, entry: { ...statusEntryOf(row) }, write };
  }
  if (entityType === 'OBSERVATION') return observation(work, id);
  const kind = kindOf[entityType] as RegistryKind;
  const [standing] = await readEntries(tx, kind, { id: { in: [id] } });
  if (standing === undefined) throw new Error(`There is no ${entityType} ${id}.`);
  const write = (entry: Draft) => writeEntry(work, kind, entry as unknown as RegistryEntry<typeof kind>, id);
  return { entityType, id, what: kind, version: standing.version, entry: { ...standing.entry }, write };
}

/** A number of a data set: of its references only whose report it is can be another one. */
async function observation(work: Work, id: string): Promise<Aggregate> {
  const { version } = await work.tx.observation.findUniqueOrThrow({ where: { id }, select: { version: true } });
  const where = { entityType_entityId_version: { entityType: 'OBSERVATION' as const, entityId: id, version } };
  const { after } = await work.tx.revision.findUniqueOrThrow({ where });
  return {
    entityType: 'OBSERVATION',
    id,
    what: 'observation',
    version,
    entry: { ...(after as Draft) },
    async write(entry) {
      const slug = entry['organisation'] as string | null;
      const now = await revise(work, 'OBSERVATION', id, entry);
      if (now === undefined) return;
      const organisationId = slug === null ? null : work.idOf('organisations', slug);
      await work.tx.observation.update({ where: { id }, data: { organisationId, version: now } });
    },
  };
}

/** The slug of who published an article; it is known to the references from then on. */
export async function publisherOf({ tx, references }: Work, articleId: string): Promise<string | null> {
  const { publisher } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { publisher: named },
  });
  const slug = referenceTo(publisher);
  if (publisher && slug) references.learn('organisations', slug, publisher.id);
  return slug;
}

/** Everything that refers to a person or an organisation, in an order in which it can be written. */
export async function referring(
  { tx }: Work,
  kind: 'people' | 'organisations',
  id: string,
): Promise<{ entityType: EntityType; id: string }[]> {
  const isPerson = kind === 'people';
  const naming = isPerson ? { personId: id } : { organisationId: id };
  const some = { some: naming };
  const only = { select: { id: true }, orderBy: { id: 'asc' } } as const;
  const inArticle = [{ mentions: some }, { credits: some }];
  const inClaim = [{ attributions: some }];
  const inStatus = [{ attributions: some }];
  const published = isPerson ? [] : [{ publisherId: id }];
  const found: [EntityType, readonly { id: string }[]][] = [
    ['ARTICLE', await tx.article.findMany({ where: { OR: [...inArticle, ...published] }, ...only })],
    // In its own voice an article speaks for its publisher.
    [
      'CLAIM',
      await tx.claim.findMany({
        where: { OR: [...inClaim, ...(isPerson ? [] : [{ originOrganisationId: id }])] },
        ...only,
      }),
    ],
    [
      'PERSON_STATUS',
      await tx.personStatus.findMany({
        where: { OR: [...inStatus, ...(isPerson ? [{ personId: id }] : [])] },
        ...only,
      }),
    ],
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
