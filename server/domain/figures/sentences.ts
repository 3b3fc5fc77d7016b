import type {
  AttributionVerb,
  Cause,
  CountType,
  Identification,
  Measure,
  Stance,
  Unit,
  Verification,
} from '../../database/generated/prisma/enums.ts';
import { type DayInterval, formatUncertainDay } from './dates.ts';
import type { Figure } from './figures.ts';
import type { Period } from './statement.ts';
import { formatCount } from './words.ts';

/** Writes a claim for readers: who says so, the whole claim in one sentence, and how to cite it. All of it in English. */

/** A claim as these sentences need it. */
export interface ClaimToWrite {
  readonly measure: Measure;
  readonly figure: Figure;
  readonly countType: CountType;
  readonly unit: Unit;
  readonly stance: Stance;
  /** The days that a PERIOD or a DELTA counts. */
  readonly period: Period | null;
  readonly stated: Stated;
  /** Name of the population that is counted. Null for everyone. */
  readonly population: string | null;
  readonly event: string;
  /** Name of the place. Null for everywhere the event took place. */
  readonly place: string | null;
  readonly asOf: DayInterval;
  /** The attribution chain, the link nearest the article first. */
  readonly chain: readonly { readonly label: string; readonly verb: AttributionVerb | null }[];
  readonly article: PrintedIn;
}

/** What the source states about the figure besides its number. Null where it does not say. */
interface Stated {
  /** The party held responsible, as the source names it. */
  readonly responsible: string | null;
  readonly cause: Cause | null;
  readonly verification: Verification | null;
  readonly identification: Identification | null;
}

/** The article that prints a claim. Whatever is not known about it is null. */
export interface PrintedIn {
  readonly publisher: string | null;
  readonly headline: string | null;
  readonly publishedOn: DayInterval;
  readonly url: string | null;
}

/**
 * Says on whose word a claim rests: the labels of the chain as printed, the origin first ("the health ministry in Gaza, quoted
 * by AFP"), or the article's own voice ("The Moscow Times in its own voice").
 */
export function formatSaidBy({ chain, article }: Pick<ClaimToWrite, 'chain' | 'article'>): string {
  const [origin, ...through] = chain.toReversed().map(({ label }) => label);
  if (origin === undefined) return `${nameArticle(article)} in its own voice`;
  return [origin, ...through.map((label) => `quoted by ${label}`)].join(', ');
}

/**
 * Writes a claim as one sentence: who said how many of what, where, as of when, and in which article. Hedges are kept. If the
 * words give no number, they are quoted.
 */
export function formatClaim(claim: ClaimToWrite): string {
  const { chain, article, event, place, asOf, period, stance } = claim;
  const who = formatSaidBy(claim);
  const said = stance === 'DENIES' ? 'denied' : VERBS[chain.at(-1)?.verb ?? 'SAYS'];
  const where = place === null ? '' : ` in ${addArticle(place)}`;
  const when = isUnknown(asOf) ? (period === null ? 'as of an unknown day' : '') : `as of ${formatSomeDay(asOf)}`;
  const source = chain.length === 0 ? formatIssue(article) : `according to ${nameIssue(article)}`;
  const clauses = [
    `${who}${chain.length > 1 ? ',' : ''} ${said} that ${formatCounted(claim)}${where}${formatPeriod(claim)} (${[event, ...listStated(claim)].join('; ')})`,
    when,
    source,
  ];
  return `${capitalise(clauses.filter((clause) => clause !== '').join(', '))}.`;
}

/**
 * Says how to cite a claim: publisher, headline, date and address of the article, and the version of the claim in the ledger.
 * Whatever is not known about the article is left out or named as unknown.
 * @param permalink the address of the version
 * @param recordedOn the day on which the ledger recorded the claim
 */
