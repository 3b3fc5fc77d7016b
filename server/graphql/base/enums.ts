import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../config.ts';
import * as stored from '../../database/generated/prisma/enums.ts';
import { builder } from './builder.ts';

/**
 * The enums of the data model, described by their `///` comments. Prisma's generated client drops the comments of enum
 * values, so they are read from the schema files.
 */

const comments = readComments(path.join(projectRoot, 'prisma/schema'));

export const Measure = builder.enumType(stored.Measure, describeEnum('Measure', stored.Measure));
export const CountType = builder.enumType(stored.CountType, describeEnum('CountType', stored.CountType));
export const Unit = builder.enumType(stored.Unit, describeEnum('Unit', stored.Unit));
export const Stance = builder.enumType(stored.Stance, describeEnum('Stance', stored.Stance));
export const Cause = builder.enumType(stored.Cause, describeEnum('Cause', stored.Cause));
export const Identification = builder.enumType(
  stored.Identification,
  describeEnum('Identification', stored.Identification),
);
export const Quantifier = builder.enumType(stored.Quantifier, describeEnum('Quantifier', stored.Quantifier));
export const Caveat = builder.enumType(stored.Caveat, describeEnum('Caveat', stored.Caveat));
export const Rank = builder.enumType(stored.Rank, describeEnum('Rank', stored.Rank));
export const RecordStatus = builder.enumType(stored.RecordStatus, describeEnum('RecordStatus', stored.RecordStatus));
export const Verification = builder.enumType(stored.Verification, describeEnum('Verification', stored.Verification));
export const EntryMethod = builder.enumType(stored.EntryMethod, describeEnum('EntryMethod', stored.EntryMethod));
export const AttributionVerb = builder.enumType(
  stored.AttributionVerb,
  describeEnum('AttributionVerb', stored.AttributionVerb),
);
export const IdentityBasis = builder.enumType(
  stored.IdentityBasis,
  describeEnum('IdentityBasis', stored.IdentityBasis),
);
export const ClaimRelationKind = builder.enumType(
  stored.ClaimRelationKind,
  describeEnum('ClaimRelationKind', stored.ClaimRelationKind),
);
export const DateBasis = builder.enumType(stored.DateBasis, describeEnum('DateBasis', stored.DateBasis));
export const CreditRole = builder.enumType(stored.CreditRole, describeEnum('CreditRole', stored.CreditRole));
export const NameKind = builder.enumType(stored.NameKind, describeEnum('NameKind', stored.NameKind));
export const OrganisationKind = builder.enumType(
  stored.OrganisationKind,
  describeEnum('OrganisationKind', stored.OrganisationKind),
);
export const Role = builder.enumType(stored.Role, describeEnum('Role', stored.Role));
export const EventKind = builder.enumType(stored.EventKind, describeEnum('EventKind', stored.EventKind));

export const UnnamedSource = builder.enumType(
  stored.UnnamedSource,
  describeEnum('UnnamedSource', stored.UnnamedSource),
);
export const ArticleKind = builder.enumType(stored.ArticleKind, describeEnum('ArticleKind', stored.ArticleKind));
export const CoordinatePrecision = builder.enumType(
  stored.CoordinatePrecision,
  describeEnum('CoordinatePrecision', stored.CoordinatePrecision),
);
export const Sex = builder.enumType(stored.Sex, describeEnum('Sex', stored.Sex));
export const AgeGroup = builder.enumType(stored.AgeGroup, describeEnum('AgeGroup', stored.AgeGroup));
export const PopulationStatus = builder.enumType(
  stored.PopulationStatus,
  describeEnum('PopulationStatus', stored.PopulationStatus),
);
export const ReadingSupport = builder.enumType(
  stored.ReadingSupport,
  describeEnum('ReadingSupport', stored.ReadingSupport),
);
export const NumberFateType = builder.enumType(stored.NumberFate, describeEnum('NumberFate', stored.NumberFate));
export const NumberExclusion = builder.enumType(
  stored.NumberExclusion,
  describeEnum('NumberExclusion', stored.NumberExclusion),
);
export const CandidateState = builder.enumType(
  stored.CandidateState,
  describeEnum('CandidateState', stored.CandidateState),
);
export const CandidateProducer = builder.enumType(
  stored.CandidateProducer,
  describeEnum('CandidateProducer', stored.CandidateProducer),
);
export const CandidateRelationKind = builder.enumType(
  stored.CandidateRelationKind,
  describeEnum('CandidateRelationKind', stored.CandidateRelationKind),
);

/** Returns what a measure counts, in one or more sentences. */
export function describeMeasure(measure: stored.Measure): string {
  return comments.get(`Measure.${measure}`) ?? '';
}

/** The name and description of an enum and of its values. */
function describeEnum(name: string, values: object) {
  const commented = Object.keys(values).map((value) => [value, commentOf(`${name}.${value}`)]);
  return { name, ...commentOf(name), values: Object.fromEntries(commented) };
}

function commentOf(name: string): { description?: string } {
  const description = comments.get(name);
  return description === undefined ? {} : { description };
}

/** Reads the `///` comments of every enum and value, by `Enum` and `Enum.VALUE`. */
function readComments(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync(folder)) {
    let comment: string[] = [];
    let name = '';
    for (const line of readFileSync(path.join(folder, file), 'utf8')
      .split('\n')
      .map((text) => text.trim())) {
      const [, said] = /^\/\/\/ ?(.*)$/.exec(line) ?? [];
      if (said !== undefined) {
        comment.push(said);
        continue;
      }
      const [, opened] = /^enum (\w+) \{$/.exec(line) ?? [];
      if (opened) {
        name = opened;
        found.set(name, comment.join(' '));
      } else if (line === '}') name = '';
      else if (name && /^[A-Z_0-9]+$/.test(line)) found.set(`${name}.${line}`, comment.join(' '));
      comment = [];
    }
  }
  return found;
}
