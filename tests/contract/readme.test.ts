import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importCurated, readCurated } from '../../server/domain/files/import-curated.ts';
import { questions } from '../../server/playground/page.ts';
import { type Answer, testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';

/**
 * The README, and the answers in docs/questions.md, which must match the answers to the questions of the playground.
 * UPDATE_README=1 rewrites the answers.
 */

const PAGE = 'docs/questions.md';

const db = await freshDatabase('empty');
await importCurated(db.prisma, await readCurated(path.resolve('data')));
const { ask } = testApi(db);
/** The frozen ledger. Its answers do not depend on what is in `data/`. */
const frozen = testApi(await freshDatabase());

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

const portion = ({ count: of, share }: Answer) => `${of} (${Math.round(share * 100)} %)`;

/** The series that two of the questions are about, as the page names it. */
const COUNTED = {
  killed: 'killed',
  taken: 'taken hostage',
  killedRussians: 'Russian citizens killed',
  missingRussians: 'Russian citizens missing',
};
const KNOWN = {
  killedInTheAttack: 'killed in the attack',
  takenHostage: 'taken hostage',
  heldHostage: 'held hostage',
  killedInGaza: 'killed in Gaza',
};

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
  (data) =>
    table(
      ['of', 'claims, origins', 'verdict', 'why'],
      Object.entries(COUNTED).flatMap(([name, counted]) => {
        const { points, origins, disagreements } = data[name];
        return disagreements.nodes.map((d: Answer, i: number) => [
          i === 0 ? counted : '',
          i === 0 ? `${points.totalCount}, ${origins.totalCount}` : '',
          d.verdict.toLowerCase(),
          d.reason,
        ]);
      }),
    ),
  ({ seriesAbout: series }) =>
    [
      table(
        ['as of', 'the words', 'allow', 'the label', 'caveats'],
        series.points.nodes.map(({ asOf, interval, claim }: Answer) => [
          date(asOf),
          `“${claim.wording}”`,
          allowed(interval),
          claim.attributions
            .map(({ label, basis }: Answer) => `${label}${basis === 'INFERRED' ? ' (identity inferred)' : ''}`)
            .join(' ← '),
          claim.caveats.join(', ').toLowerCase().replaceAll('_', ' '),
        ]),
      ),
      `${series.points.totalCount} claims from ${series.origins.totalCount} origins: ${series.origins.nodes
        .map(({ origin, claims, ties }: Answer) => {
          const tied = ties.map((tie: Answer) => `its ${tie.kind.toLowerCase()} is ${tie.origin.organisation.name}`);
          return `${claims.totalCount} from ${origin.organisation.name} (${tied.join(', ')})`;
        })
        .join(', ')}. On 15 November 2023 they allow ${allowed(series.band[0])}. Not mixed in: ${series.parts.nodes
        .map(({ population, points }: Answer) => `${population.name} (“${points.nodes[0].claim.wording}”)`)
        .join(', ')}.`,
    ].join('\n\n'),
  (data) =>
    table(
      ['', 'the words', 'on the word of', 'published', 'together they allow', 'disagreements'],
      Object.entries(KNOWN).flatMap(([name, known]) => {
        const { points, band, disagreements } = data[name];
        return points.nodes.map(({ claim }: Answer, i: number) => [
          i === 0 ? known : '',
          `“${claim.wording}”`,
          said(claim),
          date(claim.article.publishedOn),
          i === 0 ? allowed(band[0]) : '',
          i === 0 ? `${disagreements.nodes.length || 'none'}` : '',
        ]);
      }),
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
  ({ attributionStatistics: { groups, total } }) =>
    [
      table(
        ['publisher', 'claims', 'named source', 'own voice', 'with a caveat', 'at second hand'],
        groups.nodes.map((g: Answer) => [
          g.publisher?.name ?? 'not known',
          `${g.claims}`,
          ...[g.namedSource, g.ownVoice, g.withCaveat, g.secondHand].map(portion),
        ]),
      ),
      `The labels used for one ministry: ${total.labels.nodes
        .filter(({ organisation }: Answer) => organisation?.name === 'Ministry of Health in Gaza')
        .map(({ label, count: times }: Answer) => `“${label}” (${times})`)
        .join(', ')}.`,
    ].join('\n\n'),
];

/** Returns what the README says about `data/`. */
async function holdings(): Promise<string> {
  const { articles, claims } = await ask('{ articles { totalCount } claims { totalCount } }');
  return `It holds ${claims.totalCount} figures from ${articles.totalCount} news articles`;
}

/** Compares parts of a page with what they should be, after replacing them if that was requested. */
async function hold(file: string, parts: [pattern: RegExp, text: string][]): Promise<void> {
  let page = await readFile(file, 'utf8');
  if (process.env['UPDATE_README']) {
    for (const [pattern, text] of parts) page = page.replace(pattern, () => text);
    await writeFile(file, page);
  }
  expect(parts.map(([pattern]) => pattern.exec(page)?.[0])).toEqual(parts.map(([, text]) => text));
}

it('the README and the answers to the seven questions match data/', async () => {
  const blocks = questions.map(async ({ document }, i): Promise<[pattern: RegExp, text: string]> => {
    const block = `<!-- answer ${i + 1} -->\n${answers[i]?.(await ask(document))}\n<!-- end -->`;
    return [new RegExp(`<!-- answer ${i + 1} -->[\\s\\S]*?<!-- end -->`), block];
  });
  await hold('README.md', [[/It holds \d+ figures from \d+ news articles/, await holdings()]]);
  await hold(PAGE, await Promise.all(blocks));
});

describe('the README', async () => {
  const readme = await readFile('README.md', 'utf8');

  it('fits on one screen, with a picture of an answer', async () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(60);
    const [, alternative, file = ''] = /!\[([^\]]+)\]\(([^)]+)\)/.exec(readme) ?? [];
    expect(alternative).toContain('Who contradicts whom');
    const picture = await readFile(file);
    expect(picture.length).toBeLessThan(150_000);
    expect(picture.subarray(8, 12).toString()).toBe('WEBP');
  });

  it('has two commands, and CI runs them on a fresh clone', async () => {
    const blocks = [...readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block]) => block as string);
    const commands = blocks.flatMap((block) => block.trim().split('\n')).map((line) => line.split('#')[0]?.trim());
    expect(commands).toEqual(['npm ci', 'npm start']);
    const ci = await readFile('.ci/run', 'utf8');
    expect(ci).toMatch(/^ *git clone -q \. /m);
    expect(ci).toMatch(/start_from_clone nobody npm ci;/);
    expect(ci).toMatch(/PORT=0 npm start\)/);
  });

  it('says that it takes no side, and names the licences', () => {
    expect(readme).toContain('It takes no side and picks no number.');
    expect(readme).toMatch(/\[MIT licence\]\(LICENSE\)[\s\S]*\[CC BY 4\.0\]\(data\/LICENSE\)/);
  });
});

