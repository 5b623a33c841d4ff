import type { Browser, Page } from 'playwright-core';
import { holdSlices } from '../system/watching/held-slices';
import { judgedByTexts } from '../system/square/judgements';
import { aNeed, anOffer } from '../system/square/postings';
import { sessionOf } from '../system/visitors/signed-in-visitor';
import { type System, startSystem } from '../system/system';
import { database } from '../world';
import { startBrowser, visit } from './chromium';
import { bringAxe, complaintsOf, smallTargets, violationsOf } from './looking';

const NEEDS = 5;
const OFFERS = 3;

/** Whoever asked for weights leaves the page open and touches nothing. */
describe('A page on which something is being made', () => {
  const db = database();
  let system: System;
  let browser: Browser;
  let stopBrowser: () => Promise<void>;
  let token: string;

  beforeAll(async () => {
    ({ browser, stop: stopBrowser } = await startBrowser());
    system = await startSystem(db.url);
    const coordinator = await system.account({ role: 'coordinator', type: 'ministry' });
    const ard = await system.account();
    const agency = await system.account({ type: 'cooperation-agency' });
    for (let count = 0; count < NEEDS; count++) await ard.client.post('/needs', aNeed());
    for (let count = 0; count < OFFERS; count++) await agency.client.post('/offers', anOffer());
    await system.settled();
    await judgedByTexts(system.storage, 1_200);
    token = await sessionOf(system, coordinator);
  });
  afterAll(async () => {
    await stopBrowser();
    await system.stop();
  });

  const bar = (page: Page, done: number) => page.locator(`progress[value="${done}"][max="${NEEDS + OFFERS}"]`);

  it.each([
    ['fr', 320, 'Calcul de l’aperçu', 'Aperçu calculé'],
    ['en', 1_280, 'Working out the preview', 'Preview worked out'],
  ] as const)(
    'follows it by itself, and is read by everybody (%s, %i px)',
    async (language, width, running, finished) => {
      const held = await holdSlices(system.storage, [1, 2]);
      const sessions = { coordinator: token };
      const context = await visit(browser, { system, sessions }, { who: 'coordinator', language, width });
      try {
        await bringAxe(context);
        const page = await context.newPage();
        const complaints = complaintsOf(page, 200);
        await page.goto('/weights');
        await page.locator('form[action="/weights/proposals"] button').click();
        await bar(page, 0).waitFor();
        await page.evaluate('window.isTheSame = true');
        await held.pass(1);
        await bar(page, NEEDS).waitFor();
        // in its place: whoever reads is not thrown to the top
        expect(await page.evaluate('window.isTheSame')).toBe(true);
        expect(await page.getByRole('progressbar').getAttribute('aria-labelledby')).toBe('progress');
        expect(await page.locator('#progress').innerText()).toContain(running);
        expect([...(await violationsOf(page, 'all')), ...(await smallTargets(page)), ...complaints]).toEqual([]);
        const told = page.getByRole('status');
        expect([await told.count(), (await told.innerText()).includes(finished)]).toEqual([1, false]);
        await page.locator('main a[href="/weights"]').first().focus();
        await held.pass(2);
        await page.locator('main').getByText(finished).waitFor();
        expect(await page.getByRole('progressbar').count()).toBe(0);
        // told to those who do not see it, that alone which is new, and the keyboard stays where it was
        expect(await told.textContent()).toBe(await page.locator('main').getByText(finished).textContent());
        expect(await page.evaluate('window.isTheSame')).toBe(true);
        expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('/weights');
        expect(await violationsOf(page, 'all')).toEqual([]);
      } finally {
        await context.close();
        await held.stop();
      }
    },
  );
});
