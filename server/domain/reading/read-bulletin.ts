import type { CountType, Measure } from '../../database/generated/prisma/enums.ts';
import type { NumberMention } from '../figures/numbers/mention.ts';
import { canCount, type Line, readBulletinLines } from './bulletin-lines.ts';
import { type FoundCount, makeCount } from './count-scene.ts';
import type { FoundDays } from './find-days.ts';
import { findPhraseOf } from './find-phrases.ts';
import type { FoundFrame } from './frame-search.ts';
import { groupLines, type Heading, type LineGroup } from './group-lines.ts';
import { findBulletinRules } from './languages/all.ts';
import type { FrameRules } from './languages/frame-rules.ts';
import { maskMarkup } from './mask-markup.ts';
import { type Above, type BulletinEntry, readBulletinEntries } from './read-entry.ts';
import {
  findRun,
  isForeign,
  isRefused,
  type LabelLexicon,
  loadLabelLexicon,
  type ReadLabel,
  readLabel,
} from './read-label.ts';
import { readTable } from './read-table.ts';
import type { Sentence, Span } from './stages.ts';

/**
 * Reads bulletins: lines of a label and a number, such as "Killed: 12", and tables. A heading with a colon speaks for all lines below it,
 * up to the next heading or sentence.
 */

export interface Bulletins {
  readonly frames: readonly FoundFrame[];
  /** Numbers whose lines stand among others of the kind, so that they are not read as sentences. */
  readonly sure: ReadonlySet<NumberMention>;
  /** Numbers that count something else: those of a game, or of what is only projected. */
  readonly refused: ReadonlySet<NumberMention>;
  readonly headings: readonly BulletinHeading[];
}

/** A heading with a colon, and the lines below it. */
export interface BulletinHeading {
  readonly sentence: Sentence;
  /** The first number below it. */
  readonly first: NumberMention;
  readonly lines: Span;
}

const NOTHING: Bulletins = { frames: [], sure: new Set(), refused: new Set(), headings: [] };

/** What comes after so many figures is no bulletin any more, and is left over. */
const MOST_FIGURES = 2000;

/** @param sentences those of the whole text, in order */
export function readBulletins(
  text: string,
  sentences: readonly Sentence[],
  numbers: readonly NumberMention[],
  language: string,
  frameRules: FrameRules | null,
): Bulletins {
  const rules = findBulletinRules(language);
  if (rules === null || frameRules === null) return NOTHING;
  const lexicon = loadLabelLexicon(rules, frameRules);
  const plain = maskMarkup(text);
  const groups = groupLines(readBulletinLines(plain, numbers, language), sentences, plain);
  const read: ReadGroup[] = [];
  let figures = 0;
  for (const group of groups) {
    const found = readGroup(text, plain, group, lexicon, frameRules);
    read.push(found);
    figures += found.frames.length;
    if (figures >= MOST_FIGURES) break;
  }
  return {
    frames: read.flatMap(({ frames }) => frames),
    sure: new Set(read.flatMap(({ frames, isSure }) => (isSure ? frames.flatMap(({ number }) => number ?? []) : []))),
    refused: new Set(read.flatMap(({ refused }) => refused)),
    headings: groups.slice(0, read.length).flatMap(({ heading, lines }): BulletinHeading[] => {
      const first = lines.flatMap((line) => line.numbers).find(canCount);
      const [start, end] = [lines[0]?.start, lines.at(-1)?.end];
      if (!heading?.isOpen || first === undefined || start === undefined || end === undefined) return [];
      return [{ sentence: heading.sentence, first, lines: { start, end } }];
    }),
  };
}

interface ReadGroup {
  readonly frames: readonly FoundFrame[];
  readonly isSure: boolean;
  readonly refused: readonly NumberMention[];
}

function readGroup(text: string, plain: string, group: LineGroup, lexicon: LabelLexicon, rules: FrameRules): ReadGroup {
  const { heading, lines } = group;
  const refused = findRefused(lines, lexicon);
  if (lines.some(({ tokens }) => isForeign(tokens, lexicon))) return { frames: [], isSure: false, refused };
  const label = heading && readHeading(heading, lexicon);
  const read: { readonly line: Line; readonly entry: BulletinEntry }[] = [];
  for (let at = 0; at < lines.length && read.length < MOST_FIGURES; ) {
    const table = readTable(plain, lines, at, lexicon);
    if (table !== null) {
      read.push(...table.rows.flatMap(({ line, entries }) => entries.map((entry) => ({ line, entry }))));
      at += table.size;
      continue;
    }
    const line = lines[at] as Line;
    const whole = read.findLast(({ entry }) => entry.within === null)?.entry ?? null;
    const above: Above = { whole, heading: label, isListed: heading?.isOpen === true };
    for (const entry of readBulletinEntries(line, above, lexicon)) read.push({ line, entry });
    at += 1;
  }
  const isOfPeople =
    read.some(({ entry }) => !entry.isWeak) ||
    (heading !== null && findPhraseOf(heading.sentence, rules.events) !== null);
  const kept = read.filter(({ entry }) => !entry.isWeak || isOfPeople);
  const runs = new Map<NumberMention, CountType>();
  const frames = kept.map(({ line, entry }) => {
    const countType = (entry.within && runs.get(entry.within)) ?? findCountType(entry, label);
    runs.set(entry.number, countType);
    return toFrame(text, line, entry, heading, { countType, period: entry.period ?? label?.period ?? null });
  });
  return { frames, isSure: kept.length > 1 || heading?.isOpen === true, refused };
}

