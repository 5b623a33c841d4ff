import {
  ANSWERABLE_STATES,
  AlreadyAnswered,
  type Answer,
  DeadlinePassed,
  IllegalMove,
  InvalidInput,
  type Side,
  StaleRevision,
  answerAfter,
  consideringFaults,
  dayOf,
  deadlineInstant,
  demand,
  isCompetitive,
  move,
  settledBy,
} from '@penc/domain';
import { Clock } from '@penc/platform';
import { type RequestKey, Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { draftPartnership } from '../../partnerships/drafting';
import { refuseUnverified } from '../../postings/verified';
import { recordDecision } from '../judging/decisions';
import { lockSuggestion, refuseIfPostingsMoved } from '../judging/locking';
import { maySee, sideOf, standingOf } from '../reading/audience';
import { refuseEvaluator } from '../reading/interests';
import type { AnswerRequest } from '../requests';
import { type SuggestionRow, offerKindOf } from '../rows';
import { pause } from './pausing';
import { tellOfAnswer } from './telling';

/** What a side says to an approved suggestion. */
@Injectable()
export class Answering {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** Returns the suggestion's id. The answer that settles it makes the partnership, in the same transaction. */
  answer(caller: Caller, id: string, request: AnswerRequest, once: RequestKey | null): Promise<string> {
    if (request.reason === 'other' && !request.note) {
      throw new InvalidInput([{ pointer: '/note', code: 'note-required' }]);
    }
    return this.storage.once(caller, once, async (tx) => {
      const row = await lockSuggestion(tx, id);
      demand(caller.role, 'suggestion.answer', standingOf(caller, row), maySee(caller, row), 'suggestion');
      const side = sideOf(caller, row);
      const answer = this.nextAnswer(row, side, request);
      if (side === 'offer' && isCompetitive(offerKindOf(row))) await refuseEvaluator(tx, caller, row);
      const { reason, note } = request;
      await recordDecision(tx, row, { action: request.answer, side, reason, note });
      if (answer === 'considering') await this.consider(tx, row, side, request);
      else await write(tx, row, side, answer, request.reference ?? null);
      await tellOfAnswer(tx, row, side, answer);
      if (settled(row, side, answer) === 'agree') await draftPartnership(tx, row);
      return id;
    });
  }

  /** Refuses what the tables do not allow, and what rests on something that is no longer so. */
  private nextAnswer(row: SuggestionRow, side: Side, request: AnswerRequest): Answer {
    const present = row[`${side}Answer`];
    const next = answerAfter(offerKindOf(row), side, present, request.answer);
    if (!next && present !== 'waiting') throw new AlreadyAnswered();
    if (!next || row.status !== 'approved') throw new IllegalMove('suggestion', row.status, request.answer);
    if (request.revision !== row.revision) throw new StaleRevision(request.revision, row.revision);
    const { deadline } = row.offer.content;
    const late = deadline !== undefined && deadlineInstant(deadline) <= this.clock.now();
    if (request.answer === 'submit' && late) throw new DeadlinePassed();
    // an application that was filed stands, whatever its two postings say by now; with whoever is suspended nobody agrees
    if (row.needAnswer !== 'submitted') refuseIfPostingsMoved(row, ANSWERABLE_STATES);
    else if (settled(row, side, next) === 'agree') refuseUnverified(row);
    return next;
  }

  private consider(tx: Transaction, row: SuggestionRow, side: Side, request: AnswerRequest): Promise<void> {
    const today = dayOf(this.clock.now());
    const faults = consideringFaults(request.until, today, row[`${side}ConsideringSince`]);
    if (faults.length > 0 || request.until === undefined) throw new InvalidInput(faults);
    return pause(tx, row, side, { today, until: request.until });
  }
}

function settled(row: SuggestionRow, side: Side, answer: Answer) {
  return settledBy(offerKindOf(row), { need: row.needAnswer, offer: row.offerAnswer, [side]: answer });
}

/** One side's answer alone leaves the revision: the other side answers to what it was shown. */
async function write(
  tx: Transaction,
  row: SuggestionRow,
  side: Side,
  answer: Answer,
  reference: string | null,
): Promise<void> {
  const outcome = settled(row, side, answer);
  const status = outcome ? move('suggestion', row.status, outcome) : row.status;
  // whoever has applied waits for the agency, without a day to answer by
  const waits = status === 'approved' && answer !== 'submitted' && row.needAnswer !== 'submitted';
  await tx.query(
    `UPDATE suggestions SET ${side}_answer = $2, status = $3, updated_at = now(),
            revision = revision + CASE WHEN status = $3 THEN 0 ELSE 1 END,
            answer_due = CASE WHEN $4 THEN answer_due END, remind_on = CASE WHEN $4 THEN remind_on END,
            application_reference = coalesce($5, application_reference)
     WHERE id = $1`,
    [row.id, answer, status, waits, reference],
  );
}
