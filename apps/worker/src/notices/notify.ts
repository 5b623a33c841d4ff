import { messages, put } from '@penc/messages';
import { Mail, type Transaction } from '@penc/storage';

export const NOTICE_KINDS = [
  'suggestions-ready',
  'suggestion-approved',
  'call-proposed',
  'suggestion-accepted',
  'suggestion-declined',
  'suggestion-expired',
  'suggestion-superseded',
  'applications-ready',
  'application-shortlisted',
  'application-rejected',
  'partnership-drafted',
  'partnership-changed',
  'suggestion-suspended',
  'organisation-applied',
  'organisation-to-verify',
  'organisation-verified',
  'organisation-suspended',
  'organisation-restored',
  'organisation-without-editor',
  'member-invited',
  'partnership-note',
  'approval-due',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

interface NoticeContent {
  readonly kind: NoticeKind;
  readonly subject: {
    readonly type: 'suggestion' | 'partnership' | 'need' | 'offer' | 'organisation';
    readonly id: string;
  };
  /** Values of its sentences. */
  readonly details: Readonly<Record<string, string | number>>;
  /** One notice a member for one cause. */
  readonly cause: string;
  readonly mail: boolean;
}

/** Writes a notice for each member and, where it goes by mail, puts the message that will send it. */
export async function notify(tx: Transaction, memberIds: readonly string[], content: NoticeContent): Promise<void> {
  const notices = await tx.query<{ id: string }>(
    `INSERT INTO notices (membership_id, kind, subject_type, subject_id, details, cause)
     SELECT member, $2, $3, $4, $5, $6 FROM unnest($1::uuid[]) AS member
     ON CONFLICT (membership_id, cause) DO NOTHING RETURNING id`,
    [memberIds, content.kind, content.subject.type, content.subject.id, JSON.stringify(content.details), content.cause],
  );
  if (!content.mail) return;
  for (const { id } of notices) {
    await tx.repository(Mail).insert({ noticeId: id });
    await put(tx, messages.mailDue, { noticeId: id });
  }
}
