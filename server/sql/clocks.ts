import { toDay } from '../domain/figures/dates.ts';
import { join, raw, requireAll, type Sql, sql } from './statement.ts';

/** The rules of `domain/access/visibility.ts` in SQL: which rows a viewer may see, now or as known by a day. */

/** The point of view of a reader. A `Viewer` of the domain is one. */
export interface Clocks {
  /** Whether the viewer may read drafts. */
  readonly readsDrafts: boolean;
  /** The day by which rows must have been known; null for all rows. */
  readonly knownBy: Date | null;
}

/** The aliases that statements use for the tables to which these conditions apply. */
type Alias = 'a' | 'c' | 'e' | 'f' | 'g' | 'o' | 's' | 't';

/** Conditions on the rows of a table, which is named by its alias in the statement. They can be joined by AND. */
export interface Visible {
  /** A visible claim: published or retracted, or a draft if the viewer may read drafts. */
  claim(alias: Alias): Sql;
  /** A claim that counts: neither a draft nor retracted, and no denial. */
  standing(alias: Alias): Sql;
  /** A claim or a denial that is neither a draft nor retracted. */
  published(alias: Alias): Sql;
  /** A figure of a series, which stands for claims that count. */
  figure(alias: Alias): Sql;
  article(alias: Alias): Sql;
  status(alias: Alias): Sql;
  /** An office or membership that had begun. */
  affiliation(alias: Alias): Sql;
  /** A person, an organisation or an event that was not merged into another. */
  person(alias: Alias): Sql;
  organisation(alias: Alias): Sql;
  event(alias: Alias): Sql;
}

/** Returns what a viewer may see, as conditions in SQL. */
export function makeVisible({ readsDrafts, knownBy }: Clocks): Visible {
  const day = knownBy && sql`${toDay(knownBy)}::date`;

  const isNoDraft = (status: Sql) => !readsDrafts && sql`${status} <> 'DRAFT'`;
  const isInTime = (claim: Sql) => day && sql`${claim}.known_from <= ${day}`;
  const seesClaim = (claim: Sql) => requireAll(isNoDraft(sql`${claim}.status`), isInTime(claim));
  const isPublished = (claim: Sql) => requireAll(sql`${claim}.status = 'PUBLISHED'`, isInTime(claim));
  const seesArticle = (article: Sql) => requireAll(day && sql`${article}.published_sort <= ${day}`);
  const seesStatus = (status: Sql) =>
    requireAll(
      isNoDraft(sql`${status}.record_status`),
      day && sql`EXISTS (SELECT 1 FROM article a WHERE a.id = ${status}.article_id AND ${seesArticle(sql`a`)})`,
    );
  /** The ways in which a visible article names, quotes or credits the record with this id. */
  const isNamed = (id: Sql, column: 'person_id' | 'organisation_id') => [
    sql`EXISTS (SELECT 1 FROM mention m JOIN article a ON a.id = m.article_id WHERE m.${raw(column)} = ${id} AND ${seesArticle(sql`a`)})`,
    sql`EXISTS (SELECT 1 FROM attribution l JOIN claim c ON c.id = l.claim_id WHERE l.${raw(column)} = ${id} AND ${seesClaim(sql`c`)})`,
    sql`EXISTS (SELECT 1 FROM attribution l JOIN person_status s ON s.id = l.person_status_id WHERE l.${raw(column)} = ${id} AND ${seesStatus(sql`s`)})`,
    sql`EXISTS (SELECT 1 FROM credit r JOIN article a ON a.id = r.article_id WHERE r.${raw(column)} = ${id} AND ${seesArticle(sql`a`)})`,
  ];
  /** For a viewer at a past day: at least one of these conditions holds. */
  const isSpokenOf = (ways: readonly Sql[]) => day && sql`(${join(ways, ' OR ')})`;

  return {
    claim: (alias) => seesClaim(raw(alias)),
    standing: (alias) => requireAll(isPublished(raw(alias)), sql`${raw(alias)}.stance = 'ASSERTS'`),
    published: (alias) => isPublished(raw(alias)),
    figure: (alias) => requireAll(isInTime(raw(alias))),
    article: (alias) => seesArticle(raw(alias)),
    status: (alias) => seesStatus(raw(alias)),
    affiliation: (alias) => requireAll(day && sql`coalesce(${raw(alias)}.earliest <= ${day}, true)`),
    person(alias) {
      const person = raw(alias);
      return requireAll(
        sql`${person}.merged_into_id IS NULL`,
        isSpokenOf([
          ...isNamed(sql`${person}.id`, 'person_id'),
          sql`EXISTS (SELECT 1 FROM person_status s WHERE s.person_id = ${person}.id AND ${seesStatus(sql`s`)})`,
        ]),
      );
    },
    organisation(alias) {
      const organisation = raw(alias);
      return requireAll(
        sql`${organisation}.merged_into_id IS NULL`,
        isSpokenOf([
          ...isNamed(sql`${organisation}.id`, 'organisation_id'),
          sql`EXISTS (SELECT 1 FROM article a WHERE a.publisher_id = ${organisation}.id AND ${seesArticle(sql`a`)})`,
          sql`EXISTS (SELECT 1 FROM claim c WHERE c.responsible_id = ${organisation}.id AND ${seesClaim(sql`c`)})`,
        ]),
      );
    },
    event(alias) {
      const event = raw(alias);
      return requireAll(
        sql`${event}.merged_into_id IS NULL`,
        isSpokenOf([
          sql`EXISTS (SELECT 1 FROM mention m JOIN article a ON a.id = m.article_id WHERE m.event_id = ${event}.id AND ${seesArticle(sql`a`)})`,
          sql`EXISTS (SELECT 1 FROM claim c WHERE c.event_id = ${event}.id AND ${seesClaim(sql`c`)})`,
          sql`EXISTS (SELECT 1 FROM person_status s WHERE s.event_id = ${event}.id AND ${seesStatus(sql`s`)})`,
        ]),
      );
    },
  };
}
