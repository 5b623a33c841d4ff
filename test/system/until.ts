const POLL_MS = 20;
/** Longer than anything takes on a slow machine, and than a delivery waits for an attempt whose claim must run out first. */
const PATIENCE_MS = 120_000;

/** Waits until `look` finds something (neither null, undefined nor false), or says what was waited for. */
export async function until<T>(what: string, look: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`waited ${PATIENCE_MS} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
