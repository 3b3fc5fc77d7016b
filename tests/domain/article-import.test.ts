import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { toStored } from '../../server/domain/figures/dates.ts';
import { readGiven } from '../../server/domain/files/given.ts';
import { importFiles } from '../../server/domain/files/import.ts';
import {
  article,
  claim,
  claims,
  edit,
  folderOf,
  frozenCopy,
  imported,
  outcomes,
  put,
  rehearsedAndImported,
} from '../support/article-files.ts';
import { freshDatabase } from '../support/database.ts';
import { frozenFolder } from '../support/fixture.ts';
import { revisionCount, wholeLedger } from '../support/ledger.ts';
import { only } from '../support/only.ts';
import { transact } from '../support/transaction.ts';

const db = await freshDatabase('curated');
const { prisma } = db;
const URL_OF_ANOTHER =
  'https://www.themoscowtimes.com/2024/11/15/moscow-calls-for-release-of-russians-held-hostage-in-gaza-a87021';
const claimOf = async (slug: string, key: string) =>
  only(
    await prisma.claim.findMany({
      where: { key, article: { slug } },
      include: { relationsFrom: { include: { to: { include: { article: true } } } } },
    }),
  );
const revisionsOf = async (slug: string, key: string) =>
  prisma.revision.findMany({ where: { entityId: (await claimOf(slug, key)).id }, orderBy: { version: 'asc' } });
/** Makes the last revision of a claim look like a curator's. */
const byCurator = (key: string) =>
  db.pool.query(`ALTER TABLE revision DISABLE TRIGGER revision_append_only;
    UPDATE revision SET actor = 'A curator' WHERE sequence = (SELECT max(sequence) FROM revision WHERE after ->> 'key' = '${key}');
    ALTER TABLE revision ENABLE TRIGGER revision_append_only`);

