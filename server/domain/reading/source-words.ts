import type { PhraseKind, SourceLexicon, SourcePhrase, WordInfo } from './source-lexicon.ts';
import type { WordTag } from './source-tags.ts';
import type { Sentence, Span, Token } from './stages.ts';

/** The words of a sentence as finding sources needs them: compounds and titles are one word, and every word knows its class. */

export interface Word extends Span {
  readonly folded: string;
  readonly info: WordInfo;
  readonly mark: Mark | null;
  /** Whether it is printed like a name. Not known at the beginning of a sentence and in headlines in capitals. */
  readonly capital: boolean;
  readonly acronym: boolean;
  readonly possessive: boolean;
  readonly number: boolean;
}

export type Mark = 'COMMA' | 'DASH' | 'COLON' | 'SEMICOLON' | 'STOP' | 'OPENING' | 'CLOSING' | 'BRACKET' | 'OTHER';

/** @param isQuoted whether the sentence begins within a quote */
export function readSourceWords(sentence: Sentence, lexicon: SourceLexicon, isQuoted = false): Word[] {
  const merged = mergeTokens(sentence.tokens, lexicon);
  const letters = merged.filter(({ first }) => /^\p{L}/u.test(first.text));
  const capitals = letters.filter(({ first }) => /^\p{Lu}/u.test(first.text));
  const isTitleCase = letters.length > 3 && capitals.length > letters.length * 0.6;
  const isShouted = letters.length > 3 && letters.every(({ first }) => first.text === first.text.toUpperCase());
  let isFirst = true;
  let quotes = isQuoted ? 1 : 0;
  return merged.map((part, at) => {
    const { first, last, folded, tokens } = part;
    const text = tokens.map((token) => token.text).join('');
    const mark = first.isWord ? null : readMark(first, quotes);
    if (mark === 'OPENING') quotes += 1;
    if (mark === 'CLOSING') quotes = Math.max(0, quotes - 1);
    const possessive = lexicon.rules.possessives.find(
      (ending) => folded.endsWith(ending) && folded.length > ending.length,
    );
    const base = possessive === undefined ? folded : folded.slice(0, -possessive.length);
    const isCapital = /^(?:\p{Ll}{1,3}[-'’])?\p{Lu}/u.test(text);
    const isEvidence = !isFirst && !isTitleCase;
    if (first.isWord) isFirst = false;
    else if (mark === 'COLON' || mark === 'OPENING' || mark === 'STOP') isFirst = true;
    const isLoud = /^\p{Lu}[\p{Lu}.]+$/u.test(text) && !isShouted;
    // Names may end like adverbs: "Anatoly Viktorov".
    const isName = isCapital && (!isFirst || /^\p{Lu}/u.test(merged[at + 1]?.first.text ?? ''));
    const info = dropAdverb(lookUp(base, isLoud, lexicon), isName);
    return {
      start: first.start,
      end: last.end,
      folded: base,
      info,
      mark,
      capital: isCapital && (isEvidence || isUnknown(info)),
      acronym: /^\p{Lu}[\p{Lu}\d.-]+s?$/u.test(text.replace(/['’]s?$/u, '')) && !isTitleCaseNoise(text),
      possessive: possessive !== undefined,
      number: /^\p{Nd}/u.test(text),
    };
  });
}

function dropAdverb(info: WordInfo, isName: boolean): WordInfo {
  return isName && info.isOnlyAdverb ? { ...info, tags: new Set() } : info;
}

/** "WHO" and "US" are no pronouns. The last part of a compound says what it is: "Director-General", "vice-president". */
function lookUp(word: string, isLoud: boolean, lexicon: SourceLexicon): WordInfo {
  const info = lexicon.look(word);
  if (isLoud)
    return {
      ...info,
      verb: null,
      isGerund: false,
      tags: new Set([...info.tags].filter((tag) => tag === 'MEDIA_NAME')),
    };
  const { article } = lexicon.rules.clitics ?? {};
  if (article !== undefined && isUnknown(info) && word.startsWith(article))
    return lexicon.look(word.slice(article.length));
  const hyphen = word.lastIndexOf('-');
  if (hyphen < 0 || info.noun !== null) return info;
  const { noun } = lexicon.look(word.slice(hyphen + 1));
  return noun === null ? info : { ...info, noun };
}

const isUnknown = (info: WordInfo) => info.verb === null && info.tags.size === 0 && info.noun === null;
const isTitleCaseNoise = (text: string) => /^(?:I|A)$/.test(text);

interface Merged {
  readonly tokens: readonly Token[];
  readonly first: Token;
  readonly last: Token;
  readonly folded: string;
}

/** Joins "Hamas-run", "al-Qidra", "Gen." and "U.N.", which reading tokens may leave apart. */
function mergeTokens(given: readonly Token[], lexicon: SourceLexicon): Merged[] {
  const tokens = lexicon.rules.clitics === undefined ? given : splitClitics(given, lexicon);
  const merged: Merged[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const own = [tokens[i] as Token];
    for (;;) {
      const last = own.at(-1) as Token;
      const [mark, next] = [tokens[i + 1], tokens[i + 2]];
      if (!last.isWord || mark === undefined || mark.start !== last.end) break;
      const isJoint = /^[-‐‑/]$/.test(mark.text) && next?.isWord === true && next.start === mark.end;
      if (isJoint && (mark.text !== '/' || /^\p{Lu}+$/u.test(next.text))) {
        own.push(mark, next);
        i += 2;
      } else if (mark.text === '.' && (isAbbreviation(last, lexicon) || isStop(tokens, i, last))) {
        own.push(mark);
        i += 1;
        const [hyphen, rank] = [tokens[i + 1], tokens[i + 2]];
        if (hyphen?.text === '-' && rank !== undefined && hyphen.start === mark.end) {
          own.push(hyphen, rank);
          i += 2;
        } else break;
      } else if (/^['’]$/.test(mark.text) && /s$/i.test(last.text) && tokens[i + 2]?.isWord === true) {
        own.push(mark);
        i += 1;
        break;
      } else break;
    }
    const [first, last] = [own[0] as Token, own.at(-1) as Token];
    merged.push({
      tokens: own,
      first,
      last,
      folded: own
        .map(({ folded }) => folded)
        .join('')
        .replace(/\.$/, ''),
    });
  }
  return merged;
}

/** Splits "and", "to" and the like off the words that they are written with, in languages that do so. */
function splitClitics(tokens: readonly Token[], lexicon: SourceLexicon): Token[] {
  const { conjunctions = '', prepositions = '', article = '' } = lexicon.rules.clitics ?? {};
  const isKnown = (word: string) => word.startsWith(article) || !isUnknown(lexicon.look(word));
  const parts: Token[] = [];
  for (const token of tokens) {
    const letter = token.folded.slice(0, 1);
    const isConjunction = conjunctions.includes(letter);
    const isAfterPhrase =
      lexicon.phrases.get(parts.at(-1)?.folded ?? '')?.some(({ words }) => words[1] === letter) ?? false;
    // "to the" is written with one letter less.
    const rest =
      token.folded.startsWith(letter + letter) && prepositions.includes(letter)
        ? article + token.folded.slice(2)
        : token.folded.slice(1);
    const isSplit =
      token.folded.length > 2 &&
      /\S/.test(letter) &&
      (isConjunction || prepositions.includes(letter)) &&
      ((isAfterPhrase && !isConjunction) || (isUnknown(lookUp(token.folded, false, lexicon)) && isKnown(rest)));
    if (isSplit) {
      const middle = token.start + 1;
      parts.push({ ...token, end: middle, text: token.text.slice(0, 1), folded: letter });
      parts.push({ ...token, start: middle, text: token.text.slice(1), folded: rest });
    } else parts.push(token);
  }
  return parts;
}

const isAbbreviation = (token: Token, { look }: SourceLexicon) =>
  /^\p{Lu}/u.test(token.text) && look(token.folded).tags.has('TITLE');
/** The stop of "U.S." or of an initial, inside the sentence. */
const isStop = (tokens: readonly Token[], at: number, token: Token) =>
  /^\p{Lu}(?:\.\p{Lu})*$/u.test(token.text) && at + 2 < tokens.length;

function readMark({ text }: Token, quotes: number): Mark {
  if (/^[,،]$/.test(text)) return 'COMMA';
  if (/^[–—―-]{1,2}$/.test(text)) return 'DASH';
  if (text === ':') return 'COLON';
  if (/^[;؛]$/.test(text)) return 'SEMICOLON';
  if (/^[.!?…؟]+$/.test(text)) return 'STOP';
  if (/^[“«„‘]$/.test(text)) return 'OPENING';
  if (/^[”»]$/.test(text)) return 'CLOSING';
  if (/^["'’]$/.test(text)) return quotes > 0 ? 'CLOSING' : 'OPENING';
  if (/^[()[\]]$/.test(text)) return 'BRACKET';
  return 'OTHER';
}

export const has = (word: Word | undefined, tag: WordTag): boolean => word?.info.tags.has(tag) === true;

/** Returns the longest phrase of these kinds that begins at a word. */
export function findPhrase(
  words: readonly Word[],
  at: number,
  lexicon: SourceLexicon,
  kinds: readonly PhraseKind[],
): SourcePhrase | null {
  const first = words[at];
  if (first === undefined) return null;
  for (const phrase of lexicon.phrases.get(first.folded) ?? [])
    if (kinds.includes(phrase.kind) && phrase.words.every((word, i) => words[at + i]?.folded === word)) return phrase;
  return null;
}
