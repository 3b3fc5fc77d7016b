import { ClaimChangedDocument, ClaimsDocument, createClient } from '@attested/sdk';

/** What a page hands to a worker: the client has neither `window` nor `document` there. */
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
