import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Prisma } from '../../server/database/client.ts';
import { encodeGlobalId } from '../../server/graphql/base/ids.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { makeUpSeries } from '../support/made-up.ts';
import { writeAt } from '../support/moments.ts';

/** Corrections over many days: every past day stays as it was, whatever is written later. */

const db = await freshDatabase('curated');
const { ask } = testApi(db);

type Made = Awaited<ReturnType<typeof makeUpSeries>>;
type Write = (tx: Prisma.TransactionClient, made: Made, n: number) => Promise<unknown>;

const said = (value: number, origin: string | null) => ({
  quantifier: 'EXACT' as const,
  value,
  asOf: ['2001-01-01', '2001-01-02'] as const,
  published: ['2001-01-02', '2001-01-03'] as const,
  origin,
});
const figure = (value: number) => ({
  value,
  low: value,
  high: value,
  intervalLow: value,
  intervalHigh: value,
  wording: `${value} made up`,
});
const organisation = (tx: Prisma.TransactionClient, slug: string) =>
  tx.organisation.findUniqueOrThrow({ where: { slug } });
const articleOf = async (tx: Prisma.TransactionClient, id: string) =>
  (await tx.claim.findUniqueOrThrow({ where: { id } })).articleId;
const pick = ({ claimIds }: Made, n: number) => claimIds[n % claimIds.length] as string;

/** The kinds of corrections that a curator makes. Each leaves a revision. */
const writes = {
  figure: (tx, made, n) =>
    tx.claim.update({ where: { id: pick(made, n) }, data: { ...figure(10 + (n % 7)), version: { increment: 1 } } }),
  async chain(tx, made, n) {
    const claimId = pick(made, n);
    const { id } = await organisation(tx, n % 2 ? 'afp' : 'hamas');
    await tx.attribution.deleteMany({ where: { claimId } });
    await tx.attribution.create({
      data: { claimId, position: 1, label: `made up, ${n}`, basis: 'STATED', organisationId: id },
    });
    await tx.claim.update({ where: { id: claimId }, data: { originOrganisationId: id } });
  },
  async publication(tx, made, n) {
    const published = n % 5 ? new Date(Date.UTC(2001, 0, 3 + (n % 20))) : null;
    await tx.article.update({
      where: { id: await articleOf(tx, pick(made, n)) },
      data: { publishedEarliest: null, publishedLatest: published, publishedBasis: published && 'INFERRED' },
    });
  },
  async publisher(tx, made, n) {
    const publisher = n % 3 ? (await organisation(tx, n % 2 ? 'meduza' : 'afp')).id : null;
    await tx.article.update({ where: { id: await articleOf(tx, pick(made, n)) }, data: { publisherId: publisher } });
  },
  async mentions(tx, made, n) {
    const articleId = await articleOf(tx, pick(made, n));
    await tx.mention.deleteMany({ where: { articleId } });
    const { id } = await organisation(tx, 'idf');
    await tx.mention.create({ data: { articleId, position: 1, label: `madeup${n % 4}`, organisationId: id } });
    if (n % 2)
      await tx.mention.create({ data: { articleId, position: 2, label: 'the made-up event', eventId: made.eventId } });
  },
  event: (tx, made, n) =>
    tx.event.update({
      where: { id: made.eventId },
      data: { name: `Made up anew ${n % 3}`, description: n % 2 ? 'made up' : null },
    }),
  async parent(tx, made, n) {
    const { id } = await tx.event.findUniqueOrThrow({ where: { slug: 'gaza-war' } });
    await tx.event.update({
      where: { id: made.eventId },
      data: n % 3 ? { parentId: id, rollsUp: n % 2 === 0 } : { parentId: null, rollsUp: false },
    });
  },
  async relate(tx, made, n) {
    const [fromId, toId] = [pick(made, n), pick(made, n + 1)];
    if (fromId === toId) return;
    const kind = (['RESTATES', 'CONTRADICTS', 'SUPERSEDES', 'SUBSET_OF'] as const)[n % 4] as 'RESTATES';
    await tx.claimRelation.upsert({
      where: { fromId_kind_toId: { fromId, kind, toId } },
      create: { fromId, kind, toId },
      update: { note: `made up ${n}` },
    });
  },
  unrelate: (tx, made, n) => tx.claimRelation.deleteMany({ where: { fromId: pick(made, n) } }),
  retract: (tx, made, n) =>
    tx.claim.update({ where: { id: pick(made, n) }, data: { status: 'RETRACTED', retraction: 'made up' } }),
  publish: (tx, made, n) =>
    tx.claim.update({
      where: { id: pick(made, n) },
      data: { status: n % 4 ? 'PUBLISHED' : 'DRAFT', retraction: null },
    }),
  rank: (tx, made, n) =>
    tx.claim.update({ where: { id: pick(made, n) }, data: { rank: n % 2 ? 'DEPRECATED' : 'PREFERRED' } }),
  async move(tx, made, n) {
    const place = await tx.place.findUniqueOrThrow({ where: { slug: 'gaza-strip' } });
    await tx.claim.update({
      where: { id: pick(made, n) },
      data: { placeId: n % 2 ? place.id : null, asOfLatest: new Date(`2001-01-0${2 + (n % 7)}`) },
    });
  },
  async population(tx, _made, n) {
    const everyone = await tx.population.findUniqueOrThrow({ where: { slug: 'everyone' } });
    await tx.population.update({
      where: { slug: 'civilians' },
      data: {
        parents: { deleteMany: {}, create: n % 2 ? [] : [{ parentId: everyone.id }] },
        name: `Civilians ${n % 3}`,
        sex: n % 5 ? null : 'FEMALE',
      },
    });
  },
  async names(tx, _made, n) {
    const { id } = await organisation(tx, 'idf');
    await tx.name.deleteMany({ where: { organisationId: id } });
    await tx.name.create({ data: { organisationId: id, value: `Namedup ${n % 3}`, kind: 'ALIAS' } });
    await tx.organisation.update({
      where: { id },
      data: { name: `Army ${n % 2}`, parentId: n % 3 ? (await organisation(tx, 'afp')).id : null },
    });
  },
} as const satisfies Record<string, Write>;
type Way = keyof typeof writes;
const ways = Object.keys(writes) as Way[];

