import type { CreditRole } from '../../database/generated/prisma/enums.ts';
import { isDay } from '../figures/dates.ts';
import { findPrintedDay } from './find-days.ts';
import { maskMarkup } from './mask-markup.ts';
import type { Block, DayRange, FoundCredit, FoundDocument, GivenText, Quote, Span } from './stages.ts';

/** Reads what a text says about itself: its headline, when it was published, who worked on it, and where it stands. */

/** @param blocks as `readBlocks` finds them */
export function readDocument(given: GivenText, blocks: readonly Block[], language: string): FoundDocument {
  const { text } = given;
  const plain = maskMarkup(text);
  const url = given.url ?? findAddress(text, blocks);
  return {
    headline: findHeadline(text, blocks),
    publishedOn: findPublication(given, plain, blocks, language, url),
    credits: findCredits(plain, blocks),
    url,
  };
}

const quote = (text: string, { start, end }: Span): Quote => ({ start, end, text: text.slice(start, end) });

/** The first headline, if it stands above the article. */
function findHeadline(text: string, blocks: readonly Block[]): Quote | null {
  const first = blocks.findIndex(({ kind }) => kind === 'BODY');
  const block = blocks.find(({ kind }, i) => kind === 'HEADLINE' && (first === -1 || i < first));
  return block === undefined ? null : quote(text, block);
}

/** An address that the page prints alone, the last one first: that is where pages print their own. */
function findAddress(text: string, blocks: readonly Block[]): string | null {
  const addresses = blocks
    .filter(({ kind }) => kind === 'BOILERPLATE')
    .flatMap(({ start, end }) => text.slice(start, end).match(/https?:\/\/[^\s<>]+/g) ?? []);
  return addresses.at(-1) ?? null;
}

/** Parts of a page in which its day is printed. */
const DATED: readonly Block['kind'][] = ['BOILERPLATE', 'CREDIT', 'DATELINE'];

function findPublication(
  { publishedOn }: GivenText,
  plain: string,
  blocks: readonly Block[],
  language: string,
  url: string | null,
): DayRange | null {
  const on = (day: string, basis: DayRange['basis']): DayRange => ({ earliest: day, latest: day, basis });
  if (publishedOn !== undefined) return on(publishedOn, 'STATED');
  for (const { kind, start, end } of blocks) {
    const day = DATED.includes(kind) ? findPrintedDay(plain.slice(start, end), language) : null;
    if (day !== null) return on(day, 'STATED');
  }
  const [, year, month, day] = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?!\d)/.exec(url ?? '') ?? [];
  const fromAddress = `${year}-${month}-${day}`;
  return isDay(fromAddress) ? on(fromAddress, 'INFERRED') : null;
}

/** How credits begin, in lower case. */
const ROLES: readonly (readonly [CreditRole, RegExp])[] = [
  ['TRANSLATOR', /^(?:translat(?:ion|ed)(?: by)?|traducción de|traducido por|перевод|ترجمة) ?:? ?/],
  [
    'PHOTOGRAPHER',
    /^(?:photo(?:s|graph|graphs|graphy)?(?: credit| by)?|image(?: credit)?|picture|foto|фото|تصوير) ?:? ?/,
  ],
  ['AUTHOR', /^(?:\(?(?:by|written by|story by|reporting by|reported by|por|texto|автор|авторы|текст|بقلم|كتب)) ?:? /],
];

function findCredits(plain: string, blocks: readonly Block[]): FoundCredit[] {
  return blocks
    .filter(({ kind }) => kind === 'CREDIT')
    .flatMap((block) => {
      const line = plain.slice(block.start, block.end);
      if (/contributed/i.test(line))
        return [{ ...quote(plain, trim(plain, block)), role: 'CONTRIBUTING_AGENCY' as const }];
      for (const [role, pattern] of ROLES) {
        const [lead] = pattern.exec(line.toLowerCase()) ?? [];
        if (lead !== undefined) return splitNames(plain, { start: block.start + lead.length, end: block.end }, role);
      }
      // "Yuri Smith / EPA": a picture and who took it.
      return / [/|] /.test(line) ? splitNames(plain, block, 'PHOTOGRAPHER') : [];
    });
}

/** The names of a line: "John Smith and Ana López", "Yuri Smith / EPA". */
function splitNames(plain: string, { start, end }: Span, role: CreditRole): FoundCredit[] {
  const names: FoundCredit[] = [];
  for (const { 0: name, index } of plain
    .slice(start, end)
    .matchAll(/(?:(?! and | y | и | with | in |[/|,;&()]).)+/gu)) {
    const words = trim(plain, { start: start + index, end: start + index + name.length });
    const label = plain.slice(words.start, words.end).replace(/^(?:and|y|и) /, '');
    const from = words.end - label.length;
    if (/^\p{Lu}|^\p{Lo}/u.test(label)) names.push({ ...quote(plain, { start: from, end: words.end }), role });
    if (/^ in /.test(plain.slice(words.end))) break;
  }
  return names;
}

function trim(plain: string, { start, end }: Span): Span {
  const words = plain.slice(start, end);
  const [before] = /^[\s_*]*/.exec(words) ?? [''];
  const [after] = /[\s.)_*]*$/.exec(words) ?? [''];
  return { start: start + before.length, end: Math.max(start + before.length, end - after.length) };
}
