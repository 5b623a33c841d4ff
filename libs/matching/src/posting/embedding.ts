import { FULL, quotient } from '../arithmetic/integers';

/** What a model of an embeddings endpoint made of a text: its direction, as whole numbers of −127 to 127. */
export interface Embedding {
  readonly model: string;
  /** A vector of length 127, each of its numbers rounded. */
  readonly vector: Int8Array;
}

/** As it is read from the database: the bytes in base64. */
export interface StoredEmbedding {
  readonly model: string;
  readonly vector: string;
}

const LENGTH = 127;

/**
 * The direction of a vector in bytes: unit length × 127, rounded. Of the cosine of two texts this changes a few
 * thousandths, and makes it whole numbers. Null for what has no direction: nothing but zeros, or no numbers.
 */
export function quantised(numbers: readonly number[]): Int8Array | null {
  // not the squares of the numbers themselves: they may overflow, or vanish
  const largest = numbers.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  if (!Number.isFinite(largest) || largest === 0) return null;
  const scaled = numbers.map((one) => one / largest);
  const length = Math.sqrt(scaled.reduce((sum, one) => sum + one * one, 0));
  return Int8Array.from(scaled, (one) => Math.round((one / length) * LENGTH));
}

/** Whether two texts were described by one model, so that their vectors can be compared. */
export function comparable(a: Embedding | undefined, b: Embedding | undefined): boolean {
  return a !== undefined && b !== undefined && a.model === b.model && a.vector.length === b.vector.length;
}

/** The cosine of two comparable vectors, 0 to 10,000: from whole numbers alone, so the same everywhere. */
export function cosine({ vector }: Embedding, other: Embedding): number {
  let product = 0;
  for (let place = 0; place < vector.length; place++) {
    product += (vector[place] as number) * (other.vector[place] as number);
  }
  return Math.min(FULL, quotient(Math.max(0, product) * FULL, LENGTH * LENGTH));
}

/** As it is compared: the vector of signed bytes, as `quantised` made them, out of their base64. */
export function embeddingOf({ model, vector }: StoredEmbedding): Embedding {
  return { model, vector: new Int8Array(Buffer.from(vector, 'base64')) };
}
