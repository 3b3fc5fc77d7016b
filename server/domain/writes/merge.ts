import { article } from '../records/article.ts';
import { describeFigure, findFaultsWithin } from '../records/article-rules.ts';
import { identifySource } from '../records/chain.ts';
import { claim } from '../records/claim.ts';
import type { Entry, Kind, RegistryKind, Standing, Transaction } from '../records/kind.ts';
import { getKind } from '../records/kinds.ts';
import { type OrganisationEntry, organisation } from '../records/organisation.ts';
import { formatRole, type PersonEntry, person } from '../records/person.ts';
import { personStatus } from '../records/person-status.ts';
import { findReferenceSlots } from '../records/reference-slots.ts';
import { updateRecord } from '../records/write-record.ts';
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

/** An entry of one of the two kinds that can be merged. */
type MergeableEntry = PersonEntry | OrganisationEntry;

export const mergeable: Readonly<Record<MergeableName, RegistryKind<MergeableEntry>>> = {
  Person: person,
  Organisation: organisation,
};

/** Merges `from` into `into`. @throws Refusal if they cannot be merged */
export async function merge(work: Work, name: MergeableName, from: BasedRecord, into: BasedRecord): Promise<Merged> {
  const [gone, kept] = [await readUnmerged(work, name, from, 'from'), await readUnmerged(work, name, into, 'into')];
  if (gone.id === kept.id) throw new Invalid([{ path: ['into'], message: 'must be another record' }]);
  // It would then contain itself.
  if (name === 'Organisation' && (await liesIn(work.tx, organisation, kept.id, gone.id))) {
    const message = 'is part of the organisation that would be merged into it: give it another parent first';
    throw new Invalid([{ path: ['into'], message }]);
  }
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
): Promise<Standing<MergeableEntry, undefined>> {
  const kind = mergeable[name];
  const found = await readBased(work, kind, based, [path]);
  if (await kind.readMergedInto?.(work.tx, found.id))
    throw new Invalid([{ path: [path], message: 'has already been merged' }]);
  return found;
}

export async function setMergedInto(
  tx: Transaction,
  name: MergeableName,
  id: string,
  mergedIntoId: string | null,
): Promise<void> {
  const query = { where: { id }, data: { mergedIntoId } } as const;
  await (name === 'Person' ? tx.person.update(query) : tx.organisation.update(query));
}

/** Moves the names, offices and codes of the first record to the second, and leaves the first one empty. */
async function absorb(
  work: Work,
  name: MergeableName,
  gone: Standing<MergeableEntry, undefined>,
  kept: Standing<MergeableEntry, undefined>,
): Promise<void> {
  const known = new Set([kept.entry.name, ...kept.entry.names.map(({ value }) => value)]);
  const primary = { value: gone.entry.name, kind: 'ALIAS' as const, language: gone.entry.nameLanguage };
  const names = [...kept.entry.names, ...[primary, ...gone.entry.names].filter(({ value }) => !known.has(value))];
  const takesCode = kept.entry.wikidataId === null;
  const emptied = {
    ...gone.entry,
    names: [],
    ...('affiliations' in gone.entry && { affiliations: [] }),
    ...(takesCode && { wikidataId: null }),
  };
  const grown = {
    ...redirect(mergeable[name], kept.entry, { from: gone.id, into: kept.id }),
    names: dropRepeats(names, ({ value }) => value),
    ...(takesCode && { wikidataId: gone.entry.wikidataId }),
    ...('affiliations' in kept.entry && {
      affiliations: dropRepeats([...readAffiliations(kept.entry), ...readAffiliations(gone.entry)], formatRole),
    }),
  };
  for (const [standing, entry] of [
    [gone, emptied],
    [kept, grown],
  ] as const) {
    const faults = await findRecordFaults(work, mergeable[name], standing.id, entry);
    refuseIf(
      faults.map((fault) => ({
        path: ['into'],
        message: `cannot take over everything from the other record: ${formatSentence(fault).slice(0, -1)}`,
      })),
    );
    await updateRecord(work, mergeable[name], standing, entry);
  }
}

function readAffiliations(entry: MergeableEntry): PersonEntry['affiliations'] {
  return 'affiliations' in entry ? entry.affiliations : [];
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
    await updateRecord(work, article, standing, { ...entry, mentions: dropRepeats(entry.mentions) });
  } else if (entityType === 'PERSON') {
    const [standing] = await person.read(tx, where);
    if (!standing) return [];
    const entry = redirect(person, standing.entry, becoming);
    await updateRecord(work, person, standing, { ...entry, affiliations: dropRepeats(entry.affiliations, formatRole) });
  } else {
    const kind = getKind(entityType);
    const [standing] = await kind.read(tx, where);
    if (standing) await updateRecord(work, kind, standing, redirect(kind, standing.entry, becoming));
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
  readonly attributions: Parameters<typeof findFaultsWithin>[1]['attributions'];
}

/** Finds a chain that would name one source twice after the merge. */
function findChainFaults({ attributions }: Chained): Issue[] {
  const sources = attributions.map(identifySource);
  if (new Set(sources).size === sources.length) return [];
  const message = 'is in an attribution chain together with the other record, so the chain would name one source twice';
  return [{ path: ['from'], message }];
}

/** Finds a chain that would name the publisher after the merge. */
function findVoiceFaults({ attributions }: Chained, publisher: string | null): Issue[] {
  const faults = [...findFaultsWithin({ publisher, publishedOn: null }, { attributions, asOf: null })];
  const message = "is a source in an article published by the other record, so it would become the article's own voice";
  return faults.map(() => ({ path: ['from'], message }));
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
      issues.push({ path: ['from'], message, claimId: second.id });
    }
  }
  return issues;
}

/** Returns the list without items that repeat an earlier one. */
function dropRepeats<T>(list: readonly T[], mark: (item: T) => string = (item) => JSON.stringify(item)): T[] {
  const seen = new Map<string, T>();
  for (const item of list) if (!seen.has(mark(item))) seen.set(mark(item), item);
  return [...seen.values()];
}