// Each test continues where the previous one ended.
describe('articles imported from files', { shuffle: false }, () => {
  it('change nothing when the ledger has the same content, regardless of who recorded it', async () => {
    const before = await revisionCount(db);
    expect(await rehearsedAndImported(db, frozenFolder)).toEqual([]);
    expect(await revisionCount(db)).toBe(before);
  });

  it('are written from a folder with new people, with the actor and the file in each revision', async () => {
    const folder = await folderOf({
      'new-one.yaml': article('new-one', {
        mentions: [{ label: 'Somebody', person: 'some-body' }],
        claims: [claim('by-somebody', { attributions: [{ label: 'Somebody', verb: 'SAYS', person: 'some-body' }] })],
      }),
      'people.yaml': {
        people: [{ slug: 'some-body', name: 'Some Body', affiliations: [{ organisation: 'its', role: 'head' }] }],
      },
      'a.yaml': {
        organisations: [
          { slug: 'its', name: 'Its', kind: 'OTHER', parent: 'above' },
          { slug: 'above', name: 'Above', kind: 'OTHER' },
        ],
      },
      '._a.yaml': 'left by a system',
      'notes.txt': 'anything',
    });
    expect(await rehearsedAndImported(db, folder)).toEqual([
      'a.yaml',
      '  + organisation above: "Above"',
      '  + organisation its: "Its"',
      'people.yaml',
      '  + person some-body: "Some Body"',
      'new-one.yaml',
      '  + article new-one: "Made up: new-one"',
      '  + claim by-somebody: "12 people (by-somebody)"',
    ]);
    const written = only(
      await prisma.claim.findMany({
        where: { key: 'by-somebody' },
        include: { originPerson: true, article: true },
      }),
    );
    expect(written).toMatchObject({ value: 12, originPerson: { slug: 'some-body' }, status: 'PUBLISHED', version: 1 });
    expect(await revisionsOf('new-one', 'by-somebody')).toMatchObject([
      { version: 1, actor: 'import of articles', reason: 'new-one.yaml', tokenId: null, before: null },
    ]);
    expect(await rehearsedAndImported(db, folder)).toEqual([]);
  });

  it('show a change field by field, and write only that change', async () => {
    const folder = await frozenCopy();
    const file = path.join(folder, 'articles/moscow-times-2024-11-15.yaml');
    await edit(file, 'value: 65', 'value: 64');
    await edit(file, 'around 65 hostages', 'around 64 hostages');
    await edit(file, 'label: Israel, verb: SAYS', 'label: Israel, verb: CLAIMS');
    expect(await rehearsedAndImported(db, file)).toEqual([
      'moscow-times-2024-11-15.yaml',
      '  ~ claim held-alive (version 1 → 2)',
      '      value: 65 → 64',
      '      wording:',
      '        - "around 65 hostages remain alive in captivity"',
      '        + "around 64 hostages remain alive in captivity"',
      '      attributions:',
      '        - { label: "Israel", verb: "SAYS", basis: "STATED", organisation: "government-of-israel" }',
      '        + { label: "Israel", verb: "CLAIMS", basis: "STATED", organisation: "government-of-israel" }',
      '      interval: { low: 63, high: 67 } → { low: 64, high: 64 }',
    ]);
    expect(await claimOf('moscow-times-2024-11-15', 'held-alive')).toMatchObject({ value: 64, version: 2 });
  });

  it('do not undo later changes in the ledger by repeating what it said before', async () => {
    await byCurator('held-alive');
    expect(await rehearsedAndImported(db, path.join(frozenFolder, 'articles'))).toEqual([
      'moscow-times-2024-11-15.yaml',
      '  = claim held-alive is kept as in the ledger, where it has been changed since (version 2)',
      '      value: 64, but in the file 65',
      '      wording: "around 64 hostages remain alive in captivity", but in the file "around 65 hostages remain alive in captivity"',
      '      attributions: [{ label: "Israel", verb: "CLAIMS", basis: "STATED", organisation: "government-of-israel" }], but in the file [{ label: "Israel", verb: "SAYS", basis: "STATED", organisation: "government-of-israel" }]',
      '      interval: { low: 64, high: 64 }, but in the file { low: 63, high: 67 }',
    ]);
  });

  it('move as few claims as possible when a claim is added or removed', async () => {
    const written = (...keys: string[]) =>
      article('places', {
        claims: claims(...keys).map((c) => ({
          ...c,
          value: 100 + 'abcdef'.indexOf(c.key),
          wording: `${100 + 'abcdef'.indexOf(c.key)}`,
        })),
      });
    const folder = await folderOf({ 'places.yaml': written('a', 'b', 'd', 'e') });
    const positions = async () =>
      (
        await prisma.claim.findMany({
          where: { article: { slug: 'places' } },
          orderBy: [{ position: 'asc' }, { id: 'asc' }],
        })
      ).map(
        ({ key, position, version, status }) =>
          `${key}${position} v${version}${status === 'RETRACTED' ? ' retracted' : ''}`,
      );
    await imported(db, folder);
    expect(await positions()).toEqual(['a1 v1', 'b2 v1', 'd3 v1', 'e4 v1']);
    await put(path.join(folder, 'places.yaml'), written('a', 'd', 'e'));
    expect(await rehearsedAndImported(db, folder)).toEqual([
      'places.yaml',
      '  - claim b is retracted (version 1 → 2)',
      '      status: "PUBLISHED" → "RETRACTED"',
      '      retraction: null → "No longer in places.yaml."',
    ]);
    expect(await positions()).toEqual(['a1 v1', 'b2 v2 retracted', 'd3 v1', 'e4 v1']);
    await put(path.join(folder, 'places.yaml'), written('a', 'c', 'd', 'e'));
    await imported(db, folder);
    expect(await positions()).toEqual(['a1 v1', 'b2 v2 retracted', 'c2 v1', 'd3 v1', 'e4 v1']);
    await put(path.join(folder, 'places.yaml'), written('e', 'a', 'c', 'd'));
    await imported(db, folder);
    expect(await positions()).toEqual(['b2 v2 retracted', 'e4 v1', 'a5 v2', 'c6 v2', 'd7 v2']);
  });

  it('leave what others recorded, and report it', async () => {
    const folder = await folderOf({ 'left.yaml': article('left', { claims: claims('one', 'by-hand') }) });
    await imported(db, folder);
    await byCurator('by-hand');
    await put(path.join(folder, 'left.yaml'), article('left', { claims: [claim('one', { value: 100 })] }));
    expect(await rehearsedAndImported(db, folder)).toEqual([
      'left.yaml',
      '  ? claim by-hand is not in the file and is left as it is: it was not created by an import of article files',
    ]);
    expect(await claimOf('left', 'by-hand')).toMatchObject({ status: 'PUBLISHED' });
  });

  it("use the ledger's publisher for the article's own voice where the ledger's value is kept", async () => {
    const folder = await folderOf({ 'voice.yaml': article('voice', { publisher: 'meduza' }) });
    await imported(db, folder);
    const { id } = await prisma.article.findUniqueOrThrow({ where: { slug: 'voice' } });
    const tass = await prisma.organisation.findUniqueOrThrow({ where: { slug: 'tass' } });
    await transact({ prisma }, async (tx) => {
      const last = only(await tx.revision.findMany({ where: { entityId: id } }));
      const after = { ...(last.after as object), publisher: 'tass' };
      await tx.revision.create({
        data: { entityType: 'ARTICLE', entityId: id, version: 2, actor: 'A curator', reason: 'found', after },
      });
      await tx.article.update({ where: { id }, data: { publisherId: tass.id, version: 2 } });
    });
    expect(
      (await imported(db, folder)).flatMap(({ records }) =>
        records.map(({ outcome, handle }) => `${outcome} ${handle}`),
      ),
    ).toEqual(['kept voice', 'updated one', 'updated two']);
    expect(await claimOf('voice', 'one')).toMatchObject({ originOrganisationId: tass.id });
  });

  it('refer to the surviving record when they name a merged one', async () => {
    const [person, other] = await Promise.all(
      ['old-name', 'new-name'].map((slug) => prisma.person.create({ data: { slug, name: slug } })),
    );
    await prisma.person.update({ where: { id: person?.id ?? '' }, data: { mergedIntoId: other?.id ?? '' } });
    const folder = await folderOf({
      'merged.yaml': article('merged', {
        mentions: ['old-name', 'new-name'].map((slug) => ({ label: 'N.', person: slug })),
      }),
    });
    await imported(db, folder);
    expect(await prisma.mention.findMany({ where: { label: 'N.' } })).toMatchObject([{ personId: other?.id }]);
    expect(await rehearsedAndImported(db, folder)).toEqual([]);
  });
});

