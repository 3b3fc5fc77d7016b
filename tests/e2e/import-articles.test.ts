import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { article, claim, edit, folderOf, frozenCopy } from '../support/article-files.ts';
import { holdWriter, killedInFile } from '../support/broken-off.ts';
import { call } from '../support/call.ts';
import { importOnTerminal, type Outcome, startExport, startImport } from '../support/command.ts';
import { freshDatabase } from '../support/database.ts';
import { revisionCount, wholeLedger } from '../support/ledger.ts';

/** The outcome of the command without the progress, which is shown or not depending on how busy the machine is. */
const run = async (args: readonly string[], url: string) =>
  withoutProgress(await startImport(['articles', ...args], { DATABASE_URL: url }).outcome);
/** The same without a process of its own, which takes longer to start than most imports take. */
const called = async (args: readonly string[], url: string) =>
  withoutProgress(await call('import', ['articles', ...args], { DATABASE_URL: url }));
const withoutProgress = ({ stderr, ...ended }: Outcome) => ({
  ...ended,
  stderr: stderr.replaceAll(/^Files: .*\n/gm, ''),
});
const exported = (args: readonly string[], url: string) => call('export', ['articles', ...args], { DATABASE_URL: url });

const onTerminal = (args: readonly string[], env: Record<string, string>) =>
  importOnTerminal(['articles', ...args], env);

/** This many articles that refer to one another in a circle. */
const circle = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `articles/circle-${i}.yaml`,
      article(`circle-${i}`, {
        mentions: [{ label: 'Somebody', person: `somebody-${i % 3}` }],
        claims: [
          claim('a', { value: 10, relations: [{ kind: 'CONTRADICTS', claim: `circle-${(i + 1) % count}/b` }] }),
          claim('b', {
            value: 11,
            relations: [
              { kind: 'ADDITIONAL_TO', claim: 'a' },
              { kind: 'RESTATES', claim: `circle-${(i + 7) % count}/a` },
            ],
          }),
        ],
      }),
    ]),
  );
const people = { people: [0, 1, 2].map((i) => ({ slug: `somebody-${i}`, name: `Somebody ${i}` })) };

