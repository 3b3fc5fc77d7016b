import type { GraphQLError } from 'graphql';
import type { Viewer } from '../../domain/access/visibility.ts';
import { toDay } from '../../domain/figures/dates.ts';
import type { SluggedKindName } from '../../domain/records/kind.ts';
import { kinds } from '../../domain/records/kinds.ts';
import { findNearestSlugs } from '../../sql/nearest.ts';
import type { Context } from '../base/context.ts';
import { makeInputError } from '../base/errors.ts';
import { MOST_IDS, quoteInput, readHandle } from '../base/ids.ts';
import type { RecordLoader } from '../base/record-loader.ts';

/**
 * The records that arguments name by id or slug. They are looked up before a list is planned, so that a plan contains only
 * row ids, and a misspelt name causes an error instead of an empty list.
 */

declare const rowId: unique symbol;
/** The id of a row, which replaces the id or slug given in an argument. */
export type RowId = string & { readonly [rowId]: true };

/** The types whose records have slugs. */
export type NamedType = SluggedKindName;

/** The types whose records can contain one another, and their tables. */
export const CONTAINED = { Event: 'event', Population: 'population', Place: 'place' } as const;
type ContainedType = keyof typeof CONTAINED;

/** A field of a filter that stands for the records it names and for everything within them, at any level. */
interface Reaching {
  readonly within: ContainedType;
}

/** The fields of a filter that name records, each with the types of record that it accepts. */
export type NamedFields<Filter> = { readonly [Field in keyof Filter]?: readonly NamedType[] | Reaching };

/** The filter fields for what lies within events, populations and places, wherever a filter also has the exact ones. */
export const namedWithin = {
  eventWithin: { within: 'Event' },
  populationWithin: { within: 'Population' },
  placeWithin: { within: 'Place' },
} as const;

/** The most records that one filter can stand for. PostgreSQL takes 65,535 parameters, and Prisma half of them. */
const MOST_REACHED = 20_000;

/** A filter with row ids in place of the records it named, in nested filters too. */
export type Resolved<Filter, Named extends NamedFields<Filter>> = {
  [Field in keyof Filter]: Field extends keyof Named
    ? RowId[] | Extract<Filter[Field], null | undefined>
    : Field extends 'and' | 'or'
      ? Resolved<Filter, Named>[] | Extract<Filter[Field], null | undefined>
      : Field extends 'not'
        ? Resolved<Filter, Named> | Extract<Filter[Field], null | undefined>
        : Filter[Field];
};

/** The arguments of a list, with the filter resolved. */
export type ResolvedArgs<
  Args extends { filter?: unknown },
  Named extends NamedFields<NonNullable<Args['filter']>>,
> = Omit<Args, 'filter'> & { filter?: Resolved<NonNullable<Args['filter']>, Named> | null | undefined };

/**
 * Looks up the records that a filter names. If a field accepts several types, a slug stands for every record that has it.
 * A record that exists today, but did not yet exist at the moment of `asRecordedOn`, matches nothing and is not an error.
 * What lies within a record is looked up at that moment, too.
 * @throws INVALID_ID for text that is neither an id nor a slug, for an id of another type, and for more than 100 names;
 *   NOT_FOUND for a name that no record has; QUERY_TOO_COMPLEX for a filter that stands for too many records
 */
export async function resolveFilter<Filter extends object, const Named extends NamedFields<Filter>>(
  filter: Filter,
  named: Named,
  context: Context,
): Promise<Resolved<Filter, Named>> {
  const resolved = await resolveFields(filter, named, context);
  const reached = countReached(resolved, named);
  if (reached > MOST_REACHED)
    throw makeInputError(
      'QUERY_TOO_COMPLEX',
      `A filter can stand for at most ${MOST_REACHED} records, but ${reached} lie within those named. Name smaller ones.`,
    );
  return resolved;
}

/** Counts the ids in a resolved filter, nested filters included. */
function countReached(filter: object, named: object): number {
  return Object.entries(filter).reduce((sum, [field, value]) => {
    if (field in named) return sum + (value?.length ?? 0);
    const inner = field === 'and' || field === 'or' ? (value ?? []) : field === 'not' && value ? [value] : [];
    return inner.reduce((total: number, one: object) => total + countReached(one, named), sum);
  }, 0);
}

