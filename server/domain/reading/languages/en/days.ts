import type { DayRules } from '../day-rules.ts';

const AGO = '(?:the )?(?:past|last|previous|preceding)';
const IN = '(?:in|over|during|within|for) ';

/** English. */
export const englishDays: DayRules = {
  hints:
    '\\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\\b(?:today|yesterday|tonight|overnight|ago|last|past|previous|preceding|this|weekend|night|day|hours)\\b|\\d{4}-\\d|\\d/\\d',
  spans: [
    { words: `(?:${IN})?${AGO} (\\d+|[a-z-]+) hours`, unit: 'HOUR', which: 'PAST' },
    { words: '(?:in|within|over) (24|48|72) hours', unit: 'HOUR', which: 'PAST' },
    { words: `(?:${IN})?${AGO} (\\d+|[a-z-]+) days`, unit: 'DAY', which: 'PAST' },
    { words: `(?:${IN})?${AGO} (\\d+|[a-z-]+) weeks`, unit: 'WEEK', which: 'PAST' },
    { words: `(?:${IN})?${AGO} (\\d+|[a-z-]+) months`, unit: 'MONTH', which: 'PAST' },
    { words: `${IN}${AGO} day`, unit: 'DAY', which: 'PAST' },
    { words: `${IN}(?:the )(?:past|last|previous|preceding) week`, unit: 'WEEK', which: 'PAST' },
    { words: `${IN}(?:the )(?:past|last|previous|preceding) month`, unit: 'MONTH', which: 'PAST' },
    { words: `${IN}(?:the )(?:past|last|previous|preceding) year`, unit: 'YEAR', which: 'PAST' },
    { words: 'overnight|last night|during the night', unit: 'NIGHT', which: 'LAST' },
    {
      words: '(?:over|at|during) (?:the|last|this past) weekend|last weekend|this weekend',
      unit: 'WEEKEND',
      which: 'LAST',
    },
    { words: 'last week', unit: 'WEEK', which: 'LAST' },
    { words: '(?:earlier )?this week', unit: 'WEEK', which: 'THIS' },
    { words: 'last month', unit: 'MONTH', which: 'LAST' },
    { words: '(?:earlier )?this month', unit: 'MONTH', which: 'THIS' },
    { words: 'last year', unit: 'YEAR', which: 'LAST' },
    { words: '(?:so far |earlier )?this year', unit: 'YEAR', which: 'THIS' },
  ],
  since: '(?:since|after|beginning|starting|from)(?: the)?(?: evening of| morning of| night of)? $',
  on: '(?:on|by|as of|until|through|at|in|late|early|said|told) $',
  lastYear: '^,? (?:last year|of last year)\\b',
  thirds: ['early[ -]$', 'mid[ -]$', 'late[ -]$'],
  following:
    '(?:and|or|but|that|when|while|after|before|at|in|on|by|from|near|with|to|as|the|a|an|for|during|following|over|that|which|who|where|amid|killed|left|struck|hit|injured|wounded|destroyed|killing|said|told|last|morning|night|evening|afternoon|local|alone|since|until|because|were|was|have|has|had)',
};
