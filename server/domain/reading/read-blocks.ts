import { findTextRules } from './languages/all.ts';
import type { TextRules } from './languages/text-rules.ts';
import { maskMarkup } from './mask-markup.ts';
import { findDatelineEnd, isDateline } from './read-dateline.ts';
import { endsSentence, type Paragraph, readParagraphs } from './read-paragraphs.ts';
import type { Block, BlockKind } from './stages.ts';

/** Finds what each part of a page is: the article, or what a website prints around it. */

/**
 * Returns the parts of a text. Whatever is not clearly something else is BODY, so that no sentence of the article is lost.
 * @param language BCP 47
 */
export function readBlocks(text: string, language: string): Block[] {
  const rules = findTextRules(language);
  const patterns = readPatterns(rules);
  const plain = maskMarkup(text);
  const paragraphs = readParagraphs(plain);
  const kinds = findKinds(paragraphs, rules, patterns, text);
  const addresses = findAddressLines(text, paragraphs);
  const blocks = paragraphs.flatMap((paragraph, i) => splitDateline(paragraph, kinds[i] ?? 'BODY', plain, rules));
  return [...blocks, ...addresses].sort((a, b) => a.start - b.start);
}

interface Patterns {
  readonly boilerplate: RegExp;
  readonly boilerplateStarts: RegExp;
  readonly promoStarts: RegExp;
  readonly promoHeadings: RegExp;
  readonly creditStarts: RegExp;
  readonly creditEnds: RegExp;
  readonly captionStarts: RegExp;
  readonly day: RegExp;
}

const compiled = new Map<TextRules, Patterns>();

function readPatterns(rules: TextRules): Patterns {
  const known = compiled.get(rules) ?? compile(rules);
  compiled.set(rules, known);
  return known;
}

