import { type Page, expect } from '@playwright/test';
import { test } from '../test.ts';
import { attackRun } from './attackRun.ts';
import { atRest } from '../atRest.ts';
import { clockOf } from '../clockOf.ts';
import { fetchedAhead } from './fetchedAhead.ts';
import { openApp, theApp } from '../theApp.ts';
import { restedView, viewText } from './viewText.ts';
import { watchFaults } from './watchFaults.ts';

const RESIZES = 600;
const WIDTHS = [320, 2560] as const;
const HEIGHTS = [320, 1440] as const;

/** Has the page believe that another tab is in front of it, or that it is in front again. */
async function setHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((isHidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => (isHidden ? 'hidden' : 'visible'),
    });
    document.dispatchEvent(new Event('visibilitychange'));
    dispatchEvent(new Event(isHidden ? 'blur' : 'focus'));
  }, hidden);
}

test(
  'a page in the background, hidden or frozen while it plays, goes on where it was',
  { tag: '@attack' },
  async ({ page }) => {
    const faults = watchFaults(page);
    const clock = await clockOf(page);
    const app = await openApp(page, '?mode=day&to=2025-09-02&open=pair:MEX-PER&q=mexico');
    await expect(app.title).toHaveText('Mexico – Peru');
    const day = () => app.end.getAttribute('aria-valuetext');
    await clock.hold();
    await app.play.click();
    await clock.pass(1000);
    const left = await day();
    expect(left).not.toBe('2 Sep 2025');
    await setHidden(page, true);
    // hidden pages have no frames, and their timers come late
    await page.clock.fastForward(3_600_000);
    await setHidden(page, false);
    await clock.pass(500);
    await app.pause.click();
    await clock.pass(500);
    // an hour away is no leap of the time
    const back = await day();
    expect(
      Number(/^\d+/.exec(back ?? '')?.[0]) - Number(/^\d+/.exec(left ?? '')?.[0]),
    ).toBeLessThan(15);
    await expect(app.search).toHaveValue('mexico');
    await expect(app.title).toHaveText('Mexico – Peru');
    await clock.letGo();

    const session = await page.context().newCDPSession(page);
    await app.play.click();
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await app.pause.click();
    const frozen = await day();
    await page.bringToFront();
    await app.events.getByRole('button').first().click();
    await expect(app.title).not.toHaveText('Mexico – Peru');
    expect(await day()).toBe(frozen);
    expect(faults).toEqual([]);
  },
);

/** What is open while the window changes. */
const OPENED: Readonly<Record<string, string>> = {
  'a dossier': '?open=pair:MEX-PER&pair=MEX-PER&layers=ties,bloc:OAS',
  'a page': '?page=sources&open=source:UNVOTES',
  'the matrix': '?page=matrix',
  'the greeting': '',
  'an embedded map': '?embed=1&pair=MEX-PER',
  'a search': '?mode=all&q=cuba',
};

for (const [at, [name, query]] of Object.entries(OPENED).entries())
  test(
    `${name} while the window changes ${attackRun.partOf(RESIZES / 6)} times from seed ${attackRun.seed}: nothing sticks out, all is kept`,
    { tag: '@attack' },
    async ({ page }) => {
      test.setTimeout(60_000 + attackRun.share * 5 * 60_000);
      const dice = attackRun.diceOf(10 + at);
      const faults = watchFaults(page);
      const home = { width: 1440, height: 900 };
      await page.setViewportSize(home);
      await page.goto(`/${query}`);
      await expect(theApp(page).play).toBeAttached();
      await fetchedAhead(page);
      const address = page.url();
      const before = await restedView(page);
      const between = ([least, most]: readonly [number, number]) =>
        least + dice.below(most - least);
      for (let turn = 0; turn < attackRun.partOf(RESIZES / 6); turn++) {
        const size = { width: between(WIDTHS), height: between(HEIGHTS) };
        await page.setViewportSize(size);
        if (turn % 5 > 0) continue;
        await atRest(page);
        const words = `${size.width} × ${size.height}, from seed ${attackRun.seed}`;
        await expect.poll(() => sideways(page), words).toBeLessThanOrEqual(0);
      }
      await page.setViewportSize(home);
      await expect.poll(() => viewText(page)).toBe(before);
      expect(page.url()).toBe(address);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      expect(faults).toEqual([]);
    },
  );

/** By how many px the page is wider than its window. */
async function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
