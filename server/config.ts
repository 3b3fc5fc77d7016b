import path from 'node:path';
import { OperationalError } from './errors.ts';

/** The settings read from the environment. All are optional, with defaults that suit a laptop. */
export interface Config {
  /** TCP port of the HTTP server (`PORT`, 4000). */
  readonly port: number;
  /** Address the HTTP server listens on (`HOST`, 127.0.0.1). */
  readonly host: string;
  /** Absolute path of the folder for the embedded database (`DATA_DIR`, `.data` in the project). */
  readonly dataDir: string;
  /** Connection string of a PostgreSQL server (`DATABASE_URL`). If unset, the embedded server is started. */
  readonly databaseUrl: string | undefined;
  /** Limit of open streams, for all clients together (`STREAMS`, 1000) and for each (`STREAMS_PER_CLIENT`, 10). */
  readonly streams: number;
  readonly streamsPerClient: number;
  /** Number of proxies in front of the server that add to `X-Forwarded-For` (`TRUST_PROXY`, 0). */
  readonly proxies: number;
  /** Whether a claim needs the approval of a second curator before it is published (`REVIEW`, no). */
  readonly review: boolean;
}

/** A language model that proposes figures, besides the rules. */
export interface ModelConfig {
  /** The address of an API like that of OpenAI, before `/chat/completions` (`READER_MODEL_URL`). */
  readonly url: string;
  /** The name of the model (`READER_MODEL`). */
  readonly model: string;
  /** Sent as a bearer token (`READER_MODEL_KEY`). */
  readonly key: string | undefined;
}

/** The folder that holds package.json. Relative paths in the environment are relative to it. */
export const projectRoot = path.resolve(import.meta.dirname, '..');

/**
 * Reads the configuration. An empty variable counts as unset.
 * @throws OperationalError that names the variable with the unusable value
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  return Object.freeze({
    port: readPort(env['PORT'] || '4000'),
    host: readHost(env['HOST'] || '127.0.0.1'),
    dataDir: readDataDir(env['DATA_DIR'] || '.data'),
    databaseUrl: env['DATABASE_URL'] ? readDatabaseUrl(env['DATABASE_URL']) : undefined,
    streams: readCount('STREAMS', env['STREAMS'] || '1000', 100_000),
    streamsPerClient: readCount('STREAMS_PER_CLIENT', env['STREAMS_PER_CLIENT'] || '10', 100_000),
    proxies: readCount('TRUST_PROXY', env['TRUST_PROXY'] || '0', 10),
    review: readReview(env['REVIEW'] || ''),
  });
}

/**
 * Reads where the language model is. Undefined if none is set up, which is the default: then no text is sent anywhere.
 * @throws OperationalError that names the variable that is missing or unusable
 */
export function readModelConfig(env: Readonly<Record<string, string | undefined>>): ModelConfig | undefined {
  const [url, model, key] = ['READER_MODEL_URL', 'READER_MODEL', 'READER_MODEL_KEY'].map(
    (name) => env[name] || undefined,
  );
  if (url === undefined && model === undefined) return undefined;
  if (url === undefined) throw new OperationalError('READER_MODEL is set, but READER_MODEL_URL is not.');
  if (model === undefined) throw new OperationalError('READER_MODEL_URL is set, but READER_MODEL is not.');
  // The address may contain a password, so the message never repeats it.
  if (!URL.canParse(url) || !['http:', 'https:'].includes(new URL(url).protocol))
    throw new OperationalError('READER_MODEL_URL must be an address such as http://127.0.0.1:11434/v1.');
  return Object.freeze({ url, model, key });
}

function readPort(value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port;
  throw new OperationalError(`PORT must be a whole number from 0 to 65535, but is ${JSON.stringify(value)}.`);
}

function readCount(name: string, value: string, most: number): number {
  if (/^\d{1,6}$/.test(value) && Number(value) <= most) return Number(value);
  throw new OperationalError(`${name} must be a whole number from 0 to ${most}, but is ${JSON.stringify(value)}.`);
}

function readHost(value: string): string {
  if (/^[A-Za-z0-9.:_-]+$/.test(value)) return value;
  throw new OperationalError(`HOST must be a host name or an IP address, but is ${JSON.stringify(value)}.`);
}

function readDataDir(value: string): string {
  if (!value.includes('\0')) return path.resolve(projectRoot, value);
  throw new OperationalError('DATA_DIR must be the path of a folder, but contains a NUL character.');
}

function readDatabaseUrl(value: string): string {
  // The value may contain a password, so the message never repeats it.
  if (!URL.canParse(value) || !['postgres:', 'postgresql:'].includes(new URL(value).protocol)) {
    throw new OperationalError(
      'DATABASE_URL must be a connection string such as postgresql://user@host:5432/attested.',
    );
  }
  return value;
}

function readReview(value: string): boolean {
  if (value === '' || value === 'second-curator') return value !== '';
  throw new OperationalError(`REVIEW must be second-curator or empty, but is ${JSON.stringify(value)}.`);
}
