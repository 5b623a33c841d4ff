import { type Language, type SuggestionState } from '@penc/domain';
import { say } from '@penc/language';
import { Get } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { From } from '../../http/parameters';
import { PartnershipReading } from '../../partnerships/reading';
import { type PageAnswer, seeOther } from '../../site/answers';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { SuggestionReading } from '../reading/reading';
import { SuggestionQuery } from '../requests';
import { SuggestionList, Turns } from './list';

/** What is open is shown whole; of what is over, the best of each kind. */
const SHOWN: Readonly<Partial<Record<SuggestionState, string>>> = {
  approved: '100',
  agreed: '25',
  declined: '15',
  expired: '15',
  superseded: '15',
};

/** Nobody is helped by more. */
const MOST_TURNS = 100;

/** Where a side begins: its suggestions, and whether partnerships wait for it. */
@PageController('suggestions')
export class SuggestionListPages {
  constructor(
    private readonly reading: SuggestionReading,
    private readonly partnerships: PartnershipReading,
  ) {}

  @Get()
  @ForSignedIn()
  async list(@From() caller: Caller, @PageLanguage() language: Language): Promise<PageAnswer> {
    if (caller.role === 'coordinator') return seeOther('/inbox');
    const pages = await Promise.all(
      Object.entries(SHOWN).map(([status, limit]) =>
        this.reading.list(caller, Object.assign(new SuggestionQuery(), { status, limit }), language),
      ),
    );
    const views = pages.flatMap(({ items }) => items);
    return {
      title: say(language, 'page.suggestions.title'),
      content: (
        <>
          <Turns count={await this.partnerships.countTurns(caller, MOST_TURNS)} />
          <SuggestionList caller={caller} views={views} />
        </>
      ),
    };
  }
}
