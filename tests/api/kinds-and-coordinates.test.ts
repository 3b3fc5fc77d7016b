import { expect, it } from 'vitest';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

/** Kinds of articles and events, and the coordinates of events. */

const db = await freshDatabase('curated');
const api = testApi(db, { token: await makeToken(db, 'CURATOR', 'A made-up curator') });
const write = writer(api);
const reason = 'A made-up reason.';

it('an article is a report unless it says otherwise, and articles can be listed by kind', async () => {
  const { article } = await write(
    'recordArticle',
    { article: { headline: 'A made-up statement', language: 'en', kind: 'PRESS_RELEASE' } },
    'article { id version kind }',
  );
  expect(article.kind).toBe('PRESS_RELEASE');
  await write('recordArticle', { article: { headline: 'A made-up film', language: 'en', kind: 'VIDEO' } });
  const headlines = async (kinds: string) =>
    (await api.ask(`{ articles(filter: { kind: [${kinds}] }, orderBy: RECORDED_ASC) { nodes { headline } } }`)).articles
      .nodes;
  expect(await headlines('PRESS_RELEASE, VIDEO')).toEqual([
    { headline: 'A made-up statement' },
    { headline: 'A made-up film' },
  ]);
  expect(await headlines('REPORT')).toHaveLength(5);
  const revised = await write(
    'reviseArticle',
    { id: article.id, version: 1, changes: { kind: 'DOCUMENT' }, reason },
    'article { kind version }',
  );
  expect(revised.article).toEqual({ kind: 'DOCUMENT', version: 2 });
});

it('an event has coordinates with a precision, until they are removed', async () => {
  const coordinates = { latitude: -33.75, longitude: 150.125, precision: 'VICINITY' };
  const { event } = await write(
    'recordEvent',
    { event: { name: 'A made-up flood', kind: 'DISASTER', coordinates } },
    'event { id kind coordinates { latitude longitude precision } }',
  );
  expect(event).toMatchObject({ kind: 'DISASTER', coordinates });
  const { events } = await api.ask('{ events(filter: { kind: [DISASTER, EPIDEMIC] }) { nodes { name } } }');
  expect(events.nodes).toEqual([{ name: 'A made-up flood' }]);
  const changes = { coordinates: null, kind: 'ACCIDENT' };
  const revised = await write(
    'reviseEvent',
    { id: event.id, version: 1, changes, reason },
    'event { kind coordinates { latitude } revisions(first: 1) { nodes { changes { path before after } } } }',
  );
  expect(revised.event).toEqual({
    kind: 'ACCIDENT',
    coordinates: null,
    revisions: {
      nodes: [
        {
          changes: [
            { path: 'coordinates', before: coordinates, after: null },
            { path: 'kind', before: 'DISASTER', after: 'ACCIDENT' },
          ],
        },
      ],
    },
  });
});

it.each([
  [{ latitude: 90.5, longitude: 0, precision: 'EXACT' }, 'event.coordinates.latitude must be at most 90.'],
  [{ latitude: 0, longitude: -180.5, precision: 'EXACT' }, 'event.coordinates.longitude must be at least -180.'],
])('coordinates beyond the globe are refused: %j', async (coordinates, message) => {
  expect(await write('recordEvent', { event: { name: 'x', kind: 'OTHER', coordinates } })).toMatchObject({
    __typename: 'ValidationError',
    message,
  });
});
