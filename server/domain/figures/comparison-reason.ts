import { type Comparison, compare, findSharedBodies, type Verdict } from './comparison.ts';
import { type DayInterval, formatDays } from './dates.ts';
import { type Figure, findInterval, isBelow, isUnbounded } from './figures.ts';
import { describeRounding, formatInterval } from './interval-rule.ts';
import type { StatedRelation, Statement } from './statement.ts';
import { formatMeasure, formatOtherSubject, formatPart } from './subject-reason.ts';
import { formatList } from './words.ts';

/** Explains the verdict on two claims in one plain English sentence that names figures, dates and sources. */

/** A claim that counts people in addition to those whom another claim counts (ADDITIONAL_TO). */
export interface Addition {
  /** Id of the claim that it adds to. */
  readonly to: string;
  readonly statement: Statement;
}

/** What the sentence may need in addition to the comparison. */
interface Surroundings {
  readonly relations?: readonly StatedRelation[];
  readonly additions?: readonly Addition[];
}

/** Returns the sentence. */
export function explainComparison(
  comparison: Comparison,
  { relations = [], additions = [] }: Surroundings = {},
): string {
  const clauses = [
    formatMainClause(comparison),
    formatSumClause(comparison, additions),
    formatReadingClause(comparison, relations),
    formatRetractedClause(comparison),
  ];
  return `${clauses.filter(Boolean).join('; ')}.`;
}

function formatMainClause({ ground, claims: [a, b], verdict, stated }: Comparison): string {
  const [first, second] = [formatStatement(a), formatStatement(b)];
  switch (ground) {
    case 'SAME_CLAIM':
      return `${first} is compared with itself`;
    case 'STATED_BY_CURATOR':
      return `A curator states that ${formatStatedClause(stated, first, second)}`;
    case 'PART_OF_SUBJECT':
      return `${first} counts ${formatPart(a, b)}, so it is part of ${second} and does not contradict it${formatExceeding(a, b)}`;
    case 'OTHER_SUBJECT':
      return `${first} and ${second} do not count the same thing: they differ in ${formatOtherSubject(a, b)}`;
    case 'DENIED_NUMBER':
      return `${first} is a denial, and ${second} gives a number that it denies`;
    case 'OTHER_NUMBER_DENIED':
      return `${first} is a denial, and ${second} does not give the number that it denies`;
    case 'BOTH_DENY':
      return `${first} and ${second} are both denials, so neither gives a number`;
    case 'NO_NUMBER':
      return `${first} and ${second} cannot be compared, since ${formatWithoutNumber(a, b)} gives no number`;
    case 'SET_APART':
      return `${first} and ${second} do not count the same people: a curator states that ${formatSetApart(a, b)}`;
    case 'BOTH_ALLOWED':
      return verdict === 'SAME_ORIGIN'
        ? `${first} and ${second} come from the same origin and allow some number in common, so neither corroborates the other`
        : `${first} and ${second} allow some number in common: ${formatAllowedByBoth(a, b)}`;
    case 'CLOSED_EVENT':
      return `${formatClash(a, b, verdict)}, and ${formatClosed(a)}`;
    case 'SAME_DAYS':
      return `${formatClash(a, b, verdict)}, and both may count the same day`;
    case 'SHRINKING':
      return `${formatClash(a, b, verdict)}, and a count that only grows cannot fall from the earlier to the later day`;
    case 'GROWTH':
      return `${second} gives a higher number for a later day than ${first}, and ${formatGrowth(a)}`;
    case 'GROWTH_POSSIBLE':
      return `${second} gives a higher number than ${first} and may be for a later day, and ${formatGrowth(a)}`;
    case 'OTHER_DAYS':
      return `${first} and ${second} are levels on different days, and a level may rise and fall`;
  }
}

/** Says why dates explain no difference between two counts of something that is over. */
function formatClosed({ countType }: Statement): string {
  if (countType === 'PERIOD') return 'both count the same period';
  return countType === 'DELTA' ? 'both change the count of the same days' : 'both count a single closed event';
}

function formatGrowth({ countType }: Statement): string {
  return countType === 'TALLY_SO_FAR'
    ? 'the count grows while people are still being found'
    : 'the count grows while the event lasts';
}

function formatClash(a: Statement, b: Statement, verdict: Verdict): string {
  const [first, second] = [formatAllowed(a.figure), formatAllowed(b.figure)];
  return verdict === 'REVISED'
    ? `${formatGiver(a, b)} gave ${formatStatement(b)} after ${formatStatement(a)}, and the two allow no number in common: the later allows ${second}, the earlier ${first}`
    : `${formatStatement(a)} and ${formatStatement(b)} allow no number in common: one allows ${first}, the other ${second}`;
}

/** Names who gave two figures one after the other. A news medium in its own voice is already named with each figure. */
function formatGiver(a: Statement, b: Statement): string {
  const names = findSharedBodies(a, b).map(({ name }) => name);
  return names.length === 0 ? 'The same origin' : formatList(names);
}

function formatAllowedByBoth(a: Statement, b: Statement): string {
  const [first, second] = [formatAllowed(a.figure), formatAllowed(b.figure)];
  return first === second ? `both allow ${first}` : `one allows ${first}, the other ${second}`;
}

/** Notes when a part is larger than its whole, which means that one of them is wrong or counts differently. */
function formatExceeding(part: Statement, whole: Statement): string {
  return isBelow(findInterval(whole.figure), findInterval(part.figure)) ? ', although it is the larger number' : '';
}

