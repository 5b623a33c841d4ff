import type { Row } from '@penc/sheets';
import { fold } from '@penc/reference';

/** « Idem », « ″ », as people write what stands in the cell above. */
const DITTO = /^\s*(?:(?:idem|id\.?|ibid(?:em)?\.?|ditto|same)|[«"″〃']{1,2}|''|<<|- ?["″] ?-)\s*\.?\s*»?\s*$/i;

/** What says that nothing is said, folded; signs alone say nothing either. */
const NOTHING: ReadonlySet<string> = new Set([
  ...['', 'n a', 'na', 'nd', 'neant', 'ras', 'sans objet', 'non defini', 'non determine', 'non disponible'],
  ...[
    'a determiner',
    'a definir',
    'a preciser',
    'a completer',
    'a estimer',
    'inconnu',
    'tbd',
    'tbc',
    'none',
    'unknown',
  ],
]);

/** « À déterminer », « N/A », « – »: the cell is as good as empty. */
export function saysNothing(text: string): boolean {
  return NOTHING.has(fold(text));
}

/** Rows with what « idem » stands for in each: the cell of the row above, whatever that one stood for itself. */
export function writtenOut(rows: readonly Row[]): Row[] {
  let above: readonly string[] = [];
  return rows.map(({ line, cells }) => {
    const full = cells.map((text, column) => (DITTO.test(text) ? (above[column] ?? text) : text));
    above = full;
    return { line, cells: full };
  });
}
