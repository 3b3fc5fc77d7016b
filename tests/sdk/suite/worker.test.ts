import { ClaimsDocument, createClient } from '@attested/sdk';
import { expect, inject, it } from 'vitest';

it.runIf('Worker' in globalThis)('a worker of a page can query and subscribe', async () => {
  const worker = new Worker(new URL('../support/worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  worker.postMessage(inject('endpoint'));
  const { claims } = await createClient({ url: inject('endpoint') }).query(ClaimsDocument, { first: 3 });
  const wordings = claims.nodes.map(({ wording }) => wording);
  expect(await answer).toEqual({ wordings, kind: 'RECORDED', page: false });
  worker.terminate();
});
