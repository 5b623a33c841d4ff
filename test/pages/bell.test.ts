import type { Browser } from 'playwright-core';
import type { Account } from '../system/accounts';
import { sessionOf } from '../system/visitors/signed-in-visitor';
import { type System, startSystem } from '../system/system';
import { database } from '../world';
import { startBrowser, visit } from './chromium';

const UNREAD = 140;

/** Behind a gateway that lets no stream through, the page asks now and then. */
describe('The bell, where the stream of events cannot be had', () => {
  const db = database();
  let system: System;
  let browser: Browser;
  let stopBrowser: () => Promise<void>;
  let ard: Account;

  beforeAll(async () => {
    ({ browser, stop: stopBrowser } = await startBrowser());
    system = await startSystem(db.url, { workers: 0 });
    ard = await system.account();
  });
  afterAll(async () => {
    await stopBrowser();
    await system.stop();
  });

  it('counts all that is unread, however many they are', async () => {
    const sessions = { ard: await sessionOf(system, ard) };
    const context = await visit(browser, { system, sessions }, { who: 'ard', language: 'fr', width: 360 });
    try {
      const page = await context.newPage();
      await page.route('**/api/v1/events', (route) => route.fulfill({ status: 502 }));
      await page.goto('/notices');
      const bell = page.locator('a.bell');
      expect(await bell.getAttribute('data-unread')).toBe('0');
      await system.storage.read(
        `INSERT INTO notices (membership_id, kind, subject_type, subject_id, cause)
         SELECT $1, 'suggestion-declined', 'suggestion', gen_random_uuid(), 'bell ' || number FROM generate_series(1, ${UNREAD}) AS number
         RETURNING id`,
        [ard.membershipId],
      );
      await bell.getByText(String(UNREAD)).waitFor();
    } finally {
      await context.close();
    }
  });
});
