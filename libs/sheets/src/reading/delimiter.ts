const DELIMITERS = [';', '\t', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const RECORDS_LOOKED_AT = 20;

/**
 * The sign that parts the cells: the one that comes most often in each of the first records alike, quoted text apart; where they are even,
 * the one with more in the headings, then `;`. Amounts may hold commas (« 45 000,50 »), titles semicolons.
 */
export function delimiterOf(text: string): Delimiter {
  const counted = DELIMITERS.map((delimiter) => {
    const counts = countsIn(text, delimiter);
    return { delimiter, least: Math.min(...counts), inHeadings: counts[0] ?? 0 };
  });
  const [best] = counted.sort((a, b) => b.least - a.least || b.inHeadings - a.inHeadings);
  return best?.delimiter ?? ';';
}

/** How often it stands in each of the first records that are not empty; one zero at least. */
function countsIn(text: string, delimiter: Delimiter): number[] {
  const counts: number[] = [];
  let [count, length, quoted] = [0, 0, false];
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (sign === '\n' && !quoted) {
      if (length > 0 && counts.push(count) === RECORDS_LOOKED_AT) return counts;
      [count, length] = [0, 0];
    } else {
      length++;
      if (sign === delimiter && !quoted) count++;
    }
  }
  return length > 0 || counts.length === 0 ? [...counts, count] : counts;
}
