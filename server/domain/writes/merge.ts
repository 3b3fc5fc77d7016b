import { article } from '../records/article.ts';
import { describeFigure, findBibliographyFaults } from '../records/article-rules.ts';
import { identifySource } from '../records/chain.ts';
import { claim } from '../records/claim.ts';
import { event } from '../records/event.ts';
import type { Entry, Kind, RegistryEntry, RegistryKind, Standing, Transaction } from '../records/kind.ts';
import { findRegistryKind, getKind } from '../records/kinds.ts';
import { normalise } from '../records/normalise.ts';
import { organisation } from '../records/organisation.ts';
import { formatRole, person } from '../records/person.ts';
import { personStatus } from '../records/person-status.ts';
import { place } from '../records/place.ts';
import { population } from '../records/population.ts';
import { findReferenceSlots } from '../records/reference-slots.ts';
import { omitRepeats } from '../records/repeats.ts';
import { updateRecord } from '../records/write-record.ts';
import {
  type Absorbed,
  mergeEventEntries,
  mergeOrganisationEntries,
  mergePersonEntries,
  mergePlaceEntries,
  mergePopulationEntries,
} from './absorb.ts';
import type { Work } from './perform.ts';
import { findReferring, type MergeableName, type Referring } from './referring.ts';
import { formatSentence, Invalid, type Issue, refuseIf } from './refusals.ts';
import { findRecordFaults } from './registry.ts';
import { type BasedRecord, liesIn, readArticle, readBased } from './standing.ts';

/**
 * Merges two records that turned out to be the same. Everything that refers to the first is made to refer to the second,
 * each with its own revision, in one transaction. The first remains, emptied, and points to the second. All revisions
 * carry the time of the transaction, by which they are found if the merge is undone.
 */

/** What a merge changed. */
export interface Merged {
  readonly [name: string]: string | string[];
  /** Id of the record to which everything now refers, and of the one that was merged into it. */
  readonly into: string;
  readonly merged: string;
  /** Ids of the other records that were changed. */
  readonly moved: string[];
}

/** A kind of record that can be merged, and what one record takes over from another. */
interface Mergeable {
  readonly kind: RegistryKind;
  absorb(gone: RegistryEntry, kept: RegistryEntry): Absorbed<RegistryEntry>;
}

const define = <E extends RegistryEntry>(kind: RegistryKind<E>, absorb: (gone: E, kept: E) => Absorbed<E>) => ({
  kind,
  absorb,
});

export const mergeable: Readonly<Record<MergeableName, Mergeable>> = {
  Person: define(person, mergePersonEntries),
  Organisation: define(organisation, mergeOrganisationEntries),
  Event: define(event, mergeEventEntries),
  Place: define(place, mergePlaceEntries),
  Population: define(population, mergePopulationEntries),
};

/** Merges `from` into `into`. @throws Refusal if they cannot be merged */
export async function merge(work: Work, name: MergeableName, from: BasedRecord, into: BasedRecord): Promise<Merged> {
  const [gone, kept] = [await readUnmerged(work, name, from, 'from'), await readUnmerged(work, name, into, 'into')];
  if (gone.id === kept.id)
    throw new Invalid([{ path: ['into'], code: 'CONTRADICTS', message: 'must be another record' }]);
  const { kind } = mergeable[name];
  // It would then contain itself.
  if (await liesIn(work.tx, kind, kept.id, gone.id)) {
    const message = `is part of the ${kind.noun} that would be merged into it: give it another parent first`;
    throw new Invalid([{ path: ['into'], code: 'CONTRADICTS', message }]);
  }
  refuseOtherFacets(gone.entry, kept.entry);
  const referring = await findReferring(work.tx, name, gone.id);
  await setMergedInto(work.tx, name, gone.id, kept.id);
  await absorb(work, name, gone, kept);
  const moved: string[] = [];
  const issues: Issue[] = [];
  for (const one of referring) {
    if (one.id === kept.id) continue; // written with what it absorbed
    issues.push(...(await move(work, one, { from: gone.id, into: kept.id })));
    moved.push(one.id);
  }
  refuseIf(issues);
  refuseIf(await findTwinsAmong(work, moved));
  return { into: kept.id, merged: gone.id, moved };
}

