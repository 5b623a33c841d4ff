import { StreamableFile } from '@nestjs/common';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV = 'text/csv; charset=utf-8';

/** What a description of the api says of an answer that is a spreadsheet. */
export const SPREADSHEET_CONTENT = {
  'text/csv': { schema: { type: 'string' } },
  [XLSX]: { schema: { type: 'string', format: 'binary' } },
};

export interface Spreadsheet {
  readonly bytes: Buffer;
  readonly type: string;
}

/** A file that browsers keep under its name. */
export function asDownload({ bytes, type }: Spreadsheet, name: string): StreamableFile {
  return new StreamableFile(bytes, { type, length: bytes.length, disposition: `attachment; filename="${name}"` });
}
