import { FileTooLarge, InvalidInput, UnreadableRequest } from '@penc/domain';
import type { Readable } from 'node:stream';

const LONGEST_NAME = 120;

/** A file of a form while it arrives: read once, in pieces, by whoever wants it, and only as far as they want it. */
export class SentFile {
  /** As it is called where it comes from: shown to people, never used as a path and never believed. */
  readonly name: string;

  constructor(
    /** Of its field in the form. */
    readonly field: string,
    name: string | undefined,
    private readonly stream: Readable,
  ) {
    this.name = [...(name ?? '').replaceAll(/\p{C}/gu, '')].slice(0, LONGEST_NAME).join('');
  }

  /** Its bytes; throws FileTooLarge once there are more than `maxBytes`. */
  async *chunks(maxBytes: number): AsyncGenerator<Uint8Array> {
    let size = 0;
    for await (const chunk of this.arriving()) {
      size += chunk.length;
      if (size > maxBytes) throw new FileTooLarge(maxBytes);
      yield chunk;
    }
  }

  /** The whole of it in memory. Throws InvalidInput where none was chosen. */
  async bytes(maxBytes: number): Promise<Buffer> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.chunks(maxBytes)) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    // a browser sends a file without name and content for one that was not chosen
    if (bytes.length === 0 && this.name === '') throw noFile(this.field);
    return bytes;
  }

  /** Lets what nobody wants go by, so that the browser, still sending, comes to read the answer. */
  ignoreTheRest(): void {
    this.stream.resume();
  }

  /** Our own reading may end before the file does. */
  private async *arriving(): AsyncGenerator<Buffer> {
    try {
      yield* this.stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
    } catch {
      throw new UnreadableRequest('malformed-request', 400);
    }
  }
}

export function noFile(field: string): InvalidInput {
  return new InvalidInput([{ pointer: `/${field}`, code: 'file-missing' }]);
}
