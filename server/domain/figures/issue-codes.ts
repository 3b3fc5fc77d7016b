/** What is wrong with a field of an input, as a code. Codes are part of the API, so clients may branch on them. */
export const issueCodes = {
  REQUIRED: 'The field is missing.',
  OUT_OF_RANGE: 'A number, or the length of a text or a list, is too small or too large.',
  WRONG_FORMAT: 'The value does not have the form that the field needs: a slug, an address, a day, a language tag.',
  UNKNOWN: 'It names a record, a value or a field that does not exist.',
  AMBIGUOUS: 'It names several records. `allowed` has the slugs of some of them, from which to choose.',
  NOT_UNIQUE: 'Another record already has this value, or it appears twice in one list.',
  CONTRADICTS: 'It contradicts another field, or another record that it depends on.',
  WRONG_STATE: 'The record is in a state in which this cannot be done, for example retracted or merged.',
  UNCHANGED: 'The write would change nothing.',
} as const;

export type IssueCode = keyof typeof issueCodes;
