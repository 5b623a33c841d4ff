import type { Archive } from './archive';
import { readXml } from './xml';

/**
 * How a number is shown: as itself, as a day, as a day with its hour, as a month (« juin-27 », of
 * which Excel keeps the first day), as a percentage.
 */
export type Shown = 'number' | 'day' | 'moment' | 'month' | 'percent';

/** By the number of a style. */
export type Formats = (style: number) => Shown;

/** Formats that every workbook knows without saying (ECMA-376, part 1, 18.8.30). */
const DAYS: readonly (readonly [from: number, to: number])[] = [
  [14, 16],
  [27, 36],
  [50, 58],
];
const MONTH = 17;
const MOMENT = 22;
const PERCENTS = new Set([9, 10]);
/** What stands in quotes, behind a backslash or in brackets is shown as it is. */
const LITERAL = /"[^"]*"|\\.|\[[^\]]*\]/g;

/** What the styles of a workbook make of its numbers. */
export async function formatsIn(archive: Archive): Promise<Formats> {
  const own = new Map<number, Shown>();
  const styles: Shown[] = [];
  let inCells = false;
  await readXml((await archive.text('xl/styles.xml')) ?? '<none/>', {
    opened: (name, attributes) => {
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'numFmt') own.set(id, shownBy(attributes['formatCode'] ?? ''));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(own.get(id) ?? builtIn(id));
    },
    closed: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return (style) => styles[style] ?? 'number';
}

function shownBy(code: string): Shown {
  const plain = code.replaceAll(LITERAL, '').toLowerCase();
  if (plain.includes('%')) return 'percent';
  if (/d/.test(plain)) return plain.includes('h') ? 'moment' : 'day';
  if (!plain.includes('y')) return 'number';
  return plain.includes('m') ? 'month' : 'day';
}

function builtIn(id: number): Shown {
  if (PERCENTS.has(id)) return 'percent';
  if (id === MONTH) return 'month';
  if (id === MOMENT) return 'moment';
  return DAYS.some(([from, to]) => id >= from && id <= to) ? 'day' : 'number';
}