describe('the page of the seven questions', async () => {
  const page = await readFile(PAGE, 'utf8');

  it('every printed query can be sent as it is', async () => {
    const printed = [...page.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query]) => query as string);
    const [first, second, ...others] = printed;
    expect((await frozen.ask(first as string)).claims.nodes).toHaveLength(4);
    expect((await frozen.ask(second as string)).seriesAbout).toMatchObject({
      points: { totalCount: 4 },
      origins: { totalCount: 4 },
    });
    expect(others).toEqual([]);
  });

  it('so can the query about one claim in docs/data-sets.md', async () => {
    const [, query = ''] = /```graphql\n([\s\S]*?)```/.exec(await readFile('docs/data-sets.md', 'utf8')) ?? [];
    const { claims } = await frozen.ask(
      '{ claims(filter: { event: "gaza-war", consistentWith: 40691, quantifier: AT_LEAST }) { nodes { id } } }',
    );
    expect(claims.nodes).toHaveLength(1);
    expect((await frozen.ask(query, { claim: claims.nodes[0].id })).reconcile.days).toEqual({ nodes: [] });
  });

  it('has a heading for each question of the playground, and links to its text', () => {
    for (const { name, document } of questions) {
      const asked = document.split('\n#\n')[0]?.replaceAll(/^# /gm, '').replaceAll('\n', ' ').slice(0, 40) as string;
      expect(page).toContain(`. ${asked}`);
      expect(page).toContain(`[The query](../server/playground/questions/${name}.graphql)`);
    }
  });
});
