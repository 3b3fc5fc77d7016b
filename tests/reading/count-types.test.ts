import { describe, expect, it } from 'vitest';
import { readText } from '../../server/domain/reading/read-text.ts';

/** How the counts of figures run. All texts are made up, and published on Monday, 12 May 2031. */

const read = (text: string) =>
  readText({ text, language: 'en', publishedOn: '2031-05-12' }).candidates.map(({ value, countType, period }) =>
    [value, countType, ...(period ? [period.earliest, period.latest] : [])].join(' '),
  );

describe('a period', () => {
  it.each([
    // Words of the figure's own sentence.
    [
      'In the past 24 hours, 37 people were killed and 112 wounded.',
      '37 PERIOD 2031-05-11 2031-05-12',
      '112 PERIOD 2031-05-11 2031-05-12',
    ],
    ['Shelling wounded 11 people over the past day.', '11 PERIOD 2031-05-11 2031-05-12'],
    ['Clashes displaced 12,500 people between 1 and 15 April.', '12500 PERIOD 2031-04-01 2031-04-15'],
    ['Gangs killed 1,520 people from April to June.', '1520 PERIOD 2030-04-01 2030-06-30'],
    ['Over 800 people have drowned in the strait this year.', '800 PERIOD 2031-01-01 2031-05-12'],
    ['Since the start of the year, 93 miners have died.', '93 PERIOD 2031-01-01 2031-05-12'],
    ['Nine people have been killed since dawn.', '9 PERIOD 2031-05-12 2031-05-12'],
    ['In March, soldiers arrested 611 people.', '611 PERIOD 2031-03-01 2031-03-31'],
    [
      'Road crashes killed 612 people last year, the ministry said in its annual report.',
      '612 PERIOD 2030-01-01 2030-12-31',
    ],
    ['Shelling killed nine civilians in the first half of last year.', '9 PERIOD 2030-01-01 2030-06-30'],
    // No days are known of what happens again and again.
    ['Every day, around 15 people die of hunger.', '15 PERIOD'],
    // Words of a heading or of a sentence before.
    [
      'Weekly update, 3–9 May\n\nIn the north, 41 civilians were killed.\n\nMines injured nine.',
      '41 PERIOD 2031-05-03 2031-05-09',
      '9 PERIOD 2031-05-03 2031-05-09',
    ],
    ['Key figures, Q1 2031\n\n- 1,204 civilians killed', '1204 PERIOD 2031-01-01 2031-03-31'],
    ['During the week, 612 people were killed. A further 7,800 people were injured.', '612 PERIOD', '7800 PERIOD'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['Two canoes collided in April 2027, and 146 people died when they sank.', '146 INCIDENT'],
    ['An overnight raid killed three people.', '3 INCIDENT'],
    ['Gunmen freed 14 of the nurses kidnapped in January.', '14 INCIDENT'],
    ['Seventy people were killed in clashes on 4-6 May.', '70 INCIDENT'],
    ['Ana Sol, who has run the clinic since it opened in 2019, counted 46 bodies.', '46 INCIDENT'],
  ])('is not meant where the words date one event: %s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a running total', () => {
  it.each([
    ['More than 170 peacekeepers have died in the country since the mission was deployed.', '170 CUMULATIVE'],
    ['The war has killed more than 52,000 people.', '52000 CUMULATIVE'],
    ['More than 500,000 people were killed in the 14-year civil war.', '500000 CUMULATIVE'],
    // The clause with the total speaks for its own number alone.
    [
      'At least 64 people were killed in the past 24 hours, bringing the toll since the war began to 21,418.',
      '64 PERIOD 2031-05-11 2031-05-12',
      '21418 CUMULATIVE',
    ],
    [
      'The war has killed 900 people, the ministry said. Another 2,100 have been wounded.',
      '900 CUMULATIVE',
      '2100 CUMULATIVE',
    ],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a count that goes on', () => {
  it.each([
    ['A ferry sank, killing 23 people. Divers were searching for survivors.', '23 TALLY_SO_FAR'],
    ['The storm killed nine people, and the number is expected to rise.', '9 TALLY_SO_FAR'],
    ['By nightfall, soldiers had retrieved 31 bodies.', '31 TALLY_SO_FAR'],
    ['The death toll from the landslide has reached 148.', '148 TALLY_SO_FAR'],
    [
      'A quake struck the coast on Sunday. At least 60 people were killed on Sunday, officials said.',
      '60 TALLY_SO_FAR',
    ],
    // A part counts like its whole.
    [
      'The storm killed 90 people, including 12 children, and rescuers are searching for others.',
      '90 TALLY_SO_FAR',
      '12 TALLY_SO_FAR',
    ],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['A fall killed 12 people. The search was called off on Friday.', '12 INCIDENT'],
    ['Rescuers searched the rubble on Sunday. In 2018, a blast at the mill killed 112 people.', '112 INCIDENT'],
    ['State media put the dead at nine.', '9 INCIDENT'],
  ])('is over: %s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a level, and a change', () => {
  it.each([
    ['About 310,000 people remain displaced.', '310000 STOCK'],
    ['Some 521 reporters are in prison.', '521 STOCK'],
    ['Militants ambushed a patrol, and four soldiers are missing.', '4 STOCK'],
    ['Rescuers brought five more miners to the surface, raising to 13 the number saved.', '5 DELTA', '13 TALLY_SO_FAR'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});
