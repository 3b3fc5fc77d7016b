import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../server/database/client.ts';
import { importCurated, readCurated } from '../../server/domain/files/import-curated.ts';
import { freshDatabase } from '../support/database.ts';
import { frozenFolder } from '../support/fixture.ts';
import { only } from '../support/only.ts';
import { scratchFolder } from '../support/scratch.ts';

const db = await freshDatabase('empty');
const scratch = await scratchFolder('curated');
const data = path.join(scratch, 'data');

const article = path.join(data, 'articles/moscow-times-2024-11-15.yaml');
const edit = async (file: string, from: string | RegExp, to: string) => {
  const text = await readFile(file, 'utf8');
  expect(text).toMatch(from);
  await writeFile(file, text.replace(from, to));
};
const imported = async () => importCurated(db.prisma, await readCurated(data));
/** Returns everything that the import writes, without ids and times. */
const state = async () => ({
  claims: await db.prisma.claim.findMany({
    orderBy: [{ article: { slug: 'asc' } }, { position: 'asc' }],
    select: { key: true, value: true, wording: true, status: true, version: true, composition: true },
  }),
  revisions: await db.prisma.revision.count(),
});

beforeEach(async () => {
  await rm(data, { recursive: true, force: true });
  await cp(frozenFolder, data, { recursive: true });
});

