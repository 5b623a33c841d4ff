// The bell counts on while a page is open, and the list of notices says that there are new ones. One tab listens for
// all, since browsers keep few connections to a site, and tells the others. Where listening fails, it is asked now
// and then. Nothing begins before the page has been quiet for a while.
const BEGIN_MS = 2_000;
const AGAIN_MS = 60_000;
const LOCK = 'penc-events';

const bell = document.querySelector<HTMLElement>('a.bell');
const news = document.querySelector<HTMLElement>('[data-new-notices]');
const others = 'BroadcastChannel' in window ? new BroadcastChannel('penc-unread') : null;
let shown = Number(bell?.dataset['unread']);

function show(unread: number): void {
  const texts = JSON.parse(bell?.dataset['texts'] ?? '[]') as string[];
  const text = (texts[Math.min(unread, 2)] ?? '').replace('#', String(unread));
  const words = bell?.firstElementChild;
  if (words && words.textContent !== text) words.textContent = text;
  if (news && unread > shown) news.hidden = false;
  shown = unread;
}

function tell(unread: number): void {
  show(unread);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
  others?.postMessage(unread);
}

/** False once nobody is signed in any more. */
async function ask(): Promise<boolean> {
  const answer = await fetch('/api/v1/me').catch(() => null);
  if (answer?.ok) tell(((await answer.json()) as { unreadNotices: number }).unreadNotices);
  return answer?.status !== 401;
}

/** For as long as it works; a source that is closed for good ends it, and one that is cut comes back by itself. */
function listen(): Promise<void> {
  return new Promise((end) => {
    if (!('EventSource' in window)) return end();
    const source = new EventSource('/api/v1/events');
    source.addEventListener('unread', ({ data }) => tell((JSON.parse(data as string) as { unread: number }).unread));
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) end();
    });
  });
}

async function keepOn(): Promise<void> {
  await listen();
  if (!(await ask())) return;
  await new Promise((wake) => setTimeout(wake, AGAIN_MS));
  return keepOn();
}

if (bell) {
  others?.addEventListener('message', ({ data }) => show(Number(data)));
  setTimeout(() => {
    if ('locks' in navigator) void navigator.locks.request(LOCK, keepOn);
    else void keepOn();
  }, BEGIN_MS);
}
