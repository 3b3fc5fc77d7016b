import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes the table of number words that the server reads, from the spell-out rules of Unicode CLDR. The rules say how to write
 * a number in words, in some ninety languages. This file writes the small numbers by them and keeps every spelling with its
 * value, so that the server needs neither the rules nor anything that interprets them.
 *
 *   node tests/support/spellout-table.ts     writes server/domain/figures/numbers/spellout.json
 */

/** Words by the number that they stand for, and words that multiply the number before them ("thousand"). */
export interface SpelloutTable {
  readonly [language: string]: {
    readonly words: Readonly<Record<string, number>>;
    readonly scales: Readonly<Record<string, number>>;
  };
}

type Rule = { readonly base: number; readonly divisor: number; readonly text: string };
type RuleSets = ReadonlyMap<string, readonly Rule[]>;

const RULES = path.resolve('node_modules/cldr-rbnf/rbnf');
const TABLE = path.resolve('server/domain/figures/numbers/spellout.json');
const LARGEST_SCALE = 1e9;
const SMALL = [...Array.from({ length: 100 }, (_, n) => n), 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 2000];

/** Makes the table from all languages of CLDR that have spell-out rules, without regional variants. */
export function makeSpelloutTable(): SpelloutTable {
  const languages = readdirSync(RULES)
    .filter((file) => /^[a-z]{2,3}\.json$/.test(file))
    .map((file) => file.replace('.json', ''))
    .sort();
  return Object.fromEntries(
    languages.flatMap((language) => {
      const sets = readRuleSets(language);
      const cardinal = [...sets.keys()].filter((name) => /^%spellout-/.test(name) && !/ordinal|year/.test(name));
      if (cardinal.length === 0) return [];
      const words = findWords(sets, cardinal, language);
      return Object.keys(words).length === 0 ? [] : [[language, { words, scales: findScales(sets) }]];
    }),
  );
}

function readRuleSets(language: string): RuleSets {
  const file = JSON.parse(readFileSync(path.join(RULES, `${language}.json`), 'utf8'));
  const spellout: Record<string, [string, string][]> = file.rbnf.rbnf.SpelloutRules ?? {};
  const sets = Object.entries(spellout).filter(([name]) => name.startsWith('%'));
  return new Map(
    sets.map(([name, rules]) => [
      name,
      rules
        .filter(([base]) => /^\d+(\/\d+)?$/.test(base))
        .map(([key, text]) => {
          const [base = 0, radix = 10] = key.split('/').map(Number);
          let divisor = 1;
          while (base > 0 && divisor * radix <= base) divisor *= radix;
          return { base, divisor, text: text.replace(/;$/, '').replace(/^'/, '') };
        }),
    ]),
  );
}

/** Spells a number by a rule set. Undefined if the rules print it in digits, or do not have it. */
function spell(sets: RuleSets, name: string, count: number, language: string): string | undefined {
  const rule = sets.get(name)?.findLast(({ base }) => base <= count);
  if (rule === undefined || /ERROR|#/.test(rule.text)) return undefined;
  const quotient = Math.floor(count / rule.divisor);
  const remainder = count % rule.divisor;
  let failed = false;
  const other = (set: string | undefined, part: number) => {
    const spelled = spell(sets, set || name, part, language);
    failed ||= spelled === undefined;
    return spelled ?? '';
  };
  const text = rule.text
    .replaceAll(/\[([^\]]*)\]/g, (_, optional) => (remainder === 0 ? '' : optional))
    .replaceAll(/\$\(cardinal,([^)]*)\)\$/g, (_, forms: string) => pickForm(forms, quotient, language))
    .replaceAll(/←(%?%?[\w-]*)←/g, (_, set) => other(set, quotient))
    .replaceAll(/→(%?%?[\w-]*)→/g, (_, set) => other(set, remainder))
    .replaceAll(/=(%%?[\w-]+)=/g, (_, set) => other(set, count));
  return failed ? undefined : text.replaceAll('\u00ad', '').trim();
}

function pickForm(forms: string, count: number, language: string): string {
  const byCategory = new Map([...forms.matchAll(/(\w+)\{([^}]*)\}/g)].map(([, category, form]) => [category, form]));
  return byCategory.get(new Intl.PluralRules(language).select(count)) ?? byCategory.get('other') ?? '';
}

/** The spellings that cannot be put together from others: single words, and phrases that are not the sum of their words. */
function findWords(sets: RuleSets, names: readonly string[], language: string): Record<string, number> {
  const words = new Map<string, number>();
  for (const count of SMALL)
    for (const name of names) {
      const spelled = spell(sets, name, count, language)?.toLowerCase();
      if (spelled === undefined || spelled === '' || /\d/.test(spelled) || words.has(spelled)) continue;
      const parts = spelled.split(/[\s-]+/);
      const values = parts.map((part) => words.get(part));
      const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
      const isSum = count > 20 && sum === count && (values[0] ?? 0) >= 20 && (values.at(-1) ?? 0) < 10;
      if (parts.length === 1 || (count < 100 && !isSum)) words.set(spelled, count);
    }
  return Object.fromEntries(words);
}

/** The words that stand after a quotient: "thousand" in the rule for 1,000. */
function findScales(sets: RuleSets): Record<string, number> {
  const scales = new Map<string, number>();
  for (const [name, rules] of sets) {
    if (/ordinal|year|fraction|decimal/.test(name)) continue;
    for (const { base, divisor, text } of rules) {
      if (base < 100 || divisor > LARGEST_SCALE || !text.includes('←')) continue;
      const after = text.replace(/^[^←]*←[^←]*←/, '').replaceAll(/\[[^\]]*\]|[→=].*$/g, '');
      const forms = /\$\(/.test(after) ? [...after.matchAll(/\{([^}]*)\}/g)].map(([, form]) => form ?? '') : [after];
      for (const form of forms) {
        const word = form.replaceAll('\u00ad', '').replace(/^-/, '').trim().toLowerCase();
        if (/^\p{L}[\p{L}\p{M}'’ʼ]*$/u.test(word)) scales.set(word, divisor);
      }
    }
  }
  return Object.fromEntries(scales);
}

/** Writes the table, one language a line. */
export function formatSpelloutTable(table: SpelloutTable): string {
  const lines = Object.entries(table).map(([language, words]) => `"${language}":${JSON.stringify(words)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

if (import.meta.main) writeFileSync(TABLE, formatSpelloutTable(makeSpelloutTable()));
