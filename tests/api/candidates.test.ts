import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../server/domain/reading/stages.ts';
import { type Answer, testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { link, makeCandidate, makeNumber, makeReading, recordReading, TEXT } from '../support/made-up-reading.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

/** Candidates: figures that were read in a text, from opening the text to published claims. All of it is made up. */

const db = await freshDatabase();
const [curator, second] = [await makeToken(db, 'CURATOR', 'Ada'), await makeToken(db, 'CURATOR', 'Grace')];
const { ask } = testApi(db, { token: curator });
const anyone = testApi(db);
const write = writer(testApi(db, { token: curator }));
const reason = 'Made up.';

const event = (
  await write('recordEvent', { event: { name: 'Sinking of a made-up ferry', kind: 'ACCIDENT' } }, 'event { slug }')
).event.slug;

const CANDIDATE = `id key version state rejection readerVersion producer rule confidence reasons claim { id }
  figure { measure quantifier value wording quote { start end } attributions { label kind verb unnamed }
    counted { label sex ageGroup nationalities } asOf { text basis } event }
  relation { kind candidate { figure { value } } } repeats { start end } supersededBy { key }`;

let texts = 0;
/** Opens a text like the made-up one, but different from every other, and returns its reading and its candidates. */
async function open(given: Parameters<typeof makeReading>[0] = {}): Promise<Answer> {
  texts += 1;
  const sha256 = texts.toString(16).padStart(64, 'a');
  const id = await recordReading(db, makeReading({ sha256, ...given }));
  return reread(id);
}

async function reread(id: string): Promise<Answer> {
  const { rows } = await db.pool.query<{ sha256: string }>('SELECT sha256 FROM reading WHERE id = $1', [id]);
  const { reading } = await ask(
    `query ($sha256: String!) { reading(sha256: $sha256) { id version sha256 readerVersion numbersSeen numbersExcluded numbersLeftOver
      article { slug } candidates { nodes { ${CANDIDATE} } } numbers { totalCount nodes { words value start fate because candidate { id state } } } } }`,
    { sha256: rows[0]?.sha256 },
  );
  return { ...reading, rowId: id, nodes: reading.candidates.nodes };
}

const population = 'everyone';
const ministry = { organisation: { new: { name: 'Made-up Ministry', kind: 'MINISTRY' } } };
const sourcesOf = (candidate: Answer) =>
  candidate.figure.attributions.map(({ unnamed }: Answer) => (unnamed === null ? ministry : { unnamed }));
const on = ({ id, version }: Answer) => ({ id, version });
const accepting = (candidate: Answer, more: object = {}) => ({
  ...on(candidate),
  event,
  population,
  sources: sourcesOf(candidate),
  ...more,
});
const newArticle = () => ({ new: { slug: `made-up-ferry-${texts}` } });

const ACCEPTED = `article { slug headline language sha256 publishedOn { text } } candidates { ${CANDIDATE} }
  claims { id key entry status measure value wording quote { start end } event { slug } population { slug } version
    attributions { label verb unnamed organisation { name } } relations { nodes { kind to { key } } }
    candidates { nodes { key } } }`;

describe('a text that was read', () => {
  it('shows every figure as it was read, and what became of every number', async () => {
    const reading = await open();
    expect(reading).toMatchObject({ numbersSeen: 7, numbersExcluded: 2, numbersLeftOver: 1, article: null });
    expect(reading.nodes.map(({ figure, confidence, state }: Answer) => [figure.value, confidence, state])).toEqual([
      [14, 97, 'OPEN'],
      [23, 80, 'OPEN'],
      [60, 75, 'OPEN'],
      [9, 50, 'OPEN'],
    ]);
    const start = TEXT.indexOf('killing at least 14 people');
    expect(reading.nodes[0]).toMatchObject({
      version: 1,
      readerVersion: '1.0.0',
      producer: 'RULES',
      reasons: ['The words "killed" name the measure.'],
      figure: {
        measure: 'KILLED',
        quantifier: 'AT_LEAST',
        wording: 'killing at least 14 people',
        quote: { start, end: start + 26 },
        attributions: [{ label: 'the coast guard of Nowhere', kind: 'ORGANISATION', verb: 'SAYS', unnamed: null }],
        asOf: { text: '3 November 2024', basis: 'INFERRED' },
        event: 'A ferry sank',
      },
      repeats: [{ start: TEXT.indexOf('killing'), end: TEXT.indexOf('killing') + 19 }],
    });
    expect(reading.nodes[3]).toMatchObject({
      figure: { counted: { label: 'women', sex: 'FEMALE', ageGroup: 'ADULT', nationalities: [] } },
      relation: { kind: 'SUBSET_OF', candidate: { figure: { value: 14 } } },
    });
    expect(reading.numbers.nodes.map(({ words, fate, because }: Answer) => [words, fate, because])).toEqual([
      ['14', 'EXCLUDED', 'REPEATED'],
      ['3', 'EXCLUDED', 'DATE'],
      ['14', 'CANDIDATE', null],
      ['23', 'CANDIDATE', null],
      ['60', 'CANDIDATE', null],
      ['Nine', 'CANDIDATE', null],
      ['1987', 'LEFT_OVER', null],
    ]);
    expect(reading.numbers.nodes[2].candidate).toEqual({ id: reading.nodes[0].id, state: 'OPEN' });
  });

  it('is the same text when it is read again by the same version, and nothing is written twice', async () => {
    const before = await open();
    const log = () => db.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM revision');
    const { rows } = await log();
    expect(await recordReading(db, makeReading({ sha256: before.sha256 }))).toBe(before.rowId);
    expect((await log()).rows).toEqual(rows);
    expect(await reread(before.rowId)).toEqual(before);
  });

  it('has what an older version of the reader cannot take back', async () => {
    const before = await open({ version: '1.10.0' });
    await recordReading(db, makeReading({ sha256: before.sha256, version: '1.9.0', candidates: [], numbers: [] }));
    expect(await reread(before.rowId)).toEqual(before);
  });

  it('keeps what was decided when a newer version reads it, and supersedes the rest', async () => {
    const before = await open();
    const [first, injured, missing, women] = before.nodes;
    const done = await write('acceptCandidates', { candidates: [accepting(first)], article: newArticle() }, ACCEPTED);
    await write('rejectCandidates', { candidates: [on(women)], reason: 'Counted among the dead.' });
    const read = makeReading({ sha256: before.sha256 });
    const [a, b, , d] = read.candidates as [Candidate, Candidate, Candidate, Candidate];
    const again = makeReading({
      sha256: before.sha256,
      version: '1.1.0',
      // The newer version no longer finds the missing, and finds a measure of its own for the women.
      candidates: [
        { ...a, measure: 'INJURED' },
        { ...b, confidence: 0.95 },
        { ...d, measure: 'INJURED' },
      ],
      numbers: read.numbers.map((number) =>
        number.fate !== 'CANDIDATE'
          ? number
          : number.candidate === 2
            ? makeNumber(TEXT, '60', 60, { fate: 'LEFT_OVER' })
            : { ...number, candidate: number.candidate === 3 ? 2 : number.candidate },
      ),
    });
    expect(await recordReading(db, again)).toBe(before.rowId);
    const after = await reread(before.rowId);
    expect(after).toMatchObject({ readerVersion: '1.1.0', version: 3, numbersLeftOver: 2 });
    const stateOf = (id: string) => after.nodes.find((one: Answer) => one.id === id);
    expect(stateOf(first.id)).toMatchObject({ state: 'ACCEPTED', version: 2, claim: { id: done.claims[0].id } });
    expect(stateOf(women.id)).toMatchObject({ state: 'REJECTED', rejection: 'Counted among the dead.' });
    const newer = after.nodes.filter(({ readerVersion }: Answer) => readerVersion === '1.1.0');
    expect(newer.map(({ figure, confidence }: Answer) => [figure.value, confidence])).toEqual([[23, 95]]);
    expect(stateOf(injured.id)).toMatchObject({ state: 'SUPERSEDED', supersededBy: { key: newer[0].key } });
    expect(stateOf(missing.id)).toMatchObject({ state: 'SUPERSEDED', supersededBy: null });
    // The number leads to what was decided.
    expect(after.numbers.nodes[2].candidate).toEqual({ id: first.id, state: 'ACCEPTED' });
    expect(newer[0].relation).toEqual({ kind: 'ADDITIONAL_TO', candidate: { figure: { value: 14 } } });
    expect(await write('acceptCandidates', { candidates: [accepting(stateOf(injured.id))] })).toMatchObject({
      issues: [{ path: ['candidates', '0', 'id'], code: 'WRONG_STATE' }],
    });
  });
});

describe('accepting', () => {
  it('makes claims of the article, each knowing its candidate, with sources and relations', async () => {
    const { nodes } = await open();
    const [killed, injured, missing, women] = nodes;
    const sources = [{ organisation: { new: { name: 'Ministry of Nowhere', kind: 'MINISTRY' } } }];
    const done = await write(
      'acceptCandidates',
      {
        candidates: [
          accepting(women, { sources, population: 'women' }),
          accepting(killed, { sources }),
          accepting(injured),
          accepting(missing, { sources }),
        ],
        article: newArticle(),
      },
      ACCEPTED,
    );
    expect(done.__typename).toBe('CandidatesAccepted');
    expect(done.article).toEqual({
      slug: `made-up-ferry-${texts}`,
      headline: 'Ferry sinks off Nowhere, killing at least 14',
      language: 'en',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      publishedOn: { text: '3 November 2024' },
    });
    expect(done.claims.map(({ key, value, entry, status }: Answer) => [key, value, entry, status])).toEqual([
      ['killed-9', 9, 'EXTRACTED', 'PUBLISHED'],
      ['killed-14', 14, 'EXTRACTED', 'PUBLISHED'],
      ['injured-23', 23, 'EXTRACTED', 'PUBLISHED'],
      ['missing-60', 60, 'EXTRACTED', 'PUBLISHED'],
    ]);
    expect(done.claims[1]).toMatchObject({
      wording: 'killing at least 14 people',
      quote: killed.figure.quote,
      event: { slug: event },
      population: { slug: 'everyone' },
      attributions: [
        {
          label: 'the coast guard of Nowhere',
          verb: 'SAYS',
          unnamed: null,
          organisation: { name: 'Ministry of Nowhere' },
        },
      ],
      candidates: { nodes: [{ key: killed.key }] },
    });
    expect(done.claims[0].relations.nodes).toEqual([{ kind: 'SUBSET_OF', to: { key: 'killed-14' } }]);
    expect(done.claims[2].attributions).toEqual([
      { label: 'a hospital official', verb: 'SAYS', unnamed: 'OFFICIAL', organisation: null },
    ]);
    expect(done.candidates.map(({ state, version }: Answer) => [state, version])).toEqual(
      Array(4).fill(['ACCEPTED', 2]),
    );
    // The new organisation was given three times, and is one.
    const { organisations } = await ask('{ organisations(first: 100) { nodes { name } } }');
    expect(organisations.nodes.filter(({ name }: Answer) => name === 'Ministry of Nowhere')).toHaveLength(1);
  });

  it('takes corrections, which become part of the candidate', async () => {
    const { nodes } = await open();
    const changes = { measure: 'CASUALTIES', counted: { label: 'passengers' }, cause: 'ACCIDENT' };
    const done = await write(
      'acceptCandidates',
      {
        candidates: [accepting(nodes[0], { changes, sources: [{ unnamed: 'OTHER' }], note: 'Corrected.' })],
        article: newArticle(),
      },
      ACCEPTED,
    );
    expect(done.claims[0]).toMatchObject({ measure: 'CASUALTIES', attributions: [{ unnamed: 'OTHER' }] });
    expect(done.candidates[0].figure).toMatchObject({ measure: 'CASUALTIES', counted: { label: 'passengers' } });
    const { node } = await ask(
      'query ($id: ID!) { node(id: $id) { ... on Candidate { revisions(orderBy: VERSION_ASC) { nodes { version actor changes { path before after } } } } } }',
      { id: nodes[0].id },
    );
    expect(node.revisions.nodes[1].changes).toEqual(
      expect.arrayContaining([
        { path: 'figure.measure', before: 'KILLED', after: 'CASUALTIES' },
        { path: 'state', before: 'OPEN', after: 'ACCEPTED' },
        { path: 'claim', before: null, after: `made-up-ferry-${texts}/casualties-14` },
      ]),
    );
  });

  it('goes on in the article that the first accepted candidate made', async () => {
    const { nodes, rowId } = await open();
    const first = await write(
      'acceptCandidates',
      { candidates: [accepting(nodes[0])], article: newArticle() },
      ACCEPTED,
    );
    expect((await reread(rowId)).article).toEqual({ slug: first.article.slug });
    const next = await write('acceptCandidates', { candidates: [accepting(nodes[1])] }, ACCEPTED);
    expect(next.article.slug).toBe(first.article.slug);
    expect(next.claims[0].relations.nodes).toEqual([{ kind: 'ADDITIONAL_TO', to: { key: 'killed-14' } }]);
    expect(await write('acceptCandidates', { candidates: [accepting(nodes[2])], article: newArticle() })).toMatchObject(
      {
        issues: [{ path: ['article'], code: 'CONTRADICTS' }],
      },
    );
  });

  it('refuses all if one is refused, and names the field of each', async () => {
    const { nodes } = await open();
    const refused = await write('acceptCandidates', {
      candidates: [
        accepting(nodes[0], { changes: { value: 15 } }),
        accepting(nodes[1], { event: 'no-such-event' }),
        accepting(nodes[2], { population: 'evrybody' }),
      ],
      article: newArticle(),
    });
    expect(refused.issues).toEqual([
      expect.objectContaining({ path: ['candidates', '1', 'event'], code: 'UNKNOWN' }),
      expect.objectContaining({ path: ['candidates', '2', 'population'], code: 'UNKNOWN' }),
    ]);
    const wrong = await write('acceptCandidates', {
      candidates: [
        accepting(nodes[0], { changes: { value: 15 } }),
        accepting(nodes[1], { changes: { countType: 'PERIOD' } }),
        accepting(nodes[2]),
      ],
      article: newArticle(),
    });
    expect(wrong.issues).toEqual([
      expect.objectContaining({ path: ['candidates', '0', 'changes', 'wording'], code: 'CONTRADICTS' }),
      expect.objectContaining({ path: ['candidates', '1', 'changes', 'period'], code: 'REQUIRED' }),
    ]);
    const { reading } = await ask(
      'query ($id: ID!) { reading(id: $id) { article { slug } candidates { nodes { state version } } } }',
      {
        id: (
          await ask('query ($id: ID!) { node(id: $id) { ... on Candidate { reading { id } } } }', { id: nodes[0].id })
        ).node.reading.id,
      },
    );
    expect(reading).toEqual({ article: null, candidates: { nodes: Array(4).fill({ state: 'OPEN', version: 1 }) } });
  });

  it.each([
    ['no source', undefined, 'REQUIRED', /is missing: say who is meant by "the coast guard of Nowhere"/],
    ['too many', [ministry, ministry], 'REQUIRED', /has 2 sources, and the chain has 1/],
    ['nobody', [{}], 'CONTRADICTS', /must name one organisation or one person/],
    ['two at once', [{ unnamed: 'OFFICIAL', person: { id: 'roman-gofman' } }], 'CONTRADICTS', /must name one/],
  ])('needs to know who the sources are: %s', async (_, sources, code, message) => {
    const { nodes } = await open();
    const { issues } = await write('acceptCandidates', {
      candidates: [{ ...on(nodes[0]), event, population, sources }],
      article: newArticle(),
    });
    expect(issues).toEqual([expect.objectContaining({ code, message: expect.stringMatching(message) })]);
    expect(issues[0].path.slice(0, 3)).toEqual(['candidates', '0', 'sources']);
  });

  it('takes unnamed sources as the rules read them, but never as a model did', async () => {
    const by = (producer: 'RULES' | 'MODEL') =>
      open({
        candidates: [
          makeCandidate(TEXT, {
            wording: 'Another 23 passengers were injured',
            value: 23,
            measure: 'INJURED',
            attributions: [link(TEXT, 'a hospital official', 'UNNAMED')],
            producer,
          }),
        ],
        numbers: [],
      });
    const bare = (candidate: Answer) => ({ ...on(candidate), event, population });
    const rules = await by('RULES');
    const done = await write(
      'acceptCandidates',
      { candidates: [bare(rules.nodes[0])], article: newArticle() },
      ACCEPTED,
    );
    expect(done.claims[0].attributions).toEqual([
      { label: 'a hospital official', verb: 'SAYS', unnamed: 'OFFICIAL', organisation: null },
    ]);
    const model = await by('MODEL');
    expect(
      await write('acceptCandidates', { candidates: [bare(model.nodes[0])], article: newArticle() }),
    ).toMatchObject({
      issues: [{ path: ['candidates', '0', 'sources'], code: 'REQUIRED' }],
    });
  });

  it('checks the words against the text, if it is given again', async () => {
    const rowId = await recordReading(db, makeReading());
    const { nodes } = await reread(rowId);
    const article = newArticle();
    const [killed] = nodes;
    expect(
      await write('acceptCandidates', { candidates: [accepting(killed)], article, text: `${TEXT} ` }),
    ).toMatchObject({
      issues: [
        { path: ['text'], code: 'CONTRADICTS', message: expect.stringMatching(/is not the text that was read/) },
      ],
    });
    const moved = { wording: 'killing at least 14 folks' };
    expect(
      await write('acceptCandidates', { candidates: [accepting(killed, { changes: moved })], article, text: TEXT }),
    ).toMatchObject({ issues: [{ path: ['candidates', '0', 'changes', 'at'] }] });
    const invented = { ...moved, at: { start: killed.figure.quote.start, end: killed.figure.quote.start + 25 } };
    expect(
      await write('acceptCandidates', { candidates: [accepting(killed, { changes: invented })], article, text: TEXT }),
    ).toMatchObject({
      issues: [
        {
          path: ['candidates', '0', 'changes', 'wording'],
          code: 'CONTRADICTS',
          message: expect.stringContaining('killing at least 14 peopl'),
        },
      ],
    });
    const source = { attributions: [{ label: 'the navy', kind: 'ORGANISATION' }] };
    expect(
      await write('acceptCandidates', { candidates: [accepting(killed, { changes: source })], article, text: TEXT }),
    ).toMatchObject({ issues: [{ path: ['candidates', '0', 'changes', 'attributions', '0', 'label'] }] });
    const done = await write('acceptCandidates', { candidates: [accepting(killed)], article, text: TEXT }, ACCEPTED);
    expect(done.claims[0].value).toBe(14);
  });

  it('leaves claims as drafts where a second curator has to publish them', async () => {
    const { nodes } = await open();
    const reviewed = writer(testApi(db, { token: curator }, { review: true }));
    const { claims } = await reviewed(
      'acceptCandidates',
      { candidates: [accepting(nodes[0])], article: newArticle() },
      ACCEPTED,
    );
    expect(claims[0].status).toBe('DRAFT');
    const based = { id: claims[0].id, version: claims[0].version, reason };
    expect((await reviewed('publishClaim', based)).__typename).toBe('NotAllowedError');
    expect((await reviewed('publishClaim', based, 'claim { status }', { token: second })).claim.status).toBe(
      'PUBLISHED',
    );
  });
});

describe('deciding', () => {
  it('corrects a candidate, which stays open', async () => {
    const { nodes } = await open();
    const correct = (changes: object, version = 1) =>
      write('correctCandidate', { id: nodes[0].id, version, changes }, `candidate { ${CANDIDATE} }`);
    const { candidate } = await correct({ quantifier: 'EXACT', counted: { sex: 'MALE' }, asOf: null });
    expect(candidate).toMatchObject({
      state: 'OPEN',
      version: 2,
      figure: { quantifier: 'EXACT', value: 14, counted: { sex: 'MALE', label: null }, asOf: null },
    });
    expect(await correct({ quantifier: 'EXACT' }, 2)).toMatchObject({
      issues: [{ path: ['changes'], code: 'UNCHANGED' }],
    });
    expect(await correct({ wording: 'two words' }, 2)).toMatchObject({
      issues: [{ path: ['changes', 'at'], code: 'CONTRADICTS' }],
    });
    expect(await correct({ wording: 'one two three four five six seven eight nine' }, 2)).toMatchObject({
      issues: [{ path: ['changes', 'wording'], code: 'OUT_OF_RANGE' }, { path: ['changes', 'at'] }],
    });
  });

  it('rejects candidates with a reason, and can still accept them', async () => {
    const { nodes } = await open();
    const { candidates } = await write(
      'rejectCandidates',
      { candidates: [on(nodes[2]), on(nodes[3])], reason: 'No figures of this event.' },
      `candidates { ${CANDIDATE} }`,
    );
    expect(candidates.map(({ state, rejection }: Answer) => [state, rejection])).toEqual(
      Array(2).fill(['REJECTED', 'No figures of this event.']),
    );
    expect(await write('rejectCandidates', { candidates: [on(candidates[0])], reason })).toMatchObject({
      issues: [{ path: ['candidates', '0', 'id'], code: 'WRONG_STATE' }],
    });
    const done = await write(
      'acceptCandidates',
      { candidates: [accepting(candidates[0])], article: newArticle() },
      ACCEPTED,
    );
    expect(done.candidates[0]).toMatchObject({ state: 'ACCEPTED', rejection: null, claim: { id: done.claims[0].id } });
    expect(await write('rejectCandidates', { candidates: [on(done.candidates[0])], reason })).toMatchObject({
      issues: [{ path: ['candidates', '0', 'id'], code: 'WRONG_STATE', claim: { id: done.claims[0].id } }],
    });
  });

  it('lets one of two curators win who decide at once', async () => {
    const { nodes } = await open();
    const [killed] = nodes;
    const article = newArticle();
    const results = await Promise.all([
      write('acceptCandidates', { candidates: [accepting(killed)], article }, 'claims { id }'),
      write('rejectCandidates', { candidates: [on(killed)], reason }, 'candidates { state }', { token: second }),
    ]);
    const names = results.map(({ __typename }) => __typename);
    expect(names.filter((name) => name === 'ConflictError')).toHaveLength(1);
    const refused = results.find(({ __typename }) => __typename === 'ConflictError');
    expect(refused).toMatchObject({ basedOn: 1, version: 2, current: { __typename: 'Candidate', id: killed.id } });
  });

  it('is done once with an idempotency key', async () => {
    const { nodes } = await open();
    const input = { candidates: [accepting(nodes[0])], article: newArticle(), idempotencyKey: 'accept-once' };
    const first = await write('acceptCandidates', input, 'claims { id }');
    const again = await write('acceptCandidates', input, 'claims { id }');
    expect([first.repeated, again.repeated]).toEqual([false, true]);
    expect(again.claims).toEqual(first.claims);
    const other = { candidates: [accepting(nodes[1])], idempotencyKey: 'accept-once' };
    expect((await write('acceptCandidates', other)).__typename).toBe('IdempotencyError');
  });

  it.each([
    ['none', () => []],
    ['101', (one: Answer) => Array.from({ length: 101 }, () => on(one))],
  ])('decides on 1 to 100 candidates at once, not %s', async (_, list) => {
    const { nodes } = await open();
    expect(await write('rejectCandidates', { candidates: list(nodes[0]), reason })).toMatchObject({
      issues: [{ path: ['candidates'], code: 'OUT_OF_RANGE' }],
    });
  });

  it('names a candidate once, and only those of one text', async () => {
    const [a, b] = [await open(), await open()];
    expect(await write('rejectCandidates', { candidates: [on(a.nodes[0]), on(a.nodes[0])], reason })).toMatchObject({
      issues: [{ path: ['candidates', '1', 'id'], code: 'NOT_UNIQUE' }],
    });
    expect(
      await write('acceptCandidates', {
        candidates: [accepting(a.nodes[0]), accepting(b.nodes[0])],
        article: newArticle(),
      }),
    ).toMatchObject({ issues: [{ path: ['candidates', '1', 'id'], code: 'CONTRADICTS' }] });
  });
});

describe('nobody but curators', () => {
  it.each(['anonymous', 'READER'] as const)('sees candidates or readings by any path: %s', async (role) => {
    const { nodes, id, sha256 } = await open();
    const { claims, article } = await write(
      'acceptCandidates',
      { candidates: [accepting(nodes[0])], article: newArticle() },
      ACCEPTED,
    );
    const as = { token: role === 'anonymous' ? undefined : await makeToken(db, role) };
    const query = `query ($candidate: ID!, $reading: ID!, $key: String!, $sha256: String!, $claim: ID!, $article: ID!) {
      byId: candidate(id: $candidate) { id } byKey: candidate(key: $key) { id } node(id: $candidate) { id } nodes(ids: [$candidate, $reading]) { id }
      reading(id: $reading) { id } bySha: reading(sha256: $sha256) { id }
      candidates { totalCount nodes { id } } readings { totalCount nodes { id } }
      claim(id: $claim) { entry candidates { totalCount nodes { id } } } article(id: $article) { readings { totalCount nodes { id } } }
    }`;
    const variables = {
      candidate: nodes[0].id,
      reading: id,
      key: nodes[0].key,
      sha256,
      claim: claims[0].id,
      article: article.slug,
    };
    const nothing = { totalCount: 0, nodes: [] };
    expect(await anyone.ask(query, variables, as)).toEqual({
      ...{ byId: null, byKey: null, node: null, nodes: [null, null], reading: null, bySha: null },
      ...{ candidates: nothing, readings: nothing },
      claim: { entry: 'EXTRACTED', candidates: nothing },
      article: { readings: nothing },
    });
    const seen = await ask(query, variables);
    expect(seen.claim.candidates).toEqual({ totalCount: 1, nodes: [{ id: nodes[0].id }] });
    expect(seen.nodes).toEqual([{ id: nodes[0].id }, { id }]);
  });

  it('may decide on them', async () => {
    const { nodes } = await open();
    const reader = await makeToken(db, 'READER');
    for (const token of [undefined, reader])
      for (const [mutation, input] of [
        ['openReading', { text: TEXT }],
        ['acceptCandidates', { candidates: [accepting(nodes[0])] }],
        ['correctCandidate', { ...on(nodes[0]), changes: { value: 1 } }],
        ['rejectCandidates', { candidates: [on(nodes[0])], reason }],
      ] as const)
        expect(await writer(anyone)(mutation, input, undefined, { token })).toMatchObject({
          __typename: 'NotAllowedError',
          role: 'READER',
        });
  });
});
