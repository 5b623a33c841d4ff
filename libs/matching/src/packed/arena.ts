const FIRST_WORDS = 1 << 12;
/** Words of a cache line of most processors. */
export const LINE_WORDS = 16;
/** Whoever fetches a posting from memory may read so far behind its beginning. */
const BEHIND = 2 * LINE_WORDS;

/** Memory for packed postings: words of 32 bits, two of which may be read as one number of francs. Grows by half. */
export class Arena {
  words: Int32Array;
  amounts: Float64Array;
  /** How many words are in use; always even. */
  used = 0;

  constructor(capacity = FIRST_WORDS) {
    const buffer = new ArrayBuffer((capacity + (capacity % 2) + BEHIND) * Int32Array.BYTES_PER_ELEMENT);
    this.words = new Int32Array(buffer);
    this.amounts = new Float64Array(buffer);
  }

  /** Room for so many words, rounded up to pairs, and where it begins. */
  take(count: number): number {
    const at = this.used;
    this.used += count + (count % 2);
    if (this.used + BEHIND > this.words.length) this.grow(Math.max(this.used, Math.ceil(this.words.length * 0.75) * 2));
    return at;
  }

  private grow(capacity: number): void {
    const wider = new Arena(capacity);
    wider.words.set(this.words);
    this.words = wider.words;
    this.amounts = wider.amounts;
  }
}
