import { describe, expect, it } from 'vitest';
import { anonymous } from '../../server/domain/access/visibility.ts';
import { compare, type Verdict } from '../../server/domain/figures/comparison.ts';
import { explainComparison } from '../../server/domain/figures/comparison-reason.ts';
import type { Statement } from '../../server/domain/figures/statement.ts';
import { readStatements } from '../../server/graphql/answers/statements.ts';
import { freshDatabase } from '../support/database.ts';

/** Every pair of comparable curated claims, with the expected verdict, worked out by hand from the articles, not from output. */

const db = await freshDatabase('curated');
const claims = await db.prisma.claim.findMany({
  select: { id: true, key: true, seriesKey: true, article: { select: { slug: true } } },
});
const SHORT: Record<string, string> = {
  'meduza-2023-10-hamas-in-moscow': 'oct',
  '2023-12-bogdanov-hamas-talks': 'dec',
  'moscow-times-2024-09-02': 'sep',
  'moscow-times-2024-11-15': 'nov',
};
const nameOf = ({ key, article }: (typeof claims)[number]) => `${SHORT[article.slug ?? '']} ${key}`;
const idOf = (name: string) => {
  const found = claims.find((claim) => nameOf(claim) === name);
  if (!found) throw new Error(`no claim ${name}`);
  return found.id;
};
const names = new Map(claims.map((claim) => [claim.id, nameOf(claim)]));
const { byId, relations, additions } = await readStatements(
  claims.map(({ id }) => id),
  anonymous,
  { db },
);
const statement = (name: string) => byId.get(idOf(name)) as Statement;
const comparison = (a: string, b: string) => compare(statement(a), statement(b), relations);
const reason = (a: string, b: string) => explainComparison(comparison(a, b), { relations, additions });

/** For REVISED and PART_OF, the corrected claim or the part comes first; for EXPLAINED_BY_TIME, the earlier claim. */
const WITHIN_SERIES: [string, string, Verdict][] = [
  // Killed in the attack: more than 1,400; more than 1,200; 1,205; some 1,200 (1,150 to 1,249).
  ['oct killed-in-attack', 'dec killed-in-attack', 'AGREES'],
  ['oct killed-in-attack', 'sep killed-in-attack', 'CONFLICTS'],
  ['oct killed-in-attack', 'nov killed-in-attack', 'CONFLICTS'],
  ['dec killed-in-attack', 'sep killed-in-attack', 'AGREES'],
  ['dec killed-in-attack', 'nov killed-in-attack', 'AGREES'],
  ['sep killed-in-attack', 'nov killed-in-attack', 'AGREES'],
  // Taken hostage: approximately 200 (195 to 204); some 240 (235 to 244); 251; another 250. The last two are from one paper.
  ['oct taken-hostage', 'dec taken-hostage', 'CONFLICTS'],
  ['oct taken-hostage', 'sep taken-hostage', 'CONFLICTS'],
  ['oct taken-hostage', 'nov taken-hostage', 'CONFLICTS'],
  ['dec taken-hostage', 'sep taken-hostage', 'CONFLICTS'],
  ['dec taken-hostage', 'nov taken-hostage', 'CONFLICTS'],
  ['sep taken-hostage', 'nov taken-hostage', 'REVISED'],
  // Killed in Gaza: more than 7,000; around 18,000; at least 40,691; more than 43,000.
  ['oct killed-in-gaza', 'dec killed-in-gaza', 'EXPLAINED_BY_TIME'],
  ['oct killed-in-gaza', 'sep killed-in-gaza', 'EXPLAINED_BY_TIME'],
  ['oct killed-in-gaza', 'nov killed-in-gaza', 'EXPLAINED_BY_TIME'],
  ['dec killed-in-gaza', 'sep killed-in-gaza', 'EXPLAINED_BY_TIME'],
  ['dec killed-in-gaza', 'nov killed-in-gaza', 'EXPLAINED_BY_TIME'],
  ['sep killed-in-gaza', 'nov killed-in-gaza', 'EXPLAINED_BY_TIME'],
  // Held: an estimated 138, then around 100; of them dead: 18, then dozens.
  ['dec held-hostage', 'sep held-hostage', 'EXPLAINED_BY_TIME'],
  ['dec held-dead', 'sep held-dead', 'EXPLAINED_BY_TIME'],
  // Held, citizens of Russia and Israel: three, then two.
  ['oct held-russian-citizens', 'nov held-russian-israelis', 'EXPLAINED_BY_TIME'],
  // Russian citizens: 20 killed and 7 missing; 23 killed and 4 missing.
  ['oct killed-russian-citizens-viktorov', 'oct killed-russian-citizens-israeli-ministry', 'CONFLICTS'],
  ['oct missing-russian-citizens-israeli-ministry', 'oct missing-russian-citizens-viktorov', 'CONFLICTS'],
];

const ACROSS_SERIES: [string, string, Verdict][] = [
  ['dec killed-hamas-combatants', 'dec killed-in-gaza', 'PART_OF'],
  ['dec killed-hamas-combatants', 'nov killed-in-gaza', 'PART_OF'],
  ['sep killed-in-gaza-women-and-children', 'sep killed-in-gaza', 'PART_OF'],
  ['dec held-dead', 'dec held-hostage', 'PART_OF'],
  ['sep held-dead', 'sep held-hostage', 'PART_OF'],
  ['nov held-russian-israelis', 'sep held-hostage', 'PART_OF'],
  ['oct killed-russian-citizens-viktorov', 'sep killed-in-attack', 'PART_OF'],
  ['dec released-israeli-women-and-children', 'dec released-foreign-nationals', 'NOT_COMPARABLE'],
  ['nov killed-in-attack', 'nov taken-hostage', 'NOT_COMPARABLE'],
  ['oct killed-in-attack', 'oct killed-in-gaza', 'NOT_COMPARABLE'],
  ['nov held-alive', 'sep held-hostage', 'PART_OF'],
];