const CLAIM =
  'id value wording status rank version interval { low high } asOf { earliest latest } origin { label organisation { slug name } } attributions { label organisation { name } }';
/** The queries about every day. CLOCK stands for the argument that sets the day. */
const QUESTIONS = [
  `claims(filter: { event: [$event] }, first: 50, CLOCK) { totalCount nodes { ${CLAIM} place { name } article { slug publishedOn { earliest latest } publisher { name names { value } } mentions { nodes { label organisation { name } event { name } } } }
     event { name description parent { slug } } relations { nodes { kind note to { value } } } relatedBy { totalCount } echoes { totalCount nodes { id } } } }`,
  `series: seriesAbout(event: $event, measure: KILLED, population: "everyone", place: "gaza-strip", CLOCK) { countType points { totalCount nodes { claim { ${CLAIM} } } } origins { nodes { independent ties { kind } claims { totalCount } origin { label } } }
     band(on: "2001-01-05") { low high claims { id } } latest(on: "2001-01-09") { claim { id } } disagreements { nodes { verdict reason } } parts { totalCount } }`,
  'event(id: $event, CLOCK) { name description rollsUp parent { slug subEvents { totalCount } } claims { totalCount } series { nodes { place { slug } points { totalCount } } } mentions { nodes { label } } revisions { totalCount nodes { version actor at changes { path before after } } } }',
  'population(id: "everyone", CLOCK) { name parts { totalCount nodes { name facets { sex } parents { slug } } } }',
  'organisation(id: "idf", CLOCK) { name names { value } parent { slug } claims(filter: { event: [$event] }) { totalCount } mentions { totalCount nodes { label article { slug } } } }',
  'articles(filter: { publisher: ["afp", "meduza"] }, orderBy: RECORDED_DESC, CLOCK) { totalCount nodes { slug publisher { slug } claims { nodes { value } } } }',
  'search(text: "madeup1", CLOCK) { totalCount nodes { __typename ... on Node { id } } }',
  'namedup: search(text: "Namedup 2", types: [ORGANISATION], CLOCK) { nodes { ... on Organisation { name } } }',
  'attributionStatistics(groupBy: ORIGIN, filter: { event: [$event] }, CLOCK) { total { claims ownVoice { count } } groups { nodes { claims origin { organisation { name } article { slug } } labels { nodes { label count } } } } }',
  'known: claims(filter: { event: [$event] }, knownBy: "2001-01-06", CLOCK) { nodes { id value } }',
];