/** Reads a record that is to be merged. @throws NotFound, Conflict, Invalid */
async function readUnmerged(
  work: Work,
  name: MergeableName,
  based: BasedRecord,
  path: string,
): Promise<Standing<RegistryEntry, undefined>> {
  const { kind } = mergeable[name];
  const found = await readBased(work, kind, based, [path]);
  if (await kind.readMergedInto?.(work.tx, found.id))
    throw new Invalid([{ path: [path], code: 'WRONG_STATE', message: 'has already been merged' }]);
  return found;
}

/** Facets define a population in full, so two populations with different facets are not the same. */
function refuseOtherFacets({ facets: one }: Entry, { facets: other, slug }: Entry): void {
  if (!one || !other) return;
  const message = `is defined by other facets than ${slug}: correct the facets of one of them first`;
  throw new Invalid([{ path: ['from'], code: 'CONTRADICTS', message }]);
}

export async function setMergedInto(
  tx: Transaction,
  name: MergeableName,
  id: string,
  mergedIntoId: string | null,
): Promise<void> {
  const query = { where: { id }, data: { mergedIntoId } } as const;
  switch (name) {
    case 'Person':
      await tx.person.update(query);
      break;
    case 'Organisation':
      await tx.organisation.update(query);
      break;
    case 'Event':
      await tx.event.update(query);
      break;
    case 'Place':
      await tx.place.update(query);
      break;
    case 'Population':
      await tx.population.update(query);
  }
}

/** Moves names, offices, codes, places and parents of the first record to the second, and leaves the first one empty. */
async function absorb(
  work: Work,
  name: MergeableName,
  gone: Standing<RegistryEntry, undefined>,
  kept: Standing<RegistryEntry, undefined>,
): Promise<void> {
  const { kind, absorb: takeOver } = mergeable[name];
  const becoming = { from: gone.id, into: kept.id };
  const { emptied, grown } = takeOver(gone.entry, redirect(kind, kept.entry, becoming));
  for (const [standing, entry] of [
    [gone, emptied],
    [kept, await omitOwnParts(work, kind, kept.id, grown)],
  ] as const) {
    const faults = await findRecordFaults(work, kind, standing.id, entry);
    refuseIf(
      faults.map((fault) => ({
        path: ['into'],
        code: fault.code,
        message: `cannot take over everything from the other record: ${formatSentence(fault).slice(0, -1)}`,
      })),
    );
    await updateRecord(work, kind, standing, entry);
  }
}

/** Leaves out of a list of parents the record itself, and what lies in it: it was a parent only of the other record. */
async function omitOwnParts(
  { tx }: Work,
  kind: RegistryKind,
  id: string,
  entry: RegistryEntry,
): Promise<RegistryEntry> {
  const { parents } = entry;
  if (!Array.isArray(parents)) return entry;
  const outside: unknown[] = [];
  for (const parent of parents)
    if (!(await liesIn(tx, kind, typeof parent === 'string' ? parent : parent.place, id))) outside.push(parent);
  return { ...entry, parents: outside };
}

/** Ids of a record and of the one into which it is merged. */
interface Becoming {
  readonly from: string;
  readonly into: string;
}

