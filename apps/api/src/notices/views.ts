import type { Language } from '@penc/domain';
import { sayNotice } from '@penc/language';
import { momentSql } from '@penc/storage';
import { ApiProperty } from '@nestjs/swagger';

class NoticeSubject {
  @ApiProperty({
    enum: ['suggestion', 'partnership', 'need', 'offer', 'organisation', 'webhook', 'weights', 'calendar'],
  })
  readonly type: string;
  @ApiProperty({ format: 'uuid' }) readonly id: string;
}
export class NoticeView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly kind: string;
  @ApiProperty({ description: 'what it is about' }) readonly subject: NoticeSubject;
  @ApiProperty({ description: 'in the reader’s language' }) readonly title: string;
  @ApiProperty({ description: 'in the reader’s language' }) readonly body: string;
  @ApiProperty({ description: 'True when it speaks of an organisation that stands for no real one' })
  readonly illustrative: boolean;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: unread' }) readonly readAt:
    string | null;
}

export interface NoticeRow {
  readonly id: string;
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly details: Readonly<Record<string, string | number>>;
  readonly createdAt: string;
  readonly createdKey: string;
  readonly readAt: string | null;
}

/** Of `notices`. */
export const NOTICE_COLUMNS = `id, kind, subject_type AS "subjectType", subject_id AS "subjectId", details,
  ${momentSql('created_at')} AS "createdAt", created_at::text AS "createdKey", ${momentSql('read_at')} AS "readAt"`;

export function noticeView(row: NoticeRow, language: Language): NoticeView {
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
