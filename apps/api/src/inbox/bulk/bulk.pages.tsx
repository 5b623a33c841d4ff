import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import { Clock } from '@penc/platform';
import { Body, Get, Param, Post } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import type { Caller } from '../../access/caller';
import { From, IdPipe } from '../../http/parameters';
import { DEFAULT_LIMIT } from '../../http/lists/paging';
import { read } from '../../http/bodies/read';
import { type Page, type PageAnswer, type Redirect, seeOther } from '../../site/answers';
import { Asked } from '../../site/asked';
import { EMPTY_FORM, type FormBody, type FormState, submit } from '../../site/forms';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { BulkJudging } from '../../suggestions/bulk/bulk';
import { BulkRequest } from '../../suggestions/bulk/requests';
import type { BulkView } from '../../suggestions/bulk/views';
import { Inbox } from '../inbox';
import { InboxQuery } from '../requests';
import { Choosing } from './choosing';
import { Outcome } from './outcome';
import { Preview } from './preview';
import { ONCE, bulkOf, withoutOnce } from './shape';
import { PairTitles } from './titles';

/** One decision on several suggestions: chosen, foreseen, confirmed, and taken back while it can be. */
@PageController('inbox/bulk')
export class BulkPages {
  constructor(
    private readonly inbox: Inbox,
    private readonly bulk: BulkJudging,
    private readonly titles: PairTitles,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ForSignedIn()
  choose(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Asked(InboxQuery) query: InboxQuery,
  ): Promise<Page> {
    return this.choosing(caller, language, query, EMPTY_FORM);
  }

  /** Writes nothing: what would happen, to be confirmed. */
  @Post()
  @ForSignedIn()
  preview(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Asked(InboxQuery) query: InboxQuery,
    @Body() body: FormBody,
  ): Promise<PageAnswer> {
    return submit(BulkRequest, body, {
      shape: bulkOf,
      texts: /^note$/,
      work: async (request) => {
        const view = await this.bulk.preview(caller, request);
        const titles = await this.titlesOf(caller, view);
        return {
          title: say(language, 'page.bulk.preview.title'),
          content: <Preview view={view} titles={titles} request={request} once={randomUUID()} />,
          back: { href: '/inbox/bulk', text: say(language, 'page.bulk.back') },
          wide: true,
        };
      },
      again: (state) => this.choosing(caller, language, query, state),
    });
  }

  /** Sent twice, it is decided once: the preview has named it. */
  @Post('confirm')
  @ForSignedIn()
  confirm(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Asked(InboxQuery) query: InboxQuery,
    @Body() body: FormBody,
  ): Promise<PageAnswer> {
    return submit(BulkRequest, withoutOnce(body), {
      shape: bulkOf,
      work: async (request) => {
        const key = String(body[ONCE] ?? randomUUID());
        const fingerprint = createHash('sha256').update(JSON.stringify(request)).digest();
        const { batchId } = await this.bulk.decide(caller, request, { key, fingerprint });
        return seeOther(`/inbox/bulk/${batchId}`);
      },
      again: (state) => this.choosing(caller, language, query, state),
    });
  }

  @Get(':batchId')
  @ForSignedIn()
  async outcome(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('batchId', IdPipe) batchId: string,
  ): Promise<Page> {
    const view = await this.bulk.get(caller, batchId);
    return {
      title: say(language, 'page.bulk.outcome.title'),
      content: <Outcome view={view} titles={await this.titlesOf(caller, view)} now={this.clock.now()} />,
      back: { href: '/inbox', text: say(language, 'page.inbox.conflict.back') },
      wide: true,
      islands: ['undo'],
    };
  }

  @Post(':batchId/undo')
  @ForSignedIn()
  async undo(@From() caller: Caller, @Param('batchId', IdPipe) batchId: string): Promise<Redirect> {
    await this.bulk.undo(caller, batchId);
    return seeOther(`/inbox/bulk/${batchId}`);
  }

  private titlesOf(caller: Caller, { items }: BulkView) {
    return this.titles.of(
      caller,
      items.map(({ id }) => id),
    );
  }

  private async choosing(caller: Caller, language: Language, query: InboxQuery, state: FormState): Promise<Page> {
    const queue = await this.inbox.queue(
      caller,
      read(InboxQuery, { limit: String(DEFAULT_LIMIT), ...query }),
      language,
    );
    return {
      title: say(language, 'page.bulk.title'),
      content: <Choosing queue={queue} query={query} state={state} />,
      back: { href: '/inbox', text: say(language, 'page.inbox.conflict.back') },
      wide: true,
    };
  }
}
