import { type Page, expect } from '@playwright/test';
import { test } from './test.ts';
import { readFileSync } from 'node:fs';
import { theApp } from './theApp.ts';

const HOST = 'data.example';
const ADDRESS = `https://${HOST}/set.json`;
const LINK = `/?data=${encodeURIComponent(ADDRESS)}`;
const CORS = { 'Access-Control-Allow-Origin': '*' };

const fake = () => {
  const set = JSON.parse(readFileSync('public/data/americas.json', 'utf8')) as {
    title: { en: string };
    events: { title: { en: string } }[];
  };
  set.title.en = 'A set of somebody else';
  for (const { title } of set.events) title.en = `Elsewhere: ${title.en}`;
  return JSON.stringify(set);
};

/** Answers at the other host, and keeps what was asked of it and of the page's own data. */
async function serve(page: Page, answer: Parameters<Page['route']>[1]) {
  const asked: string[] = [];
  const isWatched = (url: URL) => url.host === HOST || url.pathname.includes('/data/');
  page.on('request', (request) => {
    if (isWatched(new URL(request.url()))) asked.push(request.url());
  });
  await page.route((url) => url.host === HOST, answer);
  return asked;
}

const question = (page: Page) => page.getByRole('dialog', { name: `Show data from ${HOST}?` });
const yes = (page: Page) => question(page).getByRole('button', { name: 'Show the data' });
const line = (page: Page) => page.getByRole('status').filter({ hasText: `Events from ${HOST}` });

test.use({ agreed: [HOST] });

test('nothing is asked of another host before the reader agrees, and then the page says whose it is', async ({
  page,
}) => {
  const asked = await serve(page, (route) => route.fulfill({ body: fake(), headers: CORS }));
  await page.goto(LINK);
  await expect(question(page)).toContainText(ADDRESS);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await yes(page).click();
  const app = theApp(page);
  await expect(app.events.getByRole('button').first()).toHaveText(/^Elsewhere: /);
  await expect(line(page)).toContainText('not the bundled record');
  expect(asked).toEqual([ADDRESS]);

  await page.goto(`${LINK}&page=about`);
  await yes(page).click();
  const about = page.getByRole('dialog', { name: 'About Hemisphere' });
  await expect(about).toContainText('A set of somebody else');
  await expect(about).toContainText(ADDRESS);

  await page.goto(`${LINK}&embed=1`);
  await yes(page).click();
  await expect(line(page)).toBeInViewport();
  const rows = await line(page).evaluate((one) => one.getBoundingClientRect().height);
  expect(rows).toBeLessThan(60);
});

test('on paper the page says whose the data are', async ({ page }) => {
  await serve(page, (route) => route.fulfill({ body: fake(), headers: CORS }));
  await page.goto(LINK);
  await yes(page).click();
  await expect(line(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('header').filter({ hasText: `Events from ${HOST}` })).toBeVisible();
});

for (const how of ['button', 'Escape'] as const)
  test(`who says no, by ${how}, has the bundled record`, async ({ page }) => {
    const asked = await serve(page, (route) => route.fulfill({ body: fake(), headers: CORS }));
    await page.goto(LINK);
    await expect(question(page)).toBeVisible();
    if (how === 'Escape') await page.keyboard.press('Escape');
    else
      await question(page)
        .getByRole('button', { name: 'Open the bundled data set' })
        .last()
        .click();
    await expect(theApp(page).count).toBeVisible();
    await expect(question(page)).toHaveCount(0);
    await expect(line(page)).toHaveCount(0);
    await expect(page).not.toHaveURL(/data=/);
    expect(asked.every((url) => new URL(url).host !== HOST)).toBe(true);
  });

test('the question can be read in a window of 320 px, and its answers pressed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await serve(page, (route) => route.abort());
  await page.goto(`${LINK}&lang=pt`);
  const dialog = page.getByRole('dialog', { name: `Mostrar dados de ${HOST}?` });
  for (const button of await dialog.getByRole('button').all())
    await expect(button).toBeInViewport();
});

const REASONS: Readonly<
  Record<
    string,
    { readonly link?: string; readonly answer: Parameters<Page['route']>[1]; readonly says: RegExp }
  >
> = {
  'that it may be closed to this page': {
    answer: (route) => route.abort('failed'),
    says: /could not be reached, or its server does not allow other pages/,
  },
  'that it is not over https': {
    link: `/?data=${encodeURIComponent(`http://${HOST}/set.json`)}`,
    answer: (route) => route.fulfill({ body: fake(), headers: CORS }),
    says: /over https only/,
  },
  'that it leads on to another': {
    answer: (route) =>
      route.fulfill({ status: 302, headers: { ...CORS, Location: 'https://evil.example/' } }),
    says: /leads on to another address/,
  },
  'that it is too large': {
    answer: (route) => route.fulfill({ body: Buffer.alloc(65 * 2 ** 20, ' '), headers: CORS }),
    says: /larger than 64 MB/,
  },
  'that it has none': {
    answer: (route) => route.fulfill({ status: 404, body: '', headers: CORS }),
    says: /status 404/,
  },
};

for (const [reason, { link = LINK, answer, says }] of Object.entries(REASONS))
  test(`a data set that does not come says ${reason}, and gives way to the bundled one`, async ({
    page,
  }) => {
    const abroad: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).host === 'evil.example') abroad.push(request.url());
    });
    await serve(page, answer);
    await page.goto(link);
    await yes(page).click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(says);
    await expect(theApp(page).map).toBeVisible();
    expect(abroad).toEqual([]);
    await alert.getByRole('button', { name: 'Open the bundled data set' }).click();
    await expect(theApp(page).count).toBeVisible();
  });

test('a data set that never comes can be stopped, and says so', async ({ page }) => {
  await page.clock.install();
  await serve(page, () => undefined);
  await page.goto(LINK);
  await yes(page).click();
  await expect(page.getByText('Loading the events')).toBeVisible();
  await page.clock.runFor(9_000);
  await expect(page.getByText(/takes longer than usual/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('alert')).toContainText('You stopped the loading');
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Loading the events')).toBeVisible();
});

test('the bundled record is asked for once, ahead of the app', async ({ page }) => {
  const asked = await serve(page, (route) => route.abort());
  await page.goto('/');
  await expect(theApp(page).count).toBeVisible();
  expect(asked).toHaveLength(1);
});
