import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id } from '../../http/fields/fields';
import { From } from '../../http/parameters';
import type { Caller } from '../caller';
import type { Entrance, SessionEntrance } from '../entrance';
import { BeforeSecondFactor, EvenBeforeSecondFactor } from '../marks';
import { Sessions } from '../sessions/sessions';
import { Through, ThroughSession } from '../through';
import { Me, MeView, MyMembershipView } from './me';

export class MembershipRequest {
  @Id({ description: 'one of the caller’s own' }) readonly membershipId: string;
}

@ApiTags('access')
@Controller('me')
export class MeController {
  constructor(
    private readonly myself: Me,
    private readonly sessions: Sessions,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who calls: person, organisation, role, memberships, second factor' })
  @EvenBeforeSecondFactor()
  @ApiOkResponse({ type: MeView })
  me(@From() caller: Caller, @Through() entrance: Entrance): Promise<MeView> {
    return this.myself.read(caller, entrance);
  }

  @Post('membership')
  @BeforeSecondFactor()
  @HttpCode(200)
  @ApiOperation({ summary: 'Act for another of one’s memberships, in this session' })
  @ApiOkResponse({ type: MyMembershipView, isArray: true })
  async choose(
    @From() caller: Caller,
    @ThroughSession() entrance: SessionEntrance,
    @Body() { membershipId }: MembershipRequest,
  ): Promise<MyMembershipView[]> {
    await this.sessions.choose(caller, entrance.sessionId, membershipId.toLowerCase());
    return this.myself.memberships({ ...caller, membershipId: membershipId.toLowerCase() }, entrance);
  }
}
