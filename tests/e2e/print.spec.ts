import { type Page, expect } from '@playwright/test';
import { test } from './test.ts';
import { openApp } from './theApp.ts';
import { readFileSync } from 'node:fs';

/** Stirs, and waits until the parts for paper stand ready, which a print cannot, and the page is for the screen again. */
async function openForPrint(page: Page, query: string) {
  const app = await openApp(page, query);
  const screen = await mapCanvas(page);
  await page.mouse.move(1, 1);
  const tryPaper = () =>
    page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const stands = document.querySelector('article') !== null;
      dispatchEvent(new Event('afterprint'));
      return stands;
    });
  await expect.poll(tryPaper).toBe(true);
  const { cssWidth, ratio } = screen;
  await expect.poll(() => mapCanvas(page)).toMatchObject({ cssWidth, ratio });
  await expect(page.getByRole('article')).toHaveCount(0);
  return app;
}

/** How a canvas of the map is drawn: its size on the page, its pixels, and whether it shows land. */
async function mapCanvas(page: Page) {
  return page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const main = document.querySelector('main');
    const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    const pixels = new Uint32Array(data?.buffer ?? new ArrayBuffer(0));
    const colours = new Set(pixels.filter((_, at) => at % 997 === 0));
    return {
      cssWidth: Math.round(main?.clientWidth ?? 0),
      ratio: (canvas?.width ?? 0) / (canvas?.clientWidth ?? 1),
      colours: colours.size,
    };
  });
}

test('a print has title, map, legend, events and sources, and no controls', async ({ page }) => {
  const app = await openForPrint(page, '?pair=MEX-PER&open=pair:MEX-PER');
  await page.emulateMedia({ media: 'print' });
  const sheet = page.getByRole('article');
  await expect(page.getByRole('heading', { level: 1 }).last()).toHaveText(
    'Mexico – Peru, 1 Sep – 30 Nov 2025',
  );
  await expect(page.getByText('Time shown: 1 Sep – 30 Nov 2025')).toBeVisible();
  await expect(page.getByText(/Data to .+, version \d{4}\.\d\d\.\d\d/)).toBeVisible();
  await expect(page.getByText(/pair=MEX-PER/)).toBeVisible();
  await expect(
    sheet.getByRole('heading', { name: 'Peru severs relations with Mexico' }),
  ).toBeVisible();
  await expect(sheet.getByText('Conflict')).toBeVisible();
  await expect(sheet.getByText('Severed')).toBeVisible();
  await expect(sheet.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(sheet.getByText(/devdiscourse\.com/).first()).toBeVisible();
  await expect(app.map).toBeVisible();
  for (const control of [app.search, app.details, app.play, app.theme, app.share])
    await expect(control).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('the map is drawn anew at the size and in the detail of paper, and goes back', async ({
  page,
}) => {
  await openForPrint(page, '?theme=dark');
  const before = await mapCanvas(page);
  // all has to stand once the event was heard
  const printed = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const main = document.querySelector('main');
    const canvas = document.querySelector('canvas');
    return {
      scheme: getComputedStyle(document.documentElement).colorScheme,
      widthMm: ((main?.offsetWidth ?? 0) / 96) * 25.4,
      ratio: (canvas?.width ?? 0) / (canvas?.clientWidth ?? 1),
      events: document.querySelectorAll('article li h3').length,
    };
  });
  expect(printed.scheme).toBe('light');
  expect(printed.widthMm).toBeCloseTo(180, 0);
  expect(printed.ratio).toBeCloseTo(3, 1);
  expect(printed.events).toBeGreaterThan(50);
  const paper = await mapCanvas(page);
  expect(paper.colours).toBeGreaterThan(8);

  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect
    .poll(() => mapCanvas(page))
    .toMatchObject({
      cssWidth: before.cssWidth,
      ratio: before.ratio,
    });
  await expect(page.getByRole('article')).toHaveCount(0);
});

test('a word that is longer than a sheet is wide breaks, and the sheet stays as wide as it is', async ({
  page,
}) => {
  const set = JSON.parse(readFileSync('public/data/americas.json', 'utf8')) as {
    events: { id: string; title: { en: string } }[];
    sources: { publisher: string }[];
  };
  const word = 'W'.repeat(3000);
  for (const { title } of set.events.slice(0, 20)) title.en = word;
  for (const source of set.sources.slice(0, 20)) source.publisher = word;
  await page.route('**/data/americas.json', (route) => route.fulfill({ json: set }));
  await openForPrint(page, '?layers=ties,bloc:OAS');
  const widerPx = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.documentElement.scrollWidth - innerWidth;
  });
  expect(widerPx).toBe(0);
});

test('it makes a document of several sheets', async ({ page }) => {
  await openForPrint(page, '?');
  const pdf = await page.pdf({ format: 'A4' });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(sheets.length).toBeGreaterThan(2);
  expect(sheets.length).toBeLessThan(20);
});
