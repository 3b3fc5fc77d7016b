import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sdl } from '../../server/graphql/print.ts';
import { complaintsAbout } from '../support/breaking-changes.ts';
import { releasedFile, withoutDescriptions } from '../support/released-schema.ts';

describe('the released schema', () => {
  const released = readFileSync(releasedFile, 'utf8');

  it('breaks only where the change log documents it', async () => {
    const complaints = await complaintsAbout(released, sdl, readFileSync('CHANGELOG.md', 'utf8'));
    expect(complaints, `\n${complaints.join('\n')}\n`).toEqual([]);
  });

  it('is kept without descriptions: run `npm run release:schema` at a release', () => {
    expect(released).toBe(withoutDescriptions(released));
    expect(released).toMatch(/^type Query {$/m);
  });

  it('loses only its descriptions', () => {
    const described =
      '"""A."""\ntype Query {\n  """B."""\n  a(\n    """C."""\n    b: Int = 1\n  ): E @deprecated\n}\n\n';
    expect(withoutDescriptions(`${described}"""D."""\nenum E {\n  """F."""\n  G\n}`)).toBe(
      'type Query {\n  a(b: Int = 1): E @deprecated\n}\n\nenum E {\n  G\n}\n',
    );
  });
});

describe('the check for breaking changes', () => {
  const released = `
    type Query { claim(id: ID!, day: Day): Claim any: Any claims(filter: Filter): [Claim!]! old: Int }
    interface Node { id: ID! }
    interface Dated { on: String }
    type Claim implements Node & Dated { id: ID! on: String wording: String! value: Int status: Status! }
    type Person { name: String! }
    type Place { name: String! }
    type Old { name: String! }
    union Any = Claim | Person | Place
    enum Status { DRAFT PUBLISHED RETRACTED }
    input Filter { status: Status }
    input Day { day: String }
  `;
  /** Returns the released schema with texts replaced, each of which it must contain. */
  const changed = (...replacements: [from: string, to: string][]) =>
    replacements.reduce((schema, [from, to]) => {
      expect(schema).toContain(from);
      return schema.replace(from, to);
    }, released);
  const changelog = (...entries: string[]) =>
    `# Changelog\n\n## [Unreleased]\n\n### Breaking\n\n${entries.join('\n')}\n\n### Added\n\n- \`Claim.id\`.\n`;
  /** Returns the paths that are reported to break users. */
  const pathsIn = (complaints: string[]) =>
    complaints.flatMap((sentence) => /^`([^`]+)` breaks users/.exec(sentence)?.[1] ?? []);

  it.each<[what: string, path: string, from: string, to: string]>([
    ['a removed field', 'Claim.value', 'value: Int', ''],
    ['a field that becomes nullable', 'Claim.wording', 'wording: String!', 'wording: String'],
    ['a field that changes its type', 'Claim.value', 'value: Int', 'value: String'],
    ['a field that becomes a list', 'Claim.value', 'value: Int', 'value: [Int]'],
    ['a new required argument', 'Query.claims.first', 'claims(', 'claims(first: Int! '],
    ['a removed argument', 'Query.claim.day', ', day: Day', ''],
    ['an argument that becomes required', 'Query.claim.day', 'day: Day)', 'day: Day!)'],
    ['a new required input field', 'Filter.event', 'input Filter {', 'input Filter { event: ID!'],
    ['an input field that becomes required', 'Filter.status', '{ status: Status }', '{ status: Status! }'],
    ['an input that becomes @oneOf', 'Day.@oneOf', 'input Day', 'input Day @oneOf'],
    ['a removed enum value', 'Status.RETRACTED', 'RETRACTED', ''],
    ['a removed union member', 'Any.Place', ' | Place', ''],
    ['an interface that a type no longer has', 'Claim.Dated', 'Node & Dated', 'Node'],
    ['a removed type', 'Old', 'type Old { name: String! }', ''],
    ['a type of another kind', 'Day', 'input Day { day: String }', 'scalar Day'],
    ['another root type', 'schema', 'type Query', 'schema { query: Root } type Query { a: Int } type Root'],
  ])('lists %s, unless the change log names it', async (_what, path, from, to) => {
    const current = changed([from, to]);
    const others = pathsIn(await complaintsAbout(released, current, changelog())).filter((other) => other !== path);
    const complaints = await complaintsAbout(released, current, changelog(...others.map((other) => `- \`${other}\`.`)));
    expect(complaints).toEqual([
      expect.stringContaining(`\`${path}\` breaks users, and the change log does not say so: `),
      expect.stringContaining('at the beginning of an entry under "### Breaking"'),
    ]);
    const named = [path, ...others].map((one) => `- \`${one}\` has changed.`);
    expect(await complaintsAbout(released, current, changelog(...named))).toEqual([]);
  });

  it('lists all of them, in the words of graphql-inspector', async () => {
    const current = changed(['value: Int', ''], ['RETRACTED', ''], [' | Person | Place', '']);
    expect(await complaintsAbout(released, current, changelog('- `Any.Person` is found no more.'))).toEqual([
      "`Any.Place` breaks users, and the change log does not say so: Member 'Place' was removed from Union type 'Any'",
      "`Claim.value` breaks users, and the change log does not say so: Field 'value' was removed from object type 'Claim'",
      "`Status.RETRACTED` breaks users, and the change log does not say so: Enum value 'RETRACTED' was removed from enum 'Status'",
      'Name each at the beginning of an entry under "### Breaking" of "## [Unreleased]", or keep what users have.',
    ]);
  });

  it.each<[what: string, from: string, to: string]>([
    ['nothing', 'type Query', 'type Query'],
    ['a new field', 'value: Int', 'value: Int note: String!'],
    ['a new type', 'type Place', 'type Event { id: ID! } type Place'],
    ['a field that becomes non-null', 'value: Int', 'value: Int!'],
    ['a new optional argument', 'claims(', 'claims(first: Int '],
    ['an argument that becomes optional', 'claim(id: ID!', 'claim(id: ID'],
    ['a new optional input field', 'input Filter {', 'input Filter { event: ID'],
    ['a deprecated field', 'old: Int', 'old: Int @deprecated(reason: "Ask for more.")'],
    ['a changed description', 'type Place', '"Where." type Place'],
    // Changes that graphql-inspector calls dangerous.
    ['a new enum value', 'RETRACTED', 'RETRACTED MERGED'],
    ['a new union member', 'type Place', 'type Event { id: ID! } extend union Any = Event type Place'],
    ['a changed default', 'day: Day)', 'day: Day = {})'],
  ])('passes %s', async (_what, from, to) => {
    expect(await complaintsAbout(released, changed([from, to]), changelog())).toEqual([]);
  });

  it('refuses a named path that is not broken: unchanged, only added to, or nonexistent', async () => {
    const current = changed(['value: Int', 'value: Int note: String'], [' | Place', '']);
    const named = changelog(
      '- `Claim.wording` is gone.',
      '- `Claim.note`',
      '- `Any`, `Any.Place` and\n  `Claim.x`: gone.',
    );
    expect(await complaintsAbout(released, current, named)).toEqual(
      ['Claim.wording', 'Claim.note', 'Any', 'Claim.x'].map(
        (path) => `\`${path}\` is named as breaking in the change log, and is not.`,
      ),
    );
  });

  it('reads only the beginnings of entries', async () => {
    const current = changed(['value: Int', '']);
    const elsewhere = ['- The files of `Claim.value`.', '- `npm run export` writes it no more.', 'See `Claim.value`.'];
    expect(pathsIn(await complaintsAbout(released, current, changelog(...elsewhere)))).toEqual(['Claim.value']);
    expect(await complaintsAbout(released, current, changelog('- `Claim.value` is `Claim.wording` now.'))).toEqual([]);
  });

  it.each([
    ['under another heading', '## [Unreleased]\n\n### Removed\n\n- `Claim.value`.\n'],
    ['in an earlier version', '## [Unreleased]\n\n## [0.1.0]\n\n### Breaking\n\n- `Claim.value`.\n'],
  ])('ignores paths that are named %s', async (_where, text) => {
    expect(pathsIn(await complaintsAbout(released, changed(['value: Int', '']), text))).toEqual(['Claim.value']);
    expect(await complaintsAbout(released, released, text)).toEqual([]);
  });

  it('reports a change log without an unreleased section', async () => {
    const text = '# Changelog\n\n## [0.1.0]\n\n### Breaking\n\n- `Claim.value`.\n';
    expect(await complaintsAbout(released, released, text)).toEqual([]);
    expect(await complaintsAbout(released, changed(['value: Int', '']), text)).toEqual([
      expect.stringMatching(/^`Claim\.value` breaks users/),
      'There is no section "## [Unreleased]" in the change log to name them in, under "### Breaking".',
    ]);
  });
});
