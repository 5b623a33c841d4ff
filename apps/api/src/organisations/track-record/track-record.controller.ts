import type { Language } from '@penc/domain';
import type { Config } from '@penc/platform';
import type { RequestKey } from '@penc/storage';
import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Caller } from '../../access/caller';
import { Acts } from '../../access/marks';
import type { Page } from '../../http/lists/cursor';
import { AnswerLanguage, From, IdPipe, Once } from '../../http/parameters';
import { PageQuery } from '../../http/lists/paging';
import { CONFIG } from '../../http/tokens';
import { Upload } from '../../http/bodies/upload';
import { TrackRecords } from './track-record.service';
import { ImportView, ReferencePage, type ReferenceView, importView, referenceView } from './views';

class ReferenceQuery extends PageQuery {}

/** What an organisation has done before: evidence for matching. */
@ApiTags('organisations')
@Controller('organisations/:id/track-record')
export class TrackRecordController {
  constructor(
    private readonly records: TrackRecords,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Acts('posting.read-published')
  @Get()
  @ApiOperation({ summary: 'Its references, newest first; those of its partnerships for itself only' })
  @ApiOkResponse({ type: ReferencePage })
  async list(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Query() query: ReferenceQuery,
    @AnswerLanguage() language: Language,
  ): Promise<Page<ReferenceView>> {
    const page = await this.records.list(caller, id, query);
    return { ...page, items: page.items.map((row) => referenceView(row, language)) };
  }

  @Acts('track-record.import')
  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Import the activities of an IATI file (2.01 to 2.03) in which it takes part' })
  @ApiConsumes('application/xml', 'text/xml')
  @ApiBody({ required: true, schema: { type: 'string', format: 'binary' } })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOkResponse({ type: ImportView })
  async import(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Req() request: Request,
    @Once() once: RequestKey | null,
    @AnswerLanguage() language: Language,
  ): Promise<ImportView> {
    const upload = new Upload(request, this.config.importMaxBytes);
    try {
      const source = { chunks: upload.chunks(), encoding: upload.encoding };
      return importView(await this.records.import(caller, id, source, () => upload.keyed(once)), language);
    } finally {
      upload.ignoreTheRest();
    }
  }
}
