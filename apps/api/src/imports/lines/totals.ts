import { fold } from '@penc/reference';
import type { Columns } from '../columns/guess';

const TOTAL = /^((sous|grand|sub) ?)?(total|totaux)\b|^(montant|cout|somme) total[e]?\b/;
/** What a sum never says, and a posting does. */
const SAID_OF_POSTINGS = ['description', 'themes', 'modalities', 'sectors', 'targetGroups'];

/** A line that sums up those above: « TOTAL », « Sous-total Sédhiou », with nothing of what only a posting says. */
export function isTotal(cells: readonly string[], columns: Columns): boolean {
  const filled = cells.map((text, column) => ({ text: fold(text), field: columns[column] ?? null }));
  return (
    filled.some(({ text }) => TOTAL.test(text)) &&
    !filled.some(({ text, field }) => text !== '' && !TOTAL.test(text) && SAID_OF_POSTINGS.includes(field ?? ''))
  );
}
