/**
 * `npm run differential` answers random read operations both ways: by their resolvers alone, and as the server does, by one
 * statement where that is possible. It prints every operation that is answered in two ways, with its seed, and ends with 1 if
 * there is any. It uses a database of its own in a temporary folder.
 *
 * `npm run differential -- 500 17` tries 500 operations from seed 17 on.
 */

import { connect } from '../../server/database/client.ts';
import { startThrowaway } from '../../server/database/embedded/throwaway.ts';
import { migrate } from '../../server/database/migrate.ts';
import { importCurated } from '../../server/domain/files/import-curated.ts';
import { BothWays, makeOdd, readLedger } from '../support/both-ways.ts';
import { readFrozen } from '../support/fixture.ts';
import { makeToken } from '../support/tokens.ts';

const [operations = 20_000, firstSeed = 1] = process.argv.slice(2).map(Number);
if (!Number.isInteger(operations) || operations < 1 || !Number.isInteger(firstSeed)) {
  console.error('Usage: npm run differential -- [operations] [first seed]');
  process.exit(2);
}

const server = await startThrowaway();
let differences = 0;
try {
  await migrate(server.url);
  const db = connect(server.url);
  await importCurated(db.prisma, await readFrozen());
  await makeOdd(db);
  const ledger = await readLedger(db);
  const halves = { anonymous: undefined, curator: await makeToken(db, 'CURATOR') };
  for (const [i, [caller, token]] of Object.entries(halves).entries()) {
    const ways = await BothWays.open(db, token);
    const count = Math.floor((operations + 1 - i) / 2);
    const found = await ways.try(ledger, firstSeed + i * count, count);
    for (const difference of found) console.log(JSON.stringify(difference, null, 2));
    differences += found.length;
    const { answered, compiled } = ways.counts;
    console.log(
      `As ${caller}: ${count} operations, ${answered} answered without errors, ${compiled} answers from one statement (each operation is sent three times), ${found.length} differences.`,
    );
    ways.close();
  }
  await db.close();
} finally {
  await server.stop();
}
process.exit(differences > 0 ? 1 : 0);