// Each test continues where the previous one ended.
describe('npm run import -- articles', { shuffle: false }, async () => {
  const db = await freshDatabase('curated');
  const folder = await frozenCopy();
  const file = path.join(folder, 'articles/moscow-times-2024-11-15.yaml');
  await edit(file, 'wording: around 65 hostages', 'note: Edited.\n    wording: around 65 hostages');
  const diff = `${file}\n  ~ claim held-alive (version 1 → 2)\n      note: null → "Edited."\n`;

  it('shows on a terminal what it would do, in colours, and writes nothing', async () => {
    const before = await wholeLedger(db);
    const { code, shown } = onTerminal([file], { DATABASE_URL: db.url });
    expect(shown).toBe(
      `${file}\n\x1b[33m  ~ claim held-alive (version 1 → 2)\x1b[0m\n      note: null → "Edited."\n1 file: 1 changed and 15 unchanged.\nNothing was written. To write the changes: npm run import -- articles ${file} --yes\n`,
    );
    expect(code).toBe(0);
    expect(onTerminal([file], { DATABASE_URL: db.url, NO_COLOR: '1' }).shown).toBe(
      `${diff}1 file: 1 changed and 15 unchanged.\nNothing was written. To write the changes: npm run import -- articles ${file} --yes\n`,
    );
    expect(await wholeLedger(db)).toEqual(before);
  });

  it('requires an option that decides what to do if there is no terminal', async () => {
    const refused: [args: string[], message: string][] = [
      [[file], 'Without a terminal, use --dry-run to see what would change, or --yes to write the changes.'],
      [['--yes', '--dry-run', file], "Option '--yes' cannot be used with option '--dry-run'."],
      [['--write', file], "Unknown option '--write'."],
      [['--yes=1', file], "Unknown option '--yes=1'. Did you mean --yes?"],
    ];
    for (const [args, message] of refused)
      expect(await called(args, db.url)).toEqual({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining(
          `attested: ${message}\n\nUsage: npm run import -- articles [options] <paths...>\n`,
        ),
      });
    expect(await revisionCount(db)).toBe(152);
  });

  it('does with --yes what it showed with --dry-run, and nothing the second time', async () => {
    const dry = await run([folder, '--dry-run'], db.url);
    expect(dry).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`${diff}11 files: 1 changed and 151 unchanged.\nNothing was written.`),
    });
    expect(await revisionCount(db)).toBe(152);
    const wet = await run([folder, '--yes'], db.url);
    expect(wet).toMatchObject({
      code: 0,
      stdout: `${diff}11 files: 1 changed and 151 unchanged.\nThe changes were written.\n`,
    });
    expect(await called([folder, '--yes'], db.url)).toMatchObject({
      code: 0,
      stdout: '11 files: nothing changes; 152 unchanged.\n',
    });
    expect(await revisionCount(db)).toBe(153);
    // The files in data/ are older than what was written here: importing them changes nothing, nor does a start.
    const data = await called([path.join(inject('frozenProject'), 'data'), '--yes'], db.url);
    expect(data.stdout).toContain('11 files: 1 changed and 151 unchanged.');
  });

  it('on a ledger that was never started, first adds what comes with the server', async () => {
    const fresh = await freshDatabase('none');
    expect(await run(['data', '--dry-run'], fresh.url)).toMatchObject({
      code: 0,
      stdout: '11 files: nothing changes; 152 unchanged.\n',
    });
  });

  it('names the error, ends with 1, and reports what was written before', async () => {
    const wrong = await folderOf({
      'a.yaml': article('a', { claims: [claim('x', { value: 3 })] }),
      'b.yaml': article('b', { url: 'https://meduza.io/en/feature/2023/10/26/hamas-in-moscow' }),
      'c.yaml': article('c', { publisher: 'nobody' }),
    });
    const { url } = await db.prisma.article.findUniqueOrThrow({ where: { slug: 'moscow-times-2024-09-02' } });
    await edit(path.join(wrong, 'b.yaml'), /url: .*/, `url: ${url}`);
    const before = await revisionCount(db);
    expect(await called([wrong, '--yes'], db.url)).toEqual({
      code: 1,
      stdout: '',
      stderr: `attested: ${wrong}/c.yaml:5: publisher is nobody, which is neither among the organisations of these files nor in the ledger.\nNothing was written.\n`,
    });
    expect(await revisionCount(db)).toBe(before);
    await edit(path.join(wrong, 'c.yaml'), 'publisher: nobody', 'publisher: meduza');
    const dry = await called([wrong, '--dry-run'], db.url);
    const said = (state: string) =>
      `attested: ${wrong}/b.yaml:2: url is ${url}, which another record already has.\n${state}\n`;
    const shown = `${wrong}/a.yaml\n  + article a: "Made up: a"\n  + claim x: "3 people (x)"\n1 file: 2 new records.\n`;
    expect(dry).toEqual({
      code: 1,
      stdout: shown,
      stderr: said('The file before it would be written; it and the files after it (2 in all) would not be.'),
    });
    expect(await revisionCount(db)).toBe(before);
    expect(await called([wrong, '--yes'], db.url)).toEqual({
      code: 1,
      stdout: shown,
      stderr: said('The file before it was written; it and the files after it (2 in all) were not.'),
    });
    expect(await revisionCount(db)).toBe(before + 2);
    expect(await called(['nowhere', '--yes'], db.url)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'attested: nowhere: cannot be read (ENOENT).\n',
    });
  });

  it('continues when its report is not read to the end', async () => {
    const many = await folderOf(circle(8));
    const { status } = spawnSync(
      'bash',
      [
        '-c',
        `"${process.execPath}" server/cli/import.ts articles "${many}" "${await folderOf({ 'p.yaml': people })}" --yes | head -c 1; exit "\${PIPESTATUS[0]}"`,
      ],
      {
        env: { ...process.env, DATABASE_URL: db.url },
      },
    );
    expect(status).toBe(0);
    expect(await db.prisma.claim.count({ where: { article: { slug: { startsWith: 'circle-' } } } })).toBe(16);
  });
});

