import { z } from 'zod';
import type { Prisma } from '../../database/client.ts';
import * as enums from '../../database/generated/prisma/enums.ts';
import { CHAIN_REFERENCES, CHAIN_ROWS, declareChain, toChain, toChainRows, updateChain } from './chain.ts';
import type { Columns } from './columns.ts';
import { toAsOfColumns, toDated } from './dated.ts';
import { dated, defineFewWords, defineLine, makeOptional, recordStatus, slug } from './fields.ts';
import { HANDLES, IDS, type Kind, listPlainFields, pick, type ReferenceForms } from './kind.ts';

/** Person statuses: what articles say happened to people. */

export const declareStatus = (forms: ReferenceForms) =>
  z
    .strictObject({
      key: slug,
      person: forms.record,
      status: z.enum(enums.Measure),
      event: forms.record,
      wording: defineFewWords(8),
      asOf: dated.nullable(),
      note: makeOptional(defineLine(2000)),
      recordStatus,
      attributions: declareChain(forms),
    })
    .meta({ description: 'What the article says happened to one person. It is not a figure.' });
export type StatusEntry = z.output<ReturnType<typeof declareStatus>>;

/** The article that reports it. */
export interface StatusPlace {
  readonly articleId: string;
}

const PLAIN = listPlainFields(declareStatus(HANDLES), 'person', 'event', 'asOf', 'attributions');

const toColumns = ({
  person,
  event,
  asOf,
  attributions: _,
  ...plain
}: StatusEntry): Columns<Prisma.PersonStatusModel> => ({
  ...plain,
  personId: person,
  eventId: event,
  ...toAsOfColumns(asOf),
});

export const personStatus: Kind<StatusEntry, StatusPlace> = {
  name: 'PersonStatus',
  entityType: 'PERSON_STATUS',
  table: 'person_status',
  noun: 'status',
  references: { person: 'Person', event: 'Event', ...CHAIN_REFERENCES },
  unique: [],
  entry: declareStatus(IDS),
  async read(tx, where = {}) {
    const rows = await tx.personStatus.findMany({
      where,
      orderBy: { id: 'asc' },
      include: { attributions: CHAIN_ROWS },
    });
    return rows.map((row) => ({
      id: row.id,
      version: row.version,
      place: { articleId: row.articleId },
      entry: {
        ...pick(row, PLAIN),
        person: row.personId,
        event: row.eventId,
        asOf: toDated(row.asOfEarliest, row.asOfLatest, row.asOfBasis),
        attributions: toChain(row.attributions),
      },
    }));
  },
  toRows: (_tx, id, entry, { articleId }) => ({
    person_status: [{ id, articleId, ...toColumns(entry) }],
    attribution: toChainRows({ personStatusId: id }, entry.attributions),
  }),
  async update(tx, { id, entry: before }, version, entry) {
    await tx.personStatus.update({ where: { id }, data: { ...toColumns(entry), version }, select: { id: true } });
    await updateChain(tx, { personStatusId: id }, before.attributions, entry.attributions);
  },
};
