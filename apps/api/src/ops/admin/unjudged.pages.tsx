import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import { Get } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { read } from '../../http/bodies/read';
import { PageQuery } from '../../http/lists/paging';
import { From } from '../../http/parameters';
import type { Page } from '../../site/answers';
import { Asked } from '../../site/asked';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { SuggestionReading } from '../../suggestions/reading/reading';
import { SuggestionQuery } from '../../suggestions/requests';
import { mayReadQueue } from '../queue/rights';
import { Unjudged } from './unjudged';

class UnjudgedQuery extends PageQuery {}

/** What stands in nobody's queue: administrators can name somebody to judge it. */
@PageController('admin/unjudged')
export class UnjudgedPages {
  constructor(private readonly suggestions: SuggestionReading) {}

  @Get()
  @ForSignedIn()
  async list(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Asked(UnjudgedQuery) { cursor }: UnjudgedQuery,
  ): Promise<Page> {
    mayReadQueue(caller);
    const query = read(SuggestionQuery, { judgedBy: 'nobody', sort: 'age', cursor });
    const page = await this.suggestions.list(caller, query, language);
    return {
      title: say(language, 'page.admin.unjudged'),
      content: <Unjudged page={page} isFirst={!cursor} />,
      back: { href: '/admin', text: say(language, 'page.admin.back') },
      wide: true,
    };
  }
}
