import { openApp, theApp } from './theApp.ts';
import { expect } from '@playwright/test';
import { test } from './test.ts';
import { theRecord } from './theRecord.ts';

/** Of both tables. */
const VISIT_COUNT = 1280;

const VISITS = '**/data/visits.json';

test('visits are a layer of events: off at first, listed and told once asked for, gone with it', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const app = await openApp(page, '?from=1995-01-01&to=1995-12-31');
  const before = await app.count.textContent();
  await page.getByRole('button', { name: 'Layers' }).click();
  expect(asked.filter((path) => path.endsWith('visits.json'))).toEqual([]);
  await page.getByRole('checkbox', { name: /^Visits of leaders/ }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/layers=ties,visits/);
  await expect(app.count).not.toHaveText(before ?? '');
  await app.events
    .getByRole('button', { name: /^Visit: / })
    .first()
    .click();
  await expect(app.title).toHaveText(/^Visit: /);
  await expect(app.details).toContainText('Office of the Historian');
  await expect(page).toHaveURL(/open=event:us-/);
  await page.getByRole('button', { name: 'Layers' }).click();
  await page.getByRole('checkbox', { name: /^Visits of leaders/ }).uncheck();
  await expect(app.count).toHaveText(before ?? '');
  await expect(app.details).toBeHidden();
});

test('a link opens a visit, at its time, and a search finds it', async ({ page }) => {
  const app = await openApp(page, '?layers=ties,visits&open=event:us-travels:4282');
  await expect(app.title).toHaveText('Visit: Marco Rubio (United States), El Salvador');
  await expect(app.details).toContainText('3–4 Feb 2025');
  await expect(app.events.getByRole('button', { name: /El Salvador/ })).toBeVisible();
  await app.search.fill('rubio guatemala');
  await expect(app.events.getByRole('button', { name: /^Visit: Marco Rubio/ })).toHaveCount(1);
});

test('a visit stays open where its dossier takes the place of the list', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const app = await openApp(page, '?layers=ties,visits&from=1995-01-01&to=1995-12-31');
  await app.events
    .getByRole('button', { name: /^Visit: / })
    .first()
    .click();
  await expect(app.title).toHaveText(/^Visit: /);
  await expect(app.events).toBeHidden();
  await expect(page).toHaveURL(/open=event:us-/);
});

test('an embedded page has the visits of its link', async ({ page }) => {
  const came = page.waitForResponse(VISITS);
  await page.goto('/?embed=1&layers=ties,visits&from=1994-12-09&to=1994-12-11');
  await came;
  const reader = page.getByRole('slider', { name: 'Events by date' });
  await reader.focus();
  for (let press = 0; press < 10; press++) {
    if ((await reader.getAttribute('aria-valuetext'))?.startsWith('9 Dec 1994')) break;
    await page.keyboard.press('ArrowLeft');
  }
  // the Summit of the Americas in Miami
  await expect(reader).toHaveAttribute('aria-valuetext', /^9 Dec 1994: [23]\d events begin/);
});

test('the source of visits says that they rest on it, and shows them', async ({ page }) => {
  const app = await openApp(page, '?open=source:OHVISITS');
  await expect(app.details).toContainText('Visits of leaders');
  await app.details.getByRole('button', { name: 'Show them' }).click();
  await expect(app.count).toContainText(`of ${number(theRecord.events + VISIT_COUNT)} events`);
  await expect(app.details.getByRole('button', { name: 'Show them' })).toBeHidden();
});

test('visits that do not come are missed in the list, and come when they can', async ({ page }) => {
  await page.route(VISITS, (route) => route.abort());
  await page.goto('/?layers=ties,visits&from=1995-01-01&to=1995-12-31');
  const app = theApp(page);
  const notice = page.getByRole('alert').filter({ hasText: 'This part did not come' });
  await expect(notice).toBeVisible();
  await expect(app.count).toContainText(`of ${theRecord.events} events`);
  await page.unroute(VISITS);
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(app.count).toContainText(`of ${number(theRecord.events + VISIT_COUNT)} events`);
});

test('a link to a visit that does not come says so in the dossier, and opens it in the end', async ({
  page,
}) => {
  await page.route(VISITS, (route) => route.abort());
  await page.goto('/?layers=ties,visits&open=event:us-travels:4282');
  const { details, title } = theApp(page);
  const place = page.locator('#details');
  await expect(place.getByRole('alert')).toContainText('This part did not come');
  await page.unroute(VISITS);
  await place.getByRole('button', { name: 'Try again' }).click();
  await expect(title).toHaveText(/^Visit: Marco Rubio/);
  await expect(details.getByRole('alert')).toHaveCount(0);
});

function number(count: number): string {
  return count.toLocaleString('en');
}
