import { bold, cyan, dim } from './terminal';

/** One column of a table without lines; cells are wrapped at its width. */
export interface Column {
  /** French and English; none = no heading row. */
  readonly title?: readonly [string, string];
  readonly width: number;
  readonly right?: boolean;
  readonly paint?: (text: string) => string;
}

/** A paragraph of a cell, wrapped on its own; painted line by line, so that colours never count as letters. */
type Paragraph = string | { readonly text: string; readonly paint: (text: string) => string };
type Cell = readonly Paragraph[];

interface Line {
  readonly text: string;
  readonly paint?: ((text: string) => string) | undefined;
}

const GAP = '  ';

/** A title with a rule to the right edge. */
export function heading(title: string, width: number): string {
  return `\n${bold(cyan(title))} ${dim('─'.repeat(Math.max(3, width - title.length - 1)))}`;
}

/** The rows as lines of text, indented by the gap. */
export function columns(layout: readonly Column[], rows: readonly (readonly Cell[])[]): string[] {
  const titled = layout.some(({ title }) => title !== undefined);
  const head = titled
    ? lines(
        layout.map(({ paint: _paint, ...column }) => column),
        layout.map(titleOf),
      )
    : [];
  const tall = rows.some((row) => row.some((cell) => cell.length > 1));
  return [...head, ...rows.flatMap((row) => [...lines(layout, row), ...(tall ? [''] : [])])];
}

function titleOf({ title }: Column): Cell {
  return [...new Set(title)].map((text) => ({ text, paint: dim }));
}

function lines(layout: readonly Column[], row: readonly Cell[]): string[] {
  const wrapped = layout.map((column, index) => (row[index] ?? []).flatMap((part) => linesOf(part, column)));
  const height = Math.max(...wrapped.map((cell) => cell.length));
  return Array.from({ length: height }, (_, at) =>
    (GAP + layout.map((column, index) => fit(wrapped[index]?.[at], column)).join(GAP)).trimEnd(),
  );
}

function linesOf(part: Paragraph, column: Column): Line[] {
  const { text, paint } = typeof part === 'string' ? { text: part, paint: column.paint } : part;
  return wrap(text, column.width).map((line) => ({ text: line, paint }));
}

function fit(line: Line | undefined, { width, right }: Column): string {
  if (!line) return ' '.repeat(width);
  const space = ' '.repeat(Math.max(0, width - lengthOf(line.text)));
  const shown = line.paint ? line.paint(line.text) : line.text;
  return right ? space + shown : shown + space;
}

/** In signs that are seen, as far as French and English go: an accent written apart is no sign of its own. */
function lengthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}

/** Wraps at ordinary spaces only (a no-break space holds); a word longer than the line is cut. */
export function wrap(text: string, width: number): string[] {
  const done: string[] = [];
  let line = '';
  for (const word of text
    .normalize('NFC')
    .split(/[ \n]+/)
    .flatMap((part) => cut(part, width))) {
    if (line && lengthOf(line) + 1 + lengthOf(word) > width) {
      done.push(line);
      line = '';
    }
    line = line ? `${line} ${word}` : word;
  }
  return line ? [...done, line] : done;
}

function cut(word: string, width: number): string[] {
  const letters = [...word];
  const parts: string[] = [];
  for (let at = 0; at < letters.length; at += width) parts.push(letters.slice(at, at + width).join(''));
  return parts;
}
