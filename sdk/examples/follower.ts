import { readFile, rename, writeFile } from 'node:fs/promises';
import { ClaimChangedDocument, type ClaimChangedSubscription, createClient, SdkError } from '@attested/sdk';
import { named, numbers, saidBy } from './words.ts';

/**
 * Prints the changes of the claims about an event as they happen, until Ctrl-C:
 *
 *     node follower.ts [event] [file]
 *
 * The file, `follower.state` unless another is named, keeps the id of the last change: the next start goes on after it.
 * Without one the first start begins with what comes next; with `0` in it, with all that ever was.
 * The server is that of ATTESTED_URL, or one on this machine.
 */

const url = process.env['ATTESTED_URL'] ?? 'http://localhost:4000/graphql';
const [event = 'gaza-war', file = 'follower.state'] = process.argv.slice(2);
const attested = createClient({ url });

const stopping = new AbortController();
// Once: a second Ctrl-C ends it at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

try {
  await followChanges(await readState());
} catch (error) {
  if (!(error instanceof SdkError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function followChanges(lastId: string | undefined): Promise<void> {
  console.error(`Following the claims about ${event} at ${url}${lastId ? `, from after change ${lastId}` : ''}.`);
  // #region following
  const changes = attested.subscribe(
    ClaimChangedDocument,
    { filter: { event }, after: lastId },
    {
      signal: stopping.signal,
      onReconnect: (reason, delayMs) =>
        console.error(`${reason.message} Connecting again in ${Math.ceil(delayMs)} ms.`),
    },
  );
  for await (const { claimChanged } of changes) {
    console.log(lineOf(claimChanged));
    await writeState(claimChanged.eventId);
  }
  // #endregion
}

type Change = ClaimChangedSubscription['claimChanged'];

function lineOf({ eventId, at, kind, actor, reason, claim }: Change): string {
  const said = claim
    ? `“${claim.wording}” (${numbers(claim.interval)}), ${saidBy(claim)}`
    : 'a claim that is no longer shown';
  return `${eventId} ${at} ${named(kind)}: ${said}. By ${actor}: ${reason}`;
}

async function readState(): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written beside it and then renamed: whenever the process is killed, the file holds an id. */
async function writeState(eventId: string): Promise<void> {
  await writeFile(`${file}.new`, `${eventId}\n`);
  await rename(`${file}.new`, file);
}
