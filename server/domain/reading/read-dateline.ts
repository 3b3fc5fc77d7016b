import type { TextRules } from './languages/text-rules.ts';

/** Finds the dateline before the first sentence of an article: where it was written, when, and by which agency. */

const LONGEST_CHARS = 110;
/** Letters with case. Short ranges compile much faster than the properties of Unicode. */
const UPPER = 'A-ZÀ-ÖØ-ÞĀĆČĎĐĞİŁŃŚŞŠŹŻŽА-ЯЁЄІЇҐ';
const LETTERS = 'A-Za-zÀ-ÖØ-öø-žА-яЁёЄєІіЇїҐґ';
const ARABIC = '\u0621-\u064a\u0671-\u06d3';
const DASH = '(?:[-–—―−]{1,2}|\\.[-–—])';
/** "KYIV", "PORT-AU-PRINCE", "BEIRUT/JERUSALEM", "RIO DE JANEIRO". */
const CAPITALS = `[${UPPER}][${UPPER}'’.-]{1,20}(?:[ /-][${UPPER}][${UPPER}'’.-]{0,20}){0,4}`;
/** "Port Sudan", "Gaza Strip", "Isle of Man". */
const NAME = `[${UPPER}][${LETTERS}'’.-]{1,20}(?:[ /-](?:[${UPPER}][${LETTERS}'’.-]{0,20}|of|the|de|del|la|el|al)){0,4}`;
const REGION = `(?:, ${NAME}){0,2}`;
/** An agency in brackets or between slashes, and one that is known, after which no dash is needed. */
const AGENCY = `(?:\\((?:[${UPPER}][${LETTERS}.&]{0,20}[ /]?){1,4}\\)|/ ?(?:[${UPPER}][${LETTERS}]{0,20} ?){1,3}/)`;
const KNOWN_AGENCY =
  '\\((?:AP|AFP|Reuters|Xinhua|TASS|EFE|ANSA|UPI|CNN|IRNA|Interfax|WAFA|Anadolu|AA|ANI|PTI|IANS|BBC|DW|UN News|KUNA|SPA|SUNA|Bloomberg|Kyodo|Yonhap|VOA|Europa Press)\\)';
/** Short names in capitals before a colon: who speaks, and not where. */
const SPEAKER =
  '(?!UN[A-Z]|OCHA|OHCHR|NATO|ICRC|IFRC|HAMAS|TASS|FEMA|USGS|CENTCOM|OSCE|INTERPOL|EUROPOL|MSF|SANA|WAFA)';
/** What follows a dateline begins as a sentence does, and not in the middle of one: "NATO – the alliance – said". */
const BEGINNING = `(?=["'“«„(\\[]?(?:[${UPPER}\\d]|[^\\u0000-\\u052f\\u2000-\\u206f]))`;

const patterns = new Map<TextRules, readonly RegExp[]>();

function readPatterns(rules: TextRules): readonly RegExp[] {
  const known = patterns.get(rules) ?? makePatterns(rules);
  patterns.set(rules, known);
  return known;
}

function makePatterns({ monthNames }: TextRules): readonly RegExp[] {
  const compile = (source: string) => new RegExp(`^(?:${source})`);
  const months = monthNames.replaceAll(/[a-zа-я]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
  /** "Oct. 7", "7 October 2023", "Oct 7, 2023", "2 de septiembre". */
  const day = `(?:(?:${months})\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2}(?: de)? (?:${months})\\.?(?:(?: de)? \\d{4})?(?: г\\.)?)`;
  const when = `(?:[,.]? ${day}\\.?)?`;
  return [
    // "KYIV, Ukraine, Oct. 7 (AP) —", "MOSCOW, September 2. /TASS/.", "GAZA, 7 oct (EFE).-"
    compile(`${NAME}${REGION}${when} ?${AGENCY}(?: ?${DASH} ?| ?[:.] ?(?:${DASH} ?)?)${BEGINNING}`),
    compile(`${NAME}${REGION}${when} ?${KNOWN_AGENCY} ${BEGINNING}`),
    // "GAZA CITY —", "BEIRUT, 7 October –", "МОСКВА, 2 сен — РИА Новости."
    compile(`${CAPITALS}${REGION}${when} ?${DASH} ?(?:РИА Новости\\. )?${BEGINNING}`),
    compile(`${NAME}${REGION}[,.]? ${day}\\.? ?${DASH} ?(?:РИА Новости\\. )?${BEGINNING}`),
    // "Port Sudan – At least".
    compile(`${NAME}${REGION} [–—] ${BEGINNING}`),
    // "NEW DELHI: At least". Shorter names are mostly organisations.
    compile(`${SPEAKER}(?=[${UPPER} ]{5,})${CAPITALS}${REGION}${when}: ${BEGINNING}`),
    // "(Beirut, May 5, 2024) – ", "(Kyiv) "
    compile(`\\(${NAME}${REGION}${when}\\) ?(?:${DASH} ?)?${BEGINNING}`),
    // "غزة (الأراضي الفلسطينية) (أ ف ب) –", "غزة - رويترز -", "غزة / الأناضول /"
    compile(`[${ARABIC} ]{2,30}(?:\\([${ARABIC} ]{2,30}\\) ?)?\\([${ARABIC}. ]{2,30}\\) ?(?:[-–—:] ?)?`),
    compile(`[${ARABIC}]{2,15}(?: [${ARABIC}]{2,15})? ?[-–—/] ?[${ARABIC}. ]{2,20} ?[-–—:/] ?`),
    // Times of a live blog: "14:35 GMT –", "[14:35]", "2:35 p.m. EST:".
    compile(
      `[[(]?\\d{1,2}[:.h]\\d{2}(?: ?[apAP]\\.?[mM]\\.?)?(?: (?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|local time|МСК|мск))?[\\])]?(?: ?${DASH} ?| ?[:|] ?| )${BEGINNING}`,
    ),
  ];
}

/**
 * Returns where the dateline at the beginning of a paragraph ends, or 0 if there is none.
 * @param words the paragraph without markup, as printed
 */
export function findDatelineEnd(words: string, rules: TextRules): number {
  const beginning = words.slice(0, LONGEST_CHARS * 2);
  const [first = ''] = /^[^ ,]+/.exec(beginning) ?? [];
  if (rules.starters.includes(first.toLowerCase())) return 0;
  for (const pattern of readPatterns(rules)) {
    const [found = ''] = pattern.exec(beginning) ?? [];
    if (found.length > 0 && found.length <= LONGEST_CHARS && found.length < words.length) return found.length;
  }
  return 0;
}

/** Whether a line is nothing but a dateline: "GAZA CITY, Palestine". */
export function isDateline(words: string): boolean {
  return words.length <= 40 && LINE.test(words);
}

const LINE = new RegExp(`^${CAPITALS}${REGION}$`);
