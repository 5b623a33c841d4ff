import { type Language, SIGN_IN_MINUTES } from '@penc/domain';
import { say } from '@penc/language';
import type { Config } from '@penc/platform';
import { Body, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG } from '../../http/tokens';
import { wishedPath, withQuery } from '../../site/address';
import { type Page, type PageAnswer, type Redirect, seeOther } from '../../site/answers';
import { Button } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { TextInput } from '../../site/components/text-input';
import { EMPTY_FORM, Form, type FormBody, type FormState, submit } from '../../site/forms';
import { ForEverybody, ForSigningIn, PageController } from '../../site/page-controller';
import { MaybeFrom, PageLanguage, useSay } from '../../site/visit';
import { From } from '../../http/parameters';
import type { Caller, Reader } from '../caller';
import type { SessionEntrance } from '../entrance';
import { clearSessionCookie, setSessionCookie } from '../sessions/cookie';
import { Sessions } from '../sessions/sessions';
import { ThroughSession } from '../through';
import { SignInCodeRequest, SignInRequest } from './requests';
import { SignIn } from './sign-in.service';

/** `next` is where one wanted to go. */
function path(to: string, query: Readonly<Record<string, string>>): string {
  return withQuery(to, { ...query, next: query['next'] === '/' ? '' : query['next'] });
}

/** Address, then code: two pages, so that the second can be come back to from the mail. */
@PageController()
export class SignInPages {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('sign-in')
  @ForEverybody()
  askAddress(
    @PageLanguage() language: Language,
    @MaybeFrom() reader: Reader,
    @Query('next') next: unknown,
  ): PageAnswer {
    return reader ? seeOther(wishedPath(next)) : addressPage(language, EMPTY_FORM);
  }

  @Post('sign-in')
  @ForEverybody()
  sendMail(
    @Body() body: FormBody,
    @PageLanguage() language: Language,
    @Query('next') next: unknown,
    @Req() request: Request,
  ): Promise<PageAnswer> {
    return submit(SignInRequest, body, {
      work: async ({ email }) => {
        const challenge = await this.signIn.ask(email, request.ip);
        return seeOther(path('/sign-in/code', { challenge, next: wishedPath(next) }));
      },
      again: (state) => addressPage(language, state),
    });
  }

  @Get('sign-in/code')
  @ForEverybody()
  askCode(@PageLanguage() language: Language, @Query('next') next: unknown): Page {
    return codePage(language, EMPTY_FORM, wishedPath(next));
  }

  @Post('sign-in/code')
  @ForEverybody()
  enter(
    @Body() body: FormBody,
    @PageLanguage() language: Language,
    @Query() { challenge, next }: { challenge?: unknown; next?: unknown },
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PageAnswer> {
    return submit(SignInCodeRequest, body, {
      shape: ({ code }) => ({ challengeId: challenge, code }),
      work: async ({ challengeId, code }) => {
        const { token, secondFactor } = await this.signIn.byCode(challengeId, code, request);
        setSessionCookie(response, token, this.config);
        if (secondFactor !== 'none') return seeOther(path('/sign-in/second-factor', { next: wishedPath(next) }));
        return seeOther(wishedPath(next), { key: 'page.signed-in' });
      },
      again: (state) => codePage(language, state, wishedPath(next)),
    });
  }

  @Post('sign-out')
  @ForSigningIn()
  async leave(
    @From() caller: Caller,
    @ThroughSession() { sessionId }: SessionEntrance,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Redirect> {
    await this.sessions.revoke(caller, sessionId, 'session.sign-out');
    clearSessionCookie(response, this.config);
    // drafts that were kept on the device, and the page that works there without a line
    response.setHeader('Clear-Site-Data', '"storage"');
    return seeOther('/', { key: 'page.signed-out' });
  }
}

function addressPage(language: Language, state: FormState): Page {
  return { title: say(language, 'page.sign-in.title'), content: <AddressForm state={state} />, secret: true };
}

function AddressForm({ state }: { readonly state: FormState }) {
  const tell = useSay();
  const label = tell('page.sign-in.email');
  return (
    <>
      <ErrorSummary state={state} labels={{ email: label }} />
      <p>{tell('page.sign-in.lead')}</p>
      <Form>
        <TextInput
          state={state}
          name="email"
          type="email"
          autoComplete="email"
          spellCheck={false}
          label={label}
          hint={tell('page.sign-in.email.hint')}
        />
        <Button>{tell('page.sign-in.ask')}</Button>
      </Form>
      <h2>{tell('page.sign-in.no-account')}</h2>
      <p>{tell('page.sign-in.no-account.text')}</p>
      <p>
        <a href="/organisations/apply">{tell('page.apply.link')}</a>
      </p>
    </>
  );
}

function codePage(language: Language, state: FormState, next: string): Page {
  return {
    title: say(language, 'page.sign-in.code.title'),
    content: <CodeForm state={state} again={path('/sign-in', { next })} />,
    secret: true,
  };
}

function CodeForm({ state, again }: { readonly state: FormState; readonly again: string }) {
  const tell = useSay();
  const label = tell('page.sign-in.code');
  return (
    <>
      <ErrorSummary state={state} labels={{ code: label }} />
      <p>{tell('page.sign-in.code.lead', { minutes: SIGN_IN_MINUTES })}</p>
      <Form>
        <TextInput
          state={state}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          spellCheck={false}
          width="code"
          label={label}
        />
        <Button>{tell('page.sign-in.enter')}</Button>
      </Form>
      <p>
        {tell('page.sign-in.code.late')} <a href={again}>{tell('page.sign-in.code.again')}</a>
      </p>
    </>
  );
}
