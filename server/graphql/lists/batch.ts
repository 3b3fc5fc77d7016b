import DataLoader from 'dataloader';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Context } from '../base/context.ts';

/**
 * Batches the reads of fields of one kind: a single read serves all fields at one place of a query within a tick.
 *
 * A place is a field of the document below one chain of types. Sibling rows are at one place, and two aliases are at two.
 * The executor collects the field nodes of a place once, so their array identifies the place.
 */
export class Batch<Key, Value> {
  readonly #idOf: (key: Key) => string;
  readonly #loaders = new WeakMap<Context, WeakMap<readonly FieldNode[], Loader<Key, Value>>>();

  /** @param idOf returns the text that identifies a key */
  constructor(idOf: (key: Key) => string) {
    this.#idOf = idOf;
  }

  /**
   * Returns the value of a key, or undefined if there is none.
   * @param read reads the values of many keys, by the text that identifies them. The first field's `read` serves the batch.
   */
  load(
    context: Context,
    info: GraphQLResolveInfo,
    key: Key,
    read: (keys: readonly Key[]) => Promise<ReadonlyMap<string, Value>>,
  ): Promise<Value | undefined> {
    return this.#loaderAt(context, info, read).load(key);
  }

  /** Returns the values of several keys, in the order of the keys. */
  async loadMany(
    context: Context,
    info: GraphQLResolveInfo,
    keys: readonly Key[],
    read: (keys: readonly Key[]) => Promise<ReadonlyMap<string, Value>>,
  ): Promise<(Value | undefined)[]> {
    const loader = this.#loaderAt(context, info, read);
    return Promise.all(keys.map((key) => loader.load(key)));
  }

  #loaderAt(
    context: Context,
    { fieldNodes }: GraphQLResolveInfo,
    read: (keys: readonly Key[]) => Promise<ReadonlyMap<string, Value>>,
  ): Loader<Key, Value> {
    const places = this.#loaders.get(context) ?? new WeakMap<readonly FieldNode[], Loader<Key, Value>>();
    this.#loaders.set(context, places);
    const loader = places.get(fieldNodes) ?? this.#loader(read);
    places.set(fieldNodes, loader);
    return loader;
  }

  #loader(read: (keys: readonly Key[]) => Promise<ReadonlyMap<string, Value>>): Loader<Key, Value> {
    const readInOrder = async (keys: readonly Key[]) => {
      const found = await read(keys);
      return keys.map((key) => found.get(this.#idOf(key)));
    };
    return new DataLoader(readInOrder, { cacheKeyFn: this.#idOf });
  }
}

type Loader<Key, Value> = DataLoader<Key, Value | undefined, string>;
