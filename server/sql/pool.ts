import type pg from 'pg';

/** What runs a statement. Tables are named without a schema, so that a statement reads of whatever time it is sent to. */
export type Pool = Pick<pg.Pool, 'query'>;
