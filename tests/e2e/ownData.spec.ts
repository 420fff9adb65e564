import { type Page, expect } from '@playwright/test';
import { test } from './test.ts';
import { choose, countOf, dialog, read, show } from './ownFile.ts';
import { chooseRelationship, openApp, theApp } from './theApp.ts';

const HEAD = 'date,lat,lng,actor1,actor2,topic,tone,place,title,text,source';
const ROWS = [
  '2025-11-03,-12.05,-77.04,Peru,Mexico,diplomacy,conflict,Lima,Peru recalls its envoy,"A note, and a ""last"" word.",El Comercio',
  '2025-11-04,19.43,-99.13,MEX,PER,diplomacy,conflict,Mexico City,Mexico answers the note,,Reforma',
  '2025-11-05,19.43,-99.13,MEX,PER,diplomacy,cooperation,Mexico City,A channel stays open,,Reforma',
  '2025-11-06,-15.79,-47.88,BRA,ARG,economy,cooperation,Brasília,A customs accord,,Folha',
  '2025-11-07,-34.60,-58.38,ARG,BRA,economy,conflict,Buenos Aires,A duty is disputed,,Clarín',
  '2025-11-08,4.71,-74.07,COL,VEN,security,neither,Bogotá,A border is discussed,,El Tiempo',
];

const walked = (page: Page) => page.getByRole('listbox', { name: 'Events and ties on the map' });

/** Goes into the twin of the map by keys. */
async function enterMap(page: Page): Promise<void> {
  await page.getByRole('application').focus();
  await expect(walked(page)).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(walked(page)).toBeFocused();
}

test('an own sheet: counted, listed, read, filtered, and closed by its chip', async ({ page }) => {
  const app = await openApp(page);
  const bundled = (await app.count.textContent()) ?? '';
  await read(page, 'notes.csv', [HEAD, ...ROWS]);
  await expect(dialog(page)).toContainText('6 events read from “notes.csv”');
  await expect(dialog(page)).toContainText('No row was left out.');
  await show(page);
  await expect(countOf(page)).toHaveText('6 of 6 events');
  await expect(app.events.getByRole('listitem')).toHaveCount(6);

  await app.events.getByRole('button', { name: 'Peru recalls its envoy' }).click();
  await expect(app.title).toHaveText('Peru recalls its envoy');
  await expect(app.details).toContainText('A note, and a "last" word.');
  await expect(app.details).toContainText('El Comercio');
  await expect(app.details).toContainText('Lima');

  await chooseRelationship(page, 'peru mex');
  await expect(countOf(page)).toHaveText('3 of 6 events');
  await page.getByRole('button', { name: 'Topics' }).click();
  await page.getByRole('checkbox', { name: 'Conflict' }).check();
  await expect(countOf(page)).toHaveText('2 of 6 events');
  await page.keyboard.press('Escape');
  await expect(app.events.getByRole('button', { name: 'A channel stays open' })).toHaveCount(0);

  await app.clearAll.click();
  await expect(countOf(page)).toHaveText('6 of 6 events');
  await app.filters.getByRole('button', { name: 'Close the file notes.csv' }).click();
  await expect(countOf(page)).toHaveText(bundled);
});

test('a disc of an own event opens its dossier from the map', async ({ page }) => {
  const app = await openApp(page);
  await read(page, 'one.csv', [HEAD, ...ROWS.slice(3, 4)]);
  await show(page);
  await expect(countOf(page)).toHaveText('1 of 1 event');
  await enterMap(page);
  await expect(walked(page).getByRole('option')).toHaveText(
    'A customs accord, 6 November 2025, Brasília, cooperation',
  );
  await page.keyboard.press('Enter');
  await expect(app.title).toHaveText('A customs accord');
});

test('rows that cannot be read are counted, and each is told with what was found', async ({
  page,
}) => {
  await openApp(page);
  const bad = ['last Monday,0,0,MEX,PER,,,,,,', '2025-11-09,95,0,MEX,PER,,,,,,'];
  await read(page, 'mixed.csv', [HEAD, ROWS[0] ?? '', ...bad, ROWS[1] ?? '']);
  await expect(dialog(page)).toContainText('2 events read from “mixed.csv”');
  await expect(dialog(page)).toContainText('2 rows were left out.');
  await expect(dialog(page)).toContainText('Row 3, column “date”: “last Monday”');
  await expect(dialog(page)).toContainText('These are not degrees');
  await show(page);
  await expect(countOf(page)).toHaveText('2 of 2 events');
});

