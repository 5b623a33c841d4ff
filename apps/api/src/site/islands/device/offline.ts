/** After the page itself: nobody waits for it. */
const BEGIN_MS = 2_000;

/** From now on this page, and no other, opens without a line as well. */
export function serveOffline(worker: string): void {
  if (!('serviceWorker' in navigator)) return;
  setTimeout(() => {
    // where it is refused (a private window, a full disk), the page needs a line
    navigator.serviceWorker.register(worker, { scope: location.pathname }).catch(() => undefined);
  }, BEGIN_MS);
}

const AGAIN_MS = 3_000;

/** What browsers say of the line is a guess: it is asked for as well, on the page that stands in for the real one. */
export function whenThereIsALine(work: () => void): void {
  const ask = async (): Promise<void> => {
    const answer = await fetch('/health/live', { method: 'HEAD', cache: 'no-store' }).catch(() => null);
    if (answer?.ok) work();
    else setTimeout(() => void ask(), AGAIN_MS);
  };
  window.addEventListener('online', work);
  // at its own address it stands in for nothing
  if (!location.pathname.endsWith('/offline')) setTimeout(() => void ask(), AGAIN_MS);
}
