import { createHash } from 'node:crypto';
import type { Database } from '../../server/database/client.ts';
import type {
  AccountedNumber,
  Candidate,
  NumberFate,
  Reading,
  SourceLink,
} from '../../server/domain/reading/stages.ts';
import { openReading } from '../../server/domain/writes/open-reading.ts';
import { perform } from '../../server/domain/writes/perform.ts';

/** A made-up text of five figures, and readings of it made by hand. Nobody ever said any of this. */

export const TEXT = `Ferry sinks off Nowhere, killing at least 14

NOWHERE, Nov. 3 (Made-up Agency) - A ferry sank off the island of Nowhere on Sunday, killing at least 14 people, the coast
guard of Nowhere said. Another 23 passengers were injured, according to a hospital official.

Some 60 people were missing, the made-up ministry said. Nine of the dead were women, it said. The ferry was built in 1987.
`;

const position = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`The text has no "${words}".`);
  return { start, end: start + words.length };
};

export const link = (text: string, label: string, kind: SourceLink['kind'] = 'ORGANISATION'): SourceLink => ({
  text: label,
  ...position(text, label),
  kind,
  verb: 'SAYS',
  unnamed: kind === 'UNNAMED' ? 'OFFICIAL' : null,
});

/** What a figure says that differs from the usual. */
export type Figure = Partial<Candidate> & Pick<Candidate, 'wording' | 'value'>;

export function makeCandidate(text: string, { wording, ...given }: Figure): Candidate {
  return {
    quantifier: 'EXACT',
    low: null,
    high: null,
    unit: 'PERSON',
    measure: 'KILLED',
    countType: 'INCIDENT',
    stance: 'ASSERTS',
    cause: null,
    verification: null,
    identification: null,
    responsible: null,
    caveats: [],
    composition: null,
    wording,
    prefix: null,
    suffix: null,
    ...position(text, wording),
    population: { label: null, sex: null, ageGroup: null, status: null, nationalities: [] },
    attributions: [],
    asOf: { earliest: '2024-11-03', latest: '2024-11-03', basis: 'INFERRED' },
    period: null,
    event: null,
    place: null,
    relation: null,
    repeats: [],
    confidence: 0.9,
    reasons: ['The words "killed" name the measure.'],
    rule: 'made up',
    producer: 'RULES',
    ...given,
  };
}

/** A number with what became of it. */
export function makeNumber(
  text: string,
  words: string,
  value: number | null,
  fate: NumberFate,
  from = 0,
): AccountedNumber {
  return {
    value,
    low: null,
    high: null,
    quantifier: 'EXACT',
    quantifiers: ['EXACT'],
    words,
    ...position(text, words, from),
    ...fate,
  };
}

/** The reading of the text of five figures, as a version of the reader would give it. */
export function makeReading(given: Partial<Reading> & { readonly text?: string } = {}): Reading {
  const { text = TEXT, ...rest } = given;
  const body = text.indexOf('A ferry');
  return {
    version: '1.0.0',
    language: 'en',
    support: 'FULL',
    sha256: createHash('sha256').update(text).digest('hex'),
    document: {
      headline: { text: 'Ferry sinks off Nowhere, killing at least 14', start: 0, end: 44 },
      publishedOn: { earliest: '2024-11-03', latest: '2024-11-03', basis: 'STATED' },
      credits: [],
      url: null,
    },
    blocks: [],
    candidates:
      text === TEXT
        ? [
            makeCandidate(text, {
              wording: 'killing at least 14 people',
              value: 14,
              quantifier: 'AT_LEAST',
              attributions: [{ ...link(text, 'the coast\nguard of Nowhere') }],
              event: { text: 'A ferry sank', ...position(text, 'A ferry sank') },
              repeats: [position(text, 'killing at least 14')],
              confidence: 0.97,
            }),
            makeCandidate(text, {
              wording: 'Another 23 passengers were injured',
              value: 23,
              measure: 'INJURED',
              attributions: [link(text, 'a hospital official', 'UNNAMED')],
              relation: { kind: 'ADDITIONAL_TO', to: 0 },
              confidence: 0.8,
            }),
            makeCandidate(text, {
              wording: 'Some 60 people were missing',
              value: 60,
              quantifier: 'APPROXIMATELY',
              measure: 'MISSING',
              countType: 'TALLY_SO_FAR',
              attributions: [link(text, 'the made-up ministry')],
              confidence: 0.75,
            }),
            makeCandidate(text, {
              wording: 'Nine of the dead were women',
              value: 9,
              population: { label: 'women', sex: 'FEMALE', ageGroup: 'ADULT', status: null, nationalities: [] },
              attributions: [link(text, 'the made-up ministry')],
              relation: { kind: 'SUBSET_OF', to: 0 },
              confidence: 0.5,
            }),
          ]
        : [],
    numbers:
      text === TEXT
        ? [
            makeNumber(text, '14', 14, { fate: 'EXCLUDED', because: 'REPEATED' }),
            makeNumber(text, '3', 3, { fate: 'EXCLUDED', because: 'DATE' }),
            makeNumber(text, '14', 14, { fate: 'CANDIDATE', candidate: 0 }, body),
            makeNumber(text, '23', 23, { fate: 'CANDIDATE', candidate: 1 }),
            makeNumber(text, '60', 60, { fate: 'CANDIDATE', candidate: 2 }),
            makeNumber(text, 'Nine', 9, { fate: 'CANDIDATE', candidate: 3 }),
            makeNumber(text, '1987', 1987, { fate: 'LEFT_OVER' }),
          ]
        : [],
    mentions: [{ kind: 'EVENT', text: 'A ferry sank', ...position(text, text === TEXT ? 'A ferry sank' : '') }],
    statuses: [],
    ...rest,
  };
}

/** Records a reading as a curator would, and returns the id of its row. */
export async function recordReading(
  db: Database,
  read: Reading,
  {
    actor = 'Ada',
    url = null,
    publisher = null,
  }: { actor?: string; url?: string | null; publisher?: string | null } = {},
): Promise<string> {
  const { id: tokenId } = await db.prisma.token.create({
    data: {
      name: actor,
      role: 'CURATOR',
      hash: createHash('sha256').update(`${Math.random()}`).digest('hex'),
      hint: 'x',
    },
  });
  const { written } = await perform(
    db,
    {
      caller: { name: actor, role: 'CURATOR', tokenId },
      action: 'openReading',
      body: null,
      idempotencyKey: null,
      reason: 'Made up.',
    },
    async (work) => ({ reading: await openReading(work, { read, length: TEXT.length, url, publisher }) }),
  );
  return written.reading;
}