/** Quotes the claims whose words set no bounds. */
function formatWithoutNumber(...claims: Statement[]): string {
  const vague = claims.filter(({ figure }) => isUnbounded(findInterval(figure)));
  return vague.map(({ figure }) => `“${figure.wording}”`).join(' as well as ');
}

/** Says which of two claims count other people than the rest of their series. */
function formatSetApart(...claims: Statement[]): string {
  const clauses = claims.flatMap(({ figure, setApart }) =>
    setApart === null
      ? []
      : [
          setApart === 'SUBSET_OF'
            ? `“${figure.wording}” counts only a part of another figure`
            : `“${figure.wording}” counts people in addition to another figure`,
        ],
  );
  return clauses.join(', and that ');
}

function formatStatedClause(stated: Comparison['stated'], first: string, second: string): string {
  switch (stated) {
    case 'SUBSET_OF':
      return `${first} counts a part of what ${second} counts`;
    case 'ADDITIONAL_TO':
      return `${first} and ${second} count different people, one group in addition to the other`;
    case 'SUPERSEDES':
      return `${second} replaces ${first}`;
    case 'DENIES':
      return `${first} denies ${second}`;
    case 'CONTRADICTS':
      return `${first} and ${second} contradict each other`;
    default:
      return `${first} and ${second} repeat each other`;
  }
}

/** Notes when each rival claim has one additional figure, and both sources' figures add up to the same total. */
function formatSumClause({ verdict, claims: [a, b] }: Comparison, additions: readonly Addition[]): string | undefined {
  if (verdict !== 'CONFLICTS') return undefined;
  const [besideA, besideB] = [findAdditions(a, additions), findAdditions(b, additions)];
  if (besideA.length !== 1 || besideB.length !== 1) return undefined;
  const [c, d] = [besideA[0] as Statement, besideB[0] as Statement];
  const values = [a, c, b, d].map(({ figure }) => (figure.quantifier === 'EXACT' ? figure.value : null));
  const [x, y, z, w] = values as number[];
  if (values.includes(null) || (x as number) + (y as number) !== (z as number) + (w as number)) return undefined;
  const counted = (claim: Statement) => `${claim.figure.value} ${formatMeasure(claim)}`;
  return `adding what each source counts separately, ${counted(a)} and ${counted(c)} against ${counted(b)} and ${counted(d)}, gives the same number of people`;
}

/** Finds what the same source counts in addition to a claim. */
function findAdditions({ id, source }: Statement, additions: readonly Addition[]): Statement[] {
  return additions
    .filter(({ to, statement }) => to === id && statement.source.origin === source.origin)
    .map(({ statement }) => statement);
}

/** What the verdict would be under another reading, as a clause. */
const OUTCOMES: Record<Verdict, string> = {
  AGREES: 'the two would agree',
  CONFLICTS: 'the two would conflict',
  REVISED: 'the later would revise the earlier',
  EXPLAINED_BY_TIME: 'time would explain the difference',
  PART_OF: 'one would be part of the other',
  DENIES: 'one would deny the other',
  SAME_ORIGIN: 'the two would agree, though both come from the same origin',
  NOT_COMPARABLE: 'the two could not be compared',
};

function formatRetractedClause({ claims }: Comparison): string | undefined {
  const withdrawn = claims.filter(({ retracted }) => retracted).map(({ figure }) => `“${figure.wording}”`);
  return withdrawn.length === 0 ? undefined : `${formatList(withdrawn)} has been retracted`;
}

/** Says which reading of ambiguous words was chosen, and how the other would change the comparison. */
function formatReadingClause(
  { verdict, claims }: Comparison,
  relations: readonly StatedRelation[],
): string | undefined {
  const clauses = claims.flatMap((claim) => {
    const other = claim.otherReading;
    if (!other) return [];
    const read = claims.map((one) => (one.id === claim.id ? { ...one, figure: other.figure } : one));
    const changed = compare(read[0] as Statement, read[1] as Statement, relations).verdict;
    const outcome = changed === verdict ? 'that would make no difference' : OUTCOMES[changed];
    return `the reading chosen is that ${other.why.replace(/[.;\s]+$/, '')}; under the other reading, “${claim.figure.wording}” would allow ${formatAllowed(other.figure)}, and ${outcome}`;
  });
  return clauses.length === 0 ? undefined : [...new Set(clauses)].join('; ');
}

/** What a figure allows, with the rule in brackets if a hedged number was read as rounded. */
function formatAllowed(figure: Figure): string {
  const isHedged = figure.quantifier === 'APPROXIMATELY' || figure.quantifier === 'NEARLY';
  return `${formatInterval(findInterval(figure))}${isHedged ? ` (${describeRounding(figure)})` : ''}`;
}

/** Describes a claim: its figure as printed, its source and its days. */
function formatStatement({ figure, source, counted }: Statement): string {
  return `“${figure.wording}” (${formatSource(source)}, ${formatAsOf(counted)})`;
}

function formatAsOf({ earliest, latest }: DayInterval): string {
  if (earliest === null && latest === null) return 'as of an unknown day';
  if (earliest === null) return `as of ${formatDays({ earliest: latest, latest })} at the latest`;
  if (latest === null) return `as of ${formatDays({ earliest, latest: earliest })} at the earliest`;
  return `as of ${formatDays({ earliest, latest })}`;
}

/** Names the origin, the sources that passed the figure on, and where it was printed. */
function formatSource({ chain, publisher, article }: Statement['source']): string {
  const where = publisher ?? (article === null ? 'an article by an unknown publisher' : `the article “${article}”`);
  const [origin, ...through] = chain.toReversed();
  if (origin === undefined) return `${where} in its own voice`;
  return [origin, ...through.map((label) => `through ${label}`), `in ${where}`].join(', ');
}
