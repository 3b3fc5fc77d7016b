import { faultsWithin, sameFigure } from '../records/article-rules.ts';
import type { StandingEntry } from '../records/read-registry.ts';
import { mergedInto } from '../records/registry.ts';
import type { RegistryEntry } from '../records/registry-entries.ts';
import { entityTypeOf } from '../records/registry-kinds.ts';
import { aggregate, publisherOf, referring } from './aggregates.ts';
import { type Draft, settle } from './drafts.ts';
import type { Work } from './perform.ts';
import { Invalid, type Issue, refuseIf, sentence } from './refusals.ts';
import { faultsOfRecord } from './registry.ts';
import { articleStanding, type BasedRecord, liesIn, recordStanding } from './standing.ts';

/**
 * Two records that turned out to be one. Everything that refers to the first is made to refer to the second, each with a
 * revision of its own, in one transaction; the first stays, empty, and says what it became. All of it has the moment of
 * that transaction, by which it is found again to be undone.
 */

export type Mergeable = 'people' | 'organisations';

/** What a merge moved. */
export interface Merged {
  readonly [name: string]: string | string[];
  /** The record that everything refers to now, and the one that became it. */
  readonly into: string;
  readonly merged: string;
  /** Ids of the records that were changed with it. */
  readonly moved: string[];
}

/** @throws Refusal where the two cannot be one */
export async function merge(work: Work, kind: Mergeable, from: BasedRecord, into: BasedRecord): Promise<Merged> {
  const [gone, kept] = [await standing(work, kind, from, 'from'), await standing(work, kind, into, 'into')];
  if (gone.id === kept.id) throw new Invalid([{ path: ['into'], message: 'must be another record' }]);
  // It would come to lie in itself.
  if (kind === 'organisations' && (await liesIn(work, kind, kept.id, gone.id))) {
    const message = 'is part of the body that would become it: give it another parent first';
    throw new Invalid([{ path: ['into'], message }]);
  }
  const refer = await referring(work, kind, gone.id);
  await setMergedInto(work, kind, gone.id, kept.id);
  await absorb(work, kind, gone, kept);
  const moved: string[] = [];
  const issues: Issue[] = [];
  for (const reference of refer) {
    if (reference.id === kept.id) continue; // written with what it absorbed
    const record = await aggregate(work, reference.entityType, reference.id);
    const draft = record.entry;
    // The first says by now that it became the second: settling the references leads there.
    refuseIf(await settle(work, [{ what: record.what, draft, path: [] }]));
    if (Array.isArray(draft['mentions'])) draft['mentions'] = distinct(draft['mentions']);
    if (Array.isArray(draft['affiliations'])) draft['affiliations'] = distinct(draft['affiliations'], roleOf);
    issues.push(...(await faultsOf(work, record.what, record.id, draft)));
    if (issues.length === 0) await record.write(draft);
    moved.push(record.id);
  }
  refuseIf(issues);
  refuseIf(await twinsAmong(work, moved));
  return { into: kept.id, merged: gone.id, moved };
}

/** Reads a record that is to be merged. @throws NotFound, Conflict, Invalid */
async function standing<K extends Mergeable>(
  work: Work,
  kind: K,
  based: BasedRecord,
  path: string,
): Promise<StandingEntry<K>> {
  const found = await recordStanding(work, kind, based, [path]);
  if (await mergedInto(work, kind, found.id)) throw new Invalid([{ path: [path], message: 'was merged already' }]);
  return found;
}

export async function setMergedInto(
  { tx }: Work,
  kind: Mergeable,
  id: string,
  mergedIntoId: string | null,
): Promise<void> {
  const query = { where: { id }, data: { mergedIntoId } } as const;
  await (kind === 'people' ? tx.person.update(query) : tx.organisation.update(query));
}

