import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { Barrier } from './barrier';

/** What it does with the mails to come, once it has read them whole. */
export type Mood =
  | { readonly kind: 'takes' }
  /** Refuses with this code: 4xx for now, 5xx for good. */
  | { readonly kind: 'refuses'; readonly code: number }
  /** Takes it, and says so only after so long. */
  | { readonly kind: 'is slow'; readonly seconds: number }
  /** Takes it, and hangs up before it has said so. */
  | { readonly kind: 'hangs up' };

/** A real SMTP server whose mood can be changed, behind a door that can be shut. */
export class MailServer {
  mood: Mood = { kind: 'takes' };
  /** Of every mail that it has taken, whether or not it has said so; as often as it came. */
  readonly arrived: string[] = [];
  /** How many mails it has read whole, taken or not. */
  asked = 0;
  /** How many it is about to answer. */
  busy = 0;
  private door: Barrier | null = null;
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData: (stream, _session, done) => {
      this.busy++;
      this.take(stream)
        .finally(() => this.busy--)
        .then(
          () => done(),
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
        );
    },
  });

  /** Its SMTP URL. */
  async start(): Promise<string> {
    // a client that hangs up in the middle is its own affair
    this.server.on('error', () => undefined);
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const { port } = this.server.server.address() as AddressInfo;
    this.door = new Barrier(new URL(`smtp://127.0.0.1:${port}`));
    return this.door.url();
  }

  async goDown(): Promise<void> {
    await this.door?.shut();
  }

  async comeBack(): Promise<void> {
    await this.door?.open();
  }

  async stop(): Promise<void> {
    await this.door?.shut().catch(() => undefined);
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private async take(stream: Readable): Promise<void> {
    let text = '';
    for await (const part of stream) text += String(part);
    this.asked++;
    const { mood } = this;
    if (mood.kind === 'refuses') throw Object.assign(new Error('not this one'), { responseCode: mood.code });
    this.arrived.push(/^Message-ID: <([^@>]*)/im.exec(text)?.[1] ?? '');
    if (mood.kind === 'hangs up') this.door?.hangUp();
    if (mood.kind === 'is slow') await pause(mood.seconds * 1_000);
  }
}
