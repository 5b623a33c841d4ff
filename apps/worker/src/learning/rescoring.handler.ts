import { type RescoringDue, messages, put } from '@penc/messages';
import { Storage, type Transaction, holdWeights } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Delivery, Handles, completing } from '../queue/handles';
import { LISTS_AT_ONCE, Lists } from '../scoring/lists';
import { openingFirst } from '../scoring/tails';
import { Previews } from './previews';
import type { Rescoring } from './rescoring';

@Injectable()
export class RescoringHandler {
  constructor(
    private readonly storage: Storage,
    private readonly lists: Lists,
    private readonly previews: Previews,
  ) {}

  /**
   * One slice of all lists, in the transaction that moves the cursor and puts the message of the next: whoever dies
   * between leaves no slice out and makes none twice. Between two slices, other jobs have their turn.
   */
  @Handles(messages.rescoringDue)
  async slice({ rescoringId, slice }: RescoringDue, delivery: Delivery): Promise<void> {
    await openingFirst(this.storage, () =>
      completing(this.storage, delivery, async (tx) => {
        // whoever deploys others waits for this slice, and then stops the rest
        holdWeights(tx);
        const rescoring = await running(tx, rescoringId);
        if (!rescoring || rescoring.slices !== slice) return;
        const ids = await nextOwners(tx, rescoring);
        if (rescoring.purpose === 'lists') await this.lists.relistSlice(tx, rescoring.kind, ids);
        else await this.previews.slice(tx, rescoring, ids);
        await this.goOn(tx, rescoring, ids);
      }),
    );
  }

  private async goOn(tx: Transaction, rescoring: Rescoring, ids: readonly string[]): Promise<void> {
    const { id, kind, slices, purpose } = rescoring;
    const isKindDone = ids.length < LISTS_AT_ONCE;
    const isDone = isKindDone && kind === 'offer';
    await tx.query(
      `UPDATE rescorings SET slices = slices + 1, done = done + $2, kind = $3, after = $4,
              total = CASE WHEN $5 THEN done + $2 ELSE greatest(total, done + $2) END,
              finished_at = CASE WHEN $5 THEN now() END WHERE id = $1`,
      [id, ids.length, isKindDone ? 'offer' : kind, isKindDone ? null : ids.at(-1), isDone],
    );
    if (!isDone) await put(tx, messages.rescoringDue, { rescoringId: id, slice: slices + 1 });
    else if (purpose === 'preview') await this.previews.finish(tx, rescoring);
  }
}

async function running(tx: Transaction, id: string): Promise<Rescoring | null> {
  const [row] = await tx.query<Rescoring>(
    `SELECT id, weights_id AS "weightsId", purpose, kind, after, slices FROM rescorings
     WHERE id = $1 AND finished_at IS NULL AND stopped_at IS NULL FOR UPDATE`,
    [id],
  );
  return row ?? null;
}

/** A posting that opens meanwhile has a message of its own; one that is not open has no list. */
async function nextOwners(tx: Transaction, { kind, after }: Rescoring): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM postings WHERE kind = $1 AND status = 'open' AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`,
    [kind, after, LISTS_AT_ONCE],
  );
  return rows.map(({ id }) => id);
}
