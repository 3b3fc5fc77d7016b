import type { GraphQLResolveInfo } from 'graphql';
import { narrow, type Viewer } from '../../domain/access/visibility.ts';
import { builder } from './builder.ts';
import type { ClocksOptions } from './clocks-plugin.ts';
import { type Context, resolveContextAt } from './context.ts';
import { checkDay } from './dates.ts';

/**
 * The two clocks as arguments. A field that accepts them sets the time for everything below it: no edge that a query
 * follows from there leads to later knowledge.
 */

/** The arguments of a field that sets the clocks. */
export const clockArgs = builder.args((t) => ({
  knownBy: t.field({
    type: 'Date',
    description:
      'Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`.',
  }),
  asRecordedOn: t.field({
    type: 'DateTime',
    description:
      'Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began.',
  }),
}));

export interface ClockArgs {
  knownBy?: Date | null | undefined;
  asRecordedOn?: Date | null | undefined;
}

/**
 * Returns the viewer at a field: the viewer of the request, narrowed by the clocks of this field and of all fields above.
 * @throws INVALID_ARGUMENT for a day or a moment outside the years 1 to 9999
 */
export function resolveViewer(context: Context, info: GraphQLResolveInfo, args: ClockArgs = {}): Viewer {
  const above = inherited(context, info);
  const viewer = narrowViewer(above, args);
  if (viewer !== above) context.viewers.set(info.path, viewer);
  return viewer;
}

/**
 * Returns the viewer below a field with these arguments: the viewer above, if they set no clock.
 * @throws INVALID_ARGUMENT for a day or a moment outside the years 1 to 9999
 */
export function narrowViewer(above: Viewer, { knownBy = null, asRecordedOn = null }: ClockArgs): Viewer {
  if (knownBy === null && asRecordedOn === null) return above;
  if (knownBy !== null) checkDay('knownBy', knownBy);
  if (asRecordedOn !== null) checkDay('asRecordedOn', asRecordedOn);
  return narrow(above, { knownBy, asRecordedOn });
}

/** The viewer of the nearest field above that set a clock, or the viewer of the request. */
function inherited({ viewers, viewer }: Context, info: GraphQLResolveInfo): Viewer {
  for (let step: GraphQLResolveInfo['path'] | undefined = info.path; step; step = step.prev) {
    const found = viewers.get(step);
    if (found) return found;
  }
  return viewer;
}

/** How the schema sets and reads its clocks, for clocks-plugin.ts. */
export const clocks: ClocksOptions<Context> = {
  args: Object.keys(clockArgs),
  areSet: ({ knownBy, asRecordedOn }: ClockArgs) => knownBy != null || asRecordedOn != null,
  isPastRead: ({ viewers }) => viewers.past,
  contextAt: (context, info, args) => resolveContextAt(context, resolveViewer(context, info, args).asRecordedOn),
};
