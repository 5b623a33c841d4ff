import {
  IllegalMove,
  InvalidInput,
  type Side,
  StaleRevision,
  answered,
  consideringFaults,
  dayOf,
  demand,
  move,
} from '@penc/domain';
import { messages, put } from '@penc/messages';
import { Clock } from '@penc/platform';
import { type RequestKey, Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { draftPartnership } from '../../partnerships/drafting';
import { recordDecision } from '../judging/decisions';
import { lockSuggestion, refuseIfPostingsMoved } from '../judging/locking';
import { maySee, sideOf, standingOf } from '../reading/audience';
import type { AnswerRequest } from '../requests';
import type { SuggestionRow } from '../rows';
import { pause } from './pausing';

/** What a side says to an approved suggestion. */
@Injectable()
export class Answering {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** Returns the suggestion's id. The second acceptance makes the partnership, in the same transaction. */
  answer(caller: Caller, id: string, request: AnswerRequest, once: RequestKey | null): Promise<string> {
    if (request.reason === 'other' && !request.note) {
      throw new InvalidInput([{ pointer: '/note', code: 'note-required' }]);
    }
    return this.storage.once(caller, once, async (tx) => {
      const row = await lockSuggestion(tx, id);
      demand(caller.role, 'suggestion.answer', standingOf(caller, row), maySee(caller, row), 'suggestion');
      const side = sideOf(caller, row);
      const answer = answered(row[`${side}Answer`], request.answer);
      if (row.status !== 'approved') throw new IllegalMove('suggestion', row.status, request.answer);
      if (request.revision !== row.revision) throw new StaleRevision(request.revision, row.revision);
      refuseIfPostingsMoved(row, ['open', 'expired']);
      const { reason, note } = request;
      await recordDecision(tx, row, { action: request.answer, side, reason, note });
      await this.take(tx, row, side, request);
      if (answer !== 'waiting') await put(tx, messages.suggestionAnswered, { suggestionId: row.id, side, answer });
      return id;
    });
  }

  private async take(tx: Transaction, row: SuggestionRow, side: Side, request: AnswerRequest): Promise<void> {
    switch (request.answer) {
      case 'considering': {
        const today = dayOf(this.clock.now());
        const faults = consideringFaults(request.until, today, row[`${side}ConsideringSince`]);
        if (faults.length > 0 || request.until === undefined) throw new InvalidInput(faults);
        return pause(tx, row, side, { today, until: request.until });
      }
      case 'accept':
        return accept(tx, row, side);
      case 'decline':
        return writeAnswer(tx, row, side, 'declined', move('suggestion', row.status, 'decline'));
    }
  }
}

async function accept(tx: Transaction, row: SuggestionRow, side: Side): Promise<void> {
  const other = side === 'need' ? row.offerAnswer : row.needAnswer;
  const status = other === 'accepted' ? move('suggestion', row.status, 'agree') : row.status;
  await writeAnswer(tx, row, side, 'accepted', status);
  if (status === 'agreed') await draftPartnership(tx, row);
}

/** One side's answer alone leaves the revision: the other side answers to what it was shown. */
async function writeAnswer(
  tx: Transaction,
  row: SuggestionRow,
  side: Side,
  answer: 'accepted' | 'declined',
  status: string,
): Promise<void> {
  await tx.query(
    `UPDATE suggestions SET ${side}_answer = $2, status = $3, updated_at = now(),
            revision = revision + CASE WHEN status = $3 THEN 0 ELSE 1 END,
            answer_due = CASE WHEN $3 = 'approved' THEN answer_due END
     WHERE id = $1`,
    [row.id, answer, status],
  );
}
