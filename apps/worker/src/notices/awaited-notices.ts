import { audienceOf } from '@penc/domain';
import { type AnswerAwaited, type SecondAwaited, messages } from '@penc/messages';
import { Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Delivery, Handles, completing } from '../queue/handles';
import { notify } from './notify';
import { coordinatorsOf, editorsOn, pairOf } from './sides';

/** Who still owes an answer, or a second approval. */
@Injectable()
export class AwaitedNotices {
  constructor(private readonly storage: Storage) {}

  /** Only the sides that still wait are told, and nobody while one of them is considering. */
  @Handles(messages.answerAwaited)
  answerAwaited({ suggestionId, revision, because, side }: AnswerAwaited, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      const pair = await pairOf(tx, suggestionId);
      if (pair.status !== 'approved' || pair.revision !== revision) return;
      if (because === 'reminder' && pair.paused) return;
      const asked = audienceOf(pair).filter((one) => (side ?? one) === one && pair[`${one}Answer`] === 'waiting');
      for (const one of asked) {
        await notify(tx, await editorsOn(tx, pair, one), {
          kind: because === 'reminder' ? 'suggestion-reminder' : 'suggestion-considered',
          subject: { type: 'suggestion', id: suggestionId },
          details: { ...pair.values, side: one },
          cause: `answer-awaited:${delivery.outboxId}`,
          mail: true,
        });
      }
    });
  }

  /** The other coordinators who could give it; their inbox is the list itself. */
  @Handles(messages.secondAwaited)
  secondAwaited({ suggestionId, revision }: SecondAwaited, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      const pair = await pairOf(tx, suggestionId, 'now');
      if (pair.status !== 'suggested' || pair.revision !== revision) return;
      const others = await withoutDecider(tx, suggestionId, await coordinatorsOf(tx, pair));
      await notify(tx, others, {
        kind: 'suggestion-second',
        subject: { type: 'suggestion', id: suggestionId },
        details: { ...pair.values, side: 'coordinator' },
        cause: `suggestion-second:${suggestionId}:${revision}`,
        mail: true,
      });
    });
  }
}

/** Those of the members who are not the person that decided last. */
async function withoutDecider(tx: Transaction, suggestionId: string, memberIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM memberships WHERE id = ANY($2::uuid[]) AND person_id NOT IN (
       SELECT m.person_id FROM memberships m JOIN decisions d ON d.decided_by = m.id
       WHERE d.id = (SELECT max(id) FROM decisions WHERE suggestion_id = $1)) ORDER BY id`,
    [suggestionId, memberIds],
  );
  return rows.map(({ id }) => id);
}
