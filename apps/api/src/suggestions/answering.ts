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
  deadlineInstant,
  demand,
  isCompetitive,
  move,
  settledBy,
} from '@penc/domain';
import { Clock } from '@penc/platform';
import { type RequestKey, Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller';
import { draftPartnership } from '../partnerships/drafting';
import { recordDecision } from './decisions';
import { lockSuggestion, refuseIfPostingsMoved } from './judging';
import { maySee, standingOf } from './reading';
import type { AnswerRequest } from './requests';
import { type SuggestionRow, offerKindOf, sharedWith } from './rows';
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
      const side: Side = row.need.organisationId === caller.organisationId ? 'need' : 'offer';
      const answer = this.nextAnswer(row, side, request);
      await write(tx, row, side, answer, request.reference ?? null);
      const { reason, note } = request;
      await recordDecision(tx, row, { action: request.answer, side, reason, note, audience: audienceOf(row) });
      await tellOfAnswer(tx, row, side, answer, this.clock.now());
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
    // an application that was filed stands, whatever its two postings say by now
    if (row.needAnswer !== 'submitted') refuseIfPostingsMoved(row, ANSWERABLE_STATES);
    return next;
  }
}

function settled(row: SuggestionRow, side: Side, answer: Answer) {
  return settledBy(offerKindOf(row), { need: row.needAnswer, offer: row.offerAnswer, [side]: answer });
}

/** The sides that know of it; a call's agency learns of no answer before it opens the applications. */
function audienceOf(row: SuggestionRow): readonly string[] {
  return sharedWith(row);
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
  const waits = status === 'approved' && !(isCompetitive(offerKindOf(row)) && answer === 'submitted');
  await tx.query(
    `UPDATE suggestions SET ${side}_answer = $2, status = $3, updated_at = now(),
            revision = revision + CASE WHEN status = $3 THEN 0 ELSE 1 END,
            answer_due = CASE WHEN $4 THEN answer_due END,
            application_reference = coalesce($5, application_reference)
     WHERE id = $1`,
    [row.id, answer, status, waits, reference],
  );
}
