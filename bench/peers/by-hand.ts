/**
 * The server written by hand: node:http, one prepared statement for each request, and nothing else. It takes the connection
 * string from DATABASE_URL, and prints the port on which it listens.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { statements } from './statements.ts';

const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  application_name: 'by hand',
  max: 10,
  options: '-c pg_trgm.word_similarity_threshold=0.45 -c work_mem=32MB -c TimeZone=UTC',
});

const server = createServer({ keepAlive: true }, async (request, response) => {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const statement = statements[path];
  if (statement === undefined) {
    response.writeHead(404).end();
    return;
  }
  try {
    const values = statement.values(new URLSearchParams(query));
    const { rows } = await pool.query({ name: path, text: statement.text, values });
    const body = statement.answer(rows[0]);
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
      .end(body);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});
server.listen(0, '127.0.0.1', () => console.log(`listening on ${(server.address() as AddressInfo).port}`));
