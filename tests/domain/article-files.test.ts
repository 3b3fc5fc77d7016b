import { execFileSync } from 'node:child_process';
import { mkdir, symlink, truncate } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readGiven } from '../../server/domain/files/given.ts';
import { sortByNeeds } from '../../server/domain/files/order.ts';
import { article, claim, folderOf, put } from '../support/article-files.ts';

const text = `${stringify(article('a'))}...\n`;
const read = async (content: unknown) => readGiven([path.join(await folderOf({ 'a.yaml': content }), 'a.yaml')], '/');

describe('reads', () => {
  it.each<[string, string | Buffer]>([
    ['a plain file', text],
    ['a file with a byte order mark', `\ufeff${text}`],
    ['a file with Windows line endings', text.replaceAll('\n', '\r\n')],
    ['a file with comments and a directive', `%YAML 1.2\n---\n# a comment\n${text}`],
    ['a file with an unused anchor', text.replace('language: en', 'language: &language en')],
  ])('%s', async (_what, content) => {
    const { articles, registry } = await read(content);
    expect(registry).toEqual([]);
    expect(articles.map(({ data }) => [data.slug, data.language, data.claims.length])).toEqual([['a', 'en', 2]]);
  });

  it('a folder with registry/ and articles/, one of the two, or files directly, each file once', async () => {
    const folder = await folderOf({
      'registry/places.yaml': { places: [{ slug: 'p', name: 'P' }] },
      'articles/a.yaml': text,
    });
    const names = async (...paths: string[]) => {
      const { articles, registry } = await readGiven(paths, folder);
      return [...registry, ...articles].map(({ name }) => name);
    };
    expect(await names('.')).toEqual(['registry/places.yaml', 'articles/a.yaml']);
    expect(await names(folder)).toEqual([`${folder}/registry/places.yaml`, `${folder}/articles/a.yaml`]);
    expect(await names('articles', './articles/a.yaml', folder)).toEqual([
      `${folder}/registry/places.yaml`,
      `${folder}/articles/a.yaml`,
    ]);
  });

  it('a registry file by its content, whatever folder it is in', async () => {
    const folder = await folderOf({
      'articles/who.yaml': { people: [{ slug: 'p', name: 'P' }] },
      'registry/none.yaml': '{}\n...\n',
    });
    const { articles, registry } = await readGiven([folder], '/');
    expect([articles.length, registry.length]).toEqual([0, 2]);
  });
});

