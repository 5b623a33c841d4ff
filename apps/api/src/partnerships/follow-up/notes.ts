import { type PartnershipAction, type Side, POSTING_KINDS, NotAllowed, allowed, dayOf, demand } from '@penc/domain';
import { messages, put } from '@penc/messages';
import { Clock } from '@penc/platform';
import { type RequestKey, Storage, type Transaction, momentSql } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { Caller } from '../../access/caller';
import { type Page, cursorKeys, decodeCursor, pageOf } from '../../http/lists/cursor';
import { type PageQuery, PageView } from '../../http/lists/paging';
import { WarningView, Warnings } from '../../http/personal-data-warnings';
import { Conditions } from '../../http/sql';
import { PartnershipReading } from '../reading';
import { type PartnershipRow, lockPartnership, maySee, sideOf, standingOf } from '../rows';

export class PartnershipNoteView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ enum: POSTING_KINDS, description: 'that wrote it' }) readonly side: Side;
  @ApiProperty({ description: 'name' }) readonly organisation: string;
  @ApiProperty({ format: 'uuid', description: 'of whoever wrote it' }) readonly membershipId: string;
  @ApiProperty({ type: String, nullable: true, description: 'the move that it explains' }) readonly move: string | null;
  @ApiProperty() readonly text: string;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
  @Warnings() readonly warnings?: WarningView[];
}
export class PartnershipNotePage extends PageView(PartnershipNoteView) {}

type NoteRow = PartnershipNoteView & { readonly createdKey: string };

/** What the two sides write to each other: dated, kept as it was written. */
@Injectable()
export class PartnershipNotes {
  constructor(
    private readonly storage: Storage,
    private readonly reading: PartnershipReading,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, id: string, query: PageQuery): Promise<Page<PartnershipNoteView>> {
    const row = await this.reading.find(caller, id);
    if (!allowed(caller.role, 'partnership.read-notes', standingOf(caller, row))) {
      throw new NotAllowed('partnership.read-notes');
    }
    const conditions = new Conditions().add('n.partnership_id = ?', id);
    if (query.cursor) {
      const cursor = decodeCursor(query.cursor, '-createdAt', [cursorKeys.instant, cursorKeys.id]);
      conditions.add('(n.created_at, n.id) < (?::timestamptz, ?::uuid)', ...cursor.keys);
    }
    const rows = await this.storage.read<NoteRow>(
      `SELECT ${COLUMNS} FROM ${SOURCES} ${conditions.where} ORDER BY n.created_at DESC, n.id DESC
       LIMIT ${query.size + 1}`,
      conditions.parameters,
    );
    const page = pageOf(rows, query.size, (note) => ({ sort: '-createdAt', keys: [note.createdKey, note.id] }));
    return { ...page, items: page.items.map(viewOf) };
  }

  add(caller: Caller, id: string, text: string, once: RequestKey | null): Promise<PartnershipNoteView> {
    return this.storage.once(caller, once, async (tx) => {
      const row = await lockPartnership(tx, id);
      demand(
        caller.role,
        'partnership.edit',
        standingOf(caller, row),
        maySee(caller, row, dayOf(this.clock.now())),
        'partnership',
      );
      const noteId = await addNote(tx, row, sideOf(caller, row), { text, move: null });
      const [note] = await tx.query<NoteRow>(`SELECT ${COLUMNS} FROM ${SOURCES} WHERE n.id = $1`, [noteId]);
      return viewOf(note as NoteRow);
    });
  }
}

const COLUMNS = `n.id, n.side, o.name AS organisation, n.membership_id AS "membershipId", n.move, n.text,
  ${momentSql('n.created_at')} AS "createdAt",
  n.created_at::text AS "createdKey"`;
const SOURCES = `partnership_notes n JOIN memberships m ON m.id = n.membership_id
  JOIN organisations o ON o.id = m.organisation_id`;

function viewOf({ createdKey: _, ...note }: NoteRow): PartnershipNoteView {
  return note;
}

/** Appends; the other side is told. Texts stay out of log and queue. Returns the note's id. */
export async function addNote(
  tx: Transaction,
  row: PartnershipRow,
  side: Side,
  note: { readonly text: string; readonly move: PartnershipAction | null },
): Promise<string> {
  const [made] = await tx.query<{ id: string }>(
    `INSERT INTO partnership_notes (partnership_id, side, membership_id, move, text)
     VALUES ($1, $2, $3, $4, $5) RETURNING id`,
    [row.id, side, tx.actor.membershipId, note.move, note.text],
  );
  const { id } = made as { id: string };
  // with a move, the notice of the move speaks
  if (note.move === null) await put(tx, messages.partnershipNoted, { noteId: id });
  return id;
}
