import { type Page, expect } from '@playwright/test';
import { openApp } from './theApp.ts';
import { readFile } from 'node:fs/promises';
import { test } from './test.ts';
import { axeFinds } from './axeFinds.ts';

const KEY = 'hemisphere.saved';
const VIEW = '?from=2025-11-01&to=2025-11-25&pair=MEX-PER';

const saved = (page: Page) => page.getByRole('dialog', { name: 'Saved views', exact: true });
const button = (page: Page, name: string) => saved(page).getByRole('button', { name, exact: true });
const names = (page: Page) => saved(page).locator('li > div:first-child > button').allInnerTexts();

async function openSaved(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  await (
    (await menu.isVisible()) ? menu : page.getByRole('button', { name: 'More', exact: true })
  ).click();
  await page.getByRole('button', { name: 'Saved views', exact: true }).click();
  await expect(saved(page)).toBeVisible();
}

async function save(page: Page, name: string): Promise<void> {
  await saved(page).getByRole('textbox', { name: 'Name of this view' }).fill(name);
  await button(page, 'Save this view').click();
  await expect(saved(page)).toContainText(`“${name}” is saved.`);
}

/** Saves views of these names, the last of them first in the list. */
async function withViews(page: Page, ...all: readonly string[]): Promise<void> {
  await openApp(page, VIEW);
  await openSaved(page);
  for (const name of all) await save(page, name);
}

async function give(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button(page, 'Import a file').click();
  const buffer = Buffer.from(text);
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer });
}

const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

test('a view is saved, is there on the next visit, opens by a press, and Back returns', async ({
  page,
}) => {
  await openApp(page, VIEW);
  await openSaved(page);
  await expect(saved(page)).toContainText('No view is saved yet.');
  const field = saved(page).getByRole('textbox', { name: 'Name of this view' });
  await expect(field).toHaveValue(/^Mexico – Peru, 1.25 Nov/);
  await save(page, 'The asylum');
  await page.goto('/?country=BRA&lang=en&theme=dark');
  await openSaved(page);
  await expect(button(page, 'The asylum')).toBeVisible();
  await button(page, 'The asylum').click();
  await expect(saved(page)).toBeHidden();
  await expect(page).toHaveURL(/from=2025-11-01&to=2025-11-25&pair=MEX-PER/);
  expect(page.url()).toContain('theme=dark');
  await page.goBack();
  await expect(page).toHaveURL(/country=BRA/);
  expect(page.url()).not.toContain('pair=');
});

