import type { RequestKey } from '@penc/storage';
import { Body, Controller, Get, HttpCode, Param, Post, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../access/marks';
import type { Caller } from '../access/caller';
import { From, IdPipe, Once } from '../http/parameters';
import { PersonalDataWarnings } from '../http/personal-data-warnings';
import { DelegationList, DelegationRequest, DelegationView } from './delegation-requests';
import { Delegations } from './delegations';

@ApiTags('members')
@Controller('members/:id/delegations')
@UseInterceptors(PersonalDataWarnings)
export class DelegationsController {
  constructor(private readonly delegations: Delegations) {}

  @Acts('delegation.read')
  @Get()
  @ApiOperation({ summary: 'By which acts a member signs for the organisation' })
  @ApiOkResponse({ type: DelegationList })
  async list(@From() caller: Caller, @Param('id', IdPipe) id: string): Promise<DelegationList> {
    return { items: await this.delegations.list(caller, id) };
  }

  @Acts('delegation.give')
  @Post()
  @ApiOperation({ summary: 'Record the act by which a signatory signs for the organisation' })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiCreatedResponse({ type: DelegationView })
  give(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: DelegationRequest,
    @Once() once: RequestKey | null,
  ): Promise<DelegationView> {
    return this.delegations.give(caller, id, body, once);
  }

  @Acts('delegation.end')
  @Post(':delegationId/end')
  @HttpCode(200)
  @ApiOperation({ summary: 'Nobody signs by it any more' })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOkResponse({ type: DelegationView })
  end(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Param('delegationId', IdPipe) delegationId: string,
    @Once() once: RequestKey | null,
  ): Promise<DelegationView> {
    return this.delegations.end(caller, id, delegationId, once);
  }
}
