import type {
  FrameRules,
  NounRule,
  PeopleRule,
  StateRule,
  VerbForm,
  VerbRule,
  WordClass,
} from './languages/frame-rules.ts';

/** Everything that a language knows about a word or a phrase. */
export interface Entry {
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
}

export interface Phrase {
  readonly words: readonly string[];
  readonly entry: Entry;
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
  const entries = new Map<string, Entry>();
  const at = (words: string): Entry => {
    const entry = entries.get(words) ?? makeEntry();
    entries.set(words, entry);
    return entry;
  };
  for (const [name, words] of Object.entries(rules.words))
    for (const word of words) at(word).classes.add(name as WordClass);
  for (const rule of rules.verbs)
    for (const forms of rule.forms) for (const { word, form } of splitForms(forms)) at(word).verbs.push({ rule, form });
  for (const forms of rules.otherVerbs) for (const { word, form } of splitForms(forms)) at(word).otherForms.add(form);
  for (const rule of rules.states)
    if (rule.after === undefined) for (const word of rule.words) at(word).states.push(rule);
  for (const kind of ['measures', 'happenings', 'tolls'] as const)
    for (const rule of rules[kind]) for (const word of rule.words) at(word)[kind].push(rule);
  for (const rule of rules.people) for (const word of rule.words) at(word).people.push(rule);
  for (const [word, country] of Object.entries(rules.nationalities)) at(word).nationality = country;
  for (const word of rules.things) at(word).isThing = true;
  for (const word of rules.events) at(word).isEvent = true;
  return { rules, phrases: sortPhrases(entries) };
}

function makeEntry(): Entry {
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

function sortPhrases(entries: ReadonlyMap<string, Entry>): Map<string, Phrase[]> {
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
