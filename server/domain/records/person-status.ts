import { z } from 'zod';
import * as enums from '../../database/generated/prisma/enums.ts';
import { chainField, chainOf, chainReferences, chainRows, insertChain, updateChain } from './chain.ts';
import { asOfColumns, datedOf } from './dated.ts';
import { dated, few, line, maybe, recordStatus, slug } from './fields.ts';
import { HANDLES, IDS, type Kind, pick, plainFields, type ReferenceForms } from './kind.ts';

/** What articles say happened to people. */

export const declareStatus = (forms: ReferenceForms) =>
  z
    .strictObject({
      key: slug,
      person: forms.record,
      status: z.enum(enums.Measure),
      event: forms.record,
      wording: few(8),
      asOf: dated.nullable(),
      note: maybe(line(2000)),
      recordStatus,
      attributions: chainField(forms),
    })
    .meta({ description: 'What the article says happened to one person. It is not a figure.' });
export type StatusEntry = z.output<ReturnType<typeof declareStatus>>;

/** The article that says so. */
export interface StatusPlace {
  readonly articleId: string;
}

const PLAIN = plainFields(declareStatus(HANDLES), 'person', 'event', 'asOf', 'attributions');

const columns = ({ person, event, asOf, attributions: _, ...plain }: StatusEntry) => ({
  ...plain,
  personId: person,
  eventId: event,
  ...asOfColumns(asOf),
});

export const personStatus: Kind<StatusEntry, StatusPlace> = {
  name: 'PersonStatus',
  entityType: 'PERSON_STATUS',
  table: 'person_status',
  noun: 'status',
  references: { person: 'Person', event: 'Event', ...chainReferences },
  unique: [],
  entry: declareStatus(IDS),
  async read(tx, where = {}) {
    const rows = await tx.personStatus.findMany({
      where,
      orderBy: { id: 'asc' },
      include: { attributions: chainRows },
    });
    return rows.map((row) => ({
      id: row.id,
      version: row.version,
      place: { articleId: row.articleId },
      entry: {
        ...pick(row, PLAIN),
        person: row.personId,
        event: row.eventId,
        asOf: datedOf(row.asOfEarliest, row.asOfLatest, row.asOfBasis),
        attributions: chainOf(row.attributions),
      },
    }));
  },
  async insert(tx, id, entry, { articleId }) {
    await tx.personStatus.create({ data: { id, articleId, ...columns(entry) } });
    await insertChain(tx, { personStatusId: id }, entry.attributions);
  },
  async update(tx, id, version, entry) {
    await tx.personStatus.update({ where: { id }, data: { ...columns(entry), version } });
    await updateChain(tx, { personStatusId: id }, entry.attributions);
  },
};
