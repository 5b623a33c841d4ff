import type { Language } from '@penc/domain';
import { NotFound } from '@penc/domain';
import { Storage } from '@penc/storage';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../access/caller';
import { WithScope } from '../access/marks';
import { type Page, decodeCursor, cursorKeys, pageOf } from '../http/cursor';
import { Code } from '../http/fields';
import { AnswerLanguage, From, IdPipe } from '../http/parameters';
import { PageQuery, PageView } from '../http/paging';
import { Conditions } from '../http/sql';
import { NOTICE_COLUMNS, type NoticeRow, NoticeView, noticeView } from './views';

class NoticeQuery extends PageQuery {
  @Code(['true', 'false'], { optional: true }) readonly unread?: 'true' | 'false';
}
class NoticePage extends PageView(NoticeView) {}

/** A member's own notices, said in the language of the answer. */
@ApiTags('notices')
@Controller('notices')
export class NoticesController {
  constructor(private readonly storage: Storage) {}

  @Get()
  @ApiOkResponse({ type: NoticePage })
  async list(
    @From() caller: Caller,
    @Query() query: NoticeQuery,
    @AnswerLanguage() language: Language,
  ): Promise<Page<NoticeView>> {
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

  @Post(':id/read')
  @WithScope('read')
  @HttpCode(200)
  @ApiOkResponse({ type: NoticeView })
  async read(
    @From() caller: Caller,
    @Param('id', IdPipe) id: string,
    @AnswerLanguage() language: Language,
  ): Promise<NoticeView> {
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
}
