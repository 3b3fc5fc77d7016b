import { once } from 'node:events';
import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import { expect, it } from 'vitest';
import { connect } from '../../server/database/client.ts';
import { isUnreachable } from '../../server/errors.ts';
import { freshDatabase } from '../support/database.ts';
import { thrownBy } from '../support/thrown.ts';

/** The errors that mean that the database cannot be reached, from every part of Prisma that throws them. */

it('a connection cut in a transaction counts as unreachable', async () => {
  const db = await freshDatabase();
  const error = await thrownBy(
    db.prisma.$transaction(async (tx) => {
      const [{ pid }] = await tx.$queryRaw<[{ pid: number }]>`SELECT pg_backend_pid() AS pid`;
      await db.pool.query('SELECT pg_terminate_backend($1)', [pid]);
      await tx.event.count();
    }),
  );
  expect(isUnreachable(error)).toBe(true);
});

it('a connection cut earlier counts as unreachable', async () => {
  const { pool } = await freshDatabase();
  const client = await pool.connect();
  // It reports both that it was cut and that the connection is gone.
  client.on('error', () => undefined);
  const cut = once(client, 'error');
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  await pool.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
  await cut;
  expect(isUnreachable(await thrownBy(client.query('SELECT 1')))).toBe(true);
  client.release(true);
});

it('a server that does not exist counts as unreachable', async () => {
  const nowhere = connect('postgresql://nobody@127.0.0.1:1/nothing');
  expect(isUnreachable(await thrownBy(nowhere.prisma.event.count()))).toBe(true);
  await nowhere.close();
});

it('so do errors of the adapter that Prisma does not wrap', () => {
  expect(isUnreachable(new DriverAdapterError({ kind: 'ConnectionClosed' }))).toBe(true);
  expect(isUnreachable(new DriverAdapterError({ kind: 'GenericJs', id: 1, originalCode: '57P01' }))).toBe(true);
  expect(isUnreachable(new DriverAdapterError({ kind: 'GenericJs', id: 1 }))).toBe(false);
});
