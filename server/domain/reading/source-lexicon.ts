import type { AttributionVerb } from '../../database/generated/prisma/enums.ts';
import { findSourceRules } from './languages/all-sources.ts';
import type { SourceNoun, SourceRules, SourceVerb } from './languages/source-rules.ts';
import { normaliseToken } from './read-tokens.ts';
import { listTags, type WordTag } from './source-tags.ts';

/** What the tables of a language say about single words, compiled for look-ups. */

export interface WordInfo {
  readonly verb: SourceVerb | null;
  /** The verb has no subject of its own: "saying". */
  readonly isGerund: boolean;
  readonly noun: SourceNoun | null;
  /** What somebody does who is named after "by": "reported" by. */
  readonly givenBy: AttributionVerb | null;
  /** What the noun says that the source does: "the claim that". */
  readonly claim: AttributionVerb | null;
  readonly tags: ReadonlySet<WordTag>;
  /** It is only known to be an adverb, and only by its ending. */
  readonly isOnlyAdverb?: boolean;
}

/** A phrase of several words, and what it means. */
export interface SourcePhrase {
  readonly words: readonly string[];
  readonly kind: PhraseKind;
  readonly verb: AttributionVerb;
}

export type PhraseKind =
  | 'ACCORDING_TO'
  | 'CITING'
  | 'BASED_ON'
  | 'BY'
  | 'AS_SAYING'
  | 'SPEAKING_TO'
  | 'ABOUT_THIS'
  | 'UNSAID'
  | 'HEARSAY'
  | 'BELIEF'
  | 'LIKELY'
  | 'ALLEGED'
  | 'UNVERIFIED'
  | 'CONTINUING';

export interface SourceLexicon {
  readonly rules: SourceRules;
  readonly look: (folded: string) => WordInfo;
  /** The phrases that begin with a word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly SourcePhrase[]>;
}

const VERBS: readonly AttributionVerb[] = [
  'SAYS',
  'CONFIRMS',
  'CLAIMS',
  'ESTIMATES',
  'COUNTS',
  'REPORTS',
  'ALLEGES',
  'BELIEVES',
];

const compiled = new Map<SourceRules, SourceLexicon>();

/** @param language BCP 47 */
export function makeLexicon(language: string): SourceLexicon | null {
  const rules = findSourceRules(language);
  if (rules === null) return null;
  const known = compiled.get(rules) ?? compileRules(rules);
  compiled.set(rules, known);
  return known;
}

interface Entry {
  verb: SourceVerb | null;
  isGerund: boolean;
  noun: SourceNoun | null;
  givenBy: AttributionVerb | null;
  claim: AttributionVerb | null;
  tags: Set<WordTag>;
}

const makeEntry = (): Entry => ({
  verb: null,
  isGerund: false,
  noun: null,
  givenBy: null,
  claim: null,
  tags: new Set(),
});

const NOTHING: WordInfo = makeEntry();
/** More different words than articles have. What is beyond is looked up each time. */
const MOST_REMEMBERED_WORDS = 20_000;

function compileRules(rules: SourceRules): SourceLexicon {
  const exact = new Map<string, Entry>();
  const stems = new Map<string, Entry>();
  const enter = (words: string, change: (entry: Entry) => void) => {
    for (const word of splitWords(words)) {
      const isStem = word.endsWith('~');
      const [table, key] = isStem ? [stems, word.slice(0, -1)] : [exact, word];
      const entry = table.get(key) ?? makeEntry();
      change(entry);
      table.set(key, entry);
    }
  };
  for (const verb of rules.verbs) {
    enter(verb.forms, (entry) => {
      entry.verb ??= verb;
    });
    enter(verb.gerunds ?? '', (entry) => {
      entry.verb ??= verb;
      entry.isGerund = true;
    });
  }
  for (const noun of rules.nouns)
    enter(noun.words, (entry) => {
      entry.noun ??= noun;
    });
  for (const verb of VERBS) {
    enter(rules.givenBy[verb] ?? '', (entry) => {
      entry.givenBy = verb;
    });
    enter(rules.claims[verb] ?? '', (entry) => {
      entry.claim = verb;
    });
  }
  for (const [tag, words] of listTags(rules)) enter(words, ({ tags }) => tags.add(tag));
  return { rules, look: makeLook(rules, exact, stems), phrases: compilePhrases(rules) };
}

function makeLook({ adverbEnding }: SourceRules, exact: Map<string, Entry>, stems: Map<string, Entry>) {
  const longest = Math.max(0, ...[...stems.keys()].map((stem) => stem.length));
  const exceptions = new Set(splitWords(adverbEnding?.exceptions ?? ''));
  const remembered = new Map<string, WordInfo>();
  const findStem = (word: string) => {
    for (let length = Math.min(longest, word.length); length > 1; length -= 1) {
      const entry = stems.get(word.slice(0, length));
      if (entry !== undefined) return entry;
    }
    return undefined;
  };
  return (word: string): WordInfo => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const found = exact.get(word) ?? findStem(word);
    const isAdverb = adverbEnding !== undefined && word.endsWith(adverbEnding.ending) && !exceptions.has(word);
    const info = isAdverb
      ? {
          ...(found ?? NOTHING),
          tags: new Set([...(found?.tags ?? []), 'ADVERB' as const]),
          isOnlyAdverb: found === undefined,
        }
      : (found ?? NOTHING);
    if (remembered.size < MOST_REMEMBERED_WORDS) remembered.set(word, info);
    return info;
  };
}

function compilePhrases(rules: SourceRules): Map<string, SourcePhrase[]> {
  const phrases = new Map<string, SourcePhrase[]>();
  const enter = (kind: PhraseKind, texts: string, verb: AttributionVerb = 'SAYS') => {
    for (const text of texts.split('|').filter((phrase) => phrase !== '')) {
      const words = splitWords(text);
      const [first = ''] = words;
      phrases.set(first, [...(phrases.get(first) ?? []), { words, kind, verb }]);
    }
  };
  for (const verb of VERBS) enter('ACCORDING_TO', rules.accordingTo[verb] ?? '', verb);
  enter('CITING', rules.citing);
  enter('BASED_ON', rules.basedOn);
  enter('BY', rules.by);
  enter('AS_SAYING', rules.asSaying);
  enter('SPEAKING_TO', rules.speakingTo);
  enter('ABOUT_THIS', rules.aboutThis);
  enter('UNSAID', rules.unsaid);
  enter('HEARSAY', rules.hearsay);
  enter('BELIEF', rules.belief);
  enter('LIKELY', rules.likely);
  enter('ALLEGED', rules.alleged);
  enter('UNVERIFIED', rules.unverified);
  enter('CONTINUING', rules.continuing);
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

function splitWords(words: string): string[] {
  return words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(normaliseToken);
}
