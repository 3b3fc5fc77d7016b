import { findNameRules } from './languages/all.ts';
import type { NameRules } from './languages/name-rules.ts';
import { normaliseToken } from './read-tokens.ts';
import type { DayRange, FoundMention, FoundStatus, Sentence, SourceLink, Span, Token } from './stages.ts';

/** Names in a text, and what became of the people who are named. */
export interface FoundNames {
  readonly mentions: readonly FoundMention[];
  readonly statuses: readonly FoundStatus[];
}

/** What the reader knows about the words around a status. */
export interface StatusContext {
  readonly findAsOf: (words: Span) => DayRange | null;
  readonly attribute: (words: Span) => readonly SourceLink[];
}

/**
 * Finds people, organisations and events by the words around and within their names. A name of which nothing shows what it is, is left
 * out. Each is listed once, where it stands first.
 */
export function findNames(
  text: string,
  sentences: readonly Sentence[],
  language: string,
  context: StatusContext,
): FoundNames {
  const rules = findNameRules(language);
  if (rules === null) return { mentions: [], statuses: [] };
  const lexicon = readLexicon(rules);
  const mentions: FoundMention[] = [];
  const statuses: FoundStatus[] = [];
  const known = new Set<string>();
  const people = new Set<string>();
  for (const sentence of sentences) {
    if (sentence.block.kind !== 'BODY' && sentence.block.kind !== 'CAPTION') continue;
    for (const name of listNames(sentence.tokens, lexicon)) {
      const label = text.slice(name.start, name.end);
      const kind = people.has(label) ? 'PERSON' : name.kind;
      if (kind === null) continue;
      if (kind === 'PERSON') {
        people.add(label).add(label.split(' ').at(-1) ?? label);
        const status = findStatus(text, name, label, sentence, lexicon, context);
        if (status !== undefined) statuses.push(status);
      }
      if (known.has(label)) continue;
      known.add(label);
      mentions.push({ kind, text: label, start: name.start, end: name.end });
    }
  }
  return { mentions, statuses };
}

interface Lexicon {
  readonly titles: ReadonlySet<string>;
  readonly speaking: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly joining: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly fates: readonly (readonly [FoundStatus['status'], RegExp])[];
}

const lexicons = new Map<NameRules, Lexicon>();

function readLexicon(rules: NameRules): Lexicon {
  const made = lexicons.get(rules);
  if (made !== undefined) return made;
  const set = (words: readonly string[]) => new Set(words.map(normaliseToken));
  const lexicon = {
    titles: set(rules.titles),
    speaking: set(rules.speaking),
    organisations: set(rules.organisations),
    joining: set(rules.joining),
    events: set(rules.events),
    others: set(rules.others),
    fates: rules.fates.map(([status, words]) => [status, new RegExp(`^,? ?(?:${words})(?![a-z])`)] as const),
  };
  lexicons.set(rules, lexicon);
  return lexicon;
}

interface Name extends Span {
  readonly kind: FoundMention['kind'] | null;
}

const MOST_WORDS = 8;
const isCapital = ({ text }: Token) => /^\p{Lu}/u.test(text) && !/\d/.test(text);
/** "Marzouk's" without its ending. */
const bare = (token: Token) => token.folded.replace(/'s?$/, '');

function listNames(tokens: readonly Token[], lexicon: Lexicon): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at] as Token;
    if (!isCapital(first) || lexicon.others.has(first.folded)) continue;
    let end = at + 1;
    while (end < tokens.length && end - at < MOST_WORDS && joins(tokens, at, end, lexicon)) end += 1;
    while (end > at + 1 && !isCapital(tokens[end - 1] as Token)) end -= 1;
    end = cutAfterOrganisation(tokens, at, end, lexicon);
    // Titles are no part of the name: "Israeli Prime Minister Amal Haddad".
    let from = at;
    for (let title = at; title < end - 1; title += 1) if (isTitle(tokens, title, lexicon)) from = title + 1;
    while (from < end - 1 && !(tokens[from] as Token).isWord) from += 1;
    const [start, last] = [tokens[from] as Token, tokens[end - 1] as Token];
    const possessive = /['’]s?$/.exec(last.text)?.[0].length ?? 0;
    const kind = findKind(tokens, { at, from, end }, lexicon);
    names.push({ kind, start: (kind === 'ORGANISATION' ? first : start).start, end: last.end - possessive });
    at = end - 1;
  }
  return names;
}

