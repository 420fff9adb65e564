import { type Page, expect } from '@playwright/test';
import { gzipSync, strToU8 } from 'fflate';
import { aWorkbook, aZip } from '../unit/ingest/files/someFiles.ts';
import { countOf, dialog, show } from './ownFile.ts';
import { openApp } from './theApp.ts';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { test } from './test.ts';

const HEAD = 'date,lat,lng,title';
const ONE = `${HEAD}\n2015-10-25,-12.05,-77.04,One\n2015-10-26,-12.05,-77.04,Two\n`;
const TWO = `${HEAD}\n2015-10-27,19.43,-99.13,Three\nsoon,0,0,Never\n`;

const POINTS = {
  type: 'FeatureCollection',
  features: [1, 2, 3].map((n) => ({
    type: 'Feature',
    geometry: n === 3 ? null : { type: 'Point', coordinates: [-77.04, -12.05] },
    properties: { date: `2015-10-2${n}`, title: `Note ${n}` },
  })),
};

interface Given {
  readonly name: string;
  readonly content: string | Uint8Array;
}

async function chooseAll(page: Page, files: readonly Given[]): Promise<void> {
  await page.getByRole('button', { name: 'Open data' }).click();
  const chooser = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: 'Choose a file' }).click();
  await (
    await chooser
  ).setFiles(
    files.map(({ name, content }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content),
    })),
  );
}

async function openAndShow(page: Page, count: string): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
  await show(page);
  await expect(countOf(page)).toHaveText(count);
}

test.beforeEach(async ({ page }) => {
  await openApp(page);
});

test('a zip of one file and a gzip are opened, and their words are read again', async ({
  page,
}) => {
  await chooseAll(page, [{ name: 'notes.zip', content: aZip({ 'notes.csv': ONE }) }]);
  await openAndShow(page, '2 of 2 events');
  await expect(page.getByRole('list', { name: 'Events' })).toContainText('Two');
  await chooseAll(page, [{ name: 'notes.csv.gz', content: gzipSync(strToU8(ONE)) }]);
  await openAndShow(page, '2 of 2 events');
});

test('a zip of several files asks which, and opens those of one format as one', async ({
  page,
}) => {
  const zip = aZip({ 'a.csv': ONE, 'b.csv': TWO, 'readme.txt': 'Read me.' });
  await chooseAll(page, [{ name: 'year.zip', content: zip }]);
  const boxes = dialog(page).getByRole('checkbox');
  await expect(boxes).toHaveCount(3);
  await expect(dialog(page).getByRole('checkbox', { name: /readme/ })).not.toBeChecked();
  await dialog(page).getByRole('button', { name: 'Go on' }).click();
  await expect(dialog(page).getByText('2 files read as one')).toBeVisible();
  await openAndShow(page, '3 of 3 events');
});

test('several files of one format are one set, whose issues name the file and its row', async ({
  page,
}) => {
  await chooseAll(page, [
    { name: 'a.csv', content: ONE },
    { name: 'b.csv', content: TWO },
  ]);
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
  await dialog(page)
    .getByText(/This is not a date/)
    .click();
  await expect(dialog(page)).toContainText('“b.csv”: Row 3, column “date”: “soon”');
  await show(page);
  await expect(countOf(page)).toHaveText('3 of 3 events');
});

test('files of different formats are opened one after the other, side by side', async ({
  page,
}) => {
  await chooseAll(page, [
    { name: 'a.csv', content: ONE },
    { name: 'b.geojson', content: JSON.stringify(POINTS) },
  ]);
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
  await dialog(page).getByRole('button', { name: 'Open “b.geojson” next' }).click();
  // in the time of the one that was opened last
  await openAndShow(page, '3 of 5 events');
});

test('GeoJSON is opened, with the feature without a place in the list', async ({ page }) => {
  await chooseAll(page, [{ name: 'points.geojson', content: JSON.stringify(POINTS) }]);
  await openAndShow(page, '3 of 3 events');
  await expect(page.getByRole('list', { name: 'Events' })).toContainText('Note 3');
});

test('a workbook is opened by the sheet that is chosen', async ({ page }) => {
  const rows = [
    ['date', 'title'],
    [{ day: 42_302 }, 'One'],
    [{ day: 42_303 }, 'Two'],
  ];
  const content = aWorkbook({ Notes: [['about'], ['this']], Events: rows });
  await chooseAll(page, [{ name: 'book.xlsx', content }]);
  await dialog(page).getByRole('checkbox', { name: /Notes/ }).uncheck();
  await dialog(page).getByRole('button', { name: 'Go on' }).click();
  await openAndShow(page, '2 of 2 events');
});

test('Parquet is opened', async ({ page }) => {
  const bytes = parquetWriteBuffer({
    columnData: [
      { name: 'date', data: ['2015-10-25', '2015-10-26'], type: 'STRING' },
      { name: 'lat', data: [-12.05, 19.43], type: 'DOUBLE' },
      { name: 'lng', data: [-77.04, -99.13], type: 'DOUBLE' },
      { name: 'title', data: ['One', 'Two'], type: 'STRING' },
    ],
  });
  await chooseAll(page, [{ name: 'notes.parquet', content: new Uint8Array(bytes) }]);
  await openAndShow(page, '2 of 2 events');
});

test('a table that is pasted on the page is opened', async ({ page }) => {
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    },
    ONE.replaceAll(',', '\t'),
  );
  await expect(dialog(page).getByRole('heading', { name: 'Pasted table' })).toBeVisible();
  await openAndShow(page, '2 of 2 events');
});

test('what is not read is refused as what it is', async ({ page }) => {
  await chooseAll(page, [{ name: 'events.csv', content: '%PDF-1.7\n' }]);
  await expect(dialog(page).getByRole('alert')).toContainText('This is a document (PDF)');
});

test('a file that is dropped on a narrow page is asked about in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page);
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'one.csv'));
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }),
      );
  }, ONE);
  await expect(dialog(page).getByRole('heading', { name: 'one.csv' })).toBeInViewport();
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
  await expect(dialog(page)).toContainText('2 events read');
});
