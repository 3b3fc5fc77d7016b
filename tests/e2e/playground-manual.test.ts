import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executablePath, howToGetOne } from '../support/browser.ts';
import { keepPicture, type PlaygroundServer, servePlayground, textIn } from '../support/playground.ts';

/** What the playground says about the API: its documentation, and what the editor offers while a query is written. */

const ORDER = ['filter', 'orderBy', 'knownBy', 'asRecordedOn', 'first', 'after', 'last', 'before'];

it.skipIf(executablePath)(howToGetOne, ({ skip }) => skip());

describe.skipIf(!executablePath)('the playground', () => {
  let server: PlaygroundServer;
  beforeAll(async () => {
    server = await servePlayground();
  });
  afterAll(() => server?.close());

  const PATIENTLY = { timeout: 20_000 };
  const openDocumentation = async (page: Page) => {
    await page.getByLabel('Show Documentation Explorer').click();
    const explorer = page.locator('.graphiql-doc-explorer');
    await explorer.getByText('Query', { exact: true }).waitFor();
    return explorer;
  };

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

  it('offers arguments in the same order while one writes', async () => {
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
});
