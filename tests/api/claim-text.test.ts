import { expect, it } from 'vitest';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { recordStatements } from '../support/statements.ts';

/** Claims in plain English, through the API: the curated ones. */

const db = await freshDatabase();
const { ask } = testApi(db);
const { rows } = await db.pool.query<{ day: string }>('SELECT min(recorded_at)::date::text AS day FROM claim');
const recorded = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
  new Date(`${rows[0]?.day}T00:00:00Z`),
);

const read = async (article: string, key: string) =>
  (
    await ask(
      'query ($article: ID, $key: String) { claim(article: $article, key: $key) { id saidBy sentence citation asOf { text } } }',
      {
        article,
        key,
      },
    )
  ).claim;

it('of a source at second hand', async () => {
  const claim = await read('moscow-times-2024-09-02', 'killed-in-attack');
  expect(claim).toEqual({
    id: claim.id,
    saidBy: 'Israeli official figures, quoted by an AFP tally',
    sentence:
      'Israeli official figures, quoted by an AFP tally, said that 1,205 people were killed in Israel (Attack on Israel of 7 October 2023), as of 2 September 2024, according to The Moscow Times, published on 2 September 2024.',
    citation: expect.stringMatching(
      new RegExp(
        `^The Moscow Times, “.+”, 2 September 2024\\. .*Attested, /claims/${claim.id}/1, recorded on ${recorded}\\.$`,
      ),
    ),
    asOf: { text: '2 September 2024' },
  });
});

it('of an article whose publisher is unknown, in its own voice', async () => {
  const { claims } = await ask(
    '{ claims(filter: { event: "october-7-attack", measure: TAKEN_HOSTAGE, consistentWith: 240 }) { nodes { saidBy sentence citation asOf { text } } } }',
  );
  const claim = claims.nodes.find(({ saidBy }: { saidBy: string }) => saidBy.startsWith('the article'));
  expect(claim).toEqual({
    saidBy: 'the article “Russian deputy FM demands Hamas release rest of hostages held in Gaza” in its own voice',
    sentence:
      'The article “Russian deputy FM demands Hamas release rest of hostages held in Gaza” in its own voice said that about 240 people were taken hostage in Israel (Attack on Israel of 7 October 2023), as of a day between 4 and 31 December 2023, published between 4 and 31 December 2023.',
    citation: expect.stringMatching(/^Unknown publisher, “Russian deputy FM .+”, between 4 and 31 December 2023\./),
    asOf: { text: 'between 4 and 31 December 2023' },
  });
});

it('of a part of the population, and of a figure without a number', async () => {
  const { claims } = await ask(
    '{ claims(filter: { event: "gaza-war", population: ["women-and-children", "hamas-combatants"] }) { nodes { sentence } } }',
  );
  const sentences = claims.nodes.map(({ sentence }: { sentence: string }) => sentence);
  expect(sentences).toEqual(
    expect.arrayContaining([
      expect.stringContaining('about 7,000 people (Combatants of Hamas) were killed in the Gaza Strip'),
      expect.stringContaining(
        'an unstated number of people (Women and children) were killed, in the words “most of the dead are women and children”, in the Gaza Strip',
      ),
    ]),
  );
});

it('takes no statement more for many claims than for one', async () => {
  const counted = async (first: number) =>
    (await recordStatements(db, () => ask(`{ claims(first: ${first}) { nodes { saidBy sentence citation } } }`)))
      .length;
  expect(await counted(20)).toBe(await counted(1));
});
