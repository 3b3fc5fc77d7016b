import { builder } from '../base/builder.ts';
import { NameKind } from '../base/enums.ts';

interface NameShape {
  value: string;
  kind: typeof NameKind.$inferType;
  language: string | null;
}

export const Name = builder.objectRef<NameShape>('Name').implement({
  description: 'A name of a person or an organisation. Different spellings are kept as printed and never merged.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The name as written.' }),
    kind: t.expose('kind', { type: NameKind, description: 'The kind of name.' }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'Language of the name as a BCP 47 tag. Null if it is not known.',
    }),
  }),
});

/** The columns that make up `names`, and their order. */
export const nameColumns = {
  name: true,
  nameLanguage: true,
  names: { orderBy: [{ kind: 'asc' }, { value: 'asc' }], select: { value: true, kind: true, language: true } },
} as const;

/** Returns all names, the primary one first. */
export function listNames(row: { name: string; nameLanguage: string | null; names: NameShape[] }): NameShape[] {
  return [{ value: row.name, kind: 'PRIMARY', language: row.nameLanguage }, ...row.names];
}
