import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { database } from '../world';
import { startBrowser, visit } from './chromium';
import { PAGES } from './pages';
import { setStage } from './stage';

const FOLDER = join(__dirname, '..', '..', 'docs', 'screenshots');
const SCREENS = { phone: 360, desktop: 1280 } as const;

describe('Screenshots', () => {
  const db = database();

  it('of the main pages, in French and English, on a phone and on a desk', async () => {
    const { browser, stop } = await startBrowser();
    const stage = await setStage(db.url);
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    let bytes = 0;
    for (const { name, route, path, who } of PAGES.filter(({ pictured }) => pictured)) {
      for (const language of ['fr', 'en'] as const) {
        for (const [screen, width] of Object.entries(SCREENS)) {
          const context = await visit(browser, stage, { who, language, width });
          const page = await context.newPage();
          await page.goto(path?.(stage) ?? route);
          const client = await context.newCDPSession(page);
          const { data } = await client.send('Page.captureScreenshot', { format: 'webp', quality: 75 });
          const picture = Buffer.from(data, 'base64');
          bytes += picture.length;
          writeFileSync(join(FOLDER, `${name.replaceAll(/\W+/g, '-')}-${language}-${screen}.webp`), picture);
          await context.close();
        }
      }
    }
    await stop();
    await stage.stop();
    expect(bytes).toBeLessThan(3 * 1024 * 1024);
  }, 300_000);
});
