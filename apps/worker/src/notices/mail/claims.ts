import type { Frequency, Language } from '@penc/domain';
import type { Transaction } from '@penc/storage';
import { CLAIM_SECONDS } from '../while-claimed';
import { mayLeaveSql } from '../leaving';
import { GATHERS } from './gathering';
import type { Matter } from './mail-text';
import { MailLater, MailRefused } from './mailer';

/** Which attempt at which mail: a later attempt has taken the claim over. */
export interface Claim {
  readonly id: string;
  readonly attempt: number;
}

export interface ClaimedMail extends Claim {
  readonly name: string;
  readonly address: string;
  readonly language: Language;
  readonly frequency: Frequency;
  readonly stopToken: string;
  /** Of a daily digest alone. */
  readonly digestDay: string | null;
  /** Whether it says what came in a burst; else it is on one matter, where it is no digest. */
  readonly gathers: boolean;
  readonly matters: readonly Matter[];
}

/** Somebody else is sending this mail: the claim runs out in so many seconds, should they be dead. */
export class MailTaken {
  constructor(readonly seconds: number) {}
}

/**
 * Seals the mail and gives what it says; `over` when there is nothing to send: sent or refused already, or its
 * reader has stopped mails meanwhile, or was suspended with the organisation that it concerns.
 */
export async function claimMail(tx: Transaction, id: string): Promise<ClaimedMail | MailTaken | 'over'> {
  const [claimed] = await tx.query<{ attempt: number }>(
    `UPDATE mails SET attempts = attempts + 1, sealed = true, claimed_until = now() + make_interval(secs => $2)
     WHERE id = $1 AND sent_at IS NULL AND refused_at IS NULL
       AND (claimed_until IS NULL OR claimed_until < now()) RETURNING attempts AS attempt`,
    [id, CLAIM_SECONDS],
  );
  if (!claimed) return takenOrOver(tx, id);
  const [head] = await tx.query<Omit<ClaimedMail, 'matters' | 'attempt'> & { wanted: boolean }>(
    `SELECT l.id, p.name, p.email AS address, p.language, p.frequency, p.stop_token AS "stopToken",
            to_char(l.digest_time AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS "digestDay", ${GATHERS} AS gathers, 'mail' = ANY(p.channels) AS wanted
     FROM mails l JOIN people p ON p.id = l.person_id WHERE l.id = $1`,
    [id],
  );
  const matters = await mattersOf(tx, id);
  if (head?.wanted && matters.length > 0) return { ...head, ...claimed, matters };
  await leaveUnsent(tx, id);
  return 'over';
}

/** Nobody wants it any more, or there is nobody to send it. It is over, so that later news find no mail that never leaves. */
export async function leaveUnsent(tx: Transaction, id: string): Promise<void> {
  await tx.query(
    `UPDATE mails SET sealed = true, claimed_until = NULL, refused_at = now(), last_error = 'not sent'
     WHERE id = $1 AND sent_at IS NULL`,
    [id],
  );
}

/** False where it has been taken over, or is over. */
export async function renewMail(tx: Transaction, { id, attempt }: Claim): Promise<boolean> {
  const renewed = await tx.query(
    `UPDATE mails SET claimed_until = now() + make_interval(secs => $3)
     WHERE id = $1 AND attempts = $2 AND sent_at IS NULL RETURNING id`,
    [id, attempt, CLAIM_SECONDS],
  );
  return renewed.length === 1;
}

async function takenOrOver(tx: Transaction, id: string): Promise<MailTaken | 'over'> {
  const [open] = await tx.query<{ seconds: number }>(
    `SELECT greatest(0, extract(epoch FROM claimed_until - now()))::float8 AS seconds FROM mails
     WHERE id = $1 AND sent_at IS NULL AND refused_at IS NULL`,
    [id],
  );
  return open ? new MailTaken(open.seconds) : 'over';
}

/** The newest notice of each matter, the matter that moved last first. */
function mattersOf(tx: Transaction, mailId: string): Promise<Matter[]> {
  return tx.query<Matter>(
    `SELECT kind, details, json_build_object('type', subject_type, 'id', subject_id) AS subject
     FROM (SELECT DISTINCT ON (subject_type, subject_id) n.* FROM notices n JOIN memberships m ON m.id = n.membership_id
           WHERE mail_id = $1 AND ${mayLeaveSql('m.organisation_id')}
           ORDER BY subject_type, subject_id, n.created_at DESC, seq DESC) newest
     ORDER BY created_at DESC, seq DESC`,
    [mailId],
  );
}

/**
 * After a failure. Only a mail that the server has certainly not taken is opened again for more news: one that
 * may have arrived must repeat itself word for word under its Message-ID.
 */
export async function releaseMail(tx: Transaction, { id, attempt }: Claim, error: unknown): Promise<void> {
  await tx.query(
    `UPDATE mails l SET claimed_until = NULL, last_error = left($2, 500), refused_at = CASE WHEN $3 THEN now() END,
            sealed = NOT $4 OR EXISTS (SELECT 1 FROM mails o WHERE o.person_id = l.person_id AND NOT o.sealed
                                       AND o.subject_type = l.subject_type AND o.subject_id = l.subject_id)
     WHERE id = $1 AND attempts = $5`,
    [id, String(error), error instanceof MailRefused, error instanceof MailLater, attempt],
  );
}

/** Sent, and therefore told: of a digest and of a mail alike. */
export async function recordSent(tx: Transaction, id: string): Promise<void> {
  await tx.query('UPDATE mails SET sent_at = now(), claimed_until = NULL WHERE id = $1', [id]);
}

/** For how many seconds the mail still waits for other news of its matter; a digest has waited enough. */
export async function secondsToSettle(tx: Transaction, id: string, settleSeconds: number): Promise<number> {
  const [mail] = await tx.query<{ left: number }>(
    `SELECT ceil(extract(epoch FROM opened_at + make_interval(secs => $2) - now()))::integer AS left
     FROM mails WHERE id = $1 AND digest_time IS NULL AND attempts = 0`,
    [id, settleSeconds],
  );
  return Math.max(0, mail?.left ?? 0);
}
