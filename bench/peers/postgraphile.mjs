/**
 * PostGraphile over the same database, as its manual sets it up for production. It applies no rules about who may see what.
 * It takes the connection string from DATABASE_URL, and prints the port on which it listens, or its schema with `--print`.
 */
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['public', 'bench'],
      poolConfig: { application_name: 'postgraphile', max: 10, options: '-c pg_trgm.word_similarity_threshold=0.45' },
    }),
  ],
  schema: { defaultBehavior: '-insert -update -delete' },
  grafserv: { graphiql: false, watch: false, maxRequestLength: 100_000 },
  grafast: { explain: false },
});
if (process.argv.includes('--print')) {
  const { printSchema } = await import('graphql');
  console.log(printSchema(await instance.getSchema()));
  process.exit();
}
const server = createServer({ keepAlive: true });
server.on('error', (error) => {
  throw error;
});
const serv = instance.createServ(grafserv);
await serv.addTo(server);
await serv.ready();
server.listen(0, '127.0.0.1', () => console.log(`listening on ${server.address().port}`));
