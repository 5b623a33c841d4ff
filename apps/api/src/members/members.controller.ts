import type { Language } from '@penc/domain';
import type { RequestKey } from '@penc/storage';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Acts } from '../access/marks';
import type { Caller } from '../access/caller';
import type { Page } from '../http/lists/cursor';
import { AnswerLanguage, From, IdPipe, Once } from '../http/parameters';
import { PageQuery } from '../http/lists/paging';
import { MembersService } from './members.service';
import { InvitationRequest, MemberEnd, MemberPatch } from './requests';
import { MemberPage, MemberView } from './views';

class MemberQuery extends PageQuery {}

@ApiTags('members')
@Controller()
export class MembersController {
  constructor(private readonly members: MembersService) {}

  @Acts('member.read')
  @Get('organisations/:id/members')
  @ApiOperation({ summary: 'Who belongs to an organisation, for its own and for administrators' })
  @ApiOkResponse({ type: MemberPage })
  list(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Query() query: MemberQuery,
    @AnswerLanguage() language: Language,
  ): Promise<Page<MemberView>> {
    return this.members.list(caller, id, query, language);
  }

  @Acts('member.change')
  @Post('organisations/:id/members')
  @ApiOperation({ summary: 'Invite somebody by mail; mandates are given by administrators alone' })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiCreatedResponse({ type: MemberView })
  async invite(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: InvitationRequest,
    @Once() once: RequestKey | null,
    @AnswerLanguage() language: Language,
  ): Promise<MemberView> {
    return this.members.get(await this.members.invite(caller, id, body, once), language);
  }

  @Acts('member.change')
  @Patch('members/:id')
  @ApiOperation({ summary: 'Another role, or other territories' })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOkResponse({ type: MemberView })
  async change(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: MemberPatch,
    @Once() once: RequestKey | null,
    @AnswerLanguage() language: Language,
  ): Promise<MemberView> {
    return this.members.get(await this.members.change(caller, id, body, once), language);
  }

  @Acts('member.change')
  @Delete('members/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'End a membership; the last editor confirms that nobody is left' })
  @ApiNoContentResponse()
  end(@From() caller: Caller, @Param('id', IdPipe) id: string, @Query() query: MemberEnd): Promise<void> {
    const revision = query.revision === undefined ? undefined : Number(query.revision);
    return this.members.end(caller, id, { revision, confirmed: query.confirm !== undefined });
  }
}
