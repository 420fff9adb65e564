import { type Page, expect } from '@playwright/test';
import { openApp } from './theApp.ts';
import { readFile } from 'node:fs/promises';
import { readReferences } from '../support/readReferences.ts';
import { test } from './test.ts';
import { axeFinds } from './axeFinds.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Export', exact: true });
const seen = (page: Page) => dialog(page).getByRole('region', { name: 'What it holds' });
const as = (page: Page, name: string) =>
  dialog(page).getByRole('radiogroup', { name: 'As' }).getByRole('radio', { name, exact: true });
const cite = (page: Page) =>
  page
    .getByRole('complementary', { name: 'Details' })
    .getByRole('button', { name: 'Cite…', exact: true });

async function savedText(page: Page): Promise<string> {
  const coming = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Download', exact: true }).click();
  return readFile(await (await coming).path(), 'utf8');
}

test('a relationship is cited as it stood on the day, with its sources, in four formats', async ({
  page,
}) => {
  await openApp(page, '?open=pair:MEX-PER&from=2025-09-01&to=2025-11-30');
  await cite(page).click();
  await expect(dialog(page).getByLabel('What is cited')).toHaveValue('open');
  await expect(seen(page)).toContainText(
    'Mexico – Peru: Severed, since 3 Nov 2025, as of 30 Nov 2025. (',
  );
  await expect(seen(page)).toContainText('open=pair:MEX-PER');
  await expect(seen(page)).toContainText(/Version \d{4}\.\d\d\.\d\d/);
  const counts: number[] = [];
  for (const format of ['BibTeX', 'RIS', 'CSL-JSON']) {
    await as(page, format).check();
    await expect(seen(page)).toContainText('pair-MEX-PER-2025-11-30');
    const text = await savedText(page);
    expect(text).toBe(await seen(page).textContent());
    const data = readReferences(text);
    expect(data[0]).toMatchObject({
      title: 'Mexico – Peru: Severed, since 3 Nov 2025, as of 30 Nov 2025',
      publisher: 'Hemisphere',
    });
    expect(data[0]!['URL']).toContain('open=pair:MEX-PER');
    counts.push(data.length);
  }
  expect(new Set(counts).size).toBe(1);
  expect(counts[0]).toBeGreaterThan(1);
});

test('an event is cited in either style, and the view and the data set beside it', async ({
  page,
}) => {
  await openApp(page, '?open=event:E24');
  const title = await page
    .getByRole('complementary', { name: 'Details' })
    .getByRole('heading', { level: 2 })
    .textContent();
  await cite(page).click();
  await expect(seen(page)).toContainText(title!);
  await expect(seen(page)).toContainText('Retrieved ');
  await dialog(page).getByLabel('Style of the text').selectOption('chicago');
  await expect(seen(page)).toContainText(`“${title} (`);
  await expect(seen(page)).toContainText('Accessed ');
  await dialog(page).getByLabel('What is cited').selectOption('dataset');
  await expect(seen(page)).toContainText('“Events and ties of the Americas.”');
  await expect(seen(page)).not.toContainText('open=');
});

test('a source is cited alone', async ({ page }) => {
  await openApp(page, '?open=source:RDCR');
  await cite(page).click();
  await as(page, 'BibTeX').check();
  await expect(seen(page)).toContainText('@online{source-RDCR,');
  expect((await seen(page).textContent())!.match(/^@/gm)).toHaveLength(1);
});

test('without anything open the view is cited, and nothing else is offered than the data set', async ({
  page,
}) => {
  await openApp(page, '?pair=MEX-PER');
  await page.getByRole('button', { name: 'Export', exact: true }).first().click();
  await dialog(page)
    .getByRole('radiogroup', { name: 'What' })
    .getByRole('radio', { name: /^Citation/ })
    .check();
  await expect(dialog(page).getByLabel('What is cited').getByRole('option')).toHaveText([
    'This view',
    'The data set',
  ]);
  await expect(as(page, 'Text')).toBeChecked();
  await expect(seen(page)).toContainText('pair=MEX-PER');
});

test('what is looked at is copied, and the focus goes back to where the dialog was opened', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openApp(page, '?open=event:E24');
  await cite(page).focus();
  await page.keyboard.press('Enter');
  await as(page, 'RIS').check();
  await expect(seen(page)).toContainText('TY  - DATA');
  await dialog(page).getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(dialog(page).getByText('Copied', { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll('\r\n', '\n')).toBe(
    (await seen(page).textContent())!.replaceAll('\r\n', '\n'),
  );
  await page.keyboard.press('Escape');
  await expect(cite(page)).toBeFocused();
});

test('a browser that does not allow copying is told of in a sentence', async ({ page }) => {
  await openApp(page, '?open=event:E24');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('No.'));
  });
  await cite(page).click();
  await expect(seen(page)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(dialog(page).getByText('The browser did not allow copying.')).toBeVisible();
});

test('reference managers find what is open, and nothing once it is closed', async ({ page }) => {
  const app = await openApp(page, '?open=event:E24');
  const meta = (name: string) => page.locator(`head > meta[name="citation_${name}"]`);
  await expect(meta('title')).toHaveAttribute('content', /.+ \(.*\d{4}\)$/);
  await expect(meta('publisher')).toHaveAttribute('content', 'Hemisphere');
  await expect(meta('publication_date')).toHaveAttribute('content', /^\d{4}\/\d\d\/\d\d$/);
  await expect(meta('public_url')).toHaveAttribute('content', /^http.*\?open=event:E24$/);
  await app.details.getByRole('button', { name: 'Close' }).click();
  await expect(meta('title')).toHaveCount(0);
});

for (const [lang, theme, width] of [
  ['en', 'light', 1280],
  ['es', 'dark', 390],
  ['pt', 'light', 320],
  ['fr', 'dark', 1280],
] as const)
  test(`a citation reads well to axe in ${lang}, ${theme}, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`/?open=pair:MEX-PER&to=2025-11-30&lang=${lang}&theme=${theme}`);
    await page.getByRole('button', { name: /^Cit(e|ar|er)…$/ }).click();
    const open = page.locator('dialog[open]').filter({ has: page.locator('h2') });
    await expect(open.locator('pre')).toContainText('Hemisphere');
    expect(await axeFinds(page)).toEqual([]);
    expect(await open.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(false);
  });
