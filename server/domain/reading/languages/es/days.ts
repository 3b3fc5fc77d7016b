import type { DayRules } from '../day-rules.ts';

const IN = '(?:en|durante) ';

/** Spanish. */
export const spanishDays: DayRules = {
  hints:
    '\\b(?:lun|mar|mié|jue|vie|sáb|dom|ene|feb|abr|may|jun|jul|ago|sep|oct|nov|dic|hoy|ayer|anoche|hace|últim|pasad|semana|noche|hora)|\\d/\\d',
  spans: [
    { words: `(?:${IN})?las últimas (\\d+|[a-zñáéíóú]+) horas`, unit: 'HOUR', which: 'PAST' },
    { words: `(?:${IN})?los últimos (\\d+|[a-zñáéíóú]+) días`, unit: 'DAY', which: 'PAST' },
    { words: `${IN}la última semana`, unit: 'WEEK', which: 'PAST' },
    { words: `${IN}el último mes`, unit: 'MONTH', which: 'PAST' },
    { words: `${IN}el último año`, unit: 'YEAR', which: 'PAST' },
    { words: 'anoche|durante la noche|la noche pasada', unit: 'NIGHT', which: 'LAST' },
    { words: '(?:el|durante el) fin de semana', unit: 'WEEKEND', which: 'LAST' },
    { words: 'la semana pasada', unit: 'WEEK', which: 'LAST' },
    { words: 'esta semana', unit: 'WEEK', which: 'THIS' },
    { words: 'el mes pasado', unit: 'MONTH', which: 'LAST' },
    { words: 'este mes', unit: 'MONTH', which: 'THIS' },
    { words: 'el año pasado', unit: 'YEAR', which: 'LAST' },
    { words: 'este año', unit: 'YEAR', which: 'THIS' },
  ],
  since: '(?:desde|a partir de|tras)(?: el| la| los)?(?: pasado)? $',
  on: '(?:el|hasta|en|este) (?:pasado )?$',
  lastYear: '^,? (?:del año pasado|el año pasado)',
  thirds: ['(?:principios|inicios|comienzos) de $', 'mediados de $', '(?:finales|fines) de $'],
  following: '(?:[a-zñáéíóú]+)',
};
