import { OperationalError } from '../../errors.ts';
import type { Transaction } from '../records/kind.ts';
import { registryKinds } from '../records/kinds.ts';
import { findParentSlots, listParents } from '../records/parents.ts';
import {
  type FileReference,
  formatReference,
  getListName,
  listArticleReferences,
  listClaimsElsewhere,
  listRegistryRecords,
  listRegistryReferences,
} from './file-references.ts';
import type { ArticleFile, RegistryFile } from './format.ts';
import type { Given } from './given.ts';
import { lookUp } from './look-up.ts';
import { sortByNeeds } from './order.ts';
import type { GivenFile } from './read-file.ts';

/** The order in which files are written, and what is checked before the first is written. */

/** The files written in one transaction: a single file, or registry files that refer to each other. */
export type Step =
  | { readonly kind: 'registry'; readonly files: readonly GivenFile<RegistryFile>[] }
  | {
      readonly kind: 'article';
      readonly files: readonly [GivenFile<ArticleFile>];
      /** Slugs of the articles with which it forms a cycle of relations. */
      readonly circle: ReadonlySet<string>;
    }
  | RemovedFile;

/** A file that no longer exists. Its claims are retracted. */
export interface RemovedFile {
  readonly kind: 'removed';
  readonly files: readonly [GivenFile<null>];
  readonly articleId: string;
}

/** Plans the registry first and then the articles, each after those to which its claims are related, if possible. */
export function planSteps({ registry, articles }: Given): Step[] {
  const holders = new Map(
    registry.flatMap((file) => listRegistryRecords(file.data).map((name) => [name, file] as const)),
  );
  const bySlug = new Map(articles.map((file) => [file.data.slug, file]));
  const neededFiles = (file: GivenFile<RegistryFile>) =>
    findOthers(file, listRegistryReferences(file.data), (reference) => holders.get(formatReference(reference)));
  const neededArticles = (file: GivenFile<ArticleFile>) =>
    findOthers(file, listClaimsElsewhere(file.data), ({ handle }) => bySlug.get(handle.split('/')[0] ?? ''));
  return [
    ...sortByNeeds(registry, neededFiles).map((files) => ({ kind: 'registry' as const, files })),
    ...sortByNeeds(articles, neededArticles).flatMap((files) =>
      files.map((file) => ({
        kind: 'article' as const,
        files: [file] as const,
        circle: new Set(files.filter((other) => other !== file).map(({ data }) => data.slug)),
      })),
    ),
  ];
}

/** Finds the other files that contain what a file refers to. */
function findOthers<File>(
  file: File,
  references: readonly FileReference[],
  find: (reference: FileReference) => File | undefined,
): File[] {
  return references.flatMap((reference) => {
    const other = find(reference);
    return other && other !== file ? [other] : [];
  });
}

/**
 * Checks that everything to which files refer is among them or in the ledger.
 * @throws OperationalError with a line for each unknown reference, naming file, line and field
 */
export async function refuseUnknown(tx: Transaction, { registry, articles }: Given): Promise<void> {
  const here = new Set([
    ...registry.flatMap(({ data }) => listRegistryRecords(data)),
    ...articles.flatMap(({ data }) =>
      data.claims.map(({ key }) => formatReference({ kind: 'Claim', handle: `${data.slug}/${key}` })),
    ),
  ]);
  const elsewhere = [
    ...registry.map((file) => ({ file, references: listRegistryReferences(file.data) })),
    ...articles.map((file) => ({ file, references: listArticleReferences(file.data) })),
    ...articles.map((file) => ({ file, references: listClaimsElsewhere(file.data) })),
  ].flatMap(({ file, references }) =>
    references.filter((reference) => !here.has(formatReference(reference))).map((reference) => ({ file, reference })),
  );
  const found = await lookUp(
    tx,
    elsewhere.map(({ reference }) => reference),
  );
  const unknown = elsewhere.filter(({ reference }) => !found.has(formatReference(reference)));
  const errors = [
    ...unknown.map(({ file, reference }) => file.error(reference.field, describeMissing(reference))),
    ...registry.flatMap(findCircles),
  ];
  if (errors.length > 0) throw new OperationalError(errors.map(({ message }) => message).join('\n'));
}

function describeMissing({ kind, handle }: FileReference): string {
  const files = kind === 'Claim' ? 'in these files' : `among the ${getListName(kind)} of these files`;
  return `is ${handle}, which is neither ${files} nor in the ledger`;
}

/** Finds records of one file that contain themselves. Cycles across files are refused when they are written. */
function findCircles(file: GivenFile<RegistryFile>): OperationalError[] {
  return registryKinds.flatMap((kind) => {
    const { list } = kind;
    const entries = file.data[list] ?? [];
    const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
    const parentsOf = (slug: string) => listParents(kind, bySlug.get(slug) ?? {});
    const liesIn = (slug: string, other: string, seen: Set<string>): boolean => {
      if (slug === other) return true;
      if (seen.has(slug)) return false;
      seen.add(slug);
      return parentsOf(slug).some((parent) => liesIn(parent, other, seen));
    };
    return entries.flatMap((entry, i) => {
      const circular = findParentSlots(kind, entry).find(({ value }) => liesIn(String(value), entry.slug, new Set()));
      return circular ? [file.error([list, i, ...circular.path], 'would make the record contain itself')] : [];
    });
  });
}
