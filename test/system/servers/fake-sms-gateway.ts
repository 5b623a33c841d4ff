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
  /** A promise: it answers once that is kept. */
  readonly script: (number | Promise<number>)[] = [];
  /** How many SMS it was asked to take. */
  asked = 0;
  private readonly server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += String(part)));
    request.on('end', () => {
      this.asked++;
      void Promise.resolve(this.script.shift() ?? 202).then((status) => {
        if (status < 300 && request.method === 'POST') {
          const { to, text } = JSON.parse(body) as SentSms;
          this.taken.push({ to, text, authorization: request.headers.authorization });
        }
        response.writeHead(status, status === 301 ? { location: '/sign-in' } : {}).end();
      });
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
