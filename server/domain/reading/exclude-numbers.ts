import { readPatterns as readPeople } from '../figures/numbers/contexts.ts';
import { readLexicon } from '../figures/numbers/lexicon.ts';
import type { Exclusion, NumberMention } from '../figures/numbers/mention.ts';
import { findNumberRules } from './languages/all.ts';
import type { NumberRule, NumberRules } from './languages/number-rules.ts';

/**
 * Finds numbers that count no people in running text, beyond what their own few words show: telephone numbers, results of games, ages
 * beside names, years, names of things. Nobody enters such words as a figure, but articles are full of them.
 */

/** How far the words around a number are looked at, in UTF-16 code units. */
const NEARBY_CHARS = 60;

/** A number and the text around it. */
interface Place {
  readonly mention: NumberMention;
  readonly printed: string;
  readonly before: string;
  readonly after: string;
  /** The same in lower case, with plain apostrophes. */
  readonly lowerBefore: string;
  readonly lowerAfter: string;
}

/** @param text without markup */
export function excludeNumbers(text: string, mentions: readonly NumberMention[], language: string): NumberMention[] {
  const { articles = [], news = [], ...given } = findNumberRules(language);
  const rules = compileRules(given);
  const { people } = readPeople(readLexicon(language));
  const telephones = findTelephones(text);
  const done: NumberMention[] = [];
  let [nextTelephone, isResult] = [0, false];
  for (const [i, mention] of mentions.entries()) {
    while ((telephones[nextTelephone]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) nextTelephone += 1;
    const place = readPlace(text, mention);
    const next = mentions[i + 1];
    const wasResult = isResult;
    isResult = next !== undefined && isPair(text, mention, next);
    const because =
      mention.excludedBecause ??
      ((telephones[nextTelephone]?.start ?? Number.POSITIVE_INFINITY) < mention.end || isResult || wasResult
        ? 'LABEL'
        : findExclusion(place, done.at(-1), text, rules, people));
    done.push(because === undefined ? mention : { ...mention, excludedBecause: because });
  }
  return done.filter((mention) => !isArticle(mention, text, articles) && !isNoNews(mention, text, news));
}

function isArticle({ excludedBecause, start, end }: NumberMention, text: string, articles: readonly string[]): boolean {
  return excludedBecause !== undefined && articles.includes(text.slice(start, end).toLowerCase());
}

/** "No reports of injuries": a curator may enter it as zero, but it only says that nothing is known. */
function isNoNews({ value, start, end }: NumberMention, text: string, news: readonly string[]): boolean {
  if (value !== 0 || news.length === 0) return false;
  return lower(text.slice(start, end))
    .split(/[\s-]+/)
    .some((word) => news.includes(word));
}

function readPlace(text: string, mention: NumberMention): Place {
  const { start, end } = mention;
  const before = text.slice(Math.max(0, start - NEARBY_CHARS), start);
  const after = text.slice(end, end + NEARBY_CHARS);
  const [lowerBefore, lowerAfter] = [lower(before), lower(after)];
  return { mention, printed: text.slice(start, end), before, after, lowerBefore, lowerAfter };
}

function lower(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replaceAll(/\s/g, ' ');
}

const LONGEST_LINE_CHARS = 40;
/** "+44 20 7946 0000", "0800 555 0199", "(212) 555-0100". */
const TELEPHONE =
  /(?<![\p{L}\d])(?:\+\d{1,3}(?:[ .-]?\(?\d{1,5}\)?){2,6}|0\d{2,5}(?:[ .-]\d{2,5}){1,4}|(?:1-)?\(?\d{3}\)?[ .-]\d{3}-\d{4})(?![\d])/gu;

function findTelephones(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(TELEPHONE)].map(({ 0: all, index }) => ({ start: index, end: index + all.length }));
}

/** Two numerals around a dash that do not rise are no range: "won 3-1", "voted 14-0". */
function isPair(text: string, first: NumberMention, second: NumberMention): boolean {
  const [one, other] = [text.slice(first.start, first.end), text.slice(second.start, second.end)];
  return /^[-–]$/.test(text.slice(first.end, second.start)) && /^\d+$/.test(one) && /^\d+$/.test(other);
}

interface CompiledRule extends Pick<NumberRule, 'because' | 'about'> {
  readonly before: RegExp | null;
  readonly after: RegExp | null;
}

interface CompiledRules {
  readonly rules: readonly CompiledRule[];
  readonly results: RegExp;
}

const compiled = new Map<NumberRules['rules'], CompiledRules>();

function compileRules(given: Pick<NumberRules, 'rules' | 'results'>): CompiledRules {
  const known = compiled.get(given.rules);
  if (known !== undefined) return known;
  const compile = (source: string | undefined) => (source === undefined ? null : new RegExp(source));
  const made = {
    rules: given.rules.map(({ before, after, ...rule }) => ({
      ...rule,
      before: compile(before),
      after: compile(after),
    })),
    results: new RegExp(given.results),
  };
  compiled.set(given.rules, made);
  return made;
}

