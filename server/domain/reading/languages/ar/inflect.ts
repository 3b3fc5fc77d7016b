const list = (words: string) => words.split(/\s+/).filter(Boolean);

/** Arabic nouns with what is written together with them: the article, "for the", and the ending of an accusative. */
export const declineArabicNouns = (words: string): string[] =>
  list(words).flatMap((word) => define(word.replaceAll('_', ' ')));

/** Nouns with regular plurals and duals: "مصاب" stands for "مصابون", "مصابين", "مصابان" and so on. */
export const declineRegular = (words: string): string[] =>
  list(words).flatMap((word) =>
    ['', 'ون', 'ين', 'ان', 'ة', 'ات', 'تان', 'تين'].flatMap((ending) => define(word + ending)),
  );

/** Nouns with irregular plurals: only their duals are regular. */
export const declineBroken = (words: string): string[] =>
  list(words).flatMap((word) => ['', 'ان', 'ين'].flatMap((ending) => define(word + ending)));

function define(word: string): string[] {
  const isOpen = /[ةىءاي]$/.test(word) && !/ي$/.test(word);
  return [word, `ال${word}`, `لل${word}`, ...(isOpen || word.includes(' ') ? [] : [`${word}ا`])];
}

/** Adds to the past of a verb ("قتل") that of a feminine subject and of a plural, and the present of both. The present is given after a slash. */
export function conjugateArabic(verbs: string): { readonly one: string[]; readonly many: string[] } {
  const pairs = list(verbs).map((verb) => verb.replaceAll('_', ' ').split('/'));
  const one = pairs.flatMap(([past = '', present]) => [
    past,
    feminise(past),
    ...(present ? [`ي${present}`, `ت${present}`] : []),
  ]);
  const many = pairs.flatMap(([past = '']) => [`${past.replace(/[ىاي]$/, '')}وا`]);
  return { one, many };
}

function feminise(past: string): string {
  if (/ي$/.test(past)) return `${past}ت`;
  return /[ىا]$/.test(past) ? `${past.slice(0, -1)}ت` : `${past}ت`;
}
