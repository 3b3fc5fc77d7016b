import type { Revision } from '../database/generated/prisma/client.ts';
import type { EntityType } from '../database/generated/prisma/enums.ts';
import { toDay } from '../domain/figures/dates.ts';
import type { Clocks } from './clocks.ts';
import { type KeysetPage, makeKeyset } from './keyset.ts';
import type { Pool } from './pool.ts';
import { readRows, requireAll, type Sql, sql } from './statement.ts';

/** The revisions of records, and what each of them changed. */

/** A reference to a record. */
export interface RecordKey {
  /** The type of the record, as the log names it. */
  readonly type: string;
  readonly id: string;
}

/** One write to one record. */
export interface RevisionRow {
  /** Its place in the log, a whole number in decimal digits. */
  readonly id: string;
  readonly version: number;
  readonly at: Date;
  readonly actor: string;
  readonly reason: string;
}

/** The states of a record before and after a write. They refer to other records by id. */
export interface RevisionStates {
  readonly entityType: EntityType;
  /** The article that a claim stands in; null for any other record. */
  readonly articleId: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

/** The record that a row is about. */
interface OfRecord {
  readonly recordType: string;
  readonly recordId: string;
}

/** Reads a page of the revisions of each record. */
export async function readRevisions(
  pool: Pool,
  records: readonly RecordKey[],
  clocks: Clocks,
  page: KeysetPage,
): Promise<(RevisionRow & OfRecord)[]> {
  const { where, orderBy, limit } = makeKeyset(page, { version: sql`version` });
  return readRows(
    pool,
    'revisions of records',
    sql`SELECT found.*, s.type AS "recordType", s.id AS "recordId"
     FROM ${unnestRecords(records)} WITH ORDINALITY AS s(type, id, n) CROSS JOIN LATERAL (
       SELECT r.sequence::text AS id, r.version, r.at, r.actor, r.reason ${OF_RECORD} AND ${seesRevision(clocks)} AND ${where} ORDER BY ${orderBy} LIMIT ${limit}
     ) found ORDER BY s.n, ${orderBy}`,
  );
}

/** Counts the revisions of each record. */
export async function countRevisions(
  pool: Pool,
  records: readonly RecordKey[],
  clocks: Clocks,
): Promise<(OfRecord & { readonly count: number })[]> {
  return readRows(
    pool,
    'count of revisions of records',
    sql`SELECT s.type AS "recordType", s.id AS "recordId", (SELECT count(*)::int ${OF_RECORD} AND ${seesRevision(clocks)}) AS count
     FROM ${unnestRecords(records)} AS s(type, id)`,
  );
}

/** Reads the last revision of each record. A record without a history is left out. */
export async function readLastRevisions(pool: Pool, records: readonly RecordKey[]): Promise<Revision[]> {
  return readRows(
    pool,
    'last revisions of records',
    sql`SELECT last.id, last.entity_type::text AS "entityType", last.entity_id AS "entityId", last.sequence, last.version, last.at,
        last.actor, last.token_id AS "tokenId", last.reason, last.before, last.after
      FROM ${unnestRecords(records)} AS s(type, id)
      CROSS JOIN LATERAL (SELECT r.* ${OF_RECORD} ORDER BY r.version DESC LIMIT 1) last`,
  );
}

/** The revisions (`r`) of a record; `s.type` and `s.id` are its key. */
const OF_RECORD = sql`FROM revision r WHERE r.entity_type = s.type AND r.entity_id = s.id`;

function unnestRecords(records: readonly RecordKey[]): Sql {
  return sql`unnest(${records.map(({ type }) => type)}::text[]::entity_type[], ${records.map(({ id }) => id)}::uuid[])`;
}

/** Whether a viewer sees a revision: it was written by their day, and did not leave a draft that they may not read. */
function seesRevision({ readsDrafts, knownBy }: Clocks): Sql {
  return requireAll(knownBy && sql`r.at < ${toDay(knownBy)}::date + 1`, readsDrafts ? null : LEFT_NO_DRAFT);
}

/** Whether a state of a record is a draft. Readings and candidates always are: nobody but curators ever sees them. */
function isDraft(state: Sql): Sql {
  return sql`CASE r.entity_type WHEN 'CLAIM' THEN ${state} ->> 'status' WHEN 'PERSON_STATUS' THEN ${state} ->> 'recordStatus'
    WHEN 'READING' THEN 'DRAFT' WHEN 'CANDIDATE' THEN 'DRAFT' END = 'DRAFT'`;
}

const BEFORE = sql`r.before`;
const AFTER = sql`r.after`;

const LEFT_NO_DRAFT = sql`${isDraft(AFTER)} IS NOT TRUE`;

/**
 * Reads the states before and after revisions, by their places in the log. For a viewer who may not read drafts, the state
 * before is null if it was a draft, and relations to drafts are left out.
 */
export async function readRevisionStates(
  pool: Pool,
  ids: readonly string[],
  { readsDrafts }: Pick<Clocks, 'readsDrafts'>,
): Promise<Map<string, RevisionStates>> {
  const states = readsDrafts
    ? sql`r.before, r.after`
    : sql`CASE WHEN ${isDraft(BEFORE)} THEN NULL ELSE ${omitDrafts(BEFORE)} END AS before, ${omitDrafts(AFTER)} AS after`;
  const rows = await readRows<RevisionStates & { id: string }>(
    pool,
    'states of revisions',
    sql`WITH ${DRAFTS} SELECT r.sequence::text AS id, r.entity_type AS "entityType", c.article_id AS "articleId", ${states}
     FROM revision r LEFT JOIN claim c ON c.id = r.entity_id
     WHERE r.sequence = ANY(${ids}::bigint[]) AND ${readsDrafts ? sql`true` : LEFT_NO_DRAFT}`,
  );
  return new Map(rows.map(({ id, ...found }) => [id, found]));
}

/** All drafts. PostgreSQL reads them at most once, and only if a claim has a relation to another. */
const DRAFTS = sql`drafts AS MATERIALIZED (SELECT id::text FROM claim WHERE status = 'DRAFT')`;

/** Returns a state without its relations to drafts. */
function omitDrafts(state: Sql): Sql {
  return sql`CASE WHEN r.entity_type = 'CLAIM' AND ${state} #> '{relations,0}' IS NOT NULL THEN ${state} || jsonb_build_object('relations', (
     SELECT coalesce(jsonb_agg(one.value ORDER BY one.n), '[]') FROM jsonb_array_elements(${state} -> 'relations') WITH ORDINALITY one(value, n)
     WHERE one.value ->> 'claim' NOT IN (SELECT id FROM drafts)
   )) ELSE ${state} END`;
}
