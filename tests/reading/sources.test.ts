import { describe, expect, it } from 'vitest';
import { english } from './sources/english.ts';
import { readChain } from './sources/read-chain.ts';

describe('who is quoted for a figure', () => {
  it.each(english.map(([text, chain, publisher]) => ({ text, chain, publisher })))(
    '$text',
    ({ text, chain, publisher }) => {
      expect(readChain({ text, chain, ...(publisher === undefined ? {} : { publisher }) })).toBe(chain.trim());
    },
  );
});
