import { PARTIES, type Party, type Side, audienceOf, demand, mayReadMessage } from '@penc/domain';
import { messages, put } from '@penc/messages';
import { type RequestKey, Storage, type Reads } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { type Page, cursorKeys, decodeCursor, pageOf } from '../../http/lists/cursor';
import { Conditions } from '../../http/sql';
import { maySee, standingOf } from '../reading/audience';
import { refuseConflict } from '../reading/interests';
import { SuggestionReading, readSuggestion } from '../reading/reading';

import type { SuggestionRow } from '../rows';
import type { MessageRequest, MessageView, TalkQuery } from './requests';
import { TALK_COLUMNS, TALK_WRITERS, partyOf } from './writers';

/** Of a talk that is over. */
const MOST_SHOWN = 100;

/** Questions and answers on a suggestion, between its sides and the coordinators. */
@Injectable()
export class MessagesService {
  constructor(
    private readonly storage: Storage,
    private readonly reading: SuggestionReading,
  ) {}

  async list(caller: Caller, suggestionId: string, query: TalkQuery): Promise<Page<MessageView>> {
    const row = await this.reading.find(caller, suggestionId);
    const reader = partyOf(caller, row);
    if (reader === 'coordinator') await refuseConflict(this.storage, caller, row);
    const conditions = readableBy(reader, row);
    if (query.cursor)
      conditions.add('t.id > ?::bigint', ...decodeCursor(query.cursor, 'id', [cursorKeys.wholeNumber]).keys);
    const found = await this.read(conditions, query.size + 1);
    const page = pageOf(found, query.size, ({ id }) => ({ sort: 'id', keys: [id] }));
    return { ...page, items: page.items.map((message) => unnamed(message, reader, row)) };
  }

  /** What a side has written, and what it could read until then: the last time that it was told of anything. */
  async saidUntil(row: SuggestionRow, side: Side, lastAt: string): Promise<MessageView[]> {
    const conditions = readableBy(side, row).add('t.sender = ? OR t.written_at <= ?::timestamptz', side, lastAt);
    return (await this.read(conditions, MOST_SHOWN)).map((message) => unnamed(message, side, row));
  }

  private read(conditions: Conditions, limit: number): Promise<MessageView[]> {
    return this.storage.read<MessageView>(
      `SELECT ${TALK_COLUMNS}, t.sender AS "from", t.recipient AS "to" FROM suggestion_messages t ${TALK_WRITERS}
       ${conditions.where} ORDER BY t.id LIMIT ${limit}`,
      conditions.parameters,
    );
  }

  async write(
    caller: Caller,
    suggestionId: string,
    request: MessageRequest,
    once: RequestKey | null,
  ): Promise<MessageView> {
    // the id alone is kept with the key: neither text nor name
    const id = await this.storage.once(caller, once, async (tx) => {
      const row = await readSuggestion(tx, suggestionId);
      demand(caller.role, 'suggestion.write', standingOf(caller, row), maySee(caller, row), 'suggestion');
      const from = partyOf(caller, row);
      if (from === 'coordinator') await refuseConflict(tx, caller, row);
      const to = request.to ?? null;
      const [written] = await tx.query<{ id: string }>(
        `INSERT INTO suggestion_messages (suggestion_id, written_by, sender, recipient, text)
         VALUES ($1, $2, $3, $4, $5) RETURNING id::text`,
        [suggestionId, caller.membershipId, from, to, request.text],
      );
      const messageId = String(written?.id);
      await put(tx, messages.messageWritten, { messageId });
      await tx.log({
        action: 'suggestion.message',
        subject: { type: 'suggestion', id: suggestionId },
        organisationIds: audienceOf(row)
          .filter((side) => mayReadMessage(side, { from, to }))
          .map((side) => row[side].organisationId),
        territories: row.need.territories,
        details: { from, to },
      });
      return messageId;
    });
    return readMessage(this.storage, id);
  }
}

/** People are named to the other side only once both have accepted. */
function unnamed(message: MessageView, reader: Party, row: SuggestionRow): MessageView {
  const named = reader === 'coordinator' || reader === message.from || row.status === 'agreed';
  return named ? message : { ...message, by: { ...message.by, name: null } };
}

/** By their addresses, as `sender recipient`. */
function readableBy(reader: Party, { id }: SuggestionRow): Conditions {
  const addresses = PARTIES.flatMap((from) =>
    [null, ...PARTIES].filter((to) => mayReadMessage(reader, { from, to })).map((to) => `${from} ${to ?? ''}`),
  );
  return new Conditions()
    .add('t.suggestion_id = ?', id)
    .add(`t.sender || ' ' || coalesce(t.recipient, '') = ANY(?::text[])`, addresses);
}

async function readMessage(db: Reads, id: string): Promise<MessageView> {
  const [message] = await db.read<MessageView>(
    `SELECT ${TALK_COLUMNS}, t.sender AS "from", t.recipient AS "to" FROM suggestion_messages t ${TALK_WRITERS}
     WHERE t.id = $1`,
    [id],
  );
  if (!message) throw new Error('a message that was not written');
  return message;
}
