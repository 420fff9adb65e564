import { type Page, expect } from '@playwright/test';
import { test } from './test.ts';
import { countOf, dialog, show } from './ownFile.ts';
import { openApp } from './theApp.ts';

/** Opens the example of GDELT, whose rows have no words but names in capitals and a code. */
async function openGdelt(page: Page) {
  const app = await openApp(page);
  await page.getByRole('button', { name: 'Open data' }).click();
  await dialog(page).getByRole('button', { name: 'GDELT 2.0' }).click();
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
  await show(page);
  await app.mode('All time').click();
  await expect(countOf(page)).toHaveText('12 of 12 events');
  return app;
}

test('rows of a coded file read as sentences in the language of the page, and are found by them', async ({
  page,
}) => {
  const app = await openGdelt(page);
  const title = 'Venezuela › Trinidad and Tobago: impose an embargo, a boycott or sanctions';
  const row = app.events.getByRole('button', { name: title });
  await expect(row).toBeVisible();
  await expect(app.events).toContainText('Caracas, Venezuela · CAMEO 163');
  await row.click();
  await expect(app.title).toHaveText(title);
  await expect(page.locator('[aria-live="polite"]').filter({ hasText: title })).not.toHaveCount(0);
  await expect(app.details).toContainText('CAMEO 163: impose an embargo, a boycott or sanctions');
  // the row stays as the file has it
  await expect(app.details).toContainText('TRINIDAD AND TOBAGO');

  await page.getByRole('button', { name: 'Language: English' }).click();
  await page.getByRole('button', { name: 'Español', exact: true }).click();
  const spoken = 'Venezuela › Trinidad y Tobago: imponer un embargo, un boicot o sanciones';
  const details = page.getByRole('complementary', { name: 'Detalles' });
  await expect(details.getByRole('heading', { level: 2 })).toHaveText(spoken);
  const events = page.getByRole('list', { name: 'Eventos' });
  await expect(events.getByRole('button', { name: spoken })).toBeVisible();

  await page.getByRole('searchbox').fill('sanciones Trinidad');
  await expect(page.getByRole('status').filter({ hasText: /^1 de 12/ })).toBeVisible();
  await expect(events.getByRole('button')).toHaveText([spoken]);
});

test('while time plays, a row bears its states and its kind', async ({ page }) => {
  const app = await openApp(page);
  await page.getByRole('button', { name: 'Open data' }).click();
  const chooser = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: 'Choose a file' }).click();
  const lines = Array.from(
    { length: 27 },
    (_, at) => `2025-11-${String(at + 1).padStart(2, '0')},SYR,PER,036`,
  );
  const buffer = Buffer.from(['date,actor1,actor2,cameo', ...lines].join('\n'));
  await (await chooser).setFiles({ name: 'moving.csv', mimeType: 'text/csv', buffer });
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
  await show(page);
  const first = app.events.getByRole('button').first();
  await expect(first).toHaveText('Syria › Peru: express intent to meet or negotiate');
  await app.play.click();
  await expect(app.pause).toBeVisible();
  await expect(
    app.events.getByRole('button', { name: 'Peru – Syria · diplomacy' }),
  ).not.toHaveCount(0);
  await expect(app.events).not.toContainText(/\bSYR\b|Other/);
});
