import { messages, put } from '@penc/messages';
import type { Transaction } from '@penc/storage';

/**
 * Puts a notice into the mail on its matter: the one that waits to be sent to this person, or a new one. Whoever
 * sends that mail at this moment has sealed it, or will see this notice in it. What awaits the digest on the same matter
 * goes with it: told in the morning, it would be older than what has been told already.
 */
export async function putMail(
  tx: Transaction,
  noticeId: string,
  personId: string,
  subject: { readonly type: string; readonly id: string },
): Promise<void> {
  const [mail] = await tx.query<{ id: string; due: boolean }>(
    `INSERT INTO mails (person_id, subject_type, subject_id) VALUES ($1, $2, $3)
     ON CONFLICT (person_id, subject_type, subject_id) WHERE NOT sealed
     -- written, so that it stays locked; xmax is 0 in a row that was inserted just now
     DO UPDATE SET person_id = EXCLUDED.person_id
     RETURNING id, xmax = 0 OR attempts > 0 AS due`,
    [personId, subject.type, subject.id],
  );
  if (!mail) throw new Error('no mail was opened');
  await tx.query(
    `UPDATE notices SET mail_id = $2, awaits_digest = false
     WHERE id IN (SELECT $1::uuid UNION ALL
                  SELECT n.id FROM memberships m JOIN notices n ON n.membership_id = m.id AND n.awaits_digest
                  WHERE m.person_id = $3 AND n.subject_type = $4 AND n.subject_id = $5)`,
    [noticeId, mail.id, personId, subject.type, subject.id],
  );
  // one that was tried before may have become a dead letter
  if (mail.due) await put(tx, messages.mailDue, { mailId: mail.id });
}
