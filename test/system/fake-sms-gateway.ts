import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SentSms {
  readonly to: string;
  readonly text: string;
  readonly authorization: string | undefined;
}

/** An SMS gateway that sends nothing: it answers by its script, then takes every SMS. */
export class FakeSmsGateway {
  readonly taken: SentSms[] = [];
  readonly script: number[] = [];
  private readonly server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += String(part)));
    request.on('end', () => {
      const status = this.script.shift() ?? 202;
      if (status < 300) {
        const { to, text } = JSON.parse(body) as SentSms;
        this.taken.push({ to, text, authorization: request.headers.authorization });
      }
      response.writeHead(status).end();
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/send`;
  }

  stop(): Promise<unknown> {
    return new Promise((resolve) => this.server.close(resolve));
  }
}
