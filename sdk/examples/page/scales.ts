import { count } from '../words.ts';

/** Converts values to positions on the chart, and labels the axes. */

const DAY = 24 * 60 * 60 * 1000;

export interface Scale {
  /** The first and the last value. */
  readonly domain: readonly [number, number];
  /** The position of a value. Values outside the domain are at its ends. */
  at(value: number): number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

function linear(domain: readonly [number, number], range: readonly [number, number]): Pick<Scale, 'domain' | 'at'> {
  const [first, last] = domain;
  return {
    domain,
    at(value) {
      const part = (Math.min(Math.max(value, first), last) - first) / (last - first);
      return range[0] + part * (range[1] - range[0]);
    },
  };
}

/**
 * A scale for numbers of people, from 0: an axis that starts elsewhere makes differences look larger than they are. There is
 * room above the largest number, for marks without an upper end.
 */
export function numberScale(largest: number, range: readonly [number, number]): Scale {
  const last = Math.max(largest, 1) * 1.2;
  const power = 10 ** Math.floor(Math.log10(last / 4));
  const factor = [1, 2, 2.5, 5, 10].find((it) => it * power >= last / 4) as number;
  const step = Math.max(1, factor * power);
  const values = Array.from({ length: Math.ceil(last / step) + 1 }, (_, i) => i * step);
  const ticks = values.filter(Number.isInteger).map((value) => ({ value, label: count(value) }));
  return { ...linear([0, Math.max(...values)], range), ticks };
}

/** A scale for days, with as many dates on the axis as fit. */
export function dayScale(first: number, last: number, range: readonly [number, number]): Scale {
  const margin = Math.max(DAY, (last - first) * 0.06);
  const domain = [first - margin, last + margin] as const;
  const most = Math.max(2, Math.floor((range[1] - range[0]) / 84));
  const ticks = [1, 2, 5, 10].map((days) => everyDays(domain, days)).find((values) => values.length <= most);
  const months = [1, 2, 3, 4, 6, 12, 24, 60, 120, 600].map((step) => everyMonths(domain, step));
  const byMonth = months.find((values) => values.length <= most) ?? [];
  const style = {
    year: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(ticks && ({ day: 'numeric' } as const)),
  } as const;
  const values = ticks ?? byMonth;
  return {
    ...linear(domain, range),
    ticks: values.map((value) => ({ value, label: new Date(value).toLocaleDateString('en-GB', style) })),
  };
}

function everyDays([first, last]: readonly [number, number], step: number): number[] {
  const start = Math.ceil(first / (step * DAY)) * step;
  const length = Math.max(0, Math.floor(last / DAY - start) / step + 1);
  return Array.from({ length: Math.floor(length) }, (_, i) => (start + i * step) * DAY);
}

function everyMonths([first, last]: readonly [number, number], step: number): number[] {
  const begin = new Date(first);
  const values: number[] = [];
  for (let month = begin.getUTCFullYear() * 12; ; month += step) {
    // Date.UTC reads years below 100 as years of the 20th century.
    const value = Date.UTC(2000, month - 2000 * 12);
    if (value > last) return values;
    if (value >= first) values.push(value);
  }
}
