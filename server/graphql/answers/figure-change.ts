import type { GraphQLResolveInfo } from 'graphql';
import {
  type ChangeFigures,
  type ChangeRefusal,
  type CountChange,
  changeRefusals,
  explainChange,
  findChange,
} from '../../domain/figures/change.ts';
import { toDay } from '../../domain/figures/dates.ts';
import type { Interval } from '../../domain/figures/figures.ts';
import { readChangeFigures } from '../../sql/change.ts';
import type { ClaimScopeKey } from '../../sql/series-claims.ts';
import { builder } from '../base/builder.ts';
import { resolveViewer } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { checkDay } from '../base/dates.ts';
import { makeInputError } from '../base/errors.ts';
import { runInTurn } from '../base/turns.ts';
import { Claim } from '../entities/claim.ts';
import { Batch } from '../lists/batch.ts';
import { findRow, loadRows } from '../lists/rows.ts';
import { identifyScope } from '../lists/scoped-list.ts';

/** The change of an origin's growing count between two days. */

interface ChangeShape extends CountChange {
  readonly figures: ChangeFigures;
}

const ChangeRefusalEnum = builder.enumType('ChangeRefusal', {
  description: 'Why the change of a count between two days cannot be given.',
  values: Object.fromEntries(
    Object.entries(changeRefusals).map(([refusal, description]) => [refusal, { description }]),
  ) as Record<ChangeRefusal, { description: string }>,
});

const ChangeInterval = builder.objectRef<Interval>('ChangeInterval').implement({
  description: 'Numbers of people by which a count can have risen. Both ends are inclusive.',
  fields: (t) => ({
    low: t.exposeInt('low', { nullable: true, description: 'The least rise. Null if there is no lower limit.' }),
    high: t.exposeInt('high', { nullable: true, description: 'The greatest rise. Null if there is no upper limit.' }),
  }),
});

export const FigureChange = builder.objectRef<ChangeShape>('FigureChange').implement({
  description:
    'How much a growing count of one origin rose between two of its figures, as far as their words allow it to be known. It is worked out from the two claims and never stored: nobody published it.',
  fields: (t) => ({
    interval: t.field({
      type: ChangeInterval,
      nullable: true,
      description:
        'The numbers of people by which the count can have risen. Null if `refusal` says why there are none.',
      resolve: ({ interval }) => interval,
    }),
    refusal: t.field({
      type: ChangeRefusalEnum,
      nullable: true,
      description: 'Why the change cannot be given. Null if it can.',
      resolve: ({ refusal }) => refusal,
    }),
    reason: t.string({
      description: 'How the change follows from the two claims, or why it cannot be given, in one English sentence.',
      resolve: (change) => explainChange(change, change.figures),
    }),
    from: t.field({
      type: Claim,
      nullable: true,
      description:
        'The latest claim of the origin by the first day. Its as-of day may be earlier. Null if the origin had given no figure.',
      resolve: ({ figures }, _args, context, info) => findRow('Claim', figures.from?.id ?? null, context, info),
    }),
    to: t.field({
      type: Claim,
      nullable: true,
      description:
        'The latest claim of the origin by the last day. Its as-of day may be earlier. Null if the origin had given no figure.',
      resolve: ({ figures }, _args, context, info) => findRow('Claim', figures.to?.id ?? null, context, info),
    }),
    corrected: t.field({
      type: [Claim],
      description:
        'For CORRECTED: the higher figure and the lower one that corrects it, or the fall that the origin states (DELTA). Empty otherwise.',
      resolve: ({ refusal, figures }, _args, context, info) =>
        loadRows('Claim', refusal === 'CORRECTED' ? (figures.corrected ?? []).map(({ id }) => id) : [], context, info),
    }),
  }),
});

/** The arguments of the field. */
export const changeArgs = builder.args((t) => ({
  from: t.field({ type: 'Date', required: true, description: 'The first day. The figure of that day is the start.' }),
  to: t.field({ type: 'Date', required: true, description: 'The last day, after the first.' }),
}));

const changes = new Batch<ClaimScopeKey, ChangeFigures>(identifyScope);

/**
 * Loads the change of an origin's count between two days.
 * @throws INVALID_ARGUMENT unless the first day is before the last
 */
export async function loadChange(
  scope: ClaimScopeKey,
  { from, to }: { readonly from: Date; readonly to: Date },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ChangeShape> {
  const days = { from: checkDay('from', from), to: checkDay('to', to) };
  if (from >= to)
    throw makeInputError(
      'INVALID_ARGUMENT',
      `\`from\` must be before \`to\`, but ${toDay(from)} is not before ${toDay(to)}.`,
    );
  const viewer = resolveViewer(context, info);
  const figures = await changes.load(context, info, scope, async (scopes) => {
    const rows = await runInTurn(context, () => readChangeFigures(context.db.pool, scopes, days, viewer));
    return new Map(rows.map((row) => [identifyScope(row), row]));
  });
  if (figures === undefined) throw new Error(`No figures were read for ${identifyScope(scope)}.`);
  return { ...findChange(figures), figures };
}
