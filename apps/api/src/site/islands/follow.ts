// What is still being made is followed: the page is asked for anew now and then, and the parts that wait take in what
// has changed. Once another number of them waits, all of the page is taken as it then is, in its place: whoever reads
// stays where they are, and screen readers are told what has come of it, once. A slow line is asked seldom, work that
// does not move ever more seldom, and nothing is asked while nobody looks.
const LEAST_MS = 3_000;
const MOST_MS = 30_000;
/** Of the time between two questions, how much at most the answer may take: a tenth. */
const SPARING = 10;

const waitingIn = (page: Document) => [...page.querySelectorAll<HTMLElement>('[data-follow]')];
const comeIn = (part: Element) => [...part.querySelectorAll('[data-come]')].map(({ textContent }) => textContent);
const mainOf = (page: Document) => page.querySelector<HTMLElement>('main');

// there before it is filled, or nobody would be told
const told = document.createElement('p');
told.className = 'unseen';
told.setAttribute('role', 'status');

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
  // led elsewhere, for want of a session: so is whoever looks
  if (answer?.redirected) location.reload();
  if (!answer?.ok || answer.redirected) return null;
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** What is focused, to be found again once the page is another. */
function placeOf(focused: Element | null): string | null {
  if (focused?.id) return `#${CSS.escape(focused.id)}`;
  const href = focused?.getAttribute('href');
  return href ? `a[href="${CSS.escape(href)}"]` : null;
}

function takeAll(now: Document): void {
  const main = mainOf(document);
  const fresh = mainOf(now);
  if (!main || !fresh) return location.reload();
  const focused = main.contains(document.activeElement) ? document.activeElement : null;
  const before = new Set(comeIn(main));
  const come = comeIn(fresh).filter((text) => !before.has(text));
  main.replaceChildren(...fresh.childNodes);
  const place = placeOf(focused);
  if (focused) ((place && main.querySelector<HTMLElement>(place)) || main).focus({ preventScroll: true });
  if (come.length > 0) told.textContent = come.join(' ');
}

/** Whether anything has changed. */
function takeParts(here: readonly HTMLElement[], there: readonly HTMLElement[]): boolean {
  let moved = false;
  for (const [place, part] of here.entries()) {
    const fresh = there[place];
    if (!fresh || fresh.innerHTML === part.innerHTML) continue;
    part.replaceChildren(...fresh.childNodes);
    moved = true;
  }
  return moved;
}

async function goOnFollowing(ms: number): Promise<void> {
  await pause(ms);
  await looked();
  const begun = performance.now();
  const now = await asItIsNow();
  const took = performance.now() - begun;
  const here = waitingIn(document);
  const there = now ? waitingIn(now) : here;
  const isOther = here.length !== there.length;
  if (now && isOther) takeAll(now);
  const moved = isOther || takeParts(here, there);
  if (there.length === 0) return;
  return goOnFollowing(Math.min(MOST_MS, Math.max(LEAST_MS, SPARING * took, moved ? 0 : 1.5 * ms)));
}

if (waitingIn(document).length > 0) {
  document.body.append(told);
  void goOnFollowing(LEAST_MS);
}
