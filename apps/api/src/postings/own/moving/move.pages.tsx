import { CLOSE_REASONS, type CloseReason, type Language, NotFound, type PostingKind } from '@penc/domain';
import { say } from '@penc/language';
import { Body, Get, Param, Post } from '@nestjs/common';
import type { Caller } from '../../../access/caller';
import { Code, Text } from '../../../http/fields/fields';
import { From, IdPipe } from '../../../http/parameters';
import { Asked } from '../../../site/asked';
import { typed } from '../../../site/components/field';
import { type Page, type PageAnswer, seeOther } from '../../../site/answers';
import { EMPTY_FORM, type FormBody, type FormState, filledWith, plainOf, submit } from '../../../site/forms';
import { ForSignedIn, PageController } from '../../../site/page-controller';
import { PageLanguage } from '../../../site/visit';
import { PostingsService } from '../../postings.service';
import { CloseRequest, MoveRequest } from '../../move-requests';
import { checkPage } from '../check/check';
import { awardOf, isVerified } from '../publishing';
import { editable } from '../editable';
import { MergeableReading } from './mergeable';
import { BY_HAND, Moves, type MovesProps } from './moves';
import type { View } from '../steps/step';

class MoveQuery {
  /** Words of the title of what takes its place. */
  @Text(200, { optional: true }) readonly text?: string;
  /** Of closing, where a link proposes it. */
  @Code(CLOSE_REASONS, { optional: true }) readonly reason?: CloseReason;
}

/** Publish, pause, resume, close with a reason, withdraw, reopen: what the table allows now. */
function MovingPages(kind: PostingKind) {
  abstract class Pages {
    constructor(
      readonly postings: PostingsService,
      readonly mergeable: MergeableReading,
    ) {}

    @Get(':id/move')
    @ForSignedIn()
    async choose(
      @From() caller: Caller,
      @PageLanguage() language: Language,
      @Param('id', IdPipe) id: string,
      @Asked(MoveQuery) { text, reason }: MoveQuery,
    ): Promise<Page> {
      const state = reason ? filledWith({ reason }) : EMPTY_FORM;
      return this.page(await editable(this.postings, caller, kind, id), language, state, text);
    }

    @Post(':id/move/:action')
    @ForSignedIn()
    async move(
      @From() caller: Caller,
      @PageLanguage() language: Language,
      @Param('id', IdPipe) id: string,
      @Param('action') name: string,
      @Body() body: FormBody | undefined,
    ): Promise<PageAnswer> {
      const action = BY_HAND.find((one) => one === name);
      if (!action) throw new NotFound('path');
      const view = await editable(this.postings, caller, kind, id);
      return submit<MoveRequest>(action === 'close' ? CloseRequest : MoveRequest, body, {
        shape: shapeOf,
        work: async (request) => {
          await this.postings.move(caller, kind, id, action, request, null);
          return seeOther(`/my/${kind}s`, {
            key: `page.moved.${action}`,
            values: { kind, way: isVerified(view) ? awardOf(view) : 'unverified' },
          });
        },
        again: (state) =>
          action === 'publish' ? checkPage(kind, view, language, state) : this.page(view, language, state),
      });
    }

    private async page(view: View, language: Language, state: FormState, text = ''): Promise<Page> {
      const chosen = typed(state, 'mergedInto');
      return movePage(
        kind,
        { view, found: await this.mergeable.others(kind, view, { text, chosen }), state },
        language,
      );
    }
  }
  return Pages;
}

/** What takes its place is asked with one reason alone: chosen with another, it was chosen in passing. */
function shapeOf(values: FormBody): object {
  const { mergedInto, ...others } = plainOf(values, { numbers: ['revision'] }) as { readonly mergedInto?: string };
  return values['reason'] === 'merged' ? { ...others, mergedInto } : others;
}

function movePage(kind: PostingKind, { view, found, state }: Omit<MovesProps, 'kind'>, language: Language): Page {
  return {
    title: say(language, `page.move.title.${kind}`),
    back: { href: `/${kind}s/${view.id}/edit`, text: say(language, `page.step.back.${kind}`) },
    content: <Moves kind={kind} view={view} found={found} state={state} />,
  };
}

@PageController('needs')
export class NeedMoving extends MovingPages('need') {
  constructor(postings: PostingsService, mergeable: MergeableReading) {
    super(postings, mergeable);
  }
}

@PageController('offers')
export class OfferMoving extends MovingPages('offer') {
  constructor(postings: PostingsService, mergeable: MergeableReading) {
    super(postings, mergeable);
  }
}
