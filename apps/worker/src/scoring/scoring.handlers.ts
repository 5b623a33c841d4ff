import { type PostingKind } from '@penc/domain';
import { type NearMissesAsked, type PostingChanged, type SuggestionChanged, messages } from '@penc/messages';
import { Storage, WORKER } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { askForEmbedding } from '../embeddings/due';
import { EmbeddingsEndpoint } from '../embeddings/endpoint';
import { type Delivery, Handles, completing } from '../queue/handles';
import { HASTY_COMMIT, Lists } from './lists';
import { NearMisses, UNREAD_DAYS } from './near-misses';
import type { ListOwner } from './pairs';

@Injectable()
export class ScoringHandlers {
  constructor(
    private readonly storage: Storage,
    private readonly lists: Lists,
    private readonly nearMisses: NearMisses,
    private readonly embeddings: EmbeddingsEndpoint,
  ) {}

  /**
   * Makes the posting's list anew, then every list that the change enters or leaves, each step in a transaction
   * of its own; a job that dies between is run again, and making a list twice does no harm.
   */
  @Handles(messages.postingChanged)
  async score({ postingId }: PostingChanged, delivery: Delivery): Promise<void> {
    // read before the corpus: a message that appears later may speak of a change we have not seen
    const [posting] = await this.storage.read<{ kind: PostingKind; older: string[]; missesRead: boolean }>(
      `SELECT kind, ARRAY(SELECT id::text FROM outbox WHERE message = '${messages.postingChanged.name}'
                            AND payload->>'postingId' = $2 AND done_at IS NULL) AS older,
              EXISTS (SELECT 1 FROM near_misses m WHERE m.posting_id = postings.id
                        AND m.read_at > now() - make_interval(days => ${UNREAD_DAYS})) AS "missesRead"
       FROM postings WHERE id = $1`,
      [postingId, postingId],
    );
    if (!posting) throw new Error(`posting ${postingId} does not exist`);
    const owner = { kind: posting.kind, id: postingId };
    await this.lists.relistAffected(owner, await this.lists.relist(owner));
    if (posting.missesRead) await this.storage.transaction(WORKER, (tx) => this.nearMisses.make(tx, owner));
    await completing(this.storage, delivery, async (tx) => {
      // should a crash take the mark, with or without the lists before it, they are made again
      tx.send(HASTY_COMMIT);
      tx.send('UPDATE outbox SET done_at = now() WHERE id = ANY($1::bigint[]) AND done_at IS NULL', [posting.older]);
      if (this.embeddings.model !== null) await askForEmbedding(tx, postingId, this.embeddings.model);
    });
  }

  /** Somebody asked for the near misses of a posting, and there are none that are fresh. */
  @Handles(messages.nearMissesAsked)
  async miss({ postingId }: NearMissesAsked, delivery: Delivery): Promise<void> {
    const [posting] = await this.storage.read<ListOwner>('SELECT kind, id FROM postings WHERE id = $1', [postingId]);
    if (!posting) throw new Error(`posting ${postingId} does not exist`);
    await completing(this.storage, delivery, (tx) => this.nearMisses.make(tx, posting));
  }

  /** A judged pair frees or takes a place in two lists. */
  @Handles(messages.suggestionJudged)
  async relistBoth({ suggestionId }: SuggestionChanged, delivery: Delivery): Promise<void> {
    const [pair] = await this.storage.read<{ needId: string; offerId: string }>(
      'SELECT need_id AS "needId", offer_id AS "offerId" FROM suggestions WHERE id = $1',
      [suggestionId],
    );
    if (!pair) throw new Error(`suggestion ${suggestionId} does not exist`);
    await this.lists.relist({ kind: 'need', id: pair.needId });
    await this.lists.relist({ kind: 'offer', id: pair.offerId });
    await completing(this.storage, delivery, async () => undefined);
  }
}
