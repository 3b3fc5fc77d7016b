import { readFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createToken, revokeToken } from '../../server/domain/access/tokens.ts';
import { testApi } from '../support/api.ts';
import { badInputs, fieldsBelow, isAbout } from '../support/bad-values.ts';
import { freshDatabase } from '../support/database.ts';
import { digestOf, leftBehind } from '../support/ledger.ts';
import { makeToken } from '../support/tokens.ts';
import { validWrites } from '../support/valid-writes.ts';
import { documentOf, inputOf, mutations, successOf, tryWrite } from '../support/writes.ts';

/** Every mutation, with everything that is wrong at every field of its input. The list is made from the schema. */

const db = await freshDatabase('curated');
const api = testApi(db, { token: await makeToken(db, 'ADMIN', 'A made-up admin') });
const { inputs, ids } = await validWrites(api);
const dataset = await api.ask(
  '{ datasets { nodes { id } } statuses: person(id: "alexander-lobanov") { statuses { nodes { id } } } articles(first: 1) { nodes { id } } }',
);

/** One id of every type that the inputs could name. */
const idOf = {
  Article: dataset.articles.nodes[0].id,
  Claim: ids.claim.nodes[0].id,
  Dataset: dataset.datasets.nodes[0].id,
  Event: ids.event.id,
  Organisation: ids.organisation.id,
  Person: ids.person.id,
  PersonStatus: dataset.statuses.statuses.nodes[0].id,
  Place: ids.place.id,
  Population: ids.population.id,
};

/** The codes that the API tells its clients of, but for those that are nobody's mistake. */
const codes = [...readFileSync('server/graphql/base/errors.ts', 'utf8').matchAll(/^ {2}\| '([A-Z_]+)'/gm)]
  .map(([, code]) => code)
  .filter((code) => code !== 'INTERNAL_SERVER_ERROR' && code !== 'SERVICE_UNAVAILABLE');

const tokens = {
  none: undefined,
  reader: await makeToken(db, 'READER'),
  curator: await makeToken(db, 'CURATOR'),
  revoked: await makeToken(db, 'ADMIN', 'A revoked admin'),
  expired: await createToken(db.prisma, { name: 'A former admin', role: 'ADMIN', expiresAt: new Date(0) }),
};
await revokeToken(db.prisma, tokens.revoked);

const before = await digestOf(db);
const revisions = await db.prisma.revision.count();
afterEach(() => expect(api.logged.splice(0)).toEqual([]));

describe.each(mutations)('%s', (mutation) => {
  const { bad: all } = badInputs(inputOf(mutation), inputs[mutation] as object, idOf);
  const cases = [...Map.groupBy(all, ({ kind }) => kind)];

  afterAll(async () => expect(await digestOf(db), 'the ledger has changed').toEqual(before));

  it.each(cases)('refuses %s', async (_kind, bad) => {
    for (const { path, input } of bad) {
      const { data, errors } = await tryWrite(api, mutation, input);
      const answer = data?.[mutation];
      const told = `${path.join('.')}: ${JSON.stringify(answer ?? errors)?.slice(0, 600)}`;
      if (errors) {
        for (const { extensions } of errors) expect(codes, told).toContain(extensions.code);
      } else if (answer.__typename === 'ConflictError') {
        expect(path.at(-1), told).toMatch(/version$/i);
      } else if (answer.__typename === 'NotFoundError') {
        expect(isAbout(answer.path, path), told).toBe(true);
      } else {
        expect(answer.__typename, told).toBe('ValidationError');
        const paths = answer.issues.map((issue: { path: string[] }) => issue.path);
        expect(
          paths.some((at: string[]) => isAbout(at, path)),
          told,
        ).toBe(true);
      }
    }
    expect(await db.prisma.revision.count()).toBe(revisions);
  });

  it.each([
    ['no input', undefined],
    ['null', null],
    ['a text', 'made-up'],
    ['a list', []],
    ['an empty input', {}],
  ])('refuses %s', async (_what, input) => {
    const errors = await api.fail(documentOf(mutation), { input });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await db.prisma.revision.count()).toBe(revisions);
  });

  it.each(['none', 'reader', ...(/merge/i.test(mutation) ? ['curator'] : [])])(
    'is not allowed to a token of the role: %s',
    async (role) => {
      const token = tokens[role as keyof typeof tokens];
      const { data } = await tryWrite(api, mutation, inputs[mutation], { token });
      expect(data[mutation]).toMatchObject({
        __typename: 'NotAllowedError',
        role: role === 'curator' ? 'CURATOR' : 'READER',
      });
      expect(await db.prisma.revision.count()).toBe(revisions);
    },
  );

  it.each(['revoked', 'expired'] as const)('is refused to a token that is %s', async (token) => {
    const { data, errors } = await tryWrite(api, mutation, inputs[mutation], { token: tokens[token] });
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(await db.prisma.revision.count()).toBe(revisions);
  });
});

it('leaves no turn taken and no transaction open', async () => {
  expect(await leftBehind(db)).toEqual([]);
});

it('covers every field of every input', () => {
  const fields = new Set(mutations.flatMap((mutation) => [...fieldsBelow(inputOf(mutation))]));
  const seen = mutations.flatMap((name) => [...badInputs(inputOf(name), inputs[name] as object, idOf).seen]);
  expect([...fields].filter((field) => !seen.includes(field))).toEqual([]);
});

it.each(mutations)('%s can be written as it stands', async (mutation) => {
  const { data, errors } = await tryWrite(api, mutation, inputs[mutation]);
  expect(errors).toBeUndefined();
  expect(data[mutation], JSON.stringify(data, null, 1)).toMatchObject({
    __typename: successOf(mutation),
    repeated: false,
  });
});
