import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchOptions } from '../../support/browser.ts';
import { freshDatabase } from '../../support/database.ts';
import { describeInBrowser } from '../../support/in-browser.ts';
import { bin, succeed } from '../../support/package.ts';
import { contrasts } from '../support/contrasts.ts';
import { projectWithExamples } from '../support/example.ts';
import { type Servers, startServers } from '../support/servers.ts';

/** sdk/examples/page, bundled as the README says and opened in a browser. */

describeInBrowser('the page', {}, () => {
  let browser: Browser;
  let servers: Servers;
  let index: string;
  let html: string;

  beforeAll(async () => {
    servers = await startServers(await freshDatabase());
    const project = await projectWithExamples();
    const readme = await readFile('sdk/README.md', 'utf8');
    const [, command] = /`npx esbuild (page\/page\.ts [^`]+)`/.exec(readme) as string[] as [string, string];
    await succeed(bin('esbuild'), command.split(' '), project);
    index = path.join(project, 'page/index.html');
    html = await readFile(index, 'utf8');
    browser = await chromium.launch(launchOptions);
  });
  afterAll(async () => {
    await browser?.close();
    await servers?.close();
  });

  interface Asked {
    readonly search?: string;
    readonly url?: string;
    readonly width?: number;
    readonly scheme?: 'light' | 'dark';
  }

  /** Opens the page with the address of a test server in place of its own. */
  async function open({ search = '', url = servers.endpoint, width = 1280, scheme = 'light' }: Asked = {}) {
    await writeFile(index, html.replace('http://localhost:4000/graphql', url));
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
    await page.goto(`${pathToFileURL(index)}${search}`);
    return page;
  }

  /** Saves a screenshot of the whole page if screenshots are requested. */
  async function keep(page: Page, name: string): Promise<void> {
    const folder = process.env['SCREENSHOTS'];
    if (!folder) return;
    await mkdir(folder, { recursive: true });
    await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
  }

  const texts = (page: Page, selector: string) => page.locator(selector).allInnerTexts();
  const marks = (page: Page) =>
    page.locator('.mark').evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')));

  const GAZA = [
    '1: at least 7,001, 26 to 31 October 2023, “more than 7,000 people have been killed”, Hamas, in Meduza',
    '2: 17,500 to 18,499, 4 to 31 December 2023, “around 18,000 people have been killed”, The Hamas-run health ministry in Gaza, in an unnamed medium',
    '3: at least 40,691, 2 September 2024, “killed at least 40,691 people in Gaza”, the local health ministry, in The Moscow Times',
    '4: at least 43,001, 15 November 2024, “killed more than 43,000 people”, Palestinian health officials, in The Moscow Times',
  ];
  const ADDRESS =
    'https://www.themoscowtimes.com/2024/09/02/israeli-pms-military-secretary-visits-moscow-to-discuss-hamas-hostages-a86223';

  it('draws each claim of a series, and names its source below', async () => {
    const page = await open();
    await page.waitForSelector('.mark');
    expect(await page.title()).toBe('War between Israel and Hamas: killed');
    expect(await texts(page, 'header p')).toEqual(['Killed · Everyone · Gaza Strip · a count that grows']);
    expect(await marks(page)).toEqual(GAZA);
    expect(await page.locator('.mark text').allTextContents()).toEqual([
      '1: at least 7,001',
      '2: 17,500 to 18,499',
      '3: at least 40,691',
      '4: at least 43,001',
    ]);
    expect(await texts(page, 'li .wording')).toEqual([
      '“more than 7,000 people have been killed”',
      '“around 18,000 people have been killed”',
      '“killed at least 40,691 people in Gaza”',
      '“killed more than 43,000 people”',
    ]);
    expect((await texts(page, 'li'))[1]?.split('\n').filter(Boolean)).toEqual([
      '17,500 to 18,499 4 to 31 December 2023',
      '“around 18,000 people have been killed”',
      'The Hamas-run health ministry in Gaza, in an unnamed medium: Russian deputy FM demands Hamas release rest of hostages held in Gaza, published 4 to 31 December 2023',
      'The article says: not independently verified, includes combatants, includes other causes.',
      'This claim in the ledger',
    ]);
    const links = await page.locator('li a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.filter((link) => link.startsWith('https:'))).toEqual([
      ADDRESS,
      'https://www.themoscowtimes.com/2024/11/15/moscow-calls-for-release-of-russians-held-hostage-in-gaza-a87021',
    ]);
    const permalinks = links.filter((link) => link.startsWith('http:'));
    expect(permalinks).toHaveLength(4);
    const answer = await (await fetch(permalinks[0] as string)).json();
    expect(answer).toMatchObject({ data: { claim: { wording: 'more than 7,000 people have been killed' } } });
    await page.close();
  });

  it('draws marks over the values that the words allow, on an axis from 0, and open ones to its end', async () => {
    const page = await open({ search: '?event=october-7-attack&measure=TAKEN_HOSTAGE' });
    await page.waitForSelector('.mark');
    const axis = await page
      .locator('.axes text[text-anchor=end]')
      .evaluateAll((all) =>
        all.map((text) => [Number(text.textContent), Number(text.getAttribute('y')) - 4] as [number, number]),
      );
    expect(axis.map(([value]) => value)).toEqual([0, 100, 200, 300, 400]);
    const [zero, top] = [axis[0], axis.at(-1)] as [[number, number], [number, number]];
    const numberAt = (y: number) => ((zero[1] - y) / (zero[1] - top[1])) * top[0];
    const boxes = await page
      .locator('.closed')
      .evaluateAll((all) =>
        all.map((it) => [
          Number(it.getAttribute('y')) + Number(it.getAttribute('height')),
          Number(it.getAttribute('y')),
        ]),
      );
    const ends = boxes.map((box) => box.map(numberAt).map(Math.round));
    // The first two span what their words allow. The others are one number each, drawn large enough to be seen.
    expect(ends[0]).toEqual([195, 204]);
    expect(ends[1]).toEqual([235, 244]);
    expect(ends.slice(2).map(([low, high]) => Math.round(((low as number) + (high as number)) / 2))).toEqual([
      251, 250,
    ]);
    expect(await page.locator('.open').count()).toBe(0);
    await page.close();

    const killed = await open({ search: '?event=october-7-attack' });
    await killed.waitForSelector('.mark');
    const shapes = await killed
      .locator('.mark')
      .evaluateAll((all) => all.map((mark) => mark.children[1]?.getAttribute('class')));
    expect(shapes).toEqual(['open', 'open', 'closed', 'closed']);
    const tops = await killed
      .locator('.open')
      .evaluateAll((all) => all.map((it) => (it as SVGPathElement).getBBox().y));
    const frame = await killed.locator('.axes line').last().getAttribute('y1');
    expect(tops).toEqual([Number(frame), Number(frame)]);
    await keep(killed, 'page-killed');
    await killed.close();
  });

  it('shows the words of the mark that has the focus, and links to the claim and its article', async () => {
    const page = await open();
    await page.waitForSelector('.mark');
    for (let tabs = 0; tabs < 3; tabs++) await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe(GAZA[2]);
    expect(await texts(page, '#told')).toEqual([
      "3: at least 40,691, 2 September 2024: “killed at least 40,691 people in Gaza”, the local health ministry, in The Moscow Times: Israeli PM's Military Secretary Visits Moscow to Discuss Hamas Hostages",
    ]);
    expect(await page.locator('#told a').getAttribute('href')).toBe(ADDRESS);
    await keep(page, 'page-focus');
    await page.keyboard.press('Enter');
    expect(await texts(page, 'li:target .wording')).toEqual(['“killed at least 40,691 people in Gaza”']);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('href')).toBe(ADDRESS);
    await page.close();
  });

  it.each([
    ['light', 360],
    ['dark', 360],
    ['light', 1280],
    ['dark', 1280],
  ] as const)('can be read in %s at %i pixels', async (scheme, width) => {
    const page = await open({ scheme, width });
    await page.waitForSelector('.mark');
    const measured = await page.evaluate(() => {
      const size = (text: Element) => Number.parseFloat(getComputedStyle(text).fontSize);
      const box = (it: Element) => it.getBoundingClientRect();
      return {
        overflow: document.documentElement.scrollWidth - innerWidth,
        smallest: Math.min(...[...document.querySelectorAll('p, figcaption, svg text')].map(size)),
        targets: [...document.querySelectorAll('.hit')].map((it) => Math.min(box(it).width, box(it).height)),
        chart: document.querySelector('svg')?.clientWidth,
      };
    });
    expect(measured.overflow).toBe(0);
    expect(measured.smallest).toBeGreaterThanOrEqual(13);
    expect(Math.min(...measured.targets)).toBeGreaterThanOrEqual(24);
    expect(measured.chart).toBe(width === 360 ? 328 : 960);
    for (const ratio of await contrasts(page)) expect(ratio).toBeGreaterThan(4.5);
    expect(await page.locator('.mark text').first().textContent()).toBe(width === 360 ? '1' : '1: at least 7,001');
    await keep(page, `page-${scheme}-${width}`);
    await page.close();
  });

  it('keeps the focus when it is redrawn', async () => {
    const page = await open();
    await page.waitForSelector('.mark');
    await page.keyboard.press('Tab');
    await page.setViewportSize({ width: 360, height: 900 });
    await page.waitForFunction(() => document.querySelector('svg')?.clientWidth === 328);
    expect(await page.locator(':focus').getAttribute('href')).toBe('#claim-1');
    await page.close();
  });

  it('shows that it is waiting and what went wrong, and tries again', async () => {
    const slow = await open({ url: `${servers.faults}/slow:4000/${crypto.randomUUID()}/graphql` });
    expect(await texts(slow, '[role=status]')).toEqual(['Asking the ledger …']);
    await slow.waitForSelector('.mark');
    expect(await slow.locator('[role=status]').count()).toBe(0);
    await slow.close();

    // All four attempts fail. The next request succeeds.
    const url = `${servers.faults}/reset%20reset%20reset%20reset/${crypto.randomUUID()}/graphql`;
    const page = await open({ url });
    await page.waitForSelector('[role=alert]');
    expect(await texts(page, '[role=alert] p')).toEqual([
      `The series could not be loaded from ${url}.`,
      expect.stringMatching(/^Series: .*fetch/i),
    ]);
    await keep(page, 'page-error');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('.mark');
    expect(await marks(page)).toEqual(GAZA);
    await page.close();
  });

  it.each([
    ['?event=atlantis', '[role=alert]', 'There is no event "atlantis" in the ledger.'],
    ['?event=october-7-attack&measure=MISSING', '[role=alert]', 'set `population` (russian-citizens)'],
    [
      '?event=october-7-attack&measure=MISSING&population=russian-citizens',
      'header',
      'Missing · Russian citizens · Israel',
    ],
    ['?population=women-and-children', 'main', 'None of the claims has both a number and a day'],
    ['?measure=RELEASED', 'main', 'The ledger has no claims about that.'],
    ['?event=%3Cimg%20src%3Dx%3E', '[role=alert]', '"<img src=x>" is no'],
  ])('shows for %s in %s: %s', async (search, selector, text) => {
    const page = await open({ search });
    await page.locator(selector, { hasText: text }).waitFor();
    expect(await page.locator('img').count()).toBe(0);
    await page.close();
  });
});
