import { findStatedBounds } from '../../server/domain/figures/figures.ts';
import type { Source, Statement } from '../../server/domain/figures/statement.ts';

/** Made-up statements: nobody ever said any of this. */

export type Quantifier = Statement['figure']['quantifier'];
let made = 0;

export function statement(
  [quantifier, value]: readonly [Quantifier, number | null],
  days: readonly [string | null, string | null] | string = '2001-01-01',
  rest: Partial<Omit<Statement, 'source'>> & { origin?: string; source?: Partial<Source> } = {},
): Statement {
  const [earliest, latest] = typeof days === 'string' ? [days, days] : days;
  const { origin = 'one', source, ...fields } = rest;
  const wording = quantifier === 'UNSPECIFIED' ? 'most of them' : `made up ${value}`;
  const line = (id: string) => [{ id, name: `Made-up ${id}` }];
  return {
    id: `claim-${++made}`,
    measure: 'KILLED',
    countType: 'INCIDENT',
    events: line('event'),
    populations: line('everyone'),
    places: line('place'),
    unit: 'PERSON',
    responsible: null,
    cause: null,
    verification: null,
    identification: null,
    period: null,
    stance: 'ASSERTS',
    figure: {
      quantifier,
      value,
      ...findStatedBounds(quantifier, value, { low: null, high: null }),
      wording,
      language: 'en',
    },
    otherReading: null,
    counted: { earliest, latest },
    published: { earliest: latest, latest },
    retracted: false,
    setApart: null,
    deprecated: false,
    source: {
      origin,
      chain: [`Source ${origin}`],
      bodies: [{ id: origin, name: `Body ${origin}` }],
      publisherId: 'paper',
      publisher: 'A made-up paper',
      article: null,
      ...source,
    },
    ...fields,
  };
}
