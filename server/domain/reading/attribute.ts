import type { Caveat } from '../../database/generated/prisma/enums.ts';
import { CAVEATS } from './find-hearsay.ts';
import type { SourceReading, SpokenQuote } from './find-sources.ts';
import { findLastPosition } from './find-span.ts';
import type { SourceLink, SourceSpan, Span } from './stages.ts';

/** Whose word a figure is. */
export interface FigureAttribution {
  /** From the one nearest to the article to the origin. Empty if the figure is in the article's own voice. */
  readonly links: readonly SourceLink[];
  readonly caveats: readonly Caveat[];
  /** Whether the source says that the figure is wrong. */
  readonly denies: boolean;
  /** Why, in short sentences for the curator. */
  readonly reasons: readonly string[];
}

/**
 * Picks the chain of a figure.
 * @param figure the number, or the words of the figure; what counts is where they begin
 * @param reading what `findSources` gave for the text
 */
export function attribute(figure: Span, reading: SourceReading): FigureAttribution {
  const at = findLastPosition(reading.sentences, figure.start);
  const quote = findQuote(reading.quotes, figure.start);
  const spans = sortOuterFirst((reading.spans[at] ?? []).filter((span) => holds(span.scope, figure)));
  const isQuoted = quote !== null && quote.links.length > 0;
  const inside = isQuoted ? spans.filter(({ verb }) => verb.start >= quote.start && verb.end <= quote.end) : [];
  const around = isQuoted ? spans.filter(({ verb }) => verb.end <= quote.start || verb.start >= quote.end) : spans;
  const isSpoken = around.some(({ links }) => links.at(-1)?.start === quote?.links.at(-1)?.start);
  const links = joinChains([
    ...around.map((span) => chainOf(span)),
    isQuoted && !isSpoken ? quote.links : [],
    ...inside.map((span) => chainOf(span)),
  ]);
  const denying = spans.filter(({ denies }) => denies);
  const kept = denying.length > 0 && denying.length < spans.length ? dropDenied(links, denying) : links;
  return {
    links: kept,
    caveats: findCaveats(figure, at, { hasSource: kept.length > 0, isHearsay: spans.some(isNobody) }, reading),
    denies: denying.length > 0 && denying.length === spans.length,
    reasons: [
      ...spans.map(({ rule, verb }) => `"${verb.text}": ${rule}.`),
      ...(isQuoted && !isSpoken ? ['It stands in a quote.'] : []),
    ],
  };
}

/** "There were reports that": somebody says so, and nobody is named. */
const isNobody = ({ links }: SourceSpan) => links.length === 0;
const chainOf = ({ links }: SourceSpan) => links;
const holds = (scope: Span, figure: Span) => scope.start <= figure.start && figure.start < scope.end;

function findQuote(quotes: readonly SpokenQuote[], offset: number): SpokenQuote | null {
  const quote = quotes[findLastPosition(quotes, offset)];
  return quote !== undefined && holds(quote, { start: offset, end: offset }) ? quote : null;
}

/** A source whose words hold those of another is nearer to the article. */
function sortOuterFirst(spans: readonly SourceSpan[]): SourceSpan[] {
  const isAround = (a: SourceSpan, b: SourceSpan) => a.scope.start <= b.verb.start && b.verb.end <= a.scope.end;
  return [...spans].sort((a, b) => {
    const [outer, inner] = [isAround(a, b), isAround(b, a)];
    if (outer !== inner) return outer ? -1 : 1;
    return b.scope.end - b.scope.start - (a.scope.end - a.scope.start);
  });
}

function joinChains(chains: readonly (readonly SourceLink[])[]): SourceLink[] {
  const joined: SourceLink[] = [];
  for (const link of chains.flat()) {
    if (!joined.some(({ start, text }) => start === link.start || text === link.text)) joined.push(link);
  }
  return joined;
}

/** Whoever denies what another says does not pass it on. */
function dropDenied(links: readonly SourceLink[], denying: readonly SourceSpan[]): SourceLink[] {
  const deniers = denying.flatMap((span) => span.links);
  return links.filter(({ start }) => !deniers.some((denier) => denier.start === start));
}

function findCaveats(
  figure: Span,
  at: number,
  { hasSource, isHearsay }: { hasSource: boolean; isHearsay: boolean },
  { sentences, hearsay }: SourceReading,
): Caveat[] {
  const caveats = new Set<Caveat>();
  const add = (kind: keyof typeof CAVEATS) => {
    for (const caveat of CAVEATS[kind]) if (caveat !== 'SOURCE_UNNAMED' || !hasSource) caveats.add(caveat);
  };
  if (isHearsay) add('HEARSAY');
  for (const { kind, scope, isAboutBefore } of hearsay[at] ?? []) if (!isAboutBefore && holds(scope, figure)) add(kind);
  const [own, next] = [sentences[at], sentences[at + 1]];
  if (own !== undefined && next !== undefined)
    for (const { kind, isAboutBefore } of hearsay[at + 1] ?? []) if (isAboutBefore) add(kind);
  return [...caveats];
}
