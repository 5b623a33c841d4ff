import type { Language } from '@penc/domain';
import type { Response } from 'express';
import type { Entered, Entrance } from '../access/entrance';
import { type Position, positionText } from './position';

/** Who reads so slowly is hung up on, and resumes where it was. */
const MAX_UNREAD_BYTES = 1_000_000;
const RECONNECT_MS = 3_000;

/** One open answer in the format text/event-stream, who has come in for it, and where they stand. */
export class EventStream {
  constructor(
    readonly entered: Entered<Entrance>,
    readonly language: Language,
    private readonly response: Response,
    public position: Position,
  ) {}

  begin(): void {
    this.response.status(200).set({
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-cache, no-transform',
      'Content-Language': this.language,
      // asks nginx not to hold events back
      'X-Accel-Buffering': 'no',
    });
    this.write(`retry: ${RECONNECT_MS}\n\n`);
  }

  /** JSON has no line breaks of its own, so that the data are one line. */
  send(event: string, data: unknown): void {
    this.write(`id: ${positionText(this.position)}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Keeps proxies from thinking that nobody is there. */
  beat(): void {
    this.write(':\n\n');
  }

  end(): void {
    this.response.end();
  }

  private write(text: string): void {
    if (this.response.writableEnded || this.response.destroyed) return;
    this.response.write(text);
    if (this.response.writableLength > MAX_UNREAD_BYTES) this.response.destroy();
  }
}
