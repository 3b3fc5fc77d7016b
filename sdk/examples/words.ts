import type { ClaimDetailsFragment, DaysFragment, PointDetailsFragment, SeriesSubjectFragment } from '@attested/sdk';

/** What a claim says, in words for people. Nothing is added to it: an end that is open stays open. */

/** The numbers that the words of a figure allow, both ends included. */
export function numbers({ low, high }: PointDetailsFragment['interval']): string {
  if (low === null) return high === null ? 'any number' : `at most ${count(high)}`;
  if (high === null) return `at least ${count(low)}`;
  return low === high ? count(low) : `${count(low)} to ${count(high)}`;
}

/** A whole number, with a comma after the thousands. */
export function count(number: number): string {
  return number.toLocaleString('en-GB');
}

const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A date as far as it is known. */
export function days(date: DaysFragment | null): string {
  const [earliest, latest] = [date?.earliest, date?.latest].map((day) => day && LONG.format(new Date(day)));
  if (!earliest || !latest) return earliest ? `${earliest} or later` : latest ? `by ${latest}` : 'day not known';
  if (earliest === latest) return latest;
  // What both share is said once: 26 to 31 October 2023.
  const [first, last] = [earliest.split(' '), latest.split(' ')];
  while (first.at(-1) === last[first.length - 1]) first.pop();
  return `${first.join(' ')} to ${latest}`;
}

/** On whose word: the origin as it is printed, whoever passed its figure on, and who printed it. */
export function saidBy({ origin, attributions, article }: ClaimDetailsFragment): string {
  const through = attributions.slice(0, -1).map(({ label }) => `through ${label}`);
  const publisher = article.publisher?.name ?? 'an unnamed medium';
  if (origin.ownVoice) return `${publisher}, in its own voice`;
  return [origin.label, ...through.reverse(), `in ${publisher}`].join(', ');
}

/** What a series or a claim counts: what, whom and where. */
export function counted({ measure, population, place }: Omit<SeriesSubjectFragment, 'event'>): string {
  const what = named(measure).replace(/^./, (letter) => letter.toUpperCase());
  return [what, population?.name, place?.name].filter((part) => part !== undefined).join(' · ');
}

/** The name of a value of an enum, one that a later server adds among them: `TAKEN_HOSTAGE` is “taken hostage”. */
export function named(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}