export function formatCitation(article: PrintedIn, permalink: string, recordedOn: string): string {
  const { publisher, headline, publishedOn, url } = article;
  const parts = [
    publisher ?? 'Unknown publisher',
    ...(headline === null ? [] : [`“${headline}”`]),
    isUnknown(publishedOn) ? 'undated' : formatUncertainDay(publishedOn),
  ];
  const day = formatUncertainDay({ earliest: recordedOn, latest: recordedOn });
  return [`${parts.join(', ')}.`, ...(url === null ? [] : [url]), `Attested, ${permalink}, recorded on ${day}.`].join(
    ' ',
  );
}

/** What each verb reads like, before "that". All are in the past tense, which is the same for one source and for several. */
const VERBS: Record<AttributionVerb, string> = {
  SAYS: 'said',
  CONFIRMS: 'confirmed',
  CLAIMS: 'claimed',
  ESTIMATES: 'estimated',
  COUNTS: 'reported',
  REPORTS: 'reported',
  ALLEGES: 'alleged',
  BELIEVES: 'believed',
};

/** The people counted, and whether they are one. */
interface Counted {
  readonly people: string;
  readonly were: 'was' | 'were';
}

const passive =
  (participle: string) =>
  ({ people, were }: Counted) =>
    `${people} ${were} ${participle}`;

/** What happened to those counted, by measure. */
const PREDICATES: Record<Measure, (counted: Counted) => string> = {
  KILLED: passive('killed'),
  INJURED: passive('injured'),
  MISSING: passive('missing'),
  TAKEN_HOSTAGE: passive('taken hostage'),
  HELD_HOSTAGE: passive('held hostage'),
  HELD_ALIVE: passive('held hostage and alive'),
  DIED_IN_CAPTIVITY: ({ people }) => `${people} died in captivity`,
  RELEASED: passive('released'),
  RESCUED: passive('rescued'),
  BODIES_RECOVERED: ({ people, were }) => `the ${were === 'was' ? 'body' : 'bodies'} of ${people} ${were} recovered`,
  DETAINED: passive('detained'),
  DISPLACED: passive('displaced'),
  CASUALTIES: passive('killed or injured'),
  DEAD_OR_MISSING: passive('dead or missing'),
  SURVIVORS: ({ people }) => `${people} survived`,
  ON_BOARD: passive('on board'),
  HOSPITALISED: passive('in hospital'),
  BODIES_IDENTIFIED: ({ people, were }) => `the ${were === 'was' ? 'body' : 'bodies'} of ${people} ${were} identified`,
  AFFECTED: passive('affected'),
  HOMELESS: passive('left homeless'),
  REPORTED_MISSING: passive('reported missing'),
  HELD: passive('held captive'),
  CAPTURED: passive('captured'),
};

const NOUNS: Record<Unit, readonly [one: string, several: string]> = {
  PERSON: ['person', 'people'],
  HOUSEHOLD: ['household', 'households'],
};

function formatCounted({ measure, figure, countType, unit, population }: ClaimToWrite): string {
  const { quantifier, value, wording } = figure;
  const isOne = value === 1 && quantifier !== 'BETWEEN';
  const who = population === null ? '' : ` (${population})`;
  const [one, several] = NOUNS[unit];
  if (countType === 'DELTA') {
    const counted = PREDICATES[measure]({ people: `${several}${who}`, were: 'were' });
    return `the count of how many ${counted} ${isFall(figure) ? 'fell' : 'rose'} by ${formatAmount(withoutSign(figure))}`;
  }
  const people = `${formatAmount(figure)} ${isOne ? one : several}${who}`;
  const words = quantifier === 'UNSPECIFIED' ? `, in the words “${wording}”,` : '';
  return `${PREDICATES[measure]({ people, were: isOne ? 'was' : 'were' })}${words}`;
}

/** Whether a change is a fall. */
function isFall({ value, high }: Figure): boolean {
  return (value ?? high ?? 0) < 0;
}

