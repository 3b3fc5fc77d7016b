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

/** A shorter text in Latin letters is told by its common words: names outweigh its other words. */
const LONGEST_BRIEF_CHARS = 300;
const LATIN_ONLY = /^[\p{Script=Latin}\p{P}\p{N}\p{S}\p{M}\s\p{Cc}\p{Cf}]*$/u;

/** Words that are frequent in news, and hardly used in the other languages of Latin letters. */
const COMMON_WORDS: Readonly<Record<string, ReadonlySet<string>>> = readCommonWords({
  en: 'the of and at least to were was is are been has have had on off for by after from with as it that this when more than across near killed killing kill kills dead death deaths dies died injured wounded hurt missing hostages people said says police officials soldiers',
  es: 'el los las y que por del al se su con para más tras murieron muertos muerto heridos fueron han personas dijo según menos',
  fr: 'il y a à eu le les des du et dans au aux été ont est sont une morts tués blessés selon moins après sur plus',
  pt: 'os e em da do das dos na no foram um uma mortos feridos pessoas morreram disse após ao mais',
  de: 'der die das und im wurden wurde ist sind mindestens nach tote verletzte menschen bei auf den dem mehr',
  it: 'il gli di e sono nel nella della morti feriti persone almeno dopo è stati più',
  nl: 'het een van en zijn werden bij doden gewonden mensen minstens volgens meer dan',
  sv: 'och det på av är som döda skadade människor minst har efter till',
  tr: 've bir kişi öldü yaralandı ile en az için',
  pl: 'w i na się osób zginęło rannych co najmniej',
  ro: 'și în au fost morți răniți persoane cel puțin',
  id: 'yang dan di orang tewas dengan sedikitnya',
});

function readCommonWords(lists: Readonly<Record<string, string>>): Readonly<Record<string, ReadonlySet<string>>> {
  return Object.fromEntries(Object.entries(lists).map(([tag, words]) => [tag, new Set(words.split(' '))]));
}

/** The language most of whose common words a text has, English among equals. Undefined if it has none of any. */
function recogniseBrief(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(COMMON_WORDS).map(
    ([tag, common]) => [tag, words.filter((word) => common.has(word)).length] as const,
  );
  const [first] = counts.toSorted(([, a], [, b]) => b - a);
  return first && first[1] > 0 ? first[0] : undefined;
}

/** From 0 to 1, beside the likeliest language. */
const MOST_LIKELY = 0.95;

/** Returns the BCP 47 tag of the language of a text: "en" if it is too short to tell, and "und" if it is one that is not known here. */
export function recogniseLanguage(text: string): string {
  const sample = text.slice(0, LONGEST_SAMPLE_CHARS);
  if (/\p{Script=Hebrew}/u.test(sample) && !/\p{Script=Latin}{3}/u.test(sample)) return 'he';
  if (sample.length < LONGEST_BRIEF_CHARS && LATIN_ONLY.test(sample)) {
    const brief = recogniseBrief(sample);
    if (brief !== undefined) return brief;
  }
  if (sample.length < SHORTEST_SAMPLE_CHARS && LATIN_ONLY.test(sample)) return 'en';
  const ranked = francAll(sample, { minLength: 3 });
  // Names of people and places make short English texts look foreign.
  if (ranked.some(([code, score]) => code === 'eng' && score > MOST_LIKELY)) return 'en';
  const [first = ['und', 0]] = ranked;
  return TAGS[first[0]] ?? 'und';
}
