import { type Encoding, HEAD, encodingOf, fromWindows1252 } from './encoding';

/** Small enough that what the parser holds of one piece is nothing. */
const PIECE = 16 * 1024;
const LONGEST_CHARACTER = 4;

/** Bytes that are no text in the file's encoding. */
export class Undecodable extends Error {
  /** `lines`: line breaks between what was decoded before and the bad bytes. */
  constructor(
    readonly encoding: string,
    readonly lines: number,
  ) {
    super(`not ${encoding}`);
  }
}

/** The text of a file, in pieces, whatever the sizes of its chunks; throws Undecodable. */
export async function* textOf(chunks: AsyncIterable<Uint8Array>, told?: string): AsyncGenerator<string> {
  let decoder: Decoder | null = null;
  let head: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    if (decoder) {
      yield* decoder.decodeAll(chunk);
      continue;
    }
    head = joined(head, chunk);
    if (head.length < HEAD) continue;
    decoder = new Decoder(head, told);
    yield* decoder.decodeAll(head);
  }
  if (!decoder) {
    decoder = new Decoder(head, told);
    yield* decoder.decodeAll(head);
  }
  yield decoder.end();
}

class Decoder {
  private readonly encoding: Encoding;
  private readonly strict: InstanceType<typeof TextDecoder> | null;
  private before: Uint8Array = new Uint8Array();

  constructor(head: Uint8Array, told?: string) {
    const encoding = encodingOf(head, told);
    if (!encoding) throw new Undecodable(told ?? '?', 0);
    this.encoding = encoding;
    this.strict = encoding === 'windows-1252' ? null : new TextDecoder(encoding, { fatal: true });
  }

  *decodeAll(bytes: Uint8Array): Generator<string> {
    for (let from = 0; from < bytes.length; from += PIECE) yield this.decode(bytes.subarray(from, from + PIECE));
  }

  end(): string {
    return this.decode(new Uint8Array(), false);
  }

  private decode(bytes: Uint8Array, more = true): string {
    if (!this.strict) return fromWindows1252(bytes);
    try {
      const text = this.strict.decode(bytes, { stream: more });
      this.before = bytes.slice(-LONGEST_CHARACTER + 1);
      return text;
    } catch {
      throw new Undecodable(this.encoding, this.linesBeforeFault(bytes));
    }
  }

  /** Decodes once more, leniently, from the last whole character before these bytes. */
  private linesBeforeFault(bytes: Uint8Array): number {
    const isWhole = (byte: number): boolean => this.encoding !== 'utf-8' || (byte & 0xc0) !== 0x80;
    const start = this.before.findIndex(isWhole);
    const carried = start < 0 ? new Uint8Array() : this.before.subarray(start);
    const text = new TextDecoder(this.encoding).decode(joined(carried, bytes));
    const sound = text.slice(0, Math.max(0, text.indexOf('\ufffd')));
    return Math.max(0, lineBreaks(sound) - carried.filter((byte) => byte === 0x0a).length);
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

export function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
