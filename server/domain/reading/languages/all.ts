import { arabicBulletins } from './ar/bulletin.ts';
import { arabicDays } from './ar/days.ts';
import { arabicFrames } from './ar/frames.ts';
import { arabicNumbers } from './ar/numbers.ts';
import { arabicText } from './ar/text.ts';
import type { BulletinRules } from './bulletin-rules.ts';
import type { CountRules } from './count-rules.ts';
import type { DayRules } from './day-rules.ts';
import { englishBulletins } from './en/bulletin.ts';
import { englishCounts } from './en/counts.ts';
import { englishDays } from './en/days.ts';
import { englishFrames } from './en/frames.ts';
import { englishNames } from './en/names.ts';
import { englishNumbers } from './en/numbers.ts';
import { englishText } from './en/text.ts';
import { spanishDays } from './es/days.ts';
import { spanishFrames } from './es/frames.ts';
import { spanishNumbers } from './es/numbers.ts';
import { spanishText } from './es/text.ts';
import type { FrameRules } from './frame-rules.ts';
import type { NameRules } from './name-rules.ts';
import type { NumberRules } from './number-rules.ts';
import { russianDays } from './ru/days.ts';
import { russianFrames } from './ru/frames.ts';
import { russianNumbers } from './ru/numbers.ts';
import { russianText } from './ru/text.ts';
import type { TextRules } from './text-rules.ts';

interface Rules {
  readonly text: TextRules;
  readonly numbers: NumberRules;
  readonly days: DayRules;
  readonly names?: NameRules;
  readonly frames?: FrameRules;
  readonly counts?: CountRules;
  readonly bulletins?: BulletinRules;
  /** How much of the language is read. */
  readonly support: 'FULL' | 'FIGURES' | 'NUMBERS_ONLY';
}

/** What the reader knows of each language. */
const LANGUAGES: Readonly<Record<string, Rules>> = {
  ar: {
    text: arabicText,
    numbers: arabicNumbers,
    days: arabicDays,
    frames: arabicFrames,
    bulletins: arabicBulletins,
    support: 'FIGURES',
  },
  en: {
    text: englishText,
    numbers: englishNumbers,
    days: englishDays,
    names: englishNames,
    frames: englishFrames,
    counts: englishCounts,
    bulletins: englishBulletins,
    support: 'FULL',
  },
  es: { text: spanishText, numbers: spanishNumbers, days: spanishDays, frames: spanishFrames, support: 'FIGURES' },
  ru: { text: russianText, numbers: russianNumbers, days: russianDays, frames: russianFrames, support: 'FIGURES' },
};

/** The rules for pages and sentences in a language (BCP 47). Other languages have those of English: their pages often have English menus. */
export function findTextRules(tag: string): TextRules {
  return findRules(tag)?.text ?? englishText;
}

/** The rules for numbers that count no people. Languages without any have none. */
export function findNumberRules(tag: string): NumberRules {
  return findRules(tag)?.numbers ?? NO_NUMBERS;
}

const NO_NUMBERS: NumberRules = { rules: [], words: [], results: '(?!)' };

/** The rules for days in a language. Null if there are none. */
export function findDayRules(tag: string): DayRules | null {
  return findRules(tag)?.days ?? null;
}

/** The rules for names in a language. Null if there are none. */
export function findNameRules(tag: string): NameRules | null {
  return findRules(tag)?.names ?? null;
}

/** The rules for figures in a language (BCP 47). Null if there are none: then numbers are read, and all are left over. */
export function findFrameRules(tag: string): FrameRules | null {
  return findRules(tag)?.frames ?? null;
}

/** The rules for lines of a label and a number in a language (BCP 47). Null if there are none. */
export function findBulletinRules(tag: string): BulletinRules | null {
  return findRules(tag)?.bulletins ?? null;
}

/** How much of a language (BCP 47) is read. */
export function findSupport(tag: string): Rules['support'] {
  return findRules(tag)?.support ?? 'NUMBERS_ONLY';
}

/** The words that say how a count runs. Null if there are none: then the tables of figures and days are all that is known. */
export function findCountRules(tag: string): CountRules | null {
  return findRules(tag)?.counts ?? null;
}

function findRules(tag: string): Rules | undefined {
  return LANGUAGES[tag.toLowerCase().split('-')[0] ?? ''];
}
