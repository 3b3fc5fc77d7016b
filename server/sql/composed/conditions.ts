import { storedModels } from '../../database/generated/stored-models.ts';
import type { StoredColumn, StoredModel, StoredRelation } from '../../database/stored-models.ts';
import { isMadeModel, madeModels } from './made-models.ts';
import type { Parameters } from './parameters.ts';

/**
 * Writes the `where` of a Prisma query as a condition in SQL. Lists plan their filters as such objects, so the same plan can
 * be read by Prisma or be a part of a statement of our own. Only what the plans contain is supported.
 */

/** A statement contains something that cannot be written in SQL here. */
export class UnsupportedError extends Error {}

/** Returns how a model is stored, or what the rows of a statement are like. */
export function getStoredModel(name: string): StoredModel {
  const model = isMadeModel(name) ? madeModels[name] : storedModels[name];
  if (!model) throw new UnsupportedError(`There is no model ${name}.`);
  return model;
}

/** Returns the condition that a row of one table belongs to a row of another by a relation of the first one's model. */
export function tieRows({ key, keyIsHere }: StoredRelation, here: string, there: string): string {
  return keyIsHere ? `${there}.id = ${here}.${key}` : `${there}.${key} = ${here}.id`;
}

/** Writes the conditions of one statement. */
export class ConditionWriter {
  readonly parameters: Parameters;
  #aliases = 0;

  constructor(parameters: Parameters) {
    this.parameters = parameters;
  }

  /** Returns a new name for a table of the statement. */
  addAlias(): string {
    this.#aliases += 1;
    return `t${this.#aliases}`;
  }

  /**
   * Returns a condition on the rows of a table.
   * @param alias the name of the table in the statement
   * @throws UnsupportedError
   */
  write(modelName: string, where: object, alias: string): string {
    const model = getStoredModel(modelName);
    const all = Object.entries(where).flatMap(([name, value]) => {
      if (value === undefined) return [];
      if (name === 'AND') return [this.#join(modelName, [value].flat(), alias, ' AND ')];
      if (name === 'OR') return [this.#join(modelName, value, alias, ' OR ')];
      if (name === 'NOT') return [value].flat().map((one) => `NOT (${this.write(modelName, one, alias)})`);
      const column = model.columns[name];
      if (column) return [this.#compare(column, `${alias}.${column.column}`, value, model.columns)];
      const relation = model.relations[name];
      if (relation) return [this.#follow(relation, value, alias)];
      throw new UnsupportedError(`The model ${modelName} has no field ${name}.`);
    });
    return all.length === 0 ? 'true' : all.join(' AND ');
  }

  #join(model: string, wheres: readonly object[], alias: string, operator: ' AND ' | ' OR '): string {
    // Prisma disagrees with itself about an empty OR, so no plan may contain one.
    if (wheres.length === 0 && operator === ' OR ') throw new UnsupportedError('An OR without conditions.');
    if (wheres.length === 0) return 'true';
    return `(${wheres.map((where) => `(${this.write(model, where, alias)})`).join(operator)})`;
  }

  #follow(relation: StoredRelation, value: unknown, here: string): string {
    if (value === null || typeof value !== 'object') throw new UnsupportedError('A relation compared with a value.');
    if (!relation.list) return this.#exists(relation, value, here);
    return Object.entries(value)
      .map(([quantifier, where]) => {
        if (quantifier === 'some') return this.#exists(relation, where, here);
        if (quantifier === 'none') return `NOT ${this.#exists(relation, where, here)}`;
        throw new UnsupportedError(`The quantifier ${quantifier}.`);
      })
      .join(' AND ');
  }

  #exists(relation: StoredRelation, where: object, here: string): string {
    const there = this.addAlias();
    const condition = this.write(relation.model, where, there);
    const { table } = getStoredModel(relation.model);
    return `EXISTS (SELECT 1 FROM ${table} ${there} WHERE ${tieRows(relation, here, there)} AND ${condition})`;
  }

  #compare(stored: StoredColumn, column: string, value: unknown, siblings: StoredModel['columns']): string {
    if (value === null) return `${column} IS NULL`;
    if (typeof value !== 'object' || value instanceof Date) return `${column} = ${this.#write(stored, value)}`;
    const { mode, ...operators } = value as { readonly mode?: string };
    const foldsCase = mode === 'insensitive';
    if (mode !== undefined && !foldsCase) throw new UnsupportedError(`The mode ${mode}.`);
    return Object.entries(operators)
      .filter(([, operand]) => operand !== undefined)
      .map(([name, operand]) => {
        if (foldsCase) return this.#compareFolded(column, name, operand);
        if (stored.list) return this.#compareArray(column, name, operand);
        return this.#operate(stored, column, name, operand, siblings);
      })
      .join(' AND ');
  }

  #operate(
    stored: StoredColumn,
    column: string,
    name: string,
    operand: unknown,
    siblings: StoredModel['columns'],
  ): string {
    // Not known to Prisma: a comparison with another column of the row.
    const other = name === 'exceeds' && typeof operand === 'string' ? siblings[operand] : undefined;
    if (other) return `${column} > ${column.slice(0, column.indexOf('.'))}.${other.column}`;
    const comparison = COMPARISONS[name];
    if (comparison && operand !== null) return `${column} ${comparison} ${this.#write(stored, operand)}`;
    if (name === 'not' && operand === null) return `${column} IS NOT NULL`;
    if (name === 'in' && Array.isArray(operand)) return this.#isOneOf(column, operand);
    if (name === 'notIn' && Array.isArray(operand)) return `NOT ${this.#isOneOf(column, operand)}`;
    throw new UnsupportedError(`The operator ${name}.`);
  }

  /**
   * Writes a value that is compared. A name of an enum is written into the text: such comparisons come from rules of the ledger,
   * while filters of a request are always lists, and PostgreSQL would guess how many rows have a name it does not know.
   */
  #write({ type }: StoredColumn, value: unknown): string {
    if (type === 'Enum' && typeof value === 'string' && /^[A-Z_]+$/.test(value)) return `'${value}'`;
    return this.parameters.add(value);
  }

  /** One value is compared as such, so that an index on the column can also give the order of a list. */
  #isOneOf(column: string, values: readonly unknown[]): string {
    if (values.length === 0) return '(false)';
    if (values.length === 1) return `(${column} = ${this.parameters.add(values[0])})`;
    return `(${column} = ANY(${this.parameters.add(values)}))`;
  }

  #compareFolded(column: string, name: string, operand: unknown): string {
    if (name !== 'in' || !Array.isArray(operand))
      throw new UnsupportedError(`The operator ${name} in any letter case.`);
    return `lower(${column}) = ANY(${this.parameters.add(operand.map((text) => String(text).toLowerCase()))})`;
  }

  #compareArray(column: string, name: string, operand: unknown): string {
    if (name !== 'hasSome' || !Array.isArray(operand)) throw new UnsupportedError(`The operator ${name} of an array.`);
    return `${column} && ${this.parameters.add(operand)}`;
  }
}

const COMPARISONS: Readonly<Record<string, string>> = {
  equals: '=',
  not: '<>',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
};
