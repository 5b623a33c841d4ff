import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import type { Who } from './who';
import type { System } from '../system/system';
import type { Stage } from './stage';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where the browser is; Debian’s is installed where it is missing and may be. */
function executable(): string {
  const there = () => PLACES.find((place) => existsSync(place));
  const found = process.env['CHROMIUM'] ?? there();
  if (found) return found;
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  const installed = there();
  if (installed) return installed;
  throw new Error('No Chromium: install it (apt-get install chromium), or say where it is with CHROMIUM=/path/to/it.');
}

export async function startBrowser(): Promise<{ browser: Browser; stop(): Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'penc-browser-'));
  const env = { ...process.env, XDG_CONFIG_HOME: profile, XDG_CACHE_HOME: profile } as Record<string, string>;
  const browser = await chromium.launch({ executablePath: executable(), headless: true, args: ARGUMENTS, env });
  return {
    browser,
    stop: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

interface Looking {
  readonly who: Who;
  readonly language: 'fr' | 'en';
  readonly width: number;
  readonly script?: boolean;
}

/** A browser of somebody’s own: their session, their language, their screen. */
export async function visit(
  browser: Browser,
  stage: { readonly system: Pick<System, 'baseUrl'>; readonly sessions: Partial<Stage['sessions']> },
  { who, language, width, script = true }: Looking,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: stage.system.baseUrl,
    viewport: { width, height: width < 600 ? 640 : 800 },
    locale: language === 'fr' ? 'fr-SN' : 'en-GB',
    javaScriptEnabled: script,
  });
  const cookie = (name: string, value: string) => ({ name, value, url: stage.system.baseUrl });
  const token = stage.sessions[who];
  await context.addCookies([cookie('penc_language', language), ...(token ? [cookie('penc_session', token)] : [])]);
  return context;
}
