import { type Change, ChangeType, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/**
 * Checks that the change log names every breaking change. "Breaking" is what graphql-inspector calls breaking. What it
 * calls dangerous does not count: clients have to expect a new value of an enum, say, or a new member of a union.
 */

/**
 * Returns a sentence for each breaking change that the change log does not name, and for each path that it names
 * although nothing breaks there.
 *
 * @param released the schema that users have, as SDL
 * @param current the schema that they would get
 * @param changelog the text of CHANGELOG.md: an entry under "Breaking" of "Unreleased" begins with the path it is about
 */
export async function complaintsAbout(released: string, current: string, changelog: string): Promise<string[]> {
  const changes = await diff(buildSchema(released), buildSchema(current));
  const breaking = changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map((change) => ({ path: pathOf(change), message: change.message }));
  const named = namedIn(changelog);
  const unnamed = breaking.filter(({ path }) => !named?.includes(path));
  const stale = named?.filter((path) => !breaking.some((change) => change.path === path)) ?? [];
  return [
    ...unnamed
      .map(({ path, message }) => `\`${path}\` breaks users, and the change log does not say so: ${message}`)
      .sort(),
    ...(unnamed.length > 0 ? [named ? HOW_TO_NAME : NO_SECTION] : []),
    ...stale.map((path) => `\`${path}\` is named as breaking in the change log, and is not.`),
  ];
}

const HOW_TO_NAME =
  'Name each at the beginning of an entry under "### Breaking" of "## [Unreleased]", or keep what users have.';
const NO_SECTION = 'There is no section "## [Unreleased]" in the change log to name them in, under "### Breaking".';

/**
 * The path of a change. Several members of a union, or interfaces of a type, share the path that graphql-inspector gives
 * them: they are told apart here, so that naming one does not cover the others. The root types of the schema have no path.
 */
function pathOf({ path = 'schema', type, meta }: Change): string {
  if (type === ChangeType.UnionMemberRemoved) return `${path}.${meta.removedUnionMemberTypeName}`;
  if (type === ChangeType.ObjectTypeInterfaceRemoved) return `${path}.${meta.removedInterfaceName}`;
  return path;
}

/** The paths that entries under "Breaking" of "Unreleased" begin with; undefined if there is no such section. */
function namedIn(changelog: string): string[] | undefined {
  const unreleased = changelog.split(/^(?=## )/m).find((section) => /^## \[?Unreleased\b/.test(section));
  const breaking = unreleased?.split(/^(?=### )/m).filter((part) => /^### Breaking\b/.test(part));
  return breaking
    ?.flatMap((part) => part.match(/^[-*] `[^`\n]+`((,|,? and)\s+`[^`\n]+`)*/gm) ?? [])
    .flatMap((beginning) => [...beginning.matchAll(/`([^`]+)`/g)].map(([, code]) => code as string))
    .filter((code) => /^@?\w+(\.@?\w+)*$/.test(code));
}
