import type { Browser, Page } from 'playwright-core';
import { seenBy } from '../system/square/pairs';
import { startSystem } from '../system/system';
import { database } from '../world';
import { startBrowser, visit } from './chromium';
import { type Stage, setStage } from './stage';

/** Both hands on the keys, and nothing else: a mouse is never used. */
describe('With the keyboard alone, a coordinator', () => {
  const db = database();
  let stage: Stage;
  let browser: Browser;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    const started = await startBrowser();
    ({ browser } = started);
    const set = await setStage(db.url);
    // decisions can be undone for long enough, but not those that the stage rests on
    const system = await startSystem(db.url, { env: { UNDO_SECONDS: '60' } });
    stage = { ...set, system };
    stop = async () => {
      await started.stop();
      await system.stop();
      await set.stop();
    };
  });
  afterAll(() => stop());

  // a phone has keys when it stands in a folding one
  describe.each([320, 1280])('on a screen of %i px', (width) => {
    let page: Page;

    beforeAll(async () => {
      const context = await visit(browser, stage, { who: 'coordinator', language: 'fr', width });
      page = await context.newPage();
    });

    const openId = async () =>
      String(
        /\/inbox\/([0-9a-f-]{36})\//.exec((await page.locator('form.does-approve').getAttribute('action')) ?? '')?.[1],
      );
    const stateOf = async (id: string) => (await seenBy(stage.accounts.coordinator, id)).status;
    /** Presses a key that leads to another page. */
    const go = async (key: string) => {
      await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
    };

    it('goes on and back, approves, takes it back, and dismisses with a reason', async () => {
      await page.goto('/inbox');
      const first = await openId();
      await go('j');
      const second = await openId();
      expect(second).not.toBe(first);
      await go('k');
      expect(await openId()).toBe(first);

      await go('a');
      expect([await stateOf(first), await openId()]).toEqual(['approved', second]);
      await go('z');
      expect([await stateOf(first), await openId()]).toEqual(['suggested', first]);

      await page.keyboard.press('r');
      expect(await page.evaluate('document.activeElement.name')).toBe('reason');
      // letters choose within the field, and decide nothing
      await page.keyboard.press('d');
      await page.keyboard.press('Tab');
      await page.keyboard.type('a déjà vu');
      await page.keyboard.press('Tab');
      await go('Enter');
      expect(await stateOf(first)).toBe('dismissed');
      expect(await page.locator('.banner.success').innerText()).toContain('Proposition écartée');
    });

    it('postpones, reads what the keys do, and turns them off for dictation', async () => {
      await page.goto('/inbox');
      const id = await openId();
      await page.keyboard.press('p');
      expect(await page.evaluate('document.activeElement.name')).toBe('until');
      await go('Enter');
      expect(await stateOf(id)).toBe('postponed');

      await page.keyboard.press('?');
      expect(await page.locator('#keys').isVisible()).toBe(true);
      await page.keyboard.press('Space');
      expect(await page.locator('#keys-on').isChecked()).toBe(false);
      await page.keyboard.press('Escape');
      expect(await page.locator('#keys').isVisible()).toBe(false);
      const next = await openId();
      await page.keyboard.press('a');
      await page.goto('/inbox');
      expect(await stateOf(next)).toBe('suggested');
    });
  });
});
