import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The mail of a notice: claimed, sent, then recorded. */
@Entity('mails')
export class Mail {
  @PrimaryColumn('uuid', { name: 'notice_id' }) noticeId: string;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null;
  @Column('timestamptz', { name: 'refused_at', nullable: true }) refusedAt: Date | null;
  @Column('integer', { default: 0 }) attempts: number;
  @Column('text', { name: 'last_error', nullable: true }) lastError: string | null;
}
