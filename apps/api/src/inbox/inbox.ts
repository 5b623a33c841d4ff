import { type Language, NotAllowed, NotFound, scopeOf } from '@penc/domain';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller';
import type { Page } from '../http/lists/cursor';
import { read } from '../http/bodies/read';
import { SuggestionReading } from '../suggestions/reading/reading';
import { SuggestionQuery } from '../suggestions/requests';
import { MessagesService } from '../suggestions/talk/messages.service';
import { type MessageView, TalkQuery } from '../suggestions/talk/requests';
import type { SuggestionView } from '../suggestions/views';
import { type Around, PairAround } from './pair/around';
import type { Wanted } from './requests';
import type { Waiting } from './tabs';
import { WaitingCounts } from './waiting';

interface OpenPair {
  readonly view: SuggestionView;
  readonly around: Around;
  /** What was asked and answered; null for who may not read it. */
  readonly messages: readonly MessageView[] | null;
}

/** All that stands on the page of the inbox. */
export interface InboxView {
  readonly queue: Page<SuggestionView>;
  readonly open: OpenPair | null;
  readonly done: SuggestionView | null;
  readonly waiting: Waiting;
}

/** As many as stand beside a pair without making the page long, or heavy on a slow line. */
const IN_SIGHT = '12';

/** Throws unless the caller's role judges, or sees what is judged. */
export function mayOpenInbox({ role }: Caller): void {
  if (scopeOf(role, 'suggestion.read-inside') === undefined) throw new NotAllowed('suggestion.read-inside');
}

/** What waits for a coordinator's judgement; administrators look on. */
@Injectable()
export class Inbox {
  constructor(
    private readonly reading: SuggestionReading,
    private readonly around: PairAround,
    private readonly messages: MessagesService,
    private readonly counts: WaitingCounts,
  ) {}

  async read(caller: Caller, query: Wanted, language: Language): Promise<InboxView> {
    const [queue, done, waiting] = await Promise.all([
      this.queue(caller, query, language),
      query.done ? this.find(caller, query.done, language) : null,
      this.waiting(caller),
    ]);
    const at = query.at?.toLowerCase();
    const view = at
      ? (queue.items.find(({ id }) => id === at) ?? (await this.reading.get(caller, at, language)))
      : queue.items[0];
    const open = view ? await this.open(caller, view, language) : null;
    return { queue, open, done, waiting };
  }

  private async open(caller: Caller, view: SuggestionView, language: Language): Promise<OpenPair> {
    const [around, messages] = await Promise.all([
      this.around.of(caller, view, language),
      view.mayJudge ? this.messages.list(caller, view.id, read(TalkQuery, { limit: '100' })) : null,
    ]);
    return { view, around, messages: messages && messages.items };
  }

  /** How much waits under each tab. */
  waiting(caller: Caller): Promise<Waiting> {
    return this.counts.of(caller);
  }

  queue(
    caller: Caller,
    { needId, offerId, sort, cursor, limit }: Wanted,
    language: Language,
  ): Promise<Page<SuggestionView>> {
    mayOpenInbox(caller);
    const asked = { needId, offerId, status: 'suggested', sort: sort ?? 'score', cursor, limit: limit ?? IN_SIGHT };
    const mine = caller.role === 'coordinator' ? { judgeable: 'true' } : {};
    return this.reading.list(caller, read(SuggestionQuery, { ...asked, ...mine }), language);
  }

  /** Of which one coordinator has approved, and another one has to: this very one, unless others are asked for. */
  awaitingSecond(caller: Caller, { whose, cursor, limit }: Wanted, language: Language): Promise<Page<SuggestionView>> {
    mayOpenInbox(caller);
    const judgeable = caller.role === 'coordinator' ? { judgeable: whose === 'others' ? 'false' : 'true' } : {};
    const query = read(SuggestionQuery, { awaitsSecond: 'true', ...judgeable, sort: 'age', cursor, limit });
    return this.reading.list(caller, query, language);
  }

  /** Null of what is not there any more. */
  private async find(caller: Caller, id: string, language: Language): Promise<SuggestionView | null> {
    try {
      return await this.reading.get(caller, id.toLowerCase(), language);
    } catch (error) {
      if (error instanceof NotFound) return null;
      throw error;
    }
  }
}
