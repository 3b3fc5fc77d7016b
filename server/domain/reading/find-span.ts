import type { Span } from './stages.ts';

/** Finds spans by halving. They come in the order of the text and do not overlap, as blocks and sentences do. */

/** The position of the last span that begins at or before an offset, or 0 if none does. */
export function findLastPosition(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((spans[middle] as Span).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The span that an offset lies in. */
export function findSpanAt<Found extends Span>(spans: readonly Found[], offset: number): Found | undefined {
  const found = spans[findLastPosition(spans, offset)];
  return found !== undefined && found.start <= offset && offset < found.end ? found : undefined;
}
