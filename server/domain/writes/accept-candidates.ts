import { article as articleKind } from '../records/article.ts';
import { type CandidateEntry, candidate as candidateKind } from '../records/candidate.ts';
import { reading as readingKind } from '../records/reading.ts';
import { updateRecord } from '../records/write-record.ts';
import { findOrMakeArticle, type GivenArticle, type StandingReading } from './article-of-reading.ts';
import { type Accepting, findClosed, readCandidates, reviseFigure, type StandingCandidate } from './candidates.ts';
import { checkText, findMissingWords } from './check-words.ts';
import { type Based, type NewClaimOrder, recordClaim } from './claims.ts';
import { type Draft, settle } from './drafts.ts';
import type { Work } from './perform.ts';
import { performInTurn } from './perform-on-claim.ts';
import { type FieldPath, Invalid, type Issue, refuseIf } from './refusals.ts';
import { recordNew } from './registry.ts';
import { relateAccepted } from './relate-accepted.ts';

/** Accepts candidates: makes each a claim of the article that was read. */

/** Where a curator names records while accepting a candidate. */
export const ACCEPTANCE_REFERENCES = {
  event: 'Event',
  place: 'Place',
  population: 'Population',
  responsible: 'Organisation',
  'sources.*.organisation': 'Organisation',
  'sources.*.person': 'Person',
} as const;

/** What a curator says about one candidate. */
export interface Acceptance {
  readonly based: Based;
  /** Event, place, population and sources, still as references, and anything else that the claim gets. */
  readonly decisions: Draft;
  /** Corrections of the figure. */
  readonly changes: Draft;
}

export interface AcceptanceOrder {
  readonly accepted: readonly Acceptance[];
  readonly article: GivenArticle;
  /** The text that was read, to check the words against. */
  readonly text: string | null;
  /** Whether the claims are drafts. */
  readonly draft: boolean;
}

export type Accepted = { readonly article: string; readonly claims: string[]; readonly candidates: string[] };

/** Accepts candidates of one text. @returns the ids of the article, the claims and the candidates, in the order given */
export async function acceptCandidates(work: Work, order: AcceptanceOrder): Promise<Accepted> {
  const candidates = await readCandidates(
    work,
    order.accepted.map(({ based }) => based),
  );
  const reading = await readReading(work, candidates);
  const accepting = checkEach(order, candidates, reading.entry.sha256);
  const article = order.article && 'draft' in order.article ? order.article.draft : null;
  refuseIf(await settleAll(work, accepting, article));
  const { id: articleId, hasText } = await findOrMakeArticle(work, reading, order.article);
  const claims = await recordClaims(work, accepting, { articleId, hasText, draft: order.draft });
  for (const { standing, entry } of accepting) {
    const claim = claims.get(standing.id) ?? null;
    await updateRecord(work, candidateKind, standing, { ...entry, state: 'ACCEPTED', rejection: null, claim });
  }
  await relateAccepted(work, accepting, claims);
  return {
    article: articleId,
    claims: accepting.flatMap(({ standing }) => claims.get(standing.id) ?? []),
    candidates: candidates.map(({ id }) => id),
  };
}

async function readReading({ tx }: Work, candidates: readonly StandingCandidate[]): Promise<StandingReading> {
  const readingId = candidates[0]?.place.readingId ?? '';
  refuseIf(
    candidates.flatMap(({ place }, i): Issue[] =>
      place.readingId === readingId
        ? []
        : [{ path: ['candidates', i, 'id'], code: 'CONTRADICTS', message: 'belongs to another text than the first' }],
    ),
  );
  const [reading] = await readingKind.read(tx, { id: { in: [readingId] } });
  if (reading === undefined) throw new Error(`The reading ${readingId} does not exist.`);
  return reading;
}

/** Checks each candidate by itself: its state, its corrections, its words, and its sources. */
function checkEach(
  { accepted, text }: AcceptanceOrder,
  candidates: readonly StandingCandidate[],
  sha256: string,
): Accepting[] {
  const given = checkText(text, sha256);
  const issues: Issue[] = [];
  const accepting = candidates.flatMap((standing, i): Accepting[] => {
    const path = ['candidates', i];
    const { changes = {}, decisions = {} } = accepted[i] ?? {};
    const closed = findClosed(standing, [...path, 'id']);
    if (closed) {
      issues.push(closed);
      return [];
    }
    return collect(issues, () => {
      const entry = reviseFigure(standing, changes, [...path, 'changes']);
      issues.push(...findMissingWords(given, entry.figure, [...path, 'changes']));
      const sources = findSources(entry, decisions['sources']);
      if (typeof sources === 'string') issues.push({ path: [...path, 'sources'], code: 'REQUIRED', message: sources });
      return [{ standing, entry, decisions: { ...decisions, sources }, path }];
    });
  });
  refuseIf(issues);
  return accepting;
}