/** Returns all answers, at a moment or now, as one text, so that their order counts as well. */
async function snapshot({ eventId }: Made, asRecordedOn: string | null): Promise<string> {
  const clock = `asRecordedOn: ${JSON.stringify(asRecordedOn)}`;
  const query = `query ($event: ID!) { ${QUESTIONS.map((question) => question.replace('CLOCK', clock)).join('\n')} }`;
  return JSON.stringify(await ask(query, { event: encodeGlobalId('Event', eventId) }), null, 1);
}

let day = Date.parse('2100-01-01T00:00:00Z');
/** Returns the day after the last one. */
function nextDay(): string {
  day += 86_400_000;
  return new Date(day).toISOString();
}

/** Makes one correction a day, and then queries every day again. */
async function replay(steps: readonly (readonly [Way, number])[]): Promise<Map<string, string>> {
  const claims = [said(10, 'hamas'), said(12, 'idf'), said(10, null)];
  const first = nextDay();
  const made = await writeAt(db, first, (tx) =>
    makeUpSeries({ prisma: tx }, 'INCIDENT', claims, [[0, 'CONTRADICTS', 1]]),
  );
  const seen = new Map([[first, await snapshot(made, null)]]);
  for (const [version, [way, n]] of steps.entries()) {
    const moment = nextDay();
    await writeAt(db, moment, async (tx) => {
      await writes[way](tx, made, n);
      const entry = { entityType: 'EVENT' as const, entityId: made.eventId, version: version + 1 };
      await tx.revision.create({ data: { ...entry, actor: 'A curator', reason: 'made up', after: { way, n } } });
    });
    seen.set(moment, await snapshot(made, null));
  }
  for (const [i, [moment, then]] of [...seen].entries()) {
    expect(await snapshot(made, moment), `${moment}: ${JSON.stringify(steps)}`).toBe(then);
    // A day ends as it began: the last millisecond before the next day still belongs to it. Every second day is enough: a
    // series that has each correction on the way there and on the way back has it once on such a day.
    if (i % 2 !== 0) continue;
    const last = new Date(Date.parse(moment) + 86_400_000 - 1).toISOString();
    expect(await snapshot(made, last), `${last}: ${JSON.stringify(steps)}`).toBe(then);
  }
  return seen;
}

it('after a series of corrections, every past day is as it was', async () => {
  const steps = [...ways, ...ways.toReversed()].map((way, i) => [way, i] as const);
  const seen = await replay(steps);
  expect(seen.size).toBe(2 * ways.length + 1);
  // Otherwise some corrections would have changed nothing.
  expect(new Set(seen.values()).size).toBe(seen.size);
}, 120_000);

it('after random corrections, every past day is as it was', async () => {
  const step = fc.tuple(fc.constantFrom(...ways), fc.nat(30));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => void (await replay(steps))),
    {
      numRuns: Number(process.env['REPLAYS'] ?? 4),
    },
  );
}, 300_000);