describe('what is refused, with file and line', () => {
  it.each<[string, string | Buffer, RegExp]>([
    ['NUL', text.replace('language: en', 'language: e\0n'), /a\.yaml:4: is not text: it holds a NUL character\.$/],
    [
      'NUL, written as an escape',
      text.replace('language: en', 'language: "e\\0n"'),
      /a\.yaml:4: language must be a BCP 47 tag/,
    ],
    [
      'one half of a surrogate pair',
      text.replace(/headline: .*/, 'headline: "\\uD83D"'),
      /a\.yaml:3: headline must be valid Unicode, but contains half of a surrogate pair\.$/,
    ],
    [
      'bytes that are not UTF-8',
      Buffer.concat([Buffer.from('\ufeffslug: a\n# \ufffd\nurl: '), Buffer.from([0xe9]), Buffer.from('\n...\n')]),
      /a\.yaml:3: is not UTF-8\.$/,
    ],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le'), /a\.yaml:1: is not text: it holds a NUL character\.$/],
    ['an empty file', '', /a\.yaml:1: is not complete: the last line must be "\.\.\."\.$/],
    ['a truncated file', text.slice(0, -5), /a\.yaml:\d+: is not complete/],
    ['a file with only the end marker', '...\n', /a\.yaml:1: must be of type object\.$/],
    ['a list', '- slug: a\n...\n', /a\.yaml:1: must be of type object\.$/],
    ['a file that is not YAML', text.replace('claims:', 'claims: ['), /a\.yaml:\d+: is not YAML: /],
    [
      'a duplicate key',
      text.replace('language: en', 'language: en\nlanguage: en'),
      /a\.yaml:5: is not YAML: Map keys must be unique\.$/,
    ],
    ['a key that is not a word', text.replace('language: en', 'language: en\n? [a]\n: b'), /a\.yaml:5: is not YAML: /],
    [
      'two documents',
      `${text.replace('...\n', '---\n')}${text}`,
      /a\.yaml:\d+: is not YAML: Source contains multiple documents/,
    ],
    [
      'an alias',
      text.replace('language: en', 'language: &a en\nnote: *a'),
      /a\.yaml:5: has an alias, \*a: write out its value\.$/,
    ],
    ['exponential aliases', `a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n${text}`, /a\.yaml:2: has an alias, \*a/],
    ['a tag', text.replace('language: en', 'language: !!binary ZW4='), /a\.yaml:4: language must be of type string\.$/],
    [
      'an unknown tag',
      text.replace('language: en', 'language: !en en'),
      /a\.yaml:4: is not YAML: Unresolved tag: !en\.$/,
    ],
    ['endlessly nested lists', `${'['.repeat(100_000)}\n...\n`, /a\.yaml:1: is not YAML: it is nested too deeply\.$/],
    [
      'a merge key',
      text.replace('language: en', 'language: en\n<<: { note: x }'),
      /a\.yaml:1: has an unknown field: <<\.$/,
    ],
    [
      'a key named __proto__',
      text.replace('language: en', 'language: en\n__proto__: { note: x }'),
      /a\.yaml:1: has an unknown field: __proto__\.$/,
    ],
    [
      'NaN as a number',
      text.replace('value: 100', 'value: .nan'),
      /a\.yaml:12: claims\[0\]\.value must be of type number/,
    ],
    [
      'a slug other than the file name',
      text.replace('slug: a', 'slug: b'),
      /a\.yaml:1: slug must be the file's name: rename the file to b\.yaml\.$/,
    ],
  ])('%s', async (_what, content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });

  it('every wrong file, with one line for each', async () => {
    const folder = await folderOf({
      'a.yaml': 'x',
      'b.yaml': article('c'),
      'd.yaml': article('d'),
      'e.yaml': { people: [{}] },
    });
    await expect(readGiven(['.'], folder)).rejects.toThrow(
      /^a\.yaml:1: is not complete.*\ne\.yaml:2: people\[0\]\.slug is missing\.\nb\.yaml:1: slug must be the file's name: rename the file to c\.yaml\.$/,
    );
  });

  it('one record in two files, and one URL in two articles', async () => {
    const url = 'https://example.org/x';
    const folder = await folderOf({
      'a.yaml': article('a', { url }),
      'b.yaml': article('b', { url }),
      'p.yaml': { people: [{ slug: 'p', name: 'P' }] },
      'q.yaml': {
        people: [
          { slug: 'o', name: 'O' },
          { slug: 'p', name: 'P' },
        ],
      },
    });
    await expect(readGiven(['a.yaml', 'b.yaml'], folder)).rejects.toThrow(
      `b.yaml:2: url is used twice: ${url} is already in a.yaml.`,
    );
    await expect(readGiven(['p.yaml', 'q.yaml'], folder)).rejects.toThrow(
      'q.yaml:4: people[1].slug is used twice: p is already in p.yaml.',
    );
  });

  it('anything that is not a readable file', async () => {
    const folder = await folderOf({ 'empty/notes.txt': 'x', 'yml/a.yml': text, 'articles/a.yaml': text });
    await mkdir(path.join(folder, 'dir.yaml'));
    await symlink('loop.yaml', path.join(folder, 'loop.yaml'));
    await put(path.join(folder, 'huge.yaml'), '');
    await truncate(path.join(folder, 'huge.yaml'), 20_000_001);
    execFileSync('mkfifo', [path.join(folder, 'pipe.yaml')]);
    const refusal = (...paths: string[]) => expect(readGiven(paths, folder)).rejects;
    await refusal('nowhere').toThrow('nowhere: cannot be read (ENOENT).');
    await refusal('empty').toThrow('empty: the folder contains no file that ends in .yaml.');
    await refusal('yml').toThrow('yml/a.yml: the name must end in .yaml.');
    await refusal('loop.yaml').toThrow('loop.yaml: cannot be read (ELOOP).');
    await refusal('articles/a.yaml/x').toThrow('articles/a.yaml/x: cannot be read (ENOTDIR).');
    await refusal('huge.yaml').toThrow('huge.yaml: has 20000001 bytes, but at most 20000000 are read.');
    await refusal('pipe.yaml').toThrow('pipe.yaml: is not a file.');
    await refusal('.').toThrow(
      'dir.yaml: is not a file.\nhuge.yaml: has 20000001 bytes, but at most 20000000 are read.\nloop.yaml: the file cannot be read (ELOOP).\npipe.yaml: is not a file.',
    );
  });

  it.skipIf(process.getuid?.() === 0)('a file that this user may not read', async () => {
    const folder = await folderOf({ 'a.yaml': text });
    execFileSync('chmod', ['000', path.join(folder, 'a.yaml')]);
    await expect(readGiven(['a.yaml'], folder)).rejects.toThrow('a.yaml: the file cannot be read (EACCES).');
  });

  it('a claim beyond the limits of the format', async () => {
    const long = 'x'.repeat(10_001);
    await expect(read(article('a', { claims: [claim('x', { note: long })] }))).rejects.toThrow(
      /claims\[0\]\.note must have at most 2,000 characters/,
    );
    await expect(
      read(article('a', { claims: [claim('x', { value: 2 ** 31, wording: String(2 ** 31) })] })),
    ).rejects.toThrow(/a\.yaml:\d+: claims\[0\]\.value must be/);
  });
});

describe('the order of files', () => {
  const order = (needs: Record<string, string[]>) => sortByNeeds(Object.keys(needs), (item) => needs[item] as string[]);
  it('is the given one, except that dependencies come first and circles stay together', () => {
    expect(order({ a: [], b: [], c: [] })).toEqual([['a'], ['b'], ['c']]);
    expect(order({ a: ['b'], b: ['c'], c: [] })).toEqual([['c'], ['b'], ['a']]);
    expect(order({ a: ['c'], b: [], c: ['b'] })).toEqual([['b'], ['c'], ['a']]);
    expect(order({ a: ['c'], b: ['a'], c: ['b'], d: ['a'] })).toEqual([['a', 'b', 'c'], ['d']]);
    expect(order({ a: ['b', 'd'], b: ['a'], c: ['d'], d: ['c'] })).toEqual([
      ['c', 'd'],
      ['a', 'b'],
    ]);
    expect(order({ a: ['a'] })).toEqual([['a']]);
  });

  it('can handle a chain of all files', () => {
    const count = 20_000;
    const items = Array.from({ length: count }, (_, i) => i);
    const groups = sortByNeeds(items, (i) => (i + 1 < count ? [i + 1] : []));
    expect(groups.flat()).toEqual(items.toReversed());
  });
});
