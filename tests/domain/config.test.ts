import path from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { OperationalError } from '../../server/errors.ts';

it('an empty environment is enough', () => {
  const { dataDir, ...rest } = readConfig({ PORT: '', HOST: '', DATABASE_URL: '', STREAMS: '' });
  expect(dataDir).toBe(path.resolve('.data'));
  expect(rest).toEqual({
    port: 4_000,
    host: '127.0.0.1',
    databaseUrl: undefined,
    streams: 1_000,
    streamsPerClient: 10,
    proxies: 0,
    review: false,
  });
});

it.each<[string, string, string]>([
  ['PORT', 'http', 'PORT must be a whole number from 0 to 65535, but is "http".'],
  ['PORT', '65536', 'PORT must be a whole number from 0 to 65535, but is "65536".'],
  ['PORT', '-1', 'PORT must be a whole number from 0 to 65535, but is "-1".'],
  ['HOST', 'not a host', 'HOST must be a host name or an IP address, but is "not a host".'],
  ['REVIEW', 'yes', 'REVIEW must be second-curator or empty, but is "yes".'],
  ['STREAMS', '-1', 'STREAMS must be a whole number from 0 to 100000, but is "-1".'],
  ['STREAMS', '1000000', 'STREAMS must be a whole number from 0 to 100000, but is "1000000".'],
  ['STREAMS_PER_CLIENT', 'many', 'STREAMS_PER_CLIENT must be a whole number from 0 to 100000, but is "many".'],
  ['TRUST_PROXY', 'true', 'TRUST_PROXY must be a whole number from 0 to 10, but is "true".'],
  ['DATA_DIR', 'a\0b', 'DATA_DIR must be the path of a folder, but contains a NUL character.'],
  [
    'DATABASE_URL',
    'mysql://root:secret@localhost/x',
    'DATABASE_URL must be a connection string such as postgresql://user@host:5432/attested.',
  ],
])('%s=%s is refused with an error that names the variable', (name, value, message) => {
  expect(() => readConfig({ [name]: value })).toThrow(new OperationalError(message));
});
