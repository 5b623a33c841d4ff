import { type Entry, type ZipFile, fromBufferPromise } from 'yauzl';
import { UnreadableSheet } from '../faults';
import { SHEET_LIMITS, SMALL_PART } from '../limits';

const DEFLATED = 8;
const STORED = 0;

/**
 * The files within a zip, without trust: how many they are is looked at before any is opened, what they say of their size before any is
 * inflated, and what they really are while they are inflated, so that a bomb is refused at the limit and not after it. Nothing is
 * written, and no archive within the archive is ever opened.
 */
export class Archive {
  private inflated = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static async open(bytes: Buffer): Promise<Archive> {
    return readable(async () => {
      const zip = await fromBufferPromise(bytes, { decodeStrings: true, validateEntrySizes: true });
      if (zip.entryCount > SHEET_LIMITS.parts)
        throw new UnreadableSheet('sheet-too-many-parts', { max: SHEET_LIMITS.parts });
      return new Archive(zip, await entriesOf(zip));
    });
  }

  has(name: string): boolean {
    return this.entries.has(nameOf(name));
  }

  /** The text of a part; null where there is none of that name. */
  async text(name: string): Promise<string | null> {
    const entry = this.entries.get(nameOf(name));
    return entry ? readable(async () => (await this.inflate(entry)).toString('utf8')) : null;
  }

  private async inflate(entry: Entry): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let size = 0;
    const stream = await this.zip.openReadStreamPromise(entry);
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        size += chunk.length;
        this.inflated += chunk.length;
        const grows = size > SMALL_PART && size > entry.compressedSize * SHEET_LIMITS.growth;
        if (grows || this.inflated > SHEET_LIMITS.inflatedBytes) throw bomb();
        chunks.push(chunk);
      }
    } finally {
      stream.destroy();
    }
    return Buffer.concat(chunks);
  }
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  let declared = 0;
  for await (const entry of zip.eachEntry()) {
    declared += entry.uncompressedSize;
    if (declared > SHEET_LIMITS.inflatedBytes) throw bomb();
    const isReadable = [STORED, DEFLATED].includes(entry.compressionMethod) && !entry.isEncrypted();
    const name = nameOf(entry.fileName);
    // two parts of one name are read differently by different programs
    if (!isReadable || entries.has(name)) throw new UnreadableSheet('sheet-damaged');
    entries.set(name, entry);
  }
  return entries;
}

/** Names of parts are alike whatever their capitals (OPC, section 6.2.2). */
function nameOf(name: string): string {
  return name.replace(/^\//, '').toLowerCase();
}

function bomb(): UnreadableSheet {
  return new UnreadableSheet('sheet-inflated', { max: SHEET_LIMITS.inflatedBytes / 1_000_000 });
}

/** What yauzl and zlib stumble over is a file that is broken, not a fault of ours. */
async function readable<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof UnreadableSheet ? error : new UnreadableSheet('sheet-damaged');
  }
}
