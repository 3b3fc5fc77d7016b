import { expect, it } from 'vitest';
import { getDelegate, getModelName, type ModelName } from '../../server/database/delegates.ts';
import { getDatamodel } from '../../server/database/generated/pothos-types.ts';
import * as generated from '../../server/database/generated/prisma/enums.ts';
import { freshDatabase } from '../support/database.ts';

/** Every enum has a twin in the schema `past`, and filters by enum work the same way in the past and the present. */

const db = await freshDatabase('curated');
const enums = new Map<string, object>(Object.entries(generated));

it('every enum of the ledger has a twin, and can be compared with it', async () => {
  const { rows } = await db.pool.query<{ name: string; twin: string | null; operators: string[] }>(
    `SELECT e.typname AS name, format_type(d.typbasetype, NULL) AS twin,
       ARRAY(SELECT oprname::text FROM pg_operator WHERE oprleft = e.oid AND oprright = d.oid ORDER BY 1) ||
       ARRAY(SELECT oprname::text FROM pg_operator WHERE oprleft = e.typarray AND oprright = d.typarray ORDER BY 1) AS operators
     FROM pg_type e LEFT JOIN pg_type d ON d.typname = e.typname AND d.typnamespace = 'past'::regnamespace AND d.typtype = 'd'
     WHERE e.typtype = 'e' AND e.typnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  expect(rows).toHaveLength(enums.size);
  for (const { name, twin, operators } of rows)
    expect({ name, twin, operators }).toEqual({ name, twin: name, operators: ['<>', '=', '<>', '='] });
});

it('an enum added by a migration gets its twin from a function that can be called again', async () => {
  await db.pool.query(`CREATE TYPE made_up AS ENUM ('ONE', 'OTHER')`);
  await db.pool.query('SELECT show_past_types(), show_past_types()');
  const { rows } = await db
    .at(new Date())
    .pool.query(
      `SELECT 'ONE'::public.made_up = 'ONE'::past.made_up AS same, 'ONE'::public.made_up <> 'ONE'::past.made_up AS other`,
    );
  expect(rows).toEqual([{ same: true, other: false }]);
  await db.pool.query('DROP TYPE made_up CASCADE');
});

const { models } = getDatamodel().datamodel;
const fields = Object.entries(models).flatMap(([model, { fields: all }]) =>
  all
    .filter(({ kind }) => kind === 'enum')
    .map(({ name, type, isList }) => ({
      // Links between records have no id of their own.
      order: all
        .filter(({ name: field, kind }) => kind === 'scalar' && /^id$|Id$/.test(field))
        .map(({ name: field }) => ({ [field]: 'asc' })),
      model: getModelName(model as Parameters<typeof getModelName>[0]),
      name,
      isList,
      values: Object.keys(enums.get(type) ?? {}),
    })),
);
/** Models without a past. */
const WITHOUT_PAST: ModelName[] = ['token'];

it.each(fields.filter(({ model }) => !WITHOUT_PAST.includes(model)))(
  'filters by $model $name find the same in the past as in the present',
  async ({ model, name, order, isList, values: [one, two] }) => {
    const conditions = isList
      ? [{ has: one }, { hasSome: [one, two] }, { hasEvery: [one] }, { isEmpty: true }, { equals: [one] }]
      : [{ equals: one }, { not: one }, { in: [one] }, { in: [one, two] }, { notIn: [one] }, { notIn: [one, two] }];
    const now = getDelegate(db.prisma, model);
    const then = getDelegate(db.at(new Date()).prisma, model);
    for (const condition of conditions) {
      const where = { [name]: condition };
      expect(await then.findMany({ where, orderBy: order }), JSON.stringify(where)).toEqual(
        await now.findMany({ where, orderBy: order }),
      );
      expect(await then.count({ where: { NOT: where } })).toBe(await now.count({ where: { NOT: where } }));
    }
  },
);
