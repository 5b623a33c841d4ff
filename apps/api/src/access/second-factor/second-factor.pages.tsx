import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import { Body, Get, Post, Query } from '@nestjs/common';
import { From } from '../../http/parameters';
import { wishedPath } from '../../site/address';
import { type Page, type PageAnswer, seeOther } from '../../site/answers';
import { Button, ButtonLink } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { QrCode } from '../../site/components/qr-code';
import { TextInput } from '../../site/components/text-input';
import { EMPTY_FORM, Form, type FormBody, type FormState, submit } from '../../site/forms';
import { ForSigningIn, PageController } from '../../site/page-controller';
import { PageLanguage, useSay } from '../../site/visit';
import type { Caller } from '../caller';
import type { SessionEntrance } from '../entrance';
import { FactorCodeRequest } from '../sign-in/requests';
import { ThroughSession } from '../through';
import { SecondFactors } from './second-factors';

/** Giving the second factor, or setting it up where the role asks for one. */
@PageController('sign-in/second-factor')
export class SecondFactorPages {
  constructor(private readonly secondFactors: SecondFactors) {}

  @Get()
  @ForSigningIn()
  ask(
    @PageLanguage() language: Language,
    @ThroughSession() { secondFactor }: SessionEntrance,
    @Query('next') next: unknown,
  ): PageAnswer {
    if (secondFactor === 'none') return seeOther(wishedPath(next));
    return secondFactor === 'give' ? givePage(language, EMPTY_FORM) : beginPage(language);
  }

  @Post()
  @ForSigningIn()
  give(
    @From() caller: Caller,
    @ThroughSession() { sessionId }: SessionEntrance,
    @Body() body: FormBody,
    @PageLanguage() language: Language,
    @Query('next') next: unknown,
  ): Promise<PageAnswer> {
    return submit(FactorCodeRequest, body, {
      work: async ({ code }) => {
        await this.secondFactors.give(caller, sessionId, code);
        return seeOther(wishedPath(next), { key: 'page.signed-in' });
      },
      again: (state) => givePage(language, state),
    });
  }

  /** The secret is shown this once, so there is no address to come back to. */
  @Post('enrol')
  @ForSigningIn()
  async enrol(@From() caller: Caller, @PageLanguage() language: Language): Promise<Page> {
    return enrolPage(language, EMPTY_FORM, await this.secondFactors.enrol(caller));
  }

  @Post('confirm')
  @ForSigningIn()
  confirm(
    @From() caller: Caller,
    @ThroughSession() { sessionId }: SessionEntrance,
    @Body() body: FormBody,
    @PageLanguage() language: Language,
  ): Promise<PageAnswer> {
    return submit(FactorCodeRequest, body, {
      work: async ({ code }) => recoveryPage(language, await this.secondFactors.confirm(caller, sessionId, code)),
      again: (state) => enrolPage(language, state, null),
    });
  }
}

interface Secret {
  readonly uri: string;
  readonly secret: string;
}

function titled(language: Language, content: Page['content']): Page {
  return { title: say(language, 'page.sign-in.factor.title'), content, secret: true };
}

function givePage(language: Language, state: FormState): Page {
  return titled(
    language,
    <>
      <CodeForm
        state={state}
        lead="page.sign-in.factor.lead"
        label="page.sign-in.factor.code"
        button="page.sign-in.factor.give"
      />
      <p class="hint">{say(language, 'page.sign-in.factor.lost')}</p>
    </>,
  );
}

function beginPage(language: Language): Page {
  return titled(language, <Begin />);
}

function enrolPage(language: Language, state: FormState, secret: Secret | null): Page {
  return titled(
    language,
    <>
      {secret && <SecretKey {...secret} />}
      <CodeForm
        state={state}
        action="/sign-in/second-factor/confirm"
        label="page.sign-in.enrol.code"
        button="page.sign-in.enrol.confirm"
      />
      {secret === null && <StartAgain />}
    </>,
  );
}

function recoveryPage(language: Language, codes: readonly string[]): Page {
  return {
    title: say(language, 'page.sign-in.recovery.title'),
    content: <RecoveryCodes codes={codes} />,
    secret: true,
  };
}

interface CodeFormProps {
  readonly state: FormState;
  readonly action?: string;
  readonly lead?: 'page.sign-in.factor.lead';
  readonly label: 'page.sign-in.factor.code' | 'page.sign-in.enrol.code';
  readonly button: 'page.sign-in.factor.give' | 'page.sign-in.enrol.confirm';
}

function CodeForm({ state, action, lead, label, button }: CodeFormProps) {
  const tell = useSay();
  return (
    <>
      <ErrorSummary state={state} labels={{ code: tell(label) }} />
      {lead && <p>{tell(lead)}</p>}
      <Form {...(action && { action })}>
        <TextInput
          state={state}
          name="code"
          autoComplete="one-time-code"
          spellCheck={false}
          width="code"
          label={tell(label)}
        />
        <Button>{tell(button)}</Button>
      </Form>
    </>
  );
}

function Begin() {
  const tell = useSay();
  return (
    <>
      <p>{tell('page.sign-in.enrol.lead')}</p>
      <Form action="/sign-in/second-factor/enrol">
        <Button>{tell('page.sign-in.enrol.begin')}</Button>
      </Form>
    </>
  );
}

/** The key is not shown again: whoever has mistyped it needs another one. */
function StartAgain() {
  const tell = useSay();
  return (
    <Form action="/sign-in/second-factor/enrol">
      <Button kind="second">{tell('page.sign-in.enrol.again')}</Button>
    </Form>
  );
}

function SecretKey({ uri, secret }: Secret) {
  const tell = useSay();
  return (
    <>
      <h2>{tell('page.sign-in.enrol.secret')}</h2>
      <p class="hint">{tell('page.sign-in.enrol.secret.hint')}</p>
      <QrCode text={uri} label={tell('page.sign-in.enrol.qr')} />
      <p>
        {tell('page.sign-in.enrol.typed')} <code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <p>
        <a href={uri}>{tell('page.sign-in.enrol.open')}</a>
      </p>
    </>
  );
}

function RecoveryCodes({ codes }: { readonly codes: readonly string[] }) {
  const tell = useSay();
  return (
    <>
      <p>{tell('page.sign-in.recovery.lead')}</p>
      <ul class="codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <ButtonLink href="/">{tell('page.sign-in.recovery.done')}</ButtonLink>
    </>
  );
}