// Each test continues where the previous one ended.
describe('an import that is broken off', { shuffle: false }, async () => {
  const folder = await folderOf({ ...circle(40), 'registry/people.yaml': people });
  const [undisturbed, disturbed] = [await freshDatabase('curated'), await freshDatabase('curated')];
  /** The initial contents of every ledger here. */
  const revisions = await revisionCount(undisturbed);

  it('by kill -9 at any record, has the same result as an undisturbed one when it is repeated', async () => {
    expect(await called([folder, '--yes'], undisturbed.url)).toMatchObject({ code: 0 });
    // Before the first record, in the registry, between its files, in articles, and before the last record.
    for (const written of [0, 2, 3, 4, 61, 122]) {
      const held = await holdWriter(disturbed, revisions + written);
      const { process: child, outcome } = startImport(['articles', folder, '--yes'], { DATABASE_URL: disturbed.url });
      await held.isWaitedFor();
      child.kill('SIGKILL');
      expect(await outcome).toMatchObject({ code: null });
      await held.release();
    }
    expect(await run([folder, '--yes'], disturbed.url)).toMatchObject({ code: 0 });
    expect(await wholeLedger(disturbed)).toEqual(await wholeLedger(undisturbed));
    expect(await called([folder, '--yes'], disturbed.url)).toMatchObject({
      code: 0,
      stdout: '41 files: nothing changes; 123 unchanged.\n',
    });
  }, 180_000);

  it('by Ctrl-C, reports what was written and ends with 130', async () => {
    const db = await freshDatabase('curated');
    // In the eighth article. Each article has three records, and so does the registry before them.
    const held = await holdWriter(db, revisions + 3 + 7 * 3 + 1);
    const { process: child, outcome } = startImport(['articles', folder, '--yes'], { DATABASE_URL: db.url });
    await held.isWaitedFor();
    child.kill('SIGINT');
    await held.release();
    const { code, stderr, stdout } = await outcome;
    expect(code).toBe(130);
    const articles = await db.prisma.article.count({ where: { slug: { startsWith: 'circle-' } } });
    expect(articles).toBeGreaterThanOrEqual(7);
    // The registry is one of the files.
    expect(stderr).toMatch(
      new RegExp(`attested: The import was interrupted, and ${articles + 1} of 41 files were written\\.\n$`),
    );
    expect(stdout).toContain('  + article circle-');
    expect(await called([folder, '--yes'], db.url)).toMatchObject({ code: 0 });
    expect(await wholeLedger(db)).toEqual(await wholeLedger(undisturbed));
  });

  describe('npm run export -- articles', { shuffle: false }, () => {
    it('writes files whose import changes nothing, unless they were edited', async () => {
      const target = path.join(await folderOf(), 'deep/export');
      const first = await startExport(['articles', target], { DATABASE_URL: undisturbed.url }).outcome;
      expect(first).toMatchObject({
        code: 0,
        stdout: `${target}: 45 articles and the registry: 53 files written, 0 unchanged.\n`,
      });
      expect((await readdir(target)).sort()).toEqual(['articles', 'export.jsonl', 'registry', 'schema']);
      expect(await called([target, '--yes'], undisturbed.url)).toMatchObject({
        code: 0,
        stdout: 'Skipped 51 files, not edited since the export.\n',
      });
      const one = path.join(target, 'articles/circle-3.yaml');
      expect(await readFile(one, 'utf8')).toMatch(
        /^# yaml-language-server: \$schema=\.\.\/schema\/article\.schema\.json\n/,
      );
      await edit(one, '"Made up: circle-3"', 'Edited');
      expect(await exported([target], undisturbed.url)).toMatchObject({
        code: 1,
        stdout: '',
        stderr: expect.stringContaining('were edited since: articles/circle-3.yaml.'),
      });
      expect(await called([target, '--yes'], undisturbed.url)).toMatchObject({
        code: 0,
        stdout: `${one}\n  ~ article circle-3 (version 1 → 2)\n      headline: "Made up: circle-3" → "Edited"\nSkipped 50 files, not edited since the export.\n1 file: 1 changed and 2 unchanged.\nThe changes were written.\n`,
      });
      expect(await exported([target], undisturbed.url)).toMatchObject({
        code: 0,
        stdout: `${target}: 45 articles and the registry: 0 files written, 53 unchanged.\n`,
      });
      expect(await called([target, '--dry-run'], undisturbed.url)).toMatchObject({ code: 0 });
    });

    it('shows its usage, and ends with 2', async () => {
      const wrong: [args: string[], message: string][] = [
        [[], "Missing required argument 'folder'."],
        [['a', 'b'], "Unexpected argument 'b'."],
        [['--yes', 'a'], "Unknown option '--yes'."],
        [['--forse', 'a'], "Unknown option '--forse'. Did you mean --force?"],
      ];
      const allowed = [
        'Usage: npm run export -- articles [options] <folder>',
        '  folder ',
        '  --force ',
        '  -h, --help ',
      ];
      for (const [args, message] of wrong) {
        const { stderr, ...ended } = await call('export', ['articles', ...args]);
        expect(ended).toEqual({ code: 2, stdout: '' });
        expect(stderr.slice(0, stderr.indexOf('Usage:'))).toBe(`attested: ${message}\n\n`);
        for (const words of allowed) expect(stderr).toContain(`\n${words}`);
      }
      const help = await call('export', ['articles', '--help']);
      expect(help).toMatchObject({ code: 0, stderr: '' });
      for (const words of allowed) expect(`\n${help.stdout}`).toContain(`\n${words}`);
    });

    it('when it is killed, leaves no file half-written, and the next one completes it', async () => {
      const target = await folderOf();
      for (const n of [12, 20, 15]) {
        const killed = startExport(['articles', target], { DATABASE_URL: undisturbed.url, ...killedInFile(n) });
        expect(await killed.outcome).toMatchObject({ code: null, stdout: '' });
        const names = await readdir(path.join(target, 'articles'));
        const drafts = names.filter((name) => name.startsWith('.'));
        expect(drafts).toHaveLength(1);
        for (const name of names)
          if (!name.startsWith('.'))
            expect(await readFile(path.join(target, 'articles', name), 'utf8')).toMatch(/\n\.\.\.\n$/);
      }
      expect(await exported([target], undisturbed.url)).toMatchObject({ code: 0 });
      expect((await readdir(path.join(target, 'articles'))).filter((name) => !/^[a-z0-9-]+\.yaml$/.test(name))).toEqual(
        [],
      );
      expect(await readdir(path.join(target, 'articles'))).toHaveLength(45);
    });
  });
});
