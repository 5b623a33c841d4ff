import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CaughtMail, MailSink } from '../../../apps/local/src/mail-sink';
import { until } from '../until';

/** A real SMTP server that keeps what it is given; what a person finds in their mailbox. */
export class Mailbox {
  private readonly folder = mkdtempSync(join(tmpdir(), 'penc-mails-'));
  private readonly sink = new MailSink(this.folder);

  /** Its SMTP URL. */
  start(): Promise<string> {
    return this.sink.start();
  }

  async stop(): Promise<void> {
    await this.sink.stop();
    rmSync(this.folder, { recursive: true });
  }

  to(address: string): readonly CaughtMail[] {
    return this.sink.mails.filter(({ to }) => to.includes(address));
  }

  /** The mail that comes as the `count`th for this address. */
  next(address: string, count: number): Promise<CaughtMail> {
    return until(`mail ${count} to ${address}`, async () => this.to(address)[count - 1]);
  }
}
