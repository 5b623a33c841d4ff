import { bold, cyan, dim } from './terminal';

/** One column of a table without lines; cells are wrapped at its width. */
export interface Column {
  /** French and English; none = no heading row. */
  readonly title?: readonly [string, string];
  readonly width: number;
  readonly right?: boolean;
  readonly paint?: (text: string) => string;
}

/** What stands in a cell: paragraphs, each wrapped on its own. A paragraph may be painted as a whole. */
type Cell = readonly string[];

const GAP = '  ';
const PAINT = /\u001b\[\d+m/g;

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
  if (!title) return [];
  return [...new Set(title)].map((word) => dim(word));
}

function lines(layout: readonly Column[], row: readonly Cell[]): string[] {
  const wrapped = layout.map(({ width }, index) => (row[index] ?? []).flatMap((text) => wrap(text, width)));
  const height = Math.max(...wrapped.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    (GAP + layout.map((column, index) => fit(wrapped[index]?.[line] ?? '', column)).join(GAP)).trimEnd(),
  );
}

/** Pads to the width; a painted text counts by what is seen of it. */
function fit(text: string, { width, right, paint }: Column): string {
  const space = ' '.repeat(Math.max(0, width - seen(text)));
  const shown = paint && text ? paint(text) : text;
  return right ? space + shown : shown + space;
}

function seen(text: string): number {
  return [...text.replaceAll(PAINT, '').normalize('NFC')].length;
}

/** Wraps at ordinary spaces only (a no-break space holds); a word longer than the line is cut. */
export function wrap(text: string, width: number): string[] {
  const [open = '', close = ''] = [text.match(PAINT)?.slice(0, -1).join(''), text.match(PAINT)?.at(-1)];
  const done: string[] = [];
  let line = '';
  for (const word of text
    .replaceAll(PAINT, '')
    .normalize('NFC')
    .split(/[ \n]+/)
    .flatMap((part) => cut(part, width))) {
    if (line && seen(line) + 1 + seen(word) > width) {
      done.push(line);
      line = '';
    }
    line = line ? `${line} ${word}` : word;
  }
  if (line) done.push(line);
  return done.map((part) => open + part + close);
}

function cut(word: string, width: number): string[] {
  const letters = [...word];
  const parts: string[] = [];
  for (let at = 0; at < letters.length; at += width) parts.push(letters.slice(at, at + width).join(''));
  return parts;
}