describe('articles that refer to one another', () => {
  const related = (to: string, kind = 'CONTRADICTS') => ({ relations: [{ kind, claim: to }] });

  it('are written in the order in which their relations resolve', async () => {
    const folder = await folderOf({
      'r-a.yaml': article('r-a', { claims: [claim('x', related('r-b/x'))] }),
      'r-b.yaml': article('r-b', { claims: [claim('x', related('r-c/x'))] }),
      'r-c.yaml': article('r-c', { claims: [claim('x')] }),
    });
    const files = await imported(db, folder);
    expect(files.map(({ file }) => path.basename(file.name))).toEqual(['r-c.yaml', 'r-b.yaml', 'r-a.yaml']);
    expect(await claimOf('r-a', 'x')).toMatchObject({
      version: 1,
      relationsFrom: [{ to: { article: { slug: 'r-b' } } }],
    });
  });

  it('can form a circle: a relation is added once the other claim exists', async () => {
    const folder = await folderOf({
      'c-a.yaml': article('c-a', { claims: [claim('x', related('c-b/x')), claim('y', { value: 5, ...related('x') })] }),
      'c-b.yaml': article('c-b', { claims: [claim('x', related('c-a/x'))] }),
    });
    expect(await rehearsedAndImported(db, folder)).toEqual([
      'c-a.yaml',
      '  + article c-a: "Made up: c-a"',
      '  + claim x: "12 people (x)"',
      '  + claim y: "5 people (y)"',
      'c-b.yaml',
      '  + article c-b: "Made up: c-b"',
      '  + claim x: "12 people (x)"',
    ]);
    expect(await claimOf('c-a', 'x')).toMatchObject({
      version: 2,
      relationsFrom: [{ kind: 'CONTRADICTS', to: { article: { slug: 'c-b' } } }],
    });
    expect(await claimOf('c-b', 'x')).toMatchObject({
      version: 1,
      relationsFrom: [{ to: { article: { slug: 'c-a' } } }],
    });
    expect(await revisionsOf('c-a', 'x')).toMatchObject([
      { after: { relations: [] } },
      { before: { relations: [] }, after: { relations: [{ claim: (await claimOf('c-b', 'x')).id }] } },
    ]);
    expect(await rehearsedAndImported(db, folder)).toEqual([]);
  });

  it('can be imported again after an interruption at any file, with the same final state', async () => {
    const folder = await folderOf({
      'registry/people.yaml': { people: [{ slug: 'broken-off', name: 'Broken Off' }] },
      'registry/places.yaml': { places: [{ slug: 'somewhere', name: 'Somewhere' }] },
      ...Object.fromEntries(
        ['k-a', 'k-b', 'k-c', 'k-d'].map((slug, i, all) => [
          `articles/${slug}.yaml`,
          article(slug, {
            mentions: [{ label: 'B.', person: 'broken-off' }],
            claims: [
              claim('x', { place: 'somewhere', ...related(`${all[(i + 1) % 4]}/x`) }),
              claim('y', { value: 7, ...related(`${all[(i + 2) % 4]}/x`) }),
            ],
          }),
        ]),
      ),
    });
    const undisturbed = await freshDatabase('curated');
    let all = 0;
    const given = await readGiven([folder], '/');
    await importFiles(undisturbed.prisma, given, { rehearse: false, step: () => ++all });
    expect(all).toBe(9);
    const whole = await wholeLedger(undisturbed);
    expect(
      await undisturbed.prisma.claimRelation.count({ where: { from: { article: { slug: { startsWith: 'k-' } } } } }),
    ).toBe(8);
    for (let steps = 1; steps <= all; steps++) {
      const disturbed = await freshDatabase('curated');
      const broken = new AbortController();
      let done = 0;
      const report = await importFiles(disturbed.prisma, given, {
        rehearse: false,
        signal: broken.signal,
        step: () => ++done === steps && broken.abort(),
      });
      expect((report.error as Error | undefined)?.name).toBe(steps < all ? 'AbortError' : undefined);
      await imported(disturbed, folder);
      expect(await wholeLedger(disturbed)).toEqual(whole);
    }
  }, 120_000);
});

