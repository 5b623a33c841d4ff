import type { Language } from '@penc/domain';
import { type MailDue, messages } from '@penc/messages';
import type { Config } from '@penc/platform';
import { Storage, type Transaction, WORKER } from '@penc/storage';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../queue/tokens';
import { type Delivery, Handles, completing } from '../queue/handles';
import { mailText } from './mail-text';
import { MailRefused, Mailer } from './mailer';

/** Longer than an SMTP conversation may take: meanwhile no other worker sends this mail. */
const CLAIM_SECONDS = 45;

interface DueMail {
  readonly kind: string;
  readonly details: Readonly<Record<string, string | number>>;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** Somebody else is sending this mail: come back when the claim has run out, in case they died. */
class MailClaimed extends Error {}

/**
 * Claimed, sent, then recorded: never inside a transaction. If the process dies between the server's OK
 * and the record, the mail goes out again under the same Message-ID.
 */
@Injectable()
export class MailHandler {
  constructor(
    private readonly storage: Storage,
    private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Handles(messages.mailDue)
  async send({ noticeId }: MailDue, delivery: Delivery): Promise<void> {
    // without a mail server the notice stands on the platform all the same
    if (!this.mailer.configured) return completing(this.storage, delivery, async () => undefined);
    const mail = await this.storage.transaction(WORKER, (tx) => claimMail(tx, noticeId));
    if (!mail) return completing(this.storage, delivery, async () => undefined);
    try {
      await this.mailer.send({ name: mail.name, address: mail.email }, this.messageId(noticeId), this.textOf(mail));
    } catch (error) {
      await this.storage.transaction(WORKER, (tx) => releaseMail(tx, noticeId, error));
      if (!(error instanceof MailRefused)) throw error;
      return completing(this.storage, delivery, async () => undefined);
    }
    await completing(this.storage, delivery, async (tx) => {
      await tx.query('UPDATE mails SET sent_at = now(), claimed_until = NULL WHERE notice_id = $1', [noticeId]);
    });
  }

  private messageId(noticeId: string): string {
    return `<${noticeId}@${new URL(this.config.publicUrl).hostname}>`;
  }

  private textOf(mail: DueMail) {
    const { kind, details, subjectType, subjectId } = mail;
    const subject = { type: subjectType, id: subjectId };
    // the matter itself has no page yet: the mail names it and leads to the door
    const door = subjectType === 'organisation' ? '/sign-in' : '/';
    return mailText(mail.language, { kind, details, subject, url: new URL(door, this.config.publicUrl).href });
  }
}

/** The mail to send, or null when it was sent or refused already; throws MailClaimed while another sends it. */
async function claimMail(tx: Transaction, noticeId: string): Promise<DueMail | null> {
  const [claimed] = await tx.query(
    `UPDATE mails SET attempts = attempts + 1, claimed_until = now() + make_interval(secs => $2)
     WHERE notice_id = $1 AND sent_at IS NULL AND refused_at IS NULL
       AND (claimed_until IS NULL OR claimed_until < now()) RETURNING notice_id`,
    [noticeId, CLAIM_SECONDS],
  );
  if (!claimed) {
    const [open] = await tx.query(
      'SELECT 1 FROM mails WHERE notice_id = $1 AND sent_at IS NULL AND refused_at IS NULL',
      [noticeId],
    );
    if (open) throw new MailClaimed(`mail ${noticeId} is being sent`);
    return null;
  }
  const [mail] = await tx.query<DueMail>(
    `SELECT n.kind, n.details, n.subject_type AS "subjectType", n.subject_id AS "subjectId", p.name, p.email, p.language
     FROM notices n JOIN memberships m ON m.id = n.membership_id JOIN people p ON p.id = m.person_id WHERE n.id = $1`,
    [noticeId],
  );
  return mail ?? null;
}

async function releaseMail(tx: Transaction, noticeId: string, error: unknown): Promise<void> {
  await tx.query(
    `UPDATE mails SET claimed_until = NULL, last_error = left($2, 500),
            refused_at = CASE WHEN $3 THEN now() END WHERE notice_id = $1`,
    [noticeId, String(error), error instanceof MailRefused],
  );
}
