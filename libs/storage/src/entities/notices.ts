import { Column, CreateDateColumn, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** One message to one member; the words are made when it is read or mailed. */
@Entity('notices')
export class Notice {
  @PrimaryGeneratedColumn('uuid') readonly id: string;
  @Column('uuid', { name: 'membership_id' }) membershipId: string;
  @Column('text') kind: string;
  @Column('text', { name: 'subject_type' }) subjectType: 'suggestion' | 'partnership' | 'need' | 'offer';
  @Column('uuid', { name: 'subject_id' }) subjectId: string;
  @Column('jsonb') details: Readonly<Record<string, string | number | null>>;
  @Column('text') cause: string;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) readonly createdAt: Date;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt: Date | null;
}

/** The mail of a notice: claimed, sent, then recorded. */
@Entity('mails')
export class Mail {
  @PrimaryColumn('uuid', { name: 'notice_id' }) noticeId: string;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null;
  @Column('timestamptz', { name: 'refused_at', nullable: true }) refusedAt: Date | null;
  @Column('integer') attempts: number;
  @Column('text', { name: 'last_error', nullable: true }) lastError: string | null;
}
