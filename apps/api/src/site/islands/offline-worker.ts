// Serves the page with which a posting begins where there is no line, and nothing else: its scope is that one address.
// What it keeps was read without a cookie, so it is nobody’s page; what is written on it is kept by the page itself.
interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  readonly registration: { readonly scope: string };
  readonly location: Location;
  addEventListener(name: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(name: 'fetch', listener: (event: Fetching) => void): void;
}

const worker = self as unknown as Worker;
const scope = new URL(worker.registration.scope).pathname;
const PAGE = `${scope}/offline`;
/** Another language, or another build, is another worker with another cache. */
const CACHE = `penc ${scope} ${worker.location.href}`;
const language = worker.location.search.slice(1, 3);

async function fillCache(): Promise<void> {
  const answer = await fetch(PAGE, { credentials: 'omit', headers: { 'Accept-Language': language } });
  if (!answer.ok) throw new Error(`the page without a line: ${answer.status}`);
  const html = await answer.clone().text();
  const cache = await caches.open(CACHE);
  await cache.addAll(html.match(/\/assets\/[\w.-]+/g) ?? []);
  await cache.put(PAGE, answer);
}

async function dropOlder(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(`penc ${scope} `) && name !== CACHE).map((name) => caches.delete(name)),
  );
}

async function kept(address: string): Promise<Response | undefined> {
  return (await caches.open(CACHE)).match(address, { ignoreVary: true });
}

async function answerTo(request: Request): Promise<Response> {
  if (request.mode !== 'navigate') return (await kept(request.url)) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (error) {
    const page = await kept(PAGE);
    if (!page) throw error;
    return page;
  }
}

worker.addEventListener('install', (event) => event.waitUntil(fillCache()));
worker.addEventListener('activate', (event) => event.waitUntil(dropOlder()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate' || new URL(request.url).pathname.startsWith('/assets/'))
    event.respondWith(answerTo(request));
});
