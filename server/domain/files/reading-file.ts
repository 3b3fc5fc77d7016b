import type { Candidate, GivenText, Reading, SourceLink } from '../reading/stages.ts';
import { claim as claimKind } from '../records/claim.ts';
import { makeSlug, pickFree } from '../records/slugs.ts';
import type { ArticleFile } from './format.ts';

/** Turns what was read in a text into an article file, for a curator to correct and import. */

/** The records of the ledger that were chosen for a candidate, by slug. Null where nothing fits. */
export interface ChosenRecords {
  readonly event: string | null;
  readonly population: string | null;
  readonly place: string | null;
  /** The source of each link of the chain, in order. */
  readonly sources: readonly ChosenSource[];
}

export type ChosenSource = { readonly organisation: string } | { readonly person: string } | null;

/** What stands in a file where a curator has to name a record. Importing it is an error that says so. */
export const TO_BE_NAMED = 'name-this-record';

/**
 * Returns the article file of a reading.
 * @param slug the slug of the article, which is also the name of the file
 * @param publisher the slug of the publisher, if the ledger has it
 * @param chosen the records for each candidate, in their order
 */
export function toArticleFile(
  { reading, given, slug, publisher }: { reading: Reading; given: GivenText; slug: string; publisher: string | null },
  chosen: readonly ChosenRecords[],
): ArticleFile {
  const keys = nameClaims(reading.candidates);
  const { document } = reading;
  return {
    slug,
    url: given.url ?? document.url,
    headline: document.headline?.text ?? null,
    kind: 'REPORT',
    language: reading.language,
    publisher,
    publishedOn: document.publishedOn,
    sha256: reading.sha256,
    archivedUrl: null,
    note: null,
    credits: document.credits.map(({ role, text }) => ({ role, label: text, organisation: null, person: null })),
    mentions: [],
    statuses: [],
    claims: reading.candidates.map((candidate, i) => toClaim(candidate, keys, i, chosen[i])),
  };
}

type FileClaim = ArticleFile['claims'][number];

function toClaim(
  candidate: Candidate,
  keys: readonly string[],
  at: number,
  chosen: ChosenRecords | undefined,
): FileClaim {
  const { start, end, relation, responsible, attributions } = candidate;
  const isRange = candidate.quantifier === 'BETWEEN';
  // Without its days, a figure of a period cannot be compared, and is refused.
  const period = toPeriod(candidate);
  const countType = candidate.countType === 'PERIOD' && period === null ? 'INCIDENT' : candidate.countType;
  const related = relation === null ? undefined : keys[relation.to];
  return {
    key: keys[at] ?? `claim-${at + 1}`,
    measure: candidate.measure,
    countType,
    period: countType === 'PERIOD' ? period : null,
    unit: candidate.unit,
    responsible: responsible === null ? null : { label: responsible, organisation: null, basis: 'STATED' },
    cause: candidate.cause,
    verification: candidate.verification,
    identification: candidate.identification,
    stance: candidate.stance,
    quantifier: candidate.quantifier,
    value: candidate.value,
    low: isRange ? candidate.low : null,
    high: isRange ? candidate.high : null,
    wording: candidate.wording,
    at: [start, end],
    prefix: null,
    suffix: null,
    event: chosen?.event ?? TO_BE_NAMED,
    place: chosen?.place ?? null,
    population: chosen?.population ?? TO_BE_NAMED,
    asOf: candidate.asOf,
    composition: candidate.composition,
    caveats: [...candidate.caveats],
    reading: null,
    note: null,
    rank: 'NORMAL',
    status: 'PUBLISHED',
    retraction: null,
    attributions: attributions.map((link, i) => toLink(link, chosen?.sources[i] ?? null)),
    relations: relation === null || related === undefined ? [] : [{ kind: relation.kind, claim: related, note: null }],
  };
}

function toPeriod({ period }: Candidate): FileClaim['period'] {
  return period?.earliest && period.latest ? { from: period.earliest, to: period.latest } : null;
}

function toLink(
  { text: label, verb, kind, unnamed }: SourceLink,
  source: ChosenSource,
): FileClaim['attributions'][number] {
  const nobody = { label, verb, basis: 'STATED', organisation: null, person: null, unnamed: null } as const;
  if (source !== null) return { ...nobody, ...source };
  if (kind === 'UNNAMED') return { ...nobody, unnamed: unnamed ?? 'OTHER' };
  return kind === 'PERSON' ? { ...nobody, person: TO_BE_NAMED } : { ...nobody, organisation: TO_BE_NAMED };
}

/** Names each claim after its measure and whom it counts: "killed", "killed-russian-citizens", "killed-2". */
function nameClaims(candidates: readonly Candidate[]): string[] {
  const taken = new Set<string>();
  return candidates.map(({ measure, population: { label } }) => {
    const key = pickFree(makeSlug(`${measure} ${label ?? ''}`, claimKind), taken);
    taken.add(key);
    return key;
  });
}
