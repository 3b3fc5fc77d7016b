import { type DayInterval, findDaysElsewhere, isBefore } from '../figures/dates.ts';
import { findWordingFaults, type WordedFigure, type WordingFault } from '../figures/wording-rules.ts';
import { type ChainedSource, identifySource } from './chain.ts';
import { findRepeats } from './repeats.ts';

/** Rules for claims that depend on the article to which they belong. */

/** The parts of an article that the rules check. */
interface Bibliography {
  readonly publisher: string | null;
  readonly publishedOn: DayInterval | null;
}

/** The parts of a claim that the rules check. */
interface Claim {
  readonly attributions: readonly ChainedSource[];
  readonly asOf: DayInterval | null;
  readonly period: { readonly from: string; readonly to: string } | null;
}

/** What identifies a claim within one article. */
interface Figure extends Claim {
  readonly measure: string;
  readonly unit: string;
  readonly stance: string;
  readonly countType: string;
  readonly responsible: { readonly label: string; readonly organisation: string | null } | null;
  readonly cause: string | null;
  readonly verification: string | null;
  readonly identification: string | null;
  readonly event: string;
  readonly place: string | null;
  readonly population: string;
  readonly quantifier: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly status: string;
}

/** Finds claims of an article that clash with an earlier one: the index, and a message that completes a sentence. */
export function* findFaultsAmong(
  claims: readonly (Figure & { readonly key: string })[],
): Generator<readonly [number, string]> {
  for (const i of findRepeats(claims, ({ key }) => key)) yield [i, 'has the same key as an earlier one'];
  for (const i of findRepeats(claims, describeFigure))
    yield [i, 'is the same figure from the same origin as an earlier one'];
}

/**
 * Finds faults of a claim in this article, also in what its words say in the article's language: the field, and a message that
 * completes a sentence beginning with it.
 */
export function* findFaultsWithin(
  article: Bibliography & { readonly language: string },
  claim: Claim & Omit<WordedFigure, 'language'>,
): Generator<WordingFault | BibliographyFault> {
  yield* findBibliographyFaults(article, claim);
  yield* findWordingFaults({ ...claim, language: article.language });
}

interface BibliographyFault {
  readonly field: 'attributions' | 'asOf' | 'period';
  readonly message: string;
}

/** Finds what the publisher and the day of an article rule out in a claim. */
export function* findBibliographyFaults(
  { publisher, publishedOn }: Bibliography,
  { attributions, asOf, period }: Claim,
): Generator<BibliographyFault> {
  if (publisher !== null && attributions.some(({ organisation }) => organisation === publisher))
    yield {
      field: 'attributions',
      message: "must not name the publisher: leave the chain empty for the article's own voice",
    };
  // The day after is allowed, since it may have begun where the figure was counted.
  const printed = publishedOn && findDaysElsewhere(publishedOn);
  const late = `more than a day after the article was published, ${publishedOn?.latest}`;
  if (asOf && printed && isBefore(printed, asOf))
    yield { field: 'asOf', message: `begins on ${asOf.earliest}, ${late}` };
  if (period && printed && isBefore(printed, { earliest: period.to, latest: period.to }))
    yield { field: 'period', message: `ends on ${period.to}, ${late}` };
}

/**
 * Returns what must be unique among the claims of an article. An article that prints a figure twice makes only one claim,
 * whose note can say where the figure is repeated. Null for words without a number, and for retracted claims.
 */
export function describeFigure(claim: Figure): string | null {
  if (claim.quantifier === 'UNSPECIFIED' || claim.status === 'RETRACTED') return null;
  const origin = claim.attributions.at(-1);
  const about = [claim.measure, claim.event, claim.place, claim.population, claim.asOf];
  const stated = [
    ...[claim.unit, claim.stance, claim.period, claim.cause, claim.verification, claim.identification],
    claim.responsible?.organisation ?? claim.responsible?.label,
    // The first deaths are both the total and its change.
    claim.countType === 'DELTA',
  ];
  const figure = [claim.quantifier, claim.value, claim.low, claim.high];
  return JSON.stringify([about, stated, ...figure, origin && identifySource(origin)]);
}
