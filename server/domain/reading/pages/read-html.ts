import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isDay } from '../../figures/dates.ts';
import { toArticleText } from './to-article-text.ts';

/** The article of an HTML page, as plain text, with what the page says about it. */
export interface PageArticle {
  /** The headline, then the article in paragraphs with an empty line between them. */
  readonly text: string;
  /** BCP 47. Null if the page does not say. */
  readonly language: string | null;
  /** ISO 8601 day, in the time zone that the page prints. Null if the page does not say. */
  readonly publishedOn: string | null;
  /** The site's own name for itself. */
  readonly publisher: string | null;
  /** The address that the page calls its own. */
  readonly url: string | null;
}

/** Why a page cannot be read. */
export class UnreadablePage extends Error {}

/** Most UTF-16 code units of a page. News pages rarely have more than a million. */
export const LONGEST_PAGE_CHARS = 5_000_000;

/** Most tags and entities of a page. Each takes time to read. News pages have up to some 10,000. */
const MOST_MARKS = 60_000;

/** Deepest nesting of elements. Pages have some 30 levels, and the time that the search for the article takes grows with the square. */
const DEEPEST_ELEMENTS = 256;

/**
 * Reads the article of an HTML page and leaves out menus, advertisements and comments. No script runs, and nothing is loaded.
 * @throws UnreadablePage if the page is too large or contains no article
 */
export function readHtml(html: string): PageArticle {
  if (html.length > LONGEST_PAGE_CHARS)
    throw new UnreadablePage(
      `The page has ${html.length.toLocaleString('en')} characters; the most that is read are ${LONGEST_PAGE_CHARS.toLocaleString('en')}.`,
    );
  refuseBombs(html);
  const { document } = parseHTML(addDocumentTags(html));
  const language = readLanguage(document);
  const url = readAddress(document);
  const article = new Readability(document, { serializer: (node) => node }).parse();
  if (!article?.content) throw new UnreadablePage('The page contains no article.');
  const text = [article.title?.trim() ?? '', toArticleText(article.content)].filter((part) => part !== '').join('\n\n');
  return {
    text,
    language,
    publishedOn: readDay(article.publishedTime),
    publisher: article.siteName?.trim() || null,
    url,
  };
}

/** Counts tags and their depth before a tree is built, so that a small file cannot take minutes. */
function refuseBombs(html: string): void {
  let [marks, depth] = [0, 0];
  for (const [tag, slash, name] of html.matchAll(/[<&](?:(?<=<)(\/?)([a-z][a-z0-9-]*))?/gi)) {
    marks += 1;
    if (marks > MOST_MARKS)
      throw new UnreadablePage(`The page has more than ${MOST_MARKS.toLocaleString('en')} tags and entities.`);
    if (name === undefined || EMPTY_ELEMENTS.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash === '' ? 1 : -1));
    if (depth > DEEPEST_ELEMENTS)
      throw new UnreadablePage(
        `The page has more than ${DEEPEST_ELEMENTS} elements inside one another, such as ${tag}>.`,
      );
  }
}

/** Elements that have no end tag (HTML Living Standard, 13.1.2), or often are written without one. */
const EMPTY_ELEMENTS = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td tr th dt dd option path'.split(' '),
);

/** Pages may leave out the tags of the document, its head and its body, or any of them. linkedom needs them all. */
function addDocumentTags(html: string): string {
  const [opening = '<html>'] = /<html(?:\s[^>]{0,1000})?>/i.exec(html) ?? [];
  const inside = html.replace(/<(?:!doctype|\/?(?:html|head|body))(?:\s[^>]{0,1000})?>/gi, '');
  return `<!doctype html>${opening}<head></head><body>${inside}</body></html>`;
}

function readLanguage(document: Document): string | null {
  const said = document.documentElement?.getAttribute('lang')?.trim();
  try {
    return said ? (Intl.getCanonicalLocales(said.replaceAll('_', '-'))[0] ?? null) : null;
  } catch {
    return null;
  }
}

function readAddress(document: Document): string | null {
  const said =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return said && URL.canParse(said) && /^https?:/.test(said) ? said : null;
}

function readDay(said: string | null | undefined): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(said?.trim() ?? '')?.[0];
  return day !== undefined && isDay(day) ? day : null;
}
