import type { WorldEvent, WorldFigure } from './event.ts';
import { innerEvents, organisations, people, places, populations } from './registry.ts';

/** The figures of this folder as files for the import: a registry, and one made-up article for each figure. */
export function filesOf(events: readonly WorldEvent[]): Record<string, unknown> {
  const registry = {
    organisations,
    people,
    populations,
    places,
    events: [...events.map(({ slug, name, kind }) => ({ slug, name, kind })), ...innerEvents],
  };
  const articles = events.flatMap((event) =>
    event.figures.map((figure) => [`${slugOf(event, figure)}.yaml`, articleOf(event, figure)] as const),
  );
  return { 'registry.yaml': registry, ...Object.fromEntries(articles) };
}

function slugOf({ slug }: WorldEvent, [key]: WorldFigure): string {
  return `${slug}-${key}`;
}

function articleOf(event: WorldEvent, figure: WorldFigure) {
  const [key, language, wording, counted, asOf, by, , { published = asOf, denies, claim } = {}] = figure;
  const slug = slugOf(event, figure);
  return {
    slug,
    url: null,
    headline: `Made up: ${slug}`,
    language,
    publisher: null,
    publishedOn: dayOf(published),
    claims: [
      {
        key,
        event: event.slug,
        population: 'everyone',
        wording,
        asOf: dayOf(asOf),
        attributions: by.map(linkOf),
        ...numbersOf(counted),
        ...(denies && { relations: [{ kind: 'DENIES', claim: `${event.slug}-${denies}/${denies}` }] }),
        ...claim,
      },
    ],
  };
}

const dayOf = (day: string) => ({ earliest: day, latest: day, basis: 'STATED' });

function linkOf(slug: string) {
  const isPerson = people.some((person) => person.slug === slug);
  const { name: label } = [...organisations, ...people].find((source) => source.slug === slug) ?? {
    name: slug.replaceAll('-', ' '),
  };
  return isPerson ? { label, person: slug } : { label, organisation: slug };
}

function numbersOf(counted: string) {
  const [measure, countType, quantifier, ...numbers] = counted.split(' ');
  const [first, last] = numbers.map(Number);
  const figure = quantifier === 'BETWEEN' ? { low: first, high: last } : first === undefined ? {} : { value: first };
  return { measure, countType, quantifier, ...figure };
}
