import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadMuc, parseKeys, parseTexts, scoreMuc } from './import-muc.ts';
import { makeReading } from './made-up-reading.ts';

/** Texts and keys in the format of MUC-3 and MUC-4. All of them are made up. */

const TEXTS = `
DEV-MUC3-9001 (MADE UP)

     PUERTO CLARO, 14 JUN 89 (RADIO CLARO) -- [TEXT] FIVE CIVILIANS WERE
KILLED AND 12 SOLDIERS WERE WOUNDED WHEN A BOMB EXPLODED.

     THE REBELS KIDNAPPED 3 ENGINEERS.

DEV-MUC3-9002 (MADE UP)

     SAN TELMO, 15 JUN 89 -- [TEXT] NOTHING HAPPENED.
`;
const MIXED = `
DEV-MUC3-9001 (MADE UP)

     Puerto Claro, 14 Jun 89 (Radio Claro) -- [Text] Five civilians were
killed and 12 soldiers were wounded when a bomb exploded.

     The rebels kidnapped 3 engineers.
`;
const slots = (template: string, type: string, stage: string, numbers: string, effects: string) => `
0.  MESSAGE: ID                     DEV-MUC3-9001 (MADE UP)
1.  MESSAGE: TEMPLATE               ${template}
; a comment
2.  INCIDENT: DATE                  14 JUN 89
4.  INCIDENT: TYPE                  ${type}
5.  INCIDENT: STAGE OF EXECUTION    ${stage}
21. HUM TGT: NUMBER                 ${numbers}
22. HUM TGT: FOREIGN NATION         -
23. HUM TGT: EFFECT OF INCIDENT     ${effects}
24. HUM TGT: TOTAL NUMBER           -
`;
const line = (...values: string[]) => values.join('\n                                    ');
const KEYS = [
  slots(
    '1',
    'BOMBING',
    'ACCOMPLISHED',
    line('5: "FIVE CIVILIANS" / "CIVILIANS"', '12: "SOLDIERS"', '1: "JUAN PEREZ"', '40: "PEOPLE"', 'PLURAL: "OTHERS"'),
    line('DEATH: "FIVE CIVILIANS" / "CIVILIANS"', 'INJURY: "SOLDIERS"', 'DEATH: "JUAN PEREZ"', 'DEATH: "PEOPLE"'),
  ),
  slots('2', 'KIDNAPPING', 'ACCOMPLISHED', '3: "ENGINEERS"', '-'),
  slots('3', 'ATTACK', 'THREATENED', '5: "JUDGES"', 'INJURY: "JUDGES"'),
  slots('4 (OPTIONAL)', 'ATTACK', 'ACCOMPLISHED', '5: "GUARDS"', 'INJURY: "GUARDS"'),
  slots('*', '*', '*', '*', '*'),
].join('');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'muc-'));
  mkdirSync(path.join(folder, 'dev'));
  writeFileSync(path.join(folder, 'dev', 'dev-muc3-9001-9002'), TEXTS);
  writeFileSync(path.join(folder, 'dev', 'dev-muc3-9001-9002.mixed-case'), MIXED);
  writeFileSync(path.join(folder, 'dev', 'key-dev-9001.muc4'), KEYS);
  writeFileSync(path.join(folder, 'dev', 'README'), 'DEV-MUC3-9003\nNot a text.');
});
afterAll(() => rmSync(folder, { recursive: true }));

const FIGURES = [
  { value: 5, measures: ['KILLED'], people: 'FIVE CIVILIANS' },
  { value: 12, measures: ['INJURED'], people: 'SOLDIERS' },
  { value: 3, measures: ['TAKEN_HOSTAGE'], people: 'ENGINEERS' },
];

it('texts in capitals are given in the case of sentences', () => {
  expect([...parseTexts(TEXTS)]).toEqual([
    [
      'DEV-MUC3-9001',
      'Puerto claro, 14 jun 89 (radio claro) -- [text] Five civilians were killed and 12 soldiers were wounded when a bomb ' +
        'exploded.\n\nThe rebels kidnapped 3 engineers.',
    ],
    ['DEV-MUC3-9002', 'San telmo, 15 jun 89 -- [text] Nothing happened.'],
  ]);
});

it('keys give the people who died, were injured or were kidnapped, if they are several', () => {
  expect([...parseKeys(KEYS)]).toEqual([
    ['DEV-MUC3-9001', [...FIGURES.slice(0, 2), { value: 40, measures: ['KILLED'], people: 'PEOPLE' }, FIGURES[2]]],
  ]);
});

it('a folder gives each text once, with the figures that it prints', () => {
  expect(loadMuc(folder)).toEqual([
    {
      id: 'DEV-MUC3-9001',
      text: expect.stringContaining('Puerto Claro, 14 Jun 89 (Radio Claro) -- [Text] Five civilians were killed'),
      publishedOn: '1989-06-14',
      figures: FIGURES,
    },
    { id: 'DEV-MUC3-9002', text: expect.stringContaining('Nothing'), publishedOn: '1989-06-15', figures: [] },
  ]);
});

it('a figure is found if a candidate has its number and its measure', () => {
  const score = scoreMuc(loadMuc(folder), ({ text }) =>
    makeReading(
      text,
      [
        { number: 'Five', value: 5, measure: 'KILLED' },
        { number: '12', value: 12, measure: 'KILLED' },
      ],
      [],
    ),
  );
  expect(score).toEqual({
    right: 1,
    of: 3,
    missed: ['DEV-MUC3-9001: 12 INJURED “SOLDIERS”', 'DEV-MUC3-9001: 3 TAKEN_HOSTAGE “ENGINEERS”'],
  });
});
