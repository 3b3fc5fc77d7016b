import type { Clocks } from './clocks.ts';
import { type KeysetPage, keyset } from './keyset.ts';
import type { Pool } from './pool.ts';

/** What was written to records, and what each write changed. */

/** Which record: what sort of record it is, as the log names it, and its id. */
export interface RecordKey {
  readonly type: string;
  readonly id: string;
}

/** One write to one record. */
export interface RevisionRow {
  /** Its place in the log, a whole number in decimal figures. */
  readonly id: string;
  readonly version: number;
  readonly at: Date;
  readonly actor: string;
  readonly reason: string;
}

/** What a record was before a write and after it. */
export interface RevisionStates {
  readonly before: unknown;
  readonly after: unknown;
}

/** Whether a state of a record is a draft. */
const draft = (state: string) =>
  `CASE r.entity_type WHEN 'CLAIM' THEN ${state} ->> 'status' WHEN 'PERSON_STATUS' THEN ${state} ->> 'recordStatus' END = 'DRAFT'`;

/** Whether a viewer sees a revision: it was written by the day at which they stand, and left no draft they may not see. */
function seen({ readsDrafts, knownBy }: Clocks, parameters: unknown[]): string {
  const day = knownBy && `r.at < $${parameters.push(knownBy.toISOString().slice(0, 10))}::date + 1`;
  return [day, readsDrafts ? 'true' : `${draft('r.after')} IS NOT TRUE`].filter(Boolean).join(' AND ');
}

const OF_RECORDS = 'FROM revision r WHERE r.entity_type = s.type AND r.entity_id = s.id';
const RECORDS = 'unnest($1::text[]::entity_type[], $2::uuid[])';

/** A page of the revisions of each record. */
export async function revisionsOf(
  pool: Pool,
  records: readonly RecordKey[],
  clocks: Clocks,
  page: KeysetPage,
): Promise<(RevisionRow & { record: RecordKey })[]> {
  const parameters: unknown[] = [records.map(({ type }) => type), records.map(({ id }) => id)];
  const visible = seen(clocks, parameters);
  const { where, orderBy, limit } = keyset(page, { version: 'r.version' }, parameters);
  const { rows } = await pool.query<RevisionRow & { record: RecordKey }>(
    `SELECT found.*, json_build_object('type', s.type, 'id', s.id) AS record
     FROM ${RECORDS} WITH ORDINALITY AS s(type, id, n) CROSS JOIN LATERAL (
       SELECT r.sequence::text AS id, r.version, r.at, r.actor, r.reason ${OF_RECORDS} AND ${visible} AND ${where} ORDER BY ${orderBy} ${limit}
     ) found ORDER BY s.n, ${orderBy.replaceAll('r.', 'found.')}`,
    parameters,
  );
  return rows;
}

/** How many revisions each record has. */
export async function countRevisionsOf(
  pool: Pool,
  records: readonly RecordKey[],
  clocks: Clocks,
): Promise<{ record: RecordKey; count: number }[]> {
  const parameters: unknown[] = [records.map(({ type }) => type), records.map(({ id }) => id)];
  const visible = seen(clocks, parameters);
  const { rows } = await pool.query<{ record: RecordKey; count: number }>(
    `SELECT json_build_object('type', s.type, 'id', s.id) AS record, (SELECT count(*)::int ${OF_RECORDS} AND ${visible}) AS count
     FROM ${RECORDS} AS s(type, id)`,
    parameters,
  );
  return rows;
}

/** The drafts there are. It is read only where a claim states a relation to another, and then once. */
const DRAFTS = `drafts AS MATERIALIZED (
    SELECT c.id, c.key, c.article_id, a.slug FROM claim c JOIN article a ON a.id = c.article_id WHERE c.status = 'DRAFT'
  )`;

/** Whether what a relation of a claim names is a draft: by its key, by the slug of its article and its key, or by its id. */
const ofDraft = (reference: string) =>
  `EXISTS (SELECT 1 FROM drafts d WHERE ${reference} IN (d.id::text, d.slug || '/' || d.key, d.article_id || '/' || d.key)
     OR (${reference} = d.key AND d.article_id = (SELECT o.article_id FROM claim o WHERE o.id = r.entity_id)))`;

/** A state without what it says of drafts. */
const withoutDrafts = (state: string) =>
  `CASE WHEN r.entity_type = 'CLAIM' AND ${state} #> '{relations,0}' IS NOT NULL THEN ${state} || jsonb_build_object('relations', (
     SELECT coalesce(jsonb_agg(one.value ORDER BY one.n), '[]') FROM jsonb_array_elements(${state} -> 'relations') WITH ORDINALITY one(value, n)
     WHERE NOT ${ofDraft("(one.value ->> 'claim')")}
   )) ELSE ${state} END`;

/**
 * The states before and after revisions, by their places in the log. To whoever sees no drafts, what was one before was
 * not there before, and nothing is related to one.
 */
export async function statesOfRevisions(
  pool: Pool,
  ids: readonly string[],
  { readsDrafts }: Pick<Clocks, 'readsDrafts'>,
): Promise<Map<string, RevisionStates>> {
  const states = readsDrafts
    ? 'r.before, r.after'
    : `CASE WHEN ${draft('r.before')} THEN NULL ELSE ${withoutDrafts('r.before')} END AS before, ${withoutDrafts('r.after')} AS after`;
  const { rows } = await pool.query<RevisionStates & { id: string }>(
    `WITH ${DRAFTS} SELECT r.sequence::text AS id, ${states}
     FROM revision r WHERE r.sequence = ANY($1::bigint[]) AND ${readsDrafts ? 'true' : `${draft('r.after')} IS NOT TRUE`}`,
    [ids],
  );
  return new Map(rows.map(({ id, ...found }) => [id, found]));
}
