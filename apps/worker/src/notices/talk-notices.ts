import { NotFound, type Party, audienceOf, toldOfMessage } from '@penc/domain';
import { type MessageWritten, messages } from '@penc/messages';
import { Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Delivery, Handles, completing } from '../queue/handles';
import { notify } from './notify';
import { type Pair, coordinatorsOf, editorsOn, pairOf } from './sides';

/** Tells the others that somebody has written about a suggestion; the text itself stays where it is. */
@Injectable()
export class TalkNotices {
  constructor(private readonly storage: Storage) {}

  @Handles(messages.messageWritten)
  messageWritten({ messageId }: MessageWritten, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      const [message] = await tx.query<{ suggestionId: string; from: Party; to: Party | null }>(
        `SELECT suggestion_id AS "suggestionId", sender AS "from", recipient AS "to" FROM suggestion_messages WHERE id = $1`,
        [messageId],
      );
      if (!message) throw new NotFound('message');
      const pair = await pairOf(tx, message.suggestionId);
      for (const party of toldOfMessage(message, audienceOf(pair))) {
        await notify(tx, await readersOf(tx, pair, party), {
          kind: 'suggestion-message',
          subject: { type: 'suggestion', id: message.suggestionId },
          details: { ...pair.values, side: party, from: message.from },
          cause: `suggestion-message:${messageId}`,
          mail: party !== 'coordinator',
        });
      }
    });
  }
}

/** Those whom the message is meant for. */
function readersOf(tx: Transaction, pair: Pair, party: Party): Promise<string[]> {
  return party === 'coordinator' ? coordinatorsOf(tx, pair) : editorsOn(tx, pair, party);
}
