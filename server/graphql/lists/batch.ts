import DataLoader from 'dataloader';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Context } from '../base/context.ts';

/**
 * What fields of one kind read together: all that ask at one place of a query within a tick are answered by one read.
 *
 * A place is a field of the document below one chain of types. Rows that stand side by side are at one place, and two
 * aliases are at two. The executor collects the field nodes of a place once, so their array is the place.
 */
export class Batch<Key, Value> {
  readonly #idOf: (key: Key) => string;
  readonly #loaders = new WeakMap<Context, WeakMap<readonly FieldNode[], Loader<Key, Value>>>();

  /** @param idOf what tells keys apart */
  constructor(idOf: (key: Key) => string) {
    this.#idOf = idOf;
  }

  /**
   * The value of a key; undefined where none was found.
   * @param read reads the values of many keys, by what tells the keys apart. That of the first field to ask serves all.
   */
  load(
    context: Context,
    info: GraphQLResolveInfo,
    key: Key,
    read: (keys: readonly Key[]) => Promise<ReadonlyMap<string, Value>>,
  ): Promise<Value | undefined> {
    return this.#loaderAt(context, info, read).load(key);
  }

  /** The values of several keys, in their order. */
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
