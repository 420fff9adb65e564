import { countOf, dialog, show } from './ownFile.ts';
import { dropPaths } from './dropPaths.ts';
import { expect } from '@playwright/test';
import { inScratchFolder } from '../support/inScratchFolder.ts';
import { join } from 'node:path';
import { openApp } from './theApp.ts';
import { test } from './test.ts';

const part = (...rows: readonly string[]) =>
  ['date,lat,lng,title', ...rows.map((row) => `${row},-12,-77,Note`)].join('\n');

test('a folder that is dropped is several files: those that are chosen open as one set', async ({
  page,
}) => {
  await inScratchFolder(
    {
      'year/q1/jan.csv': part('2025-01-03', '2025-01-04'),
      'year/q1/feb.csv': part('2025-02-03'),
      'year/q2/apr.csv': part('2025-04-03', 'soon'),
      'year/read me.txt': 'Nothing of use',
      'year/.hidden': 'x',
    },
    async (folder) => {
      await openApp(page);
      await dropPaths(page, [join(folder, 'year')]);
      const paths = dialog(page).getByRole('group', { name: 'Files and sheets' });
      await expect(paths.getByRole('checkbox')).toHaveCount(4);
      await expect(paths.getByRole('checkbox', { checked: true })).toHaveCount(3);
      await expect(paths).toContainText('year/q1/feb.csv');
      await dialog(page).getByRole('button', { name: 'Go on' }).click();
      await expect(dialog(page)).toContainText('year');
      await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
      await expect(dialog(page).getByRole('heading', { name: /^4 events read/ })).toBeVisible();
      await dialog(page).getByText('1 row', { exact: true }).click();
      await expect(dialog(page)).toContainText('“year/q2/apr.csv”: Row 3, column “date”');
      await show(page);
      await expect(countOf(page)).toHaveText(/of 4 events$/);
    },
  );
});

test('a folder of one file opens that, and one without a file says so', async ({ page }) => {
  await inScratchFolder(
    { 'one/only.csv': part('2025-01-03'), 'none/.hidden': 'x' },
    async (folder) => {
      await openApp(page);
      await dropPaths(page, [join(folder, 'one')]);
      await expect(dialog(page).getByRole('heading', { name: 'one/only.csv' })).toBeVisible();
      await dropPaths(page, [join(folder, 'none')]);
      await expect(dialog(page).getByRole('alert')).toContainText('The folder holds no file.');
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
    },
  );
});
