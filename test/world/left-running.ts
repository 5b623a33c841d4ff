const stops = new Set<() => Promise<void>>();

/** `stop`, once; by itself at the end of the file where a test has failed before it came to that: jest would wait for ever. */
export function stoppedAtLast(stop: () => Promise<void>): () => Promise<void> {
  const once = async () => {
    if (stops.delete(once)) await stop();
  };
  stops.add(once);
  return once;
}

export async function stopWhatRuns(): Promise<void> {
  await Promise.all([...stops].map((stop) => stop()));
}
