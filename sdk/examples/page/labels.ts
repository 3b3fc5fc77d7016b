/** Places labels so that they cover neither marks nor each other. */

export interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Approximate width of a letter, in pixels. */
const LETTER = 7.2;
const LINE = 16;
const GAP = 6;

/**
 * Returns the first free place next to a mark: after, before, below or above it. If none is free, returns the place after
 * it.
 * @param taken - The places of marks and of earlier labels.
 */
export function placeLabel(text: string, mark: Box, frame: Box, taken: readonly Box[]): Box {
  const width = text.length * LETTER;
  const middle = Math.max(frame.x1 + GAP, Math.min((mark.x1 + mark.x2 - width) / 2, frame.x2 - width));
  const at = (x: number, y: number): Box => ({ x1: x, x2: x + width, y1: y, y2: y + LINE });
  const places: [Box, ...Box[]] = [
    at(mark.x2 + GAP, mark.y2 - LINE),
    at(mark.x1 - GAP - width, mark.y2 - LINE),
    at(middle, mark.y2 + 2),
    at(middle, mark.y1 - LINE - 2),
  ];
  const isFree = (place: Box) =>
    place.x1 >= frame.x1 &&
    place.x2 <= frame.x2 &&
    place.y2 <= frame.y2 &&
    !taken.some((other) => overlap(place, other));
  return places.find(isFree) ?? places[0];
}

function overlap(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}
