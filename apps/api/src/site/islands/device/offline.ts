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
