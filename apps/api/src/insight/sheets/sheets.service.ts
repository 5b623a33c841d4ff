import type { Language } from '@penc/domain';
import { type Sheet, toCsv, toXlsx } from '@penc/sheets';
import { Injectable } from '@nestjs/common';
import type { Reader } from '../../access/caller';
import { CSV, type Spreadsheet, XLSX } from '../../http/spreadsheet';
import { InsightService } from '../insight.service';
import { PrioritiesService } from '../priorities.service';
import { answerTimesSheet, funnelSheet, sharesSheet } from './course';
import { placesSheet } from './places';
import { TABLES, type TableName } from './tables';
import { unmetSheet } from './unmet';

/** More needs than anybody reads in a spreadsheet; the longest open stand first. */
const MOST_ROWS = 5_000;

/** The tables of the overview as files, with the titles of the reader’s language. What is written becomes no formula. */
@Injectable()
export class InsightSheets {
  constructor(
    private readonly insight: InsightService,
    private readonly priorities: PrioritiesService,
  ) {}

  async download(reader: Reader, table: TableName | 'all', language: Language): Promise<Spreadsheet> {
    if (table !== 'all') {
      return { bytes: toCsv(await this.sheet(reader, table, language), language), type: CSV };
    }
    const sheets = await Promise.all(TABLES.map((name) => this.sheet(reader, name, language)));
    return { bytes: await toXlsx(sheets), type: XLSX };
  }

  private async sheet(reader: Reader, table: TableName, language: Language): Promise<Sheet> {
    switch (table) {
      case 'places':
        return placesSheet(await this.insight.places(reader), language);
      case 'answer-times':
        return answerTimesSheet(await this.insight.answerTimes(reader), language);
      case 'shares':
        return sharesSheet(await this.insight.shares(reader), language);
      case 'funnel':
        return funnelSheet(await this.insight.funnel(reader), language);
      case 'unmet':
        return unmetSheet(await this.priorities.unmet(reader, MOST_ROWS), language);
    }
  }
}
