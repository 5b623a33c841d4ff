import type { Language } from '@penc/domain';
import type { RequestKey } from '@penc/storage';
import { Body, Controller, Get, HttpCode, Param, Post, Query, UseInterceptors, applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../access/caller';
import { Acts } from '../access/marks';
import type { Page } from '../http/lists/cursor';
import { AnswerLanguage, From, IdPipe, Once } from '../http/parameters';
import { PersonalDataWarnings } from '../http/personal-data-warnings';
import { Answering } from './answering/answering';
import { Judging } from './judging/judging';
import { SuggestionReading } from './reading/reading';
import {
  AnswerRequest,
  ApproveRequest,
  DismissRequest,
  PostponeRequest,
  ReopenRequest,
  SuggestionQuery,
  UndoRequest,
} from './requests';
import { SuggestionPage, SuggestionView } from './views';

const Decide = (action: string, summary: string, what: 'suggestion.judge' | 'suggestion.answer' = 'suggestion.judge') =>
  applyDecorators(
    Post(`:id/${action}`),
    Acts(what),
    HttpCode(200),
    ApiOperation({ summary }),
    ApiHeader({ name: 'Idempotency-Key', required: false }),
    ApiOkResponse({ type: SuggestionView }),
  );

@ApiTags('suggestions')
@UseInterceptors(PersonalDataWarnings)
@Controller('suggestions')
export class SuggestionsController {
  constructor(
    private readonly reading: SuggestionReading,
    private readonly judging: Judging,
    private readonly answering: Answering,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'The suggestions that the caller may see: to judge, or of one’s own postings once they are passed on',
  })
  @ApiOkResponse({ type: SuggestionPage })
  list(
    @From() caller: Caller,
    @Query() query: SuggestionQuery,
    @AnswerLanguage() language: Language,
  ): Promise<Page<SuggestionView>> {
    return this.reading.list(caller, query, language);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One suggestion: its gates, its criteria with their reasons, the answers' })
  @ApiOkResponse({ type: SuggestionView })
  get(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @AnswerLanguage() language: Language,
  ): Promise<SuggestionView> {
    return this.reading.get(caller, id, language);
  }

  @Decide(
    'approve',
    'Have both sides told, once the time to undo is over; above the amount of the setting, once a second person approves',
  )
  async approve(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: ApproveRequest,
    @Once() once: RequestKey | null,
    @AnswerLanguage() language: Language,
  ): Promise<SuggestionView> {
    return this.reading.get(caller, await this.judging.judge(caller, id, 'approve', body, once), language);
  }

  @Decide('dismiss', 'Put it aside, with a coded reason')
  async dismiss(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: DismissRequest,
    @Once() once: RequestKey | null,
    @AnswerLanguage() language: Language,
  ): Promise<SuggestionView> {
    return this.reading.get(caller, await this.judging.judge(caller, id, 'dismiss', body, once), language);
  }

  @Decide('postpone', 'Put it off until a day, for 180 days at most; it comes back by itself')
  async postpone(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: PostponeRequest,
    @Once() once: RequestKey | null,
    @AnswerLanguage() language: Language,
  ): Promise<SuggestionView> {
    return this.reading.get(caller, await this.judging.judge(caller, id, 'postpone', body, once), language);
  }

  @Decide('undo', 'Take an approval, a dismissal, a postponement or a first approval back before anybody is told')
  async undo(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: UndoRequest,
    @Once() once: RequestKey | null,
    @AnswerLanguage() language: Language,
  ): Promise<SuggestionView> {
    return this.reading.get(caller, await this.judging.judge(caller, id, 'undo', body, once), language);
  }

  @Decide('reopen', 'Judge it again')
  async reopen(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: ReopenRequest,
    @Once() once: RequestKey | null,
    @AnswerLanguage() language: Language,
  ): Promise<SuggestionView> {
    return this.reading.get(caller, await this.judging.judge(caller, id, 'reopen', body, once), language);
  }

  @Decide(
    'answer',
    'One side accepts, declines, asks for time or applies; what settles it makes a partnership',
    'suggestion.answer',
  )
  async answer(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: AnswerRequest,
    @Once() once: RequestKey | null,
    @AnswerLanguage() language: Language,
  ): Promise<SuggestionView> {
    return this.reading.get(caller, await this.answering.answer(caller, id, body, once), language);
  }
}
