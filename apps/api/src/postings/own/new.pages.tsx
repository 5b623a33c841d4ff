import type { Language, PostingKind } from '@penc/domain';
import { Body, Get, Post } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { From } from '../../http/parameters';
import type { Page, PageAnswer } from '../../site/answers';
import { type FormBody, filledWith, submit } from '../../site/forms';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { PostingsService } from '../postings.service';
import { MoveRequest } from '../requests';
import { afterWords } from './after-words';
import { demandPosting, newPage, sentOnce } from './new';
import type { View } from './steps/step';
import { textStep } from './steps/text';
import { Typed } from './typed';

const NOTHING_YET = { themes: [], sectors: [], territories: [], modalities: [], status: 'draft' } as const;

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
        work: async () => {
          const words = textStep.patch(new Typed(values, language), {} as View);
          const draft = { ...words, ...NOTHING_YET };
          const view = await this.postings.create(caller, kind, draft, sentOnce(kind, values));
          return afterWords(kind, view, language, `/${kind}s/${view.id}/edit/where`);
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
