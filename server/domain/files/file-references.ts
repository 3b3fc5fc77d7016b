import { article } from '../records/article.ts';
import { claim } from '../records/claim.ts';
import type { FieldPath } from '../records/issues.ts';
import type { Entry, Kind, KindName } from '../records/kind.ts';
import { kinds, registryKinds } from '../records/kinds.ts';
import { personStatus } from '../records/person-status.ts';
import { findReferenceSlots } from '../records/reference-slots.ts';
import type { ArticleFile, RegistryFile } from './format.ts';

/** What files refer to, field by field. */

export interface FileReference {
  readonly kind: KindName;
  /** A slug; for a claim of another article "article/key". */
  readonly handle: string;
  readonly field: FieldPath;
}

/** What an article file refers to in the registry. */
export function listArticleReferences({ claims, statuses, ...bibliography }: ArticleFile): FileReference[] {
  return [
    ...listReferences(article, bibliography, []),
    ...statuses.flatMap((status, i) => listReferences(personStatus, status, ['statuses', i])),
    ...claims.flatMap((entry, i) => listReferences(claim, entry, ['claims', i])),
  ].filter(({ kind }) => kind !== 'Claim');
}

/** The claims of other articles that relations of an article file speak of. */
export function listClaimsElsewhere({ claims }: Pick<ArticleFile, 'claims'>): FileReference[] {
  return claims
    .flatMap((entry, i) => listReferences(claim, entry, ['claims', i]))
    .filter(({ kind, handle }) => kind === 'Claim' && handle.includes('/'));
}

/** What the entries of a registry file refer to, in the same file or elsewhere. */
export function listRegistryReferences(data: RegistryFile): FileReference[] {
  return registryKinds.flatMap((kind) =>
    (data[kind.list] ?? []).flatMap((entry, i) => listReferences(kind, entry, [kind.list, i])),
  );
}

/** The records that a registry file holds, by what names them. */
export function listRegistryRecords(data: RegistryFile): string[] {
  return registryKinds.flatMap(({ name, list }) =>
    (data[list] ?? []).map(({ slug }) => formatReference({ kind: name, handle: slug })),
  );
}

/** One text for what a reference leads to. */
export function formatReference({ kind, handle }: Pick<FileReference, 'kind' | 'handle'>): string {
  return `${kind} ${handle}`;
}

/** What the list of a file is called that holds records of a kind. */
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
