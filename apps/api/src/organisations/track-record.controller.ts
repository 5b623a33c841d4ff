import { type Language, NotFound, type OrganisationState, demand } from '@penc/domain';
import type { Config } from '@penc/platform';
import { type ImportResult, type Owner, importOwn } from '@penc/records';
import { type RequestKey, Storage } from '@penc/storage';
import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { type Caller, standing } from '../access/caller';
import { Acts } from '../access/marks';
import { type Page, cursorKeys, decodeCursor, pageOf } from '../http/cursor';
import { AnswerLanguage, From, IdPipe, Once } from '../http/parameters';
import { PageQuery } from '../http/paging';
import { Conditions } from '../http/sql';
import { CONFIG } from '../http/tokens';
import { maySee } from './reading';
import { Upload } from '../http/upload';
import {
  ImportView,
  REFERENCE_COLUMNS,
  ReferencePage,
  type ReferenceRow,
  type ReferenceView,
  importView,
  referenceView,
} from './track-record.views';

class ReferenceQuery extends PageQuery {}

/** What an organisation has done before: evidence for matching. */
@ApiTags('organisations')
@Controller('organisations/:id/track-record')
export class TrackRecordController {
  constructor(
    private readonly storage: Storage,
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
    if (!maySee(caller, await this.owner(id))) throw new NotFound('organisation');
    const conditions = new Conditions().add('t.organisation_id = ?', id);
    // who has a partnership with whom is not for everyone to read
    if (caller.role !== 'admin' && caller.organisationId !== id) conditions.add('t.partnership_id IS NULL');
    if (query.cursor) {
      const { keys } = decodeCursor(query.cursor, '-year', [cursorKeys.wholeNumber, cursorKeys.id]);
      conditions.add('(t.year, t.id) < (?::integer, ?::uuid)', ...keys);
    }
    const rows = await this.storage.read<ReferenceRow>(
      `SELECT ${REFERENCE_COLUMNS} FROM track_records t ${conditions.where}
       ORDER BY t.year DESC, t.id DESC LIMIT ${query.size + 1}`,
      conditions.parameters,
    );
    const page = pageOf(rows, query.size, (row) => ({ sort: '-year', keys: [row.year, row.id] }));
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
      return importView(await this.importFor(caller, id, upload, once), language);
    } finally {
      upload.ignoreTheRest();
    }
  }

  private async importFor(caller: Caller, id: string, upload: Upload, once: RequestKey | null): Promise<ImportResult> {
    const stand = standing(caller, [id], []);
    const owner = await this.owner(id);
    demand(caller.role, 'track-record.import', stand, stand.own || caller.role === 'admin', 'organisation');
    const source = { chunks: upload.chunks(), encoding: upload.encoding };
    return importOwn(this.storage, caller, owner, source, (work) =>
      this.storage.once(caller, upload.keyed(once), work),
    );
  }

  private async owner(id: string): Promise<Owner & { readonly status: OrganisationState }> {
    const [owner] = await this.storage.read<Owner & { readonly status: OrganisationState }>(
      'SELECT id, name, status, iati_ref AS "iatiRef" FROM organisations WHERE id = $1',
      [id],
    );
    if (!owner) throw new NotFound('organisation');
    return owner;
  }
}
