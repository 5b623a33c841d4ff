import { FileTooLarge, UnreadableRequest } from '@penc/domain';
import type { RequestKey } from '@penc/storage';
import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { isStreamed } from './streamed';

/** A file that arrives as the body of a request: read once, in the pieces in which it comes. */
export class Upload {
  private readonly digest = createHash('sha256');

  /** Throws where the body is not of a type that the route takes, or says of itself that it is too large. */
  constructor(
    private readonly request: Request,
    private readonly maxBytes: number,
  ) {
    const coding = request.headers['content-encoding'] ?? 'identity';
    if (!isStreamed(request) || coding !== 'identity') throw new UnreadableRequest('unsupported-media-type', 415);
    if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw new FileTooLarge(maxBytes);
  }

  /** As the Content-Type tells it, if it does. */
  get encoding(): string | undefined {
    return /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(this.request.headers['content-type'] ?? '')?.[1];
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    let size = 0;
    for await (const chunk of this.arriving()) {
      size += chunk.length;
      if (size > this.maxBytes) throw new FileTooLarge(this.maxBytes);
      this.digest.update(chunk);
      yield chunk;
    }
  }

  /** The whole of it in memory. */
  async bytes(): Promise<Buffer> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.chunks()) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  /** Once all of it was read: the key of the request, its fingerprint that of the file as well. */
  keyed(once: RequestKey | null): RequestKey | null {
    if (!once) return null;
    return { key: once.key, fingerprint: this.digest.update(once.fingerprint).digest() };
  }

  /** Lets what nobody wants any more go by, so that the caller, still sending, comes to read the answer. */
  ignoreTheRest(): void {
    this.request.resume();
  }

  /** A caller that hangs up has sent half a request; our own connection stays open for the answer. */
  private async *arriving(): AsyncGenerator<Buffer> {
    try {
      yield* this.request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
    } catch {
      throw new UnreadableRequest('malformed-request', 400);
    }
  }
}
