import { DomainError, type Language } from '@penc/domain';
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
import { inboxHref } from './address';
import { conflictPage } from './conflict';
import { Inbox } from './inbox';
import { inboxPage } from './page';
import { InboxQuery } from './requests';

type Decision = new () => Judgement & { readonly revision: number };

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
  ) {}

  @Post(':id/approve')
  @ForSignedIn()
  approve(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Asked(InboxQuery) query: InboxQuery,
    @Body() body: FormBody,
  ): Promise<PageAnswer> {
    return this.decide({ caller, language, id, query }, 'approve', ApproveRequest, body);
  }

  @Post(':id/dismiss')
  @ForSignedIn()
  dismiss(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Asked(InboxQuery) query: InboxQuery,
    @Body() body: FormBody,
  ): Promise<PageAnswer> {
    return this.decide({ caller, language, id, query }, 'dismiss', DismissRequest, body);
  }

  @Post(':id/postpone')
  @ForSignedIn()
  postpone(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Asked(InboxQuery) query: InboxQuery,
    @Body() body: FormBody,
  ): Promise<PageAnswer> {
    return this.decide({ caller, language, id, query }, 'postpone', PostponeRequest, body);
  }

  @Post(':id/reopen')
  @ForSignedIn()
  reopen(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Asked(InboxQuery) query: InboxQuery,
    @Body() body: FormBody,
  ): Promise<PageAnswer> {
    return this.decide({ caller, language, id, query }, 'reopen', ReopenRequest, body);
  }

  @Post(':id/undo')
  @ForSignedIn()
  undo(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Param('id', IdPipe) id: string,
    @Asked(InboxQuery) query: InboxQuery,
    @Body() body: FormBody,
  ): Promise<PageAnswer> {
    return this.decide({ caller, language, id, query }, 'undo', UndoRequest, body);
  }

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
      work: async (request) => {
        await this.notes.write(caller, id, request, null);
        return seeOther(inboxHref({ ...placeOf(query), at: id }), { key: 'page.inbox.notes.added' });
      },
      again: (state) => this.again(asking, 'notes', state),
    });
  }

  private decide(asking: Asking, action: CoordinatorAction, type: Decision, body: FormBody): Promise<PageAnswer> {
    const { caller, language, id, query } = asking;
    return submit(type, body, {
      shape: (values) => plainOf(values, { numbers: ['revision'] }),
      work: async (request) => {
        try {
          await this.judging.judge(caller, id, action, request, null);
        } catch (error) {
          if (!(error instanceof DomainError) || error.status !== 409) throw error;
          return conflictPage(
            language,
            error,
            await this.inbox.read(caller, { ...query, at: id } as InboxQuery, language),
            query,
          );
        }
        if (action === 'undo') return seeOther(inboxHref({ ...placeOf(query), at: id }), { key: 'page.inbox.undone' });
        if (action === 'reopen') return seeOther(inboxHref({ at: id }), { key: 'page.inbox.reopened' });
        return seeOther(inboxHref({ ...placeOf(query), at: query.next, done: id }));
      },
      again: (state) => this.again(asking, action, state),
    });
  }

  /** The same suggestion, the form that was refused open, as it was typed. */
  private async again({ caller, language, id, query }: Asking, action: string, state: FormState) {
    const inbox = await this.inbox.read(caller, { ...query, at: id } as InboxQuery, language);
    return inboxPage(language, { inbox, query, state: { ...state, values: { ...state.values, action } } });
  }
}

const placeOf = ({ sort, cursor }: InboxQuery) => ({ sort, cursor });
