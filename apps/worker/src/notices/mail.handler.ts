import { type MailDue, handBack, messages } from '@penc/messages';
import type { Config } from '@penc/platform';
import { Storage, WORKER } from '@penc/storage';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../queue/tokens';
import { type Delivery, Handles, completing } from '../queue/handles';
import { type DueMail, MailTaken, claimMail, insist, releaseMail, whileClaimed } from './mail-claims';
import { mailText } from './mail-text';
import { MailRefused, Mailer } from './mailer';

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
    if (mail === 'over') return completing(this.storage, delivery, async () => undefined);
    // come back when the claim has run out, in case who holds it is dead
    if (mail instanceof MailTaken)
      return this.storage.transaction(WORKER, (tx) => handBack(tx, delivery.outboxId, mail.seconds));
    const refused = await this.sendClaimed(noticeId, mail);
    await insist(() =>
      completing(this.storage, delivery, async (tx) => {
        if (refused) return;
        await tx.query('UPDATE mails SET sent_at = now(), claimed_until = NULL WHERE notice_id = $1', [noticeId]);
      }),
    );
  }

  /** True when the server has refused it for good; any other failure is thrown, and tried again later. */
  private async sendClaimed(noticeId: string, mail: DueMail): Promise<boolean> {
    const claim = { noticeId, attempt: mail.attempt };
    const to = { name: mail.name, address: mail.email };
    try {
      await whileClaimed(this.storage, claim, (takenOver) =>
        this.mailer.send(to, this.messageId(noticeId), this.textOf(mail), takenOver),
      );
      return false;
    } catch (error) {
      const refused = error instanceof MailRefused;
      await this.storage.transaction(WORKER, (tx) => releaseMail(tx, claim, error, refused));
      if (!refused) throw error;
      return true;
    }
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
