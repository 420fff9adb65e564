import { type Page, expect } from '@playwright/test';
import { choose, countOf, dialog, read, show } from './ownFile.ts';
import { aZip } from '../unit/ingest/files/someFiles.ts';
import { openApp } from './theApp.ts';
import { test } from './test.ts';
import { axeFinds } from './axeFinds.ts';

const SHEET = [
  'date,lat,lng,title',
  '2025-11-03,-12,-77,One',
  '2025-11-04,-12,-77,Two',
  'x,0,0,No',
];

const button = (page: Page, name: string) =>
  dialog(page).getByRole('button', { name, exact: true });
const kept = (page: Page) => dialog(page).getByRole('region', { name: 'Kept on this device' });

async function keep(page: Page, name: string, lines: readonly string[] = SHEET): Promise<void> {
  await read(page, name, lines);
  await button(page, 'Keep on this device').click();
  const said = dialog(page)
    .getByRole('status')
    .filter({ hasText: `“${name}” is kept` });
  await expect(said).toBeFocused();
}

test('a file is kept only where it is asked for, and opens by one press on the next visit', async ({
  page,
}) => {
  await openApp(page);
  await read(page, 'notes.csv', SHEET);
  await expect(dialog(page)).toContainText(/0\.1 MB of [\d,]+ MB free/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open data' }).click();
  await expect(button(page, 'Choose a file')).toBeVisible();
  await expect(kept(page)).toBeHidden();
  await page.keyboard.press('Escape');

  await keep(page, 'notes.csv');
  await page.reload();
  await page.getByRole('button', { name: 'Open data' }).click();
  await expect(kept(page)).toContainText(/notes\.csv.*2 events · 0\.1 MB · kept on \d+ \w+ \d{4}/);
  await button(page, 'Open “notes.csv”').click();
  await expect(dialog(page).getByRole('heading', { name: /^2 events read from/ })).toBeFocused();
  await expect(dialog(page)).toContainText('1 row was left out.');
  await expect(dialog(page)).toContainText('This file is kept on this device.');
  await show(page);
  await expect(countOf(page)).toHaveText(/of 2 events$/);
});

test('of an archive the unpacked rows are kept with their files, and issues name them again', async ({
  page,
}) => {
  await openApp(page);
  const part = (row: string) => `date,lat,lng,title\n${row}\n2025-11-05,-12,-77,More\n`;
  const zip = aZip({
    'one.csv': part('2025-11-03,-12,-77,One'),
    'two.csv': part('soon,-12,-77,Two'),
  });
  await choose(page, 'year.zip', Buffer.from(zip));
  await button(page, 'Go on').click();
  await button(page, 'Open').click();
  await button(page, 'Keep on this device').click();
  await expect(dialog(page)).toContainText('“year.zip” is kept');
  await page.reload();
  await page.getByRole('button', { name: 'Open data' }).click();
  await button(page, 'Open “year.zip”').click();
  await dialog(page).getByText('1 row', { exact: true }).click();
  await expect(dialog(page)).toContainText(/two\.csv”: Row 2, column “date”: “soon”/);
});

test('what was said of the columns is kept with a file', async ({ page }) => {
  await openApp(page);
  await choose(page, 'eventos.csv', 'cuando,que\n2025-11-03,Nota\n2025-11-04,Respuesta\n');
  await page.getByRole('dialog').getByRole('button', { name: 'Open 2 events' }).click();
  await button(page, 'Keep on this device').click();
  await expect(dialog(page)).toContainText('“eventos.csv” is kept');
  await page.evaluate(() => localStorage.removeItem('hemisphere.columns'));
  await page.reload();
  await page.getByRole('button', { name: 'Open data' }).click();
  await button(page, 'Open “eventos.csv”').click();
  await expect(dialog(page).getByRole('heading', { name: /^2 events read from/ })).toBeVisible();
});

test('kept files are deleted one by one and all at once, by keyboard alone, once it is meant', async ({
  page,
}) => {
  await openApp(page);
  for (const name of ['a.csv', 'b.csv', 'c.csv']) {
    await keep(page, name);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Open data' }).click();
  await button(page, 'Delete “b.csv”').focus();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Leave it')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Delete “b.csv”')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(kept(page).getByRole('status')).toHaveText('“b.csv” is deleted.');
  await expect(kept(page).getByRole('heading')).toBeFocused();
  await expect(kept(page).getByRole('listitem')).toHaveCount(2);
  await button(page, 'Delete all').press('Enter');
  await button(page, 'Yes, delete').press('Enter');
  await expect(kept(page).getByRole('status')).toHaveText('All that was kept is deleted.');
  await expect(kept(page).getByRole('listitem')).toHaveCount(0);
  const left = await page.evaluate(async () => {
    const names: string[] = [];
    const root = await navigator.storage.getDirectory();
    for await (const name of (await root.getDirectoryHandle('hemisphere-kept')).keys())
      names.push(name);
    return names;
  });
  expect(left).toEqual([]);
});

/** What happens to the kept files behind the page's back. */
const MISFORTUNES = {
  'was cleared by the browser': [
    (root: FileSystemDirectoryHandle) => root.removeEntry('hemisphere-kept', { recursive: true }),
    '1 kept file is no longer there: the browser has cleared it.',
  ],
  'holds junk': [
    async (root: FileSystemDirectoryHandle) => {
      const all = await root.getDirectoryHandle('hemisphere-kept');
      for await (const folder of all.values()) {
        const about = await (folder as FileSystemDirectoryHandle).getFileHandle('about.json');
        const writable = await about.createWritable();
        await writable.write('{"version":1,"name":7');
        await writable.close();
      }
    },
    '1 kept file cannot be read.',
  ],
  'has lost its rows': [
    async (root: FileSystemDirectoryHandle) => {
      const all = await root.getDirectoryHandle('hemisphere-kept');
      for await (const folder of all.values())
        await (folder as FileSystemDirectoryHandle).removeEntry('rows');
    },
    '1 kept file cannot be read.',
  ],
} as const;

for (const [what, [misfortune, words]] of Object.entries(MISFORTUNES)) {
  test(`a kept file that ${what} is told of, and the page lives`, async ({ page }) => {
    await openApp(page);
    await keep(page, 'notes.csv');
    await page.keyboard.press('Escape');
    const root = await page.evaluateHandle(() => navigator.storage.getDirectory());
    await root.evaluate(misfortune);
    await page.getByRole('button', { name: 'Open data' }).click();
    await expect(kept(page)).toContainText(words);
    await page.keyboard.press('Escape');
    await keep(page, 'notes.csv');
  });
}

test('a kept file that goes while it is listed is told of, and the file itself opens', async ({
  page,
}) => {
  await openApp(page);
  await keep(page, 'notes.csv');
  await button(page, 'Choose another file').click();
  await expect(button(page, 'Open “notes.csv”')).toBeVisible();
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('hemisphere-kept', { recursive: true });
  });
  await button(page, 'Open “notes.csv”').click();
  await expect(dialog(page).getByRole('alert')).toContainText('It is no longer kept');
  await page.keyboard.press('Escape');
  await read(page, 'notes.csv', SHEET);
  await expect(dialog(page)).toContainText('2 events read from');
});

