import type writeWorkbook from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import type { SheetColumn, Sheet } from '../sheet';
import { cellText, cut } from './text';

const SHEET_FILE = 'xl/worksheets/sheet{id}.xml';
/** Of the last of its overloads, which takes several sheets. */
type Feature = NonNullable<NonNullable<Parameters<typeof writeWorkbook>[1]>['features']>[number];

const LAST_ROW = 2_000;
const LONGEST_HINT = 250;

/**
 * Lists to choose from and hints, as Excel and LibreOffice know them (`dataValidation`). Several values, or one in other words,
 * may be typed all the same: whoever reads the file says what is wrong with it, in better words than a spreadsheet.
 */
export function choicesFeature(sheets: readonly Sheet[], names: readonly string[]): Feature {
  const transform = (xml: string, _options: unknown, { sheetIndex }: { readonly sheetIndex: number }): string => {
    const rules = (sheets[sheetIndex]?.columns ?? []).flatMap((column, index) => ruleOf(column, index, sheets, names));
    if (rules.length === 0) return xml;
    const markup = `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
    return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, orderInSheets(), 'worksheet');
  };
  return { files: { transform: { [SHEET_FILE]: { transform } } } };
}

function orderInSheets(): string[] {
  return getOrderOfSiblings(SHEET_FILE, 'worksheet') ?? [];
}

function ruleOf(
  { choices, hint, title }: SheetColumn,
  index: number,
  sheets: readonly Sheet[],
  names: readonly string[],
): string[] {
  if (!choices && !hint) return [];
  const cells = `${getCellAddress(1, index)}:${getCellAddress(LAST_ROW - 1, index)}`;
  const list = choices ? listOf(choices, sheets, names) : null;
  const prompt = hint
    ? ` showInputMessage="1" promptTitle="${attribute(title, 32)}" prompt="${attribute(hint, LONGEST_HINT)}"`
    : '';
  const type = list ? ' type="list"' : '';
  const formula = list ? `<formula1>${escaped(list)}</formula1>` : '';
  return [`<dataValidation${type} allowBlank="1" sqref="${cells}"${prompt}>${formula}</dataValidation>`];
}

/** « 'Listes'!$C$2:$C$15 »; null where the list is empty. */
function listOf(
  { sheet, column }: NonNullable<SheetColumn['choices']>,
  sheets: readonly Sheet[],
  names: readonly string[],
): string | null {
  const place = sheets.findIndex(({ name }) => name === sheet);
  const count = sheets[place]?.rows.findLastIndex((row) => (row[column] ?? null) !== null) ?? -1;
  if (count < 0) return null;
  const fixed = (row: number) => getCellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return `'${names[place] ?? ''}'!${fixed(1)}:${fixed(count + 1)}`;
}

function attribute(text: string, longest: number): string {
  return escaped(cut(cellText(text), longest)).replaceAll('\n', '&#10;');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
