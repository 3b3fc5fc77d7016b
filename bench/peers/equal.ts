import { isDeepStrictEqual } from 'node:util';
import { makeRequests, type RunningPeer, send } from './servers.ts';
import { listValues, type Workload } from './workloads.ts';

/**
 * Checks that all servers give equal answers to all requests of a workload: the server written by hand the same JSON, and
 * PostGraphile the same values except for ids and cursors.
 */
export async function checkAnswers(peers: readonly RunningPeer[], workload: Workload): Promise<void> {
  const [first, ...others] = peers;
  if (first === undefined) return;
  const requests = await Promise.all(peers.map((running) => makeRequests(running, workload)));
  for (const i of (requests[0] ?? []).keys()) {
    const [expected, ...answers] = await Promise.all(
      peers.map(async (running, at) => {
        const request = requests[at]?.[i];
        if (request === undefined) throw new Error(`${running.peer} has fewer requests in ${workload.name}.`);
        return send(running, request);
      }),
    );
    for (const [at, answer] of answers.entries()) {
      const isExact = ![first.peer, others[at]?.peer].includes('postgraphile');
      const compared = isExact ? JSON.stringify : listValues;
      if (!isDeepStrictEqual(compared(answer), compared(expected)))
        throw new Error(
          `${workload.name}: ${others[at]?.peer} answers\n${JSON.stringify(answer)}\nand ${first.peer}\n${JSON.stringify(expected)}`,
        );
    }
  }
}
