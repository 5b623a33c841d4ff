import type { Language, PostingKind } from '@penc/domain';
import { say } from '@penc/language';
import { Get, Param } from '@nestjs/common';
import { type Caller, standing } from '../../access/caller';
import { From, IdPipe } from '../../http/parameters';
import type { Page } from '../../site/answers';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { PostingsService } from '../postings.service';
import { NearMisses } from './list';
import { NearMissReading } from './near-misses.service';

/** What would unlock a posting: for its own side and the coordinators. */
function MissPages(kind: PostingKind) {
  abstract class Pages {
    constructor(
      readonly nearMisses: NearMissReading,
      readonly postings: PostingsService,
    ) {}

    @Get(':id/near-misses')
    @ForSignedIn()
    async list(
      @From() caller: Caller,
      @PageLanguage() language: Language,
      @Param('id', IdPipe) id: string,
    ): Promise<Page> {
      const found = await this.nearMisses.of(caller, kind, id, language);
      const posting = await this.postings.get(caller, kind, id);
      const { own } = standing(caller, [posting.organisationId], posting.territories);
      return {
        title: say(language, `page.near-misses.title.${kind}`),
        status: found.state === 'asked' ? 202 : 200,
        back: {
          href: `/${kind}s/${id}${own ? '/edit' : ''}`,
          text: say(language, `page.step.back.${kind}`),
        },
        content: <NearMisses kind={kind} posting={posting} found={found} own={own} />,
      };
    }
  }
  return Pages;
}

@PageController('needs')
export class NeedMissPages extends MissPages('need') {
  constructor(nearMisses: NearMissReading, postings: PostingsService) {
    super(nearMisses, postings);
  }
}

@PageController('offers')
export class OfferMissPages extends MissPages('offer') {
  constructor(nearMisses: NearMissReading, postings: PostingsService) {
    super(nearMisses, postings);
  }
}
