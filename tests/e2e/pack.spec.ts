import { type Page, expect } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { LANGS } from '../../src/model/LocalText.ts';
import { messagesOf } from '../unit/i18n/messageFiles.ts';
import { openApp } from './theApp.ts';
import { pathToFileURL } from 'node:url';
import { read, show } from './ownFile.ts';
import { test } from './test.ts';
import { axeFinds } from './axeFinds.ts';

const QUESTION = '?pair=MEX-PER&from=2025-09-01&to=2025-11-30';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Export', exact: true });

async function choosePack(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).first().click();
  await dialog(page)
    .getByRole('radiogroup', { name: 'What' })
    .getByRole('radio', { name: /^Evidence pack/ })
    .check();
}

async function saved(page: Page) {
  const download = dialog(page).getByRole('button', { name: /^Download/ });
  await expect(download).toBeEnabled();
  const coming = page.waitForEvent('download');
  await download.click();
  const file = await coming;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('an evidence pack is saved as it is seen, as Markdown and as HTML', async ({ page }) => {
  await openApp(page, QUESTION);
  await choosePack(page);
  const formats = dialog(page).getByRole('radiogroup', { name: 'As' });
  for (const [format, ending] of [
    ['Markdown', 'md'],
    ['HTML', 'html'],
  ] as const) {
    await formats.getByRole('radio', { name: format, exact: true }).check();
    const { name, text } = await saved(page);
    expect(name).toMatch(
      new RegExp(`^hemisphere-evidence-MEX-PER-2025-09-01_2025-11-30-v[\\d.]+\\.${ending}$`),
    );
    expect(text).toContain('severed since 3 Nov 2025');
    const looked = dialog(page).getByRole('region', { name: 'What it holds' });
    const seen = (await looked.textContent())!.replace(/…$/, '');
    expect(seen.length).toBeGreaterThan(1000);
    expect(text.startsWith(seen)).toBe(true);
  }
});

test('the link of a sentence opens the view that says it', async ({ page }) => {
  await openApp(page, QUESTION);
  await choosePack(page);
  const { text } = await saved(page);
  const line = text.split('\n').find((one) => one.includes('severed since 3 Nov 2025'))!;
  const [, address] = /\(<([^>]+)>\)$/.exec(line)!;
  await page.goto(address!);
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('Mexico – Peru');
  await expect(details.getByRole('region', { name: 'Status' })).toContainText('Severed');
});

for (const lang of LANGS)
  test(`opened as a file in ${lang}, it asks for nothing, fits a phone, and has no fault that axe finds`, async ({
    page,
    browser,
  }, info) => {
    const say = messagesOf(lang);
    await openApp(page, `${QUESTION}&lang=en`);
    await page.goto(`/${QUESTION}&lang=${lang}`);
    const name = (id: string) => say.get(id)!;
    await page
      .getByRole('button', { name: name('export.open'), exact: true })
      .first()
      .click();
    const ours = page.getByRole('dialog', { name: name('export.title'), exact: true });
    await ours.getByRole('radio', { name: new RegExp(`^${name('export.what.evidence')}`) }).check();
    await ours.getByRole('radio', { name: 'HTML', exact: true }).check();
    const download = ours.getByRole('button', { name: name('export.downloadWork'), exact: true });
    await expect(download).toBeEnabled();
    const coming = page.waitForEvent('download');
    await download.click();
    const path = info.outputPath(`pack-${lang}.html`);
    await writeFile(path, await readFile(await (await coming).path()));

    for (const [width, colorScheme] of [
      [1440, 'light'],
      [320, 'dark'],
    ] as const) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        bypassCSP: true,
      });
      const opened = await context.newPage();
      const asked: string[] = [];
      opened.on('request', (request) => asked.push(request.url()));
      const address = pathToFileURL(path).href;
      await opened.goto(address);
      expect(asked).toEqual([address]);
      await expect(opened.locator('html')).toHaveAttribute('lang', lang);
      await expect(opened.getByRole('heading', { level: 1 })).toHaveText(await opened.title());
      expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
      expect(await axeFinds(opened)).toEqual([]);
      await context.close();
    }
  });

test('rows of an own file are in it with the name of the file, and without a link', async ({
  page,
}) => {
  await openApp(page, '');
  await read(page, 'mine.csv', [
    'date,lat,lng,actor1,actor2,cameo,title',
    '2024-05-03,-12.0501,-77.0402,MEX,PER,161,=Recall <img src=x>',
  ]);
  await show(page);
  await choosePack(page);
  const { text } = await saved(page);
  const line = text.split('\n').find((one) => one.includes('Recall'))!;
  expect(line).toContain('mine.csv');
  expect(line).not.toContain('](<');
  expect(line).toContain(String.raw`\<img src=x\>`);
  expect(text).toContain('on this device alone');
});
