import { randomUUID } from 'node:crypto';
import type { Database } from '../../../server/database/client.ts';
import { toStored } from '../../../server/domain/figures/dates.ts';
import { encodeGlobalId } from '../../../server/graphql/base/ids.ts';
import { type MadeUpClaim, makeUpSeries } from '../../support/made-up.ts';

/** A ledger in which every list of the SDK has more rows than a page. All of it is made up. */

/** The minimum number of rows in each list: more than the 100 of the largest page. */
export const MANY_ROWS = 120;
const numbers = Array.from({ length: MANY_ROWS }, (_, i) => i);
const dayOf = (i: number) => new Date(Date.UTC(2001, 0, 1 + i)).toISOString().slice(0, 10);

const claimOf = (origin: string, value: number): MadeUpClaim => ({
  quantifier: 'EXACT',
  value,
  asOf: ['2001-01-01', '2001-01-01'],
  published: ['2001-01-01', '2001-01-01'],
  origin,
});

/** The global ids of the records that the lists belong to. */
export interface LongLists {
  /** An event with one series of many claims, each with a different origin. Two of them contradict all others. */
  readonly contested: string;
  /** A claim that many others repeat. */
  readonly repeated: string;
  /** An event with a claim that many others deny, and that claim. */
  readonly deniedEvent: string;
  readonly denied: string;
  /** An event with many places, series and revisions. */
  readonly event: string;
  /** An article with many claims about it. */
  readonly article: string;
  /** A claim with relations to many others, and one that many others have relations to. */
  readonly from: string;
  readonly to: string;
  /** A person with many affiliations and statuses. */
  readonly person: string;
  /** A data set with many observations, and a claim whose wording allows them all. */
  readonly dataset: string;
  readonly allowing: string;
  /** A text with many numbers and candidates. */
  readonly reading: string;
}

