import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../server/graphql/schema.ts';

/** The Markdown pages of the repository: links work, every page can be reached from the README, and queries are valid. */

const pages = globSync('**/*.md', { exclude: ['**/node_modules', '**/.*'] });
const read = (page: string) => readFileSync(page, 'utf8');
const blocksOf = (page: string, language: string) =>
  [...read(page).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, code]) => code as string,
  );

/** Returns the text of a page without its code, in which brackets are not links. */
const proseOf = (page: string) =>
  read(page)
    .replaceAll(/^ *```[\s\S]*?^ *```$/gm, '')
    .replaceAll(/`[^`\n]*`/g, (code) => code.replaceAll(/[[\]()#<>]/g, ' '));

/** Returns the targets of the links and pictures of a page, except those on other sites. */
const linksOf = (page: string) =>
  [...proseOf(page).matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)$/gm)]
    .map(([, inline, reference]) => inline ?? (reference as string))
    .filter((link) => !/^(https?|mailto):/.test(link));

/** Returns the anchors that GitHub gives to the headings of a page. */
function anchorsOf(page: string): string[] {
  const seen = new Map<string, number>();
  const headings = read(page)
    .replaceAll(/^ *```[\s\S]*?^ *```$/gm, '')
    .matchAll(/^#{1,6} (.*)$/gm);
  return [...headings].map(([, heading]) => {
    const words = (heading as string).replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = words
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-');
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return times === 0 ? anchor : `${anchor}-${times}`;
  });
}

/** Returns what is wrong with a link, or undefined if it works. */
function faultOf(page: string, link: string): string | undefined {
  const [file = '', anchor] = link.split('#');
  const target = path.join(path.dirname(page), decodeURIComponent(file));
  const found = file === '' ? page : target;
  if (!existsSync(found)) return `${link}: there is no ${found}`;
  if (anchor === undefined || !found.endsWith('.md')) return undefined;
  return anchorsOf(found).includes(anchor) ? undefined : `${link}: ${found} has no heading #${anchor}`;
}

describe.each(pages)('%s', (page) => {
  it('has links that work', () => {
    expect(linksOf(page).flatMap((link) => faultOf(page, link) ?? [])).toEqual([]);
  });

  it('has queries that are valid in the schema', () => {
    for (const query of blocksOf(page, 'graphql')) expect(validate(schema, parse(query)), query).toEqual([]);
  });
});

describe('the check of links', () => {
  it.each([
    ['docs/nothing.md', 'docs/nothing.md: there is no docs/nothing.md'],
    ['docs/writing.md#a-tokn', 'docs/writing.md#a-tokn: docs/writing.md has no heading #a-tokn'],
    ['#nowhere', '#nowhere: README.md has no heading #nowhere'],
    ['docs/writing.md#a-token', undefined],
    ['data/', undefined],
  ])('finds for %s in the README: %s', (link, fault) => expect(faultOf('README.md', link)).toBe(fault));

  it('finds the links of the README', () => {
    expect(linksOf('README.md')).toEqual(
      expect.arrayContaining(['docs/playground.webp', 'docs/questions.md', 'LICENSE']),
    );
  });
});

it('the README links to every page', () => {
  const reached = new Set(linksOf('README.md'));
  for (const page of globSync('docs/*.md')) expect(reached).toContain(page);
});

it('the page on operating lists every configuration variable with its default', () => {
  const [, table] = /^## Configuration\n([\s\S]*?)^## /m.exec(read('docs/operating.md')) as RegExpExecArray;
  const rows = [...(table as string).matchAll(/^\| `(\w+)` \| (?:`([^`]+)`|none) \|/gm)];
  const source = readFileSync('server/config.ts', 'utf8');
  const variables = [...source.matchAll(/env\['(\w+)'\](?: \|\| '([^']*)')?/g)];
  const named = (found: RegExpMatchArray[]) => Object.fromEntries(found.map(([, name, value]) => [name, value ?? '']));
  expect(named(rows)).toEqual(named(variables));
});
