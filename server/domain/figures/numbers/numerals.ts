/** Reads numbers in digits, with the grouping that any language may use. */

/** A numeral at a place of a folded text. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
}

/** Groups of three digits, and groups of two after the last three as India writes them. */
const GROUPED = [
  /\d{1,2}(?:,\d{2})+,\d{3}(?!\d)/uy,
  ...[',', '\\.', ' ', "'", '٬', '،'].map((mark) => new RegExp(`[1-9]\\d{0,2}(?:${mark}\\d{3})+(?!\\d)`, 'uy')),
];
const DECIMALS = /[.,٫]\d+(?![.,]*\d)/uy;
const SLASHED = /\d+\/\d+/uy;
const PLAIN = /\d+/uy;

/**
 * Reads the numeral that begins at a place.
 * @param decimal the mark of decimals in the language
 * @param isScaled whether a word such as "million" follows the numeral that ends there: "1.205 million" has decimals
 * @param mayGroupBySpace whether "12 345" can be one number there
 * @param slashDecimals whether "1/7 million" is 1.7 million
 */
export function readNumeral(
  text: string,
  start: number,
  decimal: '.' | ',',
  isScaled: (end: number) => boolean,
  mayGroupBySpace = true,
  slashDecimals = false,
): Numeral {
  const slashed = slashDecimals ? match(SLASHED, text, start) : undefined;
  if (slashed !== undefined && isScaled(start + slashed.length))
    return { value: Number(slashed.replace('/', '.')), end: start + slashed.length };
  for (const pattern of GROUPED) {
    if (!mayGroupBySpace && pattern.source.includes('?: ')) continue;
    const grouped = match(pattern, text, start);
    if (grouped === undefined) continue;
    const end = start + grouped.length;
    const groups = grouped.split(/\D/u);
    if (groups.length === 2 && isScaled(end) && grouped.includes(decimal))
      return { value: Number(grouped.replace(decimal, '.')), end };
    const decimals = match(DECIMALS, text, end);
    const isDecimal = decimals !== undefined && !grouped.includes(decimals[0] as string);
    const digits = Number(groups.join(''));
    return isDecimal
      ? { value: digits + Number(`0.${decimals.slice(1)}`), end: end + decimals.length }
      : { value: digits, end };
  }
  const whole = match(PLAIN, text, start) as string;
  const decimals = match(DECIMALS, text, start + whole.length);
  const end = start + whole.length + (decimals?.length ?? 0);
  return { value: Number(decimals === undefined ? whole : `${whole}.${decimals.slice(1)}`), end };
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