/** "The Democratic Union Amal Haddad leads": the name of an organisation ends before that of a person. */
function cutAfterOrganisation(tokens: readonly Token[], at: number, end: number, { organisations }: Lexicon): number {
  for (let i = end - 2; i > at; i -= 1) {
    if (!organisations.has(bare(tokens[i] as Token))) continue;
    return isCapital(tokens[i + 1] as Token) ? i + 1 : end;
  }
  return end;
}

/** Whether a token goes on with a name: a capitalised word right after it, or a joining word between two. */
function joins(tokens: readonly Token[], from: number, at: number, lexicon: Lexicon): boolean {
  const { joining, others, organisations } = lexicon;
  const [token, next, before] = [tokens[at] as Token, tokens[at + 1], tokens[at - 1] as Token];
  if (/['’]s?$/.test(before.text)) return false;
  if (token.text === '.' && before.text.length <= 4 && next !== undefined) return isCapital(next);
  if (token.text === '-') return token.start === before.end && next !== undefined && next.start === token.end;
  if (isCapital(token)) return !others.has(token.folded);
  if (!joining.has(token.folded) || next === undefined) return false;
  // "The Popular Front for the Liberation of Palestine".
  const following = joining.has(next.folded) ? tokens[at + 2] : next;
  const isNamed = tokens.slice(from, at).some((one) => isCapital(one) && organisations.has(one.folded));
  return (
    following !== undefined && isCapital(following) && (token.folded === 'of' || token.folded === 'the' || isNamed)
  );
}

function isTitle(tokens: readonly Token[], at: number, { titles }: Lexicon): boolean {
  const { folded, text } = tokens[at] as Token;
  return titles.has(folded) || text === '.' || (text === '-' && titles.has(tokens[at - 1]?.folded ?? ''));
}

function findKind(
  tokens: readonly Token[],
  { at, from, end }: { at: number; from: number; end: number },
  lexicon: Lexicon,
): FoundMention['kind'] | null {
  const words = tokens.slice(from, end).filter(({ isWord }) => isWord);
  const [only] = words;
  const [before, after] = [tokens[at - 1], tokens[end]];
  if (words.some((word) => lexicon.organisations.has(bare(word)))) return words.length > 1 ? 'ORGANISATION' : null;
  if (after !== undefined && lexicon.events.has(after.folded)) return null;
  if (words.length > 1 && lexicon.events.has(bare(words.at(-1) as Token))) return 'EVENT';
  if (words.length === 1 && only !== undefined && /^(?:[A-Z]\.?){2,6}$/.test(only.text.replace(/['’]s?$/, '')))
    return /^(?:US|UK|UAE|EU|GMT|AM|PM|TV|DC|USA|U\.S\.|U\.K\.)$/.test(only.text) ? null : 'ORGANISATION';
  const hasTitle = from > at || (before !== undefined && lexicon.titles.has(before.folded));
  const isAged = after?.text === ',' && /^\d{1,3}$/.test(tokens[end + 1]?.text ?? '');
  const speaks = after !== undefined && lexicon.speaking.has(after.folded);
  const spoken = before !== undefined && lexicon.speaking.has(before.folded);
  return words.length <= 4 && (hasTitle || (words.length > 1 && (isAged || speaks || spoken))) ? 'PERSON' : null;
}

const NEARBY_CHARS = 60;

function findStatus(
  text: string,
  name: Span,
  person: string,
  sentence: Sentence,
  { fates }: Lexicon,
  { findAsOf, attribute }: StatusContext,
): FoundStatus | undefined {
  const after = text
    .slice(name.end, Math.min(sentence.end, name.end + NEARBY_CHARS))
    .toLowerCase()
    .replaceAll('\n', ' ');
  // "Ali Hassan, 34, was killed", "Ali Hassan, who was killed".
  const [apposition] = /^(?:, \d{1,3})?(?:,? who|,)?/.exec(after) ?? [''];
  for (const [status, pattern] of fates) {
    const [words] = pattern.exec(after.slice(apposition.length).trimStart()) ?? [];
    if (words === undefined) continue;
    const end = name.end + after.indexOf(words) + words.length;
    const span = { start: name.start, end };
    return {
      person,
      status,
      wording: text.slice(name.start, end),
      asOf: findAsOf(span),
      attributions: attribute(span),
      ...span,
    };
  }
  return undefined;
}
