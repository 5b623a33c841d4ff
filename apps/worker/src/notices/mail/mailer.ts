import type { Config } from '@penc/platform';
import { type Transporter, createTransport } from 'nodemailer';
import type { MailText } from './mail-text';

const CONNECTION_MS = 10_000;
/** Of silence. A server may scan a mail for long before it says that it has taken it: hang up, and it comes twice. */
const SILENCE_MS = 60_000;
/** For the whole conversation. */
const CONVERSATION_MS = 120_000;

/** SMTP said no for good (5xx): another try would get the same answer. */
export class MailRefused extends Error {}

/** The server has certainly not taken the mail, and may take it later: 4xx, or nobody there. */
export class MailLater extends Error {}

/** Hands mails to the SMTP server of SMTP_URL. */
export class Mailer {
  private readonly transport: Transporter | null;

  constructor(private readonly config: Pick<Config, 'smtpUrl' | 'mailFrom'>) {
    this.transport = config.smtpUrl
      ? createTransport({
          url: config.smtpUrl,
          connectionTimeout: CONNECTION_MS,
          greetingTimeout: SILENCE_MS,
          socketTimeout: SILENCE_MS,
        })
      : null;
  }

  get configured(): boolean {
    return this.transport !== null;
  }

  /** Resolves when the server has accepted the mail. A repeated mail carries the same Message-ID. */
  async send(
    to: { name: string; address: string },
    messageId: string,
    mail: MailText,
    giveUp?: AbortSignal,
  ): Promise<void> {
    if (!this.transport) throw new Error('no SMTP_URL');
    try {
      await this.transport.sendMail({
        from: this.config.mailFrom,
        to: { name: to.name, address: to.address },
        messageId,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        signal: AbortSignal.any([AbortSignal.timeout(CONVERSATION_MS), ...(giveUp ? [giveUp] : [])]),
        headers: {
          'Auto-Submitted': 'auto-generated',
          'Content-Language': mail.language,
          ...(mail.stopUrl === null ? {} : oneClick(mail.stopUrl)),
        },
      });
    } catch (error) {
      const { responseCode, command } = error as { responseCode?: number; command?: string };
      // what servers say names the address: it must enter neither our tables nor the queue
      const said = String(error).replaceAll(/\S+@\S+/g, '…');
      if (responseCode !== undefined && responseCode >= 500) throw new MailRefused(said);
      if (responseCode !== undefined || command === 'CONN') throw new MailLater(said);
      // without its cause, which names the address
      // oxlint-disable-next-line preserve-caught-error
      throw new Error(said);
    }
  }

  close(): void {
    this.transport?.close();
  }
}

/** RFC 8058: one POST stops the mails, without a page. */
function oneClick(stopUrl: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${stopUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
