/**
 * The released schema that users have, without descriptions. It is compared with the current one (breaking-changes.ts).
 * At a release, `npm run release:schema` makes the current schema the released one.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ASTNode, parse, print, visit } from 'graphql';
import { sdl } from '../../server/graphql/print.ts';

export const releasedFile = path.resolve(import.meta.dirname, '../contract/released.graphql');

/** The same SDL without anything that clients do not depend on. */
export function withoutDescriptions(schema: string): string {
  const bare = visit(parse(schema), {
    enter: (node: ASTNode) => ('description' in node ? { ...node, description: undefined } : undefined),
  });
  return `${print(bare)}\n`;
}

if (process.argv[1] === import.meta.filename) await writeFile(releasedFile, withoutDescriptions(sdl));
