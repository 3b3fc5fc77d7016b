import type { VerbRule } from '../frame-rules.ts';

export type Words = NonNullable<VerbRule['words']>;

const list = (words: string) => words.split(/\s+/).filter(Boolean);

/**
 * Writes out the forms of Spanish verbs, third persons only. "morir:muer:muri:muert" gives the stems of the present, of the past, and of the
 * participle where they are irregular. Infinitives count as forms like "muriendo" too: "tras matar a tres".
 */
export function conjugateSpanish(verbs: string): Words {
  const all = list(verbs).map(inflect);
  const join = (form: keyof Words) => all.flatMap((words) => words[form] ?? []);
  return { BASE: join('BASE'), PAST: join('PAST'), PARTICIPLE: join('PARTICIPLE'), ING: join('ING') };
}

/** The same without forms that are mostly nouns: "marcha", "ataque". */
export function conjugateOther(verbs: string): Words {
  const words = conjugateSpanish(verbs);
  return { ...words, PAST: words.PAST?.filter((word) => !/[ae]$/.test(word) || /aba$/.test(word)) ?? [] };
}

function inflect(entry: string): Words {
  const [verb = '', present, past, participle] = entry.split(':');
  const stem = verb.slice(0, -2);
  const isAr = verb.endsWith('ar');
  const now = present || stem;
  const then = past || stem;
  const done = participle || `${stem}${isAr ? 'ad' : 'id'}`;
  const endings = isAr
    ? { now: ['a', 'an'], before: ['ó', 'aron'], was: ['aba', 'aban'], ing: 'ando' }
    : { now: ['e', 'en'], before: ['ió', 'ieron'], was: ['ía', 'ían'], ing: 'iendo' };
  // A past such as "detuv" takes the endings of irregular verbs, one such as "huy" those of verbs with y.
  const thenEndings = /uv$|ij$|uj$|is$|us$/.test(then)
    ? ['o', /j$/.test(then) ? 'eron' : 'ieron']
    : /y$/.test(then)
      ? ['ó', 'eron']
      : endings.before;
  return {
    BASE: [verb],
    PAST: [
      ...endings.now.map((ending) => now + ending),
      ...thenEndings.map((ending) => then + ending),
      ...endings.was.map((ending) => stem + ending),
    ],
    PARTICIPLE: ['o', 'a', 'os', 'as'].map((ending) => done + ending),
    ING: [verb, /y$/.test(then) ? `${then}endo` : (past && !/uv$/.test(then) ? then : stem) + endings.ing],
  };
}

/** Writes out the plural of Spanish nouns: "soldado" stands for "soldado" and "soldados", "niño/a" for four words. Underscores stand for spaces. */
export function decline(nouns: string): string[] {
  return list(nouns).flatMap((noun) => {
    const word = noun.replaceAll('_', ' ');
    if (word.endsWith('/a')) return ['o', 'a', 'os', 'as'].map((ending) => `${word.slice(0, -3)}${ending}`);
    if (word.endsWith('+a'))
      return [word.slice(0, -2), `${word.slice(0, -2)}a`, `${word.slice(0, -2)}es`, `${word.slice(0, -2)}as`];
    if (/s$/.test(word)) return [word];
    if (/z$/.test(word)) return [word, `${word.slice(0, -1)}ces`];
    return [word, /[aeiouáéó]$/.test(word) ? `${word}s` : `${word}es`];
  });
}
