import { z } from 'zod';
import * as enums from '../../database/generated/prisma/enums.ts';
import { defineLine, makeOptional } from './fields.ts';
import type { ReferenceForms } from './kind.ts';

/** Whose view it is that one record is part of another, for parents that are disputed or rest on somebody's word. */
export const declareView = ({ record }: ReferenceForms) =>
  z.strictObject({
    label: defineLine(400).meta({ description: 'Who says so, in the words of the text or a few of your own.' }),
    organisation: makeOptional(record).meta({ description: 'The organisation that says so, if the ledger knows it.' }),
    basis: z
      .enum(enums.IdentityBasis)
      .default('STATED')
      .meta({ description: 'Whether a text states this view, or the curator inferred it.' }),
  });

export type ViewEntry = z.output<ReturnType<typeof declareView>>;

interface ViewColumns {
  readonly viewLabel: string | null;
  readonly viewOrganisationId: string | null;
  readonly viewBasis: ViewEntry['basis'] | null;
}

export function toViewColumns(view: ViewEntry | null): ViewColumns {
  return {
    viewLabel: view?.label ?? null,
    viewOrganisationId: view?.organisation ?? null,
    viewBasis: view?.basis ?? null,
  };
}

export function toView({ viewLabel, viewOrganisationId, viewBasis }: ViewColumns): ViewEntry | null {
  return viewLabel === null || viewBasis === null
    ? null
    : { label: viewLabel, organisation: viewOrganisationId, basis: viewBasis };
}
