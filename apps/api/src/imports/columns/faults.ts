import type { Fault, PostingKind } from '@penc/domain';
import { fieldNamed } from './fields';
import { type Columns, mayRepeat } from './guess';

/** What is wrong with the columns that somebody has told: as many as the file has, known fields, each once but for lists. */
export function columnFaults(kind: PostingKind, columns: Columns, width: number): Fault[] {
  if (columns.length !== width) return [{ pointer: '/columns', code: 'import-columns', values: { count: width } }];
  return columns.flatMap((name, index): Fault[] => {
    if (name === null) return [];
    const pointer = `/columns/${index}`;
    const field = fieldNamed(kind, name);
    if (!field) return [{ pointer, code: 'unknown-code', values: { value: name.slice(0, 60) } }];
    return columns.indexOf(name) < index && !mayRepeat(field) ? [{ pointer, code: 'import-column-twice' }] : [];
  });
}
