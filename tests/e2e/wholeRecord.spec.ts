import { test } from './test.ts';
import { expect } from '@playwright/test';
import { holdFile } from './holdFile.ts';
import { theApp } from './theApp.ts';

const WHOLE = '**/data/americas.json';

test('the first picture asks for the start in the language of the page, once, and no other', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/data/')) asked.push(pathname.split('/').at(-1) ?? '');
  });
  await page.route(WHOLE, () => undefined);
  await page.goto('/?lang=pt');
  await expect(page.getByText(/^\d+ de \d+ eventos$/).first()).toBeVisible();
  expect(asked.filter((file) => file.startsWith('start'))).toEqual(['start.pt.json']);
});

test('without the rest of the record the map lives; what needs it says so, and comes when it can', async ({
  page,
}) => {
  await page.route(WHOLE, (route) => route.abort());
  await page.goto('/?open=source:REU22');
  const app = theApp(page);
  await expect(app.count).toBeVisible();
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('could not be fetched');
  await page.unroute(WHOLE);
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(app.title).toContainText('Reuters');
});

test('a link that filters by a source keeps the filter when the sources come later', async ({
  page,
}) => {
  const answer = await holdFile(page, WHOLE);
  await page.goto('/?source=SEMA');
  await expect(theApp(page).count).toBeVisible();
  answer();
  await expect(theApp(page).filters).toContainText('Semafor');
  await expect(page).toHaveURL(/source=SEMA/);
});

// a dossier is there once the rest is: it tells whose sources have come

test('a date half typed is typed on as the rest of the record comes', async ({ page }) => {
  const answer = await holdFile(page, WHOLE);
  await page.goto('/?open=event:E01');
  const { startDate, title } = theApp(page);
  await startDate.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2025-1');
  await expect(title).toBeHidden();
  answer();
  await expect(title).toBeVisible();
  await page.keyboard.type('1-01');
  await expect(startDate).toHaveValue('2025-11-01');
  await expect(page).toHaveURL(/from=2025-11-01/);
});

test('play goes on as the rest of the record comes', async ({ page }) => {
  const answer = await holdFile(page, WHOLE);
  await page.goto('/?loop=1&open=event:E01');
  const { play, pause, title } = theApp(page);
  await play.click();
  await expect(pause).toBeVisible();
  await expect(title).toBeHidden();
  answer();
  await expect(title).toBeVisible();
  await expect(pause).toBeVisible();
});
