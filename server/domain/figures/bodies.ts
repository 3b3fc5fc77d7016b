import type { OrganisationKind } from '../../database/generated/prisma/enums.ts';

/** The bodies of a claim: everyone who answers for its figure. */

export interface Body {
  /** Id of the organisation or person. */
  readonly id: string;
  readonly name: string;
}

/** A publisher or a link of an attribution chain. */
export interface Voice extends Body {
  /** The kind of organisation. Null for a person. */
  readonly kind: OrganisationKind | null;
}

/** Organisations that report what others say. A figure that they pass on is not theirs. */
export const NEWS_MEDIA: readonly OrganisationKind[] = ['NEWS_MEDIUM', 'NEWS_AGENCY', 'PICTURE_AGENCY'];

/**
 * Returns the bodies of a claim: the origin that its chain names, everyone in the chain who passes the figure on, and the
 * publisher. News media count only as the origin that a chain names, for example of their own tally. A paper that first
 * prints one party's figure and then another's has corrected nothing. A UN office that does so has changed its figure.
 * @param chain the attribution chain, nearest the article first. A link without a known organisation or person is null.
 */
export function findBodies(chain: readonly (Voice | null)[], publisher: Voice | null): Body[] {
  const origin = chain.at(-1);
  return [publisher, ...chain]
    .filter((voice) => voice !== null)
    .filter((voice) => voice === origin || voice.kind === null || !NEWS_MEDIA.includes(voice.kind))
    .map(({ id, name }) => ({ id, name }));
}