export async function fillLists(db: Database): Promise<LongLists> {
  const { prisma } = db;
  const ids = () => numbers.map(() => randomUUID());
  const [bodies, people, places, populations, events, datasets, claims] = [
    ids(),
    ids(),
    ids(),
    ids(),
    ids(),
    ids(),
    ids(),
  ];
  const named = (kind: string) => (id: string, i: number) => ({
    id,
    slug: `made-up-${kind}-${i}`,
    name: `Made-up ${kind} ${i}`,
  });
  await prisma.organisation.createMany({ data: bodies.map(named('body')).map((body) => ({ ...body, kind: 'OTHER' })) });
  await prisma.person.createMany({ data: people.map(named('person')) });
  await prisma.place.createMany({ data: places.map(named('place')) });
  await prisma.population.createMany({ data: populations.map(named('population')) });
  await prisma.event.createMany({ data: events.map(named('event')).map((event) => ({ ...event, kind: 'OTHER' })) });
  await prisma.dataset.createMany({
    data: datasets.map((id, i) => ({ id, title: `Made-up data set ${i}`, licence: 'CC0-1.0' })),
  });
  const [event, person, dataset] = [events[0] as string, people[0] as string, datasets[0] as string];

  const contested = await makeUpSeries(
    db,
    'INCIDENT',
    numbers.map((i) => claimOf(`made-up-body-${i}`, i < 2 ? 20 : 10)),
  );
  const echoing = await makeUpSeries(
    db,
    'INCIDENT',
    numbers.map(() => claimOf('made-up-body-0', 10)),
  );
  const denied = await makeUpSeries(db, 'INCIDENT', [
    claimOf('made-up-body-0', 10),
    ...numbers.map((i) => ({ ...claimOf(`made-up-body-${i}`, 10), also: { stance: 'DENIES' as const } })),
  ]);
  const allDays = [dayOf(0), dayOf(MANY_ROWS)] as const;
  const allowing = await makeUpSeries(db, 'CUMULATIVE', [
    { ...claimOf('made-up-body-0', 1), quantifier: 'AT_LEAST', asOf: allDays, published: allDays },
  ]);

  const { id: article } = await prisma.article.create({ data: { headline: 'Made up', language: 'en' } });
  await prisma.claim.createMany({
    data: claims.map((id, i) => ({
      id,
      articleId: article,
      position: i + 1,
      measure: 'KILLED',
      countType: 'INCIDENT',
      quantifier: 'EXACT',
      value: i,
      low: i,
      high: i,
      intervalLow: i,
      intervalHigh: i,
      wording: `${i} made up`,
      eventId: event,
      populationId: populations[i] as string,
      entryMethod: 'CURATED',
    })),
  });
  const [from, to] = [claims[0] as string, claims.at(-1) as string];
  await prisma.claimRelation.createMany({
    data: [
      ...claims.slice(1).map((id) => ({ fromId: from, kind: 'CONTRADICTS' as const, toId: id })),
      ...claims.slice(1, -1).map((id) => ({ fromId: id, kind: 'CONTRADICTS' as const, toId: to })),
    ],
  });

  await prisma.eventPlace.createMany({ data: places.map((placeId) => ({ eventId: event, placeId })) });
  await prisma.affiliation.createMany({
    data: bodies.map((organisationId) => ({ personId: person, organisationId, role: 'made up' })),
  });
  await prisma.personStatus.createMany({
    data: numbers.map((i) => ({
      personId: person,
      articleId: article,
      eventId: event,
      status: 'KILLED',
      wording: `made up ${i}`,
    })),
  });
  await prisma.revision.createMany({
    data: numbers.map((i) => ({
      entityType: 'EVENT',
      entityId: event,
      version: i + 1,
      actor: 'a test',
      reason: 'made up',
      after: { name: `Made up ${i}` },
    })),
  });

  const { populationId, placeId } = await prisma.claim.findUniqueOrThrow({
    where: { id: allowing.claimIds[0] as string },
    select: { populationId: true, placeId: true },
  });
  await prisma.vintage.createMany({
    data: numbers.map((i) => ({ datasetId: dataset, publishedOn: toStored(dayOf(i)), numbers: 1 })),
  });
  await prisma.observation.createMany({
    data: numbers.map((i) => ({
      datasetId: dataset,
      day: toStored(dayOf(i)) as Date,
      eventId: allowing.eventId,
      measure: 'KILLED',
      populationId,
      placeId,
      countType: 'CUMULATIVE',
      value: i + 1,
      field: 'killed',
    })),
  });

  const readings = ids();
  const reading = readings[0] as string;
  await prisma.reading.createMany({
    data: readings.map((id, i) => ({
      id,
      sha256: i.toString(16).padStart(64, '0'),
      length: 1_000,
      language: 'en',
      support: 'FULL',
      readerVersion: '1',
      numbersSeen: 0,
      numbersExcluded: 0,
      numbersLeftOver: 0,
      eventLabels: [],
    })),
  });
  const found = numbers.map((i) => ({
    id: randomUUID(),
    readingId: reading,
    key: i.toString(16).padStart(64, '0'),
    readerVersion: '1',
    producer: 'RULES' as const,
    rule: 'made up',
    confidence: i % 100,
    reasons: [],
    measure: 'KILLED' as const,
    countType: 'INCIDENT' as const,
    quantifier: 'EXACT' as const,
    value: i,
    wording: `${i} people`,
    quoteStart: i,
    quoteEnd: i + 9,
    nationalities: [],
    caveats: [],
    attributions: [],
    repeats: [],
  }));
  await prisma.candidate.createMany({ data: found });
  await prisma.readNumber.createMany({
    data: found.map((candidate, i) => ({
      readingId: reading,
      position: i + 1,
      words: `${i}`,
      value: i,
      quantifier: 'EXACT' as const,
      start: i,
      end: i + 1,
      fate: 'CANDIDATE' as const,
      candidateId: candidate.id,
    })),
  });

  return {
    reading: encodeGlobalId('Reading', reading),
    contested: encodeGlobalId('Event', contested.eventId),
    repeated: encodeGlobalId('Claim', echoing.claimIds[0] as string),
    deniedEvent: encodeGlobalId('Event', denied.eventId),
    denied: encodeGlobalId('Claim', denied.claimIds[0] as string),
    event: encodeGlobalId('Event', event),
    article: encodeGlobalId('Article', article),
    from: encodeGlobalId('Claim', from),
    to: encodeGlobalId('Claim', to),
    person: encodeGlobalId('Person', person),
    dataset: encodeGlobalId('Dataset', dataset),
    allowing: encodeGlobalId('Claim', allowing.claimIds[0] as string),
  };
}
