import type { Language } from '@penc/domain';
import type { RequestKey } from '@penc/storage';
import { Body, Controller, Get, HttpCode, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../access/marks';
import { PersonalDataWarnings } from '../../http/personal-data-warnings';
import type { Caller } from '../../access/caller';
import type { Page } from '../../http/lists/cursor';
import { AnswerLanguage, From, IdPipe, Once } from '../../http/parameters';
import { HistoryService } from '../history/history.service';
import { DecisionPage, type DecisionView } from '../history/views';
import { MessagesService } from './messages.service';
import { NotesService } from './notes.service';
import { MessagePage, MessageRequest, MessageView, NotePage, NoteRequest, NoteView, TalkQuery } from './requests';

/** What is said and was decided about one suggestion. */
@UseInterceptors(PersonalDataWarnings)
@ApiTags('suggestions')
@Controller('suggestions/:id')
export class TalkController {
  constructor(
    private readonly messages: MessagesService,
    private readonly notes: NotesService,
    private readonly histories: HistoryService,
  ) {}

  @Acts('suggestion.read-shared')
  @Get('messages')
  @ApiOperation({ summary: 'Questions and answers, oldest first' })
  @ApiOkResponse({ type: MessagePage })
  listMessages(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Query() query: TalkQuery,
  ): Promise<Page<MessageView>> {
    return this.messages.list(caller, id, query);
  }

  @Acts('suggestion.write')
  @Post('messages')
  @HttpCode(201)
  @ApiOperation({ summary: 'Ask or answer; kept with the suggestion, told to the others' })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiCreatedResponse({ type: MessageView })
  writeMessage(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: MessageRequest,
    @Once() once: RequestKey | null,
  ): Promise<MessageView> {
    return this.messages.write(caller, id, body, once);
  }

  @Acts('suggestion.note')
  @Get('notes')
  @ApiOperation({ summary: 'Notes of the coordinators, for each other' })
  @ApiOkResponse({ type: NotePage })
  listNotes(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Query() query: TalkQuery,
  ): Promise<Page<NoteView>> {
    return this.notes.list(caller, id, query);
  }

  @Acts('suggestion.note')
  @Post('notes')
  @ApiOperation({ summary: 'Write a note for the other coordinators; no side ever reads it' })
  @HttpCode(201)
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiCreatedResponse({ type: NoteView })
  writeNote(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: NoteRequest,
    @Once() once: RequestKey | null,
  ): Promise<NoteView> {
    return this.notes.write(caller, id, body, once);
  }

  @Acts('suggestion.read-shared')
  @Get('history')
  @ApiOperation({ summary: 'Who decided what, when, and on what they were shown; oldest first' })
  @ApiOkResponse({ type: DecisionPage })
  history(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Query() query: TalkQuery,
    @AnswerLanguage() language: Language,
  ): Promise<Page<DecisionView>> {
    return this.histories.list(caller, id, query, language);
  }
}
