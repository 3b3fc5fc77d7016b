import type { TestDatabase } from './database.ts';
import { atEnd } from './endings.ts';
import { until } from './until.ts';

/** Interrupts commands at a step that the test chooses. A point in time would be a different step on each machine. */

/** Holds a lock that others wait for. */
export interface Held {
  /** Resolves when another session is waiting for the lock. */
  isWaitedFor(): Promise<void>;
  release(): Promise<void>;
}

/** Takes an advisory lock in a database. */
export async function holdLock({ pool }: TestDatabase, key: number): Promise<Held> {
  const holder = await pool.connect();
  await holder.query('SELECT pg_advisory_lock($1)', [key]);
  let isHeld = true;
  const release = async () => {
    if (!isHeld) return;
    isHeld = false;
    await holder.query('SELECT pg_advisory_unlock($1)', [key]);
    holder.release();
  };
  atEnd(release);
  const waiting = `SELECT 1 FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database
    WHERE datname = current_database() AND locktype = 'advisory' AND objid = $1 AND NOT granted`;
  return {
    isWaitedFor: () => until(async () => (await holder.query(waiting, [key])).rowCount !== 0),
    release,
  };
}

/** Makes a writer wait in the middle of its transaction as soon as the ledger has this many revisions. */
export async function holdWriter(db: TestDatabase, revisions: number): Promise<Held> {
  const key = 4_711;
  const held = await holdLock(db, key);
  await db.pool.query(`
    CREATE FUNCTION hold() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF (SELECT count(*) FROM revision) = ${revisions} THEN PERFORM pg_advisory_xact_lock(${key}); END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER hold BEFORE INSERT ON revision FOR EACH ROW EXECUTE FUNCTION hold();`);
  return {
    ...held,
    release: async () => {
      await held.release();
      await db.pool.query('DROP FUNCTION hold CASCADE');
    },
  };
}

/** Environment variables that make a Node command kill itself when it has written half of its n-th file. */
export function killedInFile(n: number): Record<string, string> {
  const hook = `
    import fs from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    const { writeFile } = fs;
    let written = 0;
    fs.writeFile = async (file, text, ...rest) => {
      if (++written < ${n}) return writeFile(file, text, ...rest);
      await writeFile(file, text.slice(0, text.length / 2), ...rest);
      process.kill(process.pid, 'SIGKILL');
    };
    syncBuiltinESMExports();`;
  return { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(hook)}` };
}
