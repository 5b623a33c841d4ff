import { fold } from '@penc/reference';
import type { Columns } from '../columns/guess';

const TOTAL = /^((sous|grand|sub) ?)?(total|totaux)\b|^(montant|cout|somme) total[e]?\b/;
/** What a sum never says, and a posting does; its axis or sector may be that of the group that it sums up. */
const SAID_OF_POSTINGS: ReadonlySet<string | null> = new Set(['description', 'modalities']);

/** A line that sums up those above: « TOTAL », « Sous-total Sédhiou », with nothing of what only a posting says. It need not be the title that says so. */
export function isTotal(cells: readonly string[], columns: Columns): boolean {
  const filled = cells.map((text, column) => ({ text: fold(text), field: columns[column] ?? null }));
  return (
    filled.some(({ text }) => TOTAL.test(text)) &&
    !filled.some(({ text, field }) => text !== '' && !TOTAL.test(text) && SAID_OF_POSTINGS.has(field))
  );
}
