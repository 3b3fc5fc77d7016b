import type {
  FrameRules,
  NounRule,
  PeopleRule,
  StateRule,
  VerbForm,
  VerbRule,
  WordClass,
} from './languages/frame-rules.ts';
import { normaliseToken } from './read-tokens.ts';

/** Everything that a language knows about a word or a phrase. */
export interface WordEntry {
  readonly classes: Set<WordClass>;
  readonly verbs: VerbReading[];
  /** The forms that it can have of verbs that say nothing about people. */
  readonly otherForms: Set<VerbForm>;
  readonly states: StateRule[];
  readonly measures: NounRule[];
  readonly happenings: NounRule[];
  readonly tolls: NounRule[];
  readonly people: PeopleRule[];
  nationality: string | null;
  isThing: boolean;
  isEvent: boolean;
}

export interface VerbReading {
  readonly rule: VerbRule;
  readonly form: VerbForm;
}

/** The phrases of a language, by their first word, longest first. */
export interface FrameLexicon {
  readonly rules: FrameRules;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** The states that stand after a preposition. */
  readonly states: readonly StateRule[];
  readonly proclitics: readonly string[];
}

export interface Phrase {
  readonly words: readonly string[];
  readonly entry: WordEntry;
}

const known = new WeakMap<FrameRules, FrameLexicon>();

/** Returns the lexicon of a language. It is put together when first needed, and kept. */
export function loadFrameLexicon(rules: FrameRules): FrameLexicon {
  const found = known.get(rules) ?? compile(rules);
  known.set(rules, found);
  return found;
}

const FORMS: readonly VerbForm[] = ['BASE', 'PRESENT', 'PAST', 'PARTICIPLE', 'ING'];

function compile(rules: FrameRules): FrameLexicon {
  const entries = new Map<string, WordEntry>();
  const at = (words: string): WordEntry => {
    const folded = foldWords(words);
    const entry = entries.get(folded) ?? makeEntry();
    entries.set(folded, entry);
    return entry;
  };
  for (const [name, words] of Object.entries(rules.words))
    for (const word of words) at(word).classes.add(name as WordClass);
  for (const rule of rules.verbs)
    for (const { word, form } of [...rule.forms.flatMap(splitForms), ...listForms(rule.words)])
      at(word).verbs.push({ rule, form });
  for (const { word, form } of [...rules.otherVerbs.flatMap(splitForms), ...listForms(rules.otherForms)])
    at(word).otherForms.add(form);
  for (const rule of rules.states)
    if (rule.after === undefined) for (const word of rule.words) at(word).states.push(rule);
  for (const kind of ['measures', 'happenings', 'tolls'] as const)
    for (const rule of rules[kind]) for (const word of rule.words) at(word)[kind].push(rule);
  for (const rule of rules.people) for (const word of rule.words) at(word).people.push(rule);
  for (const [word, country] of Object.entries(rules.nationalities)) at(word).nationality = country;
  for (const word of rules.things) at(word).isThing = true;
  for (const word of rules.events) at(word).isEvent = true;
  const states = rules.states
    .filter(({ after }) => after !== undefined)
    .map((rule) => ({ ...rule, words: rule.words.map(foldWords), after: rule.after?.map(foldWords) ?? [] }));
  return { rules, phrases: sortPhrases(entries), states, proclitics: (rules.proclitics ?? []).map(foldWords) };
}

/** Folds the words of a table as those of a text are folded. */
export function foldWords(words: string): string {
  return words.split(' ').map(normaliseToken).join(' ');
}

function listForms(words: VerbRule['words']): { word: string; form: VerbForm }[] {
  return FORMS.flatMap((form) => (words?.[form] ?? []).map((word) => ({ word, form })));
}

function makeEntry(): WordEntry {
  return {
    classes: new Set(),
    verbs: [],
    otherForms: new Set(),
    states: [],
    measures: [],
    happenings: [],
    tolls: [],
    people: [],
    nationality: null,
    isThing: false,
    isEvent: false,
  };
}

/** "take takes took taken taking", and "shoot down shoots down …" for a verb of two words. */
function splitForms(forms: string): { word: string; form: VerbForm }[] {
  const words = forms.split(' ');
  const size = words.length / FORMS.length;
  return FORMS.flatMap((form, i) =>
    words
      .slice(i * size, (i + 1) * size)
      .join(' ')
      .split('/')
      .map((word) => ({ word, form })),
  );
}

function sortPhrases(entries: ReadonlyMap<string, WordEntry>): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [text, entry] of entries) {
    const words = text.split(' ');
    const [first = ''] = words;
    const list = phrases.get(first) ?? [];
    list.push({ words, entry });
    phrases.set(first, list);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}
