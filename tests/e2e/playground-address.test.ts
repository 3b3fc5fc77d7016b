import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from '../support/in-browser.ts';
import {
  clickOnce,
  openTab,
  PATIENTLY,
  type PlaygroundServer,
  servePlayground,
  tabNames,
  textIn,
  untilShown,
} from '../support/playground.ts';

/** An address of the playground names a question, and opening the address shows it. */

describeInBrowser('the address of the playground', {}, () => {
  let server: PlaygroundServer;
  beforeAll(async () => {
    server = await servePlayground();
  });

  const EDITOR = '.graphiql-query-editor';
  const VARIABLES = '.graphiql-editor-tool';
  const MINE = 'query Mine($event: ID!) {\n  event(id: $event) {\n    name\n  }\n}';
  const addressOf = (query: string, variables?: object) =>
    `${server.url}?${new URLSearchParams({ query, ...(variables && { variables: JSON.stringify(variables) }) })}`;

  const namedIn = (page: Page) => new URL(page.url()).searchParams.get('query') ?? '';
  /** The open tab, once the address, the row of tabs and the editor agree on it. */
  async function shown(page: Page): Promise<string> {
    await untilShown(page);
    await expect.poll(async () => namedIn(page).startsWith(await textIn(page, EDITOR)), PATIENTLY).toBe(true);
    const name = await openTab(page);
    expect(namedIn(page)).toMatch(new RegExp(`(query|mutation) ${name}\\b`));
    return name;
  }
  async function write(page: Page, text: string): Promise<void> {
    await page.locator(`${EDITOR} .view-lines`).click();
    await page.keyboard.press('ControlOrMeta+A');
    // In one piece, so that the editor does not close brackets automatically.
    await page.keyboard.insertText(text);
  }

  it('names the tab that was clicked, once, and works with reload, back and forward', async () => {
    const { page, problems } = await server.visit();
    await clickOnce(page, 'TollInGaza');
    expect(await shown(page)).toBe('TollInGaza');
    expect((await page.reload())?.status()).toBe(200);
    expect(await shown(page)).toBe('TollInGaza');
    await page.goBack();
    expect(await shown(page)).toBe('KilledOn7October');
    await page.goForward();
    expect(await shown(page)).toBe('TollInGaza');
    await clickOnce(page, 'KnownOn31December2023');
    await clickOnce(page, 'WhoContradictsWhom');
    expect(await shown(page)).toBe('WhoContradictsWhom');
    await page.goBack();
    expect(await shown(page)).toBe('KnownOn31December2023');
    await page.reload();
    expect(await shown(page)).toBe('KnownOn31December2023');
    await page.goBack();
    expect(await shown(page)).toBe('TollInGaza');
    expect(await tabNames(page)).toHaveLength(8);
    expect(problems).toEqual([]);
  });

  it('names the mutation with its variables', async () => {
    const { page, problems } = await server.visit();
    await clickOnce(page, 'RecordClaim');
    expect(await shown(page)).toBe('RecordClaim');
    expect((await page.reload())?.headers()['content-type']).toBe('text/html; charset=utf-8');
    expect(await shown(page)).toBe('RecordClaim');
    expect(await textIn(page, VARIABLES)).toContain('"article": "moscow-times-2024-11-15"');
    expect(new URL(page.url()).searchParams.get('variables')).toContain('"draft": true');
    await expect.poll(() => isInView(page), PATIENTLY).toBe(true);
    expect(problems).toEqual([]);
  });

  /** Whether the open tab lies within the row of tabs, which scrolls. */
  const isInView = (page: Page) =>
    page.locator('.graphiql-tab[aria-selected="true"]').evaluate((tab) => {
      const [own, row] = [tab, tab.parentElement as Element].map((element) => element.getBoundingClientRect());
      return own !== undefined && row !== undefined && own.left >= row.left - 1 && own.right <= row.right + 1;
    });

  it('can be opened in another tab of the browser, and shared', async () => {
    const { page } = await server.visit();
    for (const name of ['WhoseWordsAllow1205', 'RecordClaim']) {
      await clickOnce(page, name);
      expect(await shown(page)).toBe(name);
    }
    const other = await page.context().newPage();
    await other.goto(page.url());
    expect(await shown(other)).toBe('RecordClaim');
    expect(await tabNames(other)).toEqual(await tabNames(page));
    const { page: elsewhere, problems } = await server.visit(page.url());
    expect(await shown(elsewhere)).toBe('RecordClaim');
    expect(await tabNames(elsewhere)).toEqual(await tabNames(page));
    expect(problems).toEqual([]);
  });

  it('with a custom question opens a tab for it, once', async () => {
    const { page } = await server.visit(addressOf(MINE, { event: 'gaza-war' }));
    expect(await shown(page)).toBe('Mine');
    expect(await textIn(page, VARIABLES)).toContain('gaza-war');
    await page.reload();
    expect(await shown(page)).toBe('Mine');
    expect((await tabNames(page)).filter((name) => name === 'Mine')).toHaveLength(1);
    await page.goto(addressOf(MINE, { event: 'october-7-attack' }));
    expect(await shown(page)).toBe('Mine');
    expect(await textIn(page, VARIABLES)).toContain('october-7-attack');
    expect((await tabNames(page)).filter((name) => name === 'Mine')).toHaveLength(2);
    await page.goBack();
    await untilShown(page);
    await expect.poll(() => textIn(page, VARIABLES), PATIENTLY).toContain('gaza-war');
  });

  it('follows what is typed without adding to the history', async () => {
    const { page } = await server.visit();
    await clickOnce(page, 'TollInGaza');
    expect(await shown(page)).toBe('TollInGaza');
    await write(page, 'query Typed { claims { totalCount } }');
    await expect.poll(() => namedIn(page), PATIENTLY).toBe('query Typed { claims { totalCount } }');
    await page.reload();
    expect(await shown(page)).toBe('Typed');
    expect(await tabNames(page)).toHaveLength(8);
    await page.goBack();
    expect(await shown(page)).toBe('KilledOn7October');
    await page.goForward();
    expect(await shown(page)).toBe('Typed');
  });

  it('brings back a tab that was closed', async () => {
    const { page } = await server.visit(addressOf(MINE, { event: 'gaza-war' }));
    await clickOnce(page, 'TollInGaza');
    expect(await shown(page)).toBe('TollInGaza');
    await page.locator('.graphiql-tab', { hasText: 'Mine' }).hover();
    await page.locator('.graphiql-tab', { hasText: 'Mine' }).getByLabel('Close Tab').click();
    await expect.poll(() => tabNames(page), PATIENTLY).not.toContain('Mine');
    // GraphiQL opens the tab on the left, no matter which one was closed.
    expect(await shown(page)).toBe('WhoContradictsWhom');
    await page.goBack();
    expect(await shown(page)).toBe('TollInGaza');
    await page.goBack();
    await expect.poll(() => openTab(page), PATIENTLY).toBe('Mine');
    expect(await shown(page)).toBe('Mine');
    expect(await textIn(page, VARIABLES)).toContain('gaza-war');
  });

  it('leaves out a question that is too long for it, which a reload keeps', async () => {
    const { page } = await server.visit();
    await page.click('.graphiql-tab-add');
    await write(page, `query Long { claims { totalCount } }${'\n# A line that makes it long.'.repeat(400)}`);
    await expect.poll(() => openTab(page), PATIENTLY).toBe('Long');
    expect(page.url()).toBe(server.url);
    await page.reload();
    await untilShown(page);
    expect(await openTab(page)).toBe('Long');
    await expect.poll(() => textIn(page, EDITOR), PATIENTLY).toContain('query Long');
  });

  it('with the id of a claim shows that claim too', async () => {
    const { page: reader } = await server.visit();
    const permalink = await reader.evaluate(async (url) => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ query: '{ claims(filter: { event: "gaza-war" }) { nodes { permalink } } }' });
      const response = await fetch(url, { method: 'POST', headers, body });
      return ((await response.json()) as { data: { claims: { nodes: { permalink: string }[] } } }).data.claims.nodes[0]
        ?.permalink;
    }, server.url);
    const { page, problems } = await server.visit(new URL(permalink ?? '', server.url).href);
    expect(await shown(page)).toBe('Claim');
    await expect.poll(() => textIn(page, '.graphiql-response'), PATIENTLY).toContain(`"version": 1`);
    expect(problems).toEqual([]);
  });

  it('contains no token, nor does the storage of the browser', async () => {
    const { page } = await server.visit();
    await clickOnce(page, 'RecordClaim');
    await page.locator('.graphiql-editor-tools button', { hasText: 'Headers' }).click();
    await page.locator('.graphiql-editor-tool .view-lines:visible').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText('{ "authorization": "Bearer attested_secret"');
    await expect
      .poll(() => page.locator('.graphiql-editor-tool .view-lines:visible').innerText(), PATIENTLY)
      .toContain('secret');
    await page.waitForTimeout(1_000);
    await page.reload();
    expect(await shown(page)).toBe('RecordClaim');
    const kept = await page.evaluate(() =>
      JSON.stringify([localStorage, sessionStorage, history.state, location.href]),
    );
    expect(kept).toContain('RecordClaim');
    expect(kept).not.toContain('secret');
  });
});
