import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { type ClockArgs, viewerAt } from './clocks.ts';
import { type Context, contextAt } from './context.ts';

/**
 * Reads the clocks of every field that takes them, and gives every field the context of the moment at which its viewer
 * stands. Resolvers read from the context, and so does Pothos where it loads rows by itself: none of them has to ask of
 * which time it reads, and none can forget to.
 */
export function atTheirMoments(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      const takesClocks = field.args.some(({ name }) => name === 'asRecordedOn');
      field.resolve = (parent, args: ClockArgs, context: Context, info) => {
        const sets = takesClocks && (args.asRecordedOn != null || args.knownBy != null);
        // Most requests have no past: they are spared the way up to the clocks.
        if (!sets && !context.viewers.past) return resolve(parent, args, context, info);
        try {
          const { asRecordedOn } = viewerAt(context, info, sets ? args : {});
          return resolve(parent, args, contextAt(context, asRecordedOn), info);
        } catch (error) {
          // Thrown among rows that are still being read, it would leave their rejections to nobody.
          return Promise.reject(error);
        }
      };
    }
  }
  return schema;
}
