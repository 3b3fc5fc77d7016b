import { existsSync } from 'node:fs';

/** The browser that is used: CHROMIUM, or the usual places of a system's own. Nothing is downloaded. */
export const executablePath = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((file) => file !== undefined && existsSync(file));

export const howToGetOne =
  'No browser was found. Install one (Debian and Ubuntu: apt-get install chromium), or name one in CHROMIUM.';

// CI must have one: a missing browser is an error there, and not a test less.
if (!executablePath && process.env['CI']) throw new Error(howToGetOne);

/** How it is started: without a sandbox, as root has none, and without calls home. */
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
