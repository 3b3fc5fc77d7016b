import type { PointDetailsFragment } from '@attested/sdk';
import { days, numbers, saidBy } from '../words.ts';
import { svg } from './element.ts';
import { type Box, placeLabel } from './labels.ts';
import { dayScale, numberScale, type Scale } from './scales.ts';

/**
 * Draws claims by time and number. A mark covers the days that its figure may refer to, and the numbers that its words
 * allow. Nothing is drawn between marks: what nobody claimed is not on the chart.
 */

/** Smallest size of a mark, so that it can be seen, and of its target, so that it can be hit. In pixels. */
const [THIN, HIT] = [7, 24];
/** Narrower charts, in pixels, label marks only with their numbers in the list. */
const NARROW = 560;

/** A claim and its place in the list, from 1. */
export interface Entry {
  readonly number: number;
  readonly point: PointDetailsFragment;
}

/** Whether a claim can be drawn: it needs a number and a day. */
export function canBeDrawn({ point: { asOf, interval } }: Entry): boolean {
  return (interval.low ?? interval.high) !== null && Boolean(asOf?.earliest ?? asOf?.latest);
}

/**
 * Draws the chart.
 * @param entries - Only those that {@link canBeDrawn}.
 * @param width - Width of the chart in pixels. Text has the same size on small and large screens.
 * @param onTold - Called for a mark that is pointed at or has the focus.
 */
export function drawChart(entries: readonly Entry[], width: number, onTold: (entry: Entry) => void): SVGSVGElement {
  const isNarrow = width < NARROW;
  const height = isNarrow ? 300 : 380;
  const frame = { x1: 52, x2: width - 4, y1: 8, y2: height - 28 };
  const [x, y] = scalesOf(entries, frame);
  const chart = svg('svg', {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'group',
    'aria-labelledby': 'about',
    'aria-describedby': 'how-to-read',
  });
  const grid = axes(x, y, frame);
  chart.append(grid);
  const taken = entries.map((entry) => boxOf(entry, x, y));
  // Labels are placed from the last mark, which has no room after it, to the first. The tab order is the other way round.
  for (const [i, entry] of [...entries.entries()].reverse()) {
    const box = taken[i] as Box;
    const text = isNarrow ? '' : `: ${numbers(entry.point.interval)}`;
    const label = placeLabel(`${entry.number}${text}`, box, frame, taken);
    taken.push(label);
    const mark = drawMark(entry, box, text, label);
    mark.addEventListener('focus', () => onTold(entry));
    mark.addEventListener('pointerenter', () => onTold(entry));
    grid.after(mark);
  }
  return chart;
}

function scalesOf(entries: readonly Entry[], { x1, x2, y1, y2 }: Box): [x: Scale, y: Scale] {
  const ends = entries.flatMap(({ point: { interval } }) => [interval.low ?? 0, interval.high ?? 0]);
  const dates = entries
    .flatMap(({ point: { asOf } }) => [asOf?.earliest, asOf?.latest])
    .flatMap((day) => (day ? [Date.parse(day)] : []));
  return [dayScale(Math.min(...dates), Math.max(...dates), [x1, x2]), numberScale(Math.max(...ends), [y2, y1])];
}

function axes(x: Scale, y: Scale, { x1, x2, y1, y2 }: Box): SVGGElement {
  const group = svg('g', { class: 'axes', 'aria-hidden': 'true' });
  for (const { value, label } of y.ticks) {
    const at = y.at(value);
    group.append(svg('line', { x1, x2, y1: at, y2: at }));
    group.append(svg('text', { x: x1 - 8, y: at + 4, 'text-anchor': 'end' }, label));
  }
  for (const { value, label } of x.ticks) {
    const at = x.at(value);
    group.append(svg('line', { x1: at, x2: at, y1: y2, y2: y2 + 5 }));
    group.append(svg('text', { x: at, y: y2 + 20, 'text-anchor': 'middle' }, label));
  }
  group.append(svg('line', { x1, x2: x1, y1, y2 }));
  return group;
}

/** Returns the box of a mark. An open end extends to the end of the axis. */
function boxOf({ point: { interval, asOf } }: Entry, x: Scale, y: Scale): Box {
  const time = (day: string | null | undefined, open: number) => x.at(day ? Date.parse(day) : open);
  const [x1, x2] = apart(THIN, time(asOf?.earliest, x.domain[0]), time(asOf?.latest, x.domain[1]));
  const [y1, y2] = apart(THIN, y.at(interval.high ?? y.domain[1]), y.at(interval.low ?? 0));
  return { x1, x2, y1, y2 };
}

/** Draws a mark as a link to the claim in the list, so that the keyboard can reach it. */
function drawMark({ number, point }: Entry, { x1, x2, y1, y2 }: Box, text: string, label: Box): SVGAElement {
  const isOpen = point.interval.high === null;
  const isBefore = label.x2 <= x1;
  const [left, right] = apart(HIT, x1, x2);
  const [above, below] = apart(HIT, y1, y2);
  return svg(
    'a',
    {
      class: 'mark',
      href: `#claim-${number}`,
      'aria-label': `${number}: ${told(point)}`,
    },
    svg('rect', { class: 'hit', x: left, y: above, width: right - left, height: below - above }),
    isOpen
      ? svg('path', {
          class: 'open',
          d: `M${x1} ${y2} V${y1 + 10} H${x1 - 4} L${(x1 + x2) / 2} ${y1} L${x2 + 4} ${y1 + 10} H${x2} V${y2} Z`,
        })
      : svg('rect', { class: 'closed', x: x1, y: y1, width: x2 - x1, height: y2 - y1 }),
    // The width of the text depends on the font, so it is anchored at the end next to the mark.
    svg(
      'text',
      { x: isBefore ? label.x2 : label.x1, y: label.y2 - 4, 'text-anchor': isBefore ? 'end' : 'start' },
      svg('tspan', { class: 'number' }, `${number}`),
      text,
    ),
  );
}

/** Describes a mark for screen readers. */
function told({ asOf, interval, claim }: PointDetailsFragment): string {
  return `${numbers(interval)}, ${days(asOf)}, “${claim.wording}”, ${saidBy(claim)}`;
}

/** Moves two ends apart, to a minimum distance. */
function apart(distance: number, from: number, to: number): [number, number] {
  const missing = Math.max(0, distance - (to - from)) / 2;
  return [from - missing, to + missing];
}
