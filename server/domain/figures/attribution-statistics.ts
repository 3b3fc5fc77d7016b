/** How a set of claims is attributed, in counts of claims. Pure. */
export interface AttributionCounts {
  readonly claims: number;
  /** With a chain of one link or more: somebody is named on whose word the figure is given. */
  readonly namedSource: number;
  /** With a chain of two links or more: the source named first gives the figure on the word of another. */
  readonly secondHand: number;
  /** With one caveat or more. */
  readonly withCaveat: number;
}

/** Of no claims at all. */
export const NO_CLAIMS: AttributionCounts = Object.freeze({ claims: 0, namedSource: 0, secondHand: 0, withCaveat: 0 });

/** Some of a number of claims. */
export interface CountAndShare {
  readonly count: number;
  /** From 0 to 1; null of no claims, which have no shares. */
  readonly share: number | null;
}

/**
 * Claims in the article's own voice: all that name no source. A claim whose words only point to somebody ("are
 * believed", the caveat SOURCE_UNNAMED) is among them, since nobody else can be asked for it.
 */
export function countOwnVoice({ claims, namedSource }: AttributionCounts): number {
  return claims - namedSource;
}

export function countAndShare(count: number, claims: number): CountAndShare {
  return { count, share: claims === 0 ? null : count / claims };
}