function findExclusion(
  place: Place,
  previous: NumberMention | undefined,
  text: string,
  { rules, results }: CompiledRules,
  people: RegExp,
): Exclusion | undefined {
  const { mention, printed, before, after, lowerBefore, lowerAfter } = place;
  if (mention.quantifier === 'BETWEEN') {
    if (/^\d+\/\d+$/.test(printed) && (printed === '9/11' || !namesPeople(after, people, 2))) return 'LABEL';
    if (/^\d+[-–]\d+$/.test(printed) && (printed.startsWith('0') || results.test(lowerBefore))) return 'LABEL';
  }
  if (isAgeInList(place, previous, text)) return 'AGE';
  if (isAgeBesideName(place)) return 'AGE';
  if (isYear(place) && mention.quantifier === 'EXACT' && !namesPeople(after, people, 3)) return 'YEAR';
  if (isPartOfName(place)) return 'LABEL';
  if (/^\d/.test(printed) && /^0\d{2}/.test(printed)) return 'LABEL';
  if (/\[$/.test(before) && /^\]/.test(after)) return 'LABEL';
  if (/^:\d/.test(after) || /\d:$/.test(before)) return 'LABEL';
  return rules.find(
    (rule) =>
      isAbout(place, rule.about) &&
      (rule.before === null || rule.before.test(lowerBefore)) &&
      (rule.after === null || rule.after.test(lowerAfter)),
  )?.because;
}

function isAbout({ mention, printed }: Place, about: NumberRule['about']): boolean {
  const isDigits = /^\p{Nd}/u.test(printed);
  if (about === 'ONE') return mention.value === 1 && !isDigits && !/\s/.test(printed);
  if (about === 'AGES') return !/\s/.test(printed) && (mention.high ?? mention.value ?? 999) < 120;
  if (about === 'YEARS') return /^(?:19|20)\d\d/.test(printed);
  return about === 'ANY' || isDigits;
}

/** Whether one of the next words is a word for people. */
function namesPeople(after: string, people: RegExp, most: number): boolean {
  const words =
    /^[^.,;:!?)]*/
      .exec(after)?.[0]
      .trim()
      .toLowerCase()
      .split(/[\s-]+/) ?? [];
  return words.slice(0, most).some((word) => {
    people.lastIndex = 0;
    return people.test(word);
  });
}

/** A numeral between commas after a name: "Amal Haddad, 34, said". */
function isAgeBesideName({ mention, printed, before, after }: Place): boolean {
  if (!/^\d{1,3}$/.test(printed) || mention.value === null || mention.value > 115 || mention.value < 1) return false;
  const isApposition =
    /\p{Lu}[\p{L}\p{M}'’.-]*["”)]?, $/u.test(before) && /^(?:,|;|\)|\.(?:\s|$)| and \p{Lu}| told| said)/u.test(after);
  return isApposition || (/\p{Lu}[\p{L}\p{M}'’.-]* \p{Lu}[\p{L}\p{M}'’.-]* \($/u.test(before) && /^\)/.test(after));
}

/** "Aged seven, nine and 11": an age goes on through a list. */
function isAgeInList({ mention, lowerAfter }: Place, previous: NumberMention | undefined, text: string): boolean {
  if (previous?.excludedBecause !== 'AGE' || (mention.value ?? 999) > 115) return false;
  const between = lower(text.slice(previous.end, Math.min(mention.start, previous.end + LONGEST_LINE_CHARS)));
  return (
    previous.end + LONGEST_LINE_CHARS > mention.start &&
    /^(?:, ?)?(?: ?(?:and|or|y|e|o|и|или|و|أو|&|-|–|to) ?)?$/.test(between) &&
    !/^ (?:others?|more|people|civilians?|m[ae]n|wom[ae]n|child|boy|girl|soldier|passenger|worker|adult|otr[oa]s|персон|человек|других|آخر)/.test(
      lowerAfter,
    )
  );
}

function isYear({ printed }: Place): boolean {
  return /^(?:19|20)\d\d$/.test(printed);
}

/** A number word with a capital letter among other names, within a sentence: "the Three Gorges Dam", "Channel Five". */
function isPartOfName({ mention, printed, before, after }: Place): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(printed) || mention.quantifier !== 'EXACT') return false;
  const isWithin = /[\p{Ll},]["'“‘]? $/u.test(before) && !/[.!?:]["'”’]? $/.test(before);
  return isWithin && (/^ \p{Lu}/u.test(after) || /\p{Lu}\p{L}+ (?:of |de |des )?$/u.test(before));
}
