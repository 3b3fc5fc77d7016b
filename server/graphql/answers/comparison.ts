import type { Viewer } from '../../domain/access/visibility.ts';
import { compare, type Verdict, verdicts } from '../../domain/figures/comparison.ts';
import { explainComparison } from '../../domain/figures/comparison-reason.ts';
import { builder } from '../base/builder.ts';
import { clockArgs, resolveViewer } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { readId } from '../base/ids.ts';
import { Claim } from '../entities/claim.ts';
import { makeUnseenClaimError } from '../lists/references.ts';
import { loadRows, type NodeRow } from '../lists/rows.ts';
import { readStatements, type Statements } from './statements.ts';

/** How two claims compare, and why. */

const DESCRIPTIONS: Record<Verdict, string> = {
  AGREES: 'Both allow some number in common, and they rest on different origins.',
  CONFLICTS: 'They allow no number in common, and their dates do not explain the difference.',
  REVISED:
    "They allow no number in common, and one body gave first one and later the other, as the origin or by passing it on. From a source, this is a correction or a new count. In a news medium's own voice, it only means that the medium printed another figure later.",
  EXPLAINED_BY_TIME: 'They differ, but the count may have changed between their days.',
  PART_OF: 'One counts a part of what the other counts, so the two do not compete.',
  SAME_ORIGIN: 'They agree but rest on the same origin, so neither independently confirms the other.',
  DENIES:
    'One is a denial, and the other gives a number that it denies, or is named by it. A denial is no rival figure: it sets no end of a band and is in no disagreement.',
  NOT_COMPARABLE: 'They count different things, or the words of one give no number.',
};

const VerdictEnum = builder.enumType('Verdict', {
  description:
    'How two claims compare. A verdict reflects what the words and dates allow. It never says which of two figures is true.',
  values: Object.fromEntries(verdicts.map((verdict) => [verdict, { description: DESCRIPTIONS[verdict] }])) as Record<
    Verdict,
    { description: string }
  >,
});

/** Two claims that were compared. */
export interface ComparisonShape extends NodeRow {
  verdict: Verdict;
  reason: string;
  claimIds: readonly string[];
}

export const ComparisonType = builder.objectRef<ComparisonShape>('Comparison').implement({
  description: 'How two claims compare, and why.',
  fields: (t) => ({
    verdict: t.expose('verdict', { type: VerdictEnum, description: 'How they compare.' }),
    reason: t.exposeString('reason', {
      description: 'The reason, in one English sentence that gives figures, dates and sources as printed.',
    }),
    claims: t.field({
      type: [Claim],
      description:
        'The two claims. For REVISED and EXPLAINED_BY_TIME the earlier one comes first, for PART_OF the part, for DENIES the denial. Otherwise they are sorted by as-of day, then by figure.',
      resolve: ({ claimIds }, _args, context, info) => loadRows('Claim', claimIds, context, info),
    }),
  }),
});

/** Compares two claims that have been read. */
export function compareRead(a: string, b: string, { byId, relations, additions }: Statements): ComparisonShape {
  const [one, two] = [byId.get(a), byId.get(b)];
  if (!one || !two) throw new Error(`A claim to compare was not read: ${one ? b : a}.`);
  const comparison = compare(one, two, relations);
  const claimIds = comparison.claims.map(({ id }) => id);
  return {
    id: claimIds.join('/'),
    verdict: comparison.verdict,
    reason: explainComparison(comparison, { relations, additions }),
    claimIds,
  };
}

/**
 * Reads claims that a query names.
 * @throws NOT_FOUND if there is one that the viewer cannot see
 */
export async function readNamed(ids: readonly string[], viewer: Viewer, context: Context): Promise<Statements> {
  const claims = ids.map((id) => readId(id, 'Claim'));
  const statements = await readStatements(claims, viewer, context);
  const missing = claims.findIndex((id) => !statements.byId.has(id));
  if (missing >= 0) throw makeUnseenClaimError(ids[missing] as string, viewer);
  return statements;
}

builder.queryField('compareClaims', (t) =>
  t.field({
    type: ComparisonType,
    nullable: true,
    args: {
      a: t.arg.id({ required: true, description: 'Global identifier of one claim.' }),
      b: t.arg.id({
        required: true,
        description: 'Global identifier of the other claim. The order makes no difference.',
      }),
      ...clockArgs,
    },
    complexity: 10,
    description:
      'Compares any two claims. If they cannot be compared, the verdict says so. An unknown claim is an error.',
    resolve: async (_root, { a, b, ...clocks }, context, info) => {
      const viewer = resolveViewer(context, info, clocks);
      const statements = await readNamed([a, b], viewer, context);
      return compareRead(readId(a, 'Claim'), readId(b, 'Claim'), statements);
    },
  }),
);
