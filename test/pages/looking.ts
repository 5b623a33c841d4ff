import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What the browser complains of while a page is open: errors, and what the content policy forbids. */
export function complaintsOf(page: Page, expectedStatus: number): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isStatus = expectedStatus >= 400 && message.text().includes(`status of ${expectedStatus}`);
    if (['error', 'warning'].includes(message.type()) && !isStatus) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

/** Must be called before the pages of the context are opened: what the content policy would not let in later. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: AXE });
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

const ALL_RULES = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** The rules that look at colours. */
const COLOUR_RULES = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe-core finds wrong, one line each; where only the colours are others than before, what hangs on them. */
export async function violationsOf(page: Page, which: 'all' | 'colours'): Promise<string[]> {
  const runOnly = which === 'all' ? ALL_RULES : COLOUR_RULES;
  const violations = await page.evaluate<readonly Violation[]>(
    `axe.run(document, ${JSON.stringify({ runOnly })}).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** What must be big enough for a thumb and is not: 44 px, but for links within a sentence. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    `[...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
       .filter((one) => !one.matches('p a, dd a, td a, th a, label input, .skip'))
       .map((one) => [one, one.getBoundingClientRect()])
       .filter(([, { height }]) => height > 0 && height < 43.5)
       .map(([one, { height }]) => height + ' px: ' + one.outerHTML.slice(0, 120))`,
  );
}

/** On a phone the titles of a table stand before what they are of: in English no space does before their colon. */
export function frenchColons(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    `[...document.querySelectorAll('td[data-title]')].map((one) => getComputedStyle(one, '::before').content)
       .filter((content) => /\\s: /.test(content))`,
  );
}

export interface Load {
  readonly bytes: number;
  readonly scriptBytes: number;
  /** Milliseconds; null where the browser saw none. */
  readonly largestPaint: number | null;
}

const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** A first visit on a slow phone: 400 kbit/s, 400 ms, a processor a sixth as fast. */
export async function slowLoad(context: BrowserContext, path: string): Promise<Load> {
  const page = await context.newPage();
  await page.addInitScript(
    `new PerformanceObserver((list) => { window.largestPaint = list.getEntries().at(-1).startTime; })
       .observe({ type: 'largest-contentful-paint', buffered: true });`,
  );
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', SLOW);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const scripts = new Set<string>();
  let bytes = 0;
  let scriptBytes = 0;
  client.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (scripts.has(requestId)) scriptBytes += encodedDataLength;
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.waitForFunction('window.largestPaint').catch(() => undefined);
  const largestPaint = await page.evaluate<number | null>('window.largestPaint ?? null');
  await page.close();
  return { bytes, scriptBytes, largestPaint };
}
