import type { Account } from '../accounts';
import { until } from '../until';

export interface SeenEvent {
  readonly id: string;
  readonly event: string;
  readonly data: { readonly id?: string; readonly unread?: number; readonly readAt?: string | null };
}

/** Reads text/event-stream as a browser does, and keeps what came. */
export class EventReader {
  readonly events: SeenEvent[] = [];
  comments = 0;
  closed = false;
  private readonly hangUp = new AbortController();

  private constructor(readonly response: Response) {}

  static open(baseUrl: string, { key }: Account, lastEventId?: string): Promise<EventReader> {
    return EventReader.with(baseUrl, { authorization: `Bearer ${key}` }, lastEventId);
  }

  /** By the token of a session, as a page does. */
  static ofSession(baseUrl: string, token: string): Promise<EventReader> {
    return EventReader.with(baseUrl, { cookie: `penc_session=${token}` });
  }

  private static async with(
    baseUrl: string,
    identity: Readonly<Record<string, string>>,
    lastEventId?: string,
  ): Promise<EventReader> {
    const hangUp = new AbortController();
    const response = await fetch(`${baseUrl}/api/v1/events`, {
      headers: {
        ...identity,
        'accept-language': 'fr',
        ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
      },
      signal: hangUp.signal,
    });
    const reader = new EventReader(response);
    reader.hangUp.signal.addEventListener('abort', () => hangUp.abort());
    void reader.read();
    return reader;
  }

  get lastId(): string {
    return this.events.at(-1)?.id ?? '';
  }

  /** The ids of the notices that were told, in their order. */
  get notices(): string[] {
    return this.events.flatMap(({ event, data }) => (event === 'notice' && data.id ? [data.id] : []));
  }

  get unread(): number | undefined {
    return this.events.findLast(({ event }) => event === 'unread')?.data.unread;
  }

  begun(): Promise<unknown> {
    return until('the stream to begin', async () => this.events.length > 0);
  }

  close(): void {
    this.hangUp.abort();
  }

  private async read(): Promise<void> {
    let rest = '';
    const decoder = new TextDecoder();
    try {
      for await (const part of this.response.body ?? []) {
        const blocks = (rest + decoder.decode(part, { stream: true })).split('\n\n');
        rest = blocks.pop() ?? '';
        for (const block of blocks) this.take(block);
      }
    } catch {
      // hung up, by us or by the api
    }
    this.closed = true;
  }

  private take(block: string): void {
    const fields = new Map(
      block.split('\n').map((line) => [line.split(': ', 1)[0], line.split(': ').slice(1).join(': ')]),
    );
    const data = fields.get('data');
    if (data === undefined) return void (this.comments += block.startsWith(':') ? 1 : 0);
    this.events.push({
      id: fields.get('id') ?? '',
      event: fields.get('event') ?? '',
      data: JSON.parse(data) as SeenEvent['data'],
    });
  }
}
