import type { WorldEvent } from './event.ts';

/** Daily bulletins: what a day added, totals, and totals that were lowered. */
export const epidemics: readonly WorldEvent[] = [
  {
    slug: 'covid-italy',
    name: 'Epidemic of COVID-19 in Italy',
    kind: 'EPIDEMIC',
    figures: [
      [
        'saturday',
        'it',
        '889 morti nelle ultime 24 ore',
        'KILLED PERIOD EXACT 889',
        '2020-03-28',
        ['italy-civil-protection'],
        [889, 889],
        { claim: { period: { from: '2020-03-28', to: '2020-03-28' } } },
      ],
      [
        'total-saturday',
        'it',
        'un totale di 10.023 morti',
        'KILLED CUMULATIVE EXACT 10023',
        '2020-03-28',
        ['italy-civil-protection'],
        [10_023, 10_023],
      ],
      [
        'sunday',
        'it',
        '756 più di ieri',
        'KILLED PERIOD EXACT 756',
        '2020-03-29',
        ['italy-civil-protection'],
        [756, 756],
        { claim: { period: { from: '2020-03-29', to: '2020-03-29' } } },
      ],
      [
        'total-sunday',
        'it',
        'i decessi salgono a 10.779',
        'KILLED CUMULATIVE EXACT 10779',
        '2020-03-29',
        ['italy-civil-protection'],
        [10_779, 10_779],
      ],
    ],
    verdicts: [
      ['saturday', 'total-saturday', 'PART_OF'],
      ['saturday', 'total-sunday', 'PART_OF'],
      ['sunday', 'total-sunday', 'PART_OF'],
      // The total of Saturday does not reach to Sunday.
      ['sunday', 'total-saturday', 'NOT_COMPARABLE'],
      ['saturday', 'sunday', 'NOT_COMPARABLE'],
      ['total-saturday', 'total-sunday', 'EXPLAINED_BY_TIME'],
    ],
    bands: [
      ['saturday', '2020-03-29', 889, 889],
      ['sunday', '2020-03-28', null, null],
      ['total-sunday', '2020-03-28', 10_023, 10_023],
      ['total-sunday', '2020-03-30', 10_779, null],
    ],
  },
  {
    slug: 'covid-spain',
    name: 'Epidemic of COVID-19 in Spain',
    kind: 'EPIDEMIC',
    figures: [
      [
        'sunday',
        'es',
        '28.752 fallecidos',
        'KILLED CUMULATIVE EXACT 28752',
        '2020-05-24',
        ['spain-health'],
        [28_752, 28_752],
      ],
      [
        'monday',
        'es',
        '26.834 fallecidos',
        'KILLED CUMULATIVE EXACT 26834',
        '2020-05-25',
        ['spain-health'],
        [26_834, 26_834],
      ],
      [
        'change',
        'es',
        '1.918 fallecidos menos',
        'KILLED DELTA EXACT -1918',
        '2020-05-25',
        ['spain-health'],
        [-1_918, -1_918],
      ],
    ],
    verdicts: [
      ['sunday', 'monday', 'REVISED'],
      ['change', 'sunday', 'NOT_COMPARABLE'],
      ['change', 'monday', 'NOT_COMPARABLE'],
    ],
    bands: [
      // After the correction, nothing is left of what was said the day before.
      ['monday', '2020-05-24', null, 26_834],
      ['monday', '2020-05-26', 26_834, null],
      ['change', '2020-05-25', -1_918, -1_918],
    ],
  },
];
