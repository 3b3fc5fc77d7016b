import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../domain/access/visibility.ts';
import { type ClockArgs, resolveViewer } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import type { NodeType } from '../base/ids.ts';
import { getReader, type NodeRow } from './rows.ts';

/** Fields that find one record by its id or by another handle. */

/** A look-up of one record, as a declaration that can be carried out in more than one way. */
export interface LookUp<Args extends ClockArgs = ClockArgs> {
  /**
   * Returns the type of the record and the `where` of its row; undefined if only the resolver can find it.
   * @throws INVALID_ID, INVALID_ARGUMENT
   */
  find(args: Args, viewer: Viewer): Found | undefined;
}

interface Found {
  readonly type: NodeType;
  readonly where: object;
}

/** The arguments of most look-ups. */
export interface LookUpArgs extends ClockArgs {
  readonly id: string;
}

/** Returns the resolver of a look-up and its declaration, as options of a field. */
export function declareLookUp<Args extends ClockArgs>(find: (args: Args, viewer: Viewer) => Found) {
  return {
    extensions: { lookUp: { find } },
    resolve: async (
      _root: unknown,
      args: Args,
      context: Context,
      info: GraphQLResolveInfo,
    ): Promise<NodeRow | null> => {
      const { type, where } = find(args, resolveViewer(context, info, args));
      const selected = queryFromInfo({ context, info, typeName: type, select: { id: true } });
      return getReader(type, context).findFirst({ ...selected, where });
    },
  };
}
