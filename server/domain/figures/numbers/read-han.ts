import type { FoundNumber } from './mention.ts';

/** Reads numbers in Chinese characters, alone or after digits: "三百二十一", "1.5万", "两亿". */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
  俩: 2,
  仨: 3,
};
const UNITS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  廿: 20,
  卅: 30,
};
const GROUPS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 };
const ALL = [DIGITS, UNITS, GROUPS].flatMap((list) => Object.keys(list)).join('');

export const HAN_NUMBER = new RegExp(
  `(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)?[${ALL}]*(?:(?<=[${ALL}])\\d{1,4}[千百]?)?`,
  'uy',
);

/** Characters that are no number by themselves unless something that is counted follows: "一" begins many words. */
const ALONE = /^[一二两三四五六七八九十百千万萬]$/u;
const COUNTER = /^\s*(?:名|人|位|个|個|具|口|户|戶|家|死|伤|傷|余|餘|多|来|男|女|遇难|平民|儿童|或|至|到|-)/u;

/** Reads the number at a place. Two digits side by side, "七八", are a range and no number. */
export function readHanAt(text: string, start: number): FoundNumber | undefined {
  HAN_NUMBER.lastIndex = start;
  const written = HAN_NUMBER.exec(text)?.[0] ?? '';
  if (written === '') return undefined;
  const end = start + written.length;
  if (ALONE.test(written) && !COUNTER.test(text.slice(end))) return undefined;
  if (/^[零〇一二三四五六七八九]{3,}$/u.test(written)) {
    const value = Number([...written].map((one) => DIGITS[one]).join(''));
    return { value, start, end };
  }
  let [total, section] = [0, 0];
  let digit: number | null = null;
  let scale = 1;
  for (const [piece] of written.matchAll(/[\d,.]+|./gu)) {
    if (/\d/.test(piece)) digit = Number(piece.replaceAll(',', ''));
    else if (piece in DIGITS) digit = DIGITS[piece] as number;
    else if (piece in UNITS) {
      section += (digit ?? (section > 0 && piece === '十' ? 0 : 1)) * (UNITS[piece] as number);
      digit = null;
    } else {
      const group = GROUPS[piece] as number;
      const rest = section + (digit ?? 0);
      total = group > 1e4 ? (total + (rest || 1)) * group : total + (rest || 1) * group;
      scale = group;
      [section, digit] = [0, null];
    }
  }
  return {
    value: Math.round((total + section + (digit ?? 0)) * 1000) / 1000,
    start,
    end,
    scale,
    digits: /^\d/.test(written),
  };
}

/** Whether the characters at a place begin a range such as "七八人" or "三四十人", with its ends. */
export function readHanRange(
  text: string,
  start: number,
): { readonly low: number; readonly high: number; readonly end: number } | undefined {
  const found = /([一二两三四五六七八九])([二三四五六七八九])([十百千万]*)(?=[多余名人位个個具])/uy;
  found.lastIndex = start;
  const [written, first = '', second = '', scale = ''] = found.exec(text) ?? [];
  if (written === undefined || DIGITS[second] !== (DIGITS[first] ?? 0) + 1) return undefined;
  const times = [...scale].reduce((product, one) => product * (UNITS[one] ?? GROUPS[one] ?? 1), 1);
  return { low: (DIGITS[first] ?? 0) * times, high: (DIGITS[second] ?? 0) * times, end: start + written.length };
}
