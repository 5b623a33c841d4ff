import { type Language, NotFound } from '@penc/domain';
import { Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller';
import { type Page, cursorKeys, decodeCursor, pageOf } from '../http/lists/cursor';
import { Code } from '../http/fields/fields';
import { PageQuery } from '../http/lists/paging';
import { Conditions } from '../http/sql';
import { NOTICE_COLUMNS, type NoticeRow, type NoticeView, noticeView } from './views';

export class NoticeQuery extends PageQuery {
  @Code(['true', 'false'], { optional: true }) readonly unread?: 'true' | 'false';
}

/** A member's own notices, newest first, and which of them have been read. */
@Injectable()
export class NoticeReading {
  constructor(private readonly storage: Storage) {}

  async list(caller: Caller, query: NoticeQuery, language: Language): Promise<Page<NoticeView>> {
    const conditions = new Conditions().add('membership_id = ?', caller.membershipId);
    if (query.unread === 'true') conditions.add('read_at IS NULL');
    if (query.unread === 'false') conditions.add('read_at IS NOT NULL');
    if (query.cursor) {
      const { keys } = decodeCursor(query.cursor, '-createdAt', [cursorKeys.instant, cursorKeys.id]);
      conditions.add('(created_at, id) < (?::timestamptz, ?::uuid)', ...keys);
    }
    const rows = await this.storage.read<NoticeRow>(
      `SELECT ${NOTICE_COLUMNS} FROM notices ${conditions.where} ORDER BY created_at DESC, id DESC LIMIT ${query.size + 1}`,
      conditions.parameters,
    );
    const page = pageOf(rows, query.size, (row) => ({ sort: '-createdAt', keys: [row.createdKey, row.id] }));
    return { ...page, items: page.items.map((row) => noticeView(row, language)) };
  }

  async read(caller: Caller, id: string, language: Language): Promise<NoticeView> {
    const row = await this.storage.transaction(caller, async (tx) => {
      const [read] = await tx.query<NoticeRow>(
        `UPDATE notices SET read_at = coalesce(read_at, now()) WHERE id = $1 AND membership_id = $2 RETURNING ${NOTICE_COLUMNS}`,
        [id, caller.membershipId],
      );
      return read;
    });
    if (!row) throw new NotFound('notice');
    return noticeView(row, language);
  }

  /** Returns how many had not been read. */
  async readAll(caller: Caller): Promise<number> {
    const read = await this.storage.transaction(caller, (tx) =>
      tx.query('UPDATE notices SET read_at = now() WHERE membership_id = $1 AND read_at IS NULL RETURNING id', [
        caller.membershipId,
      ]),
    );
    return read.length;
  }
}
