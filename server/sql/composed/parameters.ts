import type { Sql } from '../statement.ts';

/**
 * The parameters of a statement whose text is put together as a string. Every value goes through here and becomes `$1`, `$2`
 * and so on, never text. Everything else in such a statement comes from our own code and from the data model.
 *
 * This is for the statements that are composed anew for each request: nested `Sql` templates would copy their text and their
 * values at each level.
 */
export class Parameters {
  readonly values: unknown[] = [];

  /** Adds a value, and returns the text that stands for it in the statement. */
  add(value: unknown): string {
    this.values.push(value instanceof Date ? value.toISOString() : value);
    return `$${this.values.length}`;
  }

  /** Adds the values of a statement that was written by hand, and returns its text. */
  addStatement({ strings, values }: Sql): string {
    return strings.reduce((text, piece, i) => `${text}${this.add(values[i - 1])}${piece}`);
  }
}
