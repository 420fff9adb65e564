import { countOf, dialog, choose, read, show } from './ownFile.ts';
import { expect } from '@playwright/test';
import { test } from './test.ts';
import { openApp } from './theApp.ts';
import { addDays, isoOf } from '../../src/model/Day.ts';
import { formatDay } from '../../src/i18n/formatDay.ts';
import { theRecord } from './theRecord.ts';

const LATER = [
  'date,lat,lng,actor1,actor2,title',
  `${isoOf(addDays(theRecord.endDay, 60))},-12.05,-77.04,MEX,PER,After the record`,
];
const LAST = formatDay(theRecord.endDay, 'en', 'long');
const ENDS = `The record of ties ends on ${LAST}; what held later is not known.`;
const MINE = [
  'date,lat,lng,title',
  '2025-11-01,-12.05,-77.04,Mine',
  '2025-11-02,19.43,-99.13,Yours',
];

test('the record of ties ends where it ends: dossier, legend, table, matrix and changes say so', async ({
  page,
}) => {
  const app = await openApp(page, '?open=pair:MEX-PER');
  await read(page, 'later.csv', LATER);
  await show(page);
  const status = app.details.getByRole('region', { name: 'Status' });
  await expect(status).toContainText(ENDS);
  await expect(status).toContainText('Level not recorded');
  await expect(status).not.toContainText('no end date on record');
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText(ENDS);
  for (const view of ['Ties as a table', 'Matrix'] as const) {
    if (view === 'Matrix') await page.getByRole('radio', { name: view }).check({ force: true });
    else await page.getByRole('button', { name: view }).click();
    await expect(page.getByRole('dialog')).toContainText(ENDS);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'What changed' }).click();
  await expect(page.getByRole('dialog')).toContainText(ENDS);
});

test('the link of a view over a file says that the file stays behind, and leaves its rows out', async ({
  page,
}) => {
  const app = await openApp(page);
  await read(page, 'mine.csv', MINE);
  await show(page);
  await app.events.getByRole('button', { name: 'Mine' }).click();
  await expect(app.title).toHaveText('Mine');
  await expect(app.details.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
  await app.share.click();
  const share = page.getByRole('dialog', { name: 'Share this view' });
  await expect(share).toContainText('Only on this device: mine.csv');
  expect(await share.getByRole('textbox').inputValue()).not.toContain('open=');
});

test('a file over the record, a second one beside it: chips name and close each, counts add up', async ({
  page,
}) => {
  const app = await openApp(page, '?mode=all');
  const record = Number((await countOf(page).textContent())?.match(/of (\d+) events/)?.[1]);
  const open = async (name: string, lines: readonly string[], beside: readonly string[]) => {
    await choose(page, name, lines.join('\n'));
    for (const place of beside) await dialog(page).getByRole('checkbox', { name: place }).check();
    await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
    await show(page);
  };
  const all = (events: number) => `${String(events)} of ${String(events)} events`;
  await open('mine.csv', MINE, ['Show over the record']);
  await expect(countOf(page)).toHaveText(all(record + 2));
  await open('later.csv', LATER, ['Keep mine.csv beside it']);
  await expect(countOf(page)).toHaveText(all(record + 3));
  await expect(
    app.events.getByRole('listitem').filter({ hasText: 'After the record' }),
  ).toContainText('later.csv');
  await app.filters.getByRole('button', { name: 'Take the record off the map' }).click();
  await expect(countOf(page)).toHaveText(all(3));
  await app.filters.getByRole('button', { name: 'Close the file mine.csv' }).click();
  await expect(countOf(page)).toHaveText('1 of 1 event');
  await app.filters.getByRole('button', { name: 'Close the file later.csv' }).click();
  await expect(countOf(page)).toHaveText(all(record));
});

test('a file is shown though the data set does not load, and the list says what failed', async ({
  page,
}) => {
  await page.route('**/data/*.json', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await read(page, 'mine.csv', MINE);
  await show(page);
  await expect(countOf(page)).toHaveText('2 of 2 events');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Time' })).toBeVisible();
});

test('the list of a disc closes with the events that it lists', async ({ page }) => {
  const rows = Array.from({ length: 60 }, (_, i) => `2025-11-01,-12.05,-77.04,Row ${String(i)}`);
  await openApp(page);
  await read(page, 'crowd.csv', ['date,lat,lng,title', ...rows]);
  await show(page);
  const map = page.getByRole('region', { name: 'Map' });
  await expect(map.locator('[data-walk]')).toBeAttached();
  await map.getByRole('application').focus();
  await page.keyboard.press('Enter');
  const box = await page.locator('[data-walk]:focus').boundingBox();
  if (!box) throw new Error('The disc is not on screen.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const list = page.getByRole('region', { name: '60 events' });
  await expect(list).toBeVisible();
  await page.getByRole('button', { name: 'Close the file crowd.csv' }).click();
  await expect(list).toBeHidden();
  await expect(page.getByText(/fault in the program/)).toHaveCount(0);
});

test('confidence and source filter by link and by hand, and say what they hide', async ({
  page,
}) => {
  const app = await openApp(page, '?mode=all&confidence=corroborated');
  await expect(app.filters).toContainText('Corroborated');
  await expect(page.getByText(/events are hidden by Corroborated\./)).toBeVisible();
  const corroborated = await countOf(page).textContent();
  await page.getByRole('button', { name: '1 filter' }).click();
  await page.getByRole('checkbox', { name: 'General knowledge' }).check();
  await expect(page).toHaveURL(/confidence=corroborated,general/);
  await expect(countOf(page)).not.toHaveText(corroborated ?? '');
  await page.locator('summary').filter({ hasText: 'Source' }).click();
  const source = page.getByRole('group', { name: 'Source' }).getByRole('checkbox').first();
  const name = await source.locator('xpath=..').textContent();
  await source.check();
  await expect(page).toHaveURL(/source=/);
  await page.keyboard.press('Escape');
  await expect(app.filters).toContainText(name ?? '');
  await app.clearAll.click();
  await expect(page).not.toHaveURL(/confidence|source/);
  await openApp(page, '?source=nobody');
  await expect(page.getByRole('alert')).toContainText('source=nobody');
});

test('rows of a file do not say how sure they are, and the filter says that', async ({ page }) => {
  await openApp(page);
  await read(page, 'mine.csv', MINE);
  await show(page);
  await page.getByRole('button', { name: 'Topics' }).click();
  await expect(page.getByText('Files of your own do not say this').first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'Corroborated', exact: true }).check();
  await expect(countOf(page)).toHaveText('0 of 2 events');
});
