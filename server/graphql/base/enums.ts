import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { EnumRef } from '@pothos/core';
import { projectRoot } from '../../config.ts';
import * as stored from '../../database/generated/prisma/enums.ts';
import { builder, type Types } from './builder.ts';

/**
 * The enums of the data model, with the words of their `///` comments. Prisma's generated client drops the comments of
 * enum values, so they are read from the schema files.
 */

const comments = readComments(path.join(projectRoot, 'prisma/schema'));

export const Measure = exposed('Measure', stored.Measure);
export const CountType = exposed('CountType', stored.CountType);
export const Quantifier = exposed('Quantifier', stored.Quantifier);
export const Caveat = exposed('Caveat', stored.Caveat);
export const Rank = exposed('Rank', stored.Rank);
export const RecordStatus = exposed('RecordStatus', stored.RecordStatus);
export const EntryMethod = exposed('EntryMethod', stored.EntryMethod);
export const AttributionVerb = exposed('AttributionVerb', stored.AttributionVerb);
export const IdentityBasis = exposed('IdentityBasis', stored.IdentityBasis);
export const ClaimRelationKind = exposed('ClaimRelationKind', stored.ClaimRelationKind);
export const DateBasis = exposed('DateBasis', stored.DateBasis);
export const CreditRole = exposed('CreditRole', stored.CreditRole);
export const NameKind = exposed('NameKind', stored.NameKind);
export const OrganisationKind = exposed('OrganisationKind', stored.OrganisationKind);
export const Role = exposed('Role', stored.Role);
export const EventKind = exposed('EventKind', stored.EventKind);

function exposed<Value extends string>(name: string, values: Record<Value, Value>): EnumRef<Types, Value> {
  const described = (Object.keys(values) as Value[]).map((value) => [
    value,
    { description: comments.get(`${name}.${value}`) },
  ]);
  return builder.enumType(name, {
    description: comments.get(name) as string,
    values: Object.fromEntries(described) as Record<string, { description: string }>,
  }) as never;
}

/** The `///` comments of every enum and value, by `Enum` and `Enum.VALUE`. */
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
