import type { z } from 'zod';
import type { IssueCode } from '../figures/issue-codes.ts';
import { formatCount } from '../figures/words.ts';

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
  const isOwn = !/^Too (?:big|small): /.test(issue.message);
  return !isOwn && (issue.code === 'too_big' || issue.code === 'too_small') ? describeSize(issue) : issue.message;
}

/** What the size of a value counts, by the type of the value. The size of a number is the number. */
const SIZES: Readonly<Record<string, string>> = { string: 'character', array: 'item' };

function describeSize(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  const limit = issue.code === 'too_big' ? issue.maximum : issue.minimum;
  const bound = `at ${issue.code === 'too_big' ? 'most' : 'least'} ${formatCount(Number(limit))}`;
  const counted = SIZES[issue.origin];
  return counted === undefined ? `must be ${bound}` : `must have ${bound} ${counted}${Number(limit) === 1 ? '' : 's'}`;
}

/** Returns the parameters of a check of our own that say what kind of fault it finds, and which values are allowed. */
export function defineIssueCode(
  code: IssueCode,
  allowed?: readonly string[],
): { readonly params: { readonly issueCode: IssueCode; readonly allowed?: readonly string[] } } {
  return { params: { issueCode: code, ...(allowed && { allowed }) } };
}

/** Classifies what zod found wrong. A check of our own says so itself; without that, fields contradict one another. */
function classify(issue: z.core.$ZodIssue): IssueCode {
  switch (issue.code) {
    case 'custom':
      return (issue.params?.['issueCode'] as IssueCode | undefined) ?? 'CONTRADICTS';
    case 'too_big':
    case 'too_small':
    case 'not_multiple_of':
      return 'OUT_OF_RANGE';
    case 'invalid_value':
    case 'unrecognized_keys':
      return 'UNKNOWN';
    case 'invalid_type':
      return issue.input === undefined && issue.message.endsWith('received undefined') ? 'REQUIRED' : 'WRONG_FORMAT';
    case 'invalid_format':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return 'WRONG_FORMAT';
  }
}

/** A fault in a field of an entry. */
interface FieldFault {
  readonly path: (string | number)[];
  readonly code: IssueCode;
  readonly message: string;
  /** The values from which to choose, if the field has only certain values. */
  readonly allowed?: readonly string[];
}

/** Lists the path, the code and the description of each issue. */
export function listIssues({ issues }: z.ZodError): FieldFault[] {
  return issues.map((issue) => {
    const allowed = listAllowed(issue);
    return {
      path: issue.path as (string | number)[],
      code: classify(issue),
      message: describeIssue(issue),
      ...(allowed && { allowed }),
    };
  });
}

function listAllowed(issue: z.core.$ZodIssue): readonly string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'custom' ? (issue.params?.['allowed'] as readonly string[] | undefined) : undefined;
}
