import * as sdk from '@attested/sdk';
import { Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { schema } from '../../server/graphql/schema.ts';
import { freshDatabase } from '../support/database.ts';
import { makeToken } from '../support/tokens.ts';
import { fillLists, MANY_ROWS } from './support/long-lists.ts';
import { startServers } from './support/servers.ts';
import { all } from './support/through.ts';

/** Walks through every list of the SDK with the real `paginate`, on a real server and over more than one page. */

const db = await freshDatabase();
const made = await fillLists(db);
const servers = await startServers(db);
afterAll(() => servers.close());

/** The number of requests sent. */
let requests = 0;
/** Some lists are empty for all but curators. */
const token = await makeToken(db, 'CURATOR');
const attested = sdk.createClient({
  url: servers.endpoint,
  headers: { authorization: `Bearer ${token}` },
  retries: 0,
  fetch: (...request) => {
    requests++;
    return fetch(...request);
  },
});

/** The number of nodes in the current list, if the server counts them. */
let total: number | undefined;
function counted<List extends object>(list: List | null | undefined): List | null | undefined {
  total = list && 'totalCount' in list ? Number(list.totalCount) : undefined;
  return list;
}

type Walk = (options: { readonly direction: 'forward' | 'backward' }) => AsyncIterable<unknown>;

const { article, contested, event, person } = made;
const subject = { event: contested, measure: 'KILLED' } as const;
const walks: Readonly<Record<string, Walk>> = {
  AllDisagreementsDocument: (options) =>
    attested.paginate(sdk.AllDisagreementsDocument, {}, (data) => counted(data.disagreements), options),
  AllSeriesDocument: (options) => attested.paginate(sdk.AllSeriesDocument, {}, (data) => counted(data.series), options),
  ArticleClaimsDocument: (options) =>
    attested.paginate(sdk.ArticleClaimsDocument, { id: article }, (data) => counted(data.article?.claims), options),
  ArticlesDocument: (options) => attested.paginate(sdk.ArticlesDocument, {}, (data) => counted(data.articles), options),
  AttributionStatisticsDocument: (options) =>
    attested.paginate(
      sdk.AttributionStatisticsDocument,
      { groupBy: 'ORIGIN' },
      (data) => counted(data.attributionStatistics.groups),
      options,
    ),
  CandidatesDocument: (options) =>
    attested.paginate(sdk.CandidatesDocument, {}, (data) => counted(data.candidates), options),
  ClaimDenialsDocument: (options) =>
    attested.paginate(sdk.ClaimDenialsDocument, { id: made.denied }, (data) => counted(data.claim?.denials), options),
  ClaimEchoesDocument: (options) =>
    attested.paginate(sdk.ClaimEchoesDocument, { id: made.repeated }, (data) => counted(data.claim?.echoes), options),
  ClaimRelatedByDocument: (options) =>
    attested.paginate(sdk.ClaimRelatedByDocument, { id: made.to }, (data) => counted(data.claim?.relatedBy), options),
  ClaimRelationsDocument: (options) =>
    attested.paginate(sdk.ClaimRelationsDocument, { id: made.from }, (data) => counted(data.claim?.relations), options),
  ClaimsDocument: (options) => attested.paginate(sdk.ClaimsDocument, {}, (data) => counted(data.claims), options),
  DatasetsDocument: (options) => attested.paginate(sdk.DatasetsDocument, {}, (data) => counted(data.datasets), options),
  DisagreementsDocument: (options) =>
    attested.paginate(sdk.DisagreementsDocument, subject, (data) => counted(data.series?.disagreements), options),
  EventPlacesDocument: (options) =>
    attested.paginate(sdk.EventPlacesDocument, { id: event }, (data) => counted(data.event?.places), options),
  EventsDocument: (options) => attested.paginate(sdk.EventsDocument, {}, (data) => counted(data.events), options),
  ObservationsDocument: (options) =>
    attested.paginate(
      sdk.ObservationsDocument,
      { dataset: made.dataset },
      (data) => counted(data.dataset?.observations),
      options,
    ),
  OrganisationsDocument: (options) =>
    attested.paginate(sdk.OrganisationsDocument, {}, (data) => counted(data.organisations), options),
  PeopleDocument: (options) => attested.paginate(sdk.PeopleDocument, {}, (data) => counted(data.people), options),
  PersonAffiliationsDocument: (options) =>
    attested.paginate(
      sdk.PersonAffiliationsDocument,
      { id: person },
      (data) => counted(data.person?.affiliations),
      options,
    ),
  PersonStatusesDocument: (options) =>
    attested.paginate(sdk.PersonStatusesDocument, { id: person }, (data) => counted(data.person?.statuses), options),
  PlacesDocument: (options) => attested.paginate(sdk.PlacesDocument, {}, (data) => counted(data.places), options),
  PopulationsDocument: (options) =>
    attested.paginate(sdk.PopulationsDocument, {}, (data) => counted(data.populations), options),
  ReadingCandidatesDocument: (options) =>
    attested.paginate(
      sdk.ReadingCandidatesDocument,
      { id: made.reading },
      (data) => counted(data.reading?.candidates),
      options,
    ),
  ReadingNumbersDocument: (options) =>
    attested.paginate(
      sdk.ReadingNumbersDocument,
      { id: made.reading },
      (data) => counted(data.reading?.numbers),
      options,
    ),
  ReadingsDocument: (options) => attested.paginate(sdk.ReadingsDocument, {}, (data) => counted(data.readings), options),
  ReconcileDocument: (options) =>
    attested.paginate(
      sdk.ReconcileDocument,
      { claim: made.allowing, dataset: made.dataset },
      (data) => counted(data.reconcile?.days),
      options,
    ),
  RevisionsDocument: (options) =>
    attested.paginate(sdk.RevisionsDocument, { id: event }, (data) => counted(data.node?.revisions), options),
  SearchDocument: (options) =>
    attested.paginate(sdk.SearchDocument, { text: 'made-up' }, (data) => counted(data.search), options),
  SeriesDocument: (options) =>
    attested.paginate(sdk.SeriesDocument, subject, (data) => counted(data.series?.points), options),
  SeriesChangesDocument: (options) =>
    attested.paginate(
      sdk.SeriesChangesDocument,
      { ...subject, from: '2001-01-01', to: '2001-01-02' },
      (data) => counted(data.series?.byOrigin),
      options,
    ),
  SeriesDenialsDocument: (options) =>
    attested.paginate(
      sdk.SeriesDenialsDocument,
      { event: made.deniedEvent, measure: 'KILLED' },
      (data) => counted(data.series?.denials),
      options,
    ),
  SeriesOfEventDocument: (options) =>
    attested.paginate(sdk.SeriesOfEventDocument, { event }, (data) => counted(data.event?.series), options),
  SeriesOriginsDocument: (options) =>
    attested.paginate(
      sdk.SeriesOriginsDocument,
      { ...subject, on: '2001-01-02' },
      (data) => counted(data.series?.origins),
      options,
    ),
  VintagesDocument: (options) =>
    attested.paginate(
      sdk.VintagesDocument,
      { dataset: made.dataset },
      (data) => counted(data.dataset?.vintages),
      options,
    ),
};

/** The queries and mutations of the SDK by name: all documents except subscriptions. */
const documents = Object.entries(sdk).filter(
  (entry): entry is [string, typeof sdk.ClaimsDocument] =>
    entry[0].endsWith('Document') && !`${entry[1]}`.startsWith('subscription'),
);
/** The lists that a document selects, as `Type.field`: only those it can be paged by, or only the others. */
function listsIn(text: string, paged: boolean): string[] {
  const found: string[] = [];
  const types = new TypeInfo(schema);
  visit(
    parse(text),
    visitWithTypeInfo(types, {
      Field({ name, arguments: given = [] }) {
        const field = types.getFieldDef();
        const parent = types.getParentType();
        if (!parent || !field?.args.some(({ name: argument }) => argument === 'after')) return;
        const variables = given.flatMap(({ value }) => (value.kind === Kind.VARIABLE ? value.name.value : []));
        if (variables.includes('after') === paged) found.push(`${parent.name}.${name.value}`);
      },
    }),
  );
  return found;
}

describe('every list of the SDK', () => {
  it('is walked through here', () => {
    const pageable = documents.filter(([, text]) => text.includes('$after:'));
    expect(pageable.map(([name]) => name)).toEqual(Object.keys(walks));
  });

  it('can be walked through to its end, even if some document only shows its first rows', () => {
    const paged = documents.flatMap(([, text]) => listsIn(text, true));
    expect(new Set(paged).size).toBe(Object.keys(walks).length);
    const unpaged = documents.flatMap(([, text]) => listsIn(text, false));
    expect(unpaged).toContain('Event.places');
    expect([...new Set(unpaged)].filter((name) => !paged.includes(name))).toEqual([]);
  });

  it.each(Object.entries(walks))('%s: all pages, in both directions, with the defaults', async (_name, walk) => {
    requests = 0;
    const nodes = await all(walk({ direction: 'forward' }));
    expect(requests).toBeGreaterThan(1);
    expect(nodes.length).toBeGreaterThanOrEqual(MANY_ROWS - 1);
    expect(new Set(nodes.map((node) => JSON.stringify(node))).size).toBe(nodes.length);
    expect(total ?? nodes.length).toBe(nodes.length);
    requests = 0;
    expect(await all(walk({ direction: 'backward' }))).toEqual(nodes.toReversed());
    expect(requests).toBeGreaterThan(1);
  });
  it('has the same pages if its document is a syntax tree', async () => {
    type Origins = sdk.TypedDocument<sdk.SeriesOriginsQuery, sdk.SeriesOriginsQueryVariables, 'query'>;
    const tree = parse(sdk.SeriesOriginsDocument) as Origins;
    const variables = { ...subject, on: '2001-01-02' };
    requests = 0;
    const nodes = await all(attested.paginate(tree, variables, (data) => data.series?.origins));
    expect(requests).toBe(Math.ceil(MANY_ROWS / 50));
    expect(nodes).toHaveLength(MANY_ROWS);
  });
});
