import type { Lexicon, NumberWord } from './lexicon.ts';
import { mergePart, type Part, startSum } from './number-sum.ts';
import { readNumeral } from './numerals.ts';

/** Reads the parts of numbers: numerals and number words. */

/** Longer than any number word, so that a text without spaces is not read to its end at each of its letters. */
const WORD = /[\p{L}\p{M}]{1,150}(?:'[\p{L}\p{M}]{1,150}){0,3}/uy;
const GAP = /[\s-]*/uy;

/** Reads a numeral or a number word. */
export function readPart(text: string, start: number, lexicon: Lexicon, mayGroupBySpace: boolean): Part | undefined {
  const { rules } = lexicon;
  if (/\d/.test(text[start] ?? '')) {
    const isScaled = (end: number) => readWord(text, findGapEnd(text, end), lexicon)?.isScale === true;
    const { value, end } = readNumeral(text, start, rules.decimal, isScaled, mayGroupBySpace, rules.slashDecimals);
    const letters = matchAt(/[\p{L}]+/uy, text, end);
    const times = letters === undefined ? undefined : rules.letters?.[letters];
    const isPlain = times === undefined || letters === undefined;
    return {
      value: isPlain ? value : value * times,
      end: isPlain ? end + countEnding(text, end, rules.numeralEndings) : end + letters.length,
      isScale: false,
      isNumeral: true,
      isJoined: false,
      skipped: 0,
    };
  }
  const word = readWord(text, start, lexicon);
  return word && { ...word, isNumeral: false };
}

function countEnding(text: string, at: number, endings: string | undefined): number {
  if (endings === undefined) return 0;
  return matchAt(new RegExp(`[-']?(?:${endings})(?![\\p{L}\\p{M}])`, 'uy'), text, at)?.length ?? 0;
}

function readWord(text: string, start: number, lexicon: Lexicon): Omit<Part, 'isNumeral'> | undefined {
  const { words, firstWords, longestWords, rules } = lexicon;
  if (firstWords !== null && !firstWords.has(matchAt(WORD, text, start) ?? '')) return undefined;
  const ends: number[] = [];
  for (let at = start; ends.length < longestWords; ) {
    const word = matchAt(WORD, text, at);
    if (word === undefined) break;
    ends.push(at + word.length);
    at = findGapEnd(text, at + word.length);
  }
  for (const end of ends.toReversed()) {
    const phrase = text.slice(start, end).replaceAll(/[\s-]+/g, ' ');
    const found = words.get(phrase) ?? words.get(phrase.replace(/\.$/, ''));
    if (found)
      return { ...found, end: text[end] === '.' && isShort(phrase) ? end + 1 : end, isJoined: false, skipped: 0 };
    const bare = rules.prefixes && phrase.replace(new RegExp(`^(?:${rules.prefixes})`, 'u'), '');
    const stuck = bare && bare !== phrase ? words.get(bare) : undefined;
    if (stuck && bare)
      return {
        ...stuck,
        end,
        isJoined: phrase.startsWith(rules.and?.word ?? ' '),
        skipped: phrase.length - bare.length,
      };
  }
  const end = ends[0];
  if (end === undefined) return undefined;
  const word = text.slice(start, end);
  const found = readEnding(word, lexicon) ?? (rules.compounds ? readCompound(word, lexicon) : undefined);
  return found && { ...found, end, isJoined: false, skipped: 0 };
}

/** Abbreviations that end with a full stop, which belongs to them: "тыс.", "Mio.". */
function isShort(word: string): boolean {
  return /^(тыс|тис|млн|млрд|mio|mrd|tsd)$/.test(word);
}

function readEnding(word: string, { words, rules }: Lexicon): NumberWord | undefined {
  if (rules.endings === undefined) return undefined;
  const bare = word.replace(new RegExp(`(?:${rules.endings})$`, 'u'), '');
  return bare === word || bare.length < 3 ? undefined : words.get(bare);
}

/** Reads a number written as one word, by taking the longest known words from its front. */
function readCompound(word: string, { words, rules }: Lexicon): NumberWord | undefined {
  const sum = startSum(0);
  while (sum.end < word.length) {
    let end = word.length;
    while (end > sum.end && !words.has(word.slice(sum.end, end))) end -= 1;
    const part = words.get(word.slice(sum.end, end));
    if (part === undefined) {
      if (sum.end > 0 && word.startsWith('und', sum.end)) sum.end += 3;
      else return undefined;
    } else {
      if (!mergePart(sum, { ...part, end, isNumeral: false, isJoined: true, skipped: 0 }, false, rules))
        return undefined;
      sum.end = end;
    }
  }
  return { value: sum.total + (sum.part ?? 0), isScale: false };
}

/** Returns the place after spaces and hyphens. */
export function findGapEnd(text: string, at: number): number {
  return at + (matchAt(GAP, text, at)?.length ?? 0);
}

/** Returns what a sticky pattern matches at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
