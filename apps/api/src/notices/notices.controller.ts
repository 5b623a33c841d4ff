import type { Language } from '@penc/domain';
import { NotFound } from '@penc/domain';
import { sayNotice } from '@penc/language';
import { Storage } from '@penc/storage';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../access/caller';
import { WithScope } from '../access/marks';
import { type Page, decodeCursor, cursorKeys, pageOf } from '../http/cursor';
import { Code } from '../http/fields';
import { AnswerLanguage, From, IdPipe } from '../http/parameters';
import { PageQuery, PageView } from '../http/paging';
import { Conditions } from '../http/sql';

class NoticeQuery extends PageQuery {
  @Code(['true', 'false'], { optional: true }) readonly unread?: 'true' | 'false';
}
class NoticeSubject {
  @ApiProperty({ enum: ['suggestion', 'partnership', 'need', 'offer', 'organisation'] }) readonly type: string;
  @ApiProperty({ format: 'uuid' }) readonly id: string;
}
class NoticeView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly kind: string;
  @ApiProperty() readonly subject: NoticeSubject;
  @ApiProperty() readonly title: string;
  @ApiProperty() readonly body: string;
  @ApiProperty({ description: 'True when it speaks of an organisation that stands for no real one' })
  readonly illustrative: boolean;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly readAt: string | null;
}
class NoticePage extends PageView(NoticeView) {}

interface NoticeRow {
  readonly id: string;
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly details: Readonly<Record<string, string | number>>;
  readonly createdAt: string;
  readonly createdKey: string;
  readonly readAt: string | null;
}

const utc = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const COLUMNS = `id, kind, subject_type AS "subjectType", subject_id AS "subjectId", details,
  ${utc('created_at')} AS "createdAt", created_at::text AS "createdKey", ${utc('read_at')} AS "readAt"`;

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
      `SELECT ${COLUMNS} FROM notices ${conditions.where} ORDER BY created_at DESC, id DESC LIMIT ${query.size + 1}`,
      conditions.parameters,
    );
    const page = pageOf(rows, query.size, (row) => ({ sort: '-createdAt', keys: [row.createdKey, row.id] }));
    return { ...page, items: page.items.map((row) => viewOf(row, language)) };
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
        `UPDATE notices SET read_at = coalesce(read_at, now()) WHERE id = $1 AND membership_id = $2 RETURNING ${COLUMNS}`,
        [id, caller.membershipId],
      );
      return read;
    });
    if (!row) throw new NotFound('notice');
    return viewOf(row, language);
  }
}

function viewOf(row: NoticeRow, language: Language): NoticeView {
  const { id, kind, details, createdAt, readAt } = row;
  return {
    id,
    kind,
    subject: { type: row.subjectType, id: row.subjectId },
    ...sayNotice(language, kind, details),
    illustrative: details['illustrative'] === 1,
    createdAt,
    readAt,
  };
}
