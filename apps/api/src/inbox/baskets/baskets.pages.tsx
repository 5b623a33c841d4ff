import type { Language } from '@penc/domain';
import { type MessageKey, formatXof, say } from '@penc/language';
import type { Config } from '@penc/platform';
import { Get, Inject } from '@nestjs/common';
import type { ComponentChildren } from 'preact';
import type { Caller } from '../../access/caller';
import { BasketsService } from '../../baskets/baskets.service';
import { BasketQuery, ExpiringQuery } from '../../baskets/requests';
import type { Page as Listed } from '../../http/cursor';
import { From } from '../../http/parameters';
import { read } from '../../http/read';
import { CONFIG } from '../../http/tokens';
import { NearMissReading } from '../../postings/near-misses/near-misses.service';
import type { Page } from '../../site/answers';
import { Asked } from '../../site/asked';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { Inbox } from '../inbox';
import { InboxQuery } from '../requests';
import type { InboxTab, Waiting } from '../tabs';
import { WaitingCounts } from '../waiting';
import { Basket } from './basket';
import { ExpiringTable } from './expiring';
import { type LonelyNeed, LonelyNeeds } from './lonely-needs';
import { PostponedTable } from './postponed';
import { SecondTable } from './second';
import { SilentTable } from './silent';

/** The near misses of each are read: fewer on a page. */
const NEEDS_ON_A_PAGE = '10';

/** What time leaves lying, by what is to be done about it. */
@PageController('inbox')
export class BasketPages {
  constructor(
    private readonly baskets: BasketsService,
    private readonly nearMisses: NearMissReading,
    private readonly inbox: Inbox,
    private readonly counts: WaitingCounts,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('needs')
  @ForSignedIn()
  async needs(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Asked(BasketQuery) { cursor }: BasketQuery,
  ): Promise<Page> {
    const query = read(BasketQuery, { cursor, limit: NEEDS_ON_A_PAGE });
    const page = await this.baskets.needsWithoutSuggestion(caller, query);
    const needs: LonelyNeed[] = [];
    for (const lonely of page.items) {
      needs.push({ ...lonely, misses: await this.nearMisses.of(caller, 'need', lonely.need.id, language) });
    }
    const waiting = await this.counts.of(caller);
    return basket(language, '/inbox/needs', { page, waiting, cursor }, <LonelyNeeds needs={needs} />);
  }

  @Get('second')
  @ForSignedIn()
  async second(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Asked(InboxQuery) query: InboxQuery,
  ): Promise<Page> {
    const page = await this.inbox.awaitingSecond(caller, query, language);
    const { twoPersonAboveXof } = this.config;
    const above = twoPersonAboveXof === null ? undefined : formatXof(twoPersonAboveXof, language);
    const waiting = await this.counts.of(caller);
    return basket(
      language,
      '/inbox/second',
      { page, waiting, cursor: query.cursor, above },
      <SecondTable rows={page.items} />,
    );
  }

  @Get('postponed')
  @ForSignedIn()
  async postponed(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Asked(BasketQuery) query: BasketQuery,
  ): Promise<Page> {
    const page = await this.baskets.postponed(caller, query);
    const waiting = await this.counts.of(caller);
    return basket(
      language,
      '/inbox/postponed',
      { page, waiting, cursor: query.cursor },
      <PostponedTable rows={page.items} />,
    );
  }

  @Get('silent')
  @ForSignedIn()
  async silent(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Asked(BasketQuery) query: BasketQuery,
  ): Promise<Page> {
    const page = await this.baskets.silentSides(caller, query);
    const waiting = await this.counts.of(caller);
    return basket(
      language,
      '/inbox/silent',
      { page, waiting, cursor: query.cursor },
      <SilentTable rows={page.items} />,
    );
  }

  @Get('expiring')
  @ForSignedIn()
  async expiring(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Asked(ExpiringQuery) query: ExpiringQuery,
  ): Promise<Page> {
    const page = await this.baskets.expiring(caller, query);
    const waiting = await this.counts.of(caller);
    return basket(
      language,
      '/inbox/expiring',
      { page, waiting, cursor: query.cursor },
      <ExpiringTable rows={page.items} />,
    );
  }
}

const TITLES = {
  '/inbox/needs': 'page.inbox.needs.title',
  '/inbox/second': 'page.inbox.second.title',
  '/inbox/postponed': 'page.inbox.postponed.title',
  '/inbox/silent': 'page.inbox.silent.title',
  '/inbox/expiring': 'page.inbox.expiring.title',
} as const satisfies Record<Exclude<InboxTab, '/inbox'>, MessageKey>;

interface Shown {
  readonly page: Listed<unknown>;
  readonly waiting: Waiting;
  readonly cursor: string | undefined;
  readonly above?: string | undefined;
}

function basket(
  language: Language,
  tab: keyof typeof TITLES,
  { page, waiting, cursor, above }: Shown,
  rows: ComponentChildren,
): Page {
  const title = say(language, TITLES[tab]);
  const content = (
    <Basket
      tab={tab}
      waiting={waiting}
      title={title}
      next={page.nextCursor}
      isFirst={!cursor}
      isEmpty={page.items.length === 0}
      {...(above !== undefined && { above })}
    >
      {rows}
    </Basket>
  );
  return { title, content, wide: true };
}
