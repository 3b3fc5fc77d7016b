import {
  ClaimsDocument,
  claimsOf,
  createClient,
  type Disagreement,
  disagreementsAbout,
  EventsDocument,
  SeriesDocument,
  seriesOf,
} from '@attested/sdk';
import { describe, expect, inject, it } from 'vitest';
import { all, failure, through } from '../support/through.ts';

const attested = createClient({ url: inject('endpoint') });
const killed = { event: 'gaza-war', measure: 'KILLED' } as const;

describe('the series of an event', () => {
  it('comes with all its points and what it is about', async () => {
    const { series } = await attested.query(SeriesDocument, killed);
    const { points, ...about } = await seriesOf(attested, killed);
    if (series === null) throw new Error('There is no such series.');
    const { points: page, ...expected } = series;
    expect(points).toEqual(page.nodes);
    expect(points).toHaveLength(page.totalCount);
    expect(points.length).toBeGreaterThan(2);
    expect(about).toEqual(expected);
    expect(about).toMatchObject({ event: { slug: 'gaza-war' }, measure: 'KILLED', countType: 'CUMULATIVE' });
  });

  it('shows with `knownBy` what was known on that day', async () => {
    const { points } = await seriesOf(attested, { ...killed, knownBy: '2023-10-06' });
    expect(points).toEqual([]);
  });

  it('of an unknown event is an error that names it', async () => {
    const error = await failure(seriesOf(attested, { ...killed, event: 'no-such-event' }));
    expect(error).toMatchObject({ kind: 'graphql', code: 'NOT_FOUND', operation: 'Series' });
    expect(error.message).toContain('"no-such-event"');
  });
});

/** What identifies a disagreement. Other tests of the suite may revise a claim at any time, which changes its permalink. */
const identify = ({ verdict, claims, series }: Disagreement) => ({
  verdict,
  claims: claims.map(({ id }) => id),
  event: series.event.id,
  measure: series.measure,
});

describe('the disagreements about an event', () => {
  it('come from all its series', async () => {
    const pairs = [];
    for await (const event of attested.paginate(EventsDocument, {}, (data) => data.events)) {
      pairs.push(...(await all(disagreementsAbout(attested, { event: event.id }))));
    }
    expect(pairs.length).toBeGreaterThan(0);
    for (const { verdict, claims, reason, series } of pairs) {
      expect(['CONFLICTS', 'REVISED']).toContain(verdict);
      expect(claims).toHaveLength(2);
      expect(reason).not.toBe('');
      for (const claim of claims) expect(claim.measure).toBe(series.measure);
    }
    const [first] = pairs;
    if (!first) throw new Error('There is none.');
    const { event, measure } = first.series;
    const ofMeasure = await all(disagreementsAbout(attested, { event: event.id, measure }));
    expect(ofMeasure.map(identify)).toEqual(
      pairs.filter(({ series }) => series.event.id === event.id && series.measure === measure).map(identify),
    );
    const others = await all(disagreementsAbout(attested, { event: event.id, measure: 'DISPLACED' }));
    expect(others).toEqual([]);
  });

  it('are requested only as far as they are read', async () => {
    const { attested: proxied, seen } = through('pass');
    const sent = async () => (await seen()).map(({ body }) => JSON.parse(body).operationName);
    const pairs = disagreementsAbout(proxied, { event: 'october-7-attack' });
    expect((await pairs.next()).done).toBe(false);
    expect(await sent()).toEqual(['SeriesOfEvent', 'Disagreements']);
    await all(pairs);
    // It has four series with more than one claim.
    expect(await sent()).toEqual(['SeriesOfEvent', ...Array(4).fill('Disagreements')]);
  });

  it('of an unknown event are an error', async () => {
    const error = await failure(all(disagreementsAbout(attested, { event: 'no-such-event' })));
    expect(error).toMatchObject({ code: 'NOT_FOUND', message: 'There is no "no-such-event" in the ledger.' });
  });
});

describe('the claims of an article', () => {
  it('are complete and in the order of the article, by address and by id', async () => {
    const { claims } = await attested.query(ClaimsDocument, { first: 100 });
    const article = claims.nodes.map((claim) => claim.article).find(({ url }) => url !== null);
    if (!article?.url) throw new Error('There is no article with an address.');
    const expected = claims.nodes.filter((claim) => claim.article.id === article.id).map(({ id }) => id);
    const byUrl = await claimsOf(attested, { url: article.url });
    expect(byUrl.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
    const starts = byUrl.map(({ quote }) => quote.start ?? 0);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(await claimsOf(attested, { id: article.id })).toEqual(byUrl);
  });

  it('of an unknown article are an error, not an empty list', async () => {
    const error = await failure(claimsOf(attested, { url: 'https://example.org/not-in-the-ledger' }));
    expect(error).toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('https://example.org/not-in-the-ledger'),
    });
  });
});
