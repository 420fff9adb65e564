import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { openApp, theApp } from './theApp.ts';
import { atRest } from './atRest.ts';
import { clockOf } from './clockOf.ts';
import { findClipped } from './findClipped.ts';
import { findSmallTargets } from './findSmallTargets.ts';

const VIEWS = ['?', '?pair=MEX-PER&open=pair:MEX-PER', '?open=event:E43', '?page=ties', '?q=zzzz'];

/** Of WCAG 1.4.12: what a reader may set, at least, without losing anything. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** The length of the time drops out where there is no room: the two days beside it say it as well. */
const LEFT_OUT = /^\d+ days? /;

/** Where a dossier takes the list's place, so does the count: what waits for it would wait in vain. */
async function show(page: Page, view: string): Promise<void> {
  await page.goto(`./${view}`);
  await expect(page.locator('#time')).toBeAttached();
  await atRest(page);
}

async function expectWhole(page: Page, where: string): Promise<void> {
  const aside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(aside, `${where} scrolls aside`).toBeLessThanOrEqual(0);
  const clipped = (await findClipped(page)).filter((text) => !LEFT_OUT.test(text));
  expect.soft(clipped, where).toEqual([]);
}

for (const [name, width, height] of [
  ['at 200 %', 640, 512],
  ['at 400 %', 320, 256],
  ['on 320 px', 320, 640],
] as const)
  test(`nothing is lost or cut ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const view of VIEWS) {
      await show(page, view);
      await expectWhole(page, view);
    }
  });

for (const width of [1280, 390])
  test(`with wide text spacing nothing is lost or cut, ${String(width)} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const view of VIEWS) {
      await show(page, view);
      // the page's policy has no place for a style tag
      await page.evaluate((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets.push(sheet);
      }, SPACING);
      await expectWhole(page, view);
    }
  });

test('at 400 % map, timeline and list each have room of their own', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await show(page, '?');
  const boxes = await page.evaluate(() =>
    ['header', '#time', '#events'].map((selector) => {
      const { top, bottom } =
        document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return { top, bottom };
    }),
  );
  const [bar, time, list] = boxes;
  expect(time?.top).toBeGreaterThan((bar?.bottom ?? 0) + 100);
  expect(list?.top).toBeGreaterThanOrEqual(time?.bottom ?? Infinity);
  await page.getByRole('button', { name: 'Play' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('button', { name: 'Play' })).toBeInViewport({ ratio: 1 });
});

/** The app at a view, once all that the view names is on the page. */
async function openView(page: Page, view: string): Promise<void> {
  await openApp(page, view);
  const dossier = page.getByRole('complementary', { name: 'Details' });
  if (view.includes('open=')) await expect(dossier).toBeVisible();
  if (view.includes('page='))
    await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
}

test('what can be pressed is at least 24 px wide and high', async ({ page }) => {
  for (const view of [...VIEWS, '?page=changes', '?page=sources', '?page=shortcuts']) {
    await openView(page, view);
    expect.soft(await findSmallTargets(page, 24), view).toEqual([]);
  }
});

