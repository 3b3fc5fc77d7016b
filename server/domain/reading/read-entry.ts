import type { Measure } from '../../database/generated/prisma/enums.ts';
import type { NumberMention } from '../figures/numbers/mention.ts';
import { type Line, type Piece, splitBrackets, splitLine } from './bulletin-lines.ts';
import { type LabelLexicon, type ReadLabel, readLabel } from './read-label.ts';
import type { Span, Token } from './stages.ts';

/** A figure of a bulletin. */
export interface BulletinEntry {
  readonly number: NumberMention;
  readonly measure: Measure;
  readonly isWeak: boolean;
  readonly trigger: Span;
  readonly words: Span;
  readonly counted: Span | null;
  readonly isTotal: boolean;
  readonly period: Span | null;
  readonly within: NumberMention | null;
}

/** What lines before say about an entry. */
export interface Above {
  /** The last figure that is no part of another. */
  readonly whole: BulletinEntry | null;
  /** What a heading says that the lines below it count. */
  readonly heading: (ReadLabel & { readonly trigger: Span }) | null;
  /** Whether the lines stand under a heading with a colon. */
  readonly isListed: boolean;
}

/** Reads the entries of a line. Pieces between bars that are not fully understood give none. */
export function readBulletinEntries(line: Line, above: Above, lexicon: LabelLexicon): BulletinEntry[] {
  const found: BulletinEntry[] = [];
  for (const part of splitLine(line)) {
    const own: BulletinEntry[] = [];
    const isUnderstood = part.every((piece) => {
      const whole = [...found, ...own].findLast(({ within }) => within === null) ?? above.whole;
      const canStartWithNumber = above.isListed || line.isBullet || found.length + own.length > 0;
      const entry =
        readPiece(piece, { ...above, whole }, canStartWithNumber, lexicon) ?? readDivision(piece, above.heading);
      if (entry === null) return false;
      const parts = piece.inBrackets === null ? [] : readParts(line, piece.inBrackets, entry, lexicon);
      own.push(entry, ...(parts ?? []));
      return parts !== null;
    });
    if (isUnderstood) found.push(...own);
  }
  return found;
}

const SEPARATOR = /^[:：=–—-]$/u;
/** The words of a hedge: "at least", "as many as". */
const MOST_HEDGE_WORDS = 4;

function readPiece(
  { tokens, numbers }: Piece,
  { whole, heading }: Above,
  canStartWithNumber: boolean,
  lexicon: LabelLexicon,
): BulletinEntry | null {
  const [number] = numbers;
  if (number === undefined || numbers.length > 1) return null;
  const before = tokens.filter(({ end }) => end <= number.start);
  const after = tokens.filter(({ start }) => start >= number.end);
  const label = readBefore(before, number, lexicon);
  const tail = readLabel(after, lexicon);
  if (label === null || tail === null) return null;
  const hasLabel = before.some(({ isWord }) => isWord) && label.end !== null;
  if (!hasLabel && !canStartWithNumber) return null;
  const measure = settleMeasure(label, tail, whole, heading);
  if (measure === null) return null;
  const isPart = (label.isPart || tail.isPart) && whole !== null && whole.measure === measure;
  const people = label.people ?? tail.people;
  const first = (hasLabel ? before : after).find(({ isWord }) => isWord);
  const named = hasLabel ? label.end : (after.at(-1)?.end ?? null);
  const own = first && named !== null ? { start: first.start, end: named } : null;
  return {
    number,
    measure,
    isWeak: people === null && (label.measure === null ? (tail.measure !== null ? tail.isWeak : false) : label.isWeak),
    trigger: (label.measure ?? tail.measure) === null && heading ? heading.trigger : (own ?? number),
    words: { start: before.find(({ isWord }) => isWord)?.start ?? number.start, end: findEnd(after, number) },
    counted: people,
    isTotal: label.isTotal || tail.isTotal,
    period: label.period ?? tail.period,
    within: isPart ? whole.number : null,
  };
}

function findEnd(after: readonly Token[], number: NumberMention): number {
  return Math.max(number.end, after.findLast(({ isWord }) => isWord)?.end ?? 0);
}

