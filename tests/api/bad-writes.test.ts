import { readFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createToken, revokeToken } from '../../server/domain/access/tokens.ts';
import { type Answered, testApi } from '../support/api.ts';
import { type BadInput, badInputs, fieldsBelow, isAbout, type TriedTypes } from '../support/bad-values.ts';
import { freshDatabase } from '../support/database.ts';
import { digestOf, leftBehind } from '../support/ledger.ts';
import { makeToken } from '../support/tokens.ts';
import { validWrites } from '../support/valid-writes.ts';
import { documentOf, inputOf, mutations, successOf, tryWrite } from '../support/writes.ts';

/**
 * Sends everything that can be wrong with each field of an input. The list is made from the schema. If a field occurs in
 * several places, everything is tried in the first of them, and one fault in each of the others.
 */

const db = await freshDatabase('curated');
const api = testApi(db, { token: await makeToken(db, 'ADMIN', 'A made-up admin') });
const { inputs, ids } = await validWrites(api);
const dataset = await api.ask(
  '{ readings(first: 1) { nodes { id candidates { nodes { id } } } } datasets { nodes { id } } statuses: person(id: "alexander-lobanov") { statuses { nodes { id } } } articles(first: 1) { nodes { id } } }',
);

/** One id of every type that the inputs could name. */
const idOf = {
  Article: dataset.articles.nodes[0].id,
  Candidate: dataset.readings.nodes[0].candidates.nodes[0].id,
  Claim: ids.claim.nodes[0].id,
  Dataset: dataset.datasets.nodes[0].id,
  Event: ids.event.id,
  Organisation: ids.organisation.id,
  Person: ids.person.id,
  PersonStatus: dataset.statuses.statuses.nodes[0].id,
  Place: ids.place.id,
  Population: ids.population.id,
  Reading: dataset.readings.nodes[0].id,
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
const countRevisions = async () => (await db.pool.query('SELECT count(*) FROM revision')).rows;
const revisions = await countRevisions();
afterEach(() => expect(api.logged.splice(0)).toEqual([]));

const tried = new Set<string>();
const triedTypes: TriedTypes = new Map();

/**
 * Whether a fault is the first of its kind at its field, or the first at the end of its path: the days of an article are not
 * those of a claim.
 */
function isFirst({ kind, field, path }: BadInput): boolean {
  const names = path.filter((step) => typeof step === 'string');
  const [fault, place] = [`${kind} at ${field}`, `${field} in ${names.slice(-2).join('.')}`];
  const isNew = !tried.has(fault) || !tried.has(place);
  tried.add(fault).add(place);
  return isNew;
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
    const untried = badInputs(inputOf(mutation), inputs[mutation] as object, idOf, triedTypes).bad.filter(isFirst);
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
      expect(await countRevisions()).toEqual(revisions);
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
      expect(await countRevisions()).toEqual(revisions);
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
        expect(await countRevisions()).toEqual(revisions);
      },
    );

    it.each(['revoked', 'expired'] as const)('is refused with a token that is %s', async (token) => {
      const { data, errors } = await tryWrite(api, mutation, inputs[mutation], { token: tokens[token] });
      expect(data).toBeUndefined();
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
      expect(await countRevisions()).toEqual(revisions);
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

  it('covers every other type in place of every type', () => {
    const others = Object.keys(idOf).length - 1;
    expect(triedTypes.size).toBeGreaterThan(6);
    expect([...triedTypes].filter(([, types]) => new Set(types).size < others)).toEqual([]);
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
