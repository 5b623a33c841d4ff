import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { simpleParser, type AddressObject } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface CaughtMail {
  readonly at: Date;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  /** The message as it came, for any mail program to open. */
  readonly file: string;
}

const KEPT_FILES = 500;
const MAX_BYTES = 10_000_000;

/** A mailbox that takes every mail on 127.0.0.1 and sends none on: what would have left is kept to be read. */
export class MailSink {
  private readonly caught: CaughtMail[] = [];
  private readonly server: SMTPServer;
  private arrived = 0;
  private listener: (mail: CaughtMail) => void = () => undefined;

  /** `folder` must exist; the mails go there as .eml files. */
  constructor(private readonly folder: string) {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      size: MAX_BYTES,
      onData: (stream, _session, done) => {
        this.take(stream).then(
          () => done(),
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
        );
      },
    });
    // a client that hangs up in the middle is its own affair
    this.server.on('error', () => undefined);
  }

  /** Oldest first. */
  get mails(): readonly CaughtMail[] {
    return this.caught;
  }

  /** Who is told of every mail from now on. */
  onMail(listener: (mail: CaughtMail) => void): void {
    this.listener = listener;
  }

  /** Listens on a free port; the SMTP URL. */
  start(): Promise<string> {
    this.forgetOldFiles();
    return new Promise((resolve, reject) => {
      this.server.server.once('error', reject);
      this.server.listen(0, '127.0.0.1', () => {
        this.server.server.off('error', reject);
        const address = this.server.server.address();
        resolve(`smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`);
      });
    });
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
    });
  }

  private async take(stream: Readable): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    const source = Buffer.concat(parts);
    const mail = await simpleParser(source);
    const at = new Date();
    const file = join(this.folder, `${at.toISOString().replaceAll(/[:.]/g, '-')}-${++this.arrived}.eml`);
    writeFileSync(file, source, { mode: 0o600 });
    const caught = {
      at,
      to: addressesOf(mail.to),
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      messageId: mail.messageId ?? '',
      file,
    };
    this.caught.push(caught);
    this.listener(caught);
  }

  private forgetOldFiles(): void {
    // their names begin with their dates
    const names = readdirSync(this.folder)
      .filter((name) => name.endsWith('.eml'))
      .sort();
    for (const name of names.slice(0, -KEPT_FILES)) rmSync(join(this.folder, name), { force: true });
  }
}

function addressesOf(field: AddressObject | AddressObject[] | undefined): readonly string[] {
  const fields = field === undefined ? [] : Array.isArray(field) ? field : [field];
  return fields.flatMap(({ value }) => value.map(({ address }) => address ?? ''));
}
