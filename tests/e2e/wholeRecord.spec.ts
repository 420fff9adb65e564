import { expect } from '@playwright/test';
import { test } from './test.ts';
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
  let answer = () => {};
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route(WHOLE, async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('/?source=SEMA');
  await expect(theApp(page).count).toBeVisible();
  answer();
  await expect(theApp(page).filters).toContainText('Semafor');
  await expect(page).toHaveURL(/source=SEMA/);
});
