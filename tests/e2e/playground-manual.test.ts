import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { schema } from '../../server/graphql/schema.ts';
import { describeInBrowser } from '../support/in-browser.ts';
import {
  keepPicture,
  PATIENTLY,
  type PlaygroundServer,
  servePlayground,
  textIn,
  writeWebp,
} from '../support/playground.ts';

/** The help of the playground: its documentation, and what the editor suggests while a query is written. */

const ORDER = ['filter', 'orderBy', 'knownBy', 'asRecordedOn', 'first', 'after', 'last', 'before'];

/** The question in the README's screenshot: its lines fit next to the answer on a narrow page. */
const PICTURED = `# Who contradicts whom about
# the attack of 7 October 2023?
query WhoContradictsWhom {
  series: seriesAbout(
    event: "october-7-attack"
    measure: KILLED
  ) {
    disagreements {
      nodes {
        verdict
        reason
      }
    }
  }
}`;

describeInBrowser('the playground', {}, () => {
  let server: PlaygroundServer;
  beforeAll(async () => {
    server = await servePlayground();
  });

  const openDocumentation = async (page: Page) => {
    await page.getByLabel('Show Documentation Explorer').click();
    const explorer = page.locator('.graphiql-doc-explorer');
    await explorer.getByText('Query', { exact: true }).waitFor();
    return explorer;
  };

  it('opens its documentation with the front page', async () => {
    const { page, problems } = await server.visit();
    const explorer = await openDocumentation(page);
    const headings = await explorer.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings).toEqual([...(schema.description ?? '').matchAll(/^## (.*)/gm)].map(([, heading]) => heading));
    const example = explorer.locator('pre');
    expect(await example.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), 'cut off').toBe(0);
    await keepPicture(page, 'documentation-front-page');
    await explorer.getByRole('heading', { name: 'Errors' }).scrollIntoViewIfNeeded();
    await keepPicture(page, 'documentation-errors');
    expect(problems).toEqual([]);
  });

  it('documents arguments in their order: filter, order, clocks, page', async () => {
    const { page, problems } = await server.visit();
    const explorer = await openDocumentation(page);
    await explorer.getByText('Query', { exact: true }).click();
    await explorer.getByRole('link', { name: 'claims', exact: true }).click();
    await expect
      .poll(() => explorer.locator('.graphiql-doc-explorer-argument-name').allInnerTexts(), PATIENTLY)
      .toEqual(ORDER);
    await keepPicture(page, 'documentation-arguments');
    expect(problems).toEqual([]);
  });

  it('suggests arguments in the same order during typing', async () => {
    const { page, problems } = await server.visit();
    await page.click('.graphiql-tab-add');
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText('{ claims() { totalCount } }');
    await page.waitForTimeout(500);
    await page.keyboard.press('Home');
    for (let i = 0; i < '{ claims('.length; i++) await page.keyboard.press('ArrowRight');
    const offered = page.locator('.suggest-widget.visible .monaco-list-row .label-name');
    await page.keyboard.press('Control+Space');
    await expect.poll(() => offered.allInnerTexts(), PATIENTLY).toEqual(ORDER);
    await keepPicture(page, 'completion');
    expect(await textIn(page, '.graphiql-query-editor')).toContain('{ claims() { totalCount } }');
    expect(problems).toEqual([]);
  });

  it('answers a question as the README shows it; UPDATE_README=1 takes the screenshot again', async () => {
    const address = `${server.url}?${new URLSearchParams({ query: PICTURED })}`;
    const viewport = { width: 960, height: 560 };
    const { page, problems } = await server.visit(address, { viewport, deviceScaleFactor: 2 });
    await page.getByLabel('Hide editor tools').click();
    await page.click('.graphiql-execute-button');
    const answer = () => textIn(page, '.graphiql-response');
    await expect.poll(answer, PATIENTLY).toContain('"verdict": "CONFLICTS"');
    expect((await answer()).replaceAll(/\s+/g, ' ')).toContain('one allows 1,401 or more, the other exactly 1,205,');
    await page.mouse.move(0, 0);
    await page.waitForTimeout(1_000); // The editors fade new text in.
    await keepPicture(page, 'readme');
    if (process.env['UPDATE_README']) await writeWebp(page, 'docs/playground.webp');
    expect(problems).toEqual([]);
  });
});