/** Hands the names, offices and codes of the first over to the second, and leaves the first empty. */
async function absorb<K extends Mergeable>(
  work: Work,
  kind: K,
  gone: StandingEntry<K>,
  kept: StandingEntry<K>,
): Promise<void> {
  const known = new Set([kept.entry.name, ...kept.entry.names.map(({ value }) => value)]);
  const primary = { value: gone.entry.name, kind: 'ALIAS' as const, language: gone.entry.nameLanguage };
  const names = [...kept.entry.names, ...[primary, ...gone.entry.names].filter(({ value }) => !known.has(value))];
  const offices = (entry: RegistryEntry<Mergeable>) => ('affiliations' in entry ? entry.affiliations : []);
  const held = [...offices(kept.entry), ...offices(gone.entry)];
  const wikidataId = kept.entry.wikidataId ?? gone.entry.wikidataId;
  const emptied: Draft = { ...gone.entry, names: [], ...('affiliations' in gone.entry && { affiliations: [] }) };
  if (kept.entry.wikidataId === null) emptied['wikidataId'] = null;
  const grown: Draft = {
    ...kept.entry,
    names: distinct(names, ({ value }) => value),
    wikidataId,
    ...('affiliations' in kept.entry && { affiliations: distinct(held, roleOf) }),
  };
  for (const [id, draft] of [
    [gone.id, emptied],
    [kept.id, grown],
  ] as const) {
    refuseIf(await settle(work, [{ what: kind, draft, path: [] }]));
    const faults = await faultsOfRecord(work, kind, id, draft);
    refuseIf(
      faults.map((fault) => ({
        path: ['into'],
        message: `cannot take all of it over: ${sentence(fault).slice(0, -1)}`,
      })),
    );
    await (await aggregate(work, entityTypeOf[kind], id)).write(draft);
  }
}

/** What would no longer be allowed once both are one. */
async function faultsOf(work: Work, what: string, id: string, draft: Draft): Promise<Issue[]> {
  if (what !== 'claim' && what !== 'status') return [];
  const entry = draft as unknown as Parameters<typeof faultsWithin>[1];
  const against = (message: string): Issue => ({
    path: ['from'],
    message,
    ...(what === 'claim' && { claimId: id }),
  });
  const sources = entry.attributions.map(({ organisation, person }) => `${organisation}/${person}`);
  if (new Set(sources).size < sources.length)
    return [against('stands beside the other in an attribution chain, which would name one source twice')];
  if (what === 'status') return [];
  const { articleId } = await work.tx.claim.findUniqueOrThrow({ where: { id }, select: { articleId: true } });
  const publisher = await publisherOf(work, articleId);
  const faults = [...faultsWithin({ publisher, publishedOn: null }, entry)];
  return faults.length > 0 ? [against('is quoted in an article of the other, whose own voice it would become')] : [];
}

/** The claims that came to be the same figure by the same origin as another of their article. */
async function twinsAmong(work: Work, ids: readonly string[]): Promise<Issue[]> {
  const articles = await work.tx.claim.groupBy({ by: ['articleId'], where: { id: { in: [...ids] } } });
  const issues: Issue[] = [];
  for (const { articleId } of articles) {
    const { claims } = await articleStanding(work, { id: articleId }, ['from']);
    for (const alike of Map.groupBy(claims, ({ entry }) => sameFigure(entry)).values()) {
      const [first, second] = alike;
      if (first === undefined || second === undefined || sameFigure(first.entry) === null) continue;
      const message = `would be the origin of one figure twice in one article: of ${first.entry.key} and ${second.entry.key}`;
      issues.push({ path: ['from'], message, claimId: second.id });
    }
  }
  return issues;
}

function distinct<T>(list: readonly T[], mark: (item: T) => string = (item) => JSON.stringify(item)): T[] {
  return [...new Map([...list].reverse().map((item) => [mark(item), item])).values()].reverse();
}

function roleOf({ organisation, role }: { organisation: string; role: string }): string {
  return `${organisation} ${role}`;
}