function withoutSign(figure: Figure): Figure {
  if (!isFall(figure)) return figure;
  const negate = (number: number | null) => (number === null ? null : -number);
  return { ...figure, value: negate(figure.value), low: negate(figure.high), high: negate(figure.low) };
}

/** Says in which days a PERIOD or a DELTA falls. */
function formatPeriod({ period }: ClaimToWrite): string {
  if (period === null) return '';
  return period.from === period.to
    ? ` on ${formatUncertainDay({ earliest: period.from, latest: period.to })}`
    : ` ${formatUncertainDay({ earliest: period.from, latest: period.to })}`;
}

/** Lists what the source states about the figure, for brackets. */
function listStated({ stated: { responsible, cause, verification, identification } }: ClaimToWrite): string[] {
  return [
    ...(responsible === null ? [] : [`held responsible: ${responsible}`]),
    ...(cause === null ? [] : [`cause: ${cause.toLowerCase().replaceAll('_', ' ')}`]),
    ...(verification === null ? [] : [verification.toLowerCase()]),
    ...(identification === null ? [] : [`${identification.toLowerCase()} people only`]),
  ];
}

/** Writes the number with its hedge, as a reader expects it: "at least 40,691", "between 30 and 40", "no". */
function formatAmount({ quantifier, value, low, high }: Figure): string {
  if (quantifier === 'BETWEEN') return `between ${formatCount(low ?? 0)} and ${formatCount(high ?? 0)}`;
  if (quantifier === 'UNSPECIFIED' || value === null) return 'an unstated number of';
  const hedge = HEDGES[quantifier];
  if (hedge === '') return value === 0 ? 'no' : formatCount(value);
  return `${hedge} ${formatCount(value)}`;
}

const HEDGES = {
  EXACT: '',
  AT_LEAST: 'at least',
  MORE_THAN: 'more than',
  AT_MOST: 'at most',
  LESS_THAN: 'fewer than',
  NEARLY: 'nearly',
  APPROXIMATELY: 'about',
} as const satisfies Record<Exclude<Figure['quantifier'], 'BETWEEN' | 'UNSPECIFIED'>, string>;

/** Names an article by its publisher, or else by its headline. */
function nameArticle({ publisher, headline }: PrintedIn): string {
  return publisher ?? (headline === null ? 'an article by an unknown publisher' : `the article “${headline}”`);
}

/** Names the article and its day: "The Moscow Times of 2 September 2024". */
function nameIssue(article: PrintedIn): string {
  return [nameArticle(article), formatIssue(article)].filter(Boolean).join(', ');
}

/** Says when an article was published, if that is known. */
function formatIssue({ publishedOn }: PrintedIn): string {
  if (isUnknown(publishedOn)) return '';
  const { earliest, latest } = publishedOn;
  return `published ${earliest !== null && earliest === latest ? 'on ' : ''}${formatUncertainDay(publishedOn)}`;
}

/** Writes a day after "as of". */
function formatSomeDay(days: DayInterval): string {
  return days.earliest === days.latest ? formatUncertainDay(days) : `a day ${formatUncertainDay(days)}`;
}

function isUnknown({ earliest, latest }: DayInterval): boolean {
  return earliest === null && latest === null;
}

/** Kinds of places whose names take an article in English: "the Gaza Strip", "the United States". */
const TAKES_ARTICLE =
  /\b(Strip|Bank|Peninsula|Islands|States|Kingdom|Emirates|Republic|Federation|Netherlands|Philippines|Heights|Valley|Sea|Ocean|Desert|Region|Province|Governorate)$/;

function addArticle(place: string): string {
  return TAKES_ARTICLE.test(place) && !/^the\b/i.test(place) ? `the ${place}` : place;
}

/** Begins a sentence: only the first letter changes, and only in scripts that have capital letters. */
function capitalise(text: string): string {
  const [first = ''] = text;
  const capital = first.toUpperCase();
  // "ß" has no capital letter in use: it would become two letters.
  return capital.length === first.length ? `${capital}${text.slice(first.length)}` : text;
}
