import type { Measure } from '../../database/generated/prisma/enums.ts';
import { type FrameLexicon, loadFrameLexicon } from './frame-lexicon.ts';
import type { BulletinLabel, BulletinRules } from './languages/bulletin-rules.ts';
import type { FrameRules } from './languages/frame-rules.ts';
import { normaliseToken } from './read-tokens.ts';
import type { Span, Token } from './stages.ts';

/** What the words of a label say. */
export interface ReadLabel {
  readonly measure: Measure | null;
  readonly isWeak: boolean;
  /** Words for whom it counts. */
  readonly people: Span | null;
  readonly isHostages: boolean;
  readonly isTotal: boolean;
  /** Words for the period that it counts. */
  readonly period: Span | null;
  /** "Of whom", "including". */
  readonly isPart: boolean;
  /** "Others", "elsewhere". */
  readonly isRest: boolean;
  /** "By district". */
  readonly isDivided: boolean;
}

export interface LabelLexicon {
  readonly rules: BulletinRules;
  readonly people: FrameLexicon;
  /** Phrases by their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly LabelPhrase[]>;
}

type Kind = 'LABEL' | 'FILLER' | 'TOTAL' | 'SINCE' | 'PERIOD' | 'PART' | 'PLACE' | 'DIVISION' | 'REST' | 'PEOPLE';

interface LabelPhrase {
  readonly words: readonly string[];
  readonly kind: Kind;
  readonly label: BulletinLabel | null;
}

const known = new WeakMap<BulletinRules, LabelLexicon>();

export function loadLabelLexicon(rules: BulletinRules, frames: FrameRules): LabelLexicon {
  const found = known.get(rules) ?? { rules, people: loadFrameLexicon(frames), phrases: indexPhrases(rules) };
  known.set(rules, found);
  return found;
}

function indexPhrases(rules: BulletinRules): Map<string, LabelPhrase[]> {
  const phrases = new Map<string, LabelPhrase[]>();
  const add = (kind: Kind, words: readonly string[], label: BulletinLabel | null = null) => {
    for (const phrase of words) {
      const folded = phrase.split(' ').map((word) => normaliseToken(word));
      const [first = ''] = folded;
      phrases.set(first, [...(phrases.get(first) ?? []), { words: folded, kind, label }]);
    }
  };
  for (const label of rules.labels) add('LABEL', label.words, label);
  add('FILLER', rules.fillers);
  add('TOTAL', rules.totals);
  add('SINCE', rules.since);
  add('PERIOD', rules.periods);
  add('PART', rules.parts);
  add('PLACE', rules.placeLinks);
  add('DIVISION', rules.divisions);
  add('REST', rules.others);
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

/** A longer label is a sentence. */
const MOST_WORDS = 16;
const MOST_PLACE_WORDS = 6;
/** Marks that change what a number counts. */
const TELLING = /[$€£¥₽%+<>]/u;

/** Reads a label. Null if any of its words is unknown. No words are a label that says nothing. */
export function readLabel(tokens: readonly Token[], lexicon: LabelLexicon): ReadLabel | null {
  if (tokens.length > MOST_WORDS * 2 || tokens.some(({ text }) => TELLING.test(text))) return null;
  const labels: BulletinLabel[] = [];
  const people: Token[] = [];
  const kinds = new Set<Kind>();
  let [isHostages, period]: [boolean, Span | null] = [false, null];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    if (!token.isWord) {
      at += 1;
      continue;
    }
    const phrase = findPhrase(tokens, at, lexicon);
    if (phrase === null) return null;
    const { kind, label } = phrase;
    let size = phrase.words.length;
    if (kind === 'SINCE') size = tokens.length - at;
    if (kind === 'PLACE') {
      size = measurePlace(tokens, at + size, labels.length > 0) + size;
      if (size === phrase.words.length) return null;
    }
    const last = tokens[at + size - 1] as Token;
    if (label !== null) labels.push(label);
    if (kind === 'PEOPLE') {
      people.push(...tokens.slice(at, at + size));
      isHostages ||= phrase.isHostages;
    }
    if (kind === 'PERIOD') period = { start: token.start, end: last.end };
    kinds.add(kind);
    at += size;
  }
  const measure = settleMeasure(labels);
  if (measure === undefined) return null;
  const [first, last] = [people[0], people.at(-1)];
  return {
    measure,
    isWeak: labels.length > 0 && labels.every(({ isWeak }) => isWeak === true),
    people: first && last ? { start: first.start, end: last.end } : null,
    isHostages,
    isTotal: kinds.has('TOTAL') || kinds.has('SINCE'),
    period,
    isPart: kinds.has('PART'),
    isRest: kinds.has('REST'),
    isDivided: kinds.has('DIVISION'),
  };
}

