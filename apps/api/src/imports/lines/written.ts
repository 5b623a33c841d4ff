import type { Fault, PostingKind } from '@penc/domain';
import type { ImportField } from '../columns/field';
import { fieldNamed } from '../columns/fields';
import type { Columns } from '../columns/guess';

/** Nobody needs to read a whole text again to find a cell. */
const LONGEST = 60;

/** What is wrong with a line, and what its cell says: how one finds it in the file. */
export type LineFault = Fault & {
  /** Null where nothing is written, where it is long, and where the sentence quotes it itself. */
  readonly written: string | null;
};

export function withWritten(fault: Fault, kind: PostingKind, cells: readonly string[], columns: Columns): LineFault {
  const name = fieldAt(kind, fault.pointer)?.name;
  const texts = columns.flatMap((column, index) => (column !== null && column === name && cells[index]?.trim()) || []);
  const written = texts.join(' – ');
  const isQuoted = fault.values?.['value'] !== undefined;
  return { ...fault, written: written === '' || written.length > LONGEST || isQuoted ? null : written };
}

/** The field of an import that a fault is about; undefined where it is about the line as a whole. */
export function fieldAt(kind: PostingKind, pointer: string): ImportField | undefined {
  const [outer = '', inner = ''] = pointer.split('/').filter((step) => /\D/.test(step));
  return fieldNamed(kind, `${outer}.${inner}`) ?? fieldNamed(kind, outer) ?? fieldNamed(kind, `${outer}.start`);
}
