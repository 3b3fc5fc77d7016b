import { builder } from '../base/builder.ts';
import { composeUncertainDay } from '../base/value-columns.ts';
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
      ...composeUncertainDay('asOfEarliest', 'asOfLatest', 'asOfBasis'),
      description: 'The day to which the count refers. Null if nothing is known about it.',
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
