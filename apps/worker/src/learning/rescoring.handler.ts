import { type RescoringDue, messages, put, putAll } from '@penc/messages';
import { Storage, type Transaction, holdWeights } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Delivery, Handles, completing } from '../queue/handles';
import { LISTS_AT_ONCE, Lists } from '../scoring/lists/lists';
import { UNREAD_DAYS } from '../scoring/near-misses';
import { openLists, openingFirst } from '../scoring/lists/tails';
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
    // other weights move most tails: better once before than found out list by list
    await openLists(this.storage, await nextLists(this.storage, rescoringId));
    await openingFirst(this.storage, () =>
      completing(this.storage, delivery, async (tx) => {
        // whoever deploys others waits for this slice, and then stops the rest
        holdWeights(tx);
        const rescoring = await running(tx, rescoringId);
        if (!rescoring || rescoring.slices !== slice) return;
        const ids = await nextOwners(tx, rescoring);
        if (rescoring.purpose === 'lists') await this.lists.relistSlice(tx, rescoring, ids);
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
    else await finishLists(tx, id);
  }
}

/** Coordinators are told once of what has entered, and what almost matches is made anew under the same weights. */
async function finishLists(tx: Transaction, rescoringId: string): Promise<void> {
  await put(tx, messages.listsRescored, { rescoringId });
  const read = await tx.query<{ postingId: string }>(
    `UPDATE near_misses SET asked_at = now() WHERE posting_id IN (
       SELECT m.posting_id FROM near_misses m JOIN postings p ON p.id = m.posting_id AND p.status = 'open'
       WHERE m.read_at > now() - make_interval(days => ${UNREAD_DAYS}) ORDER BY m.posting_id FOR UPDATE OF m)
     RETURNING posting_id AS "postingId"`,
  );
  putAll(tx, messages.nearMissesAsked, read);
}

async function running(tx: Transaction, id: string): Promise<Rescoring | null> {
  const [row] = await tx.query<Rescoring>(
    `SELECT id, weights_id AS "weightsId", purpose, kind, after, slices FROM rescorings
     WHERE id = $1 AND finished_at IS NULL AND stopped_at IS NULL FOR UPDATE`,
    [id],
  );
  return row ?? null;
}

/** $1 the kind, $2 the last one done or null. A posting that opens meanwhile has a message of its own; one that is not open has no list. */
const NEXT_OWNERS = `SELECT id FROM postings WHERE kind = $1 AND status = 'open' AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT ${LISTS_AT_ONCE}`;

async function nextOwners(tx: Transaction, { kind, after }: Rescoring): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(NEXT_OWNERS, [kind, after]);
  return rows.map(({ id }) => id);
}

/** Of the lists themselves, not of a preview. */
async function nextLists(storage: Storage, rescoringId: string): Promise<string[]> {
  const [at] = await storage.read<Pick<Rescoring, 'kind' | 'after'>>(
    `SELECT kind, after FROM rescorings
     WHERE id = $1 AND purpose = 'lists' AND finished_at IS NULL AND stopped_at IS NULL`,
    [rescoringId],
  );
  if (!at) return [];
  const rows = await storage.read<{ id: string }>(NEXT_OWNERS, [at.kind, at.after]);
  return rows.map(({ id }) => id);
}
