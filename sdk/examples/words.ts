import type { ClaimDetailsFragment, DaysFragment, PointDetailsFragment, SeriesSubjectFragment } from '@attested/sdk';

/** Claims in words for people to read. Nothing is added: an open end stays open. */

/** Formats the numbers that the words of a figure allow, both ends included. */
export function numbers({ low, high }: PointDetailsFragment['interval']): string {
  if (low === null) return high === null ? 'any number' : `at most ${count(high)}`;
  if (high === null) return `at least ${count(low)}`;
  return low === high ? count(low) : `${count(low)} to ${count(high)}`;
}

/** Formats a whole number, with commas between thousands. */
export function count(number: number): string {
  return number.toLocaleString('en-GB');
}

const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Formats a date as far as it is known. */
export function days(date: DaysFragment | null): string {
  const [earliest, latest] = [date?.earliest, date?.latest].map((day) => day && LONG.format(new Date(day)));
  if (!earliest || !latest) return earliest ? `${earliest} or later` : latest ? `by ${latest}` : 'day not known';
  if (earliest === latest) return latest;
  // Parts that both dates share appear once: 26 to 31 October 2023.
  const [first, last] = [earliest.split(' '), latest.split(' ')];
  while (first.at(-1) === last[first.length - 1]) first.pop();
  return `${first.join(' ')} to ${latest}`;
}

/** Attributes a claim: the origin as printed, those who passed its figure on, and the publisher. */
export function saidBy({ origin, attributions, article }: ClaimDetailsFragment): string {
  const through = attributions.slice(0, -1).map(({ label }) => `through ${label}`);
  const publisher = article.publisher?.name ?? 'an unnamed medium';
  if (origin.ownVoice) return `${publisher}, in its own voice`;
  return [origin.label, ...through.reverse(), `in ${publisher}`].join(', ');
}

/** Describes what a series or a claim counts: the measure, the people and the place. */
export function counted({
  measure,
  population,
  place,
}: Pick<SeriesSubjectFragment, 'measure' | 'population' | 'place'>): string {
  const what = named(measure).replace(/^./, (letter) => letter.toUpperCase());
  return [what, population?.name, place?.name].filter((part) => part !== undefined).join(' · ');
}

/** Turns an enum value into words, including values that a later server adds: `TAKEN_HOSTAGE` is “taken hostage”. */
export function named(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}
