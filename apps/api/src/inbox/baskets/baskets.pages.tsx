import type { Language } from '@penc/domain';
import { type MessageKey, formatXof, say } from '@penc/language';
import type { Config } from '@penc/platform';
import { Get, Inject } from '@nestjs/common';
import type { ComponentChildren } from 'preact';
import type { Caller } from '../../access/caller';
import { BasketsService } from '../../baskets/baskets.service';
import { BasketQuery, ExpiringQuery } from '../../baskets/requests';
import type { Page as Listed } from '../../http/lists/cursor';
import { From } from '../../http/parameters';
import { read } from '../../http/bodies/read';
import { CONFIG } from '../../http/tokens';
import { NearMissReading } from '../../postings/near-misses/near-misses.service';
import type { Page } from '../../site/answers';
import { Asked } from '../../site/asked';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { Inbox } from '../inbox';
import { InboxQuery } from '../requests';
import type { InboxTab } from '../tabs';
import { Basket, type Whose } from './basket';
import { ExpiringTable } from './expiring';
import { type LonelyNeed, LonelyNeeds } from './lonely-needs';
import { PostponedTable } from './postponed';
import { OtherSeconds, SecondTable } from './second';
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
    return this.basket(caller, language, '/inbox/needs', { page, cursor, rows: <LonelyNeeds needs={needs} /> });
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
    const { cursor } = query;
    const whose = caller.role === 'coordinator' ? (query.whose ?? 'own') : 'all';
    const rows = (
      <>
        {whose !== 'all' && <p>{say(language, 'page.inbox.second.whose', { whose })}</p>}
        <SecondTable rows={page.items} />
      </>
    );
    const aside = <OtherSeconds whose={whose} />;
    return this.basket(caller, language, '/inbox/second', { page, cursor, rows, above, whose, aside });
  }

  @Get('postponed')
  @ForSignedIn()
  async postponed(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Asked(BasketQuery) query: BasketQuery,
  ): Promise<Page> {
    const page = await this.baskets.postponed(caller, query);
    const rows = <PostponedTable rows={page.items} />;
    return this.basket(caller, language, '/inbox/postponed', { page, cursor: query.cursor, rows });
  }

  @Get('silent')
  @ForSignedIn()
  async silent(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Asked(BasketQuery) query: BasketQuery,
  ): Promise<Page> {
    const page = await this.baskets.silentSides(caller, query);
    const rows = <SilentTable rows={page.items} />;
    return this.basket(caller, language, '/inbox/silent', { page, cursor: query.cursor, rows });
  }

  @Get('expiring')
  @ForSignedIn()
  async expiring(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Asked(ExpiringQuery) query: ExpiringQuery,
  ): Promise<Page> {
    const page = await this.baskets.expiring(caller, query);
    const rows = <ExpiringTable rows={page.items} />;
    return this.basket(caller, language, '/inbox/expiring', { page, cursor: query.cursor, rows });
  }

  private async basket(
    caller: Caller,
    language: Language,
    tab: keyof typeof TITLES,
    { page, cursor, above, whose, aside, rows }: Shown,
  ): Promise<Page> {
    const title = say(language, TITLES[tab]);
    const content = (
      <Basket
        tab={tab}
        waiting={await this.inbox.waiting(caller)}
        title={title}
        next={page.nextCursor}
        isFirst={!cursor}
        isEmpty={page.items.length === 0}
        {...(above !== undefined && { above })}
        {...(whose !== undefined && { whose })}
        aside={aside}
      >
        {rows}
      </Basket>
    );
    return { title, content, wide: true };
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
  readonly cursor: string | undefined;
  readonly above?: string | undefined;
  readonly whose?: Whose | undefined;
  readonly aside?: ComponentChildren;
  readonly rows: ComponentChildren;
}
