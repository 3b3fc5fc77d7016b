/**
 * The columns of a row of which an object of the schema consists, each by the property of the object. With it, the object can be
 * made in SQL as well as by its resolver.
 */
export interface ValueColumns {
  readonly of: Readonly<Record<string, string>>;
  /** The object is null if all of these columns are null. */
  readonly nullIfAll?: readonly string[];
  /** The object is null if any of these columns is null. */
  readonly nullIfAny?: readonly string[];
}
