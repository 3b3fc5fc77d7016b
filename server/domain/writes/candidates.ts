import { type CandidateEntry, type CandidatePlace, candidate as candidateKind } from '../records/candidate.ts';
import { listIssues } from '../records/issues.ts';
import type { Standing } from '../records/kind.ts';
import { reading as readingKind } from '../records/reading.ts';
import { findRepeats } from '../records/repeats.ts';
import { updateRecord } from '../records/write-record.ts';
import { checkText, findMissingWords } from './check-words.ts';
import type { Based } from './claims.ts';
import type { Draft } from './drafts.ts';
import type { Work } from './perform.ts';
import { Conflict, type FieldPath, Invalid, type Issue, NotFound, refuseIf } from './refusals.ts';

/** What curators do with candidates, apart from accepting them. Every function throws a Refusal if the write cannot be made. */

export type StandingCandidate = Standing<CandidateEntry, CandidatePlace>;

/** A candidate on its way to become a claim. */
export interface Accepting {
  readonly standing: StandingCandidate;
  /** The candidate with the corrections. */
  readonly entry: CandidateEntry;
  /** Event, place, population and sources, and anything else that the claim gets. */
  readonly decisions: Draft;
  /** Its path in the input. */
  readonly path: FieldPath;
}

/** The most candidates that one write decides on. */
const MOST_DECIDED = 100;

/**
 * Reads candidates in the order given, and checks that each is at the version on which the write is based.
 * @throws NotFound, Conflict, Invalid
 */
export async function readCandidates({ tx }: Work, based: readonly Based[]): Promise<StandingCandidate[]> {
  if (based.length === 0 || based.length > MOST_DECIDED)
    throw new Invalid([
      {
        path: ['candidates'],
        code: 'OUT_OF_RANGE',
        message: `has ${based.length} candidates, and must have 1 to ${MOST_DECIDED}`,
      },
    ]);
  refuseIf(
    findRepeats(based, ({ id }) => id).map((i) => ({
      path: ['candidates', i, 'id'],
      code: 'NOT_UNIQUE',
      message: 'is listed twice',
    })),
  );
  const found = await candidateKind.read(tx, { id: { in: based.map(({ id }) => id) } });
  const byId = new Map(found.map((one) => [one.id, one]));
  return based.map((one, i) => pickBased(byId.get(one.id), one, ['candidates', i, 'id']));
}

function pickBased(found: StandingCandidate | undefined, { version }: Based, path: FieldPath): StandingCandidate {
  if (found === undefined) throw new NotFound(path, 'There is no candidate with this id.');
  if (found.version !== version) throw new Conflict('CANDIDATE', found.id, version, found.version);
  return found;
}

/** Returns why a candidate is closed for a decision, as an issue. Undefined if it is open to it. */
export function findClosed({ entry }: StandingCandidate, path: FieldPath): Issue | undefined {
  const code = 'WRONG_STATE' as const;
  if (entry.state === 'ACCEPTED')
    return {
      path,
      code,
      message: 'was accepted already: revise or retract its claim instead',
      ...(entry.claim !== null && { claimId: entry.claim }),
    };
  if (entry.state !== 'SUPERSEDED') return undefined;
  return {
    path,
    code,
    message: 'was superseded when a newer version of the reader read the text: decide on its newer candidates',
  };
}

/** Rejects candidates, with the reason of the write. @returns their ids */
export async function rejectCandidates(work: Work, based: readonly Based[]): Promise<string[]> {
  const candidates = await readCandidates(work, based);
  refuseIf(
    candidates.flatMap((one, i): Issue | Issue[] => {
      const path = ['candidates', i, 'id'];
      if (one.entry.state === 'REJECTED') return { path, code: 'WRONG_STATE', message: 'was rejected already' };
      return findClosed(one, path) ?? [];
    }),
  );
  for (const one of candidates)
    await updateRecord(work, candidateKind, one, { ...one.entry, state: 'REJECTED', rejection: work.reason });
  return candidates.map(({ id }) => id);
}

/** A correction of a candidate. */
export interface Correction {
  readonly based: Based;
  readonly changes: Draft;
  /** The text that was read, to check the words against. */
  readonly text: string | null;
}

/** Corrects what was read: changes the given fields of the figure and leaves all others as they are. @returns its id */
export async function correctCandidate(work: Work, { based, changes, text }: Correction): Promise<string> {
  const [found] = await candidateKind.read(work.tx, { id: { in: [based.id] } });
  const standing = pickBased(found, based, ['id']);
  refuseIf([findClosed(standing, ['id']) ?? []].flat());
  if (standing.entry.state === 'REJECTED')
    throw new Invalid([{ path: ['id'], code: 'WRONG_STATE', message: 'was rejected: it can only be accepted' }]);
  const entry = reviseFigure(standing, changes, ['changes']);
  const given = checkText(text, await readSha256(work, standing));
  refuseIf(findMissingWords(given, entry.figure, ['changes']));
  const { version } = await updateRecord(work, candidateKind, standing, entry);
  if (version === undefined)
    throw new Invalid([{ path: ['changes'], code: 'UNCHANGED', message: 'would change nothing' }]);
  return standing.id;
}

/** Returns the entry with a changed figure. @throws Invalid with the path of each invalid field */
export function reviseFigure({ entry }: StandingCandidate, changes: Draft, path: FieldPath): CandidateEntry {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const { counted, ...figure } = given;
  const result = candidateKind.entry.safeParse({
    ...entry,
    figure: {
      ...entry.figure,
      ...figure,
      counted: { ...entry.figure.counted, ...(typeof counted === 'object' ? counted : {}) },
    },
  });
  if (result.success) return result.data;
  // The path of a fault begins with `figure`, which the input does not have.
  throw new Invalid(
    listIssues(result.error).map(({ path: [, ...field], ...issue }) => ({ ...issue, path: [...path, ...field] })),
  );
}

async function readSha256({ tx }: Work, { place }: StandingCandidate): Promise<string> {
  const [found] = await readingKind.read(tx, { id: { in: [place.readingId] } });
  if (found === undefined) throw new Error(`The reading ${place.readingId} does not exist.`);
  return found.entry.sha256;
}
