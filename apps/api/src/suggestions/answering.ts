import {
  ANSWERABLE_STATES,
  AlreadyAnswered,
  IllegalMove,
  InvalidInput,
  type Side,
  StaleRevision,
  demand,
  move,
} from '@penc/domain';
import { messages, put } from '@penc/messages';
import { type RequestKey, Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller';
import { draftPartnership } from '../partnerships/drafting';
import { recordDecision } from './decisions';
import { lockSuggestion, refuseIfPostingsMoved } from './judging';
import { maySee, standingOf } from './reading';
import type { AnswerRequest } from './requests';
import type { SuggestionRow } from './rows';

/** What a side says to an approved suggestion. */
@Injectable()
export class Answering {
  constructor(private readonly storage: Storage) {}

  /** Returns the suggestion's id. The second acceptance makes the partnership, in the same transaction. */
  answer(caller: Caller, id: string, request: AnswerRequest, once: RequestKey | null): Promise<string> {
    if (request.reason === 'other' && !request.note) {
      throw new InvalidInput([{ pointer: '/note', code: 'note-required' }]);
    }
    return this.storage.once(caller, once, async (tx) => {
      const row = await lockSuggestion(tx, id);
      demand(caller.role, 'suggestion.answer', standingOf(caller, row), maySee(caller, row), 'suggestion');
      const side: Side = row.need.organisationId === caller.organisationId ? 'need' : 'offer';
      if (row[`${side}Answer`] !== 'waiting') throw new AlreadyAnswered();
      if (row.status !== 'approved') throw new IllegalMove('suggestion', row.status, request.answer);
      if (request.revision !== row.revision) throw new StaleRevision(request.revision, row.revision);
      refuseIfPostingsMoved(row, ANSWERABLE_STATES);
      const { reason, note } = request;
      await recordDecision(tx, row, { action: request.answer, side, reason, note });
      if (request.answer === 'decline') await decline(tx, row, side);
      else await accept(tx, row, side);
      return id;
    });
  }
}

async function decline(tx: Transaction, row: SuggestionRow, side: Side): Promise<void> {
  const status = move('suggestion', row.status, 'decline');
  await writeAnswer(tx, row, side, 'declined', status);
  await put(tx, messages.suggestionAnswered, { suggestionId: row.id, side, answer: 'declined' });
}

async function accept(tx: Transaction, row: SuggestionRow, side: Side): Promise<void> {
  const other = side === 'need' ? row.offerAnswer : row.needAnswer;
  const status = other === 'accepted' ? move('suggestion', row.status, 'agree') : row.status;
  await writeAnswer(tx, row, side, 'accepted', status);
  await put(tx, messages.suggestionAnswered, { suggestionId: row.id, side, answer: 'accepted' });
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
