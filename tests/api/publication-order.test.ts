import { describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../server/graphql/base/ids.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { type MadeUpClaim, makeUpSeries } from '../support/made-up.ts';

/** Claims by publication: who reported a figure first. */

const db = await freshDatabase();
const { ask } = testApi(db);

const exactly = (value: number, published: MadeUpClaim['published']): MadeUpClaim => ({
  quantifier: 'EXACT',
  value,
  asOf: ['2001-01-01', '2001-01-01'],
  published,
  origin: null,
});
const { eventId, claimIds } = await makeUpSeries(db, 'INCIDENT', [
  exactly(1, [null, null]),
  exactly(2, ['2001-01-01', '2001-01-04']),
  exactly(3, ['2001-01-03', '2001-01-03']),
  exactly(4, ['2001-01-02', null]),
  exactly(5, [null, '2001-01-02']),
  exactly(6, ['2001-01-03', '2001-01-03']),
]);
const event = encodeGlobalId('Event', eventId);
/** The claims of one day are sorted by id, which is made at random here. */
const [third, sixth] = (claimIds[2] as string) < (claimIds[5] as string) ? [3, 6] : [6, 3];
const [first, fourth] = (claimIds[0] as string) < (claimIds[3] as string) ? [1, 4] : [4, 1];
const EARLIEST_FIRST = [5, third, sixth, 2, first, fourth];

interface Page {
  nodes: { value: number }[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

describe('claims by publication', () => {
  it('show who reported it first: the curated figures of the attack', async () => {
    const { claims } = await ask(
      `{ claims(filter: { event: "october-7-attack", measure: KILLED, population: "everyone" }, orderBy: PUBLISHED_ASC) {
        nodes { value article { publishedOn { latest } } } } }`,
    );
    expect(
      claims.nodes.map(({ value, article }: { value: number; article: { publishedOn: { latest: string } } }) => [
        value,
        article.publishedOn.latest,
      ]),
    ).toEqual([
      [1400, '2023-10-31'],
      [1200, '2023-12-31'],
      [1205, '2024-09-02'],
      [1200, '2024-11-15'],
    ]);
  });

  it.each([
    ['PUBLISHED_ASC', EARLIEST_FIRST],
    ['PUBLISHED_DESC', EARLIEST_FIRST.toReversed()],
  ])('%s: by the last possible day, ties by id, open days at the end of time', async (orderBy, expected) => {
    const found: number[] = [];
    let page: Page = { nodes: [], pageInfo: { endCursor: '', hasNextPage: true } };
    while (page.pageInfo.hasNextPage) {
      const after = found.length === 0 ? '' : `, after: "${page.pageInfo.endCursor}"`;
      const { claims, below } = await ask(`{
        claims(filter: { event: "${event}" }, orderBy: ${orderBy}, first: 2${after}) { nodes { value } pageInfo { endCursor hasNextPage } }
        below: event(id: "${event}") { claims(orderBy: ${orderBy}, first: 2${after}) { nodes { value } } }
      }`);
      expect(below.claims.nodes).toEqual(claims.nodes);
      page = claims;
      found.push(...page.nodes.map(({ value }) => value));
    }
    expect(found).toEqual(expected);
  });

  it('of an organisation, which are reached through its attributions, too', async () => {
    const { organisation } = await ask(
      '{ organisation(id: "gaza-health-ministry") { claims(orderBy: PUBLISHED_DESC, first: 2) { nodes { value } } } }',
    );
    expect(organisation.claims.nodes.map(({ value }: { value: number }) => value)).toEqual([43000, 40691]);
  });
});
