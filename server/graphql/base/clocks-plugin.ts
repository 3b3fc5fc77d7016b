import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';

/**
 * A Pothos plugin for fields whose arguments set a clock for everything below them. Every resolver gets the context of the
 * moment at which its field reads, and so does Pothos when it loads rows itself. A resolver reads from its context, so it
 * cannot forget to check the time. The plugin must be the first of the builder's plugins, since the first wraps the others.
 *
 * Subscriptions are opened with the context of the request, because the past cannot be followed. Their events are resolved
 * like any other field.
 */

/** Defines how a schema sets and reads its clocks. */
export interface ClocksOptions<Context extends object> {
  /** The arguments that set a clock. */
  readonly args: readonly string[];
  /** Whether the arguments of a field that accepts clocks set one. */
  areSet(args: object): boolean;
  /** Whether any field of the request reads the past. Called for every field, so it must be cheap. */
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
        // A synchronous throw, while sibling rows are still being read, would leave their rejections unhandled.
        return Promise.reject(error);
      }
    };
    if (clocks.args.some((name) => name in field.args))
      return (parent, args, context, info) =>
        (clocks.areSet(args) || clocks.isPastRead(context) ? resolveAt : resolve)(parent, args, context, info);
    // Almost no request reads the past. In all others, this check is the only cost per field.
    return (parent, args, context, info) =>
      (clocks.isPastRead(context) ? resolveAt : resolve)(parent, args, context, info);
  }
}

SchemaBuilder.registerPlugin(PLUGIN_NAME, ClocksPlugin);
