import { type Day, type Preferences, nextDigestDay, noticeRules, routesOf } from '@penc/domain';
import { senegal } from '@penc/reference';
import type { Transaction } from '@penc/storage';
import { putMail } from './mail/mails-due';
import type { NoticeContent } from './notice-content';
import { putSms } from './sms/sms-due';
import { putDeliveries } from './webhooks/deliveries-due';

/**
 * Writes a notice for each member, and puts the messages that carry it further: by mail and SMS as its kind
 * allows and its reader has chosen, to the webhooks of the organisations that its readers act for.
 */
export async function notify(tx: Transaction, memberIds: readonly string[], content: NoticeContent): Promise<void> {
  const notices = await tx.query<{ id: string }>(
    `INSERT INTO notices (membership_id, kind, subject_type, subject_id, details, cause)
     SELECT member, $2, $3, $4, $5, $6 FROM unnest($1::uuid[]) AS member
     ON CONFLICT (membership_id, cause) DO NOTHING RETURNING id`,
    [memberIds, content.kind, content.subject.type, content.subject.id, JSON.stringify(content.details), content.cause],
  );
  if (notices.length === 0) return;
  await putDeliveries(tx, memberIds, content);
  if (!content.mail) return;
  const ids = notices.map(({ id }) => id);
  for (const reader of await readersOf(tx, ids)) await carry(tx, reader, content);
}

interface Reader extends Preferences {
  /** By Postgres' clock. */
  readonly today: Day;
  readonly noticeId: string;
  readonly personId: string;
}

/** In one order everywhere: two notices to the same people must not wait for each other. */
function readersOf(tx: Transaction, noticeIds: readonly string[]): Promise<Reader[]> {
  return tx.query<Reader>(
    `SELECT n.id AS "noticeId", p.id AS "personId", p.channels, p.frequency, current_date::text AS today
     FROM notices n JOIN memberships m ON m.id = n.membership_id JOIN people p ON p.id = m.person_id
     WHERE n.id = ANY($1::uuid[]) ORDER BY p.id, n.id`,
    [noticeIds],
  );
}

async function carry(tx: Transaction, reader: Reader, { kind, details, subject }: NoticeContent): Promise<void> {
  const due = String(details['answerDue'] ?? '');
  const routes = routesOf(noticeRules[kind], reader, nextDigestDay(reader.today, senegal), due);
  if (routes.sms) await putSms(tx, reader.noticeId);
  switch (routes.mail) {
    case 'now':
      return putMail(tx, reader.noticeId, reader.personId, subject);
    case 'digest':
      return void (await tx.query('UPDATE notices SET awaits_digest = true WHERE id = $1', [reader.noticeId]));
    case 'none':
      return;
  }
}
