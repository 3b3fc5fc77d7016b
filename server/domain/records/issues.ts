import type { z } from 'zod';

/** What is wrong with an entry, in the words of the ledger. */

/** Where in an entry a field stands: names, and places in lists from 0. */
export type FieldPath = readonly (string | number)[];

/** A field as sentences name it: "claims[3].wording". */
export function formatPath(path: FieldPath): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}

/** What zod finds wrong with a field: the end of a sentence that begins with it. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `has a field that the format does not know: ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_type' && issue.input === undefined && issue.message.endsWith('received undefined'))
    return 'is missing';
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type') return `must be of type ${issue.expected}`;
  return issue.message.replace(/^Too big: expected \w+ to/, 'must').replace(/^Too small: expected \w+ to/, 'must');
}

/** Where each issue stands, and what it is. */
export function listIssues({ issues }: z.ZodError): { path: (string | number)[]; message: string }[] {
  return issues.map((issue) => ({ path: issue.path as (string | number)[], message: describeIssue(issue) }));
}
