import type { Language } from '@penc/domain';
import type { Browser, BrowserContext } from 'playwright-core';

export interface Screen {
  readonly language: Language;
  readonly width: number;
  readonly script: boolean;
}

const LOCALES = { fr: 'fr-SN', en: 'en-GB' } as const;

/** For what should be on the page by then. */
const PATIENCE_MS = 30_000;

/** A browser of one’s own: nothing of it is shared with others. */
export async function context(browser: Browser, baseURL: string, screen: Screen): Promise<BrowserContext> {
  const { language, width, script } = screen;
  const made = await browser.newContext({
    baseURL,
    locale: LOCALES[language],
    viewport: { width, height: width < 600 ? 640 : 800 },
    javaScriptEnabled: script,
  });
  made.setDefaultTimeout(PATIENCE_MS);
  return made;
}
