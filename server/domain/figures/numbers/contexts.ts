import type { Exclusion, HedgeName, LanguageRules } from './languages/rules.ts';
import type { Lexicon } from './lexicon.ts';
import { hasSpaces, makePattern, normaliseWord } from './text.ts';

/** The patterns of a language, compiled. Each is compiled when first needed, and kept. */
export interface Patterns {
  readonly hedgesBefore: readonly (readonly [HedgeName, RegExp])[];
  readonly hedgesAfter: readonly (readonly [HedgeName, RegExp])[];
  readonly excludedBefore: readonly (readonly [Exclusion, RegExp])[];
  readonly excludedAfter: readonly (readonly [Exclusion, RegExp])[];
  readonly between: RegExp;
  readonly betweenAfter: RegExp;
  readonly betweenJoin: RegExp;
  readonly to: RegExp;
  readonly change: RegExp;
  readonly shareJoin: RegExp;
  readonly things: RegExp;
  readonly stops: RegExp;
  readonly unnamed: RegExp;
  readonly without: RegExp;
  readonly cases: RegExp;
  readonly happenings: RegExp;
  readonly nounsFirst: boolean;
  readonly rightToLeft: boolean;
  readonly people: RegExp;
  readonly households: RegExp;
  readonly members: RegExp;
  readonly months: RegExp;
  readonly none: RegExp;
  readonly one: RegExp;
  readonly two: RegExp;
  readonly shares: RegExp;
  readonly flow: RegExp;
  readonly total: RegExp;
  readonly increment: RegExp;
  readonly growth: RegExp;
  readonly vagueUnlessHedged: RegExp;
  readonly vague: readonly (readonly [RegExp, number | null])[];
}

const NEVER = '(?!)';
const WORD = "[\\p{L}\\p{M}']+";
/** What may stand between a number and a hedge after it: up to two words, and a comma: "20 people dead, if not more". */
const HEDGED = `(?:(?:${WORD}[\\s-]+){0,2}|(?:${WORD}[\\s-]+)?(?:${WORD})?\\s*[,،]\\s*)`;
const known = new Map<string, Patterns>();

export function readPatterns({ rules, language }: Lexicon): Patterns {
  const found = known.get(language) ?? compileAll(rules, language);
  known.set(language, found);
  return found;
}

function compileAll(rules: LanguageRules, language: string): Patterns {
  const compile = (source: string | undefined, frame?: string) => makePattern(source ?? NEVER, language, frame);
  const list = <Name extends string>(patterns: Readonly<Partial<Record<Name, string>>> | undefined, frame: string) =>
    Object.entries(patterns ?? {}).map(([name, source]) => [name as Name, compile(source as string, frame)] as const);
  const filler = rules.filler === undefined ? '' : `(?:(?:${normaliseWord(rules.filler, language)})[\\s-]+)?`;
  return {
    hedgesBefore: list<HedgeName>(rules.hedgesBefore, `%[\\s-]*${filler}$`),
    hedgesAfter: list<HedgeName>(rules.hedgesAfter, `^[\\s-]*${hasSpaces(language) ? HEDGED : ''}%`),
    excludedBefore: list<Exclusion>(rules.excludedBefore, '%[\\s-]*$'),
    excludedAfter: list<Exclusion>(rules.excludedAfter, '^[\\s-]*%').map(([name, pattern]) =>
      // An ordinal ending is stuck to its numeral: "7th".
      name === 'ORDINAL' ? ([name, compile(rules.excludedAfter.ORDINAL, '^-?%')] as const) : ([name, pattern] as const),
    ),
    between: compile(rules.between, '%[\\s-]*$'),
    betweenAfter: compile(rules.betweenAfter, '^[\\s-]*%'),
    betweenJoin: compile(rules.betweenJoin, '^(?:[\\s-]*[\\p{L}\\p{M}]+)?[\\s-]*%[\\s-]*$'),
    to: compile(rules.to, '^(?:[\\s-]*[\\p{L}\\p{M}]+)?[\\s-]*%[\\s-]*$'),
    change: compile(rules.change),
    shareJoin: compile(rules.shareJoin, '^\\s*(?:[\\p{L}\\p{M}]+\\s+)?%[\\s-]*$'),
    things: compile(rules.excludedAfter.THINGS, hasSpaces(language) ? '^%$' : '^%'),
    stops: compile(rules.stops, '^%$'),
    unnamed: compile(rules.unnamed, '%[\\s-]*$'),
    without: compile(rules.without, '^%$'),
    cases: compile(rules.cases, '^%$'),
    happenings: compile(rules.happenings, '^%$'),
    nounsFirst: rules.nounsFirst === true,
    rightToLeft: rules.rightToLeft === true,
    people: compile(rules.people, hasSpaces(language) ? '^%$' : '^%'),
    households: compile(rules.households),
    members: compile(rules.members),
    months: compile(listMonths(language)),
    none: compile(rules.none),
    one: compile(rules.one),
    two: compile(rules.two),
    shares: compile(rules.shares),
    flow: compile(rules.flow),
    total: compile(rules.total),
    increment: compile(rules.increment, '%[\\s-]*$'),
    growth: compile(rules.growth, '%[\\s-]*$'),
    vagueUnlessHedged: compile(rules.vagueUnlessHedged, '^%'),
    vague: rules.vague.map(([source, least]) => [compile(source), least] as const),
  };
}

/** The names of the months, as they are written alone and with a day, from CLDR. */
function listMonths(language: string): string {
  const names = new Set<string>();
  for (const month of ['long', 'short'] as const)
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
        month,
        ...(day && { day }),
        timeZone: 'UTC',
      });
      for (let i = 0; i < 12; i += 1) {
        const name = format.formatToParts(Date.UTC(2001, i, 10)).find(({ type }) => type === 'month')?.value ?? '';
        if (/^\p{L}[\p{L}\p{M} .]+$/u.test(name))
          names.add(`${language === 'he' ? '(?:ב|ל|מ)?' : ''}${name.replaceAll('.', '\\.?')}`);
      }
    }
  const others = MORE_MONTHS[language] ?? [];
  return [...names, ...others].sort((a, b) => b.length - a.length).join('|') || NEVER;
}

/** Names that newspapers use beside those of CLDR: of the Levant, of the Persian calendar, and usual short forms. */
const MORE_MONTHS: Readonly<Record<string, readonly string[]>> = {
  ar: 'تشرين الأول|تشرين الثاني|كانون الأول|كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول'.split('|'),
  fa: 'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|اکتبر|نوامبر|دسامبر|سپتامبر'.split('|'),
  en: ['sept\\.?'],
};
