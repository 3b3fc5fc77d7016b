import type { z } from 'zod';

/** Describes faults in an entry in the ledger's own terms. */

/** The path of a field in an entry: field names, and indices in lists from 0. */
export type FieldPath = readonly (string | number)[];

/** Writes a path for use in a sentence: "claims[3].wording". */
export function formatPath(path: FieldPath): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}

/** Describes what zod found wrong with a field, to complete a sentence that begins with the field. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `has an unknown field: ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_type' && issue.input === undefined && issue.message.endsWith('received undefined'))
    return 'is missing';
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type') return `must be of type ${issue.expected}`;
  return issue.message.replace(/^Too big: expected \w+ to/, 'must').replace(/^Too small: expected \w+ to/, 'must');
}

/** Lists the path and description of each issue. */
export function listIssues({ issues }: z.ZodError): { path: (string | number)[]; message: string }[] {
  return issues.map((issue) => ({ path: issue.path as (string | number)[], message: describeIssue(issue) }));
}
