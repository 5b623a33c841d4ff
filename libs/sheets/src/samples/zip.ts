import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Buffer;
  /** What it says of its own size, where that is not the truth. */
  readonly saysSize?: number;
}

/** A zip file, part by part, as honest as its parts are. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, central } = records(part, offset);
    locals.push(local);
    directory.push(central);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, entries, end]);
}

function records({ name, content, saysSize }: ZipPart, offset: number): { local: Buffer; central: Buffer } {
  const bytes = Buffer.from(content as string);
  const packed = deflateRawSync(bytes, { level: 9 });
  const title = Buffer.from(name);
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(0x0800, 2);
  facts.writeUInt16LE(8, 4);
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(saysSize ?? bytes.length, 18);
  facts.writeUInt16LE(title.length, 22);
  const where = Buffer.alloc(14);
  where.writeUInt32LE(offset, 10);
  const local = Buffer.concat([signature(0x04034b50), facts, title, packed]);
  const central = Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), facts, where, title]);
  return { local, central };
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}
