import { builder } from '../base/builder.ts';
import { IdentityBasis } from '../base/enums.ts';
import { findRow } from '../lists/rows.ts';
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
      resolve: ({ organisationId }, _args, context, info) => findRow('Organisation', organisationId, context, info),
    }),
    basis: t.expose('basis', {
      type: IdentityBasis,
      description: 'Whether a text states this view or the curator inferred it.',
    }),
  }),
});

/** Makes a view of the columns that store it. Null if there is none. */
export function makeView(
  label: string | null,
  basis: ViewShape['basis'] | null,
  organisationId: string | null,
): ViewShape | null {
  return label === null || basis === null ? null : { label, basis, organisationId };
}

builder.prismaObjectField('Organisation', 'parentView', (t) =>
  t.field({
    type: View,
    nullable: true,
    description: "Who says that it is part of its parent. Null if that does not rest on anybody's word.",
    select: { parentViewLabel: true, parentViewBasis: true, parentViewOrganisationId: true },
    resolve: ({ parentViewLabel, parentViewBasis, parentViewOrganisationId }) =>
      makeView(parentViewLabel, parentViewBasis, parentViewOrganisationId),
  }),
);
