import { article } from '../records/article.ts';
import { claim } from '../records/claim.ts';
import type { FieldPath } from '../records/issues.ts';
import type { Entry, Kind, KindName } from '../records/kind.ts';
import { kinds, registryKinds } from '../records/kinds.ts';
import { personStatus } from '../records/person-status.ts';
import { findReferenceSlots } from '../records/reference-slots.ts';
import type { ArticleFile, RegistryFile } from './format.ts';

/** The references in files, field by field. */

export interface FileReference {
  readonly kind: KindName;
  /** A slug, or "article/key" for a claim of another article. */
  readonly handle: string;
  readonly field: FieldPath;
}

/** Lists the references of an article file to the registry. */
export function listArticleReferences({ claims, statuses, ...bibliography }: ArticleFile): FileReference[] {
  return [
    ...listReferences(article, bibliography, []),
    ...statuses.flatMap((status, i) => listReferences(personStatus, status, ['statuses', i])),
    ...claims.flatMap((entry, i) => listReferences(claim, entry, ['claims', i])),
  ].filter(({ kind }) => kind !== 'Claim');
}

/** Lists the claims of other articles to which an article file's claims are related. */
export function listClaimsElsewhere({ claims }: Pick<ArticleFile, 'claims'>): FileReference[] {
  return claims
    .flatMap((entry, i) => (entry.relations.length > 0 ? listReferences(claim, entry, ['claims', i]) : []))
    .filter(({ kind, handle }) => kind === 'Claim' && handle.includes('/'));
}

/** Lists the registry records and the claims of other articles to which an article file refers, each only once. */
export function listDistinctReferences(files: readonly ArticleFile[]): FileReference[] {
  const distinct = new Map<string, FileReference>();
  const add = (reference: FileReference) => distinct.set(formatReference(reference), reference);
  for (const file of files) {
    for (const reference of listArticleReferences(file)) add(reference);
    for (const reference of listClaimsElsewhere(file)) add(reference);
  }
  return [...distinct.values()];
}

/** Lists the references of a registry file, whether to the same file or elsewhere. */
export function listRegistryReferences(data: RegistryFile): FileReference[] {
  return registryKinds.flatMap((kind) =>
    (data[kind.list] ?? []).flatMap((entry, i) => listReferences(kind, entry, [kind.list, i])),
  );
}

/** Lists the records in a registry file, each as `formatReference` writes it. */
export function listRegistryRecords(data: RegistryFile): string[] {
  return registryKinds.flatMap(({ name, list }) =>
    (data[list] ?? []).map(({ slug }) => formatReference({ kind: name, handle: slug })),
  );
}

/** Returns a text that identifies the record to which a reference leads. */
export function formatReference({ kind, handle }: Pick<FileReference, 'kind' | 'handle'>): string {
  return `${kind} ${handle}`;
}

/** Returns the name of the list that holds records of a kind in files. */
export function getListName(name: KindName): string {
  return registryKinds.find((kind) => kind.name === name)?.list ?? `${kinds[name].noun}s`;
}

function listReferences(kind: Pick<Kind, 'references'>, entry: Entry, at: FieldPath): FileReference[] {
  return [...findReferenceSlots(kind, entry, at)].map(({ kind: name, path, value }) => ({
    kind: name,
    handle: String(value),
    field: path,
  }));
}
