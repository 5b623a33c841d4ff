import type { Language } from '@penc/domain';
import { Clock } from '@penc/platform';
import { Get } from '@nestjs/common';
import type { Caller } from '../access/caller';
import { From } from '../http/parameters';
import type { Page } from '../site/answers';
import { Asked } from '../site/asked';
import { ForSignedIn, PageController } from '../site/page-controller';
import { PageLanguage } from '../site/visit';
import { Inbox } from './inbox';
import { inboxPage } from './page';
import { InboxQuery } from './requests';

/** The queue of what is to be judged, beside the pair that is open. */
@PageController('inbox')
export class InboxPages {
  constructor(
    private readonly inbox: Inbox,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ForSignedIn()
  async show(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Asked(InboxQuery) query: InboxQuery,
  ): Promise<Page> {
    const inbox = await this.inbox.read(caller, query, language);
    return inboxPage(language, { inbox, query, now: this.clock.now() });
  }
}
