import type { Answer } from './api.ts';

/** What tests ask of attribution statistics. */

export const FIGURES = `fragment F on AttributionFigures {
  claims namedSource { count share } ownVoice { count share } withCaveat { count share } secondHand { count share }
}`;
export const GROUP = 'publisher { slug } origin { organisation { slug } person { slug } article { slug } } measure';
export const LABEL = 'label count sourceCount organisation { slug } person { slug }';

/** What a group is of, in a word. */
export const nameOf = ({ publisher, origin, measure }: Answer): string =>
  measure ??
  publisher?.slug ??
  origin?.organisation?.slug ??
  origin?.person?.slug ??
  (origin ? `the own voice of ${origin.article.slug}` : 'not known');
