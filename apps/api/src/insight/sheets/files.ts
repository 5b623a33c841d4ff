import { type Language, NotFound } from '@penc/domain';
import { Controller, Get, Header, Param, Res, type StreamableFile } from '@nestjs/common';
import { ApiExcludeController, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Caller, Reader } from '../../access/caller';
import { Acts } from '../../access/marks';
import { AnswerLanguage, From } from '../../http/parameters';
import { SPREADSHEET_CONTENT, asDownload } from '../../http/spreadsheet';
import { PAGES } from '../../site/address';
import { ForEverybody } from '../../site/page-controller';
import { MaybeFrom, PageLanguage } from '../../site/visit';
import { InsightSheets } from './sheets.service';
import { TABLES, WORKBOOK, tableOf } from './tables';

const FILES = [WORKBOOK, ...TABLES.map((table) => `${table}.csv`)];

/** For programs. */
@ApiTags('insight')
@Controller('insight/files')
export class InsightFilesController {
  constructor(private readonly sheets: InsightSheets) {}

  @Acts('posting.read-published')
  @Get(':file')
  @ApiOperation({ summary: 'The tables of the overview: one as CSV, or all as a workbook' })
  @ApiParam({ name: 'file', enum: FILES })
  @ApiOkResponse({
    description: 'CSV by RFC 4180, in UTF-8: with « ; » and decimal comma in French',
    content: SPREADSHEET_CONTENT,
  })
  file(
    @From() caller: Caller,
    @AnswerLanguage() language: Language,
    @Param('file') file: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return send(this.sheets, { reader: caller, language, file }, response);
  }
}

/** The same behind the links of the pages, for everybody. */
@ApiExcludeController()
@Controller(`${PAGES}/insight/files`)
export class InsightFiles {
  constructor(private readonly sheets: InsightSheets) {}

  @Get(':file')
  @ForEverybody()
  @Header('Cache-Control', 'private, no-cache')
  file(
    @MaybeFrom() reader: Reader,
    @PageLanguage() language: Language,
    @Param('file') file: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return send(this.sheets, { reader, language, file }, response);
  }
}

interface Asked {
  readonly reader: Reader;
  readonly language: Language;
  readonly file: string;
}

async function send(sheets: InsightSheets, asked: Asked, response: Response): Promise<StreamableFile> {
  const table = tableOf(asked.file);
  if (table === null) throw new NotFound('file');
  const download = await sheets.download(asked.reader, table, asked.language);
  response.vary('Accept-Language').vary('Cookie');
  return asDownload(download, `penc-${asked.file}`);
}
