import { InvalidInput } from '@penc/domain';

/** What is wrong with a file that should be a table: nothing of it can be read. */
export type SheetFaultCode =
  | 'sheet-empty'
  | 'sheet-not-a-sheet'
  | 'sheet-archive'
  | 'sheet-old-excel'
  | 'sheet-open-document'
  | 'sheet-damaged'
  | 'sheet-too-many-parts'
  | 'sheet-inflated'
  | 'sheet-too-many-rows'
  | 'sheet-too-many-columns'
  | 'sheet-cell-too-long'
  | 'sheet-quote-open';

/** Refused as it is; the sentence of its one fault, which is that of the whole file, tells what to do. */
export class UnreadableSheet extends InvalidInput {
  constructor(
    readonly reason: SheetFaultCode,
    values: Readonly<Record<string, string | number>> = {},
  ) {
    super([{ pointer: '', code: reason, values }]);
  }
}
