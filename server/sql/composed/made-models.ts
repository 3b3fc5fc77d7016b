import type { StoredModel } from '../../database/stored-models.ts';
import { GROUP_ROW } from '../attribution-statistics.ts';

/**
 * Rows that statements written by hand make, described as the rows of tables are. So their values become JSON in the same way,
 * wherever such a statement is part of a whole read.
 */
export const madeModels = {
  AttributionGroup: { table: '', columns: GROUP_ROW, relations: {} },
} as const satisfies Readonly<Record<string, StoredModel>>;

export type MadeModel = keyof typeof madeModels;

export function isMadeModel(name: string): name is MadeModel {
  return name in madeModels;
}
