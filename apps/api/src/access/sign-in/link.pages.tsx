import { type Language, SignInFailed } from '@penc/domain';
import { say } from '@penc/language';
import type { Config } from '@penc/platform';
import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG } from '../../http/tokens';
import { START } from '../../site/address';
import { type Page, type PageAnswer, seeOther } from '../../site/answers';
import { Button } from '../../site/components/button';
import { ForEverybody, PageController, WithoutFormToken } from '../../site/page-controller';
import { PageLanguage, useSay } from '../../site/visit';
import { originOfRequest } from '../origin';
import { setSessionCookie } from '../sessions/cookie';
import type { SignedInView } from './requests';
import { SignIn } from './sign-in.service';

/**
 * Where the link of a sign-in mail leads. Mail scanners open every link before people do, so to look changes
 * nothing: it is the button that signs in, and its form posts nothing but the address it stands at. That address is the
 * secret, so it needs no token; where the request comes from is asked all the same.
 */
@PageController('sign-in')
export class SignInLinkPages {
  constructor(
    private readonly signIn: SignIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(':token')
  @ForEverybody()
  look(@PageLanguage() language: Language): Page {
    return { title: say(language, 'sign-in.page.title'), content: <Door />, secret: true };
  }

  @Post(':token')
  @ForEverybody()
  @WithoutFormToken()
  async enter(
    @Param('token') token: string,
    @PageLanguage() language: Language,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PageAnswer> {
    const isProgram = request.accepts(['html', 'json']) === 'json';
    try {
      const { token: session, ...signedIn } = await this.open(token, request);
      setSessionCookie(response, session, this.config);
      if (isProgram) return { json: signedIn satisfies SignedInView };
      return signedIn.secondFactor === 'none'
        ? seeOther(START, { key: 'page.signed-in' })
        : seeOther('/sign-in/second-factor');
    } catch (error) {
      if (isProgram || !(error instanceof SignInFailed)) throw error;
      return { title: say(language, 'sign-in.failed.title'), status: error.status, content: <Failed />, secret: true };
    }
  }

  /** What no page of ours has posted is no sign-in: another site could put its own session into the browser. */
  private open(token: string, request: Request) {
    if (originOfRequest(request, this.config) === 'other') throw new SignInFailed();
    return this.signIn.byToken(token, request);
  }
}

function Door() {
  const tell = useSay();
  return (
    <>
      <p>{tell('sign-in.page.body')}</p>
      <form method="post">
        <Button>{tell('sign-in.page.button')}</Button>
      </form>
      <p class="hint">{tell('sign-in.page.warning')}</p>
    </>
  );
}

function Failed() {
  const tell = useSay();
  return (
    <>
      <p>{tell('problem.sign-in-failed.detail')}</p>
      <p>
        <a href="/sign-in">{tell('page.sign-in.code.again')}</a>
      </p>
    </>
  );
}
