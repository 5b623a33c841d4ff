import { FileTooLarge } from '@penc/domain';
import { SHEET_LIMITS } from '../limits';
import { readCsv } from './csv';
import type { Row } from './row';
import { kindOf } from './sniff';
import { readXlsx } from './xlsx';

export interface ReadingOptions {
  /** Of several sheets, the one to read; the first in sight otherwise. */
  readonly isPreferred?: (name: string) => boolean;
}

/**
 * The rows of a spreadsheet, as texts with the lines where they stand: xlsx or CSV by its content, whatever it is called. Throws
 * UnreadableSheet, or FileTooLarge above 5 MB.
 */
export async function readSheet(bytes: Buffer, { isPreferred = () => false }: ReadingOptions = {}): Promise<Row[]> {
  if (bytes.length > SHEET_LIMITS.bytes) throw new FileTooLarge(SHEET_LIMITS.bytes);
  return kindOf(bytes) === 'xlsx' ? readXlsx(bytes, isPreferred) : readCsv(bytes);
}
