import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import { toCsv, toXlsx } from '@penc/sheets';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { CSV, type Spreadsheet, XLSX } from '../../http/spreadsheet';
import { PartnershipReading } from '../reading';
import type { PartnershipFileQuery } from '../requests';
import { approvalsSheet } from './approvals-table';
import { linesSheet } from './lines-table';
import { partnershipsSheet } from './partnerships-table';

/** More than any organisation carries out; of a coordinator’s, the newest. */
const MOST_ROWS = 2_000;

/** The list of partnerships as a file, with whatever the list would show its reader. What is written becomes no formula. */
@Injectable()
export class PartnershipExport {
  constructor(private readonly reading: PartnershipReading) {}

  async file(caller: Caller, query: PartnershipFileQuery, language: Language): Promise<Spreadsheet> {
    const found = await this.reading.all(caller, query, MOST_ROWS + 1);
    const rows = found.slice(0, MOST_ROWS);
    const left = found.length > rows.length;
    const notes = left ? [say(language, 'page.partnerships.file.newest', { count: MOST_ROWS })] : [];
    const sheets = {
      partnerships: partnershipsSheet(rows, language, notes),
      lines: linesSheet(rows, language),
      approvals: approvalsSheet(rows, language),
    };
    if (query.format !== 'csv') return { bytes: await toXlsx(Object.values(sheets)), type: XLSX };
    return { bytes: toCsv(sheets[query.table ?? 'partnerships'], language), type: CSV };
  }
}
