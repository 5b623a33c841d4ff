import { type SuggestionChanged, messages } from '@penc/messages';
import { Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Delivery, Handles, completing } from '../queue/handles';
import { Lists } from './lists/lists';

@Injectable()
export class JudgedPairsHandler {
  constructor(
    private readonly storage: Storage,
    private readonly lists: Lists,
  ) {}

  /** A judged pair frees or takes a place in two lists. */
  @Handles(messages.suggestionJudged)
  async relistBoth({ suggestionId }: SuggestionChanged, delivery: Delivery): Promise<void> {
    const [pair] = await this.storage.read<{ needId: string; offerId: string }>(
      'SELECT need_id AS "needId", offer_id AS "offerId" FROM suggestions WHERE id = $1',
      [suggestionId],
    );
    if (!pair) throw new Error(`suggestion ${suggestionId} does not exist`);
    await this.lists.relist('need', [pair.needId]);
    await this.lists.relist('offer', [pair.offerId]);
    await completing(this.storage, delivery, async () => undefined);
  }
}
