import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { call } from '../support/call.ts';
import { startRead } from '../support/command.ts';
import { freshDatabase } from '../support/database.ts';
import { say, startModel } from '../support/model.ts';
import { scratchFolder } from '../support/scratch.ts';

/** `npm run read`. All texts are made up. */
const FERRY = `Ferry sinks off Made Island, 12 dead

At least 12 people drowned on Tuesday when a ferry carrying 40 passengers sank, police said. Eight others are still missing, the coast guard said in a statement.

It was the third accident in 2 years.
`;
const PAGE = `<!doctype html><html lang="en"><head><title>Two killed in Made Town</title><meta property="article:published_time" content="2031-03-05T08:00:00Z"></head>
<body><article><h1>Two killed in Made Town</h1><p>Two people were killed and 7 others injured in Made Town on Monday, the mayor said.</p></article></body></html>`;

let folder: string;
const read = (...args: string[]) => call('read', args, { INIT_CWD: folder });
beforeAll(async () => {
  folder = await scratchFolder('texts');
  await mkdir(path.join(folder, 'mixed'));
  await writeFile(path.join(folder, 'ferry.txt'), FERRY);
  await writeFile(path.join(folder, 'mixed/a.html'), PAGE);
  await writeFile(path.join(folder, 'mixed/b.txt'), new Uint8Array([0xe6, 0xe5]));
  await writeFile(path.join(folder, 'mixed/c.txt'), 'A train left 12 minutes late.');
});

describe('npm run read', () => {
  it('shows each figure with its words and sources, and what became of the other numbers', async () => {
    const { outcome } = startRead(['ferry.txt', '--published-on', '2031-03-05'], { INIT_CWD: folder });
    const { code, stdout, stderr } = await outcome;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [heading, ...lines] = stdout.trimEnd().split('\n');
    expect(heading).toBe('ferry.txt · en · 2031-03-05 · 3 candidates, 3 numbers excluded, 0 left over');
    expect(
      lines.map((line) =>
        line
          .replace(/ {2,}/g, ' ')
          .replace(/ \d\.\d\d$/, '')
          .trim(),
      ),
    ).toEqual([
      '1 KILLED ≥ 12 “At least 12 people drowned” TALLY_SO_FAR police (SAYS)',
      '2 ON_BOARD 40 “carrying 40 passengers” passengers INCIDENT police (SAYS)',
      '3 MISSING 8 “Eight others are still missing” TALLY_SO_FAR the coast guard (SAYS)',
      'no figures: “12” REPEATED, “third” ORDINAL, “2” TIME',
    ]);
  });

  it('prints JSON, one line for each text, which accounts for every number', async () => {
    const { code, stdout } = await read('ferry.txt', 'mixed/c.txt', '--json');
    expect(code).toBe(0);
    const [ferry, train] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(ferry).toMatchObject({ file: 'ferry.txt', language: 'en', support: 'FULL', given: {} });
    expect(ferry.numbers.map(({ words, fate }: { words: string; fate: string }) => [words, fate])).toEqual([
      ['12', 'EXCLUDED'],
      ['12', 'CANDIDATE'],
      ['40', 'CANDIDATE'],
      ['Eight', 'CANDIDATE'],
      ['third', 'EXCLUDED'],
      ['2', 'EXCLUDED'],
    ]);
    expect(train).toMatchObject({ file: 'mixed/c.txt', candidates: [], numbers: [{ value: 12, because: 'TIME' }] });
  });

  it('reads what it can of a folder, and names what it cannot', async () => {
    const { code, stdout, stderr } = await read('mixed');
    expect(code).toBe(1);
    expect(stdout).toContain('mixed/a.html · en · 2031-03-05 · 2 candidates, 1 number excluded, 0 left over\n');
    expect(stdout).toContain('\n2 texts: 2 candidates, 2 numbers excluded, 0 left over.\n');
    expect(stderr).toContain('attested: mixed/b.txt: is not text in UTF-8.\n1 of 3 files could not be read.\n');
  });

  it('reads many files in the order of their names', async () => {
    const many = path.join(folder, 'many');
    await mkdir(many);
    const names = Array.from({ length: 300 }, (_, i) => `${String(i).padStart(3, '0')}.txt`);
    for (const [i, name] of names.entries())
      await writeFile(path.join(many, name), `${i + 2} people were killed, police said.`);
    const { code, stdout } = await read('many', '--json', '--language', 'en');
    expect(code).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ file, candidates }) => [file, candidates[0]?.value])).toEqual(
      names.map((name, i) => [`many/${name}`, i + 2]),
    );
  });

  it.each([
    [['nowhere.txt'], 1, 'attested: nowhere.txt: the file cannot be read (ENOENT).\n'],
    [['ferry.txt', '--published-on', 'today'], 2, /^attested: .*It must be a day such as 2024-01-21\./],
    [
      ['ferry.txt', '--language', 'not a tag'],
      2,
      /^attested: .*It must be a language tag such as en, ar or pt-BR \(BCP 47\)\./,
    ],
    [['ferry.txt', '--model'], 1, 'attested: --model needs READER_MODEL_URL and READER_MODEL in the environment.\n'],
    [[], 2, /^attested: Missing required argument 'paths'\.\n\nUsage: npm run read -- /],
    [['ferry.txt', '--jsn'], 2, /^attested: Unknown option '--jsn'\. Did you mean --json\?\n/],
  ])('refuses %j', async (args, code, message) => {
    const outcome = await read(...args);
    expect(outcome).toMatchObject({ code, stdout: '' });
    expect(outcome.stderr).toMatch(message);
  });

  it('shows what a language model proposes, marked, after the figures of the rules', async () => {
    await writeFile(
      path.join(folder, 'grave.txt'),
      'And 31 stayed with the dead, said a poet. Police said 4 people were injured.',
    );
    const figures = [
      { quote: 'And 31 stayed with', value: 31, measure: 'KILLED', sources: ['a poet'] },
      { quote: '900 people were killed', value: 900, measure: 'KILLED', sources: ['police'] },
    ];
    const { config } = await startModel(say(JSON.stringify({ figures })));
    const env = { INIT_CWD: folder, READER_MODEL_URL: config.url, READER_MODEL: config.model };
    const { code, stdout } = await call('read', ['grave.txt', '--model'], env);
    expect(code).toBe(0);
    expect(stdout).toMatch(/INJURED +4 /);
    expect(stdout).toMatch(/KILLED +31 .*0\.30 model\n/);
    expect(stdout).not.toContain('900');
  });
});

