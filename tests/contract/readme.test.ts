import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { questions } from '../../server/playground/page.ts';
import { type Answer, testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';

/** The README's answers are those the questions of the playground get. UPDATE_README=1 writes them anew. */

const { ask } = testApi(await freshDatabase());

const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const count = (n: number) => n.toLocaleString('en-GB');
const allowed = ({ low, high }: Answer) =>
  low === high && low !== null
    ? count(low)
    : high === null
      ? `${count(low)} or more`
      : `${count(low)} to ${count(high)}`;
const date = (day: Answer) =>
  day.earliest === day.latest ? day.earliest : `${day.earliest} … ${day.latest ?? ''}`.trim();
const said = (claim: Answer) => claim.origin.label ?? "the article's own voice";

const answers: ((data: Answer) => string)[] = [
  ({ claims }) =>
    table(
      ['the words', 'allow', 'on the word of', 'in'],
      claims.nodes.map((c: Answer) => [
        `“${c.wording}”`,
        allowed(c.interval),
        c.attributions.map((link: Answer) => link.label).join(' ← ') || "the article's own voice",
        `${c.article.publisher?.name ?? 'an unnamed medium'}, ${date(c.article.publishedOn)}`,
      ]),
    ),
  ({ event }) =>
    table(
      ['as of', 'the words', 'the label', 'taken for', 'caveats'],
      event.claims.nodes.map((c: Answer) => [
        date(c.asOf),
        `“${c.wording}”`,
        c.attributions.map((link: Answer) => link.label).join(' ← '),
        c.attributions
          .map((link: Answer) => `${link.organisation.name}${link.basis === 'INFERRED' ? ' (inferred)' : ''}`)
          .join(' ← '),
        c.caveats.join(', ').toLowerCase().replaceAll('_', ' '),
      ]),
    ),
  ({ claims }) =>
    table(
      ['what', 'the words', 'whom', 'on the word of', 'published'],
      claims.nodes.map((c: Answer) => [
        c.measure.toLowerCase().replaceAll('_', ' '),
        `“${c.wording}”`,
        c.population.name,
        said(c),
        date(c.article.publishedOn),
      ]),
    ),
  ({ allow, contradict }) =>
    table(
      ['1,205', 'the words', 'allow', 'on the word of'],
      [
        ...allow.nodes.map((c: Answer) => ['allowed', c]),
        ...contradict.nodes.map((c: Answer) => ['contradicted', c]),
      ].map(([verdict, c]) => [verdict, `“${c.wording}”`, allowed(c.interval), said(c)]),
    ),
  ({ search }) =>
    table(
      ['what', 'the words', 'when', 'on the word of', 'in'],
      search.nodes[0].statuses.nodes.map((s: Answer) => [
        s.status.toLowerCase().replaceAll('_', ' '),
        `“${s.wording}”`,
        date(s.asOf),
        s.attributions.map((link: Answer) => link.label).join(' ← ') || "the article's own voice",
        s.article.slug,
      ]),
    ),
];

describe('the answers of the README', async () => {
  let readme = await readFile('README.md', 'utf8');
  it.each(questions.map(({ name, document }, i) => [name, document, i] as const))('%s', async (_name, document, i) => {
    const block = `<!-- answer ${i + 1} -->\n${answers[i]?.(await ask(document))}\n<!-- end -->`;
    if (process.env['UPDATE_README']) {
      readme = readme.replace(new RegExp(`<!-- answer ${i + 1} -->[\\s\\S]*?<!-- end -->`), () => block);
      await writeFile('README.md', readme);
    }
    expect(readme).toContain(block);
  });

  it('the query that it prints can be asked as it stands', async () => {
    const [, query] = /```graphql\n([\s\S]*?)```/.exec(readme) ?? [];
    expect((await ask(query as string)).claims.nodes).toHaveLength(4);
  });

  it('has a heading for each question of the playground', () => {
    for (const { document } of questions) {
      const asked = document.split('\n#\n')[0]?.replaceAll(/^# /gm, '').replaceAll('\n', ' ').slice(0, 40) as string;
      expect(readme).toContain(`. ${asked}`);
    }
  });
});
