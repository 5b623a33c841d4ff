import { type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Asked {
  readonly model: string;
  readonly input: string;
  readonly authorization: string | undefined;
}
/** A status, a body as it stands, or silence (null) until the server is told to go on. */
type Mood = number | string | null;

/** An embeddings endpoint that understands nothing: it answers as its mood is, else what `vectorOf` makes of a text. */
export class FakeEmbeddings {
  readonly asked: Asked[] = [];
  /** Undefined: it is well. */
  mood: Mood | undefined;
  private readonly waiting: (() => void)[] = [];
  private readonly server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += String(part)));
    request.on('end', () => {
      const { model, input } = JSON.parse(body) as Asked;
      this.asked.push({ model, input, authorization: request.headers.authorization });
      if (this.mood === null) this.waiting.push(() => this.answer(response, input));
      else this.answer(response, input);
    });
  });

  constructor(private readonly vectorOf: (text: string) => readonly number[]) {}

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v1/embeddings`;
  }

  /** It is well again, and answers what it has kept waiting. */
  heal(): void {
    this.mood = undefined;
    for (const answer of this.waiting.splice(0)) answer();
  }

  stop(): Promise<unknown> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(resolve));
  }

  private answer(response: ServerResponse, input: string): void {
    if (typeof this.mood === 'number') response.writeHead(this.mood).end();
    else if (typeof this.mood === 'string') response.end(this.mood);
    else response.end(JSON.stringify({ data: [{ index: 0, embedding: this.vectorOf(input) }] }));
  }
}
