import type { Unit } from '../../database/generated/prisma/enums.ts';
import { type FrameLexicon, loadFrameLexicon, type Phrase } from './frame-lexicon.ts';
import type { FrameRules, PeopleRule } from './languages/frame-rules.ts';
import type { CountedPeople, Quote, Sentence, Token } from './stages.ts';

/** Nobody in particular: everyone. */
export const EVERYONE: CountedPeople = { label: null, sex: null, ageGroup: null, status: null, nationalities: [] };

/** Finds whom a figure counts, from the words that name them. Null words name everyone. */
export function findPeople(
  text: string,
  sentence: Sentence,
  counted: Quote | null,
  rules: FrameRules,
): CountedPeople & { readonly unit: Unit } {
  if (counted === null) return { ...EVERYONE, unit: 'PERSON' };
  const lexicon = loadFrameLexicon(rules);
  const tokens = sentence.tokens.filter(({ start, end }) => start >= counted.start && end <= counted.end);
  const found = readPhrases(tokens, lexicon);
  const people = found.flatMap(({ phrase }) => phrase?.entry.people ?? []);
  const countries = found.flatMap(({ phrase }) => (phrase?.entry.nationality ? [phrase.entry.nationality] : []));
  const named = trim(found);
  const [first, last] = [named[0], named.at(-1)];
  const isHousehold = people.some((rule) => rule.isHousehold === true) && !people.some(isMember);
  const unit: Unit = isHousehold ? 'HOUSEHOLD' : 'PERSON';
  const restricting = named.filter(({ phrase }) => !(phrase && restrictsNothing(phrase)));
  if (first === undefined || last === undefined || restricting.length === 0) return { ...EVERYONE, unit };
  return {
    label: text.slice(first.start, last.end),
    sex: pickOne(people.filter(saysWho), ({ sex }) => sex),
    ageGroup: pickOne(people.filter(saysWho), ({ ageGroup }) => ageGroup),
    status: pickStatus(people),
    nationalities: [...new Set(countries)],
    unit,
  };
}

interface FoundPhrase {
  readonly phrase: Phrase | undefined;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

function readPhrases(tokens: readonly Token[], { phrases }: FrameLexicon): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const phrase = phrases
      .get(token.folded)
      ?.find(({ words }) => words.every((word, i) => tokens[at + i]?.folded === word));
    const size = phrase?.words.length ?? 1;
    found.push({ phrase, start: token.start, end: (tokens[at + size - 1] as Token).end, folded: token.folded });
    at += size;
  }
  return found;
}

/** Without articles at the beginning, states ("wounded"), and words for others. */
function trim(found: readonly FoundPhrase[]): FoundPhrase[] {
  let first = 0;
  while (first < found.length && isLeading(found[first] as FoundPhrase)) first += 1;
  return found.slice(first);
}

function isLeading({ phrase, folded }: FoundPhrase): boolean {
  if (/^["'“”‘’([]$/u.test(folded) || /^\d/.test(folded)) return true;
  if (phrase === undefined) return false;
  const { classes, verbs, states, people } = phrase.entry;
  if (people.length > 0 && !states.length) return false;
  return (
    classes.has('DETERMINER') ||
    classes.has('MORE') ||
    classes.has('OTHERS') ||
    classes.has('OF') ||
    classes.has('HEDGE') ||
    verbs.length > 0 ||
    states.length > 0
  );
}

/** "People", "others", "hostages": what the measure says already, or nothing. */
function restrictsNothing({ entry }: Phrase): boolean {
  if (entry.classes.has('OTHERS') || entry.classes.has('MORE') || entry.classes.has('DETERMINER')) return true;
  if (entry.people.some((rule) => rule.isEveryone || rule.isHostage || rule.isBody || rule.isHousehold)) return true;
  return (entry.measures.length > 0 || entry.states.length > 0 || entry.tolls.length > 0) && entry.nationality === null;
}

const isMember = ({ words }: PeopleRule) => words.includes('member');
const saysWho = (rule: PeopleRule) => rule.sex !== undefined || rule.ageGroup !== undefined;

/** The one value that all words agree on. */
function pickOne<Value>(rules: readonly PeopleRule[], read: (rule: PeopleRule) => Value | undefined): Value | null {
  const values = new Set(rules.map((rule) => read(rule) ?? null));
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

function pickStatus(people: readonly PeopleRule[]): CountedPeople['status'] {
  const values = new Set(people.flatMap(({ status }) => status ?? []));
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}
