import type { Language } from '@penc/domain';
import type { RequestKey } from '@penc/storage';
import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../access/marks';
import { PersonalDataWarnings } from '../../http/personal-data-warnings';
import type { Caller } from '../../access/caller';
import type { Page } from '../../http/lists/cursor';
import { PageQuery } from '../../http/lists/paging';
import { AnswerLanguage, From, IdPipe, Once } from '../../http/parameters';
import { PartnershipNoteRequest } from '../requests';
import { type HistoryEntryView, HistoryPage, PartnershipHistory } from './history';
import { PartnershipNotePage, PartnershipNoteView, PartnershipNotes } from './notes';

class FollowUpQuery extends PageQuery {}

/** What has happened to a partnership, and what its two sides write to each other. */
@UseInterceptors(PersonalDataWarnings)
@ApiTags('partnerships')
@Controller('partnerships/:id')
export class FollowUpController {
  constructor(
    private readonly past: PartnershipHistory,
    private readonly notes: PartnershipNotes,
  ) {}

  @Acts('partnership.read')
  @Get('history')
  @ApiOperation({ summary: 'What happened to a partnership, newest first' })
  @ApiOkResponse({ type: HistoryPage })
  history(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Query() query: FollowUpQuery,
    @AnswerLanguage() language: Language,
  ): Promise<Page<HistoryEntryView>> {
    return this.past.list(caller, id, query, language);
  }

  @Acts('partnership.read-notes')
  @Get('notes')
  @ApiOperation({ summary: 'Notes that the two sides have written to each other, newest first' })
  @ApiOkResponse({ type: PartnershipNotePage })
  list(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Query() query: FollowUpQuery,
  ): Promise<Page<PartnershipNoteView>> {
    return this.notes.list(caller, id, query);
  }

  @Acts('partnership.edit')
  @Post('notes')
  @ApiOperation({ summary: 'Write to the other side; what is written stays' })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiCreatedResponse({ type: PartnershipNoteView })
  add(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: PartnershipNoteRequest,
    @Once() once: RequestKey | null,
  ): Promise<PartnershipNoteView> {
    return this.notes.add(caller, id, body.text, once);
  }
}
