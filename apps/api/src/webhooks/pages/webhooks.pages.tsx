import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import { Body, Get, Param, Post } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { From, IdPipe } from '../../http/parameters';
import { PageQuery } from '../../http/lists/paging';
import { type Page, type PageAnswer, type Redirect, seeOther } from '../../site/answers';
import { Asked } from '../../site/asked';
import { EMPTY_FORM, type FormBody, type FormState, filledWith, plainOf, submit } from '../../site/forms';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { DeliveriesByHand } from '../by-hand';
import { WebhookReading } from '../reading';
import { RotateRequest, WebhookPatch, WebhookRequest } from '../requests';
import { WebhooksService, mayManage } from '../webhooks.service';
import type { WebhookWithSecret } from '../views';
import { DeleteQuestion } from './delete-question';
import { NewWebhook } from './new-webhook';
import { WebhookSecret } from './secret';
import { WebhookSheet } from './sheet';
import { WebhookTable } from './table';

class WebhookQuery extends PageQuery {}

/** Where an organisation's own systems are told: for those who act for it. */
@PageController('webhooks')
export class WebhookPages {
  constructor(
    private readonly webhooks: WebhooksService,
    private readonly reading: WebhookReading,
    private readonly byHand: DeliveriesByHand,
  ) {}

  @Get()
  @ForSignedIn()
  async list(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Asked(WebhookQuery) query: WebhookQuery,
  ): Promise<Page> {
    const page = await this.reading.list(caller, query);
    return {
      title: say(language, 'page.webhooks.title'),
      content: <WebhookTable page={page} isFirst={!query.cursor} />,
      back: { href: '/me', text: say(language, 'page.nav.me') },
      wide: true,
    };
  }

  @Get('new')
  @ForSignedIn()
  form(@From() caller: Caller, @PageLanguage() language: Language): Page {
    mayManage(caller);
    return newPage(language, EMPTY_FORM);
  }

  @Post('new')
  @ForSignedIn()
  create(@From() caller: Caller, @PageLanguage() language: Language, @Body() body: FormBody): Promise<PageAnswer> {
    return submit(WebhookRequest, body, {
      shape: (values) => plainOf(values, { lists: ['kinds'] }),
      work: async (request) => secretPage(language, await this.webhooks.create(caller, request, null)),
      again: (state) => newPage(language, state),
    });
  }

  @Get(':id')
  @ForSignedIn()
  sheet(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Asked(WebhookQuery) query: WebhookQuery,
  ): Promise<Page> {
    return this.sheetPage(caller, language, id, { query, state: null });
  }

  @Post(':id')
  @ForSignedIn()
  change(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Body() body: FormBody,
  ): Promise<PageAnswer> {
    return submit(WebhookPatch, body, {
      shape: ({ url, ...values }) => ({
        url,
        kinds: [],
        ...plainOf(values, { lists: ['kinds'], numbers: ['revision'] }),
      }),
      work: async (patch) => {
        await this.webhooks.patch(caller, id, patch);
        return seeOther(`/webhooks/${id}`, { key: 'page.webhook.saved' });
      },
      again: (state) => this.sheetPage(caller, language, id, { query: new WebhookQuery(), state }),
    });
  }

  @Post(':id/test')
  @ForSignedIn()
  async test(@From() caller: Caller, @Param('id', IdPipe) id: string): Promise<Redirect> {
    await this.byHand.test(caller, id, null);
    return seeOther(`/webhooks/${id}`, { key: 'page.webhook.tested' });
  }

  @Post(':id/deliveries/:deliveryId/send-again')
  @ForSignedIn()
  async sendAgain(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Param('deliveryId', IdPipe) deliveryId: string,
  ): Promise<Redirect> {
    await this.byHand.sendAgain(caller, id, deliveryId, null);
    return seeOther(`/webhooks/${id}`, { key: 'page.delivery.sent-again' });
  }

  /** The secret is shown this once, so there is no address to come back to. */
  @Post(':id/rotate')
  @ForSignedIn()
  rotate(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Body() body: FormBody,
  ): Promise<PageAnswer> {
    return submit(RotateRequest, body, {
      shape: (values) => plainOf(values, { numbers: ['revision'] }),
      work: async ({ revision }) => secretPage(language, await this.webhooks.rotate(caller, id, revision, null)),
      again: ({ refusal, faults }) =>
        this.sheetPage(caller, language, id, { query: new WebhookQuery(), state: null, refused: { refusal, faults } }),
    });
  }

  @Get(':id/delete')
  @ForSignedIn()
  async askDelete(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
  ): Promise<Page> {
    const webhook = await this.reading.get(caller, id);
    return {
      title: say(language, 'page.webhook.delete.title'),
      content: <DeleteQuestion webhook={webhook} />,
      back: { href: `/webhooks/${id}`, text: new URL(webhook.url).host },
    };
  }

  @Post(':id/delete')
  @ForSignedIn()
  async remove(@From() caller: Caller, @Param('id', IdPipe) id: string): Promise<Redirect> {
    await this.webhooks.remove(caller, id);
    return seeOther('/webhooks', { key: 'page.webhook.deleted' });
  }

  private async sheetPage(
    caller: Caller,
    language: Language,
    id: string,
    { query, state, refused }: Shown,
  ): Promise<Page> {
    const webhook = await this.reading.get(caller, id);
    const deliveries = await this.reading.deliveries(caller, id, query);
    const stored = filledWith({ url: webhook.url, kinds: webhook.kinds, status: webhook.status });
    return {
      title: new URL(webhook.url).host,
      content: (
        <WebhookSheet
          webhook={webhook}
          deliveries={deliveries}
          isFirst={!query.cursor}
          state={state ?? { ...stored, ...refused }}
        />
      ),
      back: { href: '/webhooks', text: say(language, 'page.webhooks.title') },
      wide: true,
    };
  }
}

interface Shown {
  readonly query: WebhookQuery;
  /** Null: as it is stored. */
  readonly state: FormState | null;
  readonly refused?: Pick<FormState, 'refusal' | 'faults'>;
}

function newPage(language: Language, state: FormState): Page {
  return {
    title: say(language, 'page.webhook.new'),
    content: <NewWebhook state={state} />,
    back: { href: '/webhooks', text: say(language, 'page.webhooks.title') },
  };
}

function secretPage(language: Language, webhook: WebhookWithSecret): Page {
  return { title: say(language, 'page.webhook.made'), content: <WebhookSecret webhook={webhook} />, secret: true };
}
