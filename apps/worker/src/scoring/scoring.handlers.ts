import { type NearMissesAsked, type PostingChanged, messages } from '@penc/messages';
import { Storage, WORKER } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { askForEmbedding } from '../embeddings/due';
import { EmbeddingsEndpoint } from '../embeddings/endpoint';
import { type Delivered, type Delivery, Handles, HandlesTogether, completing, completingAll } from '../queue/handles';
import { ChangedPostings } from './lists/changed-postings';
import { HASTY_COMMIT } from './lists/lists';
import { NearMisses, UNREAD_DAYS } from './near-misses';
import type { ListOwner } from './lists/pairs';

interface Changed extends ListOwner {
  /** Messages that speak of the same posting, and were there before the corpus is read. */
  readonly older: readonly string[];
  readonly missesRead: boolean;
}

/** Of the postings $1: what was put about each and is not done. */
export const CHANGED = `
  SELECT p.id, p.kind, ARRAY(SELECT b.id::text FROM outbox b WHERE b.message = '${messages.postingChanged.name}'
                               AND b.payload->>'postingId' = p.id::text AND b.done_at IS NULL) AS older,
         EXISTS (SELECT 1 FROM near_misses m WHERE m.posting_id = p.id
                   AND m.read_at > now() - make_interval(days => ${UNREAD_DAYS})) AS "missesRead"
  FROM postings p WHERE p.id = ANY($1::uuid[])`;

@Injectable()
export class ScoringHandlers {
  constructor(
    private readonly storage: Storage,
    private readonly changed: ChangedPostings,
    private readonly nearMisses: NearMisses,
    private readonly embeddings: EmbeddingsEndpoint,
  ) {}

  /**
   * Makes the postings' lists anew, then every list that the changes enter or leave; a job that dies between is run again.
   */
  @HandlesTogether(messages.postingChanged)
  async score(deliveries: readonly Delivered<PostingChanged>[]): Promise<void> {
    const ids = [...new Set(deliveries.map(({ payload }) => payload.postingId))];
    // read before the corpus: a message that appears later may speak of a change we have not seen
    const postings = await this.storage.read<Changed>(CHANGED, [ids]);
    if (postings.length < ids.length) throw new Error(`one of the postings ${ids.join(', ')} does not exist`);
    await this.changed.relist(postings);
    for (const { kind, id } of postings.filter(({ missesRead }) => missesRead))
      await this.storage.transaction(WORKER, (tx) => this.nearMisses.make(tx, { kind, id }));
    await completingAll(this.storage, deliveries, async (tx) => {
      // should a crash take the mark, with or without the lists before it, they are made again
      tx.send(HASTY_COMMIT);
      tx.send('UPDATE outbox SET done_at = now() WHERE id = ANY($1::bigint[]) AND done_at IS NULL', [
        postings.flatMap(({ older }) => older),
      ]);
      const { model } = this.embeddings;
      if (model !== null) for (const { id } of postings) await askForEmbedding(tx, id, model);
    });
  }

  /** Somebody asked for the near misses of a posting, and there are none that are fresh. */
  @Handles(messages.nearMissesAsked)
  async miss({ postingId }: NearMissesAsked, delivery: Delivery): Promise<void> {
    const [posting] = await this.storage.read<ListOwner>('SELECT kind, id FROM postings WHERE id = $1', [postingId]);
    if (!posting) throw new Error(`posting ${postingId} does not exist`);
    await completing(this.storage, delivery, (tx) => this.nearMisses.make(tx, posting));
  }
}
