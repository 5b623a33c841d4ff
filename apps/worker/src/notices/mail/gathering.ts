import { GATHER_MINUTES, type MailedLately, type NoticeKind, isGathered } from '@penc/domain';
import { messages, put } from '@penc/messages';
import type { Transaction } from '@penc/storage';

/** A mail that gathers stands for no matter but for its reader; while it is open, there is one a person. */
const OF_A_PERSON = 'person';
/** In SQL, of the mail `l`. */
export const GATHERS = `coalesce(l.subject_type = '${OF_A_PERSON}', false)`;

const SECONDS = GATHER_MINUTES * 60;

/**
 * Moves what a mail says that has come due into the mail that gathers, where its reader gets too many; then it is over. Only
 * a mail that is open is moved: one that may have arrived repeats itself. Of one person, one mail is decided on at a time.
 */
export async function gather(tx: Transaction, mailId: string): Promise<boolean> {
  const [of] = await tx.query<{ personId: string }>(
    `SELECT l.person_id AS "personId" FROM mails l WHERE id = $1 AND NOT sealed AND NOT ${GATHERS}`,
    [mailId],
  );
  if (!of) return false;
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('mails:' || $1, 0))`, [of.personId]);
  const open = await tx.query('SELECT 1 FROM mails WHERE id = $1 AND NOT sealed FOR UPDATE', [mailId]);
  if (open.length === 0) return false;
  const rows = await tx.query<{ kind: NoticeKind }>('SELECT DISTINCT kind FROM notices WHERE mail_id = $1', [mailId]);
  const kinds = rows.map(({ kind }) => kind);
  if (!isGathered(kinds, await mailedLately(tx, of.personId, mailId))) {
    await takeAlong(tx, of.personId, mailId);
    return false;
  }
  await join(tx, of.personId, mailId);
  return true;
}

async function mailedLately(tx: Transaction, personId: string, mailId: string): Promise<MailedLately> {
  const [lately] = await tx.query<MailedLately>(
    `SELECT count(*) FILTER (WHERE NOT ${GATHERS})::integer AS single, coalesce(bool_or(${GATHERS}), false) AS gathered
     FROM mails l
     WHERE person_id = $1 AND id <> $2 AND digest_time IS NULL
       AND (sent_at > now() - make_interval(secs => $3) OR claimed_until > now() OR ${GATHERS} AND NOT sealed)`,
    [personId, mailId, SECONDS],
  );
  return lately ?? { single: 0, gathered: false };
}

async function join(tx: Transaction, personId: string, mailId: string): Promise<void> {
  const [into] = await tx.query<{ id: string; isNew: boolean; tried: boolean }>(
    `INSERT INTO mails (person_id, subject_type, subject_id) VALUES ($1, $2, $1)
     ON CONFLICT (person_id, subject_type, subject_id) WHERE NOT sealed
     -- written, so that it stays open for as long as this joins it
     DO UPDATE SET person_id = EXCLUDED.person_id
     RETURNING id, xmax = 0 AS "isNew", attempts > 0 AS tried`,
    [personId, OF_A_PERSON],
  );
  if (!into) throw new Error('no mail was opened');
  await tx.query('UPDATE notices SET mail_id = $2 WHERE mail_id = $1', [mailId, into.id]);
  await tx.query('DELETE FROM mails WHERE id = $1', [mailId]);
  // one that was tried before may have become a dead letter
  if (into.isNew || into.tried) {
    await put(tx, messages.mailDue, { mailId: into.id }, { delaySeconds: into.isNew ? SECONDS : 0 });
  }
}

/** What is gathered on the same matter goes with it: told in some minutes, it would be older than what has been told already. */
async function takeAlong(tx: Transaction, personId: string, mailId: string): Promise<void> {
  const [gathering] = await tx.query<{ id: string }>(
    `SELECT id FROM mails l WHERE person_id = $1 AND ${GATHERS} AND NOT sealed FOR UPDATE`,
    [personId],
  );
  if (!gathering) return;
  await tx.query(
    `UPDATE notices n SET mail_id = l.id FROM mails l
     WHERE l.id = $1 AND n.mail_id = $2 AND n.subject_type = l.subject_type AND n.subject_id = l.subject_id`,
    [mailId, gathering.id],
  );
}
