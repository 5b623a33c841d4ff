// What is still being made is followed: the page is asked for anew now and then, and the parts that wait take in what
// has changed. Once another number of them waits, the page is loaded as it then is. A slow line is asked seldom, work
// that does not move ever more seldom, and nothing is asked while nobody looks.
const LEAST_MS = 3_000;
const MOST_MS = 30_000;
/** Of the time between two questions, how much at most the answer may take: a tenth. */
const SPARING = 10;

const waitingIn = (page: Document) => [...page.querySelectorAll<HTMLElement>('[data-follow]')];

function pause(ms: number): Promise<void> {
  return new Promise((wake) => setTimeout(wake, ms));
}

function looked(): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise<void>((wake) => document.addEventListener('visibilitychange', () => wake(), { once: true })).then(
    looked,
  );
}

/** Null while it cannot be had. */
async function asItIsNow(): Promise<Document | null> {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => null);
  if (!answer?.ok) return null;
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

async function goOnFollowing(ms: number): Promise<void> {
  await pause(ms);
  await looked();
  const begun = performance.now();
  const now = await asItIsNow();
  const took = performance.now() - begun;
  const here = waitingIn(document);
  const there = now ? waitingIn(now) : here;
  if (here.length !== there.length) return location.reload();
  let moved = false;
  for (const [place, part] of here.entries()) {
    const fresh = there[place];
    if (!fresh || fresh.innerHTML === part.innerHTML) continue;
    part.replaceChildren(...fresh.childNodes);
    moved = true;
  }
  return goOnFollowing(Math.min(MOST_MS, Math.max(LEAST_MS, SPARING * took, moved ? 0 : 1.5 * ms)));
}

if (waitingIn(document).length > 0) void goOnFollowing(LEAST_MS);
