import { francAll } from 'franc-min';

/** Recognises the language of a text. franc-min compares the frequencies of three letters with those of some 80 languages. */

/** Languages whose numbers can be read, by their codes in ISO 639-3. */
const TAGS: Readonly<Record<string, string>> = {
  ...{ arb: 'ar', deu: 'de', eng: 'en', fra: 'fr', hin: 'hi', pes: 'fa', por: 'pt', rus: 'ru', spa: 'es', tur: 'tr' },
  ...{ ukr: 'uk', cmn: 'zh', ita: 'it', nld: 'nl', pol: 'pl', swe: 'sv', jpn: 'ja', kor: 'ko', ind: 'id', vie: 'vi' },
  ...{ ron: 'ro', ces: 'cs', hun: 'hu', ell: 'el', heb: 'he', srp: 'sr', bul: 'bg', swh: 'sw', amh: 'am', som: 'so' },
};
/** More of a text makes it no surer. */
const LONGEST_SAMPLE_CHARS = 1000;
/** A shorter text in Latin letters can be in any language. */
const SHORTEST_SAMPLE_CHARS = 30;

/** From 0 to 1, beside the likeliest language. */
const MOST_LIKELY = 0.95;

/** Returns the BCP 47 tag of the language of a text: "en" if it is too short to tell, and "und" if it is one that is not known here. */
export function recogniseLanguage(text: string): string {
  const sample = text.slice(0, LONGEST_SAMPLE_CHARS);
  if (/\p{Script=Hebrew}/u.test(sample) && !/\p{Script=Latin}{3}/u.test(sample)) return 'he';
  if (sample.length < SHORTEST_SAMPLE_CHARS && !/[^\p{Script=Latin}\p{P}\p{N}\p{S}\s]/u.test(sample)) return 'en';
  const ranked = francAll(sample, { minLength: 3 });
  // Names of people and places make short English texts look foreign.
  if (ranked.some(([code, score]) => code === 'eng' && score > MOST_LIKELY)) return 'en';
  const [first = ['und', 0]] = ranked;
  return TAGS[first[0]] ?? 'und';
}
