import type { ColumnForm } from './compiled-read.ts';

/**
 * JSON put together as text in SQL. For objects of known shape this takes PostgreSQL less time than its JSON functions, which
 * build every value before they write it, and less than `concat`, which looks up how to write each of its arguments.
 */

/** A part of a text: text that is known, or an expression whose value is text and never null. */
export type TextPart = string | { readonly sql: string };

/** Returns an expression for the text of all parts, one after the other. */
export function concatenate(parts: readonly TextPart[]): string {
  const merged: TextPart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  const written = merged.map((part) => (typeof part === 'string' ? quote(part) : part.sql));
  return written.length === 0 ? "''" : `(${written.join(' || ')})`;
}

/** Returns the parts of a JSON object with these keys. */
export function writeObjectParts(
  fields: readonly { readonly key: string; readonly parts: readonly TextPart[] }[],
): TextPart[] {
  const inner = fields.flatMap(({ key, parts }, i): TextPart[] => [
    `${i === 0 ? '' : ','}${JSON.stringify(key)}:`,
    ...parts,
  ]);
  return ['{', ...inner, '}'];
}

/** Returns the parts of a column as JSON. */
export function writeColumn(column: string, form: ColumnForm, nullable: boolean): TextPart[] {
  if (nullable && form !== 'names') return [{ sql: `coalesce(${NULLABLE_FORMS[form](column)}, 'null')` }];
  switch (form) {
    case 'text':
      return [{ sql: `to_json(${column})::text` }];
    case 'names':
      // Prisma reads an array that is null as an empty one.
      return [{ sql: `coalesce(to_json(${column})::text, '[]')` }];
    case 'number':
    case 'boolean':
      return [{ sql: `${column}::text` }];
    case 'name':
    case 'day':
      return ['"', { sql: `${column}::text` }, '"'];
    case 'moment':
      return ['"', { sql: writeMoment(column) }, '"'];
  }
}

const NULLABLE_FORMS: Readonly<Record<Exclude<ColumnForm, 'names'>, (column: string) => string>> = {
  text: (column) => `to_json(${column})::text`,
  number: (column) => `${column}::text`,
  boolean: (column) => `${column}::text`,
  name: (column) => `'"' || ${column}::text || '"'`,
  day: (column) => `'"' || ${column}::text || '"'`,
  moment: (column) => `'"' || ${writeMoment(column)} || '"'`,
};

/** Returns a moment in the format of `Date.prototype.toISOString`. The session's time zone is UTC. */
export function writeMoment(column: string): string {
  return `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/**
 * Returns the global id of a row, as `encodeGlobalId` writes it. Three bytes become four letters, so the letters of the type are
 * known, and only those of the id are written by PostgreSQL. No letter of an id needs `+` or `/`.
 */
export function writeGlobalId(typename: string, id: string): TextPart[] {
  const prefix = `${typename}:`;
  const known = prefix.length - (prefix.length % 3);
  const rest = prefix.slice(known);
  const encoded = `encode(${rest === '' ? `${id}::text` : `(${quote(rest)} || ${id})`}::bytea, 'base64')`;
  const isPadded = (rest.length + UUID_CHARS) % 3 !== 0;
  return [
    Buffer.from(prefix.slice(0, known)).toString('base64url'),
    { sql: isPadded ? `rtrim(${encoded}, '=')` : encoded },
  ];
}

const UUID_CHARS = 36;

/** Returns the cursor with this body, as page-plan.ts writes it. */
export function writeCursor(body: string): string {
  const checksum = `substr(translate(encode(sha256(convert_to('attested cursor ' || ${body}, 'UTF8')), 'base64'), '+/', '-_'), 1, 6)`;
  return toBase64Url(`${checksum} || ${body}`);
}

/** Returns text in base64url (RFC 4648, section 5), without padding. */
export function toBase64Url(text: string): string {
  // PostgreSQL breaks lines in base64. `translate` drops the characters that have no counterpart.
  return `translate(encode(convert_to(${text}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/** Returns text as a literal in SQL. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
