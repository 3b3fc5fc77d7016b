import type { Prisma } from '../../database/client.ts';
import { OperationalError } from '../../errors.ts';
import type { ArticleEntry } from '../records/article-entries.ts';
import { claimId } from '../records/handles.ts';
import type { RegistryFile } from '../records/registry-entries.ts';
import { claimsElsewhere, type Reference, referencesOfArticle, referencesOfRegistry } from './file-references.ts';
import type { Given, GivenFile } from './given.ts';
import { lookUp } from './look-up.ts';
import { inOrder } from './order.ts';

/** The order in which files are written, and what must hold before the first of them is. */

/** Files that are written in one transaction: one, but for registry files that refer to one another. */
export type Step =
  | { readonly kind: 'registry'; readonly files: readonly GivenFile<RegistryFile>[] }
  | {
      readonly kind: 'article';
      readonly files: readonly [GivenFile<ArticleEntry>];
      /** Slugs of the articles with which it makes a circle of relations. */
      readonly circle: ReadonlySet<string>;
    };

/** The registry first, then articles, each after those that its relations speak of as far as that is possible. */
export function stepsOf({ registry, articles }: Given): Step[] {
  const holder = new Map(registry.flatMap((file) => slugsOf(file.data).map((slug) => [slug, file] as const)));
  const bySlug = new Map(articles.map((file) => [file.data.slug, file]));
  const neededFiles = function* (file: GivenFile<RegistryFile>) {
    for (const [kind, slug] of referencesOfRegistry(file.data)) {
      const other = holder.get(`${kind}/${slug}`);
      if (other && other !== file) yield other;
    }
  };
  const neededArticles = function* (file: GivenFile<ArticleEntry>) {
    for (const [reference] of claimsElsewhere(file.data)) {
      const other = bySlug.get(reference.split('/')[0] as string);
      if (other && other !== file) yield other;
    }
  };
  return [
    ...inOrder(registry, neededFiles).map((files) => ({ kind: 'registry' as const, files })),
    ...inOrder(articles, neededArticles).flatMap((files) =>
      files.map((file) => ({
        kind: 'article' as const,
        files: [file] as const,
        circle: new Set(files.filter((other) => other !== file).map(({ data }) => data.slug)),
      })),
    ),
  ];
}

/**
 * Everything that files refer to must be among them or in the ledger.
 * @throws OperationalError with a line for each reference that is not: file, line and field
 */
export async function refuseUnknown(tx: Prisma.TransactionClient, { registry, articles }: Given): Promise<void> {
  const here = new Set(registry.flatMap(({ data }) => slugsOf(data)));
  const references = [
    ...registry.map((file) => ({ file, all: [...referencesOfRegistry(file.data)].filter(isElsewhere(here)) })),
    ...articles.map((file) => ({ file, all: [...referencesOfArticle(file.data)].filter(isElsewhere(here)) })),
  ];
  const found = await lookUp(
    tx,
    references.flatMap(({ all }) => all),
  );
  const errors = references.flatMap(({ file, all }) =>
    all
      .filter(([kind, slug]) => !found.has(`${kind}/${slug}`))
      .map(([kind, slug, field]) =>
        file.error(field, `is ${slug}, which is neither among the ${kind} of these files nor in the ledger`),
      ),
  );
  errors.push(...registry.flatMap(refusalsOfCircles), ...(await refusalsOfClaims(tx, articles)));
  if (errors.length > 0) throw new OperationalError(errors.map(({ message }) => message).join('\n'));
}

function isElsewhere(here: ReadonlySet<string>): (reference: Reference) => boolean {
  return ([kind, slug]) => !here.has(`${kind}/${slug}`);
}

async function refusalsOfClaims(
  tx: Prisma.TransactionClient,
  articles: Given['articles'],
): Promise<OperationalError[]> {
  const here = new Set(articles.flatMap(({ data }) => data.claims.map(({ key }) => `${data.slug}/${key}`)));
  const known = new Map<string, boolean>();
  const errors: OperationalError[] = [];
  for (const file of articles) {
    for (const [reference, field] of claimsElsewhere(file.data)) {
      if (here.has(reference)) continue;
      if (!known.has(reference)) known.set(reference, (await claimId(tx, reference)) !== undefined);
      if (!known.get(reference))
        errors.push(file.error(field, `is ${reference}, which is neither in these files nor in the ledger`));
    }
  }
  return errors;
}

/** Records of one file that lie in themselves; those of several files are refused when they are written. */
function refusalsOfCircles(file: GivenFile<RegistryFile>): OperationalError[] {
  return (['places', 'populations', 'organisations', 'events'] as const).flatMap((kind) => {
    const parents = new Map(file.data[kind].map(({ slug, parent }) => [slug, parent]));
    const liesInItself = (slug: string) => {
      const seen = new Set<string>();
      for (let above = parents.get(slug); above && !seen.has(above); above = parents.get(above)) {
        if (above === slug) return true;
        seen.add(above);
      }
      return false;
    };
    return file.data[kind].flatMap(({ slug }, i) =>
      liesInItself(slug) ? [file.error([kind, i, 'parent'], 'makes it lie in itself')] : [],
    );
  });
}

function slugsOf(data: RegistryFile): string[] {
  return Object.entries(data).flatMap(([kind, list]) => list.map(({ slug }) => `${kind}/${slug}`));
}
