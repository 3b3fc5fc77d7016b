import type { GraphQLResolveInfo } from 'graphql';
import { narrow, type Viewer } from '../../domain/access/visibility.ts';
import { builder } from './builder.ts';
import type { ClocksOptions } from './clocks-plugin.ts';
import { type Context, resolveContextAt } from './context.ts';
import { checkDay } from './dates.ts';

/**
 * The two clocks as arguments. A field that takes them sets the time for everything below it: whatever edge a query
 * follows from there, it cannot come to later knowledge.
 */

/** The arguments of a field that sets the clocks. */
export const clockArgs = builder.args((t) => ({
  knownBy: t.field({
    type: 'Date',
    description:
      'Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`.',
  }),
  asRecordedOn: t.field({
    type: 'DateTime',
    description:
      'Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began.',
  }),
}));

export interface ClockArgs {
  knownBy?: Date | null | undefined;
  asRecordedOn?: Date | null | undefined;
}

/**
 * Who reads at a field: the viewer of the request, by the clocks of this field and of all fields above it.
 * @throws INVALID_ARGUMENT for a day or a moment outside the years 1 to 9999
 */
export function resolveViewer(context: Context, info: GraphQLResolveInfo, args: ClockArgs = {}): Viewer {
  const above = inherited(context, info);
  const { knownBy = null, asRecordedOn = null } = args;
  if (knownBy === null && asRecordedOn === null) return above;
  if (knownBy !== null) checkDay('knownBy', knownBy);
  if (asRecordedOn !== null) checkDay('asRecordedOn', asRecordedOn);
  const viewer = narrow(above, { knownBy, asRecordedOn });
  context.viewers.set(info.path, viewer);
  return viewer;
}

/** The viewer of the nearest field above that set the clocks. */
function inherited({ viewers, viewer }: Context, info: GraphQLResolveInfo): Viewer {
  for (let step: GraphQLResolveInfo['path'] | undefined = info.path; step; step = step.prev) {
    const found = viewers.get(step);
    if (found) return found;
  }
  return viewer;
}

/** How the schema sets its clocks and reads them: for clocks-plugin.ts. */
export const clocks: ClocksOptions<Context> = {
  args: Object.keys(clockArgs),
  areSet: ({ knownBy, asRecordedOn }: ClockArgs) => knownBy != null || asRecordedOn != null,
  isPastRead: ({ viewers }) => viewers.past,
  contextAt: (context, info, args) => resolveContextAt(context, resolveViewer(context, info, args).asRecordedOn),
};
