import type { NumberMention } from '../figures/numbers/mention.ts';
import type { FoundFrame } from './frame-search.ts';
import type { Candidate, Span } from './stages.ts';

/** Finds the figures that a text prints twice. */

/** The candidates of a text. */
export interface MadeCandidates {
  readonly candidates: readonly Candidate[];
  /** The candidate of each number, and the numbers that only repeat one. */
  readonly byNumber: ReadonlyMap<NumberMention, number>;
  readonly repeated: ReadonlySet<NumberMention>;
}

/** A figure and the candidate that is made of it. */
export interface CandidateDraft {
  readonly frame: FoundFrame;
  readonly candidate: Candidate;
}

/** With how many figures of the same number one is compared. A text that prints a number more often is no article. */
const MOST_COMPARED = 100;

const nameNumber = ({ value, low, high, unit }: Candidate) => `${value} ${low} ${high} ${unit}`;

/** A figure that the text prints twice is one candidate: a headline that repeats the body, or a later "the six hostages". */
export function mergeRepeats(drafts: readonly CandidateDraft[]): MadeCandidates {
  const kept: CandidateDraft[] = [];
  const alike = new Map<string, CandidateDraft[]>();
  const repeats = new Map<CandidateDraft, Span[]>();
  const repeated = new Set<NumberMention>();
  const representing = new Map<CandidateDraft, CandidateDraft>();
  // Headlines come last, so that the body's words are kept.
  const ordered = [...drafts].sort(
    (a, b) => Number(isHeadline(a)) - Number(isHeadline(b)) || a.candidate.start - b.candidate.start,
  );
  for (const draft of ordered) {
    const name = nameNumber(draft.candidate);
    const sameNumber = alike.get(name) ?? [];
    alike.set(name, sameNumber);
    const first = sameNumber.find((other) => isRepeat(draft, other));
    if (!first) {
      kept.push(draft);
      if (sameNumber.length < MOST_COMPARED) sameNumber.push(draft);
      continue;
    }
    const ofFirst = repeats.get(first) ?? [];
    repeats.set(first, ofFirst);
    ofFirst.push({ start: draft.candidate.start, end: draft.candidate.end });
    representing.set(draft, first);
    if (draft.frame.number) repeated.add(draft.frame.number);
  }
  kept.sort((a, b) => a.candidate.start - b.candidate.start);
  const byNumber = new Map(kept.flatMap((draft, i) => (draft.frame.number ? [[draft.frame.number, i] as const] : [])));
  const positions = new Map(kept.map((draft, i) => [draft, i]));
  const ofNumber = new Map(drafts.map((draft) => [draft.frame.number, draft]));
  const positionOf = (number: NumberMention): number | undefined => {
    const draft = ofNumber.get(number);
    return draft && positions.get(representing.get(draft) ?? draft);
  };
  const candidates = kept.map((draft, i): Candidate => {
    const { relation } = draft.frame;
    const to = relation ? positionOf(relation.to) : undefined;
    return {
      ...draft.candidate,
      repeats: repeats.get(draft) ?? [],
      relation: relation && to !== undefined && to !== i ? { kind: relation.kind, to } : null,
    };
  });
  return { candidates, byNumber, repeated };
}

const isHeadline = ({ frame }: CandidateDraft) => frame.sentence.block.kind === 'HEADLINE';

function isRepeat(draft: CandidateDraft, other: CandidateDraft): boolean {
  const [a, b] = [draft.candidate, other.candidate];
  if (a.value === null && a.low === null) return false;
  if (a.value !== b.value || a.low !== b.low || a.high !== b.high || a.unit !== b.unit) return false;
  const isSaidAgain = draft.frame.isDefinite && draft.frame.rule === 'relative clause';
  if (
    (a.measure !== b.measure && !isSaidAgain) ||
    a.stance !== b.stance ||
    (a.countType === 'PERIOD') !== (b.countType === 'PERIOD')
  )
    return false;
  if (draft.frame.sentence === other.frame.sentence) return false;
  const sameSource =
    a.attributions.length === 0 ||
    b.attributions.length === 0 ||
    a.attributions.at(-1)?.text === b.attributions.at(-1)?.text;
  if (isHeadline(draft)) return true;
  if (draft.frame.relation?.kind === 'ADDITIONAL_TO' || !(draft.frame.isDefinite || isTelling(a, b))) return false;
  const samePeople = a.population.label === b.population.label || a.population.label === null;
  return sameSource && samePeople && (a.quantifier === b.quantifier || a.quantifier === 'EXACT');
}

/** Two sentences that print the same small number may speak of different people. */
const MOST_UNTELLING = 20;

const isTelling = ({ value, low, population }: Candidate, other: Candidate) =>
  (value ?? low ?? 0) > MOST_UNTELLING || (population.label !== null && population.label === other.population.label);
