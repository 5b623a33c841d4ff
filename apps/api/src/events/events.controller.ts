import type { Language } from '@penc/domain';
import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Caller } from '../access/caller';
import type { Entrance } from '../access/entrance';
import { Through } from '../access/through';
import { AnswerLanguage, From } from '../http/parameters';
import { EventsHub } from './events-hub';
import { positionOf } from './position';

const DESCRIPTION = `Server-sent events of the caller, until one of the two hangs up; it ends once the key or the session that opened it would open nothing any more.
- \`notice\`: a notice that is new, or that has been read since; its data are those of \`GET /notices\`
- \`unread\`: \`{"unread": 3}\`, how many notices are not read, at the start and after every change
Every event has an \`id\`: who comes back with it as \`Last-Event-ID\` misses nothing and hears nothing twice.`;

/** What happens to a member's notices, as it happens. */
@ApiTags('notices')
@Controller('events')
export class EventsController {
  constructor(private readonly hub: EventsHub) {}

  @Get()
  @ApiOperation({ summary: 'New notices and the count of unread ones, as they come', description: DESCRIPTION })
  @ApiHeader({ name: 'Last-Event-ID', required: false })
  @ApiOkResponse({ description: 'an endless stream', content: { 'text/event-stream': { schema: { type: 'string' } } } })
  async events(
    @From() caller: Caller,
    @Through() entrance: Entrance,
    @AnswerLanguage() language: Language,
    @Headers('last-event-id') last: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    await this.hub.open({ caller, entrance }, language, response, last ? positionOf(last) : null);
  }
}
