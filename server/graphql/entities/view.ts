import { builder } from '../base/builder.ts';
import { IdentityBasis } from '../base/enums.ts';
import { composeValue } from '../base/value-columns.ts';
import { leadToRow } from '../lists/rows.ts';
import { Organisation } from './organisation.ts';

/** Whose view it is that a place lies in another, or that an organisation is part of another. */

interface ViewShape {
  label: string;
  basis: typeof IdentityBasis.$inferType;
  organisationId: string | null;
}

export const View = builder.objectRef<ViewShape>('View').implement({
  description: 'Whose view it is that one record is part of another.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'Who says so, in the words of the text or of the curator.' }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'The organisation that says so. Null if the ledger does not know it.',
      ...leadToRow('Organisation', 'organisationId'),
    }),
    basis: t.expose('basis', {
      type: IdentityBasis,
      description: 'Whether a text states this view or the curator inferred it.',
    }),
  }),
});

/** Returns the options of a field for a view that is stored in these columns. Null if there is none. */
export function composeView<const L extends string, const B extends string, const O extends string>(
  label: L,
  basis: B,
  organisationId: O,
) {
  return {
    type: View,
    nullable: true as const,
    ...composeValue<ViewShape>()({ label, basis, organisationId }, { nullIfAny: [label, basis] }),
  };
}

builder.prismaObjectField('Organisation', 'parentView', (t) =>
  t.field({
    ...composeView('parentViewLabel', 'parentViewBasis', 'parentViewOrganisationId'),
    description: "Who says that it is part of its parent. Null if that does not rest on anybody's word.",
  }),
);
