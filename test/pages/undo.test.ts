import { say } from '@penc/language';
import type { Browser } from 'playwright-core';
import { aPair } from '../system/square/pairs';
import { sessionOf } from '../system/visitors/signed-in-visitor';
import { type System, startSystem } from '../system/system';
import { database } from '../world';
import { startBrowser, visit } from './chromium';

describe('The button that takes a decision back', () => {
  const db = database();
  let system: System;
  let browser: Browser;
  let stopBrowser: () => Promise<void>;

  beforeAll(async () => {
    ({ browser, stop: stopBrowser } = await startBrowser());
    system = await startSystem(db.url, { env: { UNDO_SECONDS: '3' } });
  });
  afterAll(async () => {
    await stopBrowser();
    await system.stop();
  });

  it('is there while it works, and goes when it does no more', async () => {
    const coordinator = await system.account({ role: 'coordinator' });
    const { suggestion } = await aPair(system, {
      ard: await system.account(),
      agency: await system.account({ type: 'cooperation-agency' }),
      coordinator,
    });
    const ids = [{ id: suggestion.id, revision: suggestion.revision }];
    const { body } = await coordinator.client.post<{ batchId: string }>('/suggestions/bulk', {
      action: 'dismiss',
      reason: 'not-ours',
      ids,
    });
    const sessions = { coordinator: await sessionOf(system, coordinator) };
    const context = await visit(browser, { system, sessions }, { who: 'coordinator', language: 'fr', width: 360 });
    const page = await context.newPage();
    await page.goto(`/inbox/bulk/${body.batchId}`);
    const button = page.getByRole('button', { name: say('fr', 'page.bulk.undo') });
    expect(await button.isVisible()).toBe(true);
    await button.waitFor({ state: 'detached' });
    expect(await page.getByRole('main').innerText()).toContain(say('fr', 'page.inbox.undo.over'));
    await context.close();
  });
});
