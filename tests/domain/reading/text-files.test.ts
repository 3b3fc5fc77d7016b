import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { listTextFiles, readFileText } from '../../../server/cli/text-files.ts';
import { scratchFolder } from '../../support/scratch.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const unknown = { language: null, publishedOn: null, publisher: null, url: null };

describe('the files of texts', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await scratchFolder('texts');
    await mkdir(path.join(folder, 'deep/deeper'), { recursive: true });
    await mkdir(path.join(folder, 'empty'));
    const names = ['b.txt', 'a.HTML', 'notes.yaml', 'deep/c.md', 'deep/deeper/d.htm', 'no-ending'];
    for (const name of names) await writeFile(path.join(folder, name), '12 dead');
  });

  it('are those of a folder and of the folders in it, by their endings', async () => {
    const found = await listTextFiles(['.'], folder);
    expect(found.map((file) => path.relative(folder, file))).toEqual([
      'a.HTML',
      'b.txt',
      'deep/c.md',
      'deep/deeper/d.htm',
    ]);
  });

  it('may have any ending if they are named, and count once', async () => {
    const found = await listTextFiles(['no-ending', './b.txt', 'b.txt', 'deep'], folder);
    expect(found.map((file) => path.relative(folder, file))).toEqual([
      'no-ending',
      'b.txt',
      'deep/c.md',
      'deep/deeper/d.htm',
    ]);
  });

  it.each([
    ['missing.txt', 'missing.txt: the file cannot be read (ENOENT).'],
    ['empty', 'empty: the folder contains no texts. They end in .txt, .text, .md, .markdown, .html, .htm, .xhtml.'],
  ])('are refused: %s', async (name, message) => {
    await expect(listTextFiles([name], folder)).rejects.toThrow(message);
  });
});

describe('a file with a text', () => {
  it('is read as it is, without its byte order mark', () => {
    expect(readFileText(bytes('\uFEFF12 dead\r\n'), 'a.txt')).toEqual({ ...unknown, text: '12 dead\r\n' });
  });

  it('may be in UTF-16', () => {
    const utf16 = new Uint8Array(Buffer.from('\uFEFF12 жертв', 'utf16le'));
    expect(readFileText(utf16, 'a.txt').text).toBe('12 жертв');
    expect(readFileText(new Uint8Array(Buffer.from(utf16).swap16()), 'a.txt').text).toBe('12 жертв');
  });

  it('may be a page in the encoding that it declares', () => {
    const page = '<html><meta charset="windows-1251"><body><p>12 \xe6\xe5\xf0\xf2\xe2</p></body></html>';
    expect(readFileText(new Uint8Array(Buffer.from(page, 'latin1')), 'a.html').text).toBe('12 жертв');
  });

  it.each([
    ['a.txt', [0xe6, 0xe5, 0xf0], 'a.txt: is not text in UTF-8.'],
    ['a.html', [...bytes('<meta charset="no-such">'), 0xe6], 'a.html: is not text in UTF-8.'],
    ['a.html', [...bytes('<html></html>')], 'a.html: The page contains no article.'],
  ])('is refused: %s %j', (name, list, message) => {
    expect(() => readFileText(new Uint8Array(list), name)).toThrow(message);
  });

  it('is a page by its ending or its first tag', () => {
    for (const [name, html] of [
      ['a.htm', '<p>12 dead</p>'],
      ['a.txt', '<!DOCTYPE html><p>12 dead</p>'],
      ['no-ending', '\n <html lang="en"><p>12 dead</p>'],
    ] as const)
      expect(readFileText(bytes(html), name).text).toBe('12 dead');
    expect(readFileText(bytes('<p> is a tag, 12 dead'), 'a.txt').text).toBe('<p> is a tag, 12 dead');
  });

  it('may begin with front matter, which says what it is', () => {
    const text =
      '---\ntitle: "Ferry: 12 dead"\ndate: 2024-03-05T10:00:00Z\nlang: en-GB\nsite: Example Times\nurl: https://example.org/a\n---\nAt least 12 people drowned.\n';
    expect(readFileText(bytes(text), 'a.md')).toEqual({
      text: '# Ferry: 12 dead\n\nAt least 12 people drowned.\n',
      language: 'en-GB',
      publishedOn: '2024-03-05',
      publisher: 'Example Times',
      url: 'https://example.org/a',
    });
  });

  it.each([
    [
      'a title that the text has',
      '---\ntitle: 12 dead\n---\n# 12 dead\n\nText',
      { ...unknown, text: '# 12 dead\n\nText' },
    ],
    ['days and addresses that are none', '---\ndate: 2024-13-45\nurl: here\n---\nText', { ...unknown, text: 'Text' }],
    ['something else than fields', '---\n- 12\n---\nText', { ...unknown, text: 'Text' }],
    ['broken YAML', '---\na: [\n---\nText', { ...unknown, text: 'Text' }],
    ['a line and no end', '---\n12 dead', { ...unknown, text: '---\n12 dead' }],
  ])('with front matter with %s', (_what, text, expected) => {
    expect(readFileText(bytes(text), 'a.md')).toEqual(expected);
  });
});
