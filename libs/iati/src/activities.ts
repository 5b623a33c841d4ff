import type { Found } from './activity';
import { Collector } from './collector';
import { Undecodable, textOf } from './decoding';
import { FileFault } from './faults';
import { XmlReader } from './xml-reader';

export interface ReadingOptions {
  /** The encoding that came with the file, as in a Content-Type; else its own first bytes tell. */
  readonly encoding?: string | undefined;
}

/**
 * The activities of an IATI file (2.01 to 2.03), one at a time, in their order: memory does not grow with the file.
 * A bad activity is told with its line and skipped. What keeps the file from being read on is told last, with
 * `ends`; nothing is thrown but what `chunks` throws.
 */
export async function* activitiesIn(
  chunks: AsyncIterable<Uint8Array>,
  { encoding }: ReadingOptions = {},
): AsyncGenerator<Found> {
  const collector = new Collector();
  const reader = new XmlReader(collector);
  try {
    for await (const text of textOf(chunks, encoding)) {
      reader.write(text);
      yield* collector.take();
    }
    reader.end();
    yield* collector.take();
  } catch (error) {
    yield* collector.take();
    const { code, line, values } = faultIn(error, reader);
    yield { kind: 'fault', line, code, values, ends: true };
  }
}

function faultIn(error: unknown, reader: XmlReader): FileFault {
  if (error instanceof FileFault) return error;
  if (!(error instanceof Undecodable)) throw error;
  return new FileFault('iati-encoding', reader.line + error.lines, { encoding: error.encoding });
}