/** "Casualties: killed" counts the killed. Two other measures in one label are not understood. */
function settleMeasure(labels: readonly BulletinLabel[]): Measure | null | undefined {
  const measures = [...new Set(labels.map(({ measure }) => measure))];
  const narrow = measures.length === 2 ? measures.filter((measure) => measure !== 'CASUALTIES') : measures;
  return narrow.length > 1 ? undefined : (narrow[0] ?? null);
}

/** Whether a word anywhere shows that a list counts something else. */
export const isForeign = (tokens: readonly Token[], { rules }: LabelLexicon): boolean =>
  hasWordOf(tokens, rules.foreign, rules);

/** Whether the words before a number show that it is no fact or counts no people: "projected deaths", "injured birds". */
export function isRefused(tokens: readonly Token[], lexicon: LabelLexicon): boolean {
  const words = tokens.filter(({ isWord }) => isWord);
  const last = words.at(-1);
  if (last === undefined || words.length > MOST_WORDS) return false;
  if (hasWordOf(words, lexicon.rules.unreal, lexicon.rules)) return true;
  return (
    words.length === 2 &&
    /^\p{Ll}/u.test(last.text) &&
    findPhrase(words, 0, lexicon)?.kind === 'LABEL' &&
    findPhrase(words, 1, lexicon) === null &&
    findPhrase(words, 0, lexicon)?.words.length === 1 &&
    lexicon.people.phrases.get(last.folded)?.some(({ words: { length }, entry }) => length === 1 && entry.isEvent) !==
      true
  );
}

const folded = new WeakMap<readonly string[], ReadonlySet<string>>();

function hasWordOf(tokens: readonly Token[], list: readonly string[], rules: BulletinRules): boolean {
  const words = folded.get(list) ?? new Set(list.map((word) => normaliseToken(word)));
  folded.set(list, words);
  return tokens.some((token) => formsOf(token, rules).some((form) => words.has(form)));
}

type FoundPhrase = LabelPhrase & { readonly isHostages: boolean };

/** The longest phrase that begins at a token. Those of bulletins come before names of people. */
function findPhrase(
  tokens: readonly Token[],
  at: number,
  { phrases, people, rules }: LabelLexicon,
): FoundPhrase | null {
  const forms = formsOf(tokens[at] as Token, rules);
  const fits = (words: readonly string[]) =>
    words.every((word, i) => {
      const token = tokens[at + i];
      return token !== undefined && formsOf(token, rules).includes(word);
    });
  const own = forms.flatMap((form) => phrases.get(form)?.find(({ words }) => fits(words)) ?? []);
  const named = forms.flatMap(
    (form) =>
      people.phrases
        .get(form)
        ?.find(({ words, entry }) => (entry.people.length > 0 || entry.nationality !== null) && fits(words)) ?? [],
  );
  const [best] = own.sort((a, b) => b.words.length - a.words.length);
  const [who] = named.sort((a, b) => b.words.length - a.words.length);
  if (who !== undefined && who.words.length > (best?.words.length ?? 0))
    return {
      words: who.words,
      kind: 'PEOPLE',
      label: null,
      isHostages: who.entry.people.some((rule) => rule.isHostage === true),
    };
  return best === undefined ? null : { ...best, isHostages: false };
}

/** A word, and without what is stuck to it. Numerals are #. */
function formsOf({ folded }: Token, { prefixes }: BulletinRules): string[] {
  const prefix = prefixes.find((one) => folded.startsWith(one) && folded.length > one.length + 1);
  const forms = prefix === undefined ? [folded] : [folded, folded.slice(prefix.length)];
  return /\d/.test(folded) ? [...forms, ...forms.map((form) => form.replaceAll(/\d+/g, '#'))] : forms;
}

/** How many words a place has: names, in scripts with capitals. None if it is no place. */
function measurePlace(tokens: readonly Token[], from: number, isAfterMeasure: boolean): number {
  if (!isAfterMeasure) return 0;
  const end = tokens.findIndex(({ text }, i) => i >= from && /^[:(]$/.test(text));
  const place = tokens.slice(from, end === -1 ? tokens.length : end);
  const isNamed = place.some(({ text }) => /^(?:\p{Lu}|\p{Lo})/u.test(text));
  return isNamed && place.length <= MOST_PLACE_WORDS && !place.some(({ text }) => /\p{Nd}/u.test(text))
    ? place.length
    : 0;
}

/** The period or the beginning that words in a heading name: "in its update for the past 24 hours". */
export function findRun(tokens: readonly Token[], lexicon: LabelLexicon): Pick<ReadLabel, 'period' | 'isTotal'> {
  let [period, isTotal]: [Span | null, boolean] = [null, false];
  for (const [at, { start }] of tokens.entries()) {
    const phrase = findPhrase(tokens, at, lexicon);
    if (phrase?.kind === 'SINCE') isTotal = true;
    // One word says too little: "in its new report", "the ministry said today".
    if (phrase?.kind !== 'PERIOD' || phrase.words.length === 1) continue;
    period ??= { start, end: (tokens[at + phrase.words.length - 1] as Token).end };
  }
  return { period, isTotal: isTotal && period === null };
}
