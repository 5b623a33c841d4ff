import type { Language } from '@penc/domain';
import type { Config } from '@penc/platform';
import { Controller, Delete, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Page } from '../../http/lists/cursor';
import { AnswerLanguage, From, IdPipe } from '../../http/parameters';
import { PageView } from '../../http/lists/paging';
import { CONFIG } from '../../http/tokens';
import type { Caller } from '../caller';
import type { SessionEntrance } from '../entrance';
import { BeforeSecondFactor, SessionOnly } from '../marks';
import { ThroughSession } from '../through';
import { clearSessionCookie } from './cookie';
import { SessionView, Sessions } from './sessions';

class SessionPage extends PageView(SessionView) {}
class RevokedView {
  @ApiProperty({ type: 'integer' }) readonly revoked: number;
}

@ApiTags('access')
@Controller()
export class SessionsController {
  constructor(
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('sessions')
  @SessionOnly()
  @ApiOperation({ summary: 'One’s own running sessions, on one page' })
  @ApiOkResponse({ type: SessionPage })
  async list(
    @From() caller: Caller,
    @ThroughSession() { sessionId }: SessionEntrance,
    @AnswerLanguage() language: Language,
  ): Promise<Page<SessionView>> {
    return { items: await this.sessions.list(caller, sessionId, language), nextCursor: null };
  }

  @Delete('sessions/:id')
  @ApiOperation({ summary: 'End one of one’s own sessions, at once' })
  @SessionOnly()
  @HttpCode(204)
  @ApiNoContentResponse()
  revoke(@From() caller: Caller, @Param('id', IdPipe) id: string): Promise<void> {
    return this.sessions.revoke(caller, id, 'session.revoke');
  }

  @Post('sessions/revoke-others')
  @SessionOnly()
  @HttpCode(200)
  @ApiOperation({ summary: 'End all sessions but this one' })
  @ApiOkResponse({ type: RevokedView })
  async revokeOthers(@From() caller: Caller, @ThroughSession() { sessionId }: SessionEntrance): Promise<RevokedView> {
    return { revoked: await this.sessions.revokeOthers(caller, sessionId) };
  }

  @Post('sign-out')
  @ApiOperation({ summary: 'End this session' })
  @BeforeSecondFactor()
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOut(
    @From() caller: Caller,
    @ThroughSession() { sessionId }: SessionEntrance,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.sessions.revoke(caller, sessionId, 'session.sign-out');
    clearSessionCookie(response, this.config);
  }
}
