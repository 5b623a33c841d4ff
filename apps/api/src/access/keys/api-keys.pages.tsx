import { type Language, NotFound, scopesFor } from '@penc/domain';
import { say } from '@penc/language';
import { Body, Get, Param, Post } from '@nestjs/common';
import { From, IdPipe } from '../../http/parameters';
import { type Page, type PageAnswer, type Redirect, seeOther } from '../../site/answers';
import { type FormBody, type FormState, filledWith, plainOf, submit } from '../../site/forms';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import type { Caller } from '../caller';
import { ApiKeys } from './api-keys';
import { KeyForm } from './key-form';
import { KeyList } from './key-list';
import { NewKey } from './new-key';
import { RevokeQuestion } from './revoke-question';
import { ApiKeyRequest } from './views';

/** The keys of the membership that one acts for: programs come in by them. */
@PageController('me/keys')
export class ApiKeyPages {
  constructor(private readonly keys: ApiKeys) {}

  @Get()
  @ForSignedIn()
  async list(@From() caller: Caller, @PageLanguage() language: Language): Promise<Page> {
    const keys = await this.keys.list(caller);
    return {
      title: say(language, 'page.keys.title'),
      content: <KeyList keys={keys} />,
      back: { href: '/me', text: say(language, 'page.nav.me') },
      wide: true,
    };
  }

  @Get('new')
  @ForSignedIn()
  form(@From() caller: Caller, @PageLanguage() language: Language): Page {
    return formPage(caller, language, filledWith({ scopes: 'read' }));
  }

  /** The key is shown this once, so there is no address to come back to. */
  @Post('new')
  @ForSignedIn()
  create(@From() caller: Caller, @PageLanguage() language: Language, @Body() body: FormBody): Promise<PageAnswer> {
    return submit(ApiKeyRequest, body, {
      shape: (values) => plainOf(values, { lists: ['scopes'], deadlines: ['expiresOn'] }),
      work: async (request) => ({
        title: say(language, 'page.keys.made'),
        content: <NewKey made={await this.keys.create(caller, request)} />,
        secret: true,
      }),
      again: (state) => formPage(caller, language, state),
    });
  }

  @Get(':id/revoke')
  @ForSignedIn()
  async question(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
  ): Promise<Page> {
    const key = (await this.keys.list(caller)).find((one) => one.id === id);
    if (!key) throw new NotFound('key');
    return {
      title: say(language, 'page.keys.revoke.title'),
      content: <RevokeQuestion apiKey={key} />,
      back: { href: '/me/keys', text: say(language, 'page.keys.title') },
    };
  }

  @Post(':id/revoke')
  @ForSignedIn()
  async revoke(@From() caller: Caller, @Param('id', IdPipe) id: string): Promise<Redirect> {
    await this.keys.revoke(caller, id);
    return seeOther('/me/keys', { key: 'page.keys.revoked' });
  }
}

function formPage({ role }: Caller, language: Language, state: FormState): Page {
  return {
    title: say(language, 'page.keys.new'),
    content: <KeyForm scopes={scopesFor(role)} state={state} />,
    back: { href: '/me/keys', text: say(language, 'page.keys.title') },
  };
}
