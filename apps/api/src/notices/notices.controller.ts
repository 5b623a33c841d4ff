import type { Language } from '@penc/domain';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../access/caller';
import { WithScope } from '../access/marks';
import type { Page } from '../http/lists/cursor';
import { AnswerLanguage, From, IdPipe } from '../http/parameters';
import { PageView } from '../http/lists/paging';
import { NoticeQuery, NoticeReading } from './reading';
import { NoticeView } from './views';

class NoticePage extends PageView(NoticeView) {}

/** A member's own notices, said in the language of the answer. */
@ApiTags('notices')
@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: NoticeReading) {}

  @Get()
  @ApiOperation({ summary: 'One’s own notices, newest first' })
  @ApiOkResponse({ type: NoticePage })
  list(
    @From() caller: Caller,
    @Query() query: NoticeQuery,
    @AnswerLanguage() language: Language,
  ): Promise<Page<NoticeView>> {
    return this.notices.list(caller, query, language);
  }

  @Post(':id/read')
  @ApiOperation({ summary: 'Mark a notice as read' })
  @WithScope('read')
  @HttpCode(200)
  @ApiOkResponse({ type: NoticeView })
  read(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @AnswerLanguage() language: Language,
  ): Promise<NoticeView> {
    return this.notices.read(caller, id, language);
  }
}
