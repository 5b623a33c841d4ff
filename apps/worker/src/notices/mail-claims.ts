import { type Language, Unavailable } from '@penc/domain';
import { Storage, type Transaction, WORKER } from '@penc/storage';
import { setTimeout as pause } from 'node:timers/promises';

/** How long a claim outlives the worker that holds it, by Postgres' clock: it is renewed while the mail is being sent. */
const CLAIM_SECONDS = 10;
const RENEW_MS = 2_500;
/** For how long a record is tried while Postgres is away. */
const RECORD_PATIENCE_MS = 60_000;
const RECORD_AGAIN_MS = 200;

export interface DueMail {
  /** Which attempt this is: a later one has taken the claim over. */
  readonly attempt: number;
  readonly kind: string;
  readonly details: Readonly<Record<string, string | number>>;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** Somebody else is sending this mail: the claim runs out in so many seconds, should they be dead. */
export class MailTaken {
  constructor(readonly seconds: number) {}
}

/** The mail to send; `over` when it was sent or refused already. */
export async function claimMail(tx: Transaction, noticeId: string): Promise<DueMail | MailTaken | 'over'> {
  const [mail] = await tx.query<DueMail>(
    `WITH claimed AS (
       UPDATE mails SET attempts = attempts + 1, claimed_until = now() + make_interval(secs => $2)
       WHERE notice_id = $1 AND sent_at IS NULL AND refused_at IS NULL
         AND (claimed_until IS NULL OR claimed_until < now()) RETURNING notice_id, attempts)
     SELECT c.attempts AS attempt, n.kind, n.details, n.subject_type AS "subjectType", n.subject_id AS "subjectId",
            p.name, p.email, p.language
     FROM claimed c JOIN notices n ON n.id = c.notice_id JOIN memberships m ON m.id = n.membership_id
     JOIN people p ON p.id = m.person_id`,
    [noticeId, CLAIM_SECONDS],
  );
  if (mail) return mail;
  const [open] = await tx.query<{ seconds: number }>(
    `SELECT greatest(0, extract(epoch FROM claimed_until - now()))::float8 AS seconds FROM mails
     WHERE notice_id = $1 AND sent_at IS NULL AND refused_at IS NULL`,
    [noticeId],
  );
  return open ? new MailTaken(open.seconds) : 'over';
}

/**
 * Runs `work` under a claim that is renewed all the while, so that only the claim of a dead worker runs out. The
 * signal tells that another has taken over nevertheless: this worker has stood still for too long.
 */
export async function whileClaimed<T>(
  storage: Storage,
  claim: { readonly noticeId: string; readonly attempt: number },
  work: (takenOver: AbortSignal) => Promise<T>,
): Promise<T> {
  const takenOver = new AbortController();
  const renewal = setInterval(() => {
    renew(storage, claim).then(
      (held) => held || takenOver.abort(),
      // Postgres is away: nobody else can take the claim either
      () => undefined,
    );
  }, RENEW_MS);
  try {
    return await work(takenOver.signal);
  } finally {
    clearInterval(renewal);
  }
}

function renew(storage: Storage, { noticeId, attempt }: { noticeId: string; attempt: number }): Promise<boolean> {
  return storage.transaction(WORKER, async (tx) => {
    const renewed = await tx.query(
      `UPDATE mails SET claimed_until = now() + make_interval(secs => $3)
       WHERE notice_id = $1 AND attempts = $2 AND sent_at IS NULL RETURNING notice_id`,
      [noticeId, attempt, CLAIM_SECONDS],
    );
    return renewed.length === 1;
  });
}

/** Gives the claim back; `forGood` when the server refuses this mail whenever it is sent. */
export async function releaseMail(
  tx: Transaction,
  claim: { readonly noticeId: string; readonly attempt: number },
  error: unknown,
  forGood: boolean,
): Promise<void> {
  await tx.query(
    `UPDATE mails SET claimed_until = NULL, last_error = left($3, 500), refused_at = CASE WHEN $4 THEN now() END
     WHERE notice_id = $1 AND attempts = $2`,
    [claim.noticeId, claim.attempt, String(error), forGood],
  );
}

/** What has left must be written down, or it leaves again: tried until Postgres is back, within reason. */
export async function insist<T>(record: () => Promise<T>): Promise<T> {
  const end = performance.now() + RECORD_PATIENCE_MS;
  for (;;) {
    try {
      return await record();
    } catch (error) {
      if (!(error instanceof Unavailable) || performance.now() > end) throw error;
      await pause(RECORD_AGAIN_MS);
    }
  }
}
