import { z } from 'zod';
import * as enums from '../../database/generated/prisma/enums.ts';
import { defineLine, language, makeOptional } from './fields.ts';
import { defineIssueCode } from './issues.ts';
import { makeId } from './new-id.ts';

/** Names of people and organisations other than the primary one. */

export const furtherNames = z
  .array(
    z.strictObject({
      value: defineLine(400),
      kind: z.enum(enums.NameKind).exclude(['PRIMARY']),
      language: makeOptional(language),
    }),
  )
  .max(50)
  .refine((list) => new Set(list.map(({ value }) => value)).size === list.length, {
    error: 'must not list a name twice',
    ...defineIssueCode('NOT_UNIQUE'),
  })
  .default([])
  .meta({ description: 'Other names as printed: aliases and transliterations.' });

type FurtherName = z.output<typeof furtherNames>[number];

/** Selects the names in the order in which they were entered. */
export const NAME_ROWS = { orderBy: { id: 'asc' }, select: { value: true, kind: true, language: true } } as const;

/** Returns the names as they were entered. */
export function toFurtherNames(
  rows: readonly { value: string; kind: enums.NameKind; language: string | null }[],
): FurtherName[] {
  return rows.flatMap(({ value, kind, language: tag }) => (kind === 'PRIMARY' ? [] : [{ value, kind, language: tag }]));
}

/** Returns the rows of the names of a new person or organisation. */
export function toNameRows(
  owner: { readonly personId: string } | { readonly organisationId: string },
  names: readonly FurtherName[],
) {
  return names.map((name) => ({ id: makeId(), personId: null, organisationId: null, ...owner, ...name }));
}
