import { type Page, expect } from '@playwright/test';
import { aZip } from '../unit/ingest/files/someFiles.ts';
import { countOf } from './ownFile.ts';
import { test } from './test.ts';
import { theApp } from './theApp.ts';

const HOST = 'data.example';
const CORS = { 'Access-Control-Allow-Origin': '*' };
const SHEET = 'date,lat,lng,title\n2015-10-25,-12.05,-77.04,One\n2015-10-26,-12.05,-77.04,Two\n';

const linkTo = (path: string) => `/?data=${encodeURIComponent(`https://${HOST}/${path}`)}`;
const question = (page: Page) => page.getByRole('dialog', { name: `Show data from ${HOST}?` });
const yes = (page: Page) => question(page).getByRole('button', { name: 'Show the data' });

test.use({ agreed: [HOST] });

test('a link opens a packed file of events at another host, once the reader agrees', async ({
  page,
}) => {
  const body = Buffer.from(aZip({ 'notes.csv': SHEET }));
  await page.route(
    (url) => url.host === HOST,
    (route) => route.fulfill({ body, headers: CORS }),
  );
  await page.goto(linkTo('notes.zip'));
  await yes(page).click();
  await expect(countOf(page)).toHaveText('2 of 2 events');
  await expect(page.getByRole('list', { name: 'Events' })).toContainText('Two');
  await expect(page.getByRole('status').filter({ hasText: `Events from ${HOST}` })).toBeVisible();
  // whoever opens the link has the file too
  await theApp(page).share.click();
  const share = page.getByRole('dialog', { name: 'Share this view' });
  await expect(share.getByRole('textbox')).toHaveValue(/data=/);
  await expect(share).not.toContainText('Only on this device');
});

test('once it is closed, the record is on screen and no other host is named', async ({ page }) => {
  await page.route(
    (url) => url.host === HOST,
    (route) => route.fulfill({ body: SHEET, headers: CORS }),
  );
  await page.goto(linkTo('notes.csv'));
  await yes(page).click();
  const line = page.getByRole('status').filter({ hasText: `Events from ${HOST}` });
  await expect(line).toBeVisible();
  await page.getByRole('button', { name: 'Close the file notes.csv' }).click();
  await expect(countOf(page)).not.toHaveText('2 of 2 events');
  await expect(line).toBeHidden();
});

test('one that cannot be read is refused in words', async ({ page }) => {
  await page.route(
    (url) => url.host === HOST,
    (route) => route.fulfill({ body: '%PDF-1.7', headers: CORS }),
  );
  await page.goto(linkTo('paper.pdf'));
  await yes(page).click();
  const alert = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
  await expect(alert.first()).toContainText('answered with a PDF file');
});