/** The label before a number, and where it ends. A hedge may stand between them. */
function readBefore(
  tokens: readonly Token[],
  { quantifier }: NumberMention,
  lexicon: LabelLexicon,
): (ReadLabel & { readonly end: number | null }) | null {
  const separator = tokens.findLastIndex(
    ({ text, end, start }, i) =>
      SEPARATOR.test(text) && (!/^-$/.test(text) || tokens[i - 1]?.end !== start || tokens[i + 1]?.start !== end),
  );
  const most = quantifier === 'EXACT' ? 0 : MOST_HEDGE_WORDS;
  for (let hedge = 0; hedge <= most && hedge <= tokens.length; hedge += 1) {
    const to = tokens.length - hedge;
    if (to <= separator && separator >= 0) break;
    const label = readLabel(tokens.slice(0, to), lexicon);
    if (label !== null) {
      const end = separator >= 0 ? tokens[separator - 1]?.end : tokens[to - 1]?.end;
      return { ...label, end: end ?? null };
    }
  }
  return null;
}

function settleMeasure(
  label: ReadLabel,
  tail: ReadLabel,
  whole: BulletinEntry | null,
  heading: Above['heading'],
): Measure | null {
  const [a, b] = [label.measure, tail.measure];
  if (a !== null && b !== null && a !== b) return a === 'CASUALTIES' ? b : null;
  const own = a ?? b;
  if (own !== null) return own;
  const isOnlyPeople = label.people !== null || tail.people !== null;
  if (label.isPart || tail.isPart) return isOnlyPeople ? (whole?.measure ?? null) : null;
  if (label.isHostages || tail.isHostages) return 'HELD_HOSTAGE';
  return heading?.measure != null && isOnlyPeople ? heading.measure : null;
}

/** "(Ostrel 71, Lhavan 48, others 7)", "(including 31 children)". Null if the brackets change what is counted. */
function readParts(line: Line, inside: Span, whole: BulletinEntry, lexicon: LabelLexicon): BulletinEntry[] | null {
  const pieces = splitBrackets(line, inside);
  const read = pieces.map((piece) => readPart(piece, whole, lexicon));
  const parts = read.filter((part): part is PartEntry => part !== null);
  if (parts.length === read.length && parts.length > 0) {
    const places = parts.filter(({ isPlace }) => isPlace);
    const sum = places.reduce((total, { number }) => total + (number.value ?? 0), 0);
    const most = whole.number.value ?? whole.number.low ?? 0;
    const fits = places.length === 0 || (places.length === parts.length && places.length > 1 && sum === most);
    return fits && parts.every(({ number }) => (number.value ?? 0) <= most) ? parts : [];
  }
  // Brackets with other numbers, such as "(up from 9)", are left over. Words may say that no people are counted.
  return pieces.every(({ tokens, numbers }) => numbers.length > 0 || readLabel(tokens, lexicon) !== null) ? [] : null;
}

/** "North: 7" below "Deaths by district:". */
function readDivision({ tokens, numbers }: Piece, heading: Above['heading']): BulletinEntry | null {
  const [number] = numbers;
  if (heading === null || !heading.isDivided || heading.measure === null || number === undefined) return null;
  const words = tokens.filter(({ isWord, end }) => isWord && end <= number.start);
  const isLast = !tokens.some(({ isWord, start }) => isWord && start >= number.end);
  const [first] = words;
  if (numbers.length > 1 || !isLast || first === undefined || !isName(words)) return null;
  return {
    ...{ number, measure: heading.measure, isWeak: heading.isWeak, trigger: heading.trigger, counted: heading.people },
    ...{ words: { start: first.start, end: number.end }, isTotal: false, period: null, within: null },
  };
}

const isName = (words: readonly Token[]) =>
  words.length > 0 && words.length <= MOST_NAME_WORDS && /^(?:\p{Lu}|\p{Lo})/u.test(words[0]?.text ?? '');

type PartEntry = BulletinEntry & { readonly isPlace: boolean };

function readPart(piece: Piece, whole: BulletinEntry, lexicon: LabelLexicon): PartEntry | null {
  const { number: within } = whole;
  const known = readPiece(piece, { whole, heading: { ...NAMES_NOTHING, ...whole }, isListed: true }, true, lexicon);
  if (known !== null && known.measure === whole.measure && known.counted !== null)
    return { ...known, within, isPlace: false };
  const [number] = piece.numbers;
  if (number === undefined || piece.numbers.length > 1) return null;
  const words = piece.tokens.filter(({ isWord, end, start }) => isWord && (end <= number.start || start >= number.end));
  const label = readLabel(words, lexicon);
  if (!isName(words) && label?.isRest !== true) return null;
  const own = { start: piece.tokens[0]?.start ?? number.start, end: piece.tokens.at(-1)?.end ?? number.end };
  return {
    ...{ ...whole, number, counted: null, words: own, within, isPlace: true },
  };
}

const MOST_NAME_WORDS = 4;
const NAMES_NOTHING = { people: null, isHostages: false, isPart: false, isRest: false, isDivided: false } as const;
