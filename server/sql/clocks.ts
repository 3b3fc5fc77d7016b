/** The rules of `domain/visibility.ts` in SQL: which rows a viewer may see who stands at a day. */

/** The day at which a viewer stands; null is now. A `Viewer` of the domain is one. */
export interface Clocks {
  /** Whether drafts are seen. */
  readonly readsDrafts: boolean;
  readonly knownBy: Date | null;
}

/** Conditions on rows, each as SQL that begins with nothing and can be joined by AND. */
export interface Visible {
  /** Of a claim, published or retracted; or a draft, where drafts are seen. */
  claim(alias: string): string;
  /** Of a claim that counts: neither a draft nor retracted. */
  standing(alias: string): string;
  article(alias: string): string;
  status(alias: string): string;
  /** Of an office or membership: that it had begun. */
  affiliation(alias: string): string;
  /** Of a person or an organisation that is listed: one that was merged into another is not. */
  person(alias: string): string;
  organisation(alias: string): string;
  event(alias: string): string;
}

/** @param parameters the statement's parameters, to which the day is added */
export function visibleAt({ readsDrafts, knownBy }: Clocks, parameters: unknown[]): Visible {
  const day = knownBy && `$${parameters.push(knownBy.toISOString().slice(0, 10))}::date`;
  const all = (...conditions: (string | null)[]) => conditions.filter(Boolean).join(' AND ') || 'true';

  const noDraft = (column: string) => (readsDrafts ? null : `${column} <> 'DRAFT'`);
  const inTime = (alias: string) => day && `${alias}.known_from <= ${day}`;
  const claim = (alias: string) => all(noDraft(`${alias}.status`), inTime(alias));
  const article = (alias: string) => all(day && `${alias}.published_sort <= ${day}`);
  const status = (alias: string) =>
    all(
      noDraft(`${alias}.record_status`),
      day && `EXISTS (SELECT 1 FROM article a WHERE a.id = ${alias}.article_id AND ${article('a')})`,
    );
  /** Where an article that is seen names, quotes or credits the one whose id is in this column of the other tables. */
  const named = (column: string, id: string) => [
    `EXISTS (SELECT 1 FROM mention m JOIN article a ON a.id = m.article_id WHERE m.${column} = ${id} AND ${article('a')})`,
    `EXISTS (SELECT 1 FROM attribution l JOIN claim c ON c.id = l.claim_id WHERE l.${column} = ${id} AND ${claim('c')})`,
    `EXISTS (SELECT 1 FROM attribution l JOIN person_status s ON s.id = l.person_status_id WHERE l.${column} = ${id} AND ${status('s')})`,
    `EXISTS (SELECT 1 FROM credit r JOIN article a ON a.id = r.article_id WHERE r.${column} = ${id} AND ${article('a')})`,
  ];
  const spokenOf = (ways: string[]) => day && `(${ways.join(' OR ')})`;
  return {
    claim,
    standing: (alias) => all(`${alias}.status = 'PUBLISHED'`, inTime(alias)),
    article,
    status,
    affiliation: (alias) => all(day && `coalesce(${alias}.earliest <= ${day}, true)`),
    person: (alias) =>
      all(
        `${alias}.merged_into_id IS NULL`,
        spokenOf([
          ...named('person_id', `${alias}.id`),
          `EXISTS (SELECT 1 FROM person_status s WHERE s.person_id = ${alias}.id AND ${status('s')})`,
        ]),
      ),
    organisation: (alias) =>
      all(
        `${alias}.merged_into_id IS NULL`,
        spokenOf([
          ...named('organisation_id', `${alias}.id`),
          `EXISTS (SELECT 1 FROM article a WHERE a.publisher_id = ${alias}.id AND ${article('a')})`,
        ]),
      ),
    event: (alias) =>
      all(
        spokenOf([
          `EXISTS (SELECT 1 FROM mention m JOIN article a ON a.id = m.article_id WHERE m.event_id = ${alias}.id AND ${article('a')})`,
          `EXISTS (SELECT 1 FROM claim c WHERE c.event_id = ${alias}.id AND ${claim('c')})`,
          `EXISTS (SELECT 1 FROM person_status s WHERE s.event_id = ${alias}.id AND ${status('s')})`,
        ]),
      ),
  };
}
