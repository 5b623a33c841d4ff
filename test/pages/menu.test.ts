import type { Browser, Page } from 'playwright-core';
import { tell } from '../system/watching/notices';
import { sessionOf } from '../system/visitors/signed-in-visitor';
import { type System, startSystem } from '../system/system';
import { database } from '../world';
import { startBrowser, visit } from './chromium';
import { bringAxe, smallTargets, violationsOf } from './looking';
import type { Who } from './who';

const WHO = ['anyone', 'ard', 'coordinator', 'admin'] as const;
/** Of one row: a thumb, and the line above it. */
const ONE_ROW = 52;
const TWO_ROWS = 96;

describe('The header', () => {
  const db = database();
  let system: System;
  let browser: Browser;
  let stopBrowser: () => Promise<void>;
  const sessions: Partial<Record<Who, string | null>> = { anyone: null };

  beforeAll(async () => {
    ({ browser, stop: stopBrowser } = await startBrowser());
    system = await startSystem(db.url, { workers: 0 });
    const accounts = {
      ard: await system.account(),
      coordinator: await system.account({ role: 'coordinator' }),
      admin: await system.account({ role: 'admin' }),
    };
    for (const [who, account] of Object.entries(accounts)) {
      sessions[who as Who] = await sessionOf(system, account);
      // its longest: somebody who has not looked for a while
      for (let count = 0; count < 12; count++) await tell(system, [account]);
    }
  });
  afterAll(async () => {
    await stopBrowser();
    await system.stop();
  });

  async function open(who: Who, width: number, language: 'fr' | 'en' = 'fr', script = true): Promise<Page> {
    const context = await visit(browser, { system, sessions }, { who, language, width, script });
    if (script) await bringAxe(context);
    const page = await context.newPage();
    await page.goto('/needs');
    return page;
  }
  /** Which of them can be seen as a whole. */
  const places = (page: Page) =>
    page.evaluate<boolean[]>(
      `[...document.querySelectorAll('.top nav a')].map((one) => [one.getBoundingClientRect(), one])
         .map(([{ left, right, height }]) => height > 0 && left >= 0 && right <= innerWidth)`,
    );

  describe.each(WHO)('for %s', (who) => {
    it.each([
      [320, 'fr'],
      [320, 'en'],
      [360, 'fr'],
      [360, 'en'],
      [800, 'fr'],
      [1055, 'en'],
    ] as const)('has one row at %s px in %s, and a menu with all places', async (width, language) => {
      const page = await open(who, width, language);
      const height = await page.evaluate<number>(`document.querySelector('.top').getBoundingClientRect().height`);
      expect(height).toBeLessThanOrEqual(ONE_ROW);
      expect(new Set(await places(page))).toEqual(new Set([false]));
      await page.getByRole('button', { name: 'Menu' }).click();
      expect(new Set(await places(page))).toEqual(new Set([true]));
      expect(await smallTargets(page)).toEqual([]);
      for (const colours of [
        { colorScheme: 'light', forcedColors: 'none' },
        { colorScheme: 'dark', forcedColors: 'none' },
        { colorScheme: 'light', forcedColors: 'active' },
      ] as const) {
        await page.emulateMedia(colours);
        expect(await violationsOf(page, 'all')).toEqual([]);
      }
      await page.context().close();
    });

    it.each([
      [1056, 'fr'],
      [1056, 'en'],
      [1280, 'fr'],
    ] as const)('shows all places at once in two rows at %s px in %s, without a menu', async (width, language) => {
      const page = await open(who, width, language);
      const height = await page.evaluate<number>(`document.querySelector('.top').getBoundingClientRect().height`);
      expect(height).toBeLessThanOrEqual(TWO_ROWS);
      expect(new Set(await places(page))).toEqual(new Set([true]));
      expect(await page.locator('.menu').isVisible()).toBe(false);
      await page.context().close();
    });
  });

  it('is opened, walked and closed by the keyboard, without JavaScript', async () => {
    const page = await open('ard', 360, 'fr', false);
    const menu = page.getByRole('button', { name: 'Menu' });
    await menu.focus();
    await page.keyboard.press('Enter');
    expect(new Set(await places(page))).toEqual(new Set([true]));
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('English');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Menu');
    expect(new Set(await places(page))).toEqual(new Set([false]));
    await page.context().close();
  });
});