/** Makes a record refer to the second in place of the first. Returns what prevents it. */
async function move(work: Work, { entityType, id }: Referring, becoming: Becoming): Promise<Issue[]> {
  const { tx } = work;
  const where = { id: { in: [id] } };
  if (entityType === 'CLAIM') {
    const [standing] = await claim.read(tx, where);
    if (!standing) return [];
    const entry = redirect(claim, standing.entry, becoming);
    const issues = [...findChainFaults(entry), ...findVoiceFaults(entry, standing.place.publisher)];
    if (issues.length > 0) return issues.map((issue) => ({ ...issue, claimId: id }));
    await updateRecord(work, claim, standing, entry);
  } else if (entityType === 'PERSON_STATUS') {
    const [standing] = await personStatus.read(tx, where);
    if (!standing) return [];
    const entry = redirect(personStatus, standing.entry, becoming);
    const issues = findChainFaults(entry);
    if (issues.length > 0) return issues;
    await updateRecord(work, personStatus, standing, entry);
  } else if (entityType === 'ARTICLE') {
    const [standing] = await article.read(tx, where);
    if (!standing) return [];
    const entry = redirect(article, standing.entry, becoming);
    await updateRecord(work, article, standing, { ...entry, mentions: omitRepeats(entry.mentions) });
  } else if (entityType === 'PERSON') {
    const [standing] = await person.read(tx, where);
    if (!standing) return [];
    const entry = redirect(person, standing.entry, becoming);
    await updateRecord(work, person, standing, { ...entry, affiliations: omitRepeats(entry.affiliations, formatRole) });
  } else {
    const kind = getKind(entityType);
    const [standing] = await kind.read(tx, where);
    if (!standing) return [];
    const entry = redirect(kind, standing.entry, becoming);
    const registry = findRegistryKind(kind.name);
    const faults = registry ? await findRecordFaults(work, registry, id, normalise(kind, entry)) : [];
    if (faults.length > 0)
      return faults.map((fault) => ({
        path: ['from'],
        code: 'CONTRADICTS' as const,
        message: `cannot be replaced everywhere: ${formatSentence(fault).slice(0, -1)}`,
      }));
    await updateRecord(work, kind, standing, entry);
  }
  return [];
}

/** Returns the entry with references to the second in place of those to the first. */
function redirect<E extends Entry>(kind: Pick<Kind, 'references'>, entry: E, { from, into }: Becoming): E {
  const copy = structuredClone(entry);
  for (const { value, put } of findReferenceSlots(kind, copy)) if (value === from) put(into);
  return copy;
}

interface Chained {
  readonly attributions: Parameters<typeof findBibliographyFaults>[1]['attributions'];
}

/** Finds a chain that would name one source twice after the merge. */
function findChainFaults({ attributions }: Chained): Issue[] {
  const sources = attributions.map(identifySource);
  if (new Set(sources).size === sources.length) return [];
  const message = 'is in an attribution chain together with the other record, so the chain would name one source twice';
  return [{ path: ['from'], code: 'NOT_UNIQUE', message }];
}

/** Finds a chain that would name the publisher after the merge. */
function findVoiceFaults({ attributions }: Chained, publisher: string | null): Issue[] {
  const faults = [
    ...findBibliographyFaults({ publisher, publishedOn: null }, { attributions, asOf: null, period: null }),
  ];
  const message = "is a source in an article published by the other record, so it would become the article's own voice";
  return faults.map(() => ({ path: ['from'], code: 'CONTRADICTS', message }));
}

/** Finds claims that, after the merge, are the same figure from the same origin as another claim of their article. */
async function findTwinsAmong(work: Work, ids: readonly string[]): Promise<Issue[]> {
  const articles = await work.tx.claim.groupBy({ by: ['articleId'], where: { id: { in: [...ids] } } });
  const issues: Issue[] = [];
  for (const { articleId } of articles) {
    const { claims } = await readArticle(work, { id: articleId }, ['from']);
    for (const [figure, [first, second]] of Map.groupBy(claims, ({ entry }) => describeFigure(entry))) {
      if (figure === null || first === undefined || second === undefined) continue;
      const message = `would make two claims of one article the same figure from the same origin: ${first.entry.key} and ${second.entry.key}`;
      issues.push({ path: ['from'], code: 'NOT_UNIQUE', message, claimId: second.id });
    }
  }
  return issues;
}
