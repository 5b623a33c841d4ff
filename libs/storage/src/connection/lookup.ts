import { setImmediate as nextTurn } from 'node:timers/promises';

/** A row that says, as `asked`, for which key it was found: its bytes in hexadecimal digits. */
export interface Found {
  readonly asked: string;
}

interface Asking<Row> {
  readonly keys: Map<string, Buffer>;
  readonly rows: Promise<ReadonlyMap<string, Row>>;
}

/**
 * Finds rows by a key. Whoever asks within one turn of the loop shares a statement, sent when all of them have asked:
 * under load one journey answers many requests, and nothing is remembered that could be out of date.
 */
export class Lookup<Row extends Found> {
  private asking: Asking<Row> | null = null;

  constructor(private readonly find: (keys: readonly Buffer[]) => Promise<readonly Row[]>) {}

  async row(key: Buffer): Promise<Row | undefined> {
    const asked = key.toString('hex');
    this.asking ??= this.begin();
    this.asking.keys.set(asked, key);
    return (await this.asking.rows).get(asked);
  }

  private begin(): Asking<Row> {
    const keys = new Map<string, Buffer>();
    const rows = nextTurn().then(async () => {
      this.asking = null;
      const found = await this.find([...keys.values()]);
      return new Map(found.map((row) => [row.asked, row]));
    });
    return { keys, rows };
  }
}
