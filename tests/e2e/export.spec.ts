import { type Page, expect } from '@playwright/test';
import Papa from 'papaparse';
import { parquetReadObjects } from 'hyparquet';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { read, show } from './ownFile.ts';
import { openApp } from './theApp.ts';
import { test } from './test.ts';
import { axeFinds } from './axeFinds.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Export', exact: true });

async function openExport(page: Page, link: string): Promise<void> {
  await openApp(page, link);
  await page.getByRole('button', { name: 'Export', exact: true }).first().click();
  await expect(dialog(page)).toBeVisible();
}

/** How many events are on screen, as the list says. */
async function onScreen(page: Page): Promise<number> {
  const said = await page
    .getByText(/^[\d,]+ of [\d,]+ events$/)
    .first()
    .textContent();
  return Number(said!.split(' ')[0]!.replaceAll(',', ''));
}

async function downloaded(page: Page) {
  const coming = page.waitForEvent('download');
  await dialog(page)
    .getByRole('button', { name: /^Download/ })
    .click();
  const download = await coming;
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes };
}

test('a CSV holds as many rows as the list says, under a name that tells what, when and version', async ({
  page,
}) => {
  await openApp(page, '?pair=MEX-PER&from=2025-09-01&to=2025-11-30');
  const shown = await onScreen(page);
  await page.getByRole('button', { name: 'Export', exact: true }).first().click();
  await expect(
    dialog(page).getByRole('button', { name: new RegExp(`^Download ${shown} rows?$`) }),
  ).toBeVisible();
  const { name, bytes } = await downloaded(page);
  expect(name).toMatch(/^hemisphere-events-MEX-PER-2025-09-01_2025-11-30-v\d{4}\.\d\d\.\d\d\.csv$/);
  const { data } = Papa.parse<Record<string, string>>(bytes.toString('utf8').slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(shown).toBeGreaterThan(0);
  expect(data).toHaveLength(shown);
  expect(new Set(data.map(({ pairs }) => pairs!.includes('MEX-PER')))).toEqual(new Set([true]));
  await expect(dialog(page).getByText(`saved as ${name}`)).toBeVisible();
});

test('each format of the same view has the same rows', async ({ page }) => {
  await openExport(page, '?from=2025-11-01&to=2025-11-25&topic=diplomacy');
  const formats = dialog(page).getByRole('radiogroup', { name: 'As' });
  await formats.getByRole('radio', { name: 'GeoJSON' }).check();
  const geojson = await downloaded(page);
  const { features, metadata } = JSON.parse(geojson.bytes.toString('utf8')) as {
    features: { id: string }[];
    metadata: Record<string, string>;
  };
  expect(metadata['address']).toContain('topic=diplomacy');
  expect(metadata['licence']).toMatch(/CC BY 4\.0/);
  await formats.getByRole('radio', { name: 'JSON', exact: true }).check();
  const json = await downloaded(page);
  const { rows } = JSON.parse(json.bytes.toString('utf8')) as { rows: { id: string }[] };
  expect(rows.map(({ id }) => id)).toEqual(features.map(({ id }) => id));
  await formats.getByRole('radio', { name: 'Excel' }).check();
  const xlsx = await downloaded(page);
  expect(xlsx.name).toMatch(/\.xlsx$/);
  expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
});

test('ties on the day and changes of ties go by the same way, without a map format', async ({
  page,
}) => {
  await openExport(page, '?from=2025-11-01&to=2025-11-25');
  const what = dialog(page).getByRole('radiogroup', { name: 'What' });
  await what.getByRole('radio', { name: /^Ties on 25 Nov 2025/ }).check();
  await expect(dialog(page).getByRole('radio', { name: 'GeoJSON' })).toHaveCount(0);
  const ties = await downloaded(page);
  expect(ties.name).toMatch(/^hemisphere-ties-2025-11-25-v/);
  expect(ties.bytes.toString('utf8')).toContain(
    '\r\nMEX-PER,Mexico – Peru,MEX,PER,severed,severed,',
  );
  await what.getByRole('radio', { name: /^Changes of ties/ }).check();
  const changes = await downloaded(page);
  expect(changes.bytes.toString('utf8')).toContain('MEX-PER');
});

test('the dossier of a relationship takes its own events, and leaves the view as it is', async ({
  page,
}) => {
  await openApp(page, '?open=pair:MEX-PER&from=2025-09-01&to=2025-11-30');
  const address = page.url();
  await page
    .getByRole('complementary', { name: 'Details' })
    .getByRole('button', { name: 'Export' })
    .click();
  const { name } = await downloaded(page);
  expect(name).toMatch(/^hemisphere-events-MEX-PER-/);
  expect(page.url()).toBe(address);
});

test('an own file goes with its titles and its own degrees, without the licence of the record', async ({
  page,
}) => {
  await openApp(page, '');
  await read(page, 'mine.csv', [
    'date,lat,lng,actor1,actor2,cameo,title',
    '2024-05-03,-12.0501,-77.0402,MEX,PER,161,=Recall',
  ]);
  await show(page);
  await page.getByRole('button', { name: 'Export', exact: true }).first().click();
  const csv = await downloaded(page);
  const text = csv.bytes.toString('utf8');
  expect(csv.name).not.toContain('-v');
  expect(text).toContain("'=Recall");
  expect(text).toContain(',-77.0402,-12.0501,');
});

test('keys alone open it, choose and leave; the focus is back where it was', async ({ page }) => {
  await openApp(page, '?mode=all');
  const button = page.getByRole('button', { name: 'Export', exact: true }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  const csv = dialog(page).getByRole('radio', { name: 'CSV' });
  await csv.focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialog(page).getByRole('radio', { name: 'Excel' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('what the browser refuses to save is said in a sentence', async ({ page }) => {
  await openExport(page, '?mode=all');
  await page.evaluate(() => {
    URL.createObjectURL = () => {
      throw new Error('No room.');
    };
  });
  await dialog(page)
    .getByRole('button', { name: /^Download/ })
    .click();
  await expect(dialog(page).getByRole('alert')).toHaveText(
    'The browser did not allow the file to be saved.',
  );
});

test('a long export tells how far it is, and stops when it is told to', async ({ page }) => {
  await openApp(page, '');
  const rows = Array.from(
    { length: 60_000 },
    (_, at) =>
      `2024-05-${String(1 + (at % 28)).padStart(2, '0')},-12.05,-77.04,MEX,PER,161,Row ${at}`,
  );
  await read(page, 'many.csv', ['date,lat,lng,actor1,actor2,cameo,title', ...rows]);
  await show(page);
  await page.getByRole('button', { name: 'Export', exact: true }).first().click();
  let saved = 0;
  page.on('download', () => saved++);
  await dialog(page).getByRole('button', { name: 'Download 60,000 rows' }).click();
  await expect(dialog(page).getByText(/of 60,000 rows/)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Stop' }).click();
  await expect(dialog(page).getByRole('button', { name: 'Cancel' })).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: 'Download 60,000 rows' })).toBeEnabled();
  expect(saved).toBe(0);
});

test('nothing shown is nothing to export', async ({ page }) => {
  await openExport(page, '?q=zzzz');
  await expect(dialog(page).getByRole('button', { name: 'Download 0 rows' })).toBeDisabled();
  await expect(
    dialog(page).getByText('Nothing is shown, so there is nothing to export.'),
  ).toBeVisible();
});

for (const [lang, theme, width] of [
  ['en', 'light', 1280],
  ['es', 'dark', 390],
  ['pt', 'light', 320],
  ['fr', 'dark', 1280],
] as const)
  test(`reads well to axe in ${lang}, ${theme}, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`/?mode=all&lang=${lang}&theme=${theme}`);
    if (width < 760) await page.getByRole('button', { name: /^Men[uú]$/ }).click();
    await page
      .getByRole('button', { name: /^Export(er|ar)?$/ })
      .first()
      .click();
    const open = page.locator('dialog[open]').filter({ has: page.locator('h2') });
    await expect(open.getByRole('table')).toBeVisible();
    expect(await axeFinds(page)).toEqual([]);
    const wide = await open.evaluate((box) => box.scrollWidth > box.clientWidth);
    expect(wide).toBe(false);
  });

test('a citation of the view is seen before it is saved, and is what was seen', async ({
  page,
}) => {
  await openExport(page, '?pair=MEX-PER');
  await dialog(page)
    .getByRole('radiogroup', { name: 'What' })
    .getByRole('radio', { name: /^Citation/ })
    .check();
  await dialog(page).getByRole('radio', { name: 'CSL-JSON', exact: true }).check();
  const seen = await dialog(page).getByRole('region', { name: 'What it holds' }).textContent();
  const { name, bytes } = await downloaded(page);
  expect(name).toMatch(/^hemisphere-citation-MEX-PER-.*\.json$/);
  expect(bytes.toString('utf8')).toBe(seen);
  expect(seen).toContain('pair=MEX-PER');
  await expect(dialog(page).getByText(`Saved as ${name}`)).toBeVisible();
});

test('a readme goes beside the rows in an archive, and the name of the file follows', async ({
  page,
}) => {
  await openExport(page, '?pair=MEX-PER&from=2025-09-01&to=2025-11-30');
  const box = dialog(page).getByRole('checkbox', {
    name: 'Sources, licence and address in a readme (ZIP)',
  });
  await expect(box).not.toBeChecked();
  await box.check();
  await dialog(page).getByRole('radio', { name: 'Parquet' }).check();
  const { name, bytes } = await downloaded(page);
  expect(name).toMatch(/^hemisphere-events-MEX-PER-2025-09-01_2025-11-30-v[\d.]+\.zip$/);
  const files = unzipSync(bytes);
  const inside = name.replace(/zip$/, 'parquet');
  expect(Object.keys(files)).toEqual([inside, 'README.txt']);
  const rows = await parquetReadObjects({ file: files[inside]!.slice().buffer });
  const readme = strFromU8(files['README.txt']!);
  expect(readme).toContain('pair=MEX-PER');
  expect(readme).toContain('CC BY 4.0');
  const cited = rows.flatMap((row) => row['sources'] as { name: string; address: string }[]);
  expect(cited.length).toBeGreaterThan(0);
  for (const { address } of cited) expect(readme).toContain(`<${address}>`);
});

test('titles go in all four languages where they are asked for, of events alone', async ({
  page,
}) => {
  await openExport(page, '?pair=MEX-PER&from=2025-09-01&to=2025-11-30');
  const box = dialog(page).getByRole('checkbox', { name: 'Titles in all four languages' });
  await box.check();
  const { bytes } = await downloaded(page);
  const { data } = Papa.parse<Record<string, string>>(bytes.toString('utf8').slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.length).toBeGreaterThan(0);
  for (const { title, ...row } of data) {
    expect(row['title_en']).toBe(title);
    for (const lang of ['es', 'pt', 'fr']) expect(row[`title_${lang}`]).not.toBe('');
  }
  await dialog(page)
    .getByRole('radio', { name: /^Changes of ties/ })
    .check();
  await expect(box).toHaveCount(0);
});

test('matrix, votes and sources leave with as many rows as the dialog says', async ({ page }) => {
  await openExport(page, '?from=2025-09-01&to=2025-11-30');
  const what = dialog(page).getByRole('radiogroup', { name: 'What' });
  const matrix = what.getByRole('radio', { name: /^Matrix on 30 Nov/ });
  await expect(matrix).toHaveAccessibleName(/35 × 35$/);
  await expect(what.getByRole('radio', { name: /^UN votes/ })).toHaveAccessibleName(/30$/);
  for (const [name, key] of [
    [/^Matrix on/, 'PER'],
    [/^UN votes/, 'choice'],
    [/^Sources cited/, 'reliability'],
  ] as const) {
    await what.getByRole('radio', { name }).check();
    const button = dialog(page).getByRole('button', { name: /^Download [\d,]+ rows$/ });
    await expect(button).toBeVisible();
    const said = Number((await button.textContent())!.replaceAll(/\D/g, ''));
    const { bytes } = await downloaded(page);
    const { data, meta } = Papa.parse(bytes.toString('utf8').slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(said);
    expect(meta.fields).toContain(key);
  }
});

test('the panel is of all years, whatever the window, and by spells on demand', async ({
  page,
}) => {
  await openExport(page, '?pair=CUB-USA');
  await dialog(page)
    .getByRole('radiogroup', { name: 'What' })
    .getByRole('radio', { name: /^Panel by pair and year/ })
    .check();
  const years = await downloaded(page);
  expect(years.name).toMatch(/^hemisphere-panel-CUB-USA-\d{4}-\d\d-\d\d_.*\.csv$/);
  const lines = years.bytes.toString('utf8').split('\r\n');
  expect(lines[0]).toContain('iso3a,iso3b,ccode1,ccode2,gwcode1,gwcode2,year,status');
  expect(lines.find((line) => line.includes(',1961,'))).toMatch(/^CUB,USA,40,2,40,2,1961,severed,/);
  await dialog(page)
    .getByRole('checkbox', { name: /^One row for each spell/ })
    .check();
  const spells = await downloaded(page);
  expect(spells.bytes.toString('utf8')).toContain('iso3a,iso3b,start,end,censored,status');
});
