import type { Language } from '@penc/domain';
import type { RequestKey } from '@penc/storage';
import { Body, Controller, Get, HttpCode, Param, Post, Query, UseInterceptors, applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../access/caller';
import { Acts } from '../access/marks';
import type { Page } from '../http/cursor';
import { AnswerLanguage, From, IdPipe, Once } from '../http/parameters';
import { PersonalDataWarnings } from '../http/personal-data-warnings';
import { Answering } from './answering';
import { Judging } from './judging';
import { SuggestionReading } from './reading';
import { AnswerRequest, ApproveRequest, DismissRequest, ReopenRequest, SuggestionQuery, UndoRequest } from './requests';
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
  @ApiOkResponse({ type: SuggestionPage })
  list(
    @From() caller: Caller,
    @Query() query: SuggestionQuery,
    @AnswerLanguage() language: Language,
  ): Promise<Page<SuggestionView>> {
    return this.reading.list(caller, query, language);
  }

  @Get(':id')
  @ApiOkResponse({ type: SuggestionView })
  get(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @AnswerLanguage() language: Language,
  ): Promise<SuggestionView> {
    return this.reading.get(caller, id, language);
  }

  @Decide('approve', 'Have both sides told, once the time to undo is over')
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

  @Decide('undo', 'Take an approval back before the sides are told')
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

  @Decide('answer', 'One side accepts or declines; two acceptances make a partnership', 'suggestion.answer')
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
