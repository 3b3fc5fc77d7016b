import type { KnownToken } from './tokens.ts';

/** Shows tokens to an operator. */

const HEADINGS = ['hint', 'name', 'role', 'created', 'expires', 'revoked'];

/** Formats tokens as a table: a line of headings, then a line for each token. */
export function formatTokens(tokens: readonly KnownToken[]): string {
  const rows = tokens.map(({ hint, name, role, createdAt, expiresAt, revokedAt }) => [
    hint,
    name,
    describeRole(role),
    formatMoment(createdAt),
    expiresAt ? formatMoment(expiresAt) : 'never',
    revokedAt ? formatMoment(revokedAt) : 'no',
  ]);
  const all = [HEADINGS, ...rows];
  const widths = HEADINGS.map((_, column) => Math.max(...all.map((row) => countColumns(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - countColumns(cell))).join('  ');
  return all.map((row) => line(row).trimEnd()).join('\n');
}

/** Writes a role in lower case: "curator". */
export function describeRole(role: KnownToken['role']): string {
  return role.toLowerCase();
}

/** Writes a time to the second: `2027-01-31T23:59:59Z`. */
export function formatMoment(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}

function countColumns(text: string): number {
  return [...text].length;
}
