import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp, makeRequestListener } from '../../server/app.ts';
import type { Database } from '../../server/database/client.ts';
import { kindNames } from '../../server/domain/records/kinds.ts';
import { encodeGlobalId } from '../../server/graphql/base/ids.ts';
import { schema } from '../../server/graphql/schema.ts';
import type { Log } from '../../server/log.ts';
import { type Cursor, Dice, type Ledger, type Operation, OperationMaker } from './any-operation.ts';

/**
 * Answers operations both ways: by their resolvers alone, and as the server does, by one statement where that is possible. The
 * answers must be the same to the byte, errors included.
 */

const silent: Log = { info: () => undefined, error: () => undefined };

export interface Difference extends Operation {
  readonly seed: number;
  readonly byResolvers: string;
  readonly byServer: string;
}

export class BothWays {
  readonly #resolving: Server;
  readonly #serving: Server;
  readonly #token: string | undefined;
  readonly #logged: string[] = [];
  /** How many operations were tried, how many were answered without errors, and how many answers came from a statement. */
  readonly counts = { operations: 0, answered: 0, compiled: 0 };

  private constructor(db: Database, token: string | undefined) {
    const log: Log = { info: () => undefined, error: (message, cause) => this.#logged.push(`${message} ${cause}`) };
    const onCompiled = () => {
      this.counts.compiled += 1;
    };
    this.#resolving = createServer(makeRequestListener(createApp({ db, log: silent, compiled: false })));
    this.#serving = createServer(makeRequestListener(createApp({ db, log, onCompiled })));
    this.#token = token;
  }

  /** @param token the token of the caller; undefined for an anonymous one */
  static async open(db: Database, token?: string): Promise<BothWays> {
    const ways = new BothWays(db, token);
    for (const server of [ways.#resolving, ways.#serving])
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return ways;
  }

  close(): void {
    for (const server of [this.#resolving, this.#serving]) {
      server.close();
      server.closeAllConnections();
    }
  }

  /** Tries random operations, each with a seed of its own, and returns those that are answered in two ways. */
  async try(ledger: Ledger, firstSeed: number, count: number): Promise<Difference[]> {
    const found: Difference[] = [];
    for (let seed = firstSeed; seed < firstSeed + count; seed++) {
      const operation = new OperationMaker(schema, new Dice(seed), ledger).make();
      const byResolvers = await this.#send(this.#resolving, operation);
      this.counts.operations += 1;
      if (!byResolvers.includes('"errors"')) this.counts.answered += 1;
      // The second time, the document is known, and a plain request takes the short way. The third time, so is its statement.
      for (let time = 0; time < 3; time++) {
        const byServer = await this.#send(this.#serving, operation);
        if (byServer === byResolvers || this.#isErrorOf(byResolvers, byServer)) continue;
        found.push({ seed, ...operation, byResolvers, byServer });
        break;
      }
      // Nothing is left to the resolvers because its statement fails.
      for (const line of this.#logged.splice(0)) found.push({ seed, ...operation, byResolvers, byServer: line });
    }
    return found;
  }

  /**
   * Errors come only from resolvers. If several places are wrong, the answer has those that failed before everything above
   * them became null, which are not always the same.
   */
  #isErrorOf(byResolvers: string, byServer: string): boolean {
    const [one, other] = [JSON.parse(byResolvers), JSON.parse(byServer)] as { data: unknown; errors?: unknown[] }[];
    if (!one?.errors || !other?.errors) return false;
    return JSON.stringify(one.data) === JSON.stringify(other.data);
  }

  async #send(server: Server, operation: Operation): Promise<string> {
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(this.#token && { authorization: `Bearer ${this.#token}` }),
      },
      body: JSON.stringify(operation),
    });
    return response.text();
  }
}

/** Turns a ledger into one with everything that could be read in two ways: odd texts, odd numbers, odd states. */
export async function makeOdd(db: Database): Promise<void> {
  const odd = `E'a "quoted" \\\\ back\\\\slash \\n\\t\\r\\b\\f \\x01\\x1f \\x7f \\u2028 é 日本 \\U0001F600 NaN null </script> %s $1 it''s'`;
  await db.pool.query(`
    UPDATE article SET headline = NULL, url = NULL WHERE id = (SELECT id FROM article ORDER BY id ASC LIMIT 1);
    UPDATE article SET headline = ${odd}, note = ${odd}, url = 'https://example.org/a?b=c' WHERE id = (SELECT id FROM article ORDER BY id DESC LIMIT 1);
    UPDATE claim SET wording = wording || ' ', note = ${odd} WHERE id = (SELECT id FROM claim ORDER BY id DESC LIMIT 1);
    UPDATE claim SET status = 'DRAFT' WHERE key IN (SELECT min(key) FROM claim GROUP BY article_id);
    UPDATE person_status SET record_status = 'DRAFT' WHERE key IN (SELECT min(key) FROM person_status);
    UPDATE event SET description = ${odd}, start_earliest = NULL, start_latest = NULL WHERE id = (SELECT id FROM event ORDER BY id ASC LIMIT 1);
    UPDATE event SET latitude = 1e-7, longitude = 179.123456789, precision = 'EXACT' WHERE id = (SELECT id FROM event ORDER BY id DESC LIMIT 1);
    UPDATE claim SET responsible_label = ${odd}, responsible_basis = 'STATED', responsible_id = origin_organisation_id
      WHERE origin_organisation_id IS NOT NULL;
    UPDATE organisation SET parent_view_label = ${odd}, parent_view_basis = 'STATED',
      parent_view_organisation_id = (SELECT id FROM organisation ORDER BY id LIMIT 1) WHERE parent_id IS NOT NULL;
    UPDATE claim SET caveats = NULL WHERE id = (SELECT id FROM claim ORDER BY id DESC LIMIT 1);
    UPDATE organisation SET name = 'NaN', country = NULL WHERE slug = 'un';
  `);
}

/** Returns what operations can name in a ledger. */
export async function readLedger(db: Database): Promise<Ledger> {
  const handles: Record<string, string[]> = {};
  for (const type of kindNames) {
    const table = type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
    const hasSlug = !['candidate', 'claim', 'observation', 'person_status', 'reading'].includes(table);
    const { rows } = await db.pool.query<{ id: string; slug: string | null }>(
      `SELECT id, ${hasSlug ? 'slug' : 'NULL AS slug'} FROM ${table} ORDER BY id LIMIT 40`,
    );
    handles[type] = [
      ...rows.map(({ id, slug }, i) => (slug === null || i % 3 === 0 ? encodeGlobalId(type, id) : slug)),
      encodeGlobalId(type, randomUUID()),
    ];
  }
  return {
    handles,
    cursors: await readCursors(db),
    moments: [new Date().toISOString(), '2001-01-01T00:00:00Z', '2999-01-01T00:00:00Z'],
    days: ['2023-10-07', '2023-10-20', '2023-11-24', '2024-09-02', '2026-01-01', '0001-01-01', '9999-12-31'],
  };
}

/** Reads the first pages of some lists, for their cursors. */
async function readCursors(db: Database): Promise<Cursor[]> {
  const app = createApp({ db, log: silent, compiled: false });
  const lists = [
    ...['AS_OF_ASC', 'AS_OF_DESC', 'VALUE_ASC', 'PRINTED', 'RECORDED_DESC'].map(
      (by) => `claims(orderBy: ${by}, first: 5)`,
    ),
    ...['events', 'people', 'organisations', 'places', 'populations', 'articles'].map((list) => `${list}(first: 5)`),
  ];
  const cursors: Cursor[] = [];
  for (const list of lists) {
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ list: ${list} { edges { cursor } } }` }),
    });
    const { data } = (await response.json()) as { data: { list: { edges: { cursor: string }[] } } };
    cursors.push(...data.list.edges.map(({ cursor }) => readMark(cursor)));
  }
  return cursors;
}

/** Reads to which list and order a cursor belongs. */
function readMark(text: string): Cursor {
  const [mark] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8').slice(6)) as [string];
  const [list = '', order] = mark.split(':');
  return { text, list, order };
}
