import {
  type EditedPart,
  type EndedReason,
  type Language,
  type MoneyShape,
  PARTNERSHIP_EVENTS,
  POSTING_KINDS,
  type PartnershipEvent,
  type Side,
} from '@penc/domain';
import { formatMoney, say } from '@penc/language';
import { label } from '@penc/reference';
import { Storage, momentSql } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { Caller } from '../../access/caller';
import { type Page, cursorKeys, decodeCursor, pageOf } from '../../http/lists/cursor';
import { type PageQuery, PageView } from '../../http/lists/paging';
import { Conditions } from '../../http/sql';
import { PartnershipReading } from '../reading';

export class HistoryEntryView {
  @ApiProperty({ type: 'integer', description: 'in the order of events' }) readonly id: number;
  @ApiProperty({ format: 'date-time' }) readonly at: string;
  @ApiProperty({ enum: PARTNERSHIP_EVENTS }) readonly event: PartnershipEvent;
  @ApiProperty({ description: 'the event in words' }) readonly sentence: string;
  @ApiProperty({ type: String, enum: POSTING_KINDS, nullable: true, description: 'null: both, by their answers' })
  readonly side: Side | null;
  @ApiProperty({ type: String, nullable: true, description: 'name of the one that did it; null: both' })
  readonly organisation: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'of whoever did it' })
  readonly membershipId: string | null;
}
export class HistoryPage extends PageView(HistoryEntryView) {}

interface Told {
  readonly parts: readonly EditedPart[];
  /** Of a tranche. */
  readonly amount: MoneyShape | null;
  /** Why it was suspended or ended. */
  readonly reason: EndedReason | null;
  /** Begun by the award of a call, not by two answers that say the same. */
  readonly awarded: boolean;
}
type HistoryRow = Omit<HistoryEntryView, 'sentence'> & Told;

/** What happened to a partnership, newest first: its entries of the log, for all who may read it. */
@Injectable()
export class PartnershipHistory {
  constructor(
    private readonly storage: Storage,
    private readonly reading: PartnershipReading,
  ) {}

  async list(caller: Caller, id: string, query: PageQuery, language: Language): Promise<Page<HistoryEntryView>> {
    await this.reading.find(caller, id);
    const conditions = new Conditions().add(`l.subject_type = 'partnership' AND l.subject_id = ?`, id).add(
      'l.action = ANY(?::text[])',
      PARTNERSHIP_EVENTS.map((event) => `partnership.${event}`),
    );
    if (query.cursor) {
      conditions.add('l.id < ?::bigint', ...decodeCursor(query.cursor, '-id', [cursorKeys.wholeNumber]).keys);
    }
    const rows = await this.storage.read<HistoryRow>(
      `SELECT l.id::float8 AS id, ${momentSql('l.at')} AS at,
              split_part(l.action, '.', 2) AS event, l.details->>'by' AS side, o.name AS organisation,
              coalesce(l.details->'parts', '[]') AS parts, l.details->'amount' AS amount,
              l.details->>'reason' AS reason, l.action = 'partnership.draft' AND ${AWARDED} AS awarded,
              l.membership_id AS "membershipId"
       FROM log l LEFT JOIN memberships m ON m.id = l.membership_id LEFT JOIN organisations o ON o.id = m.organisation_id
       ${conditions.where} ORDER BY l.id DESC LIMIT ${query.size + 1}`,
      conditions.parameters,
    );
    const page = pageOf(rows, query.size, (row) => ({ sort: '-id', keys: [row.id] }));
    return {
      ...page,
      items: page.items.map(({ parts, amount, reason, awarded, ...entry }) => ({
        ...entry,
        sentence: sentenceOf(entry.event, { parts, amount, reason, awarded }, language),
      })),
    };
  }
}

const AWARDED = `EXISTS (SELECT 1 FROM partnerships a JOIN suggestions s ON s.id = a.suggestion_id
  WHERE a.id = l.subject_id AND s.offer_answer = 'awarded')`;

/** With what the log knows of it: the one thing that was edited, the tranche’s amount, the reason that was given. */
function sentenceOf(event: PartnershipEvent, { parts, amount, reason, awarded }: Told, language: Language): string {
  const [part] = parts;
  if (event === 'edit') return say(language, part && parts.length === 1 ? `history.edit.${part}` : 'history.edit');
  if (event === 'draft' && awarded) return say(language, 'history.draft.awarded');
  return say(language, `history.${event}`, {
    amount: amount ? formatMoney(amount, language) : 'none',
    reason: reason ? label('endedReason', reason, language) : 'none',
  });
}