test('a view is renamed and gets a note, which stay', async ({ page }) => {
  await withViews(page, 'One');
  await button(page, 'Rename, note: “One”').click();
  await expect(saved(page).getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.type('Uno');
  await saved(page).getByRole('textbox', { name: 'Note' }).fill('Look again in\nDecember');
  await button(page, 'Save changes').click();
  await expect(button(page, 'Rename, note: “Uno”')).toBeFocused();
  await page.reload();
  await openSaved(page);
  await expect(button(page, 'Uno')).toBeVisible();
  await expect(saved(page).getByText('Look again in')).toHaveText('Look again in\nDecember');
});

test('views are moved, opened and deleted by keyboard alone, and Undo brings one back to its place', async ({
  page,
}) => {
  await openApp(page, VIEW);
  await page.getByRole('button', { name: 'More', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Saved views', exact: true }).press('Enter');
  const field = saved(page).getByRole('textbox', { name: 'Name of this view' });
  for (const name of ['C', 'B', 'A']) {
    await field.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(button(page, name)).toBeVisible();
  }
  await button(page, 'Move “A” down').press('Enter');
  await expect.poll(() => names(page)).toEqual(['B', 'A', 'C']);
  await expect(button(page, 'Move “A” down')).toBeFocused();
  await expect(saved(page).getByText('“A” is now 2 of 3.')).toBeAttached();
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page)).toEqual(['B', 'C', 'A']);
  await expect(button(page, 'Move “A” down')).toBeFocused();
  await page.keyboard.press('Enter');
  await button(page, 'Move “A” up').press('Enter');
  await expect.poll(() => names(page)).toEqual(['B', 'A', 'C']);

  await button(page, 'Delete “A”').press('Enter');
  await expect.poll(() => names(page)).toEqual(['B', 'C']);
  await expect(saved(page).locator(':focus')).toHaveCount(1);
  await button(page, 'Undo').press('Enter');
  await expect.poll(() => names(page)).toEqual(['B', 'A', 'C']);
  await expect(saved(page).locator(':focus')).toHaveCount(1);

  await page.keyboard.press('Escape');
  await expect(saved(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Saved views', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page)).toEqual(['B', 'A', 'C']);
  await button(page, 'B').press('Enter');
  await expect(saved(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'More', exact: true })).toBeFocused();
});

test('what is new since a view was seen is counted from what it showed then', async ({ page }) => {
  await withViews(page, 'Peru');
  await expect(saved(page)).toContainText(/Last seen on .+, in the same version of the record/);
  const version = await page.evaluate((key) => {
    const file = JSON.parse(localStorage.getItem(key) ?? '') as {
      views: { seen: { version: string; on: string; events: string[]; changes: string[] } }[];
    };
    const seen = file.views[0]?.seen;
    if (!seen || seen.events.length < 3 || seen.changes.length < 1)
      throw new Error('Too little was seen.');
    const now = seen.version;
    Object.assign(seen, { version: '2025.12.01', on: '2025-12-01' });
    seen.events.splice(0, 2, 'an-event-that-was-withdrawn');
    seen.changes.splice(0, 1);
    localStorage.setItem(key, JSON.stringify(file));
    return now;
  }, KEY);
  await page.reload();
  await openSaved(page);
  await expect(saved(page)).toContainText(
    `2 events and 1 change of a tie are new since 1 Dec 2025 (2025.12.01 → ${version}). 1 event is no longer in it.`,
  );
  await button(page, 'Peru').click();
  await openSaved(page);
  await expect(saved(page)).toContainText(`in the same version of the record (${version})`);
});

test('views leave as a file and come back from it; those that are there are told', async ({
  page,
}) => {
  await withViews(page, 'B', 'A');
  const download = page.waitForEvent('download');
  await button(page, 'Export as a file').click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^hemisphere-saved-views-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await file.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    format: 'hemisphere-saved-views',
    version: 1,
    views: [{ name: 'A' }, { name: 'B' }],
  });
  await button(page, 'Delete “A”').click();
  await give(page, 'mine.json', text);
  await expect(saved(page)).toContainText(
    '1 view was added from “mine.json”. 1 was there already.',
  );
  await expect.poll(() => names(page)).toEqual(['B', 'A']);
  await give(page, 'mine.json', text);
  await expect(saved(page)).toContainText(
    'No view was added from “mine.json”. 2 were there already.',
  );
});

test('of a bad file it is told what is wrong, and nothing is lost', async ({ page }) => {
  await withViews(page, 'A');
  const before = await kept(page);
  const alert = saved(page).getByRole('alert');
  for (const [text, words] of [
    ['{"format":', '“x.json” is no JSON'],
    ['{"type":"FeatureCollection"}', '“x.json” is no file of saved views'],
    ['{"format":"hemisphere-saved-views","version":3}', 'by a newer version of this page'],
  ] as const) {
    await give(page, 'x.json', text);
    await expect(alert).toContainText(words);
  }
  expect(await kept(page)).toBe(before);
  const views = [
    { name: 'Good', query: 'pair=MEX-PER', savedOn: '2026-11-29' },
    { name: 'Bad', query: 'pair=MEX-PER', savedOn: 'soon' },
  ];
  await give(
    page,
    'x.json',
    JSON.stringify({ format: 'hemisphere-saved-views', version: 1, views }),
  );
  await expect(saved(page)).toContainText(
    '1 view was added from “x.json”. 1 view of the file cannot be read and was left out. View 2: its day (“savedOn”) is no date.',
  );
  await expect(alert).toHaveCount(0);
  await expect(saved(page)).toContainText('Not compared: it has not been opened yet');
});

