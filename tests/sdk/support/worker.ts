import { ClaimChangedDocument, ClaimsDocument, createClient } from '@attested/sdk';

/** The code that a page runs in a worker, where the client has neither `window` nor `document`. */
addEventListener('message', async ({ data: url }: MessageEvent<string>) => {
  const attested = createClient({ url });
  const wordings: string[] = [];
  const claims = attested.paginate(ClaimsDocument, {}, (data) => data.claims, { limit: 3, pageSize: 2 });
  for await (const { wording } of claims) wordings.push(wording);
  const stream = attested.subscribe(ClaimChangedDocument, { after: '0' });
  const { value } = await stream.next();
  await stream.return();
  postMessage({ wordings, kind: value?.claimChanged.kind, page: 'document' in globalThis });
});
