import { toDay } from '../../domain/figures/dates.ts';
import { findDifferences } from '../../domain/figures/subject.ts';
import { type FoundSeries, findSeries, readSeriesOfClaims, type SeriesRow } from '../../sql/series.ts';
import { builder } from '../base/builder.ts';
import { clockArgs, resolveViewer } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { Cause, CountType, Identification, Measure, Unit, Verification } from '../base/enums.ts';
import { makeInputError } from '../base/errors.ts';
import { MOST_IDS, quoteInput, readId } from '../base/ids.ts';
import { PeriodInput, readPeriod } from '../entities/dimensions.ts';
import { resolveName } from '../lists/references.ts';
import { readNamed } from './comparison.ts';
import { FigureSeries } from './series.ts';

/** The queries for one series: by what it counts, or by claims that belong to it. */

/** Most series that an error lists as choices. */
const MOST_CHOICES = 10;

builder.queryFields((t) => ({
  seriesAbout: t.field({
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
      unit: t.arg({ type: Unit, description: 'What the numbers count. People by default.' }),
      responsible: t.arg.id({
        description:
          'Global identifier or slug of the organisation that the sources hold responsible. By default figures without a party.',
      }),
      responsibleLabel: t.arg.string({
        description: 'The responsible party as the sources name it, if its organisation is unknown.',
      }),
      cause: t.arg({
        type: Cause,
        description: 'The cause that the sources state. By default figures without a cause.',
      }),
      verification: t.arg({
        type: Verification,
        description: 'How far the sources say that the figures have been checked. By default figures that do not say.',
      }),
      identification: t.arg({
        type: Identification,
        description: 'Whether the people counted have been identified. By default figures that do not say.',
      }),
      period: t.arg({ type: PeriodInput, description: 'The days of a PERIOD or a DELTA.' }),
      ...clockArgs,
    },
    description:
      'One series: the claims that count the same thing, which can be compared with one another. Arguments left out mean the whole: an error lists the choices if only parts were counted. Empty if there is no such claim. `series` lists all series.',
    resolve: async (_root, { event, measure, population, place, countType, responsible, ...rest }, context, info) => {
      const { knownBy, asRecordedOn } = rest;
      const viewer = resolveViewer(context, info, { knownBy, asRecordedOn });
      const [eventId, populationId, placeId, responsibleId] = await Promise.all([
        resolveName(event, 'Event', context),
        population == null ? undefined : resolveName(population, 'Population', context),
        place == null ? place : resolveName(place, 'Place', context),
        responsible == null ? undefined : resolveName(responsible, 'Organisation', context),
      ]);
      const period = rest.period ? readPeriod(rest.period) : undefined;
      const wanted = {
        ...{ eventId, measure, populationId, placeId, period },
        countType: countType ?? undefined,
        unit: rest.unit ?? undefined,
        responsible: responsibleId ?? rest.responsibleLabel ?? undefined,
        cause: rest.cause ?? undefined,
        verification: rest.verification ?? undefined,
        identification: rest.identification ?? undefined,
      };
      const found = await findSeries(context.db.pool, wanted, viewer, MOST_CHOICES);
      const fitting = found.filter(({ whole }) => whole);
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
          unit: rest.unit ?? 'PERSON',
          responsibleId: responsibleId ?? null,
          responsibleLabel: rest.responsibleLabel ?? null,
          cause: rest.cause ?? null,
          verification: rest.verification ?? null,
          identification: rest.identification ?? null,
          periodFrom: rest.period?.from ?? null,
          periodTo: rest.period?.to ?? null,
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

/** The arguments that tell series apart, as their values in the error. Null stands for what names no value. */
async function listChoices(rows: readonly SeriesRow[], { db }: Context): Promise<Record<string, (string | null)[]>> {
  const ids = (column: 'populationId' | 'placeId' | 'responsibleId') => rows.flatMap((row) => row[column] ?? []);
  const found = await Promise.all([
    db.prisma.population.findMany({ where: { id: { in: ids('populationId') } } }),
    db.prisma.place.findMany({ where: { id: { in: ids('placeId') } } }),
    db.prisma.organisation.findMany({ where: { id: { in: ids('responsibleId') } } }),
  ]);
  const named = new Map(found.flat().map(({ id, slug, name }) => [id, slug ?? name]));
  const nameOf = (id: string | null) => (id === null ? null : (named.get(id) ?? ''));
  return {
    population: rows.map((row) => nameOf(row.populationId)),
    place: rows.map((row) => nameOf(row.placeId)),
    countType: rows.map((row) => row.countType),
    unit: rows.map((row) => row.unit),
    responsible: rows.map((row) => nameOf(row.responsibleId)),
    responsibleLabel: rows.map((row) => row.responsibleLabel),
    cause: rows.map((row) => row.cause),
    verification: rows.map((row) => row.verification),
    identification: rows.map((row) => row.identification),
    period: rows.map(({ periodFrom, periodTo }) =>
      periodFrom === null || periodTo === null ? null : `${toDay(periodFrom)} to ${toDay(periodTo)}`,
    ),
  };
}

/** Makes the error for several matching series. It names the arguments that tell them apart, with their values. */
async function ambiguous(rows: readonly FoundSeries[], context: Context): Promise<Error> {
  const parts = rows.every(({ whole }) => !whole);
  const choices = await listChoices(rows, context);
  const open = Object.entries(choices)
    .map(([argument, values]) => [argument, [...new Set(values)]] as const)
    .filter(([argument, values]) => values.length > 1 || (parts && narrows(rows, argument, values[0] ?? null)));
  const told = open
    .map(
      ([argument, values]) =>
        `\`${argument}\` (${values
          .map((value) => value ?? 'null')
          .sort()
          .join(', ')})`,
    )
    .join(' and ');
  const fit = !parts
    ? 'Several series match'
    : open.every(([argument]) => argument === 'population')
      ? 'Only parts of a population were counted'
      : 'Only parts were counted';
  return makeInputError('AMBIGUOUS_SERIES', `${fit}: set ${told}.`);
}

/** Whether naming the only value of an argument would find the series that otherwise counts as a part. */
function narrows(rows: readonly FoundSeries[], argument: string, value: string | null): boolean {
  switch (argument) {
    case 'population':
      return rows.some(({ countsPartOfPopulation }) => countsPartOfPopulation);
    case 'place':
    case 'countType':
      return false;
    case 'unit':
      return value !== 'PERSON';
    default:
      return value !== null;
  }
}
