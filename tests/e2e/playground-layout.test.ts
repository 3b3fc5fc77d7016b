import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { mutations, questions } from '../../server/playground/page.ts';
import { describeInBrowser } from '../support/in-browser.ts';
import {
  clickOnce,
  keepPicture,
  LAPTOP,
  openTab,
  PATIENTLY,
  type PlaygroundServer,
  servePlayground,
  tabNames,
  textIn,
} from '../support/playground.ts';

/** How the playground looks on a laptop and on a phone, and how it works without a mouse. */

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const TITLE = 'Attested: who said how many';

describeInBrowser('the playground', {}, () => {
  let server: PlaygroundServer;
  beforeAll(async () => {
    server = await servePlayground();
  });

  const EDITOR = '.graphiql-query-editor';
  const boxOf = async (page: Page, selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    return box ?? expect.fail(`${selector} is not seen.`);
  };
  /** How far the page can be scrolled to the right and down. */
  const overflow = (page: Page) =>
    page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [scrollWidth - innerWidth, scrollHeight - innerHeight];
    });
  /** The rows of the editor from the top, each with the free space to its right in CSS pixels. */
  const rows = (page: Page) =>
    page.locator(EDITOR).evaluate((editor) => {
      const { right } = (editor.querySelector('.editor-scrollable') as Element).getBoundingClientRect();
      return [...editor.querySelectorAll('.view-line')]
        .map((row) => {
          const text = document.createRange();
          text.selectNodeContents(row);
          return {
            text: row.textContent ?? '',
            top: row.getBoundingClientRect().top,
            end: text.getBoundingClientRect(),
          };
        })
        .sort((a, b) => a.top - b.top)
        .map(({ text, end }) => ({ text: text.replaceAll('\u00a0', ' '), free: right - end.right }));
    });

  it('shows the comments of each tab in full on a laptop', async () => {
    const { page, problems } = await server.visit();
    const names = await tabNames(page);
    for (const [i, { document }] of [...questions, ...mutations].entries()) {
      const comments = document.split('\n').filter((line) => line.startsWith('#'));
      await clickOnce(page, names[i] as string);
      await expect.poll(() => textIn(page, EDITOR), PATIENTLY).toContain(comments[0]);
      const shown = (await rows(page)).slice(0, comments.length);
      // Each takes one row: none is wrapped.
      expect(shown.map(({ text }) => text.trimEnd())).toEqual(comments);
      for (const { text, free } of shown) expect(free, text).toBeGreaterThan(0);
      await keepPicture(page, `laptop-${names[i]}`);
    }
    expect(problems).toEqual([]);
  });

  it.each([
    ['a laptop', { viewport: LAPTOP }],
    ['a phone', PHONE],
  ])('shows its title on %s, and the page does not scroll', async (name, options) => {
    const { page } = await server.visit(server.url, options);
    expect(await page.title()).toBe(TITLE);
    const title = page.getByText(TITLE);
    const { x, y, width, height } = (await title.boundingBox()) ?? expect.fail('The title is not seen.');
    const { width: ofPage } = options.viewport;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(ofPage);
    // It is on one line, above the editor.
    expect(height).toBeLessThan(30);
    expect(y + height).toBeLessThanOrEqual((await boxOf(page, EDITOR)).y);
    expect(await overflow(page)).toEqual([0, 0]);
    expect(await page.evaluate(() => innerWidth)).toBe(ofPage);
    await keepPicture(page, name.replace('a ', ''));
  });

  it('shows the answer below the question on a phone, both in full width', async () => {
    const { page, problems } = await server.visit(server.url, PHONE);
    await page.locator('.graphiql-execute-button').tap();
    await expect.poll(() => textIn(page, '.graphiql-response'), PATIENTLY).toContain('"totalCount": 4');
    const [question, answer] = [await boxOf(page, '.graphiql-editors'), await boxOf(page, '.graphiql-response')];
    expect(answer.y).toBeGreaterThanOrEqual(question.y + question.height);
    for (const { width } of [question, answer]) expect(width).toBeGreaterThan(350);
    for (const { text, free } of await rows(page)) expect(free, text).toBeGreaterThan(0);
    // The buttons of the lower edge can be reached.
    await page.getByLabel('Show Documentation Explorer').tap();
    await page.waitForSelector('.graphiql-doc-explorer');
    await keepPicture(page, 'phone-documentation');
    expect(problems).toEqual([]);
  });

  it.each([1280, 1600, 700])('opens a tab with the first click, at a width of %d', async (width) => {
    const { page } = await server.visit(server.url, { viewport: { width, height: 800 } });
    await clickOnce(page, 'TollInGaza');
    expect(await openTab(page)).toBe('TollInGaza');
  });

  it('keeps the order of the tabs when the mouse moves slightly during a click', async () => {
    const { page } = await server.visit();
    const names = await tabNames(page);
    for (const name of ['TollInGaza', 'KilledOn7October']) {
      await clickOnce(page, name, { moving: 6 });
      expect(await openTab(page)).toBe(name);
      expect(await tabNames(page)).toEqual(names);
    }
  });

  it('scrolls to the last tabs with a vertical mouse wheel', async () => {
    const { page } = await server.visit();
    const row = await boxOf(page, '.graphiql-tabs');
    const last = page.locator('.graphiql-tab').last();
    const ends = async () => last.evaluate((tab) => tab.getBoundingClientRect().right);
    expect(await ends()).toBeGreaterThan(row.x + row.width + 100);
    await page.mouse.move(row.x + 50, row.y + 10);
    await page.mouse.wheel(0, 2_000);
    await expect.poll(ends, PATIENTLY).toBeLessThanOrEqual(row.x + row.width + 1);
  });

  it.each(['light', 'dark'] as const)('can be used with the keyboard alone, in %s colours', async (colorScheme) => {
    const { page, problems } = await server.visit(server.url, { colorScheme });
    const focused = () =>
      page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
        const { textContent, ariaLabel } = document.activeElement as Element;
        return { name: ariaLabel ?? textContent, ring: `${outlineStyle} ${outlineWidth}` };
      });
    const tabTo = async (name: RegExp) => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press('Tab');
        const { name: here, ring } = await focused();
        if (!name.test(here ?? '')) continue;
        expect(ring).toBe('solid 2px');
        return;
      }
      expect.fail(`The Tab key does not lead to ${name}.`);
    };
    await tabTo(/^HowOutletsAttribute/);
    await page.keyboard.press('Enter');
    await expect.poll(() => textIn(page, EDITOR), PATIENTLY).toContain('# How do outlets attribute');
    expect(await openTab(page)).toBe('HowOutletsAttribute');
    await tabTo(/^Execute query/);
    await page.waitForTimeout(500);
    await page.keyboard.press('Enter');
    await expect.poll(() => textIn(page, '.graphiql-response'), PATIENTLY).toContain('"groups"');
    await keepPicture(page, `keyboard-${colorScheme}`);
    expect(problems).toEqual([]);
  });
});
