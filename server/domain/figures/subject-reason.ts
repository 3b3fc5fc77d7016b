import type { Cause, Identification, Unit, Verification } from '../../database/generated/prisma/enums.ts';
import { formatDays } from './dates.ts';
import type { Period, Statement } from './statement.ts';
import { type Difference, findDifferences } from './subject.ts';
import { formatList } from './words.ts';

/** Says in plain English how two claims differ in what they count. */

const UNITS: Record<Unit, string> = { PERSON: 'people', HOUSEHOLD: 'households' };

const CAUSES: Record<Cause, string> = {
  DIRECT_VIOLENCE: 'direct violence',
  FAMINE: 'hunger',
  DISEASE: 'disease',
  LACK_OF_CARE: 'lack of medical care',
  ACCIDENT: 'an accident',
  NATURAL_HAZARD: 'a natural hazard',
  EXPOSURE: 'exposure to the weather',
  OTHER: 'another cause',
};

const VERIFICATIONS: Record<Verification, string> = {
  VERIFIED: 'verified',
  PRELIMINARY: 'preliminary',
  UNVERIFIED: 'unverified',
};

const IDENTIFICATIONS: Record<Identification, string> = {
  IDENTIFIED: 'identified people',
  UNIDENTIFIED: 'unidentified people',
};

/** Lists what differs between two claims, with the values where a source states them. */
export function formatOtherSubject(a: Statement, b: Statement): string {
  return formatList(
    findDifferences(a, b).map((difference) => {
      const values = [a, b].map((claim) => formatValue(claim, difference));
      return values.includes(undefined) ? difference : `${difference} (${values.join(' against ')})`;
    }),
  );
}

function formatValue(claim: Statement, difference: Difference): string | undefined {
  switch (difference) {
    case 'unit':
      return UNITS[claim.unit];
    case 'period':
      return claim.period ? formatPeriod(claim.period) : undefined;
    case 'responsible party':
      return claim.responsible?.label;
    case 'cause':
      return claim.cause === null ? undefined : CAUSES[claim.cause];
    case 'verification':
      return claim.verification === null ? undefined : VERIFICATIONS[claim.verification];
    case 'identification':
      return claim.identification === null ? undefined : IDENTIFICATIONS[claim.identification];
    default:
      return undefined;
  }
}

/** Names what makes the part narrower than the whole. */
export function formatPart(part: Statement, whole: Statement): string {
  const narrower = (['populations', 'events', 'places'] as const).filter(
    (line) => part[line][0]?.id !== whole[line][0]?.id,
  );
  const lines = narrower.map((line) => {
    const [inner, outer] = [part[line][0]?.name as string, whole[line][0]?.name];
    return outer === undefined ? `${inner} alone` : `${inner} within ${outer}`;
  });
  const measure = part.measure === whole.measure ? [] : [`${formatMeasure(part)} within ${formatMeasure(whole)}`];
  const stated = findDifferences(part, whole).flatMap((difference) => formatNarrower(part, whole, difference) ?? []);
  return formatList([...lines, ...measure, ...stated]);
}

function formatNarrower(part: Statement, whole: Statement, difference: Difference): string | undefined {
  const value = formatValue(part, difference);
  switch (difference) {
    case 'period':
      return `${value} within ${formatValue(whole, difference)}`;
    case 'count type':
      // Other count types do not make a part by themselves.
      return part.period === null ? undefined : `only ${formatPeriod(part.period)}`;
    case 'responsible party':
      return `only people for whom “${value}” is held responsible`;
    case 'cause':
      return `only what was caused by ${value}`;
    case 'verification':
      return `only what the source calls ${value}`;
    case 'identification':
      return `only ${value}`;
    default:
      return undefined;
  }
}

function formatPeriod({ from, to }: Period): string {
  return formatDays({ earliest: from, latest: to });
}

/** Names a measure: "killed", "dead or missing". */
export function formatMeasure({ measure }: Pick<Statement, 'measure'>): string {
  return measure.toLowerCase().replaceAll('_', ' ');
}
