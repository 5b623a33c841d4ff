import type { Browser, Page } from 'playwright-core';
import { pageRoutes } from '../system/routes';
import { database } from '../world';
import { startBrowser, visit } from './chromium';
import { bringAxe, complaintsOf, frenchColons, slowLoad, smallTargets, violationsOf } from './looking';
import { type CheckedPage, NO_PAGES, PAGES } from './pages';
import { type Stage, setStage } from './stage';

const LANGUAGES = ['fr', 'en'] as const;
const WIDTHS = [320, 1280] as const;
const COLOURS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;
const KILOBYTES = 60;
const SCRIPT_KILOBYTES = 25;
const LARGEST_PAINT_MS = 2_500;

interface Look {
  readonly language: (typeof LANGUAGES)[number];
  readonly width: number;
}

describe('Pages', () => {
  const db = database();
  let stage: Stage;
  let browser: Browser;
  let stopBrowser: () => Promise<void>;
  const figures: string[] = [];

  beforeAll(async () => {
    ({ browser, stop: stopBrowser } = await startBrowser());
    stage = await setStage(db.url);
  });
  afterAll(async () => {
    process.stderr.write(`\n${figures.join('\n')}\n`);
    await stopBrowser();
    await stage.stop();
  });

  it('are all in the list: a new one is a line there', () => {
    const listed = new Set([...PAGES.map(({ route }) => route), ...NO_PAGES]);
    expect(pageRoutes(stage.system.api).filter((route) => !listed.has(route))).toEqual([]);
  });

  const pathOf = ({ route, path }: CheckedPage) => path?.(stage) ?? route;

  describe.each(PAGES)('$name', (checked) => {
    const status = checked.status ?? 200;

    it('is read by everybody: in both languages, on both screens, in every colour, without a complaint', async () => {
      const looks = LANGUAGES.flatMap((language) => WIDTHS.map((width) => ({ language, width })));
      const wrong = await Promise.all(looks.map(async (look) => ({ ...look, wrong: await wrongWith(look) })));
      expect(wrong).toEqual(looks.map((look) => ({ ...look, wrong: [] })));
    });

    async function wrongWith({ language, width }: Look): Promise<readonly string[]> {
      const context = await visit(browser, stage, { who: checked.who, language, width });
      await bringAxe(context);
      const page = await context.newPage();
      const complaints = complaintsOf(page, status);
      const answer = await page.goto(pathOf(checked), { waitUntil: 'load' });
      const wrong = [
        ...unless(answer?.status() === status, `status ${answer?.status()}`),
        ...unless((await page.locator('html').getAttribute('lang')) === language, 'another language'),
        ...unless(/^(?!Erreur|Error).{3,} – Penc$/.test(await page.title()), `title ${await page.title()}`),
        ...unless((await page.locator('h1').count()) === 1, 'not one h1'),
        ...unless(
          (await page.evaluate<number>('document.documentElement.scrollWidth')) <= width,
          'wider than its screen',
        ),
        ...(await smallTargets(page)),
        ...(language === 'en' ? await frenchColons(page) : []),
      ];
      for (const [index, colours] of COLOURS.entries()) {
        await page.emulateMedia(colours);
        const violations = await violationsOf(page, index === 0 ? 'all' : 'colours');
        wrong.push(...violations.map((violation) => `${JSON.stringify(colours)} ${violation}`));
      }
      await context.close();
      return [...wrong, ...complaints];
    }

    it('weighs little and is there soon, on a slow phone', async () => {
      const context = await visit(browser, stage, { who: checked.who, language: 'fr', width: 320 });
      const { bytes, scriptBytes, largestPaint } = await slowLoad(context, pathOf(checked));
      await context.close();
      const kilobytes = (count: number) => (count / 1024).toFixed(1).padStart(5);
      figures.push(
        `${checked.name.padEnd(28)} ${kilobytes(bytes)} KB, ${kilobytes(scriptBytes)} KB of script, largest paint ${Math.round(largestPaint ?? 0)} ms`,
      );
      expect(bytes).toBeLessThanOrEqual((checked.kilobytes ?? KILOBYTES) * 1024);
      expect(scriptBytes).toBeLessThanOrEqual(SCRIPT_KILOBYTES * 1024);
      expect(largestPaint ?? Infinity).toBeLessThanOrEqual(LARGEST_PAINT_MS);
    });

    it('says all that it says without JavaScript', async () => {
      const looking = { who: checked.who, language: 'fr', width: 320 } as const;
      const [plain, lively] = await Promise.all(
        [false, true].map(async (script) => {
          const context = await visit(browser, stage, { ...looking, script });
          const page = await context.newPage();
          await page.goto(pathOf(checked), { waitUntil: 'load' });
          const words = await wordsOf(page);
          await context.close();
          return words;
        }),
      );
      expect(plain).toEqual(lively);
    });
  });
});

function unless(isSo: boolean, otherwise: string): readonly string[] {
  return isSo ? [] : [otherwise];
}

/** Of each problem page another number. */
async function wordsOf(page: Page): Promise<string> {
  return (await page.locator('main').innerText()).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id');
}
