import { DomainError, type Language, NotFound } from '@penc/domain';
import { Clock } from '@penc/platform';
import { Body, Param, Post } from '@nestjs/common';
import type { Caller } from '../access/caller';
import { From, IdPipe } from '../http/parameters';
import { type PageAnswer, seeOther } from '../site/answers';
import { Asked } from '../site/asked';
import { type FormBody, type FormState, plainOf, submit } from '../site/forms';
import { ForSignedIn, PageController } from '../site/page-controller';
import { PageLanguage } from '../site/visit';
import { Judging } from '../suggestions/judging/judging';
import type { CoordinatorAction, Judgement } from '../suggestions/judging/weighing';
import { ApproveRequest, DismissRequest, PostponeRequest, ReopenRequest, UndoRequest } from '../suggestions/requests';
import { NotesService } from '../suggestions/talk/notes.service';
import { NoteRequest } from '../suggestions/talk/requests';
import { inboxHref, placeOf } from './address';
import { conflictPage } from './conflict';
import { Inbox } from './inbox';
import { inboxPage } from './page';
import { underOwnNames, withoutOwnNames } from './pair/postponing';
import { InboxQuery } from './requests';

interface Revised {
  readonly revision: number;
}

/** What a coordinator decides, and the request of its JSON route. */
const DECISIONS = {
  approve: ApproveRequest,
  dismiss: DismissRequest,
  postpone: PostponeRequest,
  reopen: ReopenRequest,
  undo: UndoRequest,
} as const satisfies Readonly<Record<CoordinatorAction, new () => Judgement & Revised>>;

const isDecision = (action: string): action is CoordinatorAction => Object.hasOwn(DECISIONS, action);

interface Asking {
  readonly caller: Caller;
  readonly language: Language;
  readonly id: string;
  readonly query: InboxQuery;
}

/** The forms of the inbox: what is decided, taken back or noted, and which suggestion opens then. */
@PageController('inbox')
export class DecidingPages {
  constructor(
    private readonly inbox: Inbox,
    private readonly judging: Judging,
    private readonly notes: NotesService,
    private readonly clock: Clock,
  ) {}

  @Post(':id/notes')
  @ForSignedIn()
  note(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Asked(InboxQuery) query: InboxQuery,
    @Body() body: FormBody,
  ): Promise<PageAnswer> {
    const asking = { caller, language, id, query };
    return submit(NoteRequest, body, {
      texts: /^text$/,
      work: async (request) => {
        await this.notes.write(caller, id, request, null);
        return seeOther(inboxHref({ ...placeOf(query), at: id }), { key: 'page.inbox.notes.added' });
      },
      again: (state) => this.again(asking, 'notes', state),
    });
  }

  @Post(':id/:action')
  @ForSignedIn()
  decide(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Param('action') action: string,
    @Asked(InboxQuery) query: InboxQuery,
    @Body() body: FormBody,
  ): Promise<PageAnswer> {
    if (!isDecision(action)) throw new NotFound('path');
    const asking = { caller, language, id, query };
    return submit(DECISIONS[action], body, {
      shape: (values) => withoutOwnNames(plainOf(values, { numbers: ['revision'], beginnings: ['until'] })),
      texts: /^(postponing\.)?note$/,
      work: (request) => this.judge(asking, action, request),
      again: (state) => this.again(asking, action, action === 'postpone' ? underOwnNames(state) : state),
    });
  }

  private async judge(asking: Asking, action: CoordinatorAction, request: Judgement & Revised): Promise<PageAnswer> {
    const { caller, language, id, query } = asking;
    try {
      await this.judging.judge(caller, id, action, request, null);
    } catch (error) {
      if (!(error instanceof DomainError) || error.status !== 409) throw error;
      const inbox = await this.inbox.read(caller, { ...query, at: id }, language);
      return conflictPage(language, { refusal: error, inbox, query, isUndo: action === 'undo' });
    }
    if (action === 'undo') return seeOther(inboxHref({ ...placeOf(query), at: id }), { key: 'page.inbox.undone' });
    if (action === 'reopen') return seeOther(inboxHref({ at: id }), { key: 'page.inbox.reopened' });
    return seeOther(inboxHref({ ...placeOf(query), at: query.next, done: id }));
  }

  /** The same suggestion, the form that was refused open, as it was typed. */
  private async again({ caller, language, id, query }: Asking, action: string, state: FormState) {
    const inbox = await this.inbox.read(caller, { ...query, at: id }, language);
    const now = this.clock.now();
    return inboxPage(language, { inbox, query, now, state: { ...state, values: { ...state.values, action } } });
  }
}
