import { UnreadableSheet } from '../faults';
import { SHEET_LIMITS } from '../limits';
import type { Formats } from './formats';
import { type Merge, carriedDown, mergeOf } from './merges';
import { typedInstant, typedNumber } from './number';
import { type Row, Rows } from './row';
import { unescaped } from './unescaped';
import { type Attributes, type Listener, readXml } from './xml';

interface Surroundings {
  readonly texts: readonly string[];
  readonly formats: Formats;
  readonly from1904: boolean;
}

/** The rows of a sheet, by the numbers that Excel shows beside them. */
export async function rowsOf(xml: string, surroundings: Surroundings): Promise<Row[]> {
  const reader = new SheetReader(surroundings);
  await readXml(xml, reader);
  return carriedDown(reader.rows.done(), reader.merges);
}

/** What a formula says is never read: of its cell there is what it last came to. */
class SheetReader implements Listener {
  readonly rows = new Rows();
  readonly merges: Merge[] = [];
  private line = 0;
  private column = -1;
  private cells: string[] = [];
  private cell: Attributes | null = null;
  private value = '';
  private takes = false;

  constructor(private readonly surroundings: Surroundings) {}

  opened(name: string, attributes: Attributes): void {
    if (name === 'row') this.startRow(attributes);
    else if (name === 'c') this.startCell(attributes);
    else if (name === 'mergeCell') this.merge(attributes);
    // <v> holds a value, <t> an own text; <t> in <rPh> tells how to pronounce it
    else if (this.cell) this.takes = name === 'v' || name === 't';
  }

  text(text: string): void {
    if (this.takes) this.value += text;
  }

  closed(name: string): void {
    if (name === 'v' || name === 't') this.takes = false;
    if (name === 'c') this.endCell();
    if (name === 'row') this.rows.add(this.line, this.cells);
  }

  /** No table that people fill in has as many as it may have rows; each is looked for in all of them. */
  private merge({ ref }: Attributes): void {
    const merge = this.merges.length < SHEET_LIMITS.rows ? mergeOf(ref, columnOf) : null;
    if (merge) this.merges.push(merge);
  }

  private startRow({ r }: Attributes): void {
    this.line = Number(r ?? this.line + 1);
    if (!Number.isSafeInteger(this.line)) throw new UnreadableSheet('sheet-damaged');
    this.column = -1;
    this.cells = [];
  }

  private startCell(attributes: Attributes): void {
    this.column = attributes['r'] ? columnIn(attributes['r']) : this.column + 1;
    this.cell = attributes;
    this.value = '';
  }

  private endCell(): void {
    const text = this.cell ? this.textOf(this.cell) : '';
    this.cell = null;
    if (text === '') return;
    if (this.column >= SHEET_LIMITS.columns)
      throw new UnreadableSheet('sheet-too-many-columns', { max: SHEET_LIMITS.columns });
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = text;
  }

  private textOf({ t = 'n', s = '0' }: Attributes): string {
    const { texts, formats, from1904 } = this.surroundings;
    switch (t) {
      case 's':
        return texts[Number(this.value)] ?? '';
      case 'n':
        return typedNumber(this.value.trim(), formats(Number(s)), from1904);
      case 'd':
        return typedInstant(this.value);
      case 'b':
        return this.value === '1' ? 'x' : '';
      // « #REF! » says nothing
      case 'e':
        return '';
      default:
        return unescaped(this.value);
    }
  }
}

/** « AB12 » is column 27, from 0. */
function columnIn(address: string): number {
  const letters = /^([A-Z]{1,3})\d+$/.exec(address)?.[1];
  if (!letters) throw new UnreadableSheet('sheet-damaged');
  return columnOf(letters);
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
