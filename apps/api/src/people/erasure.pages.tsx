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
import { EMPTY_FORM, type FormBody, type FormState, submit } from '../site/forms';
import { ForSignedIn, PageController } from '../site/page-controller';
import { PageLanguage } from '../site/visit';
import { ErasureForm } from './erasure-form';
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
        return seeOther('/', { key: 'page.erase.own.done' });
      },
      again: (state) => erasurePage(language, state),
    });
  }
}

function erasurePage(language: Language, state: FormState): Page {
  return {
    title: say(language, 'page.erase.own.title'),
    content: <ErasureForm whose="own" back="/me" state={state} />,
    back: { href: '/me', text: say(language, 'page.me.title') },
  };
}
