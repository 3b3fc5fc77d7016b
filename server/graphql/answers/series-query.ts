import { findDifferences } from '../../domain/figures/comparison.ts';
import { findSeries, readSeriesOfClaims, type SeriesRow } from '../../sql/series.ts';
import { builder } from '../base/builder.ts';
import { clockArgs, resolveViewer } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { CountType, Measure } from '../base/enums.ts';
import { makeInputError } from '../base/errors.ts';
import { MOST_IDS, quoteInput, readId } from '../base/ids.ts';
import { resolveName } from '../lists/references.ts';
import { readNamed } from './comparison.ts';
import { FigureSeries } from './series.ts';

/** The queries for one series: by what it counts, or by claims that belong to it. */

/** Most series that an error lists as choices. */
const MOST_CHOICES = 10;

builder.queryFields((t) => ({
  series: t.field({
    type: FigureSeries,
    nullable: true,
    args: {
      event: t.arg.id({ required: true, description: 'Global identifier or slug of the event.' }),
      measure: t.arg({ type: Measure, required: true, description: 'What is counted.' }),
      population: t.arg.id({
        description:
          'Global identifier or slug of the population. Without it, only series of whole populations are considered, and an error lists the choices if several match. A part of a population must be named.',
      }),
      place: t.arg.id({
        description:
          'Global identifier or slug of the place; null for figures without a place. Without it, any place matches, and an error lists the choices if several do.',
      }),
      countType: t.arg({
        type: CountType,
        description: 'How the count runs over time. Needed only if there are claims of several count types.',
      }),
      ...clockArgs,
    },
    description:
      'A series: the claims of one event, measure, population, place and count type, which can be compared with one another. Empty if there is no such claim.',
    resolve: async (_root, { event, measure, population, place, countType, ...clocks }, context, info) => {
      const viewer = resolveViewer(context, info, clocks);
      const [eventId, populationId, placeId] = await Promise.all([
        resolveName(event, 'Event', context),
        population == null ? undefined : resolveName(population, 'Population', context),
        place == null ? place : resolveName(place, 'Place', context),
      ]);
      const wanted = { eventId, measure, populationId, placeId, countType: countType ?? undefined };
      const found = await findSeries(context.db.pool, wanted, viewer, MOST_CHOICES);
      const fitting = population == null ? found.filter(({ whole }) => whole) : found;
      // If a part stood in for the whole, the answer would change to another series once someone counts the whole.
      if (fitting.length === 0 && found.length > 0) throw await ambiguous(found, context);
      if (fitting.length > 1) throw await ambiguous(fitting, context);
      return (
        fitting[0] ?? {
          ...wanted,
          id: null,
          populationId: populationId ?? null,
          placeId: placeId ?? null,
          countType: countType ?? null,
        }
      );
    },
  }),
  seriesOf: t.field({
    type: FigureSeries,
    nullable: true,
    args: {
      claims: t.arg.idList({
        required: true,
        description: `Global identifiers of claims of the same series, from 1 to ${MOST_IDS}.`,
      }),
      ...clockArgs,
    },
    description:
      'The series that the given claims belong to. Claims of different series are an error, which says how they differ.',
    resolve: async (_root, { claims, ...clocks }, context, info) => {
      const viewer = resolveViewer(context, info, clocks);
      if (claims.length === 0 || claims.length > MOST_IDS)
        throw makeInputError(
          'INVALID_ARGUMENT',
          `\`claims\` takes 1 to ${MOST_IDS} ids, but ${claims.length} were given.`,
        );
      const { byId } = await readNamed(claims, viewer, context);
      const ids = claims.map((id) => readId(id, 'Claim'));
      const series = await readSeriesOfClaims(context.db.pool, ids, viewer);
      const [first, ...others] = ids.map((id, i) => ({ given: claims[i], series: series.get(id), said: byId.get(id) }));
      const other = others.find((one) => one.series?.id !== first?.series?.id);
      if (first?.said && other?.said) {
        const differing = findDifferences(first.said, other.said).join(', ');
        throw makeInputError(
          'INCOMPARABLE_CLAIMS',
          `${quoteInput(`${first.given}`)} and ${quoteInput(`${other.given}`)} belong to different series: they differ in ${differing}.`,
        );
      }
      return first?.series;
    },
  }),
}));

/** Makes the error for several matching series. It names the arguments that tell them apart, with their values. */
async function ambiguous(rows: readonly (SeriesRow & { whole: boolean })[], { db }: Context): Promise<Error> {
  const parts = rows.every(({ whole }) => !whole);
  const [populations, places] = await Promise.all([
    db.prisma.population.findMany({ where: { id: { in: rows.map((row) => row.populationId) } } }),
    db.prisma.place.findMany({ where: { id: { in: rows.flatMap((row) => row.placeId ?? []) } } }),
  ]);
  const named = new Map([...populations, ...places].map(({ id, slug, name }) => [id, slug ?? name]));
  const choices = {
    population: rows.map((row) => named.get(row.populationId) ?? ''),
    place: rows.map((row) => (row.placeId === null ? 'null' : (named.get(row.placeId) ?? ''))),
    countType: rows.map((row) => row.countType),
  };
  const open = Object.entries(choices)
    .map(([argument, values]) => [argument, [...new Set(values)].sort()] as const)
    .filter(([argument, values]) => values.length > 1 || (argument === 'population' && parts));
  const told = open.map(([argument, values]) => `\`${argument}\` (${values.join(', ')})`).join(' and ');
  const fit = parts ? 'Only parts of a population were counted' : 'Several series match';
  return makeInputError('AMBIGUOUS_SERIES', `${fit}: set ${told}.`);
}
