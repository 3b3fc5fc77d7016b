import type {
  AccountedNumber,
  Candidate,
  NumberFate,
  Reading,
  SourceLink,
} from '../../server/domain/reading/stages.ts';
import { findWords } from './passages.ts';

/** Readings made by hand, to test the scorer with. */

export function makeLink(text: string, verb: SourceLink['verb'] = 'SAYS'): SourceLink {
  return { text, verb, start: 0, end: text.length, kind: 'ORGANISATION', unnamed: null };
}

type Given = Pick<Candidate, 'measure'> & Partial<Candidate> & { readonly number: string };

/** Returns a reading with a candidate for each number given, and with these other numbers. */
export function makeReading(text: string, given: readonly Given[], others: readonly string[]): Reading {
  const numberAt = (words: string, printed: Partial<Candidate>, fate: NumberFate): AccountedNumber => ({
    ...{ ...findWords(text, words), words, quantifier: 'EXACT', quantifiers: [] },
    ...{ value: printed.value ?? null, low: printed.low ?? null, high: printed.high ?? null },
    ...fate,
  });
  const candidates = given.map(makeCandidate);
  return {
    ...{ version: '1', language: 'en', support: 'FULL', sha256: '', blocks: [], mentions: [], statuses: [] },
    document: { headline: null, publishedOn: null, credits: [], url: null },
    candidates,
    numbers: [
      ...given.map((one, candidate) => numberAt(one.number, one, { fate: 'CANDIDATE', candidate })),
      ...others.map((words) => numberAt(words, {}, { fate: 'LEFT_OVER' })),
    ],
  };
}

function makeCandidate({ number, ...given }: Given): Candidate {
  return {
    ...{ quantifier: 'EXACT', value: null, low: null, high: null, unit: 'PERSON', countType: 'INCIDENT' },
    ...{ stance: 'ASSERTS', cause: null, verification: null, identification: null, responsible: null, caveats: [] },
    ...{ composition: null, wording: number, prefix: null, suffix: null, start: 0, end: 0, attributions: [] },
    population: { label: null, sex: null, ageGroup: null, status: null, nationalities: [] },
    ...{ asOf: null, period: null, event: null, place: null, relation: null, repeats: [], confidence: 1, reasons: [] },
    ...{ rule: 'by hand', producer: 'RULES' },
    ...given,
  };
}
