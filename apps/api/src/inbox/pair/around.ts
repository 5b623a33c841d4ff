import type { BulkOutcome, Language } from '@penc/domain';
import { Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { sealedFrom } from '../../access/reach';
import { Conditions } from '../../http/sql';
import { read } from '../../http/bodies/read';
import { BulkJudging } from '../../suggestions/bulk/bulk';
import { BulkRequest } from '../../suggestions/bulk/requests';
import { HistoryService } from '../../suggestions/history/history.service';
import type { DecisionView } from '../../suggestions/history/views';
import { NotesService } from '../../suggestions/talk/notes.service';
import { type NoteView, TalkQuery } from '../../suggestions/talk/requests';
import type { SuggestionView } from '../../suggestions/views';

/** What a coordinator wants to know of a pair beside the suggestion itself. */
export interface Around {
  readonly history: readonly DecisionView[];
  /** Null for who may not read them. */
  readonly notes: readonly NoteView[] | null;
  /** What approving it would do; null where it cannot be asked. */
  readonly foreseen: Foreseen | null;
  readonly elsewhere: Elsewhere;
}

export interface Foreseen {
  readonly outcome: BulkOutcome;
  readonly beyondCapacity: boolean;
  readonly beyondEnvelope: boolean;
}

/** With how many others each side is in touch already: approved, or agreed. */
export interface Elsewhere {
  readonly need: number;
  readonly offer: number;
}

@Injectable()
export class PairAround {
  constructor(
    private readonly storage: Storage,
    private readonly histories: HistoryService,
    private readonly notes: NotesService,
    private readonly bulk: BulkJudging,
  ) {}

  async of(caller: Caller, view: SuggestionView, language: Language): Promise<Around> {
    const [history, notes, foreseen, elsewhere] = await Promise.all([
      this.histories.list(caller, view.id, read(TalkQuery, { limit: '100' }), language),
      view.mayJudge ? this.notes.list(caller, view.id, read(TalkQuery, { limit: '100' })) : null,
      view.mayJudge && view.status === 'suggested' ? this.foresee(caller, view) : null,
      this.elsewhere(caller, view),
    ]);
    return { history: history.items, notes: notes && notes.items, foreseen, elsewhere };
  }

  private async foresee(caller: Caller, { id, revision }: SuggestionView): Promise<Foreseen | null> {
    const request = read(BulkRequest, { action: 'approve', ids: [{ id, revision }] });
    const { items, summary } = await this.bulk.preview(caller, request);
    const outcome = items[0]?.outcome;
    return outcome
      ? {
          outcome,
          beyondCapacity: summary.beyondCapacity.length > 0,
          beyondEnvelope: summary.beyondEnvelope.length > 0,
        }
      : null;
  }

  private async elsewhere(caller: Caller, { id, need, offer }: SuggestionView): Promise<Elsewhere> {
    const bag = new Conditions();
    const [ofNeed, ofOffer] = [bag.parameter(need.id), bag.parameter(offer.id)];
    bag
      .add(`s.need_id = ${ofNeed} OR s.offer_id = ${ofOffer}`)
      .add(`s.id <> ? AND s.status IN ('approved', 'agreed') AND NOT ${sealedFrom(bag, caller)}`, id);
    const [counted] = await this.storage.read<Elsewhere>(
      `SELECT (count(*) FILTER (WHERE need_id = ${ofNeed}))::integer AS need,
              (count(*) FILTER (WHERE offer_id = ${ofOffer}))::integer AS offer
       FROM suggestions s JOIN postings f ON f.id = s.offer_id ${bag.where}`,
      bag.parameters,
    );
    return counted ?? { need: 0, offer: 0 };
  }
}
