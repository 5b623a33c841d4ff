import { type MailDue, handBack, messages, put } from '@penc/messages';
import type { Config } from '@penc/platform';
import { Storage, type Transaction, WORKER } from '@penc/storage';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../queue/tokens';
import { type Delivery, Handles, completing } from '../../queue/handles';
import { insist, whileClaimed } from '../while-claimed';
import {
  type ClaimedMail,
  MailTaken,
  claimMail,
  leaveUnsent,
  recordSent,
  releaseMail,
  renewMail,
  secondsToSettle,
} from './claims';
import { gather } from './gathering';
import { mailText } from './mail-text';
import { MailRefused, Mailer } from './mailer';
import { digestText, gatheredText } from './many-matters';

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
  async send({ mailId }: MailDue, delivery: Delivery): Promise<void> {
    // without a mail server the notice stands on the platform all the same
    if (!this.mailer.configured) return completing(this.storage, delivery, (tx) => leaveUnsent(tx, mailId));
    if (await this.settles(mailId, delivery)) return;
    const mail = await this.storage.transaction(WORKER, (tx) => this.claimUnlessGathered(tx, mailId));
    if (mail === 'over') return completing(this.storage, delivery, async () => undefined);
    // come back when the claim has run out, in case who holds it is dead
    if (mail instanceof MailTaken)
      return this.storage.transaction(WORKER, (tx) => handBack(tx, [delivery.outboxId], mail.seconds));
    const refused = await this.sendClaimed(mail);
    await insist(() =>
      completing(this.storage, delivery, async (tx) => void (refused || (await recordSent(tx, mailId)))),
    );
  }

  private async claimUnlessGathered(tx: Transaction, mailId: string): Promise<ClaimedMail | MailTaken | 'over'> {
    return this.config.mailGathers && (await gather(tx, mailId)) ? 'over' : claimMail(tx, mailId);
  }

  /** True when the server has refused it for good; any other failure is thrown, and tried again later. */
  private async sendClaimed(mail: ClaimedMail): Promise<boolean> {
    try {
      const renew = () => this.storage.transaction(WORKER, (tx) => renewMail(tx, mail));
      await whileClaimed(renew, (takenOver) =>
        this.mailer.send(mail, this.messageId(mail.id), this.textOf(mail), takenOver),
      );
      return false;
    } catch (error) {
      await this.storage.transaction(WORKER, (tx) => releaseMail(tx, mail, error));
      if (!(error instanceof MailRefused)) throw error;
      return true;
    }
  }

  /** Too early: the mail comes back when its matter has had the time to settle. */
  private async settles(mailId: string, delivery: Delivery): Promise<boolean> {
    const { mailSettleSeconds } = this.config;
    if (mailSettleSeconds === 0) return false;
    const left = await this.storage.transaction(WORKER, (tx) => secondsToSettle(tx, mailId, mailSettleSeconds));
    if (left === 0) return false;
    await completing(this.storage, delivery, (tx) => put(tx, messages.mailDue, { mailId }, { delaySeconds: left }));
    return true;
  }

  private messageId(mailId: string): string {
    return `<${mailId}@${new URL(this.config.publicUrl).hostname}>`;
  }

  private textOf(mail: ClaimedMail) {
    const { publicUrl, contactEmail: contact } = this.config;
    const links = {
      publicUrl,
      stopUrl: new URL(`/stop/${mail.stopToken}`, publicUrl).href,
      contact,
    };
    const [matter, another] = mail.matters;
    if (mail.digestDay !== null) return digestText(mail.language, mail.digestDay, mail.matters, links);
    if (!matter) throw new Error(`mail ${mail.id} speaks of nothing`);
    return mail.gathers && another ? gatheredText(mail, mail.matters, links) : mailText(mail, matter, links);
  }
}
