import type { frSheets } from '../fr/sheets';

export const enSheets: Record<keyof typeof frSheets, string> = {
  'fault.sheet-empty': 'The file has no row that is filled in.',
  'fault.sheet-not-a-sheet':
    'This file is neither an Excel workbook (.xlsx) nor a CSV file, whatever its name. Save your table in one of these two formats.',
  'fault.sheet-archive': 'This file is a compressed archive. Unpack it, then send the workbook or CSV file inside it.',
  'fault.sheet-old-excel':
    'This workbook is in an old Excel format (.xls) or protected by a password. Save it as .xlsx, without a password.',
  'fault.sheet-open-document': 'This workbook is in OpenDocument format (.ods). Save it as .xlsx or CSV.',
  'fault.sheet-damaged':
    'The workbook is damaged and could not be read. Open it in your spreadsheet program, save it again, then send it again.',
  'fault.sheet-too-many-parts':
    'The workbook holds more than {max, number} files. Copy your rows into an empty workbook and send that one.',
  'fault.sheet-inflated':
    'Once unpacked, the workbook is larger than the {max, number} MB allowed. Copy your rows into an empty workbook and send that one.',
  'fault.sheet-too-many-rows': 'The table has more than {max, number} rows: send it in several parts.',
  'fault.sheet-too-many-columns': 'The table has more than {max, number} columns: remove those that are not used.',
  'fault.sheet-cell-too-long': 'Line {line, number}: a cell is longer than {max, number} characters.',
  'fault.sheet-quote-open':
    'Line {line, number}: a quotation mark that was opened is not closed. Correct the cell, then send the file again.',
};
