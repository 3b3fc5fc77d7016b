import { existsSync } from 'node:fs';

/** The browser to use: CHROMIUM, or one in the usual places of the system. Nothing is downloaded. */
export const executablePath = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((file) => file !== undefined && existsSync(file));

export const howToGetOne =
  'No browser was found. Install one (Debian and Ubuntu: apt-get install chromium), or name one in CHROMIUM.';

// CI must have one: there, a missing browser is an error, not a reason to skip tests.
if (!executablePath && process.env['CI']) throw new Error(howToGetOne);

/** Launch options: no sandbox, as it does not work for root, and no calls home. */
export const launchOptions = {
  ...(executablePath && { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
