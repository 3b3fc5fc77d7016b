/**
 * `npm run faults` kills the database twenty times during writes, and an import of files twenty times, with kill -9. Then
 * it checks that every acknowledged write is there, and that nothing is half-written. It uses its own databases in a
 * temporary folder, takes a few minutes, prints its figures, and ends with 1 if anything is wrong.
 *
 * `npm run faults -- 5` runs fewer rounds.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { killDatabase } from './kill-database.ts';
import { killImports } from './kill-imports.ts';

const rounds = Number(process.argv[2] ?? 20);
if (!Number.isInteger(rounds) || rounds < 1 || rounds > 100) {
  console.error('Usage: npm run faults -- [rounds, from 1 to 100]');
  process.exit(2);
}

const folder = await mkdtemp(path.join(tmpdir(), 'attested-faults-'));
await chmod(folder, 0o755); // PostgreSQL may run as another user than this process
let failed = false;
try {
  for (const [name, run] of Object.entries({ database: killDatabase, import: killImports })) {
    const { figures, faults } = await run(path.join(folder, name), rounds);
    console.log(`${name}: ${figures}`);
    for (const fault of faults) console.log(`  FAULT: ${fault}`);
    failed ||= faults.length > 0;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
