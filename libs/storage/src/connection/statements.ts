import type { QueryConfig } from 'pg';

/** Once that often, a statement is worth being prepared. */
const OFTEN = 3;
/** Prepared ones stay with their connection as long as it lives. */
const MOST_PREPARED = 300;
/** Texts that are made up anew each time must not be remembered for ever. */
const MOST_COUNTED = 2_000;

/** Postgres reads and plans a statement that comes often once a connection, not each time. */
export class Statements {
  private readonly counts = new Map<string, number>();
  private readonly names = new Map<string, string>();

  of(text: string, parameters: readonly unknown[]): QueryConfig {
    const values = [...parameters];
    // without parameters, a text may hold several statements, which cannot be prepared
    const name = values.length === 0 ? undefined : this.nameOf(text);
    return name === undefined ? { text, values } : { text, values, name };
  }

  private nameOf(text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined || this.names.size >= MOST_PREPARED) return known;
    const count = (this.counts.get(text) ?? 0) + 1;
    if (count < OFTEN) {
      if (this.counts.size >= MOST_COUNTED) this.counts.clear();
      this.counts.set(text, count);
      return undefined;
    }
    this.counts.delete(text);
    const name = `penc_${this.names.size + 1}`;
    this.names.set(text, name);
    return name;
  }
}