async function resolveFields<Filter extends object, const Named extends NamedFields<Filter>>(
  filter: Filter,
  named: Named,
  context: Context,
): Promise<Resolved<Filter, Named>> {
  const fields = Object.entries(filter).map(async ([field, value]) => {
    const names = named[field as keyof Named] as readonly NamedType[] | Reaching | undefined;
    if (value === null || value === undefined) return [field, value];
    if (names) {
      const reaching = 'within' in names;
      const ids = await resolveNames(value, reaching ? [names.within] : names, context, [
        context.records,
        context.recordsOfToday,
      ]);
      return [field, reaching ? await reachDown(ids, names.within, context) : ids];
    }
    if (field === 'and' || field === 'or')
      return [field, await Promise.all(value.map((inner: Filter) => resolveFields(inner, named, context)))];
    if (field === 'not') return [field, await resolveFields(value, named, context)];
    return [field, value];
  });
  return Object.fromEntries(await Promise.all(fields));
}

/** Returns the ids of records and of everything within them. */
async function reachDown(ids: readonly RowId[], type: ContainedType, { within }: Context): Promise<RowId[]> {
  const table = CONTAINED[type];
  const found = await Promise.all(ids.map((id) => within.load({ table, id })));
  return [...new Set(found.flat())] as RowId[];
}

/** Looks up the records that the arguments of a list name, as {@link resolveFilter} does. */
export async function resolveArgs<
  Args extends { filter?: unknown },
  const Named extends NamedFields<NonNullable<Args['filter']>>,
>({ filter, ...args }: Args, named: Named, context: Context): Promise<ResolvedArgs<Args, Named>> {
  return { ...args, filter: filter ? await resolveFilter(filter, named, context) : null };
}

/**
 * Looks up one record.
 * @throws INVALID_ID, NOT_FOUND
 */
export async function resolveName(value: string, type: NamedType, context: Context): Promise<RowId> {
  const [id] = await resolveNames([value], [type], context, [context.records]);
  return id as RowId;
}

async function resolveNames(
  values: readonly string[],
  types: readonly NamedType[],
  context: Context,
  loaders: readonly RecordLoader[],
): Promise<RowId[]> {
  if (values.length > MOST_IDS)
    throw makeInputError('INVALID_ID', `An argument takes at most ${MOST_IDS} ids, but ${values.length} were given.`);
  const found = await Promise.all(
    values.map(async (value) => {
      const handle = readHandle(value, types);
      return { value, handle, ids: handle === undefined ? [] : await idsOf(handle, types, loaders) };
    }),
  );
  const unknown = found.find(({ ids }) => ids.length === 0);
  if (unknown) throw await unknownName(unknown.value, types, context, unknown.handle !== undefined);
  return found.flatMap(({ ids }) => ids);
}

/** Returns the rows with a handle, from the first loader that finds any. */
async function idsOf(handle: string, types: readonly NamedType[], loaders: readonly RecordLoader[]): Promise<RowId[]> {
  for (const loader of loaders) {
    const records = await Promise.all(types.map((type) => loader.load({ table: kinds[type].table, handle })));
    const ids = records.flatMap((record) => record?.id ?? []);
    if (ids.length > 0) return ids as RowId[];
  }
  return [];
}

async function unknownName(
  value: string,
  types: readonly NamedType[],
  context: Context,
  isHandle: boolean,
): Promise<GraphQLError> {
  const tables = types.map((type) => kinds[type].table);
  const offered = await findNearestSlugs(context.db.pool, tables, value);
  const question = offered.length > 0 ? ` Did you mean ${offered.map((slug) => `"${slug}"`).join(' or ')}?` : '';
  if (!isHandle) return makeInputError('INVALID_ID', `${quoteInput(value)} is not an id of this server.${question}`);
  const nouns = types.map((type) => kinds[type].noun).join(' or ');
  const when = context.moment === null ? '' : ` as it stood on ${context.moment.toISOString()}`;
  return makeInputError('NOT_FOUND', `There is no ${nouns} ${quoteInput(value)} in the ledger${when}.${question}`);
}

/** Creates the error for a claim that does not exist or that the viewer may not see. */
export function makeUnseenClaimError(globalId: string, { knownBy }: Viewer): GraphQLError {
  const when = knownBy === null ? '' : ` known by ${toDay(knownBy)}`;
  return makeInputError('NOT_FOUND', `There is no claim ${quoteInput(globalId)}${when} that you may see.`);
}
