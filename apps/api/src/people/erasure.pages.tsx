import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import type { Config } from '@penc/platform';
import { Body, Get, Inject, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Caller } from '../access/caller';
import { clearSessionCookie } from '../access/sessions/cookie';
import { From } from '../http/parameters';
import { CONFIG } from '../http/tokens';
import { type Page, type PageAnswer, seeOther } from '../site/answers';
import { Banner } from '../site/components/banner';
import { Button, ButtonLink } from '../site/components/button';
import { Checkboxes } from '../site/components/checkboxes';
import { ErrorSummary } from '../site/components/error-summary';
import { EMPTY_FORM, Form, type FormBody, type FormState, submit } from '../site/forms';
import { ForSignedIn, PageController } from '../site/page-controller';
import { PageLanguage, useSay } from '../site/visit';
import { Erasing } from './erasing';
import { ErasureQuery } from './requests';

/** One’s own erasure: what goes, what stays, and that it is meant. */
@PageController('me/erase')
export class ErasurePages {
  constructor(
    private readonly erasing: Erasing,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @ForSignedIn()
  ask(@PageLanguage() language: Language): Page {
    return erasurePage(language, EMPTY_FORM);
  }

  @Post()
  @ForSignedIn()
  erase(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Body() body: FormBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PageAnswer> {
    return submit(ErasureQuery, body, {
      work: async () => {
        await this.erasing.erase(caller, caller.personId);
        clearSessionCookie(response, this.config);
        // drafts that were kept on the device
        response.setHeader('Clear-Site-Data', '"storage"');
        return seeOther('/', { key: 'page.erase.done' });
      },
      again: (state) => erasurePage(language, state),
    });
  }
}

function erasurePage(language: Language, state: FormState): Page {
  return {
    title: say(language, 'page.erase.title'),
    content: <ErasureForm state={state} />,
    back: { href: '/me', text: say(language, 'page.me.title') },
  };
}

function ErasureForm({ state }: { readonly state: FormState }) {
  const tell = useSay();
  const label = tell('page.erase.question');
  return (
    <>
      <ErrorSummary state={state} labels={{ confirm: label }} />
      <p>{tell('page.erase.goes')}</p>
      <p>{tell('page.erase.stays')}</p>
      <p>{tell('page.erase.alone')}</p>
      <Banner kind="warning">{tell('page.erase.for-good')}</Banner>
      <Form label={tell('page.erase.title')}>
        <Checkboxes
          state={state}
          name="confirm"
          label={label}
          choices={[{ value: 'erase', text: tell('page.erase.confirm') }]}
        />
        <p class="actions">
          <Button kind="danger">{tell('page.erase.do')}</Button>
          <ButtonLink kind="second" href="/me">
            {tell('page.erase.keep')}
          </ButtonLink>
        </p>
      </Form>
    </>
  );
}
