import type { Candidate, Reading } from '../../server/domain/reading/stages.ts';
import { findNumberOf, overlap, type Pair } from './match.ts';
import { type ExpectedClaim, findClaim } from './passages.ts';
import { isFound, listUnseen, QUESTIONS, type ReadPassage } from './score.ts';

/** What was read wrong in a passage, in words. */

export interface Miss {
  readonly kind: string;
  readonly id: string;
  readonly text: string;
}

export function listMisses(read: ReadPassage): Miss[] {
  const { passage, reading, matching } = read;
  const misses = (kind: string, texts: readonly string[]) => texts.map((text) => ({ kind, id: passage.id, text }));
  const found = matching.pairs.filter(isFound);
  const asked = (question: keyof typeof QUESTIONS, show: (pair: Pair) => string) =>
    misses(
      question,
      found.filter((pair) => !QUESTIONS[question](pair)).map((pair) => `${quote(pair.claim)} ${show(pair)}`),
    );
  return [
    ...misses('unseen number', listUnseen(read)),
    ...misses(
      'missed',
      matching.missed.map((claim) => `${quote(claim)} ${claim.measure[0]}; its number is ${fateOf(claim, read)}`),
    ),
    ...misses(
      'wrong number',
      matching.pairs
        .filter(({ number }) => !number)
        .map(
          ({ claim, candidate }) =>
            `${quote(claim)} ${claim.value ?? claim.low} → ${showCandidate(candidate, reading)}`,
        ),
    ),
    ...misses(
      'wrong measure',
      matching.pairs
        .filter(({ number, measure }) => number && !measure)
        .map(
          ({ claim, candidate }) => `${quote(claim)} ${claim.measure.join('/')} → ${showCandidate(candidate, reading)}`,
        ),
    ),
    ...misses(
      'no claim',
      matching.extra.map((candidate) => showCandidate(candidate, reading)),
    ),
    ...misses(
      'given twice',
      matching.repeated.map((candidate) => showCandidate(candidate, reading)),
    ),
    ...asked('quantifier', ({ claim, candidate }) => `${claim.quantifier.join('/')} → ${candidate.quantifier}`),
    ...asked('chain', ({ claim, candidate }) => `${showChain(claim)} → ${showLinks(candidate)}`),
    ...asked(
      'population',
      ({ claim, candidate }) =>
        `${claim.population.join('/') || 'everyone'} → ${candidate.population.label ?? 'everyone'}`,
    ),
    ...asked('countType', ({ claim, candidate }) => `${claim.countType.join('/')} → ${candidate.countType}`),
  ];
}

const quote = ({ words }: ExpectedClaim) => `“${words}”`;

function fateOf(claim: ExpectedClaim, { passage, reading }: ReadPassage): string {
  const place = findClaim(passage.text, claim);
  const numbers = reading.numbers.filter((number) => overlap(number, place));
  const fates = numbers.map((number) =>
    number.fate === 'EXCLUDED' ? `excluded as ${number.because}` : number.fate.toLowerCase(),
  );
  return fates.join(', ').replaceAll('_', ' ') || 'not seen';
}

function showCandidate(candidate: Candidate, reading: Reading): string {
  const number = findNumberOf(reading, candidate);
  return `${candidate.measure} ${candidate.value ?? candidate.low ?? number?.words ?? ''} “${candidate.wording}” (${candidate.rule})`;
}

const showChain = ({ chain, otherChains }: ExpectedClaim) =>
  [chain, ...otherChains]
    .map((links) => links.map(({ label }) => label.join('/')).join(' < ') || 'the article')
    .join(' or ');
const showLinks = ({ attributions }: Candidate) => attributions.map(({ text }) => text).join(' < ') || 'the article';
