import type { Language, PostingKind } from '@penc/domain';
import { Body, Get, Post } from '@nestjs/common';
import type { Caller } from '../../../access/caller';
import { From } from '../../../http/parameters';
import { type Page, type PageAnswer, seeOther } from '../../../site/answers';
import { type FormBody, filledWith, submit } from '../../../site/forms';
import { ForSignedIn, PageController } from '../../../site/page-controller';
import { PageLanguage } from '../../../site/visit';
import { PostingsService } from '../../postings.service';
import { MoveRequest } from '../../move-requests';
import { draftOf } from './first-words';
import { ONCE } from '../keeping';
import { demandPosting, newPage } from './new';
import { textStep, wordsIn } from '../steps/text';
import { Typed } from '../typed';

/** A posting begins as a draft, with its words. */
function NewPages(kind: PostingKind) {
  abstract class Pages {
    constructor(readonly postings: PostingsService) {}

    @Get('new')
    @ForSignedIn()
    begin(@From() caller: Caller, @PageLanguage() language: Language): Page {
      demandPosting(caller, kind);
      return newPage(kind, filledWith({ language }), language);
    }

    @Post('new')
    @ForSignedIn()
    create(
      @From() caller: Caller,
      @PageLanguage() language: Language,
      @Body() body: FormBody | undefined,
    ): Promise<PageAnswer> {
      const values = body ?? {};
      return submit(MoveRequest, values, {
        shape: () => ({}),
        texts: textStep.texts,
        work: async () => {
          const typed = new Typed(values, language);
          const once = typed.text(ONCE);
          const view = await draftOf(this.postings, caller, kind, { words: wordsIn(typed), once });
          return seeOther(`/${kind}s/${view.id}/edit/where`, {
            key: 'page.step.saved',
            values: { [ONCE]: once ?? '' },
          });
        },
        again: (state) => newPage(kind, state, language),
      });
    }
  }
  return Pages;
}

@PageController('needs')
export class NewNeed extends NewPages('need') {
  constructor(postings: PostingsService) {
    super(postings);
  }
}

@PageController('offers')
export class NewOffer extends NewPages('offer') {
  constructor(postings: PostingsService) {
    super(postings);
  }
}
