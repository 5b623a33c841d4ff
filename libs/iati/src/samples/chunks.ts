/** A text as the chunks of a stream, of `size` bytes each. */
export async function* chunksOf(text: string | Uint8Array, size = 1_000): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}
