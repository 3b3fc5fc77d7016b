import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/client.ts';
import { exportArticles } from '../../server/domain/files/export.ts';
import { findExports } from '../../server/domain/files/exports.ts';
import { readGiven } from '../../server/domain/files/given.ts';
import { importFiles } from '../../server/domain/files/import.ts';
import { LOG, UNFINISHED } from '../../server/domain/files/manifest.ts';
import { formatArticle, formatRegistry } from '../../server/domain/files/yaml.ts';
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
import { anyArticle, HOSTILE, madeUpRegistry } from '../support/made-up-entries.ts';
import { only } from '../support/only.ts';

const exported = async (db: Pick<Database, 'prisma'>) => {
  const folder = await folderOf();
  await exportArticles(db.prisma, folder);
  return folder;
};
/** Returns the text of every file of an export, except its log, which is specific to one ledger. */
const textsIn = async (folder: string) => {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile() && entry.name !== LOG,
  );
  const files = names.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [path.relative(folder, file), await readFile(file, 'utf8')])),
  );
};
/** Removes the log of an export, so that its files are imported like any others. */
const withoutLog = async (folder: string) => {
  await rm(path.join(folder, LOG));
  return folder;
};

describe('a file', () => {
  it('is read back as it was written, for any entry', async () => {
    const folder = await folderOf();
    await fc.assert(
      fc.asyncProperty(anyArticle, async (entry) => {
        const file = path.join(folder, `${entry.slug}.yaml`);
        await writeFile(file, formatArticle(entry));
        const { articles } = await readGiven([file], '/');
        expect(articles.map(({ data }) => data)).toEqual([entry]);
        await rm(file);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('is read back the same way if it is of the registry', async () => {
    const folder = await folderOf({ 'registry.yaml': formatRegistry(madeUpRegistry) });
    const { registry } = await readGiven([folder], '/');
    expect(registry.map(({ data }) => data)).toEqual([madeUpRegistry]);
  });

  it('is readable, and leaves out the defaults of the format', () => {
    const { articles } = {
      articles: [
        article('a', {
          note: 'word '.repeat(40).trim(),
          claims: [
            {
              ...claim('x', {
                at: [3, 18],
                attributions: [{ label: 'T', person: null, organisation: 'tass', verb: 'SAYS', basis: 'STATED' }],
              }),
              note: null,
              rank: 'NORMAL',
              caveats: [],
              status: 'PUBLISHED',
            },
          ],
        }),
      ],
    };
    expect(formatArticle(articles[0] as never)).toBe(`# yaml-language-server: $schema=../schema/article.schema.json
slug: a
url: null
headline: "Made up: a"
language: en
publisher: null
publishedOn: null
note: >-
  ${'word '.repeat(23).trim()}
  ${'word '.repeat(17).trim()}
claims:
  - key: x
    measure: KILLED
    countType: INCIDENT
    quantifier: EXACT
    value: 12
    wording: 12 people (x)
    at: [ 3, 18 ]
    event: october-7-attack
    population: everyone
    asOf: { earliest: 2023-10-07, latest: 2023-10-07, basis: INFERRED }
    attributions:
      - { label: T, verb: SAYS, organisation: tass }
...
`);
  });
});

describe('an export', () => {
  it('of the curated articles changes nothing when imported, and comes out the same from an empty ledger', async () => {
    const db = await freshDatabase('curated');
    const folder = await exported(db);
    const texts = await textsIn(folder);
    expect(Object.keys(texts)).toEqual([
      ...(await readdir(path.join(frozenFolder, 'articles'))).sort().map((file) => `articles/${file}`),
      ...['datasets', 'events', 'organisations', 'people', 'places', 'populations'].map(
        (kind) => `registry/${kind}.yaml`,
      ),
      'schema/article.schema.json',
      'schema/registry.schema.json',
    ]);
    const before = await wholeLedger(db);
    expect(await imported(db, folder)).toEqual([]);
    await withoutLog(folder);
    expect(await rehearsedAndImported(db, folder)).toEqual([]);
    expect(await wholeLedger(db)).toEqual(before);
    const empty = await freshDatabase('empty');
    await imported(empty, folder);
    expect(await textsIn(await exported(empty))).toEqual(texts);
  });

  it('of everything that the format can express behaves the same way', async () => {
    const db = await freshDatabase('empty');
    const bySlug = new Map(
      fc.sample(anyArticle, { numRuns: 40, seed: 20_231_007 }).map((entry) => [entry.slug, entry]),
    );
    const entries = [...bySlug.values()];
    const first = entries[0]?.slug;
    const related = {
      ...claim('c-0'),
      event: 'event-0',
      population: 'population-0',
      relations: [{ kind: 'RESTATES', claim: `${first}/x` }],
    };
    const folder = await folderOf({
      'registry.yaml': formatRegistry(madeUpRegistry),
      ...Object.fromEntries(entries.map((entry) => [`${entry.slug}.yaml`, formatArticle(entry)])),
      'of-another.yaml': article('of-another', { claims: [{ ...related, relations: [] }] }),
      [`${first}.yaml`]: formatArticle({
        ...(entries[0] as never as { claims: object[] }),
        claims: [
          {
            ...related,
            key: 'x',
            relations: [
              { kind: 'RESTATES', claim: 'of-another/c-0' },
              { kind: 'CONTRADICTS', claim: 'of-another/c-0', note: HOSTILE.at(-1) },
            ],
          },
        ],
      } as never),
    });
    await imported(db, folder);
    const first_ = await exported(db);
    const texts = await textsIn(first_);
    for (const entry of entries.slice(1))
      expect(texts[`articles/${entry.slug}.yaml`]).toBe(formatArticle(inOneOrder(entry)));
    const before = await revisionCount(db);
    expect(await rehearsedAndImported(db, await withoutLog(first_))).toEqual([]);
    expect(await revisionCount(db)).toBe(before);
    const other = await freshDatabase('empty');
    await imported(other, first_);
    expect(await textsIn(await exported(other))).toEqual(texts);
  }, 240_000);

  it('contains drafts and retracted claims', async () => {
    const db = await freshDatabase('curated');
    const folder = await folderOf({
      'all.yaml': article('all', {
        claims: [
          claim('draft', { status: 'DRAFT' }),
          claim('gone', { value: 2, status: 'RETRACTED', retraction: 'Misread.' }),
          claim('one', { value: 3, relations: [{ kind: 'RESTATES', claim: 'gone' }] }),
        ],
      }),
      'other.yaml': article('other', {
        claims: [claim('to', { relations: [{ kind: 'RESTATES', claim: 'all/gone' }] })],
      }),
    });
    await imported(db, folder);
    const out = await exported(db);
    const text = await readFile(path.join(out, 'articles/all.yaml'), 'utf8');
    expect(text).toContain(`    status: DRAFT\n`);
    expect(text).toContain(`    status: RETRACTED\n    retraction: Misread.\n`);
    expect(text).toContain(`      - { kind: RESTATES, claim: gone }\n`);
    expect(await readFile(path.join(out, 'articles/other.yaml'), 'utf8')).toContain(`claim: all/gone }\n`);
    const empty = await freshDatabase('empty');
    await imported(empty, await withoutLog(out));
    expect(await textsIn(await exported(empty))).toEqual(await textsIn(out));
  });

  it('shows a single moment, whatever is written meanwhile', async () => {
    const db = await freshDatabase('curated');
    const folder = await folderOf();
    const late = await folderOf({ 'zz-late.yaml': article('zz-late') });
    let writing: Promise<unknown> | undefined;
    await exportArticles(db.prisma, folder, {
      step: () => {
        writing ??= imported(db, late);
      },
    });
    await writing;
    expect(await readdir(path.join(folder, 'articles'))).not.toContain('zz-late.yaml');
    expect(await exportArticles(db.prisma, folder)).toEqual({ articles: 6, written: 1, unchanged: 13, removed: 0 });
  });
});

/** Sorts the relations of each claim, because they have no order of their own. */
function inOneOrder<T extends { claims: { relations: { claim: string; kind: string }[] }[] }>(entry: T): T {
  const mark = ({ claim: to, kind }: { claim: string; kind: string }) => `${to} ${kind}`;
  return {
    ...entry,
    claims: entry.claims.map((one) => ({
      ...one,
      relations: one.relations.toSorted((a, b) => (mark(a) < mark(b) ? -1 : 1)),
    })),
  };
}

// Each test continues from the state that the previous one left.
describe('the folder of an export', { shuffle: false }, async () => {
  const db = await freshDatabase('curated');
  const meduza = 'articles/meduza-2023-10-hamas-in-moscow.yaml';

  it('is updated as long as nobody edited it, and loses the files of what is no longer in the ledger', async () => {
    const folder = await exported(db);
    expect(await exportArticles(db.prisma, folder)).toEqual({ articles: 5, written: 0, unchanged: 13, removed: 0 });
    await rm(path.join(folder, meduza));
    expect(await exportArticles(db.prisma, folder)).toEqual({ articles: 5, written: 1, unchanged: 12, removed: 0 });
    await db.pool.query(`UPDATE article SET slug = 'renamed' WHERE slug = 'meduza-2023-10-hamas-in-moscow'`);
    // Another article refers to claims of the renamed one.
    expect(await exportArticles(db.prisma, folder)).toMatchObject({ articles: 5, removed: 1 });
    expect(await readdir(path.join(folder, 'articles'))).toContain('renamed.yaml');
    await db.pool.query(`UPDATE article SET slug = 'meduza-2023-10-hamas-in-moscow' WHERE slug = 'renamed'`);
    await exportArticles(db.prisma, folder);
  });

  it('is refused without --force if it contains other files or edited ones', async () => {
    const folder = await exported(db);
    await mkdir(path.join(folder, '.git'));
    await edit(path.join(folder, meduza), 'language: en', 'language: en # edited');
    await put(path.join(folder, 'notes.txt'), 'mine');
    await put(path.join(folder, 'articles/mine.yaml'), 'mine');
    await expect(exportArticles(db.prisma, folder)).rejects.toThrow(
      `${folder}: contains files that no export wrote or that were edited since: articles/meduza-2023-10-hamas-in-moscow.yaml, articles/mine.yaml and notes.txt. Choose another folder, or use --force`,
    );
    expect(await readFile(path.join(folder, meduza), 'utf8')).toContain('# edited');
    expect(await exportArticles(db.prisma, folder, { force: true })).toMatchObject({ written: 1, unchanged: 12 });
    expect(await readFile(path.join(folder, 'articles/mine.yaml'), 'utf8')).toBe('mine');
    expect(await readFile(path.join(folder, 'notes.txt'), 'utf8')).toBe('mine');
  });

  it('is named in the error if it cannot be written', async () => {
    const folder = await folderOf({ file: 'x' });
    await expect(exportArticles(db.prisma, path.join(folder, 'file'))).rejects.toThrow(
      `${folder}/file: cannot be written (EEXIST).`,
    );
    await expect(exportArticles(db.prisma, path.join(folder, 'file/below'))).rejects.toThrow(
      'cannot be written (ENOTDIR).',
    );
    const broken = await exported(db);
    await writeFile(path.join(broken, LOG), 'x\n');
    await expect(exportArticles(db.prisma, broken)).rejects.toThrow(`${broken}/${LOG}: is not the log of an export.`);
  });

  it('is not imported after an interrupted export, and completed by the next export', async () => {
    const folder = await exported(db);
    const texts = await textsIn(folder);
    await imported(db, await folderOf({ 'a-new.yaml': article('a-new') }));
    for (let at = 0; at < 3; at++) {
      const broken = new AbortController();
      const run = exportArticles(db.prisma, folder, {
        signal: broken.signal,
        step: (done) => done === 1 && broken.abort(),
      });
      await expect(run).rejects.toThrow(/abort/);
      await writeFile(path.join(folder, 'articles/.a-new.yaml.0123abcd'), 'half a fi');
    }
    await expect(imported(db, folder)).rejects.toThrow(
      `${folder}: an export to this folder was interrupted. Run it again.`,
    );
    expect(await readdir(folder)).toContain(UNFINISHED);
    await exportArticles(db.prisma, folder);
    expect(await readdir(path.join(folder, 'articles'))).toHaveLength(6);
    expect(await textsIn(folder)).toEqual({ ...texts, 'articles/a-new.yaml': expect.stringContaining('slug: a-new') });
    expect(await readdir(folder)).not.toContain(UNFINISHED);
  });
});

// Each test continues from the state that the previous one left.
describe('an edited export and a changed ledger', { shuffle: false }, async () => {
  const db = await freshDatabase('curated');
  const { prisma } = db;
  const start = async (slug: string, fields: Record<string, unknown> = {}) => {
    await imported(db, await folderOf({ [`${slug}.yaml`]: article(slug, fields) }));
    const folder = await exported(db);
    return { folder, file: path.join(folder, `articles/${slug}.yaml`) };
  };
  /** Imports a file of one article from elsewhere, as another curator would. */
  const elsewhere = async (slug: string, fields: Record<string, unknown>) =>
    imported(db, await folderOf({ [`${slug}.yaml`]: article(slug, fields) }));
  const claimOf = async (slug: string, key: string) =>
    only(await prisma.claim.findMany({ where: { key, article: { slug } } }));
  const [one, two] = claims('one', 'two');

  it('what was edited is written, and the rest stays as it is', async () => {
    const { folder, file } = await start('e-a');
    await edit(file, 'value: 100', 'value: 150');
    await edit(file, '100 people', '150 people');
    expect(await rehearsedAndImported(db, folder)).toEqual([
      'e-a.yaml',
      '  ~ claim one (version 1 → 2)',
      '      value: 100 → 150',
      '      wording: "100 people (one)" → "150 people (one)"',
      '      interval: { low: 100, high: 100 } → { low: 150, high: 150 }',
    ]);
    expect(await imported(db, folder)).toEqual([]);
    // Edited and imported twice, without another export in between.
    await edit(file, 'value: 150', 'value: 160');
    await edit(file, '150 people', '160 people');
    expect(outcomes(await imported(db, folder))).toEqual(['updated one']);
    expect(await claimOf('e-a', 'one')).toMatchObject({ value: 160, version: 3 });
  });

  it('a change in the ledger stays, even when other parts of the file are edited twice', async () => {
    const { folder, file } = await start('e-b');
    await elsewhere('e-b', { claims: [{ ...one, composition: 'mostly men' }, two] });
    await edit(file, 'headline: "Made up: e-b"', 'headline: Edited');
    expect(await rehearsedAndImported(db, folder)).toEqual([
      'e-b.yaml',
      '  ~ article e-b (version 1 → 2)',
      '      headline: "Made up: e-b" → "Edited"',
      '  = claim one is kept as in the ledger, where it has been changed since (version 2)',
      '      composition: "mostly men", but in the file null',
    ]);
    await edit(file, 'headline: Edited', 'headline: Edited again');
    expect(outcomes(await imported(db, folder))).toEqual(['updated e-b', 'kept one']);
    expect(await claimOf('e-b', 'one')).toMatchObject({ composition: 'mostly men', version: 2 });
  });

  it('a field changed in both is a conflict, reported with file, line and field, and nothing of the file is written', async () => {
    const { folder, file } = await start('e-c');
    await elsewhere('e-c', {
      claims: [
        { ...one, composition: 'mostly men', rank: 'PREFERRED' },
        { ...two, note: 'theirs' },
      ],
    });
    await edit(file, 'headline: "Made up: e-c"', 'headline: Edited');
    await edit(
      file,
      '    asOf: { earliest: 2023-10-07',
      '    composition: all women\n    asOf: { earliest: 2023-10-07',
    );
    await edit(file, /\n\.\.\.\n$/, '\n    rank: PREFERRED\n...\n');
    const before = await wholeLedger(db);
    const conflict = new RegExp(
      [
        '/e-c\\.yaml:\\d+: claims\\[0\\]\\.composition was edited, but import of articles has changed one in the ledger since \\(version 2\\): it is "mostly men" there\\.',
        '.*/e-c\\.yaml:\\d+: claims\\[1\\]\\.rank was edited, but import of articles has changed two in the ledger since \\(version 2\\)\\.$',
      ].join('\\n'),
    );
    await expect(imported(db, folder, { rehearse: true })).rejects.toThrow(conflict);
    await expect(imported(db, folder)).rejects.toThrow(conflict);
    expect(await wholeLedger(db)).toEqual(before);
    expect(await rehearsedAndImported(db, folder, { force: true })).toEqual([
      'e-c.yaml',
      '  ~ article e-c (version 1 → 2)',
      '      headline: "Made up: e-c" → "Edited"',
      '  ~ claim one (version 2 → 3)',
      '      composition: "mostly men" → "all women"',
      '      rank: "PREFERRED" → "NORMAL"',
      '  ~ claim two (version 2 → 3)',
      '      note: "theirs" → null',
      '      rank: "NORMAL" → "PREFERRED"',
    ]);
  });

  it('the same change in both is no conflict', async () => {
    const { folder, file } = await start('e-d');
    await elsewhere('e-d', { claims: [{ ...one, composition: 'mostly men' }, two] });
    await edit(
      file,
      '    asOf: { earliest: 2023-10-07',
      '    composition: mostly men\n    asOf: { earliest: 2023-10-07',
    );
    expect(await rehearsedAndImported(db, folder)).toEqual([]);
  });

  it('a claim removed from the file is retracted, and one recorded since the export is left', async () => {
    const { folder, file } = await start('e-e');
    await elsewhere('e-e', { claims: [one, two, claim('three', { value: 3 })] });
    await edit(file, / {2}- key: two[\s\S]*(?=\.\.\.)/, '');
    expect(await rehearsedAndImported(db, folder)).toEqual([
      'e-e.yaml',
      '  - claim two is retracted (version 1 → 2)',
      '      status: "PUBLISHED" → "RETRACTED"',
      '      retraction: null → "No longer in e-e.yaml."',
      '  ? claim three is not in the file and is left as it is: it was recorded after the file was exported',
    ]);
    await edit(file, 'language: en', 'language: fr');
    expect(outcomes(await imported(db, folder))).toEqual(['updated e-e', 'left three']);
    expect(await claimOf('e-e', 'three')).toMatchObject({ status: 'PUBLISHED', version: 1 });
  });

  it('a claim removed from the file and changed in the ledger since is a conflict', async () => {
    const { folder, file } = await start('e-f', {
      statuses: [
        { key: 's', person: 'roni-krivoi', status: 'RELEASED', event: 'gaza-war', wording: 'released', asOf: null },
      ],
    });
    await elsewhere('e-f', {
      claims: [one, { ...two, note: 'theirs' }],
      statuses: [
        { key: 's', person: 'roni-krivoi', status: 'RELEASED', event: 'gaza-war', wording: 'was released', asOf: null },
      ],
    });
    await edit(file, / {2}- key: two[\s\S]*(?=\.\.\.)/, '');
    await edit(file, /statuses:[\s\S]*(?=claims:)/, '');
    await expect(imported(db, folder)).rejects.toThrow(
      /\/e-f\.yaml:2: statuses no longer has s, which has been changed in the ledger since \(version 2\)\.\n.*\/e-f\.yaml:\d+: claims no longer has two, which has been changed in the ledger since \(version 2\)\.$/,
    );
    expect(outcomes(await imported(db, folder, { force: true }))).toEqual(['retracted s', 'retracted two']);
  });

  it('a record added to both with different content is a conflict', async () => {
    const { folder, file } = await start('e-g');
    await elsewhere('e-g', { claims: [one, two, claim('three', { value: 3 })] });
    const text = await readFile(file, 'utf8');
    const three = text
      .slice(text.indexOf('  - key: two'), text.indexOf('...\n'))
      .replace('key: two', 'key: three')
      .replaceAll('101', '4');
    await edit(file, /\n\.\.\.\n$/, `\n${three}...\n`);
    await expect(imported(db, folder)).rejects.toThrow(
      /claims\[2\]\.value was edited, but import of articles has changed three in the ledger since \(version 1\): it is 3 there\.\n.*claims\[2\]\.wording was edited/,
    );
  });

  it('relations that depend on one another are no conflict, even if the import was interrupted between the two', async () => {
    const { folder } = await start('e-h');
    const both = {
      'articles/e-i.yaml': article('e-i', {
        claims: [claim('x', { relations: [{ kind: 'RESTATES', claim: 'e-h/one' }] })],
      }),
    };
    for (const [name, content] of Object.entries(both)) await put(path.join(folder, name), content);
    await edit(
      path.join(folder, 'articles/e-h.yaml'),
      '    asOf: { earliest: 2023-10-07, latest: 2023-10-07, basis: INFERRED }\n',
      '    asOf: { earliest: 2023-10-07, latest: 2023-10-07, basis: INFERRED }\n    note: edited\n    relations:\n      - { kind: RESTATES, claim: e-i/x }\n',
    );
    const given = await readGiven([folder], '/');
    const { findBase, edited } = await findExports(prisma, given);
    const broken = new AbortController();
    await importFiles(prisma, edited, { rehearse: false, findBase, signal: broken.signal, step: () => broken.abort() });
    expect(await claimOf('e-h', 'one')).toMatchObject({ version: 2, note: 'edited' });
    expect(outcomes(await imported(db, folder))).toEqual(['updated one', 'created e-i', 'created x']);
    expect(await claimOf('e-h', 'one')).toMatchObject({ version: 3 });
    expect(outcomes(await imported(db, folder))).toEqual([]);
  });

  it('the registry can be edited in the same way', async () => {
    const folder = await exported(db);
    const file = path.join(folder, 'registry/people.yaml');
    await edit(file, 'name: Roni Krivoi', 'name: Roni Krivoy');
    expect(await rehearsedAndImported(db, folder)).toEqual([
      'people.yaml',
      '  ~ person roni-krivoi (version 1 → 2)',
      '      name: "Roni Krivoi" → "Roni Krivoy"',
    ]);
    // A removed entry stays in the ledger, because other records may refer to it.
    await edit(file, / {2}- slug: sapir-cohen\n(?: {4}.*\n)+/, '');
    expect(await rehearsedAndImported(db, folder)).toEqual([]);
    expect(await prisma.person.count({ where: { slug: 'sapir-cohen' } })).toBe(1);
  });

  it('an export of another ledger is not used as a base', async () => {
    const other = await freshDatabase('empty');
    await imported(other, await frozenCopy());
    await imported(other, await folderOf({ 'e-a.yaml': article('e-a') }));
    const folder = await exported(other);
    expect(outcomes(await imported(db, folder))).toEqual(['updated roni-krivoi', 'updated one']);
  });

  // Root may write anywhere.
  it.skipIf(process.getuid?.() === 0)('a read-only export folder is reported', async () => {
    const { folder, file } = await start('e-z');
    await edit(file, 'language: en', 'language: fr');
    execFileSync('chmod', ['-R', 'a-w', folder]);
    await expect(imported(db, folder)).rejects.toThrow(`${folder}/${LOG}: cannot be written (EACCES).`);
    execFileSync('chmod', ['-R', 'u+w', folder]);
  });
});
