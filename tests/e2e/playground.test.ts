import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mutations, questions } from '../../server/playground/page.ts';
import type { Answer } from '../support/api.ts';
import { launchOptions } from '../support/browser.ts';
import { startToken } from '../support/command.ts';
import { startedFolder } from '../support/data-folder.ts';
import { describeInBrowser } from '../support/in-browser.ts';
import { clickOnce, keepPicture, LAPTOP, openTab, tabNames } from '../support/playground.ts';
import { type RunningServer, startServer } from '../support/server.ts';

// One page is used from the first test to the last.
describeInBrowser('the playground', { shuffle: false }, () => {
  let browser: Browser;
  let page: Page;
  let server: RunningServer;
  let url: string;
  let folder: string;
  const problems: string[] = [];
  const elsewhere: string[] = [];

  beforeAll(async () => {
    folder = await startedFolder();
    server = startServer({ env: { DATA_DIR: folder } });
    url = await server.url;
    browser = await chromium.launch(launchOptions);
    page = await browser.newPage({ viewport: LAPTOP });
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (!['data:', 'blob:'].includes(protocol) && origin !== new URL(url).origin) elsewhere.push(request.url());
    });
    await page.goto(url);
    await page.waitForSelector('.graphiql-execute-button');
  });

  afterAll(async () => {
    await browser?.close();
    server.process.kill('SIGINT');
    await server.exited;
  });

  /** Opens a tab with one click. */
  const open = async (name: string, operation = 'query') => {
    await clickOnce(page, name);
    expect(await openTab(page)).toBe(name);
    await page.waitForFunction(
      (query) =>
        (document.querySelector('.graphiql-query-editor .view-lines')?.textContent ?? '')
          .replaceAll('\u00a0', ' ')
          .includes(query),
      `${operation} ${name}`,
    );
    // GraphiQL looks up the name of the operation a moment after the text has changed, and runs the old one until then.
    await page.waitForTimeout(500);
  };
  /** Runs the open tab and returns the response to its document. */
  const run = async (name: string) => {
    const answer = page.waitForResponse((response) => response.request().postDataJSON()?.operationName === name);
    await page.waitForSelector('.graphiql-execute-button[aria-label^="Execute"]');
    await page.click('.graphiql-execute-button');
    return (await (await answer).json()) as { data?: Record<string, unknown>; errors?: unknown[] };
  };

  it('opens with seven questions and a mutation, each named and explained', async () => {
    expect(await tabNames(page)).toEqual([
      'KilledOn7October',
      'WhoContradictsWhom',
      'TollInGaza',
      'KnownOn31December2023',
      'WhoseWordsAllow1205',
      'WhatHappenedToTrufanov',
      'HowOutletsAttribute',
      'RecordClaim',
    ]);
    for (const { document } of mutations) expect(document).toMatch(/^(# .+\n){1,3}#\n(#( .+)?\n){2,}mutation /);
    for (const { document } of questions) expect(document).toMatch(/^(# .+\n){1,3}#\n(#( .+)?\n){2,}query /);
  });

  it('answers each of them, and shows the answer', async () => {
    const answers = [
      'more than 1,400 people were killed',
      'allow no number in common: one allows 1,401 or more, the other exactly 1,205',
      'Palestinian health officials',
      'seizing some 240 hostages',
      'killing some 1,200 people',
      'Trupanov',
      'The Hamas-run health ministry in Gaza',
    ];
    for (const [i, name] of (await tabNames(page)).slice(0, answers.length).entries()) {
      await open(name);
      const { data: answer, errors } = await run(name);
      expect(errors, name).toBeUndefined();
      expect(JSON.stringify(answer), name).toContain(answers[i]);
      await page.waitForFunction(() =>
        (document.querySelector('.graphiql-response')?.textContent ?? '').includes('"data"'),
      );
    }
    await open('WhoContradictsWhom');
    await keepPicture(page, 'playground');
  });

  it('shows a mutation with its headers, which works as soon as a token is entered', async () => {
    await open('RecordClaim', 'mutation');
    const refused = await run('RecordClaim');
    expect(refused.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);

    const { outcome } = startToken(['create', '--name', 'A made-up curator', '--role', 'curator'], {
      DATA_DIR: folder,
    });
    const token = (await outcome).stdout.trim();
    await page.locator('.graphiql-editor-tools button', { hasText: 'Headers' }).click();
    await page.locator('.graphiql-editor-tool .view-lines:visible').click();
    await page.keyboard.press('Control+A');
    // The editor closes the bracket automatically.
    await page.keyboard.insertText(`{ "authorization": "Bearer ${token}"`);
    await page.waitForTimeout(500);
    const { data: written } = await run('RecordClaim');
    expect(written?.['recordClaim']).toMatchObject({
      __typename: 'ClaimWritten',
      claim: {
        version: 1,
        status: 'DRAFT',
        revisions: { nodes: [{ actor: 'A made-up curator', reason: 'To try it out.' }] },
      },
    });
    await page.waitForFunction(() =>
      (document.querySelector('.graphiql-response')?.textContent ?? '').includes('ClaimWritten'),
    );
    // The token must not be in the screenshot.
    await page.locator('.graphiql-editor-tools button', { hasText: 'Variables' }).click();
    await keepPicture(page, 'mutation');
    // The refused attempt was answered with 401, which a browser logs as an error.
    problems.splice(0, problems.length, ...problems.filter((problem) => !problem.includes('401')));
  });

  it('follows the ledger', async () => {
    const created = startToken(['create', '--name', 'Ada', '--role', 'curator'], { DATA_DIR: folder });
    const token = (await created.outcome).stdout.trimEnd();
    const ask = async (query: string, variables = {}) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
      return ((await response.json()) as { data: Record<string, never> }).data;
    };
    await page.click('.graphiql-tab-add');
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(
      'subscription Followed { claimChanged { eventId kind reason claim { wording rank } } }',
    );
    await page.waitForTimeout(500);
    const answer = page.waitForResponse((response) => response.headers()['content-type'] === 'text/event-stream');
    await page.click('.graphiql-execute-button');
    expect((await answer).status()).toBe(200);
    const shows = (text: string) =>
      page.waitForFunction(
        (shown) => (document.querySelector('.graphiql-response')?.textContent ?? '').includes(shown),
        text,
      );
    const RANK = 'mutation ($input: RankClaimInput!) { rankClaim(input: $input) { __typename } }';
    const { claims } = (await ask('{ claims(first: 1) { nodes { id version } } }')) as Record<string, Answer>;
    const [claim] = claims.nodes;
    for (const [i, rank] of ['PREFERRED', 'DEPRECATED'].entries()) {
      const reason = `Change number ${i + 1}, seen in the playground.`;
      const input = { ...claim, version: claim.version + i, rank, reason };
      expect(await ask(RANK, { input })).toEqual({ rankClaim: { __typename: 'ClaimWritten' } });
      await shows(reason.replaceAll(' ', '\u00a0'));
      await shows(rank);
    }
    await keepPicture(page, 'following');
    await page.click('.graphiql-execute-button[aria-label^="Stop"]');
    await page.waitForSelector('.graphiql-execute-button[aria-label^="Execute"]');
  });

  it('opens the documentation, and the documentation is the manual', async () => {
    await page.getByLabel('Show Documentation Explorer').click();
    await page.waitForSelector('.graphiql-doc-explorer');
    await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).first().click();
    await page.locator('.graphiql-doc-explorer').getByText('claims', { exact: true }).first().click();
    const text = await page.locator('.graphiql-doc-explorer').textContent();
    expect(text).toContain('The claims in the ledger: every figure, by every source, in every article.');
    await keepPicture(page, 'documentation');
  });

  it('has no error in its console, and sends no requests to other machines', () => {
    expect(problems).toEqual([]);
    expect(elsewhere).toEqual([]);
  });

  it('is served compressed, with a policy that forbids such requests, and only once', async () => {
    const response = await fetch(url, { headers: { accept: 'text/html' } });
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[A-Za-z0-9+/=]{44}' 'sha256-[A-Za-z0-9+/=]{44}';/);
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|unsafe-eval/);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const again = await fetch(url, {
      headers: { accept: 'text/html', 'if-none-match': response.headers.get('etag') as string },
    });
    expect(again.status).toBe(304);
    const [editor = ''] = /\/graphql\/editor-[^"]+/.exec(await response.text()) ?? [];
    const script = await fetch(new URL(editor, url));
    expect(script.headers.get('content-encoding')).toBe('gzip');
    expect(script.headers.get('cache-control')).toContain('immutable');
  });
});
