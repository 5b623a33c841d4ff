import { demand } from '@penc/domain';
import { type RequestKey, Storage, type Reads } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { type Page, cursorKeys, decodeCursor, pageOf } from '../../http/lists/cursor';
import { Conditions } from '../../http/sql';
import { maySee, standingOf } from '../reading/audience';
import { refuseConflict } from '../reading/interests';
import { readSuggestion } from '../reading/reading';
import type { SuggestionRow } from '../rows';
import type { NoteRequest, NoteView, TalkQuery } from './requests';
import { TALK_COLUMNS, TALK_WRITERS } from './writers';

/** What coordinators write for each other: it reaches nobody else, and no coordinator who belongs to a side or to a rival. */
@Injectable()
export class NotesService {
  constructor(private readonly storage: Storage) {}

  async list(caller: Caller, suggestionId: string, query: TalkQuery): Promise<Page<NoteView>> {
    await among(this.storage, caller, suggestionId);
    const conditions = new Conditions().add('t.suggestion_id = ?', suggestionId);
    if (query.cursor)
      conditions.add('t.id > ?::bigint', ...decodeCursor(query.cursor, 'id', [cursorKeys.wholeNumber]).keys);
    const found = await this.storage.read<NoteView>(
      `SELECT ${TALK_COLUMNS} FROM suggestion_notes t ${TALK_WRITERS}
       ${conditions.where} ORDER BY t.id LIMIT ${query.size + 1}`,
      conditions.parameters,
    );
    return pageOf(found, query.size, ({ id }) => ({ sort: 'id', keys: [id] }));
  }

  async write(caller: Caller, suggestionId: string, { text }: NoteRequest, once: RequestKey | null): Promise<NoteView> {
    // the id alone is kept with the key: neither text nor name
    const id = await this.storage.once(caller, once, async (tx) => {
      const row = await among(tx, caller, suggestionId);
      const [written] = await tx.query<{ id: string }>(
        'INSERT INTO suggestion_notes (suggestion_id, written_by, text) VALUES ($1, $2, $3) RETURNING id::text',
        [suggestionId, caller.membershipId, text],
      );
      await tx.log({
        action: 'suggestion.note',
        subject: { type: 'suggestion', id: suggestionId },
        organisationIds: [],
        territories: row.need.territories,
      });
      return String(written?.id);
    });
    const [note] = await this.storage.read<NoteView>(
      `SELECT ${TALK_COLUMNS} FROM suggestion_notes t ${TALK_WRITERS} WHERE t.id = $1`,
      [id],
    );
    if (!note) throw new Error('a note that was not written');
    return note;
  }
}

/** The suggestion, for a coordinator of its territory who is free of conflict; refused to anybody else. */
async function among(db: Reads, caller: Caller, suggestionId: string): Promise<SuggestionRow> {
  const row = await readSuggestion(db, suggestionId);
  demand(caller.role, 'suggestion.note', standingOf(caller, row), maySee(caller, row), 'suggestion');
  await refuseConflict(db, caller, row);
  return row;
}
