import { describe, expect, it } from 'vitest';
import { type Answer, testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { madeUpClaim, recordMadeUp } from '../support/made-up-writes.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

/** What a figure counts, through the API: units, dimensions, periods, changes, tallies and denials. All of it is made up. */

const db = await freshDatabase('curated');
const api = testApi(db, { token: await makeToken(db, 'ADMIN', 'A made-up admin') });
const { ask, fail } = api;
const write = writer(api);

const WHOLE = `claim { id key unit stance value low high interval { low high } countType cause verification identification
  period { from to } responsible { label basis organisation { slug } } relations { nodes { kind to { key } } } }`;

interface MadeUp {
  readonly key: string;
  readonly value: number | null;
  readonly [field: string]: unknown;
}

let made = 0;
/** Records an event and an article with these claims about it. Returns the slug of the event, and the claims by key. */
async function recordAbout(claims: readonly MadeUp[]) {
  const { event } = await write(
    'recordEvent',
    { event: { name: `Made-up event ${++made}`, kind: 'OTHER' } },
    'event { slug }',
  );
  const { article } = await recordMadeUp(write);
  const byKey: Record<string, Answer> = {};
  for (const { value, ...others } of claims) {
    const claim = madeUpClaim(value ?? 0, {
      event: event.slug,
      wording: `${Math.abs(value ?? 0)} made-up people`,
      ...others,
    });
    const written = await write('recordClaim', { article: article.slug, claim: { ...claim, value } }, WHOLE);
    if (written.__typename !== 'ClaimWritten') throw new Error(JSON.stringify(written));
    byKey[written.claim.key] = written.claim;
  }
  return { event: event.slug as string, claims: byKey };
}

describe('a claim', () => {
  it('is written and read with everything that its source states', async () => {
    const { claims } = await recordAbout([
      {
        ...{ key: 'all', value: 12, countType: 'PERIOD', period: { from: '2024-01-01', to: '2024-01-31' } },
        ...{ unit: 'HOUSEHOLD', cause: 'NATURAL_HAZARD', verification: 'PRELIMINARY', identification: 'UNIDENTIFIED' },
        responsible: { label: 'the armed wing', organisation: { name: 'Hamas' }, basis: 'INFERRED' },
      },
      { key: 'none', value: 13 },
    ]);
    expect(claims['all']).toMatchObject({
      ...{
        unit: 'HOUSEHOLD',
        stance: 'ASSERTS',
        countType: 'PERIOD',
        period: { from: '2024-01-01', to: '2024-01-31' },
      },
      ...{ cause: 'NATURAL_HAZARD', verification: 'PRELIMINARY', identification: 'UNIDENTIFIED' },
      responsible: { label: 'the armed wing', basis: 'INFERRED', organisation: { slug: 'hamas' } },
    });
    expect(claims['none']).toMatchObject({
      ...{ unit: 'PERSON', stance: 'ASSERTS', period: null, responsible: null },
      ...{ cause: null, verification: null, identification: null },
    });
    const { claims: found } = await ask(
      '{ claims(filter: { responsible: ["hamas"], unit: [HOUSEHOLD], cause: [NATURAL_HAZARD], verification: [PRELIMINARY], identification: [UNIDENTIFIED], countType: [PERIOD], period: { from: "2024-01-31" } }) { nodes { key } } organisation(id: "hamas") { responsibleFor { nodes { key } } } }',
    );
    expect(found.nodes).toEqual([{ key: 'all' }]);
  });

  it('may be negative only as a change', async () => {
    const { claims } = await recordAbout([
      {
        key: 'removed',
        value: -201,
        countType: 'DELTA',
        asOf: { earliest: '2024-01-05', latest: '2024-01-05', basis: 'STATED' },
      },
    ]);
    expect(claims['removed']).toMatchObject({
      value: -201,
      low: -201,
      high: -201,
      interval: { low: -201, high: -201 },
    });
    const { claims: found } = await ask(
      '{ claims(filter: { consistentWith: -201 }, orderBy: VALUE_ASC) { nodes { key } } }',
    );
    expect(found.nodes).toEqual([{ key: 'removed' }]);
    const { article } = await recordMadeUp(write);
    const refused = await write('recordClaim', {
      article: article.slug,
      claim: madeUpClaim(-5, { wording: '5 made up' }),
    });
    expect(refused.issues).toEqual([
      {
        path: ['claim', 'value'],
        code: 'CONTRADICTS',
        allowed: null,
        message: 'claim.value cannot be negative with INCIDENT: only a DELTA counts a change.',
        claim: null,
      },
    ]);
  });

  it('keeps its party when the organisation is merged', async () => {
    const body = (name: string) =>
      write('recordOrganisation', { organisation: { name, kind: 'OTHER' } }, 'organisation { id slug version }');
    const [{ organisation: from }, { organisation: into }] = [
      await body('Made-up party'),
      await body('The same party'),
    ];
    const { event, claims } = await recordAbout([
      { key: 'merged', value: 7, responsible: { label: 'the party', organisation: { id: from.id } } },
    ]);
    const merged = await write('mergeOrganisations', {
      ...{
        from: from.id,
        fromVersion: from.version,
        into: into.id,
        intoVersion: into.version,
        reason: 'They are the same.',
      },
    });
    expect(merged.__typename).not.toMatch(/Error$/);
    const { series } = await ask(
      `{ series: seriesAbout(event: "${event}", measure: KILLED, responsible: "${into.slug}") { responsible { slug } responsibleLabel points { nodes { claim { id } } } } }`,
    );
    expect(series).toEqual({
      ...{ responsible: { slug: into.slug }, responsibleLabel: null },
      points: { nodes: [{ claim: { id: claims['merged'].id } }] },
    });
  });
});

it('a change and a total of the same number are two claims of one article', async () => {
  const asOf = { earliest: '2024-01-31', latest: '2024-01-31', basis: 'STATED' };
  const { claims } = await recordAbout([
    { key: 'total', value: 12, countType: 'CUMULATIVE', asOf },
    { key: 'change', value: 12, countType: 'DELTA', asOf },
  ]);
  expect(claims['change']).toMatchObject({ countType: 'DELTA', value: 12 });
});

describe('a series', () => {
  it('holds the whole by default, and lists its parts by party, cause, measure, identification and period', async () => {
    const { event } = await recordAbout([
      { key: 'whole', value: 124 },
      { key: 'by-a', value: 118, responsible: { label: 'A' } },
      { key: 'by-b', value: 6, responsible: { label: 'B' } },
      { key: 'hungry', value: 9, cause: 'FAMINE' },
      { key: 'named', value: 84, identification: 'IDENTIFIED' },
      { key: 'bodies', value: 83, measure: 'BODIES_IDENTIFIED' },
      { key: 'day', value: 5, countType: 'PERIOD', period: { from: '2024-01-01', to: '2024-01-01' } },
      { key: 'checked', value: 90, verification: 'VERIFIED' },
      { key: 'households', value: 3, unit: 'HOUSEHOLD' },
      { key: 'injured', value: 4, measure: 'INJURED' },
    ]);
    const { series } = await ask(
      `{ series: seriesAbout(event: "${event}", measure: KILLED) { points { nodes { claim { key } } } disagreements { nodes { verdict } }
        parts { totalCount nodes { points { nodes { claim { key } } } } } } }`,
    );
    expect(series.points.nodes).toEqual([{ claim: { key: 'whole' } }]);
    expect(series.disagreements.nodes).toEqual([]);
    const parts = series.parts.nodes.flatMap(({ points }: Answer) =>
      points.nodes.map(({ claim }: Answer) => claim.key),
    );
    expect(parts.sort()).toEqual(['bodies', 'by-a', 'by-b', 'checked', 'day', 'hungry', 'named']);
    expect(series.parts.totalCount).toBe(7);
    const now = new Date().toISOString();
    const one = async (args: string) => {
      const read = async (clock: string) => {
        const { series: found } = await ask(
          `{ series: seriesAbout(event: "${event}", measure: KILLED, ${args}${clock}) { points { nodes { claim { key } } } parts { totalCount } } }`,
        );
        return found;
      };
      const found = await read('');
      expect(await read(`, asRecordedOn: "${now}"`)).toEqual(found);
      return found.points.nodes.map(({ claim }: Answer) => claim.key);
    };
    expect(await one('responsibleLabel: "A"')).toEqual(['by-a']);
    expect(await one('cause: FAMINE')).toEqual(['hungry']);
    expect(await one('identification: IDENTIFIED')).toEqual(['named']);
    expect(await one('verification: VERIFIED')).toEqual(['checked']);
    expect(await one('unit: HOUSEHOLD')).toEqual(['households']);
    expect(await one('countType: PERIOD, period: { from: "2024-01-01", to: "2024-01-01" }')).toEqual(['day']);
    expect(await one('cause: DISEASE')).toEqual([]);
  });

  it('is refused with the choices if only parts were counted', async () => {
    const { event } = await recordAbout([
      { key: 'a', value: 8, cause: 'FAMINE' },
      { key: 'b', value: 9, cause: 'DISEASE' },
    ]);
    const [error] = await fail(`{ series: seriesAbout(event: "${event}", measure: KILLED) { measure } }`);
    expect([error?.extensions.code, error?.message]).toEqual([
      'AMBIGUOUS_SERIES',
      'Only parts were counted: set `cause` (DISEASE, FAMINE).',
    ]);
    const periods = await recordAbout([
      { key: 'a', value: 8, countType: 'PERIOD', period: { from: '2024-01-01', to: '2024-01-01' } },
      { key: 'b', value: 9, countType: 'PERIOD', period: { from: '2024-01-02', to: '2024-01-02' } },
    ]);
    const [other] = await fail(
      `{ series: seriesAbout(event: "${periods.event}", measure: KILLED, countType: PERIOD) { measure } }`,
    );
    const { listed } = await ask(
      `{ listed: series(filter: { event: "${periods.event}", period: { from: "2024-01-02", to: "2024-01-03" } }) { nodes { period { from to } } } }`,
    );
    expect(listed.nodes).toEqual([{ period: { from: '2024-01-02', to: '2024-01-02' } }]);
    expect(other?.message).toBe(
      'Several series match: set `period` (2024-01-01 to 2024-01-01, 2024-01-02 to 2024-01-02).',
    );
  });

  it('of a tally accepts the words for a day or for more people, which no running total may have', async () => {
    const more = { key: 'more', value: 7, wording: 'another 7 made-up people on Friday' };
    const { claims } = await recordAbout([{ ...more, countType: 'TALLY_SO_FAR' }]);
    expect(claims['more']).toMatchObject({ countType: 'TALLY_SO_FAR', value: 7 });
    await expect(recordAbout([{ ...more, countType: 'CUMULATIVE' }])).rejects.toThrow(/must be PERIOD/);
  });

  it('of a tally explains growth, and a level of the missing may fall', async () => {
    const tally = (key: string, value: number, day: string, measure = 'KILLED') => ({
      ...{ key, value, measure, countType: 'TALLY_SO_FAR' },
      asOf: { earliest: day, latest: day, basis: 'STATED' },
    });
    const { event, claims } = await recordAbout([
      tally('first', 137, '2024-01-24'),
      tally('second', 143, '2024-01-27'),
      tally('many', 90, '2024-01-24', 'MISSING'),
      tally('fewer', 40, '2024-01-27', 'MISSING'),
    ]);
    const verdict = async (a: string, b: string) =>
      (await ask(`{ compareClaims(a: "${claims[a].id}", b: "${claims[b].id}") { verdict claims { key } } }`))
        .compareClaims;
    expect(await verdict('second', 'first')).toEqual({
      ...{ verdict: 'EXPLAINED_BY_TIME', claims: [{ key: 'first' }, { key: 'second' }] },
    });
    expect((await verdict('many', 'fewer')).verdict).toBe('EXPLAINED_BY_TIME');
    const { killed, missing } = await ask(`{
      killed: seriesAbout(event: "${event}", measure: KILLED) { disagreements { nodes { verdict } } band(on: "2024-01-26") { low high } }
      missing: seriesAbout(event: "${event}", measure: MISSING) { disagreements { nodes { verdict } } band(on: "2024-01-27") { low high } }
    }`);
    expect(killed).toEqual({ disagreements: { nodes: [] }, band: [{ low: 137, high: 143 }] });
    expect(missing).toEqual({ disagreements: { nodes: [] }, band: [{ low: 40, high: 40 }] });
  });
});

describe('figures that a curator sets apart from their series', () => {
  it.each([
    ['PERIOD', { period: { from: '2024-01-31', to: '2024-01-31' } }],
    ['CUMULATIVE', {}],
    ['INCIDENT', {}],
  ] as const)('are no rivals of one another, nor of any other %s', async (countType, days) => {
    const counted = { countType, ...days, asOf: { earliest: '2024-01-31', latest: '2024-01-31', basis: 'STATED' } };
    const partOf = (claim: string) => ({ relations: [{ kind: 'SUBSET_OF', claim }] });
    const hamas = { attributions: [{ label: 'Hamas', organisation: { id: 'hamas' } }] };
    const { event, claims } = await recordAbout([
      { key: 'reported', value: 359, ...counted },
      { key: 'new', value: 61, ...counted, ...partOf('reported') },
      { key: 'recognised', value: 298, ...counted, ...partOf('reported') },
      { key: 'beside', value: 20, ...counted, relations: [{ kind: 'ADDITIONAL_TO', claim: 'reported' }] },
      { key: 'rival', value: 355, ...counted, ...hamas },
    ]);
    const compare = async (a: string, b: string) => {
      const query = `{ compareClaims(a: "${claims[a].id}", b: "${claims[b].id}") { verdict reason } }`;
      return (await ask(query)).compareClaims;
    };
    expect(await compare('new', 'reported')).toMatchObject({ verdict: 'PART_OF' });
    expect(await compare('reported', 'rival')).toMatchObject({ verdict: 'CONFLICTS' });
    expect(await compare('new', 'recognised')).toEqual({
      verdict: 'NOT_COMPARABLE',
      reason:
        '“61 made-up people” (The Moscow Times in its own voice, as of 31 January 2024) and “298 made-up people” (The Moscow Times in its own voice, as of 31 January 2024) do not count the same people: a curator states that “61 made-up people” counts only a part of another figure, and that “298 made-up people” counts only a part of another figure.',
    });
    expect((await compare('beside', 'rival')).reason).toMatch(
      /: a curator states that “20 made-up people” counts people in addition to another figure\.$/,
    );
    const { seriesAbout: series } = await ask(
      `{ seriesAbout(event: "${event}", measure: KILLED, countType: ${countType}) {
        disagreements { totalCount nodes { claims { key } } } band(on: "2024-01-31") { low high } } }`,
    );
    expect(series.disagreements).toEqual({
      totalCount: 1,
      nodes: [{ claims: [{ key: 'rival' }, { key: 'reported' }] }],
    });
    expect(series.band).toEqual([{ low: 355, high: 359 }]);
  });

  it('still conflict with a figure that a curator says they contradict', async () => {
    const { claims } = await recordAbout([
      { key: 'reported', value: 359 },
      { key: 'new', value: 61, relations: [{ kind: 'SUBSET_OF', claim: 'reported' }] },
      { key: 'other', value: 70, relations: [{ kind: 'CONTRADICTS', claim: 'new' }] },
    ]);
    const query = `{ compareClaims(a: "${claims['new'].id}", b: "${claims['other'].id}") { verdict } }`;
    expect((await ask(query)).compareClaims.verdict).toBe('CONFLICTS');
  });
});

describe('a denial', () => {
  it('is shown with its claim and its series, and is no point of it', async () => {
    const { event, claims } = await recordAbout([
      { key: 'said', value: 11_300, wording: '11300 made up' },
      { key: 'other', value: 3_958, wording: '3958 made up' },
      {
        key: 'denial',
        value: 11_300,
        wording: 'not 11300',
        stance: 'DENIES',
        attributions: [{ label: 'made up', organisation: { id: 'idf' } }],
      },
    ]);
    const { compareClaims, claim, series, denials } = await ask(`{
      compareClaims(a: "${claims['said'].id}", b: "${claims['denial'].id}") { verdict claims { key } }
      claim(id: "${claims['said'].id}") { denials { totalCount nodes { key } } }
      series: seriesAbout(event: "${event}", measure: KILLED) {
        points { totalCount nodes { claim { key } } } origins { totalCount } band(on: "2024-02-01") { low high }
        denials { totalCount nodes { key stance } } disagreements { nodes { verdict claims { key } } }
      }
      denials: claims(filter: { event: "${event}", stance: [DENIES] }) { nodes { key } }
    }`);
    expect(compareClaims).toEqual({ verdict: 'DENIES', claims: [{ key: 'denial' }, { key: 'said' }] });
    expect(claim.denials).toEqual({ totalCount: 1, nodes: [{ key: 'denial' }] });
    expect(series.points.totalCount).toBe(2);
    expect(series.origins.totalCount).toBe(1);
    expect(series.band).toEqual([{ low: 3_958, high: 11_300 }]);
    expect(series.denials).toEqual({ totalCount: 1, nodes: [{ key: 'denial', stance: 'DENIES' }] });
    expect(series.disagreements.nodes).toHaveLength(1);
    expect(denials.nodes).toEqual([{ key: 'denial' }]);
  });

  it('does not allow the number that it denies', async () => {
    const { event } = await recordAbout([
      { key: 'said', value: 500 },
      { key: 'denied', value: 500, stance: 'DENIES' },
    ]);
    const find = async (filter: string) => {
      const { claims } = await ask(`{ claims(filter: { event: "${event}", ${filter} }) { nodes { key } } }`);
      return claims.nodes.map(({ key }: Answer) => key).sort();
    };
    expect(await find('consistentWith: 500')).toEqual(['said']);
    expect(await find('not: { consistentWith: 500 }')).toEqual(['denied']);
    expect(await find('consistentWith: 500, stance: DENIES')).toEqual(['denied']);
    expect(await find('consistentWith: 500, stance: [ASSERTS, DENIES]')).toEqual(['denied', 'said']);
    expect(await find('consistentWith: 501, stance: DENIES')).toEqual([]);
  });

  it('may name the claim that it denies, which only a denial does', async () => {
    const { claims } = await recordAbout([
      { key: 'said', value: 50 },
      {
        key: 'no',
        value: null,
        quantifier: 'UNSPECIFIED',
        wording: 'it is false',
        stance: 'DENIES',
        relations: [{ kind: 'DENIES', claim: 'said' }],
      },
    ]);
    const { claim } = await ask(`{ claim(id: "${claims['said'].id}") { denials { nodes { key } } } }`);
    expect(claim.denials.nodes).toEqual([{ key: 'no' }]);
    const related = await write('relateClaims', {
      ...{ from: claims['said'].id, version: 1, kind: 'DENIES', to: claims['no'].id, reason: 'Made up.' },
    });
    expect(related.issues).toMatchObject([
      { path: ['kind'], message: 'kind can be DENIES only for a claim with the stance DENIES.' },
    ]);
    const unrelated = await write('unrelateClaims', {
      ...{ from: claims['no'].id, version: 1, kind: 'DENIES', to: claims['said'].id, reason: 'Made up.' },
    });
    expect(unrelated.issues).toMatchObject([
      {
        path: ['kind'],
        message:
          'kind does not fit the claim: its stance cannot be DENIES without the number denied, or a relation DENIES to the claim denied.',
      },
    ]);
  });
});

it('the measures are listed with what contains them', async () => {
  const { measures } = await ask('{ measures { measure description wikidataProperty within contains } }');
  expect(measures).toHaveLength(23);
  expect(measures.find(({ measure }: Answer) => measure === 'KILLED')).toEqual({
    measure: 'KILLED',
    description: 'People killed, or who died, in the event.',
    wikidataProperty: 'P1120',
    within: ['CASUALTIES', 'DEAD_OR_MISSING'],
    contains: ['BODIES_IDENTIFIED'],
  });
});
