import { LANGUAGES, type PostingKind } from '@penc/domain';
import { say } from '@penc/language';
import { fold } from '@penc/reference';
import { distance, mostTypos } from './distance';
import type { ImportField } from './field';
import { importFields } from './fields';

/** For each column of a file, the field that it fills in, or null: it is left aside. */
export type Columns = readonly (string | null)[];

/** A heading that says a field in no other words than ours. */
const SURE = 3;
const NEAR = 2;
const WITHIN = 1;

/**
 * What the columns of a file are, by their headings: our own in either language, other words that people use, both with typing
 * errors, and longer headings that begin with one (« Montant (en F CFA) »). Each field once, where it fits best; lists may stand in several columns.
 */
export function guessColumns(kind: PostingKind, headings: readonly string[]): Columns {
  const columns: (string | null)[] = headings.map(() => null);
  const likely = headings.flatMap((heading, column) =>
    importFields[kind].map((field) => ({ column, field, points: pointsOf(fold(heading), field) })),
  );
  const ranked = likely.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points || a.column - b.column);
  for (const { column, field } of ranked) {
    const isTaken = columns.includes(field.name) && !mayRepeat(field);
    if (columns[column] === null && !isTaken) columns[column] = field.name;
  }
  return columns;
}

/** How many headings of a row are known: it is the row of headings that knows most. */
export function knownHeadings(kind: PostingKind, row: readonly string[]): number {
  return guessColumns(kind, row).filter((name) => name !== null).length;
}

/** « Secteur 1 », « Secteur 2 »: what is a list may be parted into columns. */
export function mayRepeat({ reading }: ImportField): boolean {
  return reading.as === 'codes' || reading.as === 'sectors' || reading.as === 'place';
}

function pointsOf(heading: string, field: ImportField): number {
  if (heading === '') return 0;
  return Math.max(...wordsFor(field).map((word) => closeness(heading, word)));
}

/** « type d appui », with and without its apostrophe, which folding takes away. */
const ELIDED = /\b([dl]) /g;

function wordsFor({ title, also }: ImportField): string[] {
  const others = also.flatMap((word) => [word, word.replaceAll(ELIDED, '$1')]);
  return [...LANGUAGES.map((language) => fold(say(language, title))), ...others];
}

function closeness(heading: string, word: string): number {
  if (heading === word) return SURE;
  const most = mostTypos(word);
  if (distance(heading, word, most) <= most) return NEAR;
  const begins = heading.startsWith(`${word} `) || heading.replace(/ \d+$/, '') === word;
  // the longer the word that was found, the surer it is
  return begins ? WITHIN + word.length / 1_000 : 0;
}
