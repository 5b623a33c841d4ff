import type { Config } from '@penc/platform';
import { type Transporter, createTransport } from 'nodemailer';
import type { MailText } from './mail-text';

const CONNECTION_MS = 10_000;
/** Of silence. A server may scan a mail for long before it says that it has taken it: hang up, and it comes twice. */
const SILENCE_MS = 60_000;
/** For the whole conversation. */
const CONVERSATION_MS = 120_000;

/** SMTP said no to this mail for good (5xx): another try would get the same answer. */
export class MailRefused extends Error {}

/** The server has certainly not taken the mail, and may take it later: 4xx, nobody there, or 5xx to us rather than to the mail. */
export class MailLater extends Error {}

interface SmtpError {
  readonly responseCode?: number;
  /** 'CONN' also where the server hangs up, or falls silent, once it has the mail. */
  readonly command?: string;
  readonly syscall?: string;
}
/** To all others a server says no because of us: a password that has expired, a sender or a network that it does not like. */
const SAID_OF_THE_MAIL = new Set(['RCPT TO', 'DATA']);
/** Nobody was there, so nobody has the mail. */
const LOOKING_FOR_IT = new Set(['connect', 'getaddrinfo']);

/** Hands mails to the SMTP server of SMTP_URL. */
export class Mailer {
  private readonly transport: Transporter | null;

  constructor(private readonly config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'contactEmail'>) {
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
        ...(this.config.contactEmail !== null && { replyTo: this.config.contactEmail }),
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
      const { responseCode, command = '', syscall } = error as SmtpError;
      // what servers say names the address: it must enter neither our tables nor the queue
      const said = String(error).replaceAll(/\S+@\S+/g, '…');
      if (responseCode !== undefined && responseCode >= 500 && SAID_OF_THE_MAIL.has(command))
        throw new MailRefused(said);
      if (responseCode !== undefined || LOOKING_FOR_IT.has(syscall ?? '')) throw new MailLater(said);
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
