import type { Transaction } from './transaction';

/** What stands in the place of a name. */
export const ERASED_NAME = 'Personne effacée';

/** Rows that serve the person alone: they go. */
const THEIR_OWN = ['recovery_codes', 'second_factors', 'sessions', 'sign_in_challenges'] as const;

/**
 * Takes a person out of the database, whose row is locked. What they did stays under their memberships, which
 * name nobody any more: log, decisions and revisions hold ids only, and their texts are their organisations'.
 */
export async function erasePerson(tx: Transaction, personId: string): Promise<void> {
  const memberships = await tx.query<{ id: string }>(
    `UPDATE memberships SET ended_at = coalesce(ended_at, now()), revision = revision + 1 WHERE person_id = $1
     RETURNING id`,
    [personId],
  );
  const ids = memberships.map(({ id }) => id);
  await silence(tx, ids);
  await tx.query(
    `UPDATE api_keys SET revoked_at = coalesce(revoked_at, now()), label = '' WHERE membership_id = ANY($1::uuid[])`,
    [ids],
  );
  await tx.query(`UPDATE import_batches SET file_name = '' WHERE membership_id = ANY($1::uuid[])`, [ids]);
  // nobody can repeat their requests now; what was answered to them goes
  await tx.query('DELETE FROM idempotency_keys WHERE membership_id = ANY($1::uuid[])', [ids]);
  for (const table of THEIR_OWN) await tx.query(`DELETE FROM ${table} WHERE person_id = $1`, [personId]);
  await tx.query(
    `UPDATE people SET name = $2, email = NULL, phone = NULL, channels = '{in-app}', erased_at = now(), revision = revision + 1 WHERE id = $1`,
    [personId, ERASED_NAME],
  );
}

/**
 * No mail leaves any more to these memberships, and what mail servers said of their addresses is forgotten.
 * Of ten years of notices and mails only what changes is written anew: coordinators have tens of thousands.
 * Their notices stay, as rows: that somebody was told is part of what happened; what they were told goes.
 */
async function silence(tx: Transaction, membershipIds: readonly string[]): Promise<void> {
  await stopMails(tx, membershipIds);
  await tx.query(
    `UPDATE mails SET last_error = NULL WHERE last_error IS NOT NULL
       AND id IN (SELECT mail_id FROM notices WHERE membership_id = ANY($1::uuid[]))`,
    [membershipIds],
  );
  await tx.query(
    `UPDATE outbox SET last_error = NULL WHERE last_error IS NOT NULL AND message IN ('mail-due', 'sms-due')
       AND (payload->>'mailId' IN (SELECT mail_id::text FROM notices WHERE membership_id = ANY($1::uuid[]))
         OR payload->>'noticeId' IN (SELECT id::text FROM notices WHERE membership_id = ANY($1::uuid[])))`,
    [membershipIds],
  );
  await tx.query('DELETE FROM answer_codes WHERE membership_id = ANY($1::uuid[])', [membershipIds]);
  await tx.query(`UPDATE notices SET details = '{}' WHERE membership_id = ANY($1::uuid[]) AND details <> '{}'`, [
    membershipIds,
  ]);
}

/**
 * Mails and SMS to these memberships that have not left will not leave. A mail may speak to a person in several
 * memberships: it loses what was for these, and leaves if something remains.
 */
export async function stopMails(tx: Transaction, membershipIds: readonly string[]): Promise<void> {
  const waiting = 'a.sent_at IS NULL AND a.refused_at IS NULL';
  await tx.query(
    `UPDATE notices n SET awaits_digest = false,
            mail_id = CASE WHEN EXISTS (
              SELECT 1 FROM mails a JOIN notices o ON o.mail_id = a.id
              WHERE a.id = n.mail_id AND ${waiting} AND o.membership_id <> ALL($1::uuid[])) THEN NULL ELSE mail_id END
     WHERE n.membership_id = ANY($1::uuid[])
       AND (n.awaits_digest OR EXISTS (SELECT 1 FROM mails a WHERE a.id = n.mail_id AND ${waiting}))`,
    [membershipIds],
  );
  await tx.query(
    `UPDATE mails a SET refused_at = now(), claimed_until = NULL, last_error = NULL, sealed = true
     WHERE ${waiting} AND a.id IN (SELECT mail_id FROM notices WHERE membership_id = ANY($1::uuid[]))`,
    [membershipIds],
  );
  await tx.query(
    `UPDATE sms a SET refused_at = now(), claimed_until = NULL, last_error = NULL
     WHERE ${waiting} AND a.notice_id IN (SELECT id FROM notices WHERE membership_id = ANY($1::uuid[]))`,
    [membershipIds],
  );
}
