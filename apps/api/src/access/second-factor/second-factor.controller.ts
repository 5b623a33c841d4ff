import { Body, Controller, Delete, Header, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import { From, IdPipe } from '../../http/parameters';
import type { Caller } from '../caller';
import type { SessionEntrance } from '../entrance';
import { Acts, BeforeSecondFactor, SessionOnly } from '../marks';
import { FactorCodeRequest } from '../sign-in/requests';
import { ThroughSession } from '../through';
import { Resetting } from './resetting';
import { SecondFactors } from './second-factors';

class EnrolmentView {
  @ApiProperty({ description: 'otpauth://…: for an authenticator application, as a QR code' }) readonly uri: string;
  @ApiProperty({ description: 'the same secret, to be typed in; it is shown this once' }) readonly secret: string;
}
class RecoveryCodesView {
  @ApiProperty({ type: [String], description: 'each opens once, in place of the authenticator; shown this once' })
  readonly recoveryCodes: string[];
}

@ApiTags('access')
@Controller()
export class SecondFactorController {
  constructor(
    private readonly secondFactors: SecondFactors,
    private readonly resetting: Resetting,
  ) {}

  @Post('me/totp')
  @Header('Cache-Control', 'no-store')
  @BeforeSecondFactor()
  @ApiOperation({ summary: 'Begin to set up a second factor; a code of the authenticator confirms it' })
  @ApiCreatedResponse({ type: EnrolmentView })
  enrol(@From() caller: Caller): Promise<EnrolmentView> {
    return this.secondFactors.enrol(caller);
  }

  @Post('me/totp/confirm')
  @ApiOperation({ summary: 'Confirm a second factor by a code; the answer alone shows the recovery codes' })
  @Header('Cache-Control', 'no-store')
  @BeforeSecondFactor()
  @HttpCode(200)
  @ApiOkResponse({ type: RecoveryCodesView })
  async confirm(
    @From() caller: Caller,
    @ThroughSession() { sessionId }: SessionEntrance,
    @Body() { code }: FactorCodeRequest,
  ): Promise<RecoveryCodesView> {
    return { recoveryCodes: await this.secondFactors.confirm(caller, sessionId, code) };
  }

  @Post('me/totp/remove')
  @SessionOnly()
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove the second factor, by one of its codes' })
  @ApiNoContentResponse()
  remove(@From() caller: Caller, @Body() { code }: FactorCodeRequest): Promise<void> {
    return this.secondFactors.remove(caller, code);
  }

  @Delete('second-factors/:personId')
  @Acts('second-factor.reset')
  @HttpCode(204)
  @ApiOperation({ summary: 'For an administrator: of somebody who has lost authenticator and recovery codes' })
  @ApiNoContentResponse()
  reset(@From() caller: Caller, @Param('personId', IdPipe) personId: string): Promise<void> {
    return this.resetting.reset(caller, personId);
  }
}
