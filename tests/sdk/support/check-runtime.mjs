// Run by Node, Deno and Bun as `check-runtime.mjs <endpoint> <faults>` in a project with the package: prints what the client
// made of a server and of faults, as JSON. What they print must be the same.
import {
  byId,
  ClaimChangedDocument,
  ClaimsDocument,
  createClient,
  RankClaimDocument,
  SdkError,
  seriesOf,
} from '@attested/sdk';

const [endpoint, faults] = process.argv.slice(2);
const through = (plan, options = {}) =>
  createClient({ url: `${faults}/${encodeURIComponent(plan)}/${crypto.randomUUID()}/graphql`, ...options });
const kindOf = (work) =>
  work.then(
    () => 'none',
    (error) => (error instanceof SdkError ? `${error.kind} ${error.attempts}` : String(error)),
  );

const refusalOf = (url) => {
  try {
    createClient({ url });
    return 'none';
  } catch (error) {
    return error.name;
  }
};

const attested = createClient({ url: endpoint, documents: byId() });
const { points } = await seriesOf(attested, { event: 'gaza-war', measure: 'KILLED' });

let claims = 0;
for await (const _ of through('pass reset status:503').paginate(ClaimsDocument, {}, (data) => data.claims, {
  pageSize: 10,
}))
  claims++;

const events = [];
for await (const { claimChanged } of through('cut:2 reset').subscribe(ClaimChangedDocument, { after: '0' })) {
  if (events.push(claimChanged.eventId) === 4) break;
}

const controller = new AbortController();
const aborted = kindOf(through('silent').query(ClaimsDocument, {}, { signal: controller.signal }));
controller.abort();
const input = { id: 'none/none', rank: 'NORMAL', reason: 'There is none.', version: 1 };

console.log(
  JSON.stringify({
    wordings: points.map(({ claim }) => claim.wording),
    claims,
    events,
    write: (await attested.mutate(RankClaimDocument, { input })).rankClaim.__typename,
    aborted: await aborted,
    reset: await kindOf(through('reset reset').query(ClaimsDocument, {}, { retries: 1 })),
    half: await kindOf(through('half').mutate(RankClaimDocument, { input })),
    stall: await kindOf(through('stall').query(ClaimsDocument, {}, { attemptTimeoutMs: 1_000, retries: 0 })),
    limited: await kindOf(through('status:429').query(ClaimsDocument, {}, { retries: 0 })),
    addresses: ['', '/graphql', 'localhost:4000/graphql', 'https://a:b@example.org/'].map(refusalOf),
    origin: refusalOf('HTTP://Localhost:4000'),
    refused: await kindOf(attested.query(ClaimsDocument, { first: 101 })),
  }),
);
