import { readFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createToken, revokeToken } from '../../server/domain/access/tokens.ts';
import { type Answered, testApi } from '../support/api.ts';
import { type BadInput, badInputs, fieldsBelow, isAbout } from '../support/bad-values.ts';
import { freshDatabase } from '../support/database.ts';
import { digestOf, leftBehind } from '../support/ledger.ts';
import { makeToken } from '../support/tokens.ts';
import { validWrites } from '../support/valid-writes.ts';
import { documentOf, inputOf, mutations, successOf, tryWrite } from '../support/writes.ts';

/**
 * Sends everything that can be wrong with each field of an input. The list is made from the schema. If several mutations
 * have a field in the same place, only the first of them is tried.
 */

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

/** The error codes of the API, except those that are not the client's fault. */
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

const tried = new Set<string>();

/** Names a fault by its kind, its field and the end of its path: the days of an article are not those of a claim. */
function placeOf({ kind, field, path }: BadInput): string {
  const names = path.filter((step) => typeof step === 'string');
  return `${kind} at ${field} in ${names.slice(-2).join('.')}`;
}

/** Returns what is wrong with the answer to a bad input, or undefined if it is a proper refusal. */
function faultOf({ path }: BadInput, mutation: string, { data, errors }: Answered): string | undefined {
  if (errors) return errors.every(({ extensions }) => codes.includes(extensions.code)) ? undefined : 'an unknown code';
  const answer = data[mutation];
  switch (answer.__typename) {
    case 'ConflictError':
      return /version$/i.test(String(path.at(-1))) ? undefined : 'a conflict, and no version is wrong';
    case 'NotFoundError':
      return isAbout(answer.path, path) ? undefined : 'another path';
    case 'ValidationError':
      return answer.issues.some((issue: { path: string[] }) => isAbout(issue.path, path)) ? undefined : 'other paths';
    default:
      return 'no refusal';
  }
}

// The valid inputs come last: they are the only ones that change the ledger.
describe('bad input', { shuffle: false }, () => {
  describe.each(mutations)('%s', (mutation) => {
    const untried = badInputs(inputOf(mutation), inputs[mutation] as object, idOf).bad.filter((one) => {
      const isFirst = !tried.has(placeOf(one));
      tried.add(placeOf(one));
      return isFirst;
    });
    const cases = [...Map.groupBy(untried, ({ kind }) => kind)];

    afterAll(async () => expect(await digestOf(db), 'the ledger has changed').toEqual(before));

    it.each(cases)('refuses %s', async (_kind, bad) => {
      const faults: string[] = [];
      for (const one of bad) {
        const answered = await tryWrite(api, mutation, one.input);
        const fault = faultOf(one, mutation, answered);
        if (fault) faults.push(`${one.path.join('.')}: ${fault}: ${JSON.stringify(answered).slice(0, 600)}`);
      }
      expect(faults).toEqual([]);
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
      'is not allowed for the role: %s',
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

    it.each(['revoked', 'expired'] as const)('is refused with a token that is %s', async (token) => {
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

  it.each(mutations)('%s succeeds with the unchanged input', async (mutation) => {
    const { data, errors } = await tryWrite(api, mutation, inputs[mutation]);
    expect(errors).toBeUndefined();
    expect(data[mutation], JSON.stringify(data, null, 1)).toMatchObject({
      __typename: successOf(mutation),
      repeated: false,
    });
  });
});
