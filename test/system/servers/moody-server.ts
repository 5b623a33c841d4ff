import { type ParsedMail, simpleParser } from 'mailparser';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** An SMTP server that has bad days: it answers by the script first, then accepts; it may also hang up once it has accepted. */
export class MoodyServer {
  readonly accepted: string[] = [];
  readonly script: (number | 'hangs up')[] = [];
  private readonly sockets = new Set<Socket>();
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData: (stream, _session, done) => {
      let text = '';
      stream.on('data', (part: Buffer) => (text += String(part)));
      stream.on('end', () => {
        const code = this.script.shift();
        if (code === 'hangs up') {
          this.accepted.push(text);
          for (const socket of this.sockets) socket.destroy();
          return;
        }
        if (code) return done(Object.assign(new Error('not now'), { responseCode: code }));
        this.accepted.push(text);
        return done();
      });
    },
  });

  async start(): Promise<string> {
    this.server.server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
    });
    // a connection that it cuts itself
    this.server.on('error', () => undefined);
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  /** What has arrived, as a mail program reads it. */
  read(): Promise<ParsedMail[]> {
    return Promise.all(this.accepted.map((mail) => simpleParser(mail)));
  }
}