describe('the curated claims, compared in pairs', () => {
  it.each([...WITHIN_SERIES, ...ACROSS_SERIES])('%s, %s: %s', (first, second, verdict) => {
    const expected = { verdict, claims: [first, second] };
    const named = (a: string, b: string) => {
      const found = comparison(a, b);
      const order = found.claims.map(({ id }) => names.get(id));
      return { verdict: found.verdict, claims: order };
    };
    const directed = ['REVISED', 'PART_OF', 'EXPLAINED_BY_TIME'].includes(verdict);
    if (directed) expect(named(first, second)).toEqual(expected);
    else expect(named(first, second).verdict).toBe(verdict);
    expect(named(second, first)).toEqual(named(first, second));
  });

  it('are all in the table if they can be compared', () => {
    const pairs = claims.flatMap((a, i) =>
      claims
        .slice(i + 1)
        .flatMap((b) => (a.seriesKey === b.seriesKey ? [[nameOf(a), nameOf(b)].sort().join(', ')] : [])),
    );
    expect(pairs.sort()).toEqual(WITHIN_SERIES.map(([a, b]) => [a, b].sort().join(', ')).sort());
    expect(pairs).toHaveLength(23);
  });

  it.each(claims.map((claim) => [nameOf(claim)]))('%s agrees with itself', (name) => {
    expect(comparison(name, name).verdict).toBe('AGREES');
  });
});

describe('the reason names figures, dates and sources', () => {
  it('of a contradiction about a closed event', () => {
    expect(reason('sep killed-in-attack', 'oct killed-in-attack')).toBe(
      '“more than 1,400 people were killed” (the Israeli government, in Meduza, as of 26 to 31 October 2023) and “the deaths of 1,205 people” (Israeli official figures, through an AFP tally, in The Moscow Times, as of 2 September 2024) allow no number in common: one allows 1,401 or more, the other exactly 1,205, and both count a single closed event.',
    );
  });

  it('of the chosen reading of “another 250”, with the effect of the other reading', () => {
    expect(reason('sep taken-hostage', 'nov taken-hostage')).toBe(
      'The same origin gave “abducting another 250” (The Moscow Times in its own voice, as of 15 November 2024) after “251 people taken hostage” (The Moscow Times in its own voice, as of 2 September 2024), and the two allow no number in common: the later allows exactly 250, the earlier exactly 251, and both count a single closed event; the reading chosen is that "some" stands before 1,200 only, so this number is read without a hedge of its own; under the other reading, “abducting another 250” would allow 245 to 254 (rounded to the nearest ten), and the two would agree, though both come from the same origin.',
    );
    expect(reason('dec taken-hostage', 'nov taken-hostage')).toMatch(/and that would make no difference\.$/);
  });

  it('of growth and of levels', () => {
    expect(reason('dec killed-in-gaza', 'sep killed-in-gaza')).toBe(
      '“killed at least 40,691 people in Gaza” (the local health ministry, in The Moscow Times, as of 2 September 2024) gives a higher number for a later day than “around 18,000 people have been killed” (The Hamas-run health ministry in Gaza, in the article “Russian deputy FM demands Hamas release rest of hostages held in Gaza”, as of 4 to 31 December 2023), and the count grows while the event lasts.',
    );
    expect(reason('dec held-hostage', 'sep held-hostage')).toMatch(
      /^“An estimated 138 people still remain captive” .* are levels on different days, and a level may rise and fall\.$/,
    );
  });

  it('of a part and its whole', () => {
    expect(reason('dec killed-hamas-combatants', 'dec killed-in-gaza')).toMatch(
      /^A curator states that “some 7,000 Hamas terrorists” \(.*\) counts a part of what “around 18,000 people have been killed” \(.*\) counts\.$/,
    );
    expect(reason('nov killed-in-gaza', 'dec killed-hamas-combatants')).toMatch(
      / counts Combatants of Hamas within Everyone, so it is part of “killed more than 43,000 people” .* and does not contradict it\.$/,
    );
  });

  it('of rival counts of the same people with equal sums, without giving the sum', () => {
    const told = reason('oct killed-russian-citizens-viktorov', 'oct killed-russian-citizens-israeli-ministry');
    expect(told).toMatch(
      /; adding what each source counts separately, 20 killed and 7 missing against 23 killed and 4 missing, gives the same number of people\.$/,
    );
    expect(reason('oct missing-russian-citizens-viktorov', 'oct missing-russian-citizens-israeli-ministry')).toMatch(
      /7 missing and 20 killed against 4 missing and 23 killed, gives the same number of people\.$/,
    );
    expect(told).not.toMatch(/\b27\b/);
  });

  it('of claims that cannot be compared', () => {
    expect(reason('oct killed-in-attack', 'oct killed-in-gaza')).toMatch(
      / do not count the same thing: they differ in event, place and count type\.$/,
    );
  });
});
