import { type Language, POSTING_STATES, type PostingKind } from '@penc/domain';
import { say } from '@penc/language';
import { Get } from '@nestjs/common';
import type { Caller } from '../../../access/caller';
import { Code } from '../../../http/fields/fields';
import { From } from '../../../http/parameters';
import { PageQuery } from '../../../http/lists/paging';
import type { Page } from '../../../site/answers';
import { Asked } from '../../../site/asked';
import { ForSignedIn, PageController } from '../../../site/page-controller';
import { PageLanguage } from '../../../site/visit';
import { PostingsService } from '../../postings.service';
import { MyPostings } from './mine';
import { OwnCounts } from './counts';

class MyQuery extends PageQuery {
  @Code(POSTING_STATES, { optional: true }) readonly status?: string;
}

/** My organisation’s postings, drafts included. */
@PageController('my')
export class MyPages {
  constructor(
    private readonly postings: PostingsService,
    private readonly counts: OwnCounts,
  ) {}

  @Get('needs')
  @ForSignedIn()
  needs(@From() caller: Caller, @PageLanguage() language: Language, @Asked(MyQuery) asked: MyQuery): Promise<Page> {
    return this.list('need', caller, language, asked);
  }

  @Get('offers')
  @ForSignedIn()
  offers(@From() caller: Caller, @PageLanguage() language: Language, @Asked(MyQuery) asked: MyQuery): Promise<Page> {
    return this.list('offer', caller, language, asked);
  }

  private async list(kind: PostingKind, caller: Caller, language: Language, asked: MyQuery): Promise<Page> {
    const query = Object.assign(asked, { organisation: caller.organisationId });
    const page = await this.postings.list(caller, kind, query);
    const counts = await this.counts.of(
      kind,
      page.items.map(({ id }) => id),
    );
    return {
      title: say(language, `page.mine.${kind}s`),
      content: <MyPostings kind={kind} page={page} counts={counts} asked={asked} />,
      wide: true,
    };
  }
}
