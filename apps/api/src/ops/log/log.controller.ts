import type { Language } from '@penc/domain';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../access/caller';
import { Acts } from '../../access/marks';
import type { Page } from '../../http/lists/cursor';
import { AnswerLanguage, From } from '../../http/parameters';
import { LogReading } from './reading';
import { type LogEntryView, LogPage, LogQuery } from './views';

@ApiTags('log')
@Controller('log')
export class LogController {
  constructor(private readonly log: LogReading) {}

  @Acts('log.read')
  @Get()
  @ApiOperation({ summary: 'What happened, newest first: by whom, to what, in words' })
  @ApiOkResponse({ type: LogPage })
  list(
    @From() caller: Caller,
    @Query() query: LogQuery,
    @AnswerLanguage() language: Language,
  ): Promise<Page<LogEntryView>> {
    return this.log.list(caller, query, language);
  }
}
