/**
 * Whether a row that is in memory fulfils a filter of the Prisma client. A change is held against the filters of all
 * streams: asked of the database, every write would cost as many statements as there are streams. It answers what the
 * database would, unknown values of SQL included; a test asks both. What lists of claims do not use it refuses.
 */

export type Row = Readonly<Record<string, unknown>>;

/** True, false, or unknown. */
type Truth = boolean | null;

export function fits(where: object, row: Row): boolean {
  return truth(where, row) === true;
}

function truth(where: object, row: Row): Truth {
  return all(
    conditionsOf(where).map(([field, condition]) => {
      switch (field) {
        case 'AND':
          return all(filtersOf(condition).map((filter) => truth(filter, row)));
        case 'OR':
          return any(filtersOf(condition).map((filter) => truth(filter, row)));
        case 'NOT':
          return not(all(filtersOf(condition).map((filter) => truth(filter, row))));
        default:
          if (!(field in row)) throw new Error(`The row has no ${field} to filter by.`);
          return holds(condition, row[field]);
      }
    }),
  );
}

/** Whether a condition on a field holds: a value, operators on a value, or a filter of the rows behind a relation. */
function holds(condition: unknown, value: unknown): Truth {
  if (!isPlain(condition)) return equal(value, condition);
  const conditions = conditionsOf(condition);
  if (conditions.every(([operator]) => operator in operators)) {
    return all(conditions.map(([operator, operand]) => (operators[operator] as Operator)(value, operand)));
  }
  // No row behind the relation: none fulfils anything.
  if (value === null) return false;
  if (isPlain(value)) return truth(condition, value as Row);
  throw new Error('A filter has a condition that is not known.');
}

type Operator = (value: unknown, operand: unknown) => Truth;

const operators: Readonly<Record<string, Operator>> = {
  equals: equal,
  not: (value, operand) => not(equal(value, operand)),
  in: (value, operand) => any(list(operand).map((one) => equal(value, one))),
  notIn: (value, operand) => not(any(list(operand).map((one) => equal(value, one)))),
  lt: (value, operand) => compared(value, operand, (difference) => difference < 0),
  lte: (value, operand) => compared(value, operand, (difference) => difference <= 0),
  gt: (value, operand) => compared(value, operand, (difference) => difference > 0),
  gte: (value, operand) => compared(value, operand, (difference) => difference >= 0),
  hasSome: (value, operand) => list(operand).some((one) => list(value).includes(one)),
  some: (value, operand) => list(value).some((row) => fits(operand as object, row as Row)),
  none: (value, operand) => !list(value).some((row) => fits(operand as object, row as Row)),
};

function equal(value: unknown, operand: unknown): Truth {
  if (operand === null) return value === null;
  return compared(value, operand, (difference) => difference === 0);
}

function compared(value: unknown, operand: unknown, test: (difference: number) => boolean): Truth {
  if (value === null) return null;
  const [a, b] = [value, operand].map((one) => (one instanceof Date ? one.getTime() : one)) as [number, number];
  if (typeof a !== typeof b || isPlain(operand)) throw new Error('A filter compares what cannot be compared.');
  return test(a < b ? -1 : a > b ? 1 : 0);
}

function all(truths: readonly Truth[]): Truth {
  return truths.includes(false) ? false : truths.includes(null) ? null : true;
}

function any(truths: readonly Truth[]): Truth {
  return not(all(truths.map(not)));
}

function not(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

function conditionsOf(where: object): [string, unknown][] {
  return Object.entries(where).filter(([, condition]) => condition !== undefined);
}

function filtersOf(condition: unknown): object[] {
  return [condition].flat() as object[];
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error('A filter takes for a list what is none.');
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Date) && !Array.isArray(value);
}