test.describe('by finger', () => {
  test.use({ hasTouch: true, isMobile: true });

  for (const [width, height] of [
    [390, 844],
    [1024, 768],
  ] as const)
    test(`what can be pressed is at least 44 px, ${String(width)} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const view of ['?', '?open=event:E43', '?page=ties']) {
        await openView(page, view);
        expect.soft(await findSmallTargets(page, 44), view).toEqual([]);
      }
    });
});

test.describe('what is read aloud', () => {
  /** What has not changed for so long is at rest. */
  const RESTED_MS = 1000;

  /** Keeps what the page's one live region says. */
  async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
    await page.mouse.move(700, 20);
    await page.waitForSelector('.visually-hidden[aria-live="polite"] > p', { state: 'attached' });
    await page.evaluate(() => {
      const region = [...document.querySelectorAll('[aria-live="polite"].visually-hidden')].find(
        (one) => one.firstElementChild?.tagName === 'P',
      );
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const observer = new MutationObserver(() => said.push(region?.textContent ?? ''));
      if (region) observer.observe(region, { childList: true });
    });
    return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  }

  test('a search says the count once, when it has been typed', async ({ page }) => {
    const clock = await clockOf(page);
    const app = await openApp(page);
    const all = (await app.count.textContent()) ?? '';
    const said = await listen(page);
    await clock.hold();
    await app.search.pressSequentially('asylum');
    await expect(app.count).not.toHaveText(all);
    expect(await said()).toEqual([]);
    await clock.pass(RESTED_MS);
    await expect.poll(said).toEqual([expect.stringMatching(/^\d+ of \d+ events$/)]);
    await expect(app.count).toHaveText((await said())[0] ?? '');
  });

  test('an event that is opened is named; closing it is said', async ({ page }) => {
    const app = await openApp(page);
    const said = await listen(page);
    const row = app.events.getByRole('button').first();
    const title = (await row.textContent()) ?? '';
    await row.click();
    await expect.poll(said).toEqual([`Opened: ${title}`]);
    await app.details.getByRole('button', { name: /^Close/ }).click();
    await expect.poll(said).toEqual([`Opened: ${title}`, 'Details closed']);
  });

  test('while time plays or is dragged nothing is said, and once it rests one sentence', async ({
    page,
  }) => {
    const clock = await clockOf(page);
    const app = await openApp(page, '?mode=day&to=2025-09-03&speed=2');
    const said = await listen(page);
    await clock.hold();
    await app.play.click();
    await expect(app.pause).toBeVisible();
    await clock.pass(2 * RESTED_MS);
    await expect(app.end).not.toHaveAttribute('aria-valuetext', '3 Sep 2025');
    expect(await said()).toEqual([]);
    await app.pause.click();
    await expect(app.play).toBeVisible();
    await clock.pass(RESTED_MS);
    await expect.poll(said).toEqual([expect.stringMatching(/^\d+ \w+ 2025\. \d+ of \d+ events$/)]);
  });

  test('the one status is the count, and stays silent', async ({ page }) => {
    await openApp(page);
    await expect(page.getByRole('status')).toHaveCount(1);
    await expect(page.getByRole('status')).toHaveAttribute('aria-live', 'off');
  });
});

test('headings come in order and each part of the page is a landmark', async ({ page }) => {
  await openApp(page, '?open=event:E43');
  await expect(theApp(page).title).toBeVisible();
  const levels = await page
    .getByRole('heading')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 1)).toBeLessThanOrEqual(1));
  for (const role of ['banner', 'main', 'complementary'] as const)
    await expect(page.getByRole(role).first()).toBeVisible();
});

test.describe('with reduced motion', () => {
  test.use({ reducedMotion: 'reduce' });

  test('nothing moves by itself: the map jumps, controls do not fade', async ({ page }) => {
    await openApp(page);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return [transitionDuration, animationDuration].some((time) => /[1-9]/.test(time));
        }).length,
    );
    expect(moving).toBe(0);
  });
});

test.describe("in the reader's own colours", () => {
  test.use({ forcedColors: 'active' });

  /** The colours of a canvas, commonest first. */
  const coloursOf = (page: Page, pane: string) =>
    page.locator(`.leaflet-${pane}-pane canvas`).evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const { data } = (canvas as HTMLCanvasElement)
        .getContext('2d')
        ?.getImageData(0, 0, width, height) ?? { data: new Uint8ClampedArray() };
      const counts = new Map<string, number>();
      for (let i = 0; i < data.length; i += 4) {
        const colour = `${String(data[i])},${String(data[i + 1])},${String(data[i + 2])}`;
        if (data[i + 3] === 255) counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return [...counts].toSorted((a, b) => b[1] - a[1]).map(([colour]) => colour);
    });

  test('the map is drawn in them, lines on their ground', async ({ page }) => {
    await openApp(page);
    const ground = await page.evaluate(() => {
      const probe = document.createElement('i');
      probe.style.color = 'Canvas';
      probe.style.forcedColorAdjust = 'none';
      document.body.append(probe);
      return getComputedStyle(probe).color.match(/\d+/g)?.join(',');
    });
    await expect.poll(async () => (await coloursOf(page, 'atlas'))[0]).toBe(ground);
    expect((await coloursOf(page, 'atlas')).length).toBeGreaterThan(2);
    expect((await coloursOf(page, 'scene')).length).toBeGreaterThan(2);
  });

  test('controls keep an edge, and what is chosen shows by more than its ground', async ({
    page,
  }) => {
    const app = await openApp(page, '?open=event:E43');
    for (const control of [app.share, app.play, app.search])
      expect(
        await control.evaluate((element) => {
          const framed = [element, element.parentElement].filter((one) => one !== null);
          return framed.some((one) => getComputedStyle(one).borderTopStyle === 'solid');
        }),
      ).toBe(true);
    const chosen = app.mode('Window').locator('..');
    expect(await chosen.evaluate((label) => getComputedStyle(label).outlineStyle)).toBe('solid');
    const current = page.locator('[data-current]').first();
    await expect(current).toBeVisible();
    expect(await current.evaluate((row) => getComputedStyle(row).outlineStyle)).toBe('solid');
  });
});
