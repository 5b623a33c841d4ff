import { type AddressInfo, type Server, type Socket, connect, createServer } from 'node:net';

/** A door before a server: shut, it hangs up on everybody and lets nobody in, as a server does that dies. */
export class Barrier {
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  private port = 0;

  constructor(private readonly target: URL) {
    this.server = createServer((incoming) => {
      const outgoing = connect(Number(target.port), target.hostname);
      for (const [from, to] of [
        [incoming, outgoing],
        [outgoing, incoming],
      ] as const) {
        this.sockets.add(from);
        from.on('error', () => undefined);
        from.on('close', () => {
          this.sockets.delete(from);
          to.destroy();
        });
        from.pipe(to);
      }
    });
  }

  /** The address of the target, through the door. */
  async url(): Promise<string> {
    await this.open();
    const through = new URL(this.target);
    through.hostname = '127.0.0.1';
    through.port = String(this.port);
    return through.href;
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async shut(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.hangUp();
    await closed;
  }

  /** On everybody who is inside; the door stays open. */
  hangUp(): void {
    for (const socket of this.sockets) socket.destroy();
  }
}