test('a clause of a saved view that cannot be followed is told as of a link', async ({ page }) => {
  await openApp(page);
  await openSaved(page);
  const views = [{ name: 'Odd', query: 'pair=MEX-PER&open=event:gone', savedOn: '2026-11-29' }];
  await give(
    page,
    'x.json',
    JSON.stringify({ format: 'hemisphere-saved-views', version: 1, views }),
  );
  await button(page, 'Odd').click();
  await expect(page.getByText('Part of the link could not be followed')).toBeVisible();
  await expect(page).toHaveURL(/pair=MEX-PER/);
});

test('where the browser keeps nothing, that is told and the page lives', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  const { count } = await openApp(page, VIEW);
  await openSaved(page);
  await expect(saved(page).getByRole('alert')).toContainText(
    'does not let this page keep anything',
  );
  await page.keyboard.press('Escape');
  await expect(count).toBeVisible();
});

test('where the device is full, that is told, and what was saved stays', async ({ page }) => {
  await withViews(page, 'A');
  const before = await kept(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await button(page, 'Save this view').click();
  await expect(saved(page).getByRole('alert')).toContainText('no room left');
  await button(page, 'Delete “A”').click();
  await expect(saved(page).getByRole('alert').first()).toContainText('no room left');
  await expect.poll(() => names(page)).toEqual(['A']);
  expect(await kept(page)).toBe(before);
  await button(page, 'A').click();
  await expect(saved(page)).toBeHidden();
});

test('damaged content is told, given as a file, and deleted by a press alone', async ({ page }) => {
  await page.addInitScript((key) => {
    if (!localStorage.getItem('seeded')) {
      localStorage.setItem(key, '{"format":"hemisphere-sav');
      localStorage.setItem('seeded', 'yes');
    }
  }, KEY);
  await openApp(page, VIEW);
  await openSaved(page);
  await expect(saved(page).getByRole('alert')).toContainText('is damaged and cannot be read');
  await expect(button(page, 'Save this view')).toBeHidden();
  const download = page.waitForEvent('download');
  await button(page, 'Download what is there').click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe('{"format":"hemisphere-sav');
  expect(await kept(page)).toBe('{"format":"hemisphere-sav');
  await button(page, 'Delete it and start anew').click();
  await save(page, 'A');
});

test('a view over a file of the reader’s own says that it cannot be compared', async ({ page }) => {
  await openApp(page);
  await openSaved(page);
  const views = [
    { name: 'Own', query: '', savedOn: '2026-11-29', files: ['notes.csv'] },
    { name: 'Set', query: 'data=https%3A%2F%2Fdata.example%2Fset.json', savedOn: '2026-11-29' },
  ];
  await give(
    page,
    'x.json',
    JSON.stringify({ format: 'hemisphere-saved-views', version: 1, views }),
  );
  const rows = saved(page).getByRole('listitem');
  await expect(rows.nth(0)).toContainText('Not compared: it was saved over notes.csv');
  await expect(rows.nth(1)).toContainText('Not compared: it opens a data set of its own.');
});

for (const { theme, width } of [
  { theme: 'light', width: 1440 },
  { theme: 'dark', width: 320 },
] as const) {
  test(`the saved views are free of faults that axe finds: ${theme}, ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await openApp(page, VIEW);
    await openSaved(page);
    const sound = async () => {
      expect(await axeFinds(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await saved(page).evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    };
    await sound();
    await save(page, 'B');
    await saved(page)
      .getByRole('textbox', { name: 'Name of this view' })
      .fill('a-long-name-of-a-view-'.repeat(8));
    await button(page, 'Save this view').click();
    await expect(saved(page).getByRole('listitem')).toHaveCount(2);
    await button(page, 'Dismiss').click();
    await sound();
    await button(page, 'Rename, note: “B”').click();
    await sound();
  });
}
