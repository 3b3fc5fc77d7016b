/**
 * Text in the form in which numbers are sought: lower case, with ASCII digits, one kind of space, hyphen and apostrophe, and
 * without the marks that writers may leave out. Every code unit knows where it came from.
 */

export interface FoldedText {
  readonly text: string;
  /** The offset in the original text of each code unit, in UTF-16 code units, and of the end. */
  readonly starts: Uint32Array;
  readonly original: string;
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/gu, ' '],
  [/[‐‑‒−־﹣－]/gu, '-'],
  [/[—―]/gu, '–'],
  [/[’‘ʼ＇`´′]/gu, "'"],
  [/[٪﹪]/gu, '%'],
  [/[أإآٱ]/gu, 'ا'],
  [/[یى]/gu, 'ي'],
  [/ک/gu, 'ك'],
  [/ة/gu, 'ه'],
  [/ё/gu, 'е'],
  [/ँ/gu, 'ं'],
];

/** The traditional form of characters that the Chinese rules have in the simplified one. */
const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  Array.from(
    '數数幾几萬万億亿兩两過过於于達达將将約约餘余傷伤無无個个歲岁殺杀軍军員员戶户喪丧難难遇遇醫医婦妇兒儿輕轻體体屍尸棟栋輛辆艘艘間间處处樓楼號号點点時时週周後后來来這这總总計计當当達达報报沒没發发現现據据從从與与國国縣县鎮镇鄉乡機机彈弹襲袭擊击場场頭头隻只層层級级園园學学廠厂車车門门簡简單单連连續续夠够僅仅約约獲获釋释據据災灾礦矿視视蹤踪聯联絡络'.matchAll(
      /(.)(.)/gu,
    ),
    ([, traditional, simplified]) => [traditional as string, simplified as string] as const,
  ),
);

/** Marks that are optional in writing: soft hyphens and direction marks, Arabic and Hebrew vowels, the Devanagari nukta. */
const OPTIONAL =
  /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeffـ\u064b-\u065f\u0670\u0591-\u05bd\u05bf-\u05c7\u093c]/gu;

/** Folds a text. The language decides about case only: Turkish has a dotless i. */
export function normaliseText(original: string, language: string): FoldedText {
  const starts: number[] = [];
  let text = '';
  for (let at = 0; at < original.length; ) {
    const plain = matchPlain(original, at);
    if (plain !== '') {
      text += plain.toLowerCase();
      for (let i = 0; i < plain.length; i += 1) starts.push(at + i);
      at += plain.length;
      continue;
    }
    CLUSTER.lastIndex = at;
    const [cluster = ''] = CLUSTER.exec(original) ?? [];
    const folded = foldCluster(cluster, language);
    text += folded;
    for (let i = 0; i < folded.length; i += 1) starts.push(at);
    at += cluster.length;
  }
  starts.push(original.length);
  return { text, starts: Uint32Array.from(starts), original };
}

const CLUSTER = /\P{M}\p{M}*|\p{M}/suy;
/** Characters that only case changes, before any other that no mark belongs to: most of most texts. */
const PLAIN = /[ -HJ-_a-~]+(?=[ -_a-~]|$)/y;

function matchPlain(text: string, at: number): string {
  PLAIN.lastIndex = at;
  return PLAIN.exec(text)?.[0] ?? '';
}

/** Characters that need no folding beyond their case. Most patterns and many texts consist of them. */
const SIMPLE = /^[ -HJ-_a-~]$/;

function foldCluster(cluster: string, language: string): string {
  if (SIMPLE.test(cluster)) return cluster.toLowerCase();
  const lower = cluster.normalize('NFKC').replaceAll(OPTIONAL, '');
  let folded = (/^(tr|az)\b/.test(language) ? lower.toLocaleLowerCase('tr') : lower.toLowerCase()).replace('i̇', 'i');
  if (/^zh\b/.test(language)) folded = TRADITIONAL.get(folded) ?? folded;
  for (const [spelling, plain] of SPELLINGS) folded = folded.replaceAll(spelling, plain);
  return folded.replaceAll(/\p{Nd}/gu, readDigit);
}

/** The value of a decimal digit of any script. Unicode keeps the ten digits of a script together, from zero to nine. */
function readDigit(digit: string): string {
  const code = digit.codePointAt(0) as number;
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

/** Folds a word of a word list. */
export function normaliseWord(word: string, language: string): string {
  return normaliseText(word, language).text;
}

/** How far the words around a number are looked at, in UTF-16 code units. It keeps long texts fast. */
export const NEARBY_CHARS = 160;

/** Cuts out the words around a place of a folded text. Offsets become those of the cut. */
export function findNearby<Place extends { readonly start: number; readonly end: number }>(
  { text, starts, original }: FoldedText,
  place: Place,
): { readonly near: FoldedText; readonly place: Place } {
  const from = Math.max(0, place.start - NEARBY_CHARS);
  const to = Math.min(text.length, place.end + NEARBY_CHARS);
  const near = { text: text.slice(from, to), starts: starts.subarray(from, to + 1), original };
  return { near, place: { ...place, start: place.start - from, end: place.end - from } };
}

const LETTERS = '[\\p{L}\\p{M}]';

/**
 * Compiles a pattern of a language's rules. `~` stands for any ending of a word, `@` for any word, and a space for spaces or a hyphen. The
 * pattern matches whole words, except in languages that put no spaces between them.
 */
export function makePattern(source: string, language: string, frame = '%'): RegExp {
  const folded = normaliseWord(source, language)
    .replaceAll(' ?', '[\\s-]*')
    .replaceAll(' ', '[\\s-]+')
    .replaceAll('~', `${LETTERS}*`)
    .replaceAll('@', `${LETTERS}+`);
  const whole = hasSpaces(language) ? `(?<![\\p{L}\\p{M}\\d])(?:${folded})(?![\\p{L}\\p{M}])` : `(?:${folded})`;
  return new RegExp(
    frame.replace('%', () => whole),
    'dgu',
  );
}

/** Whether a language separates words by spaces. */
export function hasSpaces(language: string): boolean {
  return !/^(zh|ja|yue|th|lo|km|my)\b/.test(language);
}
