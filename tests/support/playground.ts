import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { makeRequestListener } from '../../server/app.ts';
import { testApi } from './api.ts';
import { launchOptions } from './browser.ts';
import { freshDatabase } from './database.ts';
import { afterTests, atEnd } from './endings.ts';
import { listen, shut } from './listen.ts';

/** The playground in a browser, as a first-time visitor sees it. */
export interface Visit {
  readonly page: Page;
  /** Errors of the page. There should be none. */
  readonly problems: readonly string[];
}

/** The screen of a visitor; by default a laptop in light colours. */
export type VisitOptions = BrowserContextOptions & {
  readonly viewport?: { readonly width: number; readonly height: number };
};

export interface PlaygroundServer {
  readonly url: string;
  /** Opens an address in a browser that remembers no earlier visit. The page is there until the test is done. */
  visit(address?: string, options?: VisitOptions): Promise<Visit>;
}

/** A page loads 9 MB of scripts, and the machine may be busy. */
export const PATIENTLY = { timeout: 20_000 };

/** The screen size of most laptops. */
export const LAPTOP = { width: 1280, height: 800 };

/** Serves the curated articles and starts the browser, until the test file is done. */
export async function servePlayground(): Promise<PlaygroundServer> {
  const { app } = testApi(await freshDatabase());
  const server = createServer(makeRequestListener(app));
  const url = `${await listen(server)}/graphql`;
  const browser = await chromium.launch(launchOptions);
  atEnd(async () => {
    await browser.close();
    await shut(server);
  });
  // A page that has already run the scripts opens the playground at a third of the cost, so pages are used again.
  const unused = new Map<string, Page[]>();
  const used: (readonly [key: string, page: Page])[] = [];
  afterTests(async () => {
    for (const [key, page] of used.splice(0)) {
      await forgetVisit(page, new URL('/health', url).href);
      unused.set(key, [...(unused.get(key) ?? []), page]);
    }
  });
  return {
    url,
    async visit(address = url, { viewport = LAPTOP, colorScheme = 'light', ...options } = {}) {
      const key = JSON.stringify(options);
      const page = unused.get(key)?.pop() ?? (await (await browser.newContext(options)).newPage());
      used.push([key, page]);
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const problems: string[] = [];
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
      page.on('pageerror', (error) => problems.push(String(error)));
      await page.goto(address);
      await untilShown(page);
      return { page, problems };
    },
  };
}

/**
 * Leaves a page as if it had just been opened: alone, without listeners, and without anything in the browser's storage.
 * @param bare an address of the same server without scripts, since the playground stores its tabs when it is left
 */
async function forgetVisit(page: Page, bare: string): Promise<void> {
  page.removeAllListeners();
  for (const other of page.context().pages()) if (other !== page) await other.close();
  await page.goto(bare);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.goto('about:blank');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.resetNavigationHistory');
  await devtools.detach();
}

/** Waits until the editor shows the text of a question, with the row of tabs above it. */
export async function untilShown(page: Page): Promise<void> {
  await page.waitForSelector('.graphiql-query-editor .view-line');
  await page.waitForSelector('.graphiql-tab[aria-selected="true"]');
}

/** The name of the open tab. */
export async function openTab(page: Page): Promise<string> {
  return page.locator('.graphiql-tab[aria-selected="true"] .graphiql-tab-button').innerText();
}

/** The names of all tabs, in order. */
export async function tabNames(page: Page): Promise<string[]> {
  return page.locator('.graphiql-tab-button').allInnerTexts();
}

/** The visible text of an editor, from its first line on. */
export async function textIn(page: Page, editor: string): Promise<string> {
  const lines = page.locator(editor).locator('.view-lines').first().locator('.view-line');
  const rows = await lines.evaluateAll((all) =>
    all.map((row) => ({ top: row.getBoundingClientRect().top, text: row.textContent ?? '' })),
  );
  return rows
    .sort((a, b) => a.top - b.top)
    .map(({ text }) => text.replaceAll('\u00a0', ' '))
    .join('\n');
}

/** Clicks a tab as a hand does: the button stays down for a moment. Playwright does not check what is under the pointer. */
export async function clickOnce(page: Page, name: string, { moving = 0 } = {}): Promise<void> {
  const { x, y, width, height } = await page.locator(`.graphiql-tab-button[title="${name}"]`).evaluate((button) => {
    button.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return button.getBoundingClientRect().toJSON();
  });
  await page.mouse.move(x + width / 3, y + height / 2);
  await page.mouse.down();
  await page.waitForTimeout(100);
  await page.mouse.move(x + width / 3 + moving, y + height / 2, { steps: 3 });
  await page.waitForTimeout(100);
  await page.mouse.up();
}

/** Saves a screenshot of the page if screenshots are requested. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

/** Saves a screenshot as WebP, which Playwright cannot write. For a page of text it is a quarter of the size of a PNG. */
export async function writeWebp(page: Page, file: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 85 });
  await writeFile(file, Buffer.from(data, 'base64'));
}
