const list = (words: string) => words.split(/\s+/).filter(Boolean);
const endWith = (stems: string, endings: readonly string[]) =>
  list(stems).flatMap((stem) => endings.map((ending) => stem.replaceAll('_', ' ') + ending));

const NOUN = list('а я у ю ом ем ой ей е и ы ов ев ам ям ами ями ах ях ь ью').concat('');
const ADJECTIVE = list('ый ий ой ая яя ое ее ые ие ого его ому ему ым им ых их ыми ими ую юю ей ом ем');

/** Writes out all endings that nouns can have after these stems. Some words that come out do not exist. */
export const declineRussianNouns = (stems: string): string[] => endWith(stems, NOUN);

/** The same for adjectives and participles, which are nouns as well: "раненый", "погибших". */
export const declineAdjectives = (stems: string): string[] => endWith(stems, ADJECTIVE);

/** Short participles: "убит" stands for "убит убита убито убиты". */
export const declineShort = (stems: string): string[] => endWith(stems, ['', 'а', 'о', 'ы']);

/** The past of verbs in four forms, from the masculine: "убил", "погиб", "скончался". */
export function listPast(verbs: string): string[] {
  return list(verbs).flatMap((verb) => {
    const word = verb.replaceAll('_', ' ');
    if (word.endsWith('ся')) {
      const stem = word.slice(0, -2).replace(/л$/, '');
      return [word, `${stem}лась`, `${stem}лось`, `${stem}лись`];
    }
    const stem = word.replace(/л$/, '');
    return [word, `${stem}ла`, `${stem}ло`, `${stem}ли`];
  });
}
