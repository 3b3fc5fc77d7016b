import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';

/**
 * A Pothos plugin for fields whose arguments set a clock for everything below them. Every resolver gets the context of the
 * moment at which its field reads, and so does Pothos where it loads rows by itself: a resolver reads from its context,
 * and cannot forget to ask for the time. It must be the first of the builder's plugins, since the first wraps all others.
 *
 * Subscriptions are opened with the context of the request: nothing is followed in the past. Their events are resolved like
 * any other field.
 */

/** How the clocks of a schema are set and read. */
export interface ClocksOptions<Context extends object> {
  /** The arguments that set a clock. */
  readonly args: readonly string[];
  /** Whether the arguments of a field that takes clocks set any. */
  areSet(args: object): boolean;
  /** Whether any field of the request reads of the past. Asked for every field, so it has to be cheap. */
  isPastRead(context: Context): boolean;
  /** The context in which a field is resolved. */
  contextAt(context: Context, info: GraphQLResolveInfo, args: object): Context;
}

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      clocks: ClocksPlugin<Types>;
    }

    export interface BuildSchemaOptions<Types extends SchemaTypes> {
      clocks: ClocksOptions<Types['Context']>;
    }
  }
}

const PLUGIN_NAME = 'clocks';
export default PLUGIN_NAME;

class ClocksPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const { clocks } = this.options;
    const resolveAt: typeof resolve = (parent, args, context, info) => {
      try {
        return resolve(parent, args, clocks.contextAt(context, info, args), info);
      } catch (error) {
        // Thrown while sibling rows are still being read, it would leave their rejections unhandled.
        return Promise.reject(error);
      }
    };
    if (clocks.args.some((name) => name in field.args))
      return (parent, args, context, info) =>
        (clocks.areSet(args) || clocks.isPastRead(context) ? resolveAt : resolve)(parent, args, context, info);
    // In a request without a past, which is almost every one, this test is all that a field pays.
    return (parent, args, context, info) =>
      (clocks.isPastRead(context) ? resolveAt : resolve)(parent, args, context, info);
  }
}

SchemaBuilder.registerPlugin(PLUGIN_NAME, ClocksPlugin);