/** Made up, about events that the ledger has. */
const RECALL = `A recall of the attack

December 3, 2031

Around 1,234 people were killed in the Oct. 7 attack on southern Israel, according to an AFP tally. Some 71 guards were injured in the Made Town fire, said a neighbour. And 31 stayed with the dead, said a poet.
`;

describe('npm run read -- --yaml', () => {
  it('writes files that name what the ledger has, say what is left, and can be imported once corrected', async () => {
    const db = await freshDatabase();
    const env = { INIT_CWD: folder, DATABASE_URL: db.url };
    await writeFile(path.join(folder, 'recall.txt'), RECALL);
    const args = ['recall.txt', '--language', 'en', '--publisher', 'The Moscow Times', '--yaml', 'made'];
    const { code, stdout } = await call('read', args, env);
    const file = path.join(folder, 'made/2031-12-03-a-recall-of-the-attack.yaml');
    expect(code).toBe(0);
    expect(stdout).toBe(`${file}: 2 figures, 2 records still to be named\n`);
    const text = await readFile(file, 'utf8');
    expect(text).toContain('# Left over: 31 (at ');
    expect(text).toContain('# killed: event: october-7-attack (');
    expect(text).toContain('publisher: moscow-times\n');
    expect(text).toMatch(/event: october-7-attack\n {4}population: everyone\n/);
    expect(text).toContain('- { label: an AFP tally, verb: COUNTS, organisation: afp }');
    expect(text).toContain('- { label: a neighbour, verb: SAYS, unnamed: ');
    const refused = await call('import', ['articles', 'made', '--yes'], env);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain(
      'is name-this-record, which is neither among the events of these files nor in the ledger',
    );
    await writeFile(
      file,
      text
        .replace('event: name-this-record', 'event: gaza-war')
        .replace('population: name-this-record', 'population: everyone'),
    );
    expect(await call('import', ['articles', 'made', '--yes'], env)).toMatchObject({ code: 0 });
    const claims = await db.prisma.claim.findMany({
      where: { article: { slug: '2031-12-03-a-recall-of-the-attack' } },
      orderBy: { position: 'asc' },
      select: { value: true, wording: true, event: { select: { slug: true } } },
    });
    expect(claims).toEqual([
      { value: 1234, wording: 'Around 1,234 people were killed', event: { slug: 'october-7-attack' } },
      { value: 71, wording: 'Some 71 guards were injured', event: { slug: 'gaza-war' } },
    ]);
    // Nobody's corrections are overwritten.
    const again = await call('read', args, env);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('the file exists already. Move it away, or name another folder.');
    expect(await readdir(path.join(folder, 'made'))).toHaveLength(1);
  });
});

describe('npm run read -- --yes', () => {
  it('opens candidates for curators, once', async () => {
    const db = await freshDatabase();
    const env = { INIT_CWD: folder, DATABASE_URL: db.url };
    const first = await call('read', ['ferry.txt', 'mixed/a.html', '--yes'], env);
    expect(first).toMatchObject({ code: 0, stdout: '2 texts opened: 5 candidates to decide on.\n' });
    const states = () =>
      db.prisma.candidate.findMany({ orderBy: { id: 'asc' }, select: { state: true, value: true, version: true } });
    const opened = await states();
    expect(opened.map(({ state, value }) => [state, value])).toEqual([
      ['OPEN', 12],
      ['OPEN', 40],
      ['OPEN', 8],
      ['OPEN', 2],
      ['OPEN', 7],
    ]);
    const actors = await db.prisma.revision.findMany({
      where: { entityType: 'READING' },
      orderBy: { sequence: 'asc' },
      select: { actor: true, reason: true, tokenId: true },
    });
    expect(actors).toEqual([
      { actor: 'reading of files', reason: 'ferry.txt', tokenId: null },
      { actor: 'reading of files', reason: 'mixed/a.html', tokenId: null },
    ]);
    const second = await call('read', ['ferry.txt', 'mixed/a.html', '--yes'], env);
    expect(second).toMatchObject({ code: 0, stdout: '2 texts opened: 5 candidates to decide on.\n' });
    expect(await states()).toEqual(opened);
  });
});

describe('npm run read -- --help', () => {
  it('ends with examples', async () => {
    const { code, stdout } = await read('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: npm run read -- [options] <paths...>\n');
    expect(stdout).toContain('\nExamples:\n  npm run read -- article.html\n');
  });
});
