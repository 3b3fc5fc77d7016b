import { readFile, rename, writeFile } from 'node:fs/promises';
import { ClaimChangedDocument, type ClaimChangedSubscription, createClient, SdkError } from '@attested/sdk';
import { named, numbers, saidBy } from './words.ts';

/**
 * Prints the changes of the claims about an event as they happen, until Ctrl-C:
 *
 *     node follower.ts [event] [file]
 *
 * The file (by default `follower.state`) keeps the id of the last change, and the next start resumes after it. If there is
 * no file, the first start shows only new changes. If the file contains `0`, all changes are replayed from the beginning.
 * The program connects to ATTESTED_URL, or by default to a server on this machine.
 */

const url = process.env['ATTESTED_URL'] ?? 'http://localhost:4000/graphql';
const [event = 'gaza-war', file = 'follower.state'] = process.argv.slice(2);
const attested = createClient({ url });

const stopping = new AbortController();
// `once`, so that a second Ctrl-C ends the program immediately.
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

/** Writes a new file and then renames it, so that the file has a valid id even if the process is killed. */
async function writeState(eventId: string): Promise<void> {
  await writeFile(`${file}.new`, `${eventId}\n`);
  await rename(`${file}.new`, file);
}
