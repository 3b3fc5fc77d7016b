/**
 * Decides whether a row in memory matches a filter of the Prisma client. Every change is checked against the filters of all
 * streams. If the database did that, each write would cost one statement per stream. The result is the same as in the
 * database, with SQL's three-valued logic; a test compares the two. Conditions that lists of claims do not use are refused.
 */

export type Row = Readonly<Record<string, unknown>>;

/** True, false, or unknown (null). */
type Truth = boolean | null;

export function fits(where: object, row: Row): boolean {
  return decide(where, row) === true;
}

function decide(where: object, row: Row): Truth {
  return all(
    listConditions(where).map(([field, condition]) => {
      switch (field) {
        case 'AND':
          return all(listFilters(condition).map((filter) => decide(filter, row)));
        case 'OR':
          return any(listFilters(condition).map((filter) => decide(filter, row)));
        case 'NOT':
          return not(all(listFilters(condition).map((filter) => decide(filter, row))));
        default:
          if (!(field in row)) throw new Error(`The row has no ${field} to filter by.`);
          return holds(condition, row[field]);
      }
    }),
  );
}

/** Whether a condition on a field holds. It is a value, operators on a value, or a filter on the rows of a relation. */
function holds(condition: unknown, value: unknown): Truth {
  if (!isPlain(condition)) return isEqual(value, condition);
  const conditions = listConditions(condition);
  if (conditions.every(([operator]) => operator in operators)) {
    return all(conditions.map(([operator, operand]) => (operators[operator] as Operator)(value, operand)));
  }
  // The relation has no row, so nothing can match.
  if (value === null) return false;
  if (isPlain(value)) return decide(condition, value as Row);
  throw new Error('The filter has an unknown condition.');
}

type Operator = (value: unknown, operand: unknown) => Truth;

const operators: Readonly<Record<string, Operator>> = {
  equals: isEqual,
  not: (value, operand) => not(isEqual(value, operand)),
  in: (value, operand) => any(toList(operand).map((one) => isEqual(value, one))),
  notIn: (value, operand) => not(any(toList(operand).map((one) => isEqual(value, one)))),
  lt: (value, operand) => compared(value, operand, (difference) => difference < 0),
  lte: (value, operand) => compared(value, operand, (difference) => difference <= 0),
  gt: (value, operand) => compared(value, operand, (difference) => difference > 0),
  gte: (value, operand) => compared(value, operand, (difference) => difference >= 0),
  hasSome: (value, operand) => toList(operand).some((one) => toList(value).includes(one)),
  some: (value, operand) => toList(value).some((row) => fits(operand as object, row as Row)),
  none: (value, operand) => !toList(value).some((row) => fits(operand as object, row as Row)),
};

function isEqual(value: unknown, operand: unknown): Truth {
  if (operand === null) return value === null;
  return compared(value, operand, (difference) => difference === 0);
}

function compared(value: unknown, operand: unknown, test: (difference: number) => boolean): Truth {
  if (value === null) return null;
  const [a, b] = [value, operand].map((one) => (one instanceof Date ? one.getTime() : one)) as [number, number];
  if (typeof a !== typeof b || isPlain(operand)) throw new Error('The filter compares values that cannot be compared.');
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

function listConditions(where: object): [string, unknown][] {
  return Object.entries(where).filter(([, condition]) => condition !== undefined);
}

function listFilters(condition: unknown): object[] {
  return [condition].flat() as object[];
}

function toList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error('The filter needs a list, and the value is not one.');
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Date) && !Array.isArray(value);
}