// Each test continues from the state that the previous one left.
describe('importing the curated articles', { shuffle: false }, () => {
  it('writes everything once, with a revision for each record', async () => {
    const report = await imported();
    expect(report).toEqual({ created: 152, updated: 0, retracted: 0, unchanged: 0 });
    expect(await db.prisma.revision.count()).toBe(152);
  });

  it('changes nothing the second time', async () => {
    const before = await state();
    expect(await imported()).toEqual({ created: 0, updated: 0, retracted: 0, unchanged: 152 });
    expect(await state()).toEqual(before);
  });

  it('does not count a field that was added to the format later as a change if the field is empty', async () => {
    await db.pool.query(`ALTER TABLE revision DISABLE TRIGGER revision_append_only;
      UPDATE revision SET after = after - 'note' - 'rollsUp' WHERE entity_type IN ('CLAIM', 'EVENT') AND after -> 'note' IS NOT DISTINCT FROM 'null'::jsonb;
      UPDATE revision SET after = after - 'rollsUp' WHERE entity_type = 'EVENT' AND after -> 'rollsUp' = 'false'::jsonb;
      ALTER TABLE revision ENABLE TRIGGER revision_append_only`);
    expect(await imported()).toEqual({ created: 0, updated: 0, retracted: 0, unchanged: 152 });
  });

  it('leaves a revision with before and after when a file changes', async () => {
    await edit(
      article,
      'wording: abducting another 250',
      'composition: taken from several places\n    wording: abducting another 250',
    );
    expect(await imported()).toMatchObject({ updated: 1, unchanged: 151 });
    const claim = only(await db.prisma.claim.findMany({ where: { wording: 'abducting another 250' } }));
    expect(claim).toMatchObject({ composition: 'taken from several places', version: 2 });
    const [first, second] = await db.prisma.revision.findMany({
      where: { entityId: claim.id },
      orderBy: { version: 'asc' },
    });
    expect(first).toMatchObject({ version: 1, before: null, after: { composition: null } });
    expect(second).toMatchObject({
      version: 2,
      before: { composition: null },
      after: { composition: 'taken from several places' },
      reason: 'data/articles/moscow-times-2024-11-15.yaml',
    });
  });

  it('retracts a claim that is missing from its file, and publishes it again when it returns', async () => {
    await edit(article, / {2}- key: held-alive[\s\S]*?(?= {2}- key: killed-in-gaza)/, '');
    expect(await imported()).toMatchObject({ retracted: 1 });
    const find = async () =>
      only(await db.prisma.claim.findMany({ where: { key: 'held-alive' }, include: { attributions: true } }));
    expect(await find()).toMatchObject({ status: 'RETRACTED', value: 65 });
    await cp(frozenFolder, data, { recursive: true });
    await imported();
    expect(await find()).toMatchObject({ status: 'PUBLISHED', value: 65, attributions: [{ label: 'Israel' }] });
  });

  it('replaces single links of chains, single mentions, names and places', async () => {
    await edit(
      article,
      'label: Palestinian health officials, verb: SAYS',
      'label: Palestinian health officials, verb: REPORTS',
    );
    await edit(
      path.join(data, 'registry/people.yaml'),
      '{ value: Trupanov, kind: ALIAS, language: en }',
      '{ value: Troufanov, kind: TRANSLITERATION }',
    );
    await edit(path.join(data, 'registry/events.yaml'), 'places: [israel, gaza-strip]', 'places: [gaza-strip]');
    expect(await imported()).toMatchObject({ created: 0, retracted: 0 });
    const claim = only(await db.prisma.claim.findMany({ where: { value: 43_000 }, include: { attributions: true } }));
    expect(claim.attributions).toMatchObject([{ position: 1, verb: 'REPORTS' }]);
    expect(await db.prisma.name.findMany({ where: { person: { slug: 'alexander-trufanov' } } })).toMatchObject([
      { value: 'Troufanov', kind: 'TRANSLITERATION', language: null },
    ]);
    expect(await db.prisma.eventPlace.count({ where: { event: { slug: 'gaza-war' } } })).toBe(1);
  });

  it('retracts the claims of an article whose file is gone', async () => {
    await rm(path.join(data, 'articles/meduza-2023-10-hamas-in-moscow.yaml'));
    expect(await imported()).toMatchObject({ retracted: 8 });
    expect(await imported()).toMatchObject({ created: 0, updated: 0, retracted: 0 });
    expect(await db.prisma.claim.count({ where: { status: 'RETRACTED' } })).toBe(8);
    await cp(frozenFolder, data, { recursive: true });
    await imported();
    expect(await db.prisma.claim.count({ where: { status: 'RETRACTED' } })).toBe(0);
  });

  it('keeps the relations of a claim when other fields change', async () => {
    const before = await db.prisma.claimRelation.findMany({ orderBy: { id: 'asc' } });
    await edit(article, 'wording: abducting another 250', 'composition: anything\n    wording: abducting another 250');
    await imported();
    expect(await db.prisma.claimRelation.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
    await edit(
      article,
      '      - { kind: ADDITIONAL_TO, claim: killed-in-attack }',
      '      - { kind: CONTRADICTS, claim: held-alive }',
    );
    await imported();
    const relations = await db.prisma.claimRelation.findMany({
      where: { from: { value: 250 } },
      include: { to: true },
    });
    expect(only(relations)).toMatchObject({ kind: 'CONTRADICTS', to: { key: 'held-alive' } });
    await cp(frozenFolder, data, { recursive: true });
    await imported();
  });

  it('ends in the same state when two servers import at the same time', async () => {
    await edit(
      article,
      'label: Palestinian health officials, verb: SAYS',
      'label: Palestinian health officials, verb: REPORTS',
    );
    const other = connect(db.url);
    const [a, b] = await Promise.all([imported(), importCurated(other.prisma, await readCurated(data))]);
    await other.close();
    expect(a.updated + b.updated).toBe(1);
    expect(a.created + b.created).toBe(0);
    expect(await imported()).toMatchObject({ created: 0, updated: 0, retracted: 0, unchanged: 152 });
  });

  it('writes a file completely or not at all', async () => {
    // The edit passes every check of the file, but the database refuses it after part of the article was written.
    await db.prisma.$executeRawUnsafe(
      `ALTER TABLE claim ADD CONSTRAINT refuse_65 CHECK (value <> 65 OR composition IS NULL)`,
    );
    await edit(
      article,
      'wording: killing some 1,200 people',
      'note: A note that must not stay.\n    wording: killing some 1,200 people',
    );
    await edit(article, 'wording: around 65 hostages', 'composition: refused\n    wording: around 65 hostages');
    const before = await state();
    await expect(imported()).rejects.toThrow(
      /^data\/articles\/moscow-times-2024-11-15\.yaml:\d+: claims\[3\] is refused by the database: .*refuse_65/,
    );
    expect(await state()).toEqual(before);
    await db.prisma.$executeRawUnsafe('ALTER TABLE claim DROP CONSTRAINT refuse_65');
  });
});

describe('a wrong file is reported with line and field, and nothing is written', () => {
  const events = path.join(data, 'registry/events.yaml');
  it.each<[string, string, string | RegExp, string, RegExp]>([
    [
      'a file that is not YAML',
      article,
      'claims:',
      'claims: [',
      /^data\/articles\/moscow-times-2024-11-15\.yaml:\d+: is not YAML: /,
    ],
    [
      'cut off between two claims',
      article,
      / {2}- key: killed-in-gaza[\s\S]*$/,
      '',
      /moscow-times-2024-11-15\.yaml:\d+: is not complete: the last line must be "\.\.\."/,
    ],
    ['a missing field', article, '    measure: HELD_ALIVE\n', '', /:\d+: claims\[3\]\.measure must be one of KILLED, /],
    [
      'an unknown field',
      article,
      '    measure: HELD_ALIVE',
      '    measure: HELD_ALIVE\n    colour: red',
      /claims\[3\] has an unknown field: colour/,
    ],
    [
      'an unknown measure',
      article,
      'measure: HELD_ALIVE',
      'measure: WOUNDED',
      /:1\d\d: claims\[3\]\.measure must be one of KILLED, /,
    ],
    [
      'a number that is not in the words',
      article,
      'value: 65',
      'value: 66',
      /:1\d\d: claims\[3\]\.wording must contain the number claimed, 66/,
    ],
    ['a negative number', article, 'value: 65', 'value: -65', /claims\[3\]\.value cannot be negative with STOCK/],
    ['a number beyond 2^31', article, 'value: 43000', 'value: 4300000000', /claims\[4\]\.value must be/],
    [
      'too many words',
      article,
      'wording: killed more than 43,000 people',
      'wording: war against Hamas in Gaza has killed more than 43,000 people',
      /claims\[4\]\.wording must have at most 8 words/,
    ],
    [
      'an inverted date',
      article,
      '{ earliest: 2023-11-01, latest: 2023-11-30, basis: STATED }',
      '{ earliest: 2023-11-30, latest: 2023-11-01, basis: STATED }',
      /statuses\[4\]\.asOf\.latest must not be before earliest/,
    ],
    [
      'an impossible date',
      article,
      'earliest: 2024-11-15, latest: 2024-11-15, basis: STATED',
      'earliest: 2024-11-31, latest: 2024-11-31, basis: STATED',
      /:7: publishedOn\.earliest must be a day such as/,
    ],
    [
      'a source that names nobody',
      article,
      'verb: SAYS, organisation: government-of-israel',
      'verb: SAYS',
      /claims\[3\]\.attributions\[0\] must name one organisation or one person/,
    ],
    [
      'the publisher as a source',
      article,
      'label: Israel, verb: SAYS, organisation: government-of-israel',
      'label: Israel, verb: SAYS, organisation: moscow-times',
      /claims\[3\]\.attributions must not name the publisher/,
    ],
    [
      'an unknown organisation',
      article,
      'label: Israel, verb: SAYS, organisation: government-of-israel',
      'label: Israel, verb: SAYS, organisation: nobody',
      /:\d+: claims\[3\]\.attributions\[0\]\.organisation is nobody, which is neither among the organisations of these files nor in the ledger/,
    ],
    [
      'a relation to a claim that does not exist',
      article,
      'kind: ADDITIONAL_TO, claim: killed-in-attack',
      'kind: ADDITIONAL_TO, claim: nothing',
      /claims\[2\]\.relations\[0\]\.claim is nothing, which is not a claim of this article/,
    ],
    ['an invalid URL', article, 'url: https:', 'url: javascript:', /:3: url must be an http or https URL/],
    [
      'a slug that is not the file name',
      article,
      'slug: moscow-times-2024-11-15',
      'slug: another',
      /slug must be the file's name/,
    ],
    [
      'the same figure twice',
      article,
      '  - key: held-alive',
      '  - key: twin\n    measure: KILLED\n    countType: INCIDENT\n    quantifier: APPROXIMATELY\n    value: 1200\n    wording: killing some 1,200 people\n    event: october-7-attack\n    place: israel\n    population: everyone\n    asOf: { earliest: 2024-11-15, latest: 2024-11-15, basis: INFERRED }\n  - key: held-alive',
      /claims\[3\] is the same figure from the same origin as an earlier one/,
    ],
    [
      'a parent that does not exist',
      events,
      'parent: october-7-attack\n    rollsUp: true\n    places: [nir-oz]',
      'parent: nowhere\n    rollsUp: true\n    places: [nir-oz]',
      /events\.yaml:\d+: events\[3\]\.parent is nowhere, which is neither among the events of these files nor in the ledger/,
    ],
    [
      'a circle of parents',
      events,
      'kind: WAR\n    description: The war',
      'kind: WAR\n    parent: october-7-attack\n    description: The war',
      /events\.yaml:\d+: events\[0\]\.parent would make the record contain itself/,
    ],
  ])('%s', async (_what, file, from, to, message) => {
    const before = await state();
    await edit(file, from, to);
    await expect(imported()).rejects.toThrow(message);
    expect((await state()).claims).toEqual(before.claims);
  });

  it('a folder that does not exist', async () => {
    await expect(readCurated(path.join(scratch, 'nowhere'))).rejects.toThrow(/nowhere: cannot be read \(ENOENT\)/);
  });
});
