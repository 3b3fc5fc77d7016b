import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import * as enums from '../../server/database/generated/prisma/enums.ts';
import { findClaimFaults } from '../../server/domain/figures/claim-rules.ts';
import { LARGEST_COUNT } from '../../server/domain/figures/figures.ts';
import { findWordingFaults } from '../../server/domain/figures/wording-rules.ts';
import { countWords } from '../../server/domain/figures/words.ts';

/** Wordings as they were printed, with what is expected of each. They are not part of the project. ATTESTED_CASES names their folder. */

const FILE = path.join(process.env['ATTESTED_CASES'] ?? path.resolve('../shared/cases'), 'wordings.json');
const MOST_WORDS = 8;

const cases = z.array(
  z.object({
    lang: z.string(),
    countType: z.enum(enums.CountType),
    quantifier: z.enum(enums.Quantifier),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    wording: z.string(),
    expected: z.string(),
  }),
);
type Case = z.output<typeof cases>[number];

it.skipIf(existsSync(FILE))('wordings from the news are not here: set ATTESTED_CASES to their folder', ({ skip }) =>
  skip(),
);

it.skipIf(!existsSync(FILE))('wordings from the news are accepted or refused as expected', () => {
  const all = cases.parse(JSON.parse(readFileSync(FILE, 'utf8')));
  const clear = all.filter(({ expected }) => expected === 'ok' || expected === 'refuse');
  expect(clear.length).toBeGreaterThan(50);
  expect(clear.filter((one) => (isRefused(one) ? 'refuse' : 'ok') !== one.expected)).toEqual([]);
});

/** Whether a claim with these words is refused, by the rules that do not depend on its article. */
function isRefused({ lang: language, ...figure }: Case): boolean {
  const claim = {
    ...{ ...figure, language, prefix: null, suffix: null, reading: null, attributions: [] },
    ...{ unit: 'PERSON' as const, stance: 'ASSERTS' as const, period: null, asOf: null, relations: [] },
  };
  return (
    [...findClaimFaults(claim), ...findWordingFaults(claim)].length > 0 ||
    countWords(figure.wording) > MOST_WORDS ||
    (figure.value ?? 0) > LARGEST_COUNT
  );
}
