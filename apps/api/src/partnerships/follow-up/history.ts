import {
  type EditedPart,
  type Language,
  PARTNERSHIP_EVENTS,
  POSTING_KINDS,
  type PartnershipEvent,
  type Side,
} from '@penc/domain';
import { say } from '@penc/language';
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

type HistoryRow = Omit<HistoryEntryView, 'sentence'> & { readonly parts: readonly EditedPart[] };

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
              coalesce(l.details->'parts', '[]') AS parts,
              l.membership_id AS "membershipId"
       FROM log l LEFT JOIN memberships m ON m.id = l.membership_id LEFT JOIN organisations o ON o.id = m.organisation_id
       ${conditions.where} ORDER BY l.id DESC LIMIT ${query.size + 1}`,
      conditions.parameters,
    );
    const page = pageOf(rows, query.size, (row) => ({ sort: '-id', keys: [row.id] }));
    return {
      ...page,
      items: page.items.map(({ parts, ...entry }) => ({ ...entry, sentence: sentenceOf(entry, parts, language) })),
    };
  }
}

/** What was edited, where the log says that it was one thing. */
function sentenceOf(
  { event }: Pick<HistoryEntryView, 'event'>,
  parts: readonly EditedPart[],
  language: Language,
): string {
  const [part] = parts;
  return say(language, event === 'edit' && part && parts.length === 1 ? `history.edit.${part}` : `history.${event}`);
}
