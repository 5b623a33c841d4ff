import { ANSWER_ACTIONS, type AnswerAction, type Language, NotFound, dayOf } from '@penc/domain';
import { say } from '@penc/language';
import { Clock } from '@penc/platform';
import { Body, Get, Param, Post } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { ownSide } from '../../postings/own-side';
import { From, IdPipe } from '../../http/parameters';
import { type Page, type PageAnswer, seeOther } from '../../site/answers';
import { EMPTY_FORM, type FormBody, type FormState, plainOf, submit } from '../../site/forms';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { Answering } from '../answering/answering';
import { SuggestionReading } from '../reading/reading';
import { AnswerRequest } from '../requests';
import type { SuggestionView } from '../views';
import { AnswerForm } from './answer';
import { otherSide } from './other-side';

/** What a side says to a suggestion: each answer is a page that tells what it means. */
@PageController('suggestions/:id/answer/:action')
export class AnsweringPages {
  constructor(
    private readonly reading: SuggestionReading,
    private readonly answering: Answering,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ForSignedIn()
  async form(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Param('action') name: string,
  ): Promise<PageAnswer> {
    const action = actionOf(name);
    const view = await this.reading.get(caller, id, language);
    if (!view.answersOpen.includes(action)) return seeOther(`/suggestions/${id}`);
    return this.page(caller, view, action, EMPTY_FORM, language);
  }

  @Post()
  @ForSignedIn()
  answer(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Param('action') name: string,
    @Body() body: FormBody,
  ): Promise<PageAnswer> {
    const answer = actionOf(name);
    return submit(AnswerRequest, body, {
      shape: (values) => ({ ...plainOf(values, { numbers: ['revision'], deadlines: ['until'] }), answer }),
      texts: /^(note|reference)$/,
      work: async (request) => {
        await this.answering.answer(caller, id, request, null);
        return seeOther(`/suggestions/${id}`, { key: 'page.answer.done', values: { action: answer } });
      },
      // with the revision that stands now: whoever reads it again answers to what is shown
      again: async (state) => this.page(caller, await this.reading.get(caller, id, language), answer, state, language),
    });
  }

  private page(caller: Caller, view: SuggestionView, action: AnswerAction, state: FormState, language: Language): Page {
    const side = ownSide(caller, view);
    const today = dayOf(this.clock.now());
    return {
      title: say(language, 'page.answer.title', { action }),
      back: { href: `/suggestions/${view.id}`, text: say(language, 'page.answer.back') },
      content: (
        <AnswerForm
          action={action}
          revision={view.revision}
          need={view.need.title}
          offer={view.offer.title}
          other={side ? otherSide(view, side) : 'told'}
          today={today}
          isFirst={side !== null && view.answers[side] === 'waiting'}
          state={state}
        />
      ),
    };
  }
}

function actionOf(name: string): AnswerAction {
  const action = ANSWER_ACTIONS.find((one) => one === name);
  if (!action) throw new NotFound('path');
  return action;
}
