import { describe, expect, it } from 'vitest';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { madeUpClaim, recordMadeUp } from '../support/made-up-writes.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

/** Sources that an article quotes without naming them: a witness, an official. */

const db = await freshDatabase('curated');
const api = testApi(db, { token: await makeToken(db, 'CURATOR', 'A made-up curator') });
const write = writer(api);
const event = 'recovery-of-bodies-2024-08-31';

const quoting = (value: number, ...attributions: object[]) =>
  madeUpClaim(value, { key: `c-${value}`, event, place: 'gaza-strip', measure: 'INJURED', attributions });
const witness = { label: 'a witness', verb: 'SAYS', unnamed: 'WITNESS' };
const medic = { label: 'a doctor at the hospital', unnamed: 'MEDIC' };

const first = await recordMadeUp(write, [
  quoting(11, witness),
  quoting(12, medic),
  quoting(13, { label: 'another witness', unnamed: 'WITNESS' }),
  quoting(14, { label: 'AFP', organisation: { id: 'afp' } }, { label: 'officials', unnamed: 'OFFICIAL' }),
  quoting(15, { label: 'AFP', organisation: { id: 'afp' } }),
]);
const second = await recordMadeUp(write, [quoting(11, witness)]);
const idOf = (key: string, { claims } = first) => claims.find((claim: { key: string }) => claim.key === key).id;

it('the origin of a claim has the label and the kind, and neither an organisation nor a person', async () => {
  const { claim } = await api.ask(
    `query ($id: ID!) { claim(id: $id) { attributions { label verb unnamed organisation { id } person { id } }
      origin { ownVoice label unnamed organisation { id } person { id } } } }`,
    { id: idOf('c-11') },
  );
  expect(claim).toEqual({
    attributions: [{ label: 'a witness', verb: 'SAYS', unnamed: 'WITNESS', organisation: null, person: null }],
    origin: { ownVoice: false, label: 'a witness', unnamed: 'WITNESS', organisation: null, person: null },
  });
});

it('each label of each article is an origin of its own, and nobody can tell whether it is independent', async () => {
  const { series } = await api.ask(`{ series: seriesAbout(event: "${event}", measure: INJURED) {
    byClaims: origins(first: 10) { nodes { independent ties { kind origin { label } } origin { label } claims { totalCount } } } } }`);
  const origins = series.byClaims.nodes.map(
    (node: { origin: object; claims: object; independent: boolean | null; ties: object[] }) => [
      node.origin,
      node.claims,
      node.independent,
      node.ties,
    ],
  );
  const one = { totalCount: 1 };
  expect(origins).toHaveLength(6);
  expect(origins).toEqual(
    expect.arrayContaining([
      [{ label: 'a doctor at the hospital' }, one, null, []],
      [{ label: 'another witness' }, one, null, []],
      [{ label: 'AFP' }, one, false, [{ kind: 'PASSES_ON', origin: { label: 'officials' } }]],
      [{ label: 'officials' }, one, false, [{ kind: 'PASSED_ON_BY', origin: { label: 'AFP' } }]],
    ]),
  );
  expect(origins.filter(([{ label }]: [{ label: string }]) => label === 'a witness')).toEqual(
    [1, 2].map(() => [{ label: 'a witness' }, one, null, []]),
  );
});

it.each([
  ['two witnesses of one article', () => [idOf('c-11'), idOf('c-13')], 'CONFLICTS'],
  ['the same words in another article', () => [idOf('c-11'), idOf('c-11', second)], 'AGREES'],
])('%s are compared as two sources', async (_what, claims, verdict) => {
  const [a, b] = claims();
  const { compareClaims } = await api.ask('query ($a: ID!, $b: ID!) { compareClaims(a: $a, b: $b) { verdict } }', {
    a,
    b,
  });
  expect(compareClaims.verdict).toBe(verdict);
});

it.each([
  ['unnamed: [WITNESS]', ['c-11', 'c-11', 'c-13']],
  ['unnamed: [OFFICIAL, MEDIC]', ['c-12', 'c-14']],
  ['not: { unnamed: [WITNESS, OFFICIAL, MEDIC] }', ['c-15']],
])('claims can be listed by the kind of unnamed source: %s', async (condition, keys) => {
  const { claims } = await api.ask(
    `{ claims(first: 100, filter: { event: "${event}", measure: INJURED, ${condition} }) { nodes { key } } }`,
  );
  expect(claims.nodes.map(({ key }: { key: string }) => key).sort()).toEqual(keys);
});

it('statistics group by unnamed origin, and list all unnamed sources of a kind as one', async () => {
  const { attributionStatistics } =
    await api.ask(`{ attributionStatistics(groupBy: ORIGIN, filter: { article: "${first.article.slug}" }) {
    total { claims namedSource { count } unnamedSource { count share } ownVoice { count } labels(first: 10) { nodes { label unnamed count sourceCount organisation { slug } } } }
    groups { nodes { claims origin { label article { slug } organisation { slug } } } } } }`);
  expect(attributionStatistics.total).toMatchObject({
    ...{ claims: 5, namedSource: { count: 2 }, unnamedSource: { count: 3, share: 0.6 }, ownVoice: { count: 0 } },
  });
  const groups = attributionStatistics.groups.nodes.map(({ origin }: { origin: object }) => origin);
  expect(groups).toHaveLength(5);
  expect(groups).toEqual(
    expect.arrayContaining([
      { label: null, article: null, organisation: { slug: 'afp' } },
      { label: 'a witness', article: { slug: first.article.slug }, organisation: null },
      { label: 'another witness', article: { slug: first.article.slug }, organisation: null },
    ]),
  );
  expect(attributionStatistics.total.labels.nodes).toEqual(
    expect.arrayContaining([
      { label: 'AFP', unnamed: null, count: 2, sourceCount: 2, organisation: { slug: 'afp' } },
      { label: 'a witness', unnamed: 'WITNESS', count: 1, sourceCount: 2, organisation: null },
      { label: 'another witness', unnamed: 'WITNESS', count: 1, sourceCount: 2, organisation: null },
    ]),
  );
});

describe('what is refused', () => {
  it.each([
    [
      'a source that is named too',
      [{ label: 'a witness', unnamed: 'WITNESS', organisation: { id: 'afp' } }],
      /must name one/,
    ],
    ['a source that is neither named nor said to be unnamed', [{ label: 'a witness' }], /with `unnamed`/],
    ['the same unnamed source twice', [witness, { ...witness, unnamed: 'RESIDENT' }], /names the same source twice/],
  ])('%s', async (_what, attributions, message) => {
    const answer = await write('recordClaim', { article: first.article.id, claim: quoting(21, ...attributions) });
    expect(answer).toMatchObject({ __typename: 'ValidationError' });
    expect(answer.message).toMatch(message);
  });

  it('the same figure from the same unnamed source', async () => {
    const again = { ...quoting(11, witness), key: 'again' };
    expect(await write('recordClaim', { article: first.article.id, claim: again })).toMatchObject({
      __typename: 'ValidationError',
      message: expect.stringMatching(/same figure from the same origin/),
    });
  });
});
