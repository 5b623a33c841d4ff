import { type Day, type Calendar, IllegalMove, answerDueOn, dayOf, lastUsefulDay } from '@penc/domain';
import { messages, put } from '@penc/messages';
import { Clock, type Config } from '@penc/platform';
import { senegal } from '@penc/reference';
import type { Transaction } from '@penc/storage';
import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { CONFIG } from '../../http/tokens';
import { interestsOf } from '../reading/interests';
import type { SuggestionRow } from '../rows';
import { recordDecision } from './decisions';
import { lockSuggestion } from './locking';
import { type CoordinatorAction, type Judge, type Judgement, type Ruling, refuseUnsound, weigh } from './weighing';

/** What is decided of one suggestion, and how long it waits before anybody is told. */
export interface Matter {
  readonly id: string;
  readonly revision: number;
  readonly action: CoordinatorAction;
  readonly judgement: Judgement;
  /** Beside the time to undo: a batch waits until all of it is decided. */
  readonly extraSeconds?: number;
}

/** Decides one suggestion, within the transaction of whoever asks. */
@Injectable()
export class Deciding {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  get undoSeconds(): number {
    return this.config.undoSeconds;
  }

  async judge(tx: Transaction, caller: Caller): Promise<Judge> {
    const interests = await interestsOf(tx, caller);
    return { caller, interests, twoPersonAboveXof: this.config.twoPersonAboveXof, now: this.clock.now() };
  }

  refuseUnsound(judgement: Judgement): void {
    refuseUnsound(judgement, this.today());
  }

  /** Every refusal comes before the first write. */
  async decide(tx: Transaction, caller: Caller, matter: Matter): Promise<Ruling> {
    const row = await lockSuggestion(tx, matter.id);
    const ruling = weigh(await this.judge(tx, caller), row, matter.action, matter.revision);
    if (ruling.action === 'undo') await this.refuseIfTold(tx, row);
    await this.write(tx, row, ruling, matter);
    const { reason, note } = matter.judgement;
    const audience = ruling.told.length > 0 ? { audience: ruling.told } : {};
    await recordDecision(tx, row, { action: ruling.action, side: null, reason, note, ...audience });
    await this.tell(tx, row, ruling, matter.extraSeconds ?? 0);
    return ruling;
  }

  private async write(tx: Transaction, row: SuggestionRow, ruling: Ruling, matter: Matter): Promise<void> {
    const { action, to, told } = ruling;
    if (to === row.status) return revise(tx, row.id);
    const undoSeconds = action === 'reopen' || action === 'undo' ? null : this.undoSeconds + (matter.extraSeconds ?? 0);
    // judged, it takes no place; back among the suggested, its two lists are made anew
    await tx.query(
      `UPDATE suggestions SET status = $2, revision = revision + 1, need_rank = NULL, offer_rank = NULL,
              need_answer = 'waiting', offer_answer = 'waiting', answer_due = $3, postponed_until = $4, updated_at = now(),
              undo_until = now() + make_interval(secs => $5),
              approved_at = CASE WHEN $6 = 'approve' THEN now() WHEN $6 = 'undo' THEN NULL ELSE approved_at END,
              need_shared_at = CASE WHEN $6 = 'approve' AND $7 THEN now() WHEN $6 IN ('approve', 'undo') THEN NULL
                ELSE need_shared_at END,
              offer_shared_at = CASE WHEN $6 = 'approve' AND $8 THEN now() WHEN $6 IN ('approve', 'undo') THEN NULL
                ELSE offer_shared_at END,
              application_reference = NULL, told_on = NULL, remind_on = NULL, reminders = 0, paused_on = NULL, paused_days = 0,
              need_considering_since = NULL, need_considering_until = NULL,
              offer_considering_since = NULL, offer_considering_until = NULL
       WHERE id = $1`,
      [
        row.id,
        to,
        action === 'approve' ? firstDue(row, this.today(), senegal) : null,
        action === 'postpone' ? matter.judgement.until : null,
        undoSeconds,
        action,
        told.includes('need'),
        told.includes('offer'),
      ],
    );
  }

  /** Nobody is told of anything while it can be undone, the coordinators whose lists it changes included. */
  private async tell(tx: Transaction, row: SuggestionRow, { action }: Ruling, extraSeconds: number): Promise<void> {
    const revision = row.revision + 1;
    const wait = { delaySeconds: this.undoSeconds + extraSeconds };
    if (action === 'approve') await put(tx, messages.suggestionApproved, { suggestionId: row.id, revision }, wait);
    if (action === 'first-approve') await put(tx, messages.secondAwaited, { suggestionId: row.id, revision }, wait);
    else await put(tx, messages.suggestionJudged, { suggestionId: row.id }, isLasting(action) ? wait : {});
  }

  /** A decision is taken back while nobody has been told of it; of an approval, the message that would tell is stopped. */
  private async refuseIfTold(tx: Transaction, row: SuggestionRow): Promise<void> {
    if (row.firstApproval) return;
    const answered = row.needAnswer !== 'waiting' || row.offerAnswer !== 'waiting';
    // from then on its sides can see it, whether or not the queue has brought them word
    if (answered || row.undoOver) throw new IllegalMove('suggestion', row.status, 'undo');
    if (row.status !== 'approved') return;
    const stopped = await tx.query(
      `UPDATE outbox SET done_at = now() WHERE message = $1 AND payload->>'suggestionId' = $2
         AND done_at IS NULL AND dispatched_at IS NULL RETURNING id`,
      [messages.suggestionApproved.name, row.id],
    );
    if (stopped.length === 0) throw new IllegalMove('suggestion', row.status, 'undo');
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }
}

const isLasting = (action: Ruling['action']) => action !== 'undo' && action !== 'reopen';

/** What was shown has changed; where it stands has not. */
async function revise(tx: Transaction, id: string): Promise<void> {
  await tx.query('UPDATE suggestions SET revision = revision + 1, updated_at = now() WHERE id = $1', [id]);
}

/** As if both sides were told today; the telling itself counts again from its own day. */
function firstDue({ offer }: SuggestionRow, today: Day, calendar: Calendar): Day {
  return answerDueOn({ toldOn: today, lastDay: lastUsefulDay(offer.content), pausedDays: 0 }, calendar);
}
