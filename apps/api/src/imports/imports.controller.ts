import { ImportOver, LANGUAGES, type Language, NotFound, POSTING_KINDS } from '@penc/domain';
import { SHEET_LIMITS } from '@penc/sheets';
import type { RequestKey } from '@penc/storage';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  Req,
  type StreamableFile,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Request } from 'express';
import type { Caller } from '../access/caller';
import { Acts } from '../access/marks';
import { Code } from '../http/fields/fields';
import { AnswerLanguage, From, IdPipe, Once } from '../http/parameters';
import { Upload } from '../http/bodies/upload';
import { XLSX, asDownload } from '../http/spreadsheet';
import { Imports } from './imports.service';
import { ImportChange, ImportCommit, ImportQuery } from './requests';
import { templateFor } from './template/template';
import { correctionsOf } from './lines/corrections';
import { ImportListView, PostingImportView, importView, summaryOf } from './views';

const EXAMPLE = [
  'Titre;Description;Région;Axes;Modalités d’appui;Secteurs;Coût total',
  'Forage pour trois villages;Château d’eau et bornes-fontaines;Sédhiou;diaspora;subvention;14031;45 millions',
].join('\n');

class FileQuery {
  /** Of the headings and lists; that of the answer unless said. */
  @Code(LANGUAGES, { optional: true }) readonly language?: Language;
}

/** Needs or offers from a spreadsheet: each line a posting, checked and posted by the rules of `POST /needs` and `POST /offers`. */
@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(private readonly imports: Imports) {}

  @Acts('posting.create')
  @Get('templates/:kind')
  @ApiOperation({ summary: 'A workbook to be filled in, with lists to choose from and how to' })
  @ApiParam({ name: 'kind', enum: POSTING_KINDS })
  @ApiProduces(XLSX)
  @ApiOkResponse({ content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } } })
  async template(
    @Param('kind') name: string,
    @Query() query: FileQuery,
    @AnswerLanguage() language: Language,
  ): Promise<StreamableFile> {
    const kind = POSTING_KINDS.find((one) => one === name);
    if (!kind) throw new NotFound('path');
    const bytes = await templateFor(kind, query.language ?? language);
    return asDownload({ bytes, type: XLSX }, `penc-${kind}s.xlsx`);
  }

  @Acts('posting.create')
  @Post()
  @ApiOperation({
    summary: 'Send a spreadsheet (xlsx, or CSV), 5 MB and 500 lines at most: what would be posted of it',
  })
  @ApiConsumes('text/csv', XLSX, 'application/octet-stream')
  @ApiBody({ required: true, schema: { type: 'string', format: 'binary', example: EXAMPLE } })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiCreatedResponse({ type: PostingImportView })
  async upload(
    @From() caller: Caller,
    @Query() { kind, language: written }: ImportQuery,
    @Req() request: Request,
    @Once() once: RequestKey | null,
    @AnswerLanguage() language: Language,
  ): Promise<PostingImportView> {
    const upload = new Upload(request, SHEET_LIMITS.bytes);
    try {
      const sheet = { kind, language: written ?? language, fileName: '', bytes: await upload.bytes() };
      return await this.view(caller, await this.imports.upload(caller, sheet, upload.keyed(once)), language);
    } finally {
      upload.ignoreTheRest();
    }
  }

  @Acts('posting.create')
  @Get()
  @ApiOperation({
    summary: 'The latest spreadsheets of one’s organisation: what was posted of each stands at its own address',
  })
  @ApiOkResponse({ type: ImportListView })
  async list(@From() caller: Caller): Promise<ImportListView> {
    return { items: (await this.imports.latest(caller)).map(summaryOf) };
  }

  @Acts('posting.create')
  @Get(':id')
  @ApiOperation({ summary: 'What would be posted, line by line; nothing is written' })
  @ApiOkResponse({ type: PostingImportView })
  get(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @AnswerLanguage() language: Language,
  ): Promise<PostingImportView> {
    return this.view(caller, id, language);
  }

  @Acts('posting.create')
  @Get(':id/corrections')
  @ApiOperation({
    summary:
      'Its lines with faults, in the same columns, and one more that says what is wrong: to be corrected and sent',
  })
  @ApiProduces(XLSX)
  @ApiOkResponse({ content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } } })
  async corrections(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Query() query: FileQuery,
    @AnswerLanguage() language: Language,
  ): Promise<StreamableFile> {
    const { batch, lines } = await this.imports.look(caller, id, query.language ?? language);
    if (!batch.content) throw new ImportOver(batch.status);
    const bytes = await correctionsOf(batch, lines, query.language ?? language);
    return asDownload({ bytes, type: XLSX }, 'penc-corrections.xlsx');
  }

  @Acts('posting.create')
  @Patch(':id')
  @ApiOperation({ summary: 'Tell what its columns are, what its lines become, in which language they are' })
  @ApiOkResponse({ type: PostingImportView })
  async change(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: ImportChange,
    @AnswerLanguage() language: Language,
  ): Promise<PostingImportView> {
    await this.imports.change(caller, id, body);
    return this.view(caller, id, language);
  }

  @Acts('posting.create')
  @Post(':id/commit')
  @HttpCode(200)
  @ApiOperation({ summary: 'Post all its lines in one transaction; asked again, nothing more' })
  @ApiOkResponse({ type: PostingImportView })
  async commit(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: ImportCommit,
    @AnswerLanguage() language: Language,
  ): Promise<PostingImportView> {
    await this.imports.commit(caller, id, body);
    return this.view(caller, id, language);
  }

  @Acts('posting.move')
  @Post(':id/undo')
  @HttpCode(200)
  @ApiOperation({ summary: 'Withdraw all that it has posted, while nobody has answered' })
  @ApiOkResponse({ type: PostingImportView })
  async undo(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @AnswerLanguage() language: Language,
  ): Promise<PostingImportView> {
    await this.imports.undo(caller, id);
    return this.view(caller, id, language);
  }

  @Acts('posting.create')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Forget what was sent and has not been posted' })
  @ApiNoContentResponse()
  discard(@From() caller: Caller, @Param('id', IdPipe) id: string): Promise<void> {
    return this.imports.discard(caller, id);
  }

  private async view(caller: Caller, id: string, language: Language): Promise<PostingImportView> {
    return importView(await this.imports.look(caller, id, language), language);
  }
}