describe('what cannot be written is reported with file, line and field', () => {
  const refused = async (files: Record<string, unknown>, message: RegExp | string) => {
    const folder = await folderOf(files);
    const before = await wholeLedger(db);
    await expect(imported(db, folder, { rehearse: true })).rejects.toThrow(message);
    await expect(imported(db, folder)).rejects.toThrow(message);
    return { folder, before };
  };

  it('all references found in neither the files nor the ledger; nothing is written', async () => {
    const { before } = await refused(
      {
        'u-a.yaml': article('u-a', {
          publisher: 'no-publisher',
          claims: [
            claim('x'),
            claim('y', { value: 3, event: 'no-event', relations: [{ kind: 'RESTATES', claim: 'u-b/none' }] }),
          ],
        }),
        'u-b.yaml': article('u-b'),
        'r.yaml': {
          events: [{ slug: 'e', name: 'E', kind: 'WAR', parent: 'no-parent', places: ['no-place', 'israel'] }],
        },
      },
      new RegExp(
        [
          '/r\\.yaml:5: events\\[0\\]\\.parent is no-parent, which is neither among the events of these files nor in the ledger\\.',
          '.*/r\\.yaml:7: events\\[0\\]\\.places\\[0\\] is no-place, which is neither among the places of these files nor in the ledger\\.',
          '.*/u-a\\.yaml:5: publisher is no-publisher, which is neither among the organisations of these files nor in the ledger\\.',
          '.*/u-a\\.yaml:26: claims\\[1\\]\\.event is no-event, which is neither among the events of these files nor in the ledger\\.',
          '.*/u-a\\.yaml:34: claims\\[1\\]\\.relations\\[0\\]\\.claim is u-b/none, which is neither in these files nor in the ledger\\.$',
        ].join('\\n'),
      ),
    );
    expect(await wholeLedger(db)).toEqual(before);
  });

  it.each<[string, Record<string, unknown>, RegExp | string]>([
    [
      'a URL that another article has',
      { 'url-a.yaml': article('url-a', { url: URL_OF_ANOTHER }) },
      `/url-a.yaml:2: url is ${URL_OF_ANOTHER}, which another record already has.`,
    ],
    [
      'a Wikidata item that another record has',
      { 'r.yaml': { organisations: [{ slug: 'q', name: 'Q', kind: 'OTHER', wikidataId: 'Q40464' }] } },
      /\/r\.yaml:5: organisations\[0\]\.wikidataId is Q40464, which another record already has\.$/,
    ],
    [
      'an ISO code that another place has',
      { 'r.yaml': { places: [{ slug: 'q', name: 'Q', iso3166: 'IL' }] } },
      /\/r\.yaml:4: places\[0\]\.iso3166 is IL, which another record already has\.$/,
    ],
    [
      'a circle in the file',
      {
        'r.yaml': {
          places: [
            { slug: 'q', name: 'Q', parent: 'p' },
            { slug: 'p', name: 'P', parent: 'q' },
          ],
        },
      },
      /\/r\.yaml:4: places\[0\]\.parent would make the record contain itself\.\n.*\/r\.yaml:7: places\[1\]\.parent would make the record contain itself\.$/,
    ],
    [
      'a circle together with the ledger',
      {
        'r.yaml': {
          places: [{ slug: 'israel', name: 'Israel', iso3166: 'IL', wikidataId: 'Q801', parent: 'southern-israel' }],
        },
      },
      /\/r\.yaml:6: places\[0\]\.parent would make the record contain itself\.$/,
    ],
    [
      'an end before the start',
      {
        'r.yaml': {
          events: [
            {
              slug: 'q',
              name: 'Q',
              kind: 'WAR',
              start: { earliest: '2023-01-02', latest: null },
              end: { earliest: null, latest: '2023-01-01' },
            },
          ],
        },
      },
      /\/r\.yaml:9: events\[0\]\.end must not be before the event can have begun\.$/,
    ],
    [
      'a duplicate name',
      {
        'r.yaml': {
          people: [
            {
              slug: 'q',
              name: 'Q',
              names: [
                { value: 'N', kind: 'ALIAS' },
                { value: 'N', kind: 'TRANSLITERATION' },
              ],
            },
          ],
        },
      },
      /\/r\.yaml:5: people\[0\]\.names must not list a name twice\.$/,
    ],
    [
      'a duplicate role',
      {
        'r.yaml': {
          people: [
            {
              slug: 'q',
              name: 'Q',
              affiliations: [
                { organisation: 'tass', role: 'R' },
                { organisation: 'tass', role: 'R', earliest: '2020-01-01' },
              ],
            },
          ],
        },
      },
      /\/r\.yaml:5: people\[0\]\.affiliations must not list a role twice\.$/,
    ],
    [
      'a relation stated twice',
      {
        't.yaml': article('t', {
          claims: [
            claim('x'),
            claim('y', { value: 2, relations: ['RESTATES', 'RESTATES'].map((kind) => ({ kind, claim: 'x' })) }),
          ],
        }),
      },
      /\/t\.yaml:35: claims\[1\]\.relations\[1\] is stated twice\.$/,
    ],
    [
      'a relation to a claim of the same article, written as if of another',
      {
        't.yaml': article('t', {
          claims: [claim('x'), claim('y', { value: 2, relations: [{ kind: 'RESTATES', claim: 't/x' }] })],
        }),
      },
      /claims\[1\]\.relations\[0\]\.claim belongs to this article: give its key alone\.$/,
    ],
  ])('%s', async (_what, files, message) => {
    const { before } = await refused(files, message);
    expect(await wholeLedger(db)).toEqual(before);
  });

  it('the files before the refused one are written, and nothing of that one', async () => {
    const { folder } = await refused(
      {
        'r.yaml': { organisations: [{ slug: 'before-it', name: 'Before', kind: 'OTHER' }] },
        's.yaml': {
          organisations: [
            { slug: 'first-of-it', name: 'F', kind: 'OTHER', parent: 'before-it' },
            { slug: 'q', name: 'Q', kind: 'OTHER', wikidataId: 'Q40464' },
          ],
        },
      },
      /\/s\.yaml:9: organisations\[1\]\.wikidataId is Q40464/,
    );
    const found = await prisma.organisation.findMany({ where: { slug: { in: ['before-it', 'first-of-it', 'q'] } } });
    expect(found.map(({ slug }) => slug)).toEqual(['before-it']);
    await rm(path.join(folder, 's.yaml'));
    expect(outcomes(await imported(db, folder))).toEqual([]);
  });

  it('registry files that refer to one another are written together or not at all', async () => {
    const files = {
      'a.yaml': {
        organisations: [
          { slug: 'g-a', name: 'A', kind: 'OTHER' },
          { slug: 'g-b', name: 'B', kind: 'OTHER', parent: 'g-c' },
        ],
      },
      'b.yaml': {
        organisations: [
          { slug: 'g-c', name: 'C', kind: 'OTHER', parent: 'g-a' },
          { slug: 'g-d', name: 'D', kind: 'OTHER', wikidataId: 'Q40464' },
        ],
      },
    };
    const { before, folder } = await refused(files, /\/b\.yaml:9: organisations\[1\]\.wikidataId is Q40464/);
    expect(await wholeLedger(db)).toEqual(before);
    await edit(path.join(folder, 'b.yaml'), 'Q40464', 'Q404640');
    expect(await rehearsedAndImported(db, folder)).toEqual([
      'a.yaml',
      '  + organisation g-a: "A"',
      '  + organisation g-b: "B"',
      'b.yaml',
      '  + organisation g-c: "C"',
      '  + organisation g-d: "D"',
    ]);
    expect(await prisma.revision.findMany({ where: { after: { path: ['slug'], equals: 'g-c' } } })).toMatchObject([
      { reason: 'b.yaml' },
    ]);
  });
});

it('dates at both ends of the calendar are imported as the ledger stores them', async () => {
  const folder = await folderOf({
    'day.yaml': article('day', { publishedOn: { earliest: '0001-01-01', latest: '9999-12-31', basis: 'INFERRED' } }),
  });
  await imported(db, folder);
  expect(await prisma.article.findUniqueOrThrow({ where: { slug: 'day' } })).toMatchObject({
    publishedEarliest: toStored('0001-01-01'),
    publishedLatest: toStored('9999-12-31'),
  });
  expect(await rehearsedAndImported(db, folder)).toEqual([]);
});
