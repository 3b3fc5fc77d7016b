import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
} from 'graphql';

/** Random valid read operations, made from the schema alone: a field that is added to it is tried as well. */

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What the operations can name. */
export interface Ledger {
  /** Slugs and global ids of the records of each type, and some of neither. */
  readonly handles: Readonly<Record<string, readonly string[]>>;
  /** Cursors that lists gave. */
  readonly cursors: readonly Cursor[];
  readonly moments: readonly string[];
  readonly days: readonly string[];
}

export interface Cursor {
  readonly text: string;
  /** The list and the order to which it belongs. */
  readonly list: string;
  readonly order: string | undefined;
}

/** The arguments of a page. */
const PAGING = ['first', 'last', 'after', 'before'];

/** A sequence of random numbers that depends only on its seed (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 to 1, exclusive. */
  roll(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(count: number): number {
    return Math.floor(this.roll() * count);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  chance(of: number): boolean {
    return this.roll() < of;
  }
}

/** Fields at the root whose answers are worked out rather than read. They are asked for rarely. */
const WORKED_OUT =
  /^(nodes|attributionStatistics|search|series|seriesAbout|seriesOf|disagreements|reconcile|compareClaims|measures)$/;

/** Fields elsewhere that only resolvers answer. They are asked for rarely, since one of them in an operation is enough. */
const RARE = /^(revisions|series|echoes|denials|parts|parents|publishedUntil)$/;

export class OperationMaker {
  readonly #schema: GraphQLSchema;
  readonly #dice: Dice;
  readonly #ledger: Ledger;
  #definitions: string[] = [];
  #variables: Record<string, unknown> = {};
  #fragments: string[] = [];
  #fieldsLeft = 0;

  constructor(schema: GraphQLSchema, dice: Dice, ledger: Ledger) {
    this.#schema = schema;
    this.#dice = dice;
    this.#ledger = ledger;
  }

  make(): Operation {
    this.#definitions = [];
    this.#variables = {};
    this.#fragments = [];
    this.#fieldsLeft = 60;
    const query = this.#schema.getQueryType() as GraphQLObjectType;
    const fields = Object.values(query.getFields()).filter(
      ({ name }) => !WORKED_OUT.test(name) || this.#dice.chance(0.03),
    );
    const count = this.#dice.chance(0.8) ? 1 : 2;
    const selected = Array.from({ length: count }, (_, i) => this.#writeField(this.#dice.pick(fields), 5, `r${i}`));
    const parts = selected.filter((text) => text !== undefined);
    const variables = this.#definitions.length > 0 ? `(${this.#definitions.join(', ')})` : '';
    return {
      query: [`query${variables} { __typename ${parts.join(' ')} }`, ...this.#fragments].join('\n'),
      variables: this.#variables,
    };
  }

  /** Writes a field with its arguments and a random selection. Undefined if nothing can be selected from it. */
  #writeField(field: GraphQLField<unknown, unknown>, depth: number, alias?: string): string | undefined {
    const type = getNamedType(field.type);
    const paging = this.#makePaging(field);
    const args = field.args
      .filter(({ name }) => name in paging || !PAGING.includes(name))
      .filter((arg) => isRequiredArgument(arg) || arg.name in paging || this.#dice.chance(0.25))
      .map((arg) => this.#writeArgument(arg, field, paging[arg.name]));
    if (args.includes(undefined)) return undefined;
    const called = args.length > 0 ? `(${args.join(', ')})` : '';
    const key = alias ?? (this.#dice.chance(0.1) ? `a${this.#dice.below(1000)}` : undefined);
    const name = `${key ? `${key}: ` : ''}${field.name}${called}`;
    if (isInterfaceType(type)) {
      const below = this.#schema.getPossibleTypes(type).filter(() => this.#dice.chance(0.5));
      const inner = below.map((one) => `... on ${one.name} { ${this.#writeSelection(one, depth - 1)} }`);
      return `${name} { __typename id ${inner.join(' ')} }`;
    }
    if (!isObjectType(type)) return isScalarType(type) || isEnumType(type) ? name : undefined;
    return depth <= 0 ? undefined : `${name} { ${this.#writeSelection(type, depth - 1)} }`;
  }

  /** Makes the arguments of a page, most of them right. A cursor brings the order that it belongs to. */
  #makePaging({ args, type }: GraphQLField<unknown, unknown>): Readonly<Record<string, unknown>> {
    if (!args.some(({ name }) => name === 'first')) return {};
    const dice = this.#dice;
    const size = dice.chance(0.02) ? dice.pick([-1, 101]) : dice.pick([0, 1, 1, 2, 3, 5, 20, 100]);
    if (dice.chance(0.02)) return { first: size, last: size };
    if (dice.chance(0.3)) return {};
    const forwards = dice.chance(0.7);
    const page = { [forwards ? 'first' : 'last']: size };
    if (dice.chance(0.7)) return page;
    const own = this.#ledger.cursors.filter(({ list }) => `${list}Connection` === getNamedType(type).name);
    const cursor = dice.chance(0.02) ? { text: 'no-cursor', order: undefined } : dice.pick(own);
    if (cursor === undefined) return page;
    const order =
      cursor.order && args.some(({ name }) => name === 'orderBy') ? { orderBy: { literal: cursor.order } } : {};
    return { ...page, ...order, [forwards ? 'after' : 'before']: cursor.text };
  }

  #writeSelection(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields());
    const isList = type.name.endsWith('Connection') || type.name.endsWith('Edge');
    const chosen = fields
      .filter(({ name }) => !RARE.test(name) || this.#dice.chance(0.05))
      .filter(() => this.#dice.chance(isList ? 0.6 : Math.min(0.5, 5 / fields.length)));
    const written: string[] = [];
    for (const field of chosen) {
      if (this.#fieldsLeft <= 0) break;
      this.#fieldsLeft -= 1;
      const text = this.#writeField(field, depth);
      if (text !== undefined) written.push(text);
    }
    if (written.length === 0 || this.#dice.chance(0.1)) written.push('__typename');
    const text = written.join(' ');
    if (this.#dice.chance(0.06)) return `... on ${type.name} { ${text} }`;
    if (this.#dice.chance(0.04)) {
      const name = `F${this.#fragments.length}`;
      this.#fragments.push(`fragment ${name} on ${type.name} { ${text} }`);
      return `...${name}`;
    }
    return this.#dice.chance(0.01) ? `... @include(if: true) { ${text} }` : text;
  }

  #writeArgument(
    arg: GraphQLArgument,
    field: GraphQLField<unknown, unknown>,
    value: unknown = this.#makeValue(arg.type, arg.name, field, 2),
  ): string | undefined {
    if (value === undefined) return undefined;
    if (this.#dice.chance(0.3)) return `${arg.name}: ${this.#declareVariable(arg, value)}`;
    return `${arg.name}: ${writeLiteral(value)}`;
  }

  /** Passes a value as a variable: sometimes by its default, sometimes null, sometimes not at all. */
  #declareVariable({ type }: GraphQLArgument, value: unknown): string {
    const name = `v${this.#definitions.length}`;
    const hasDefault = this.#dice.chance(0.3) && !isNonNullType(type);
    this.#definitions.push(`$${name}: ${type}${hasDefault ? ` = ${writeLiteral(value)}` : ''}`);
    if (hasDefault && this.#dice.chance(0.6)) return `$${name}`;
    if (!isNonNullType(type) && this.#dice.chance(0.1)) return `$${name}`;
    this.#variables[name] = !isNonNullType(type) && this.#dice.chance(0.15) ? null : toJson(value);
    return `$${name}`;
  }

  #makeValue(type: GraphQLInputType, name: string, field: GraphQLField<unknown, unknown>, depth: number): unknown {
    if (isNonNullType(type)) return this.#makeValue(type.ofType, name, field, depth);
    if (isListType(type)) {
      const count = this.#dice.pick([1, 1, 1, 2, 2, 3, 0]);
      const items = Array.from({ length: count }, () => this.#makeValue(type.ofType, name, field, depth));
      return items.includes(undefined) ? undefined : items;
    }
    if (isEnumType(type)) return { literal: this.#dice.pick(type.getValues()).name };
    if (isInputObjectType(type)) {
      if (depth <= 0) return undefined;
      const fields = Object.values(type.getFields());
      const entries = fields
        .filter((one) => isNonNullType(one.type) || this.#dice.chance(2 / fields.length))
        .map((one) => [one.name, this.#makeValue(one.type, one.name, field, depth - 1)] as const)
        .filter(([, value]) => value !== undefined);
      return Object.fromEntries(entries);
    }
    return this.#makeScalar(type.name, name, field);
  }

  #makeScalar(type: string, name: string, field: GraphQLField<unknown, unknown>): unknown {
    const dice = this.#dice;
    switch (type) {
      case 'Int':
        return dice.pick([0, 1, 7, 20, 1200, 40691, 2_147_483_647, -5]);
      case 'Boolean':
        return dice.chance(0.5);
      case 'Date':
        return dice.pick(this.#ledger.days);
      case 'DateTime':
        return dice.pick(this.#ledger.moments);
      case 'ID':
        return this.#pickHandle(name, getNamedType(field.type).name);
      case 'String':
        return dice.pick(['en', 'EN', 'ru', 'killed', 'Hamas', "it's", '"', 'key-1']);
      case 'URL':
        return dice.pick(['https://example.org/a?b=c', 'https://example.org/nothing']);
      default:
        return undefined;
    }
  }

  #pickHandle(name: string, type: string): string {
    const { handles } = this.#ledger;
    const named: Readonly<Record<string, string>> = {
      publisher: 'Organisation',
      responsible: 'Organisation',
      attributedTo: this.#dice.chance(0.5) ? 'Organisation' : 'Person',
      origin: this.#dice.chance(0.5) ? 'Organisation' : 'Person',
      mentions: this.#dice.pick(['Organisation', 'Person', 'Event']),
      parent: type.replace('Connection', ''),
    };
    const plain = name.replace('Within', '');
    const kind = named[plain] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
    const known = handles[kind] ?? handles[type] ?? Object.values(handles).flat();
    return this.#dice.chance(0.01) ? 'no-such-thing' : this.#dice.pick(known);
  }
}

interface Literal {
  readonly literal: string;
}

const isLiteral = (value: unknown): value is Literal =>
  typeof value === 'object' && value !== null && 'literal' in value;

function writeLiteral(value: unknown): string {
  if (isLiteral(value)) return value.literal;
  if (Array.isArray(value)) return `[${value.map(writeLiteral).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, inner]) => `${name}: ${writeLiteral(inner)}`)
      .join(', ')} }`;
  return JSON.stringify(value);
}

function toJson(value: unknown): unknown {
  if (isLiteral(value)) return value.literal;
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toJson(inner)]));
  return value;
}
