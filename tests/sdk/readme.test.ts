import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { blocksOf, refill, regionsOf } from './support/regions.ts';

/**
 * The code of the README comes from the examples, which tests run. UPDATE_README=1 fills it in again.
 */

const examples = (file: string) => readFileSync(path.join('sdk/examples', file), 'utf8');
/** Examples whose code may be missing here, as they have READMEs of their own. */
const OWN = /node_modules|own-documents/;

describe('the README of the SDK', () => {
  const file = 'sdk/README.md';
  if (process.env['UPDATE_README']) writeFileSync(file, refill(readFileSync(file, 'utf8'), examples));
  const readme = readFileSync(file, 'utf8');
  const blocks = blocksOf(readme);

  it('has the code of the examples', () => {
    expect(readme).toBe(refill(readme, examples));
  });

  it('has no other code', () => {
    expect(blocks.filter(({ from }) => from === undefined)).toEqual([]);
    // Fences that the search for blocks does not recognise would go unchecked.
    expect(readme.match(/^ *(```|~~~)/gm)).toHaveLength(blocks.length * 2);
  });

  it('uses each region of the examples once', () => {
    const files = (readdirSync('sdk/examples', { recursive: true }) as string[]).filter(
      (file) => /\.(c?ts|c?js)$/.test(file) && !OWN.test(file),
    );
    const regions = files.flatMap((file) => [...regionsOf(examples(file)).keys()].map((name) => `${file}#${name}`));
    expect(blocks.map(({ from }) => from).sort()).toEqual(regions.sort());
  });

  it('notices code that was changed in one place', () => {
    const changed = (file: string) => examples(file).replace('seriesOf(attested', 'seriesOf(client');
    expect(refill(readme, changed)).not.toBe(readme);
    expect(() => refill(readme, (file) => examples(file).replaceAll('#region', '#part'))).toThrow(
      'There is no region first in snippets/first.ts.',
    );
  });

  it.each([
    ['The client with one document is less than (\\d+) kB', 'createClient, SeriesDocument'],
    ['with all of them less than (\\d+) kB', '* as all'],
  ])('is right that "%s"', async (claim, imported) => {
    const [, limit] = new RegExp(claim).exec(readme) as string[] as [string, string];
    const names = imported.replace('* as ', '');
    const { outputFiles } = await build({
      stdin: {
        contents: `import ${names === imported ? `{ ${names} }` : imported} from './sdk/src/index.ts'; console.log(${names});`,
        resolveDir: '.',
      },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    expect(gzipSync(outputFiles[0]?.contents as Uint8Array).length).toBeLessThan(Number(limit) * 1000);
  });
});
