import { expect, it } from 'vitest';
import { connect } from '../../server/database/client.ts';
import type { Given } from '../../server/domain/files/given.ts';
import { importCurated } from '../../server/domain/files/import-curated.ts';
import { type Answer, testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { readFrozen } from '../support/fixture.ts';
import { setClock, writeAt } from '../support/moments.ts';

it('shows the ledger as it stood, through every entry point', async () => {
  const own = await freshDatabase('empty');
  const whole = await readFrozen();
  const { files, without } = early(whole);
  await setClock(own, '2020-01-01T00:00:00Z');
  const then = connect(own.url);
  await importCurated(then.prisma, files);
  await then.close();
  await setClock(own, '2021-01-01T00:00:00Z');
  const later = connect(own.url);
  await importCurated(later.prisma, whole);
  await later.close();
  const api = testApi(own);
  const answer = await api.ask(`{
    claims(asRecordedOn: "2020-06-01T00:00:00Z") { totalCount }
    series: seriesAbout(event: "gaza-war", measure: KILLED, asRecordedOn: "2020-06-01T00:00:00Z") {
      points { nodes { claim { value relations { totalCount } relatedBy { totalCount } article { slug headline } } } }
      event { name claims { totalCount } subEvents { totalCount } }
    }
    before: claims(filter: { event: "gaza-war" }, asRecordedOn: "2019-12-31T23:59:59Z") { totalCount }
    search(text: "Supernova", asRecordedOn: "2020-06-01T00:00:00Z") { nodes { ... on Event { slug mentions { totalCount } } } }
    now: seriesAbout(event: "gaza-war", measure: KILLED) { points { nodes { claim { value relatedBy { totalCount } article { headline } } } } event { name } }
  }`);
  expect(answer.claims.totalCount).toBe(23);
  const { series, before, now } = answer;
  const value = ({ claim }: { claim: { value: number } }) => claim.value;
  expect(series.points.nodes.map(value)).toEqual([7000, 18000, 40691]);
  expect(series.points.nodes[1].claim.relatedBy.totalCount).toBe(0);
  expect(series.event).toEqual({ name: 'A war', claims: { totalCount: 5 }, subEvents: { totalCount: 3 } });
  expect(series.points.nodes[2].claim.article.headline).toBe(`Once: ${without.headline}`);
  expect(before).toEqual({ totalCount: 0 });
  expect(answer.search.nodes).toEqual([{ slug: 'supernova-festival-attack', mentions: { totalCount: 0 } }]);
  expect(now.points.nodes.map(value)).toEqual([7000, 18000, 40691, 43000]);
  expect(now.points.nodes[1].claim.relatedBy.totalCount).toBe(1);
  expect(now.points.nodes[2].claim.article.headline).toBe(without.headline);
  expect(now.event.name).not.toBe('A war');
  const [error] = await api.fail(
    '{ series: seriesAbout(event: "gaza-war", measure: KILLED, asRecordedOn: "2019-12-31T23:59:59Z") { countType } }',
  );
  expect(error?.extensions.code).toBe('NOT_FOUND');
  expect(error?.message).toBe('There is no event "gaza-war" in the ledger as it stood on 2019-12-31T23:59:59.000Z.');
});

/** The files without the last article and without SUBSET_OF relations, with another event name and another headline. */
function early(whole: Given) {
  const article = whole.articles.find(({ data }) => data.slug === 'moscow-times-2024-09-02');
  const headline = article?.data.headline;
  const files: Given = structuredClone({ ...whole, registry: [], articles: [] });
  const registry = whole.registry.map((file) => ({
    ...file,
    data: {
      ...file.data,
      events: (file.data['events'] ?? []).map((event) =>
        event.slug === 'gaza-war' ? { ...event, name: 'A war' } : event,
      ),
    },
  }));
  const articles = whole.articles
    .filter(({ data }) => data.slug !== 'moscow-times-2024-11-15')
    .map((file) => ({
      ...file,
      data: {
        ...file.data,
        headline: file === article ? `Once: ${headline}` : file.data.headline,
        claims: file.data.claims.map((claim) => ({
          ...claim,
          relations: claim.relations.filter(({ kind }) => kind !== 'SUBSET_OF'),
        })),
      },
    }));
  return { files: { ...files, registry, articles }, without: { headline } };
}

it('means the same moment on a database that is set to another time zone', async () => {
  const own = await freshDatabase('curated');
  const { rows } = await own.pool.query<{ name: string }>('SELECT current_database() AS name');
  await own.pool.query(`ALTER DATABASE ${rows[0]?.name} SET TimeZone = 'Asia/Tokyo'`);
  const elsewhere = connect(own.url);
  await writeAt(elsewhere, '2100-06-01T12:00:00Z', (tx) => tx.claim.updateMany({ data: { rank: 'DEPRECATED' } }));
  const count = async (moment: string) => {
    const query = `{ claims(filter: { rank: DEPRECATED }, asRecordedOn: "${moment}") { totalCount } }`;
    return (await testApi(elsewhere).ask(query)).claims.totalCount;
  };
  expect(await count('2100-06-01T11:59:59.999Z')).toBe(0);
  expect(await count('2100-06-01T12:00:00Z')).toBe(28);
  expect(await count('2100-06-01T14:00:00+02:00')).toBe(28);
  await elsewhere.close();
});

it('shows the past next to the present, under aliases and in fragments', async () => {
  const own = await freshDatabase('curated');
  const [first, second] = ['2100-01-01T00:00:00Z', '2100-01-02T00:00:00Z'];
  for (const [moment, name] of [
    [first, 'First'],
    [second, 'Second'],
  ] as const)
    await writeAt(own, moment, (tx) => tx.event.update({ where: { slug: 'gaza-war' }, data: { name } }));
  const answer = await testApi(own).ask(
    `query ($first: DateTime!, $second: DateTime!, $before: DateTime!) {
        a: claims(first: 1, filter: { event: "gaza-war" }, asRecordedOn: $first) { nodes { ...Both } }
        b: claims(first: 1, filter: { event: "gaza-war" }, asRecordedOn: $second) {
          nodes { ...Both }
          edges { node { event { name inner: claims(first: 1, asRecordedOn: $first) { nodes { event { name series(first: 1) { nodes { event { name } } } } } } } } }
        }
        c: claims(first: 1, filter: { event: "gaza-war" }) { nodes { ...Both event { claims(first: 1, asRecordedOn: $before) { nodes { ...Both } } } } }
        d: search(text: "First", types: [EVENT], asRecordedOn: $second) { nodes { __typename } }
        e: search(text: "First", types: [EVENT], asRecordedOn: $first) { nodes { ... on Node { id } ... on Event { name again: name subEvents(first: 1) { nodes { parent { name } } } } } }
      }
      fragment Both on Claim { event { name } same: event { name series(first: 1) { nodes { event { name } } } } echo: series { event { name parent { name } } } origin { label organisation { name } } attributions { label } }`,
    { first, second, before: '2099-12-31T00:00:00Z' },
  );
  const names = (node: Answer) => [
    node.event.name,
    node.same.name,
    node.same.series.nodes[0].event.name,
    node.echo.event.name,
  ];
  expect(names(answer.a.nodes[0])).toEqual(Array(4).fill('First'));
  expect(names(answer.b.nodes[0])).toEqual(Array(4).fill('Second'));
  const [{ node }] = answer.b.edges;
  expect(node.event.name).toBe('Second');
  expect(node.event.inner.nodes[0].event).toEqual({
    name: 'First',
    series: { nodes: [{ event: { name: 'First' } }] },
  });
  expect(names(answer.c.nodes[0])).toEqual(Array(4).fill('Second'));
  expect(new Set(names(answer.c.nodes[0].event.claims.nodes[0]))).toEqual(new Set(['War between Israel and Hamas']));
  expect(answer.d.nodes).toEqual([]);
  expect(answer.e.nodes[0]).toMatchObject({
    name: 'First',
    again: 'First',
    subEvents: { nodes: [{ parent: { name: 'First' } }] },
  });
});

it('can be combined with knownBy', async () => {
  const { claims } = await testApi(await freshDatabase('curated')).ask(
    '{ claims(knownBy: "2023-12-31", asRecordedOn: "2999-01-01T00:00:00Z") { totalCount } }',
  );
  expect(claims.totalCount).toBe(16);
});