test('a device without room says so before the press, and one that fills up says so after it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    StorageManager.prototype.estimate = () => Promise.resolve({ quota: 10, usage: 5 });
  });
  await openApp(page);
  await read(page, 'notes.csv', SHEET);
  await expect(dialog(page)).toContainText('too many to be kept on this device, where 0 MB');
  await expect(button(page, 'Keep on this device')).toBeHidden();
  await page.keyboard.press('Escape');

  await page.evaluate(() => {
    StorageManager.prototype.estimate = () => Promise.resolve({ quota: 5e9, usage: 0 });
    FileSystemWritableFileStream.prototype.write = () =>
      Promise.reject(new DOMException('full', 'QuotaExceededError'));
  });
  await read(page, 'notes.csv', SHEET);
  await button(page, 'Keep on this device').click();
  await expect(dialog(page).getByRole('alert')).toHaveText(/^The device has no room/);
  await expect(button(page, 'Keep on this device')).toBeFocused();
  await button(page, 'Choose another file').click();
  await expect(button(page, 'Choose a file')).toBeVisible();
  await expect(kept(page)).toBeHidden();
});

for (const { theme, width } of [
  { theme: 'light', width: 1440 },
  { theme: 'dark', width: 320 },
] as const) {
  test(`the offer and the list are free of faults that axe finds: ${theme}, ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const { menu } = await openApp(page);
    if (await menu.isVisible()) await menu.click();
    await page.getByRole('button', { name: 'Open data' }).click();
    const chooser = page.waitForEvent('filechooser');
    await button(page, 'Choose a file').click();
    const name = `${'long-name-of-a-file-'.repeat(6)}.csv`;
    const buffer = Buffer.from(SHEET.join('\n'));
    await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer });
    await button(page, 'Open').click();
    const sound = async () => {
      expect(await axeFinds(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const inside = dialog(page).first();
      expect(await inside.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    };
    await expect(button(page, 'Keep on this device')).toBeVisible();
    await sound();
    await button(page, 'Keep on this device').click();
    await expect(dialog(page)).toContainText('is kept on this device');
    await button(page, 'Choose another file').click();
    await dialog(page)
      .getByRole('button', { name: /^Delete “/ })
      .click();
    await expect(button(page, 'Leave it')).toBeVisible();
    await sound();
  });
}
