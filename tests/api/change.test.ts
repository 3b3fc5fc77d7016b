import { describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../server/graphql/base/ids.ts';
import { type Answer, testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { type MadeUpClaim, makeUpSeries } from '../support/made-up.ts';
import { recordStatements } from '../support/statements.ts';

/** `change`: how much the growing count of an origin rose between two days. */

const db = await freshDatabase();
const { ask, fail } = testApi(db);

const CHANGE = 'interval { low high } refusal reason from { value } to { value } corrected { value }';
const changes = async (event: string, from: string, to: string, clocks = ''): Promise<Answer[]> =>
  (
    await ask(
      `{ seriesAbout(event: "${event}", measure: KILLED${clocks}) { origins { nodes { origin { organisation { slug } } change(from: "${from}", to: "${to}") { ${CHANGE} } } } } }`,
    )
  ).seriesAbout.origins.nodes;
const changeOf = async (origin: string, event: string, from: string, to: string, clocks = '') =>
  (await changes(event, from, to, clocks)).find((node) => node.origin.organisation.slug === origin).change;

const said = (day: string, value: number, origin = 'idf', published = day): MadeUpClaim => ({
  quantifier: 'EXACT',
  value,
  asOf: [day, day],
  published: [published, published],
  origin,
});

describe('the change of a count', () => {
  it('of the ministry in Gaza, between the two figures that it rests on', async () => {
    expect(await changeOf('gaza-health-ministry', 'gaza-war', '2024-09-10', '2024-12-01')).toEqual({
      interval: { low: 0, high: null },
      refusal: null,
      reason:
        'The words of “killed at least 40,691 people in Gaza” (as of 2 September 2024) and “killed more than 43,000 people” (as of 15 November 2024) allow a rise of 0 or more.',
      from: { value: 40_691 },
      to: { value: 43_000 },
      corrected: [],
    });
    expect(await changeOf('gaza-health-ministry', 'gaza-war', '2023-12-31', '2024-09-02')).toMatchObject({
      interval: { low: 40_691 - 18_499, high: null },
      from: { value: 18_000 },
      to: { value: 40_691 },
    });
  });

  it('is refused, with the reason, if there is no figure, or no new one', async () => {
    expect(await changeOf('gaza-health-ministry', 'gaza-war', '2023-11-01', '2024-09-02')).toMatchObject({
      interval: null,
      refusal: 'NO_FIGURE',
      reason: 'The origin had given no figure by the first day.',
      from: null,
      to: { value: 40_691 },
    });
    expect(await changeOf('gaza-health-ministry', 'gaza-war', '2024-09-02', '2024-11-01')).toMatchObject({
      interval: null,
      refusal: 'NO_NEW_FIGURE',
      from: { value: 40_691 },
      to: { value: 40_691 },
    });
    const [attack] = await changes('october-7-attack', '2023-12-31', '2024-12-31');
    expect(attack.change).toMatchObject({ interval: null, refusal: 'NOT_CUMULATIVE' });
  });

  it('is refused across a fall that the origin itself states, and only then', async () => {
    const removed = (day: string, value: number, origin: string, also: MadeUpClaim['also'] = {}): MadeUpClaim => ({
      ...said(day, value, origin),
      also: { countType: 'DELTA', ...also },
    });
    const { eventId } = await makeUpSeries(db, 'CUMULATIVE', [
      ...['idf', 'hamas', 'kremlin'].flatMap((origin) => [
        said('2001-01-01', 100, origin),
        said('2001-01-05', 400, origin),
        said('2001-01-07', 500, origin),
      ]),
      removed('2001-01-03', -20, 'idf'),
      removed('2001-01-03', 20, 'hamas'),
      removed('2001-01-03', -20, 'kremlin', { cause: 'DISEASE' }),
    ]);
    const event = encodeGlobalId('Event', eventId);
    const between = (origin: string, from: number, to: number) =>
      changeOf(origin, event, `2001-01-0${from}`, `2001-01-0${to}`, ', countType: CUMULATIVE');
    expect(await between('idf', 1, 5)).toEqual({
      interval: null,
      refusal: 'CORRECTED',
      reason: 'The origin corrected its count in between: “-20 made up” (as of 3 January 2001).',
      from: { value: 100 },
      to: { value: 400 },
      corrected: [{ value: -20 }],
    });
    expect(await between('idf', 5, 7)).toMatchObject({ interval: { low: 100, high: 100 }, corrected: [] });
    for (const origin of ['hamas', 'kremlin'])
      expect(await between(origin, 1, 5)).toMatchObject({ interval: { low: 300, high: 300 }, corrected: [] });
  });

  it('is refused across a correction, and given again after it, for each origin by itself', async () => {
    const { eventId } = await makeUpSeries(db, 'CUMULATIVE', [
      said('2001-01-01', 100),
      said('2001-01-02', 300),
      said('2001-01-03', 200),
      said('2001-01-04', 250),
      said('2001-01-05', 400),
      said('2001-01-01', 110, 'hamas'),
      said('2001-01-05', 410, 'hamas'),
    ]);
    const event = encodeGlobalId('Event', eventId);
    const between = (from: number, to: number, clocks = '') =>
      changeOf('idf', event, `2001-01-0${from}`, `2001-01-0${to}`, clocks);
    expect(await between(1, 2)).toMatchObject({ interval: { low: 200, high: 200 }, refusal: null, corrected: [] });
    expect(await between(1, 5)).toMatchObject({
      interval: null,
      refusal: 'CORRECTED',
      corrected: [{ value: 300 }, { value: 200 }],
      from: { value: 100 },
      to: { value: 400 },
    });
    expect(await between(2, 3)).toMatchObject({ refusal: 'CORRECTED' });
    expect(await between(3, 5)).toMatchObject({ interval: { low: 200, high: 200 } });
    expect(await changeOf('hamas', event, '2001-01-01', '2001-01-05')).toMatchObject({
      interval: { low: 300, high: 300 },
    });
    // The clock hides what was published later.
    expect(await between(1, 5, ', knownBy: "2001-01-02"')).toMatchObject({
      interval: { low: 200, high: 200 },
      to: { value: 300 },
    });
  });

  it('leaves out what a curator states to count only a part', async () => {
    const { eventId } = await makeUpSeries(
      db,
      'CUMULATIVE',
      [said('2001-01-01', 100), said('2001-01-02', 10), said('2001-01-03', 150)],
      [[1, 'SUBSET_OF', 0]],
    );
    expect(await changeOf('idf', encodeGlobalId('Event', eventId), '2001-01-01', '2001-01-03')).toMatchObject({
      interval: { low: 50, high: 50 },
      refusal: null,
    });
  });

  it.each([
    ['2024-01-02', '2024-01-02'],
    ['2024-01-03', '2024-01-02'],
  ])('from %s to %s is an error', async (from, to) => {
    const [error] = await fail(
      `{ seriesAbout(event: "gaza-war", measure: KILLED) { origins { nodes { change(from: "${from}", to: "${to}") { reason } } } } }`,
    );
    expect(error).toMatchObject({
      message: `\`from\` must be before \`to\`, but ${from} is not before ${to}.`,
      extensions: { code: 'INVALID_ARGUMENT' },
    });
  });

  it('is read for all origins together', async () => {
    const statements = await recordStatements(db, () => changes('gaza-war', '2023-10-31', '2024-12-01'));
    expect(statements.filter(({ text }) => text.includes('attested: change of an origin'))).toHaveLength(1);
  });
});
