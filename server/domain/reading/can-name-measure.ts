import type { Measure } from '../../database/generated/prisma/enums.ts';
import { loadFrameLexicon, type WordEntry } from './frame-lexicon.ts';
import type { FrameRules } from './languages/frame-rules.ts';
import type { Sentence } from './stages.ts';

/**
 * Whether a sentence has a word that can mean a measure: for KILLED "dead", "died" or "toll". It says nothing about whom or which
 * number the word is about.
 */
export function canNameMeasure(sentence: Sentence, measure: Measure, rules: FrameRules): boolean {
  const { phrases } = loadFrameLexicon(rules);
  const words = sentence.tokens.map(({ folded }) => folded);
  return words.some((word, at) =>
    (phrases.get(word) ?? []).some(
      (phrase) => canMean(phrase.entry, measure) && phrase.words.every((part, i) => words[at + i] === part),
    ),
  );
}

function canMean({ verbs, states, measures, happenings, tolls }: WordEntry, measure: Measure): boolean {
  return (
    [...states, ...measures, ...happenings, ...tolls].some((rule) => rule.measure === measure) ||
    verbs.some(({ rule }) =>
      rule.senses.some((sense) => [sense.measure, sense.bodies, sense.hostages, sense.byAuthorities].includes(measure)),
    )
  );
}
