import type { Config } from '@penc/platform';
import { type Transporter, createTransport } from 'nodemailer';
import type { MailText } from './mail-text';

const PATIENCE_MS = 10_000;

/** SMTP said no for good (5xx): another try would get the same answer. */
export class MailRefused extends Error {}

/** Hands mails to the SMTP server of SMTP_URL. */
export class Mailer {
  private readonly transport: Transporter | null;

  constructor(private readonly config: Pick<Config, 'smtpUrl' | 'mailFrom'>) {
    this.transport = config.smtpUrl
      ? createTransport({
          url: config.smtpUrl,
          connectionTimeout: PATIENCE_MS,
          greetingTimeout: PATIENCE_MS,
          socketTimeout: PATIENCE_MS,
        })
      : null;
  }

  get configured(): boolean {
    return this.transport !== null;
  }

  /** Resolves when the server has accepted the mail. A repeated mail carries the same Message-ID. */
  async send(to: { name: string; address: string }, messageId: string, mail: MailText): Promise<void> {
    if (!this.transport) throw new Error('no SMTP_URL');
    try {
      await this.transport.sendMail({
        from: this.config.mailFrom,
        to,
        messageId,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
      });
    } catch (error) {
      const code = (error as { responseCode?: number }).responseCode;
      // what servers say names the address: it must enter neither our tables nor the queue
      const said = String(error).replaceAll(/\S+@\S+/g, '…');
      throw code !== undefined && code >= 500 ? new MailRefused(said) : new Error(said);
    }
  }

  close(): void {
    this.transport?.close();
  }
}
