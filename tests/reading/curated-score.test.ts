import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../../server/domain/reading/read-text.ts';
import { loadCurated } from './curated-passages.ts';
import { listMisses } from './misses.ts';
import { givenOf } from './passages.ts';
import { f1Of, isWithoutClaims, matchPassage, scoreReadings } from './score.ts';

/** The curated articles are read as the curator read them. ATTESTED_SEEDS names the folder of their texts. */

const LOWEST_ALL_RIGHT = 0.96;

const seeds = process.env['ATTESTED_SEEDS'] ?? path.resolve('../shared/seeds');
const areHere = existsSync(seeds);

describe.runIf(areHere)('the original texts', () => {
  const passages = areHere ? loadCurated('data/articles', seeds) : [];
  const read = passages.map((passage) => matchPassage(passage, readText(givenOf(passage))));
  const scores = scoreReadings(read);

  it('are those of all curated articles', () => {
    const files = readdirSync('data/articles').filter((file) => file.endsWith('.yaml'));
    expect(passages.map(({ id }) => `${id}.yaml`)).toEqual(files);
  });

  it('give every figure with its number and its measure, and no other', () => {
    const kinds = ['unseen number', 'missed', 'wrong number', 'wrong measure', 'no claim', 'given twice'];
    expect(read.flatMap(listMisses).filter(({ kind }) => kinds.includes(kind))).toEqual([]);
    expect(scores.numberAndMeasure.right).toBeGreaterThan(25);
  });

  it('give nearly every figure with its hedge, its sources and its population', () => {
    expect(f1Of(scores.allRight)).toBeGreaterThanOrEqual(LOWEST_ALL_RIGHT);
  });

  it('give none where an article has no figures', () => {
    const without = read.filter(isWithoutClaims);
    expect(without.map(({ reading }) => reading.candidates)).toEqual([[]]);
  });
});

it.runIf(!areHere)(`the texts are not in ${seeds}, so they could not be read`, ({ skip }) => skip());
