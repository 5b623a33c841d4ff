import { type Language, type PostingKind, SUBTHEMES, THEMES } from '@penc/domain';
import { say } from '@penc/language';
import { Get, Param } from '@nestjs/common';
import type { Reader } from '../../access/caller';
import { Code, KnownCode, Text } from '../../http/fields/fields';
import { isTerritory } from '../../http/fields/known-codes';
import { IdPipe } from '../../http/parameters';
import { PageQuery } from '../../http/lists/paging';
import type { Page } from '../../site/answers';
import { Asked } from '../../site/asked';
import { ForEverybody, PageController } from '../../site/page-controller';
import { MaybeFrom, PageLanguage } from '../../site/visit';
import { PostingsService } from '../postings.service';
import type { NeedView, OfferView } from '../views';
import { PostingList } from './list';
import { Sheet } from './sheet';

/** What a visitor may ask of the list: its filters, and where to go on. */
export class PublicListQuery extends PageQuery {
  @KnownCode(isTerritory, 'a region') readonly territory?: string;
  @Code(THEMES, { optional: true }) readonly theme?: string;
  @Code(SUBTHEMES, { optional: true }) readonly subtheme?: string;
  @Text(200, { optional: true }) readonly text?: string;
}

/** What is open now, for everybody: the same rules as in the api, for somebody without an account too. */
function PublicPages(kind: PostingKind) {
  abstract class Pages {
    constructor(readonly postings: PostingsService) {}

    @Get()
    @ForEverybody()
    async list(
      @MaybeFrom() reader: Reader,
      @PageLanguage() language: Language,
      @Asked(PublicListQuery) asked: PublicListQuery,
    ): Promise<Page> {
      const page = await this.postings.list(reader, kind, Object.assign(asked, { status: 'open' }));
      return {
        title: say(language, `page.${kind}s.title`),
        content: <PostingList kind={kind} page={page} query={asked} />,
        wide: true,
      };
    }

    @Get(':id')
    @ForEverybody()
    async sheet(
      @MaybeFrom() reader: Reader,
      @PageLanguage() language: Language,
      @Param('id', IdPipe) id: string,
    ): Promise<Page> {
      const view: NeedView | OfferView = await this.postings.get(reader, kind, id);
      return {
        title: view.title,
        content: <Sheet kind={kind} view={view} today={this.postings.today()} />,
        ownHeading: true,
        back: { href: `/${kind}s`, text: say(language, `page.postings.back.${kind}s`) },
      };
    }
  }
  return Pages;
}

@PageController('needs')
export class NeedPages extends PublicPages('need') {
  constructor(postings: PostingsService) {
    super(postings);
  }
}

@PageController('offers')
export class OfferPages extends PublicPages('offer') {
  constructor(postings: PostingsService) {
    super(postings);
  }
}
