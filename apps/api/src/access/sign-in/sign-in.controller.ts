import { CrossSiteRequest, SIGN_IN_MINUTES } from '@penc/domain';
import type { Config } from '@penc/platform';
import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { From } from '../../http/parameters';
import { CONFIG } from '../../http/tokens';
import type { Caller } from '../caller';
import type { SessionEntrance } from '../entrance';
import { BeforeSecondFactor, Public } from '../marks';
import { originOfRequest } from '../origin';
import { SecondFactors } from '../second-factor/second-factors';
import { setSessionCookie } from '../sessions/cookie';
import { ThroughSession } from '../through';
import { FactorCodeRequest, SignInAskedView, SignInCodeRequest, SignInRequest, SignedInView } from './requests';
import { SignIn } from './sign-in.service';

@ApiTags('access')
@Controller('sign-in')
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly secondFactors: SecondFactors,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @Public()
  @HttpCode(202)
  @ApiOperation({
    summary: 'Ask for a mail with a link and a code to sign in; the same answer whether the address is known or not',
  })
  @ApiAcceptedResponse({ type: SignInAskedView })
  async ask(@Body() { email }: SignInRequest, @Req() request: Request): Promise<SignInAskedView> {
    return { challengeId: await this.signIn.ask(email, request.ip), minutes: SIGN_IN_MINUTES };
  }

  @Post('code')
  @Public()
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign in by the code of the mail; the session is in the cookie penc_session' })
  @ApiOkResponse({ type: SignedInView })
  async byCode(
    @Body() body: SignInCodeRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedInView> {
    // another site must not be able to put its own session into somebody's browser
    if (originOfRequest(request, this.config) === 'other') throw new CrossSiteRequest();
    const { token, ...signedIn } = await this.signIn.byCode(body.challengeId, body.code, request);
    setSessionCookie(response, token, this.config);
    return signedIn;
  }

  @Post('second-factor')
  @BeforeSecondFactor()
  @HttpCode(200)
  @ApiOperation({ summary: 'Show the second factor in this session: a code of the authenticator, or a recovery code' })
  @ApiOkResponse({ type: SignedInView })
  async give(
    @From() caller: Caller,
    @ThroughSession() { sessionId }: SessionEntrance,
    @Body() { code }: FactorCodeRequest,
  ): Promise<SignedInView> {
    await this.secondFactors.give(caller, sessionId, code);
    return { sessionId, membershipId: caller.membershipId, secondFactor: 'none' };
  }
}
