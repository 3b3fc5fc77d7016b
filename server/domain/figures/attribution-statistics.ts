/** Counts of the claims in a set, by how they are attributed. */
export interface AttributionCounts {
  readonly claims: number;
  /** Claims whose chain names at least one organisation or person. */
  readonly namedSource: number;
  /** Claims whose chain has only sources that the article does not name. */
  readonly unnamedSource: number;
  /** Claims whose chain has at least two links: the source nearest the article passes on another source's figure. */
  readonly secondHand: number;
  /** Claims with at least one caveat. */
  readonly withCaveat: number;
}

/** A number of claims, and their share of the whole set. */
export interface CountAndShare {
  readonly count: number;
  /** From 0 to 1. Null for an empty set. */
  readonly share: number | null;
}

/**
 * Counts the claims in the article's own voice, which are all those without a chain. They include claims whose words only
 * imply a source ("are believed", the caveat SOURCE_UNNAMED), since there is no one else to ask about them.
 */
export function countOwnVoice({ claims, namedSource, unnamedSource }: AttributionCounts): number {
  return claims - namedSource - unnamedSource;
}

export function countAndShare(count: number, claims: number): CountAndShare {
  return { count, share: claims === 0 ? null : count / claims };
}