/** Numbers after labels that count something else, in a list that does, or by themselves. */
function findRefused(lines: readonly Line[], lexicon: LabelLexicon): NumberMention[] {
  const isOther = lines.some(({ tokens }) => isForeign(tokens, lexicon));
  return lines.flatMap(({ tokens, numbers }) =>
    numbers.filter((number) => {
      const before = tokens.filter(({ end }) => end <= number.start);
      const isLabelled = before.length < MOST_LABEL_TOKENS && SEPARATOR.test(before.at(-1)?.text ?? '');
      return isLabelled && (isOther || isRefused(before, lexicon));
    }),
  );
}

const SEPARATOR = /^[:：=–—-]$/u;
const MOST_LABEL_TOKENS = 12;

/** What a heading says that the lines below it count: "Killed by district:", "In the past 24 hours:". */
function readHeading({ sentence }: Heading, lexicon: LabelLexicon): (ReadLabel & { readonly trigger: Span }) | null {
  const label = readLabel(sentence.tokens, lexicon);
  const trigger = { start: sentence.start, end: sentence.end };
  return { ...EMPTY, ...(label ?? findRun(sentence.tokens, lexicon)), trigger };
}

const EMPTY = {
  ...{ measure: null, isWeak: false, people: null, isHostages: false, isTotal: false },
  ...{ period: null, isPart: false, isRest: false, isDivided: false },
} as const satisfies ReadLabel;

const LEVELS: readonly Measure[] = ['HELD_HOSTAGE', 'HELD', 'HELD_ALIVE', 'DIED_IN_CAPTIVITY'];
/** States that last: a bulletin says how many are in them now. */
const LASTING: readonly Measure[] = ['DISPLACED', 'HOMELESS', 'HOSPITALISED'];

function findCountType({ measure, isTotal, period }: BulletinEntry, heading: ReadLabel | null): CountType {
  if (period !== null) return 'PERIOD';
  if (isTotal) return 'CUMULATIVE';
  if (LEVELS.includes(measure)) return 'STOCK';
  if (heading?.period != null) return 'PERIOD';
  if (heading?.isTotal) return 'CUMULATIVE';
  if (LASTING.includes(measure)) return 'STOCK';
  return measure === 'ON_BOARD' ? 'INCIDENT' : 'TALLY_SO_FAR';
}

function toFrame(
  text: string,
  line: Line,
  { number, measure, trigger, words, counted, within }: BulletinEntry,
  heading: Heading | null,
  run: NonNullable<FoundFrame['run']>,
): FoundFrame {
  const quote = (span: Span) => ({ start: span.start, end: span.end, text: text.slice(span.start, span.end) });
  const isNear = trigger.start >= line.start && trigger.end <= line.end;
  return {
    number,
    measure,
    trigger: quote(trigger),
    rule: 'bulletin',
    words,
    counted: counted && quote(counted),
    stance: 'ASSERTS',
    mood: 'STATED',
    relation: within && { kind: 'SUBSET_OF', to: within },
    ...{
      isUncertain: false,
      isLevel: false,
      isPerfect: false,
      isDefinite: false,
      isInherited: !isNear,
      isJoined: false,
    },
    core: { start: number.start, end: words.end },
    run,
    sentence: {
      block: { kind: 'BODY', start: line.start, end: line.end },
      start: heading?.sentence.start ?? line.start,
      end: line.end,
      tokens: [...(heading?.sentence.tokens ?? []), ...line.tokens],
    },
  };
}

/** The frames of sentences with those of bulletins, in the order of the text. */
export function joinFrames(sentences: readonly FoundFrame[], { frames, sure, refused }: Bulletins): FoundFrame[] {
  if (frames.length === 0 && refused.size === 0) return [...sentences];
  const own = new Set(sentences.map(({ number }) => number));
  return [
    ...sentences.filter(({ number }) => number === null || !(sure.has(number) || refused.has(number))),
    ...frames.filter(({ number }) => number !== null && (sure.has(number) || !own.has(number))),
  ].sort((a, b) => (a.number ?? a.words).start - (b.number ?? b.words).start);
}

/** How the counts of bulletins run, with the days of their periods. */
export function findRuns(frames: readonly FoundFrame[], days: readonly FoundDays[]): [FoundFrame, FoundCount][] {
  return frames.flatMap((frame): [FoundFrame, FoundCount][] => {
    const { run } = frame;
    if (run === undefined) return [];
    const { countType, period } = run;
    const found = period && days.find(({ start, end }) => start < period.end && period.start < end);
    const isPeriod = countType === 'PERIOD';
    return [[frame, makeCount(countType, isPeriod ? period : null, isPeriod && found ? found.days : null)]];
  });
}
