import { type Language, NotFound, SIDE_ROLES, allowed, isCompetitive } from '@penc/domain';
import { say } from '@penc/language';
import { Body, Get, Param, Post } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { ownSide } from '../../postings/own-side';
import { From, IdPipe } from '../../http/parameters';
import { type Page, type PageAnswer, seeOther } from '../../site/answers';
import { EMPTY_FORM, type FormBody, type FormState, submit } from '../../site/forms';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { HistoryService } from '../history/history.service';
import { SuggestionReading } from '../reading/reading';
import { type Withdrawn, WithdrawnReading } from '../reading/withdrawn';
import { MessagesService } from '../talk/messages.service';
import { MessageRequest, TalkQuery } from '../talk/requests';
import type { SuggestionView } from '../views';
import { SuggestionSheet } from './sheet';
import { WithdrawnSheet } from './withdrawn';

/** A suggestion as a side reads it; coordinators judge elsewhere, and read the same sheet here. */
@PageController('suggestions')
export class SuggestionSheetPages {
  constructor(
    private readonly reading: SuggestionReading,
    private readonly messages: MessagesService,
    private readonly histories: HistoryService,
    private readonly withdrawn: WithdrawnReading,
  ) {}

  @Get(':id')
  @ForSignedIn()
  async sheet(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
  ): Promise<Page> {
    try {
      return await this.show(caller, language, id, EMPTY_FORM);
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
      return withdrawnPage(caller, language, await this.withdrawn.find(caller, id));
    }
  }

  /** Its form asks, or answers what was asked. */
  @Post(':id')
  @ForSignedIn()
  ask(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Body() body: FormBody,
  ): Promise<PageAnswer> {
    return submit(MessageRequest, body, {
      texts: /^text$/,
      work: async (request) => {
        await this.messages.write(caller, id, request, null);
        return seeOther(`/suggestions/${id}`, { key: 'page.talk.sent' });
      },
      again: (state) => this.show(caller, language, id, state),
    });
  }

  private async show(caller: Caller, language: Language, id: string, state: FormState): Promise<Page> {
    const view = await this.reading.get(caller, id, language);
    const all = Object.assign(new TalkQuery(), { limit: '100' });
    const [messages, decisions] = await Promise.all([
      SIDE_ROLES.includes(caller.role) || view.mayJudge ? this.messages.list(caller, id, all) : null,
      this.histories.list(caller, id, all, language),
    ]);
    const standing = { own: ownSide(caller, view) !== null, inTerritory: false };
    return {
      title: titleOf(caller, view, language),
      wide: true,
      back: back(caller, language),
      content: (
        <SuggestionSheet
          caller={caller}
          view={view}
          messages={messages}
          decisions={decisions}
          state={state}
          mayAnswer={allowed(caller.role, 'suggestion.answer', standing)}
        />
      ),
    };
  }
}

function withdrawnPage(caller: Caller, language: Language, withdrawn: Withdrawn): Page {
  return {
    title: say(language, 'page.withdrawn.title'),
    back: back(caller, language),
    content: <WithdrawnSheet withdrawn={withdrawn} />,
  };
}

function titleOf(caller: Caller, view: SuggestionView, language: Language): string {
  const side = ownSide(caller, view) ?? 'none';
  const isCall = side === 'need' && isCompetitive(view.offer.kind);
  return say(language, 'page.suggestion.title', { side: isCall ? 'call' : side });
}

function back({ role }: Caller, language: Language) {
  return SIDE_ROLES.includes(role)
    ? { href: '/suggestions', text: say(language, 'page.suggestions.title') }
    : { href: '/inbox', text: say(language, 'page.inbox.title') };
}
