import type { Language } from '@penc/domain';

export type CellKind = 'text' | 'number' | 'date';
export type Cell = string | number | Date | null;

export interface SheetColumn {
  readonly title: string;
  readonly kind: CellKind;
  /** In signs; by its kind unless said. */
  readonly width?: number;
  /** Shown in Excel beside a cell of the column that is being filled in. */
  readonly hint?: string;
  /** What a cell of this column may be chosen from. Anything else may be typed all the same. */
  readonly choices?: Choices;
}

/** The rows of a column, from 0, of another sheet of the same workbook. */
export interface Choices {
  readonly sheet: string;
  readonly column: number;
}

/** A table to be written. Days are UTC days; `null` is an empty cell. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** What signs in the cells mean: below the rows, after an empty one, each in the first column. */
  readonly notes?: readonly string[];
}

/** The rows and what stands below them, each as long as it is. */
export function rowsWithNotes({ rows, notes = [] }: Pick<Sheet, 'rows' | 'notes'>): readonly (readonly Cell[])[] {
  return notes.length > 0 ? [...rows, [null], ...notes.map((note) => [note])] : rows;
}

/** How French and English spreadsheets part their cells and write their decimals. */
export const CSV_SIGNS: Readonly<Record<Language, { readonly delimiter: string; readonly decimal: string }>> = {
  fr: { delimiter: ';', decimal: ',' },
  en: { delimiter: ',', decimal: '.' },
};
