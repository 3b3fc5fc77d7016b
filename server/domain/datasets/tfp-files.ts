/**
 * The files that Tech for Palestine publishes, and how to recognise them. Several have columns with the same names that
 * count other people, so a file is recognised by what only its rows have.
 */

/** One of the publisher's files. */
export interface TfpFile {
  readonly name: string;
  /** What it holds: "the daily figures of the West Bank". */
  readonly content: string;
  /** The importer that reads it. Undefined if there is none. */
  readonly importer?: string;
  /** Columns that only this file has. */
  readonly columns: readonly string[];
  /** Report sources that only this file has. */
  readonly sources?: readonly string[];
}

export const GAZA: TfpFile = {
  name: 'casualties_daily.json',
  content: 'the daily figures of the Gaza Strip',
  importer: 'tfp',
  columns: [
    ...['massacres_cum', 'killed_women_cum', 'med_killed_cum', 'press_killed_cum', 'civdef_killed_cum'],
    ...['killed_truce_new', 'killed_recovered', 'killed_succumbed', 'killed_committee', 'famine_cum'],
  ],
  sources: ['mohtel', 'gmotel', 'unocha', 'missing'],
};

export const WEST_BANK: TfpFile = {
  name: 'west_bank_daily.json',
  content: 'the daily figures of the West Bank',
  importer: 'tfp-west-bank',
  columns: ['verified', 'flash_source', 'settler_attacks_cum', 'injured_children_cum'],
};

export const LEBANON: TfpFile = {
  name: 'lebanon_casualties_daily.json',
  content: 'the daily figures of Lebanon',
  importer: 'tfp-lebanon',
  columns: ['phase', 'killed_cum_reported', 'injured_cum_reported'],
  sources: ['moph_lb', 'ocha', 'who'],
};

const FILES: readonly TfpFile[] = [
  GAZA,
  WEST_BANK,
  LEBANON,
  {
    name: 'infrastructure-damaged.json',
    content: 'damage to buildings in the Gaza Strip',
    columns: ['civic_buildings', 'educational_buildings', 'places_of_worship', 'residential'],
  },
  {
    name: 'killed-in-gaza.json',
    content: 'people killed in the Gaza Strip by name',
    columns: ['en_name'],
  },
  {
    name: 'press_killed_in_gaza.json',
    content: 'journalists killed in the Gaza Strip by name',
    columns: ['name_en'],
  },
];

/**
 * Returns which of the publisher's other files has rows like this one, or undefined if none is known.
 * @param own the file that was expected
 */
export function recogniseOtherFile(own: TfpFile, row: Readonly<Record<string, unknown>>): TfpFile | undefined {
  const others = FILES.filter((file) => file !== own);
  return (
    others.find(({ columns }) => columns.some((column) => Object.hasOwn(row, column))) ??
    others.find(({ sources }) => sources?.some((source) => source === row['report_source']))
  );
}

/** Says what a file seems to be, and which importer reads it. */
export function describeOtherFile({ name, content, importer }: TfpFile, own: TfpFile): string {
  const readBy = importer === undefined ? '' : `, which ${importer} imports`;
  return `The file seems to be ${name}, ${content}${readBy}. This import reads ${own.content}, ${own.name}`;
}
