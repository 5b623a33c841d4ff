import type { Language } from '@penc/domain';
import { Controller, Get, Header, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiExcludeController, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Caller } from '../../access/caller';
import { AnswerLanguage, From } from '../../http/parameters';
import { SPREADSHEET_CONTENT, asDownload } from '../../http/spreadsheet';
import { PAGES } from '../../site/address';
import { Asked } from '../../site/asked';
import { ForSignedIn } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { PartnershipFileQuery } from '../requests';
import { PartnershipExport } from './export.service';

/** For programs. Its address comes before those of single partnerships. */
@ApiTags('partnerships')
@Controller('partnerships/export')
export class PartnershipExportController {
  constructor(private readonly files: PartnershipExport) {}

  @Get()
  @ApiOperation({ summary: 'The partnerships that the caller may see, as a spreadsheet: the newest 2,000' })
  @ApiOkResponse({ description: 'CSV by RFC 4180, in UTF-8: with « ; » in French', content: SPREADSHEET_CONTENT })
  file(
    @From() caller: Caller,
    @Query() query: PartnershipFileQuery,
    @AnswerLanguage() language: Language,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return send(this.files, { caller, query, language }, response);
  }
}

/** The same behind the link of the list. */
@ApiExcludeController()
@Controller(`${PAGES}/partnerships/export`)
export class PartnershipFiles {
  constructor(private readonly files: PartnershipExport) {}

  @Get()
  @ForSignedIn()
  @Header('Cache-Control', 'private, no-cache')
  file(
    @From() caller: Caller,
    @Asked(PartnershipFileQuery) query: PartnershipFileQuery,
    @PageLanguage() language: Language,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return send(this.files, { caller, query, language }, response);
  }
}

interface Wanted {
  readonly caller: Caller;
  readonly query: PartnershipFileQuery;
  readonly language: Language;
}

async function send(
  files: PartnershipExport,
  { caller, query, language }: Wanted,
  response: Response,
): Promise<StreamableFile> {
  const file = await files.file(caller, query, language);
  response.vary('Accept-Language').vary('Cookie');
  const { format = 'xlsx', table = 'partnerships' } = query;
  return asDownload(file, format === 'csv' ? `penc-${table}.csv` : 'penc-partnerships.xlsx');
}
