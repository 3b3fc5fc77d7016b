import type { Caveat, Measure } from '../../database/generated/prisma/enums.ts';
import type { FoundCount } from './count-scene.ts';
import { describeFrame } from './describe-frame.ts';
import { EVERYONE, findPeople } from './find-people.ts';
import { findPhraseOf } from './find-phrases.ts';
import type { FoundFrame } from './frame-search.ts';
import type { FrameRules } from './languages/frame-rules.ts';
import { type CandidateDraft, type MadeCandidates, mergeRepeats } from './merge-repeats.ts';
import { quoteWording } from './quote-wording.ts';
import type { Candidate, CountedPeople, DayRange, SourceLink, Span } from './stages.ts';

/** What other stages know about a figure. */
export interface FigureContext {
  /** Whether the text speaks of hostages: then captives are hostages, unless they are soldiers or prisoners. */
  readonly hasHostages: boolean;
  readonly attribute: (figure: Span) => {
    readonly links: readonly SourceLink[];
    readonly caveats: readonly Caveat[];
    readonly denies: boolean;
    readonly reasons: readonly string[];
  };
  /** The day that the words near a figure give it. */
  readonly findAsOf: (figure: Span) => DayRange | null;
  /** How the counts of the figures run. */
  readonly findCounts: (frames: readonly FoundFrame[]) => ReadonlyMap<FoundFrame, FoundCount>;
}

/** Makes candidates of the frames of a text. Frames come in the order of the text. */
export function makeCandidates(
  text: string,
  frames: readonly FoundFrame[],
  rules: FrameRules | null,
  context: FigureContext,
): MadeCandidates {
  if (rules === null) return { candidates: [], byNumber: new Map(), repeated: new Set() };
  const stated = frames.filter(
    ({ mood, sentence }) => mood === 'STATED' && findPhraseOf(sentence, rules.fictions) === null,
  );
  const counts = context.findCounts(stated);
  const bySentence = Map.groupBy(stated, ({ sentence }) => sentence);
  const drafts = stated.map((frame, i): CandidateDraft => {
    const others = (bySentence.get(frame.sentence) ?? []).filter((other) => other !== frame);
    return {
      frame,
      candidate: makeCandidate(
        text,
        frame,
        { others, before: stated[i - 1] ?? null, count: counts.get(frame) ?? null },
        rules,
        context,
      ),
    };
  });
  return mergeRepeats(drafts);
}

interface Company {
  readonly others: readonly FoundFrame[];
  readonly before: FoundFrame | null;
  readonly count: FoundCount | null;
}

function makeCandidate(
  text: string,
  frame: FoundFrame,
  { others, before, count }: Company,
  rules: FrameRules,
  context: FigureContext,
): Candidate {
  const { number, sentence } = frame;
  const source = context.attribute(frame.number ?? frame.words);
  const described = describeFrame(text, frame, others, rules);
  const { unit, ...population } = findPeople(text, sentence, frame.counted, rules);
  const isVague = number === null || number.quantifier === 'UNSPECIFIED';
  const caveats = [...new Set([...described.caveats, ...source.caveats])].filter(
    (caveat) => caveat !== 'SOURCE_UNNAMED' || source.links.length === 0,
  );
  const cut = quoteWording(text, frame);
  return {
    quantifier: number === null ? 'UNSPECIFIED' : isVague || !isOverThe(text, frame) ? number.quantifier : 'EXACT',
    value: isVague ? null : number.value,
    low: isVague ? null : number.low,
    high: isVague ? null : number.high,
    unit,
    measure: settleCaptivity(frame, population, context),
    countType: count?.countType ?? 'INCIDENT',
    stance: source.denies ? 'DENIES' : frame.stance,
    cause: described.cause,
    verification: described.verification,
    identification: null,
    responsible: null,
    caveats,
    composition: described.composition,
    ...cut,
    population: inheritPeople(text, frame, population, before, rules),
    attributions: source.links,
    asOf: context.findAsOf(frame.words),
    period: count?.period ?? null,
    event: described.event,
    place: null,
    relation: null,
    repeats: [],
    confidence: rateFrame(frame, caveats),
    reasons: [`"${frame.trigger.text}": ${frame.rule}.`, ...explainCount(text, count), ...source.reasons],
    rule: frame.rule,
    producer: 'RULES',
  };
}

/** Why a figure is no closed incident. */
function explainCount(text: string, count: FoundCount | null): string[] {
  if (!count?.because || count.countType === 'INCIDENT') return [];
  return [`"${text.slice(count.because.start, count.because.end)}": ${count.countType}.`];
}

/** "Over the six hostages": an article between a preposition and its number shows that it is no hedge. */
function isOverThe(text: string, { isDefinite, number, words }: FoundFrame): boolean {
  return (
    isDefinite &&
    number !== null &&
    number.value !== null &&
    words.start === number.start &&
    /\s$/.test(text.slice(0, number.start))
  );
}

function settleCaptivity({ measure }: FoundFrame, { status }: CountedPeople, { hasHostages }: FigureContext): Measure {
  return measure === 'HELD' && hasHostages && status !== 'COMBATANT' && status !== 'PRISONER_OF_WAR'
    ? 'HELD_HOSTAGE'
    : measure;
}

/** "12 soldiers were killed and 30 wounded": who is not named again is the same as before. */
function inheritPeople(
  text: string,
  frame: FoundFrame,
  own: CountedPeople,
  before: FoundFrame | null,
  rules: FrameRules,
): CountedPeople {
  if (frame.counted !== null || own.label !== null || before === null || before.sentence !== frame.sentence) return own;
  if (frame.relation?.kind === 'SUBSET_OF' || frame.rule === 'toll' || !frame.isJoined) return own;
  const { unit: _, ...people } =
    before.counted === null ? { ...EVERYONE, unit: null } : findPeople(text, before.sentence, before.counted, rules);
  return people;
}

/** How sure the rules are of each construction. Those where more words lie between number and verb are wrong more often. */
const SURE: Readonly<Record<string, number>> = {
  'object of an active verb': 0.95,
  'subject of a passive': 0.95,
  participle: 0.92,
  subject: 0.9,
  state: 0.9,
  toll: 0.93,
  'noun of what happened': 0.92,
  'noun that counts': 0.9,
  'relative clause': 0.85,
  adjective: 0.75,
};

function rateFrame({ rule, number, isUncertain }: FoundFrame, caveats: readonly Caveat[]): number {
  const base = SURE[rule] ?? 0.8;
  const doubts =
    (isUncertain ? 1 : 0) +
    (number?.quantifier === 'UNSPECIFIED' || number === null ? 1 : 0) +
    (caveats.length > 1 ? 1 : 0);
  return Math.round((base - doubts * 0.05) * 100) / 100;
}
