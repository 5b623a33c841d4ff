import {
  ConfidentialPair,
  type Day,
  type DismissReason,
  type PostingState,
  InvalidInput,
  NotFound,
  PostingMoved,
  type Side,
  StaleRevision,
  type SuggestionAction,
  type SuggestionState,
  addDays,
  dayOf,
  deadlineDay,
  demand,
  firstTold,
  isCompetitive,
  isConfidential,
  move,
  IllegalMove,
} from '@penc/domain';
import { messages, put } from '@penc/messages';
import { Clock, type Config } from '@penc/platform';
import { type RequestKey, Storage, type Transaction } from '@penc/storage';
import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller';
import { CONFIG } from '../http/tokens';
import { recordDecision } from './decisions';
import { maySee, readSuggestion, standingOf } from './reading';
import { type SuggestionRow, offerKindOf } from './rows';

/** The sides have this many days to answer. */
export const DAYS_TO_ANSWER = 45;

type CoordinatorAction = Extract<SuggestionAction, 'approve' | 'dismiss' | 'reopen' | 'undo'>;
export interface Judgement {
  readonly revision: number;
  readonly reason?: DismissReason;
  readonly note?: string;
}

/** What coordinators do to a suggestion. Each call returns the suggestion's id. */
@Injectable()
export class Judging {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  judge(
    caller: Caller,
    id: string,
    action: CoordinatorAction,
    judgement: Judgement,
    once: RequestKey | null,
  ): Promise<string> {
    if (judgement.reason === 'other' && !judgement.note) {
      throw new InvalidInput([{ pointer: '/note', code: 'note-required' }]);
    }
    return this.storage.once(caller, once, async (tx) => {
      const row = await lockSuggestion(tx, id);
      demand(caller.role, 'suggestion.judge', standingOf(caller, row), maySee(caller, row), 'suggestion');
      if (judgement.revision !== row.revision) throw new StaleRevision(judgement.revision, row.revision);
      const to = move('suggestion', row.status, action);
      if (action === 'approve' || action === 'dismiss') refuseIfPostingsMoved(row);
      if (action === 'undo') await this.stopNotices(tx, row);
      const told = action === 'approve' ? this.firstTold(row) : [];
      await this.write(tx, row, action, to, told);
      const { reason, note } = judgement;
      const audience = told.map((side) => row[side].organisationId);
      await recordDecision(tx, row, { action, side: null, reason, note, ...(told.length > 0 && { audience }) });
      await put(tx, messages.suggestionJudged, { suggestionId: id });
      return id;
    });
  }

  private async write(
    tx: Transaction,
    row: SuggestionRow,
    action: CoordinatorAction,
    to: SuggestionState,
    told: readonly Side[],
  ): Promise<void> {
    const approving = action === 'approve';
    const due = approving ? answerDue(row, dayOf(this.clock.now())) : null;
    // judged, it takes no place; back among the suggested, its two lists are made anew
    await tx.query(
      `UPDATE suggestions SET status = $2, revision = revision + 1, need_rank = NULL, offer_rank = NULL,
              need_answer = 'waiting', offer_answer = 'waiting', answer_due = $3, updated_at = now(),
              approved_at = CASE WHEN $4 THEN now() WHEN $5 THEN NULL ELSE approved_at END,
              need_shared_at = CASE WHEN $4 OR $5 THEN $6 ELSE need_shared_at END,
              offer_shared_at = CASE WHEN $4 OR $5 THEN $7 ELSE offer_shared_at END,
              application_reference = NULL
       WHERE id = $1`,
      [
        row.id,
        to,
        due,
        approving,
        action === 'undo',
        told.includes('need') ? this.clock.now() : null,
        told.includes('offer') ? this.clock.now() : null,
      ],
    );
    if (!approving) return;
    const approval = { suggestionId: row.id, revision: row.revision + 1 };
    await put(tx, messages.suggestionApproved, approval, { delaySeconds: this.config.undoSeconds });
  }

  /** Refuses what can be told to neither side without telling the other's secret. */
  private firstTold(row: SuggestionRow): readonly Side[] {
    const today = dayOf(this.clock.now());
    const told = firstTold({
      needConfidential: isConfidential(row.need.content, today),
      offerConfidential: isConfidential(row.offer.content, today),
      competitive: isCompetitive(offerKindOf(row)),
    });
    if (told.length === 0) throw new ConfidentialPair();
    return told;
  }

  /** An approval can be undone while the notices have not left and nobody has answered. */
  private async stopNotices(tx: Transaction, row: SuggestionRow): Promise<void> {
    const stopped = await tx.query(
      `UPDATE outbox SET done_at = now() WHERE message = $1 AND payload->>'suggestionId' = $2
         AND done_at IS NULL AND dispatched_at IS NULL RETURNING id`,
      [messages.suggestionApproved.name, row.id],
    );
    const answered = row.needAnswer !== 'waiting' || row.offerAnswer !== 'waiting';
    if (stopped.length === 0 || answered) throw new IllegalMove('suggestion', row.status, 'undo');
  }
}

/** The time to answer ends with the earliest deadline of the two postings, if that comes first. */
export function answerDue({ need, offer }: SuggestionRow, today: Day): Day {
  const deadlines = [need.content.deadline, offer.content.deadline].filter((end) => end !== undefined);
  return [addDays(today, DAYS_TO_ANSWER), ...deadlines.map(deadlineDay)].sort()[0] ?? today;
}

/**
 * Locks the two postings in the order of their ids, then the suggestion: the same order as an edit of a
 * posting and as the scoring worker, so that none of them waits for another in a circle.
 */
export async function lockSuggestion(tx: Transaction, id: string): Promise<SuggestionRow> {
  const [pair] = await tx.query<{ ids: string[] }>(
    'SELECT ARRAY[need_id, offer_id] AS ids FROM suggestions WHERE id = $1',
    [id],
  );
  if (!pair) throw new NotFound('suggestion');
  await tx.query('SELECT 1 FROM postings WHERE id = ANY($1::uuid[]) ORDER BY id FOR SHARE', [pair.ids]);
  await tx.query('SELECT 1 FROM suggestions WHERE id = $1 FOR UPDATE', [id]);
  return readSuggestion(tx, id);
}

/**
 * Deciding and answering rest on what was shown: both postings as they were scored, open, and verified. A passed
 * deadline stops new approvals, not the answers to those already sent.
 */
export function refuseIfPostingsMoved(row: SuggestionRow, states: readonly PostingState[] = ['open']): void {
  const current =
    row.need.revision === row.needRevision &&
    row.offer.revision === row.offerRevision &&
    states.includes(row.need.status) &&
    states.includes(row.offer.status) &&
    row.need.organisation.status === 'verified' &&
    row.offer.organisation.status === 'verified';
  if (!current) throw new PostingMoved();
}
