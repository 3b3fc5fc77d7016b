import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkPassages, type Passage } from './passages.ts';

/** The curated articles of `data/`, as passages. Their texts are not part of the project: ATTESTED_SEEDS names their folder. */

/** How the texts print the populations that the files name. */
const LABELS: Readonly<Record<string, readonly (string | null)[]>> = {
  everyone: [null],
  'foreign-nationals': ['foreign nationals'],
  'hamas-combatants': ['Hamas terrorists'],
  'israeli-women-and-children': ['Israeli women and children'],
  'russian-citizens': ['Russian citizens'],
  'russian-israeli-citizens': ['Russian-Israeli', 'Russian citizens'],
  'women-and-children': ['women and children'],
};

const file = z.object({
  slug: z.string(),
  language: z.string(),
  publisher: z.string().nullable(),
  publishedOn: z.object({ earliest: z.string().nullable(), latest: z.string().nullable() }),
  sha256: z.string(),
  claims: z.array(
    z.object({
      ...{ wording: z.string(), at: z.tuple([z.int(), z.int()]), quantifier: z.string(), measure: z.string() },
      ...{ value: z.int().optional(), low: z.int().optional(), high: z.int().optional(), countType: z.string() },
      population: z.string(),
      attributions: z.array(z.object({ label: z.string(), verb: z.string().optional() })).default([]),
    }),
  ),
});

/** Reads the curated articles whose texts are in a folder. */
export function loadCurated(articles: string, texts: string): Passage[] {
  const bySha256 = new Map(
    readdirSync(texts).map((name) => {
      const content = readFileSync(path.join(texts, name));
      return [createHash('sha256').update(content).digest('hex'), content.toString('utf8')];
    }),
  );
  const passages = readdirSync(articles)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => file.parse(parse(readFileSync(path.join(articles, name), 'utf8'))))
    .flatMap((article) => {
      const text = bySha256.get(article.sha256);
      return text === undefined ? [] : [toPassage(article, text)];
    });
  return checkPassages(passages);
}

function toPassage({ slug, language, publisher, publishedOn, claims }: z.output<typeof file>, text: string) {
  return {
    ...{ id: slug, language, publisher, publishedOn: publishedOn.latest ?? publishedOn.earliest, text, others: [] },
    claims: claims.map(({ wording, population, attributions, ...figure }) => ({
      ...{ ...figure, words: wording, population: LABELS[population] ?? [population] },
      chain: attributions.map(({ label, verb = 'SAYS' }) => ({ label, verb })),
    })),
  };
}