/** "(AP Photo/Jane Doe)", "REUTERS/Jane Doe", "Photo by Jane Doe" at the end of a line, in any language. */
const PHOTOGRAPHER =
  /(?:\((?:[^()]{0,40}(?:photo|images?|picture|pool|handout|file|screenshot)(?:[ /:,][^()]{0,60})?|(?:reuters|afp|ap|epa|epa-efe|anadolu|xinhua|getty)\/[^()]{2,60})\)|[ (/](?:reuters|afp|ap|epa|epa-efe|anadolu|xinhua)\/[a-z .'/-]{2,50}|photo(?:graph)? by [^.]{3,60})[).]{0,2}$/;

/** The patterns are tried on lines in lower case, which is faster than patterns that ignore case. */
function compile(rules: TextRules): Patterns {
  const whole = (source: string) => new RegExp(`^(?:${source})[.:!»→>]*$`);
  const begin = (source: string) => new RegExp(`^(?:${source})`);
  const date = `(?:[^ \\d]{2,12},? )?(?:(?:${rules.monthNames})\\.? \\d{1,2},? \\d{4}|\\d{1,2}(?: de)? (?:${rules.monthNames})\\.?,?(?: de)? \\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`;
  const time = '\\d{1,2}[:.]\\d{2}(?::\\d{2})?';
  return {
    boilerplate: whole(rules.boilerplate),
    boilerplateStarts: begin(rules.boilerplateStarts),
    promoStarts: begin(rules.promoStarts),
    promoHeadings: whole(rules.promoHeadings),
    creditStarts: begin(rules.creditStarts),
    creditEnds: new RegExp(`(?:^|[ (/|])(?:${rules.creditEnds})[).]*$`),
    captionStarts: begin(rules.captionStarts),
    day: new RegExp(`^(?:${date}(?:[ ,|–-]{1,4}.{0,40}${time}.{0,20}|.{0,12})?|${time}.{0,12})$`),
  };
}

const LONGEST_HEADLINE_CHARS = 220;
/** A paragraph that is longer is no caption, credit or promotion. */
const LONGEST_LINE_CHARS = 400;
const LONGEST_CREDIT_CHARS = 160;

function findKinds(paragraphs: readonly Paragraph[], rules: TextRules, patterns: Patterns, text: string): BlockKind[] {
  const repeated = findRepeated(paragraphs);
  const firstBody = paragraphs.findIndex(({ words }) => isProse(words) && !isFurniture(words, patterns));
  let afterHeading: 'NONE' | 'HEADING' | 'TITLE' = 'NONE';
  return paragraphs.map((paragraph, i) => {
    const { words } = paragraph;
    if (isImage(text, paragraph)) return 'CAPTION';
    const isTop = firstBody === -1 || i < firstBody;
    let kind = findKind(paragraph, isTop, patterns);
    if (kind === 'HEADLINE' && paragraph.mark !== 'HEADING' && findDatelineEnd(words, rules) > 0) kind = 'BODY';
    if (kind === 'HEADLINE' && !isTop && repeated.has(words) && countWords(words) >= 3) kind = 'PROMO';
    // Titles below "Other stories", and what the first says after a title that is printed twice.
    if (patterns.promoHeadings.test(words.toLowerCase())) {
      afterHeading = 'HEADING';
      return 'PROMO';
    }
    if (afterHeading !== 'NONE' && (kind === 'HEADLINE' || kind === 'PROMO')) {
      afterHeading = 'TITLE';
      return 'PROMO';
    }
    const isTeaser =
      afterHeading === 'TITLE' && repeated.has(paragraphs[i - 1]?.words ?? '') && words.length < LONGEST_LINE_CHARS;
    afterHeading = 'NONE';
    return isTeaser && kind === 'BODY' ? 'PROMO' : kind;
  });
}

function findKind(paragraph: Paragraph, isTop: boolean, patterns: Patterns): BlockKind {
  const { words, mark } = paragraph;
  if (words.length > LONGEST_LINE_CHARS) return 'BODY';
  const furniture = findFurniture(words, patterns);
  if (furniture !== undefined) return furniture;
  if (mark === 'HEADING') return 'HEADLINE';
  if (isDateline(words) && !isTop) return 'DATELINE';
  if (mark === 'BULLET' || isProse(words) || isEntry(words)) return 'BODY';
  if (words.length > LONGEST_HEADLINE_CHARS) return 'BODY';
  if (!isTop && startsLower(words)) return 'BODY';
  if (countWords(words) <= 2 && !/\p{Nd}/u.test(words)) return 'BOILERPLATE';
  return 'HEADLINE';
}

function findFurniture(printed: string, patterns: Patterns): BlockKind | undefined {
  const words = printed.toLowerCase().replaceAll('’', "'");
  if (patterns.boilerplate.test(words) || patterns.day.test(words)) return 'BOILERPLATE';
  if (patterns.promoStarts.test(words) && !isLongProse(words)) return 'PROMO';
  if (patterns.boilerplateStarts.test(words) && !isLongProse(words)) return 'BOILERPLATE';
  if (patterns.captionStarts.test(words)) return 'CAPTION';
  if (patterns.creditStarts.test(words) && words.length < LONGEST_CREDIT_CHARS && !isProse(printed)) return 'CREDIT';
  if (PHOTOGRAPHER.test(words)) return words.length > 60 ? 'CAPTION' : 'CREDIT';
  if (patterns.creditEnds.test(words))
    return words.length > 80 || / (?:in|on|at|during|after) /.test(words) ? 'CAPTION' : 'CREDIT';
  // "Yuri Kochetkov / EPA / Scanpix / LETA".
  if (words.length < 100 && /^[^.!?\d/|]+(?: [/|] [^.!?\d/|]+){1,4}$/.test(words) && countWords(words) < 15)
    return 'CREDIT';
  // What is left of an address: "in-gaza-a87021".
  return /^[^ ]*[-_/][^ ]*\d[^ ]*$/.test(words) && !/^\d/.test(words) ? 'BOILERPLATE' : undefined;
}

function isFurniture(words: string, patterns: Patterns): boolean {
  return words.length <= LONGEST_LINE_CHARS && findFurniture(words, patterns) !== undefined;
}

/** Whether a line is a sentence, or too long for anything else. Headlines may be questions. */
function isProse(words: string): boolean {
  if (words.length > LONGEST_HEADLINE_CHARS) return true;
  return endsSentence(words) && countWords(words) >= 2 && (!/[?!؟]$/.test(words) || words.length > 80);
}

function isLongProse(words: string): boolean {
  return words.length > 160 && endsSentence(words);
}

/** "Killed: 43,000", "Injured – 12": a line of a bulletin. */
function isEntry(words: string): boolean {
  return /^[^:\p{Nd}]{2,80}[:–-] ?[^\p{L}\p{Nd}]{0,3}\p{Nd}/u.test(words) || /^\d[\d.,]* \p{Ll}/u.test(words);
}

function startsLower(words: string): boolean {
  return /^\p{Ll}/u.test(words);
}

function countWords(words: string): number {
  return words.split(' ').length;
}

/** Lines without a full stop that a page prints more than once: titles of other articles. */
function findRepeated(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const { words } of paragraphs) (once.has(words) ? twice : once).add(words);
  return twice;
}

/** Whether a paragraph describes an image of Markdown: "![words](address)". */
function isImage(text: string, { start, end }: Paragraph): boolean {
  return text.startsWith('![', start - 2) && text.startsWith('](', end);
}

/** The dateline is a block of its own, and the sentence after it stays whole. */
function splitDateline({ start, end }: Paragraph, kind: BlockKind, plain: string, rules: TextRules): Block[] {
  const length = kind === 'BODY' ? findDatelineEnd(plain.slice(start, end), rules) : 0;
  if (length === 0) return [{ kind, start, end }];
  const body = start + length;
  const dateline = plain.slice(start, body).trimEnd().length;
  return [
    { kind: 'DATELINE', start, end: start + dateline },
    { kind: 'BODY', start: body, end },
  ];
}

/** Lines that are nothing but web addresses, whose digits are no figures. Those of links are not on the page. */
function findAddressLines(text: string, paragraphs: readonly Paragraph[]): Block[] {
  const found: Block[] = [];
  for (const { 0: address, index } of text.matchAll(/<?\b[a-z]{2,10}:\/\/[^\s<>()"”\]]{1,2000}>?/gi)) {
    const end = index + address.length;
    if (text[index - 1] !== '(' && !isWithinAny(index, paragraphs))
      found.push({ kind: 'BOILERPLATE', start: index, end });
  }
  return found;
}

function isWithinAny(place: number, paragraphs: readonly Paragraph[]): boolean {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return (paragraphs[low]?.start ?? Number.POSITIVE_INFINITY) <= place;
}
