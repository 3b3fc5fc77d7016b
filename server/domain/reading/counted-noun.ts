import type { Chunk, NounChunk } from './chunks.ts';
import type { StateName, WordClass } from './languages/frame-rules.ts';

/** The people, as far as a verb wants to know. */
export interface CountedNoun {
  readonly isPeople: boolean;
  readonly isBody: boolean;
  readonly isHostage: boolean;
  readonly isBare: boolean;
  /** States that the noun names: "took 11 prisoners". */
  readonly states: readonly StateName[];
  /** What the words of the noun are. */
  readonly classes: ReadonlySet<WordClass>;
}

export function describeCounted(noun: NounChunk): CountedNoun {
  const known = noun.items.flatMap(({ entry }) => entry?.people ?? []);
  const measures = noun.head?.entry?.measures ?? [];
  return {
    isPeople: noun.isPeople,
    isBody: known.some(({ isBody }) => isBody) || measures.some(({ measure }) => measure === 'BODIES_RECOVERED'),
    isHostage:
      known.some(({ isHostage }) => isHostage) ||
      measures.some(({ measure, isWeak }) => isWeak === true && measure === 'HELD_HOSTAGE'),
    isBare: noun.head === null,
    states: noun.head?.entry?.states.map(({ name }) => name) ?? [],
    classes: noun.head?.entry?.classes ?? NO_CLASSES,
  };
}

/** The people of the number at `at`, also where "of" names them: "20 of the attackers". */
export function describeCountedAt(chunks: readonly Chunk[], at: number): CountedNoun {
  const [noun, of, people] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  if (noun?.kind !== 'NOUN') return NOBODY;
  const own = describeCounted(noun);
  if (noun.head !== null || of?.kind !== 'OF' || people?.kind !== 'NOUN') return own;
  return { ...describeCounted(people), isBare: false };
}

const NO_CLASSES: ReadonlySet<WordClass> = new Set();

const NOBODY: CountedNoun = {
  isPeople: false,
  isBody: false,
  isHostage: false,
  isBare: false,
  states: [],
  classes: NO_CLASSES,
};
