import {
  type Answer,
  type Day,
  type DeadlineMove,
  type OfferContent,
  answerDueOn,
  deadlineInstant,
  deadlineMove,
  lastUsefulDay,
  nextReminder,
} from '@penc/domain';
import { type CallDeadlineMoved, messages } from '@penc/messages';
import { senegal } from '@penc/reference';
import { Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Delivery, Handles, completing } from '../queue/handles';
import { notify } from './notify';
import { editorsOn, pairOf } from './sides';

/** What becomes of a call is told to all alike who know of it. */
@Injectable()
export class CallNotices {
  constructor(private readonly storage: Storage) {}

  /** Those of whom nothing stands any more read it where they read that. */
  @Handles(messages.callDeadlineMoved)
  callDeadlineMoved({ offerId, revision }: CallDeadlineMoved, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      const moved = await moveBetween(tx, offerId, revision - 1, revision);
      if (!moved) return;
      for (const told of await toldOfCall(tx, offerId, revision)) {
        if (told.needAnswer !== 'submitted') await renewDue(tx, told, moved.offer);
        const pair = await pairOf(tx, told.id);
        await notify(tx, await editorsOn(tx, pair, 'need'), {
          kind: 'call-deadline-moved',
          subject: { type: 'suggestion', id: told.id },
          details: {
            ...pair.values,
            side: 'need',
            answerDue: lastUsefulDay(moved.offer) ?? '',
            deadline: moved.after,
            deadlineBefore: moved.before,
            way: deadlineInstant(moved.after) > deadlineInstant(moved.before) ? 'later' : 'sooner',
            filed: told.needAnswer === 'submitted' ? 'yes' : 'no',
          },
          cause: `call-deadline-moved:${told.id}:${revision}`,
          mail: true,
        });
      }
    });
  }
}

/** How the deadline of a call differs between two of its revisions, and the offer as the later one says it. */
export async function moveBetween(
  tx: Transaction,
  offerId: string,
  from: number,
  to: number,
): Promise<(DeadlineMove & { readonly offer: OfferContent }) | null> {
  const contents = await tx.query<{ content: OfferContent }>(
    'SELECT content FROM posting_revisions WHERE posting_id = $1 AND revision = ANY($2::integer[]) ORDER BY revision',
    [offerId, [from, to]],
  );
  const [before, after] = contents.map(({ content }) => content);
  const moved = before && after && deadlineMove(before, after);
  return moved ? { ...moved, offer: after } : null;
}

interface ToldOfCall {
  readonly id: string;
  readonly needAnswer: Answer;
  readonly toldOn: Day;
  readonly pausedDays: number;
  readonly reminders: number;
}

/** Who is not told yet will read the new deadline; whose pair rests on a former revision, and was not applied with, reads that it lapses. */
function toldOfCall(tx: Transaction, offerId: string, revision: number): Promise<ToldOfCall[]> {
  return tx.query<ToldOfCall>(
    `SELECT id, need_answer AS "needAnswer", told_on::text AS "toldOn", paused_days AS "pausedDays", reminders
     FROM suggestions WHERE offer_id = $1 AND status = 'approved' AND told_on IS NOT NULL AND need_shared_at IS NOT NULL
       AND (need_answer = 'submitted' OR offer_revision >= $2)
     ORDER BY need_id FOR UPDATE`,
    [offerId, revision],
  );
}

/** With more time to apply there is more time to answer; the day that was told only ever moves on. Whoever has applied owes none. */
async function renewDue(tx: Transaction, told: ToldOfCall, offer: OfferContent): Promise<void> {
  const clock = { ...told, lastDay: lastUsefulDay(offer) };
  await tx.query(`UPDATE suggestions SET answer_due = greatest(answer_due, $2::date), remind_on = $3 WHERE id = $1`, [
    told.id,
    answerDueOn(clock, senegal),
    nextReminder(clock, told.reminders, senegal),
  ]);
}
