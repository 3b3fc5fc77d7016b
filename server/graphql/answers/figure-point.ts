import { builder } from '../base/builder.ts';
import { toUncertainDay, UncertainDate } from '../base/dates.ts';
import { Claim, FigureInterval } from '../entities/claim.ts';
import { type ConnectionRef, defineConnection } from '../lists/connection.ts';
import type { NodeRow } from '../lists/rows.ts';

/** A claim as a point of a series: its day, its interval, and the claim itself. */

export const FigurePoint = builder.prismaObject('Claim', {
  variant: 'FigurePoint',
  description: 'A claim as a point of a series.',
  select: { id: true },
  fields: (t) => ({
    asOf: t.field({
      type: UncertainDate,
      nullable: true,
      description: 'The day to which the count refers. Null if nothing is known about it.',
      select: { asOfEarliest: true, asOfLatest: true, asOfBasis: true },
      resolve: ({ asOfEarliest, asOfLatest, asOfBasis }) => toUncertainDay(asOfEarliest, asOfLatest, asOfBasis),
    }),
    interval: t.variant(FigureInterval, { description: 'The numbers that the words of the figure allow.' }),
    claim: t.variant(Claim, { description: 'The claim itself.' }),
  }),
});

export const FigurePointConnection: ConnectionRef<NodeRow> = defineConnection(
  'FigurePoint',
  'points of a series',
  FigurePoint,
);
