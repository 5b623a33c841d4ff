import { type Language, SignInFailed } from '@penc/domain';
import { say } from '@penc/language';
import type { Config } from '@penc/platform';
import { Controller, Get, Header, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { AnswerLanguage } from '../../http/parameters';
import { CONFIG } from '../../http/tokens';
import { sendPage } from '../../site/page';
import { Public } from '../marks';
import { originOfRequest } from '../origin';
import { setSessionCookie } from '../sessions/cookie';
import type { SignedInView } from './requests';
import { SignIn } from './sign-in.service';

/**
 * Where the link of a sign-in mail leads. Mail scanners open every link before people do, so to look changes
 * nothing: it is the button that signs in, and its form posts nothing but the address it stands at.
 */
@ApiExcludeController()
@Public()
@Controller('sign-in')
export class SignInLinkController {
  constructor(
    private readonly signIn: SignIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(':token')
  @Header('Cache-Control', 'no-store')
  look(@AnswerLanguage() language: Language, @Res() response: Response): void {
    const title = say(language, 'sign-in.page.title');
    sendPage(response, 200, language, title, [
      `<p>${say(language, 'sign-in.page.body')}</p>`,
      `<form method="post"><button>${say(language, 'sign-in.page.button')}</button></form>`,
      `<p>${say(language, 'sign-in.page.warning')}</p>`,
    ]);
  }

  @Post(':token')
  @Header('Cache-Control', 'no-store')
  async enter(
    @Param('token') token: string,
    @AnswerLanguage() language: Language,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const isProgram = request.accepts(['html', 'json']) === 'json';
    try {
      const { token: session, ...signedIn } = await this.open(token, request);
      setSessionCookie(response, session, this.config);
      if (isProgram) response.status(200).json(signedIn satisfies SignedInView);
      else response.redirect(303, '/');
    } catch (error) {
      if (isProgram || !(error instanceof SignInFailed)) throw error;
      const title = say(language, 'sign-in.failed.title');
      sendPage(response, error.status, language, title, [`<p>${say(language, 'problem.sign-in-failed.detail')}</p>`]);
    }
  }

  /** What no page of ours has posted is no sign-in: another site could put its own session into the browser. */
  private open(token: string, request: Request) {
    if (originOfRequest(request, this.config) === 'other') throw new SignInFailed();
    return this.signIn.byToken(token, request);
  }
}
