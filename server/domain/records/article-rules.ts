import type { DayInterval } from '../figures/dates.ts';
import { findRepeats } from './repeats.ts';

/** What a claim must keep beside its own rules: those that come from the article it stands in. */

/** What the rules look at in the article. */
interface Bibliography {
  readonly publisher: string | null;
  readonly publishedOn: DayInterval | null;
}

/** What the rules look at in a claim. */
interface Claim {
  readonly attributions: readonly { readonly organisation: string | null; readonly person: string | null }[];
  readonly asOf: DayInterval | null;
}

/** What makes a claim the claim it is, within one article. */
interface Figure extends Claim {
  readonly measure: string;
  readonly event: string;
  readonly place: string | null;
  readonly population: string;
  readonly quantifier: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly status: string;
}

/** What is wrong with the claims of an article beside one another: which of them, and the end of a sentence about it. */
export function* findFaultsAmong(
  claims: readonly (Figure & { readonly key: string })[],
): Generator<readonly [number, string]> {
  for (const i of findRepeats(claims, ({ key }) => key)) yield [i, 'has the key of an earlier one'];
  for (const i of findRepeats(claims, describeFigure))
    yield [i, 'is the same figure by the same origin as an earlier one'];
}

/** What is wrong with a claim in this article: the field, and the end of a sentence that begins with it. */
export function* findFaultsWithin(
  { publisher, publishedOn }: Bibliography,
  { attributions, asOf }: Claim,
): Generator<{ readonly field: 'attributions' | 'asOf'; readonly message: string }> {
  if (publisher !== null && attributions.some(({ organisation }) => organisation === publisher))
    yield { field: 'attributions', message: 'must not name the publisher: an empty chain is its own voice' };
  if (asOf?.earliest && publishedOn?.latest && asOf.earliest > publishedOn.latest)
    yield { field: 'asOf', message: `begins after the article was published, ${publishedOn.latest}` };
}

/**
 * What two claims of one article may not have in common: an article that prints a figure twice makes one claim, whose
 * note says where it comes again. Null for words without a number, and for what was retracted.
 */
export function describeFigure(claim: Figure): string | null {
  if (claim.quantifier === 'UNSPECIFIED' || claim.status === 'RETRACTED') return null;
  const origin = claim.attributions.at(-1);
  const about = [claim.measure, claim.event, claim.place, claim.population, claim.asOf];
  const figure = [claim.quantifier, claim.value, claim.low, claim.high];
  return JSON.stringify([about, ...figure, origin?.organisation, origin?.person]);
}