test('a file that is no sheet is refused in words, and the page keeps its events', async ({
  page,
}) => {
  const app = await openApp(page);
  const before = (await app.count.textContent()) ?? '';
  await choose(page, 'packed.csv', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0]));
  await expect(dialog(page)).toContainText('“packed.csv” cannot be read');
  await expect(dialog(page)).toContainText('The ZIP file ends before its contents do');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(theApp(page).count).toHaveText(before);
});

test('an example of a format opens like a file of the reader’s own', async ({ page }) => {
  const app = await openApp(page);
  await page.getByRole('button', { name: 'Open data' }).click();
  await dialog(page).getByRole('button', { name: 'ICEWS' }).click();
  await expect(dialog(page).getByRole('heading', { name: 'icews.tsv' })).toBeFocused();
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
  await expect(dialog(page)).toContainText('12 events read from “icews.tsv”');
  await show(page);
  await app.mode('All time').click();
  await expect(countOf(page)).toHaveText('12 of 12 events');
  await chooseRelationship(page, 'peru ven');
  await expect(countOf(page)).toHaveText('1 of 12 events');
  await app.events.getByRole('button', { name: /^Venezuela › Peru/ }).click();
  await expect(app.details).toContainText('Caracas');
});

test('an example that cannot be fetched is told, and the page keeps its events', async ({
  page,
}) => {
  const app = await openApp(page);
  const before = (await app.count.textContent()) ?? '';
  await page.route(/\/acled-[^/]+\.csv$/, (route) => route.abort());
  await page.getByRole('button', { name: 'Open data' }).click();
  await dialog(page).getByRole('button', { name: 'ACLED' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('“acled.csv” could not be fetched');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(app.count).toHaveText(before);
});

const MANY = 60_000;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2016, 0, 1) / DAY_MS;
const isoOf = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Ten years of events at 300 places, by a seed; in no order. */
function manyEvents() {
  let state = 7;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const places = Array.from({ length: 300 }, () => [random() * 60 - 30, random() * 40 - 90]);
  return Array.from({ length: MANY }, (_, i) => {
    const [lat = 0, lng = 0] = places[Math.floor(random() * places.length)] ?? [];
    const day = FIRST_DAY + Math.floor(random() * 3650);
    const tone = random() < 0.5 ? 'conflict' : 'cooperation';
    const row = `${isoOf(day)},${lat.toFixed(3)},${lng.toFixed(3)},MEX,PER,other,${tone},,Event ${i},,`;
    return { day, row };
  });
}

test('sixty thousand events: each window counts as a plain loop does, a crowd opens its list', async ({
  page,
}) => {
  const events = manyEvents();
  const app = await openApp(page);
  await read(page, 'many.csv', [HEAD, ...events.map(({ row }) => row)]);
  await expect(dialog(page)).toContainText('60,000 events read from “many.csv”');
  await show(page);
  const windows = [
    ['2019-02-01', '2019-02-28'],
    ['2018-06-15', '2021-06-14'],
    ['2016-01-01', '2025-12-27'],
  ] as const;
  for (const [from, to] of windows) {
    await app.startDate.fill('2016-01-01');
    await app.startDate.press('Enter');
    await app.endDate.fill(to);
    await app.endDate.press('Enter');
    await app.startDate.fill(from);
    await app.startDate.press('Enter');
    const naive = events.filter(({ day }) => isoOf(day) >= from && isoOf(day) <= to).length;
    await expect(countOf(page)).toHaveText(`${naive.toLocaleString('en')} of 60,000 events`);
  }

  await enterMap(page);
  const option = walked(page).getByRole('option');
  await expect(option).toHaveText(/^[\d,]+ events here/);
  const heading = /^[\d,]+ events here/.exec((await option.textContent()) ?? '')?.[0] ?? '';
  await page.keyboard.press('Enter');
  const crowd = page.getByRole('region', { name: heading });
  await crowd
    .getByRole('button', { name: /^Event \d+$/ })
    .first()
    .click();
  await expect(app.title).toHaveText(/^Event \d+$/);
});
