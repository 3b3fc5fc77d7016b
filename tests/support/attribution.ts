import type { Answer } from './api.ts';

/** What tests select from the attribution statistics. */

export const FIGURES = `fragment F on AttributionFigures {
  claims namedSource { count share } ownVoice { count share } withCaveat { count share } secondHand { count share }
}`;
export const GROUP = 'publisher { slug } origin { organisation { slug } person { slug } article { slug } } measure';
export const LABEL = 'label count sourceCount organisation { slug } person { slug }';

/** A short name for what a group has in common. */
export const nameOf = ({ publisher, origin, measure }: Answer): string =>
  measure ??
  publisher?.slug ??
  origin?.organisation?.slug ??
  origin?.person?.slug ??
  (origin ? `the own voice of ${origin.article.slug}` : 'not known');