/** Returns what a function returns, or nothing if it finds faults, which are collected. */
function collect<T>(issues: Issue[], find: () => T[]): T[] {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    issues.push(...error.issues);
    return [];
  }
}

/**
 * Returns the sources of the chain, one for each of its links, or what is wrong with them. Only sources that the text does not
 * name may be left out, and only if the rules found them: a model's sources are never taken without a curator.
 */
function findSources({ figure, producer }: CandidateEntry, given: unknown): Draft[] | string {
  const links = figure.attributions;
  const sources = Array.isArray(given) ? (given as Draft[]) : null;
  if (sources?.length === links.length) return sources;
  const labels = links.map(({ label }) => `"${label}"`).join(', ');
  if (sources !== null)
    return `has ${sources.length} sources, and the chain has ${links.length}${labels && `: ${labels}`}. Give one for each, in the same order`;
  if (producer === 'RULES' && links.every(({ unnamed }) => unnamed !== null))
    return links.map(({ unnamed }) => ({ unnamed }));
  return `is missing: say who is meant by ${labels}, in the same order`;
}

/** Replaces every reference by an id, in all candidates and the article at once, so that a new record is written only once. */
async function settleAll(work: Work, accepting: readonly Accepting[], article: Draft | null): Promise<Issue[]> {
  return settle(
    work,
    [
      ...(article ? [{ kind: articleKind, draft: article, path: ['article', 'new'] }] : []),
      ...accepting.map(({ decisions, path }) => ({
        kind: { references: ACCEPTANCE_REFERENCES },
        draft: decisions,
        path,
      })),
    ],
    { create: recordNew },
  );
}

/** Records the claims in the order of the text. @returns their ids, by the ids of the candidates */
async function recordClaims(
  work: Work,
  accepting: readonly Accepting[],
  { articleId, hasText, draft }: { articleId: string; hasText: boolean; draft: boolean },
): Promise<Map<string, string>> {
  const claims = new Map<string, string>();
  const issues: Issue[] = [];
  for (const one of accepting.toSorted((a, b) => a.entry.figure.at[0] - b.entry.figure.at[0])) {
    try {
      const order: NewClaimOrder = {
        article: { id: articleId },
        claim: makeClaimDraft(one, hasText),
        draft,
        entryMethod: 'EXTRACTED',
        path: one.path,
      };
      const claim = await performInTurn(work, (claimWork) => recordClaim(claimWork, order));
      claims.set(one.standing.id, claim);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      issues.push(...error.issues.map((issue) => ({ ...issue, path: toInputPath(issue.path, one.path.length) })));
    }
  }
  refuseIf(issues);
  return claims;
}

/** Fields of a claim that the input has under the same name. All others come from the candidate. */
const DECIDED = ['event', 'place', 'population', 'note', 'key', 'responsible'];

/** Returns the path of a field of a claim in the input, where it can be corrected. */
function toInputPath(path: FieldPath, depth: number): FieldPath {
  const [field, ...rest] = path.slice(depth);
  const before = path.slice(0, depth);
  if (field === undefined || DECIDED.includes(String(field))) return path;
  return field === 'attributions' ? [...before, 'sources', ...rest] : [...before, 'changes', field, ...rest];
}

function makeClaimDraft({ entry, decisions }: Accepting, hasText: boolean): Draft {
  const { counted: _, event: __, place: ___, at, attributions, responsible, ...figure } = entry.figure;
  const { sources, responsible: organisation, ...decided } = decisions;
  const given = sources as readonly Draft[];
  return {
    ...figure,
    ...decided,
    // Positions are those of the text that was read.
    ...(hasText && { at }),
    responsible: responsible === null ? null : { label: responsible, organisation: organisation ?? null },
    attributions: attributions.map(({ label, verb }, i) => ({ ...given[i], label, verb })),
  };
}
